import { existsSync, lstatSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { checkoutPath } from '../cache/checkout.js';
import type { HashedPath, HashInfo, Meta, TreeEntry } from '../cache/oid.js';
import { hashPath } from '../cache/scan.js';
import { serializeTree, sortTree, treeOid } from '../cache/tree.js';
import { UserError } from '../errors.js';
import type { Logger } from '../log.js';
import { updateDvcFile, writeDvcFile } from '../dvcfile/dvcfile-write.js';
import { buildGraph } from '../pipeline/graph.js';
import type { Output, Stage } from '../pipeline/stage.js';
import { takePath } from '../run/take.js';
import { isInside, shownPath, type Repository } from '../repo/repository.js';
import { rememberPlaced } from '../run/placed.js';
import { FileProgress } from './progress.js';

export interface AddOptions {
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Leave the cache as it is; only the `.dvc` file is written. */
  readonly noCommit?: boolean;
  /** Leave the files as they are, also where `cache.type` asks for links. */
  readonly noRelink?: boolean;
}

/** A path to be tracked: by a `.dvc` file of its own, or as part of a directory that is tracked already. */
interface Target {
  readonly path: string;
  readonly dvcFile: string;
  readonly stage: Stage | undefined;
  readonly out: Output | undefined;
}

/**
 * Tracks files and folders; returns the `.dvc` files that were written. When one of them cannot be tracked, no line is
 * left in a `.gitignore`.
 */
export async function addPaths(
  repo: Repository,
  stages: readonly Stage[],
  paths: readonly string[],
  options: AddOptions,
): Promise<string[]> {
  const targets = [...new Set(paths)].map((path) => findTarget(repo, stages, path));
  buildGraph([...stages, ...targets.flatMap((target) => (target.stage ? [] : [newStage(repo, target)]))]);
  await refuseTracked(repo, targets);
  try {
    for (const target of targets) await addTarget(repo, target, options);
  } catch (error) {
    repo.gitignore.rollback();
    throw error;
  }
  repo.gitignore.keep();
  return [...new Set(targets.map((target) => target.dvcFile))];
}

function findTarget(repo: Repository, stages: readonly Stage[], path: string): Target {
  requireTrackable(repo, path);
  for (const stage of stages) {
    for (const out of stage.outs) {
      if (path !== out.absolutePath && !path.startsWith(out.absolutePath + sep)) continue;
      if (stage.kind === 'pipeline') {
        throw refusal(repo, path, `it is an output of stage "${stage.address}"`, {
          hint: `Run \`train-report repro ${stage.address}\`, or \`train-report commit ${stage.address}\` to take it as it is`,
        });
      }
      return { path, dvcFile: stage.file, stage, out };
    }
  }
  return { path, dvcFile: `${path}.dvc`, stage: undefined, out: undefined };
}

/**
 * Makes sure that a `.dvc` file of its own can track `path`: no stage makes it, git does not have it, it is no part of
 * something else that is tracked. Returns the name of that file.
 */
export async function claimPath(repo: Repository, stages: readonly Stage[], path: string): Promise<string> {
  const target = findTarget(repo, stages, path);
  if (target.out && target.out.absolutePath !== path) {
    throw refusal(repo, path, `it lies in "${shownPath(repo, target.out.absolutePath)}", which is tracked as a whole`);
  }
  buildGraph([...stages.filter((stage) => stage !== target.stage), newStage(repo, target)]);
  await refuseTracked(repo, [target]);
  return target.dvcFile;
}

function requireTrackable(repo: Repository, path: string): void {
  if (!isInside(repo.root, path)) throw refusal(repo, path, 'it lies outside of the repository');
  const name = basename(path);
  if (name === 'dvc.yaml' || name === 'dvc.lock' || name.endsWith('.dvc')) {
    throw refusal(repo, path, 'it is a file of DVC’s own');
  }
  let folder = repo.root;
  for (const part of relative(repo.root, path).split(sep).slice(0, -1)) {
    folder = join(folder, part);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw refusal(repo, path, `"${shownPath(repo, folder)}" is a symbolic link, expected a real folder`);
    }
  }
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() && lstatSync(path).isSymbolicLink()) {
    throw refusal(repo, path, 'it is a symbolic link to a folder, expected a real one');
  }
  if (repo.ignore.isIgnored(path, stats?.isDirectory() ?? false)) {
    const [rule] = repo.ignore.explain(path).origins.slice(-1);
    throw refusal(repo, path, `.dvcignore hides it${rule === undefined ? '' : ` (${rule})`}`);
  }
}

function newStage(repo: Repository, { path, dvcFile }: Target): Stage {
  const location = { file: shownPath(repo, dvcFile) };
  return {
    kind: 'dvcfile',
    name: '',
    file: dvcFile,
    address: location.file,
    cmd: undefined,
    wdir: dirname(dvcFile),
    deps: [],
    params: [],
    outs: [
      {
        path: basename(path),
        absolutePath: path,
        kind: 'out',
        cache: true,
        persist: false,
        push: true,
        remote: undefined,
        location,
      },
    ],
    frozen: false,
    alwaysChanged: false,
    desc: undefined,
    location,
  };
}

async function refuseTracked(repo: Repository, targets: readonly Target[]): Promise<void> {
  const paths = targets
    .filter(({ out }) => out?.cache !== false)
    .map((target) => target.out?.absolutePath ?? target.path);
  const [tracked] = (await repo.scm?.listTracked(paths)) ?? [];
  if (tracked === undefined || !repo.scm) return;
  const path = join(repo.scm.root, tracked);
  const top = paths.find((one) => path === one || path.startsWith(one + sep)) ?? path;
  throw refusal(repo, top, 'git tracks it, or something in it', {
    hint: `Run \`git rm -r --cached ${shownPath(repo, top)}\` and commit, then add it`,
  });
}

async function addTarget(repo: Repository, target: Target, options: AddOptions): Promise<void> {
  const { path, out, dvcFile } = target;
  const isPart = out !== undefined && path !== out.absolutePath;
  const top = out?.absolutePath ?? path;
  const content = isPart ? await addPart(repo, path, out, options) : await take(repo, path, out, options);
  if (out?.cache !== false) repo.gitignore.add(top);
  if (target.stage && out) {
    updateDvcFile(dvcFile, target.stage.address, new Map([[out.path, content]]));
  } else writeDvcFile(dvcFile, basename(path), content);
  if (!options.noCommit) rememberPlaced(repo, top, content.hash);
}

/** Takes what is at `path`; content that DVC 2 recorded and that is unchanged keeps its hash and place. */
async function take(
  repo: Repository,
  path: string,
  out: Output | undefined,
  { signal, noCommit, noRelink, log }: AddOptions,
): Promise<HashedPath> {
  const progress = new FileProgress(log, `Adding ${shownPath(repo, path)}`);
  try {
    const options = { signal, noRelink, noCommit: noCommit === true || out?.cache === false };
    const hashed = await takePath(repo, path, out?.hash, { ...options, ...progress.callbacks });
    if (!hashed) throw refusal(repo, path, 'it is not there', { hint: 'Check the spelling of the path' });
    return hashed;
  } finally {
    progress.end();
  }
}

/** Takes a file or folder in a directory that is tracked: the rest of the directory stays as it was. */
async function addPart(
  repo: Repository,
  path: string,
  out: Output,
  options: AddOptions,
): Promise<{ hash: HashInfo; meta: Meta }> {
  const name = 'md5';
  const within = relative(out.absolutePath, path).split(sep).join('/');
  if (!out.hash?.value.endsWith('.dir')) {
    throw refusal(repo, path, `"${shownPath(repo, out.absolutePath)}" is tracked as a file, expected a folder`);
  }
  const before = repo.store(out.hash.name).findTree(out.hash.value);
  if (!before) {
    throw refusal(repo, path, `the list of "${shownPath(repo, out.absolutePath)}" is not in the cache`, {
      hint: `Run \`train-report fetch ${shownPath(repo, out.absolutePath)}\`, or add the whole folder`,
    });
  }
  const isWithin = ({ relpath }: TreeEntry): boolean => relpath === within || relpath.startsWith(`${within}/`);
  const kept = before.filter((entry) => !isWithin(entry));
  const isNew = kept.length === before.length;
  const part = existsSync(path) ? await take(repo, path, undefined, options) : undefined;
  if (!part && isNew) throw refusal(repo, path, 'it is not there', { hint: 'Check the spelling of the path' });
  const added = part?.tree
    ? part.tree.map(({ relpath, md5 }) => ({ relpath: `${within}/${relpath}`, md5 }))
    : part
      ? [{ relpath: within, md5: part.hash.value }]
      : [];
  const tree = sortTree([...kept, ...added]);
  const value = treeOid(serializeTree(tree));
  if (!options.noCommit) repo.store(name).writeTree(value, tree);
  const size = value === out.hash.value ? out.meta?.size : sumSizes(out.meta?.size, part?.meta.size, isNew);
  return { hash: { name, value }, meta: { nfiles: tree.length, ...(size === undefined ? {} : { size }) } };
}

// Known only where nothing was replaced: the list of a directory does not hold sizes.
function sumSizes(before: number | undefined, part: number | undefined, isNew: boolean): number | undefined {
  return isNew && before !== undefined && part !== undefined ? before + part : undefined;
}

/** Brings a file or folder from anywhere into the repository, and tracks it there (`add --out`). */
export async function addCopy(
  repo: Repository,
  stages: readonly Stage[],
  source: string,
  destination: string,
  options: AddOptions & { readonly force?: boolean },
): Promise<string[]> {
  const isFolder = statSync(destination, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const path = isFolder ? join(destination, basename(source)) : destination;
  if (existsSync(path) && !options.force) {
    throw refusal(repo, path, 'there is something of that name', { hint: 'Give --force to replace it' });
  }
  const target = findTarget(repo, stages, path);
  if (!target.stage) buildGraph([...stages, newStage(repo, target)]);
  await refuseTracked(repo, [target]);
  const hashed = await hashPath(repo, source, { signal: options.signal, store: repo.cache });
  if (!hashed) throw refusal(repo, resolve(source), 'it is not there');
  await checkoutPath(repo, { path, hash: hashed.hash, meta: hashed.meta }, { force: true, signal: options.signal });
  return addPaths(repo, stages, [path], options);
}

function refusal(repo: Repository, path: string, why: string, options: { readonly hint?: string } = {}): UserError {
  return new UserError('data', `Cannot add "${shownPath(repo, path)}": ${why}`, { exitCode: 1, ...options });
}
