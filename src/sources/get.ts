import { chmodSync, copyFileSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { systemCode, UserError } from '../errors.js';
import { temporaryBeside } from '../formats/atomic-write.js';
import type { TrackedPath } from '../sync/tracked-path.js';
import { bringObjects, type BringOptions } from './bring.js';
import { readEntries, type Entry } from './entries.js';
import { withSource, type Source } from './source.js';

export interface GetOptions extends BringOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly revision?: string | undefined;
  readonly out?: string | undefined;
  /** Replace what is in the place. */
  readonly force?: boolean | undefined;
}

/** Brings a file or folder of another repository here, from git or from its cache or remote; returns its path. */
export async function getPath(url: string, path: string, options: GetOptions): Promise<string> {
  const { cwd, env, revision, force } = options;
  const wanted = normalize(path);
  const target = placeFor(cwd, wanted, url, options.out);
  if (lstatSync(target, { throwIfNoEntry: false }) && !force) {
    throw new UserError('data', `Cannot get "${path}": there is a "${basename(target)}" already`, {
      exitCode: 1,
      hint: 'Give --force to replace it',
    });
  }
  mkdirSync(dirname(target), { recursive: true });
  await withSource(url, { cwd, env, revision, near: dirname(target) }, async (source) => {
    const entries = (await readEntries(source, options)).filter((entry) => isAtOrIn(entry.path, wanted));
    if (wanted !== '' && entries.length === 0) throw notFound(url, path);
    await bringObjects(source, wantedItems(source, entries), options);
    // Made aside and renamed: what is there already stays whole until then.
    const unfinished = temporaryBeside(target);
    try {
      build(source, entries, wanted, unfinished);
      if (force) rmSync(target, { recursive: true, force: true });
      renameSync(unfinished, target);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  });
  return target;
}

/** The address that the object of a tracked path has in its remote. */
export async function findObjectUrl(url: string, path: string, options: GetOptions): Promise<string> {
  const { cwd, env, revision } = options;
  return withSource(url, { cwd, env, revision }, async (source) => {
    const entry = (await readEntries(source, options)).find((one) => one.path === normalize(path));
    const { repo } = source;
    const item = entry?.out?.item;
    if (!repo || !item || entry?.out?.oid === undefined) {
      throw new UserError('data', `Cannot find the address of "${path}": DVC does not track it there`);
    }
    const { openRemote } = await import('../remote/select.js');
    const { objectKey } = await import('../cache/store.js');
    const remote = await openRemote(repo, options.remote ?? item.remote);
    remote.close();
    return `${remote.url.replace(/\/+$/, '')}/${objectKey(entry.out.oid, item.hash.name)}`;
  });
}

function normalize(path: string): string {
  const plain = posix.normalize(path.replaceAll('\\', '/')).replace(/^\/+|\/+$/g, '');
  if (plain === '..' || plain.startsWith('../')) {
    throw new UserError('data', `Cannot get "${path}": it leads out of the repository`, { exitCode: 1 });
  }
  return plain === '.' ? '' : plain;
}

function isAtOrIn(path: string, top: string): boolean {
  return top === '' || path === top || path.startsWith(`${top}/`);
}

function placeFor(cwd: string, wanted: string, url: string, out: string | undefined): string {
  const name = basename(wanted === '' ? url.replace(/\/+$/, '').replace(/\.git$/, '') : wanted);
  if (out === undefined) return resolve(cwd, name);
  const path = resolve(cwd, out);
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, name) : path;
}

/** What has to be brought: an output whole, or the part of it that was asked for. */
function wantedItems({ repo }: Source, entries: readonly Entry[]): TrackedPath[] {
  const items = new Map<string, TrackedPath>();
  for (const { path, isDirectory, out } of entries) {
    const item = out?.item;
    if (!repo || !item || isDirectory) continue;
    const top = posix.relative(repo.root, item.path);
    const within = path === top ? undefined : path.slice(top.length + 1);
    items.set(path, { ...item, within });
  }
  return [...items.values()];
}

// As DVC: the files that describe stages stay behind, their lock does not.
function isStageFile(path: string): boolean {
  const name = basename(path);
  return name === 'dvc.yaml' || name === '.dvcignore' || name.endsWith('.dvc');
}

function build({ root, repo }: Source, entries: readonly Entry[], wanted: string, target: string): void {
  for (const { path, isDirectory, isExec, out } of entries) {
    const inside = wanted === '' ? path : path.slice(wanted.length + 1);
    const place = inside === '' ? target : join(target, inside);
    if (isDirectory) {
      if (out || path === wanted) mkdirSync(place, { recursive: true });
      continue;
    }
    if (path !== wanted && isStageFile(path) && !out) continue;
    mkdirSync(dirname(place), { recursive: true });
    const source =
      repo && out?.item && out.oid !== undefined ? repo.store(out.item.hash.name).path(out.oid) : join(root, path);
    copy(source, place);
    const isRunnable = isExec || (!out && (statSync(source).mode & 0o100) !== 0);
    chmodSync(place, (isRunnable ? 0o777 : 0o666) & ~process.umask());
  }
  if (!existsSync(target)) mkdirSync(target, { recursive: true });
}

function copy(source: string, target: string): void {
  try {
    copyFileSync(source, target);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new UserError('data', `Cannot get "${target}": it is a link that leads nowhere`, { cause: error });
  }
}

function notFound(url: string, path: string): UserError {
  const shown = url.replace(/(:\/\/)[^/@]*@/, '$1');
  return new UserError('data', `Cannot get "${path}": "${shown}" has no such file or folder`, {
    hint: `\`train-report list ${shown}\` shows what there is`,
  });
}
