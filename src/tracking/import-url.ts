import { existsSync, lstatSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { checkoutPath } from '../cache/checkout.js';
import type { HashInfo, Meta } from '../cache/oid.js';
import { hashPath } from '../cache/scan.js';
import { UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { writeYaml } from '../formats/yaml-write.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import type { Logger } from '../log.js';
import { dvcFileMd5 } from '../dvcfile/dvcfile-md5.js';
import type { Stage } from '../pipeline/stage.js';
import { RemoteOptions } from '../remote/options.js';
import { MissingObject } from '../remote/remote.js';
import { retry } from '../remote/retry.js';
import { openByUrl } from '../remote/select.js';
import { isInside, shownPath, type Repository } from '../repo/repository.js';
import { TransferProgress } from '../transfer/progress.js';
import { receiveObject } from '../transfer/receive.js';
import { claimPath } from './add.js';
import { rememberPlaced } from '../run/placed.js';

export interface ImportOptions {
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Only write the `.dvc` file, and look at nothing. */
  readonly noExec?: boolean | undefined;
  /** Take note of what is there, but fetch nothing. */
  readonly noDownload?: boolean | undefined;
  /** Leave the workspace as it is: the content goes to a remote. */
  readonly noCheckout?: boolean | undefined;
  /** Replace what is in the place. */
  readonly force?: boolean | undefined;
}

/** What is at the address: what DVC notes of it, and its content where it was fetched. */
interface Found {
  readonly dep: readonly [key: string, value: YamlValue][];
  readonly content: { readonly hash: HashInfo; readonly meta: Meta } | undefined;
}

/**
 * Takes a file (or, from this machine, a folder) from outside of the repository and tracks it, with a note where it came
 * from. Returns the `.dvc` file that was written.
 */
export async function importUrl(
  repo: Repository,
  stages: readonly Stage[],
  url: string,
  out: string | undefined,
  options: ImportOptions,
): Promise<string> {
  const path = placeOf(repo, url, out);
  const shown = shownPath(repo, path);
  if (!isInside(repo.root, path)) throw refusal(url, `"${shown}" lies outside of the repository`);
  if (!existsSync(dirname(path))) throw refusal(url, `there is no folder "${shownPath(repo, dirname(path))}"`);
  if (!options.force && !options.noExec && lstatSync(path, { throwIfNoEntry: false })) {
    throw refusal(url, `there is a "${shown}" already`, 'Give --force to replace it');
  }
  const dvcFile = await claimPath(repo, stages, path);
  const isRemote = isUrl(url);
  const address = isRemote ? url : depPath(repo, url, path);
  const found = options.noExec
    ? { dep: [], content: undefined }
    : isRemote
      ? await takeFromServer(repo, url, options)
      : await takeLocal(repo, resolve(repo.cwd, localPath(url)), url, options);
  if (found.content && !options.noCheckout) {
    if (options.force) rmSync(path, { recursive: true, force: true });
    const target = { path, hash: found.content.hash, meta: found.content.meta };
    await checkoutPath(repo, target, { force: true, signal: options.signal });
    rememberPlaced(repo, path, found.content.hash);
  }
  repo.gitignore.add(path);
  repo.gitignore.keep();
  writeImport(dvcFile, address, basename(path), found, options);
  return dvcFile;
}

function placeOf(repo: Repository, url: string, out: string | undefined): string {
  const name = basename(isUrl(url) ? decodeURIComponent(new URL(url).pathname) : localPath(url));
  if (name === '') throw refusal(url, 'its address names no file', 'Give the place to put it as a second argument');
  if (out === undefined) return join(repo.cwd, name);
  const path = resolve(repo.cwd, out);
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, name) : path;
}

function isUrl(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(url) && !/^file:\/\//i.test(url);
}

function localPath(url: string): string {
  return url.replace(/^file:\/\//i, '').replace(/(.)\/+$/, '$1');
}

// As DVC: relative to the folder of the .dvc file, unless it was given as absolute and lies outside of the repository.
function depPath(repo: Repository, url: string, out: string): string {
  const source = resolve(repo.cwd, localPath(url));
  if (isAbsolute(localPath(url)) && !isInside(repo.root, source)) return source;
  return relative(dirname(out), source).split(sep).join('/');
}

async function takeLocal(repo: Repository, source: string, url: string, options: ImportOptions): Promise<Found> {
  const { signal, noDownload } = options;
  const hashed = await hashPath(repo, source, { signal, ...(noDownload ? {} : { store: repo.cache }) });
  if (!hashed) throw refusal(url, 'it is not there', 'Check the spelling of the path');
  const { hash, meta } = hashed;
  const dep: [string, YamlValue][] = [['md5', hash.value]];
  if (meta.size !== undefined) dep.push(['size', meta.size]);
  if (meta.nfiles !== undefined) dep.push(['nfiles', meta.nfiles]);
  if (meta.isExec) dep.push(['isexec', true]);
  // The copy is a file of ours: whether the other one may be run is the other one's.
  return { dep, content: noDownload ? undefined : { hash, meta: { ...meta, isExec: false } } };
}

async function takeFromServer(repo: Repository, url: string, options: ImportOptions): Promise<Found> {
  const { signal, log, noDownload } = options;
  const cut = url.search(/[^/]+(?:\?[^/]*)?$/);
  const query = /\?.*$/.exec(url)?.[0] ?? '';
  const key = url.slice(cut, url.length - query.length);
  const remote = await openByUrl(
    RemoteOptions.forUrl(repo.config, url.slice(0, cut).replace(/\/$/, '') + query),
    repo.env,
  );
  try {
    const opened = await retry(() => remote.open(key, { range: { first: 0, last: 0 }, signal }), {
      ...remote.policy,
      signal,
    });
    opened.body.destroy();
    const { tag, size } = opened;
    const isS3 = /^s3:/i.test(remote.url);
    const note: [string, YamlValue][] =
      tag === undefined ? [] : [[isS3 ? 'etag' : 'checksum', isS3 ? unquote(tag) : tag]];
    if (size !== undefined) note.push(['size', size]);
    if (noDownload) return { dep: note, content: undefined };
    const progress = new TransferProgress(log, `Importing ${url}`, 1);
    try {
      const work = { hashName: 'md5', partialFolder: repo.cache.unfinishedFolder(), signal } as const;
      const { onBytes } = progress;
      const arrival = await receiveObject(remote, key, repo.cache.unfinished(), { ...work, onBytes });
      repo.cache.place(arrival.path, arrival.hash);
      const dep = size === undefined ? [...note, ['size', arrival.bytes] as [string, YamlValue]] : note;
      return { dep, content: { hash: { name: 'md5', value: arrival.hash }, meta: { size: arrival.bytes } } };
    } finally {
      progress.end();
    }
  } catch (error) {
    if (error instanceof MissingObject) throw refusal(url, 'it is not there', 'Check the spelling of the address');
    throw error;
  } finally {
    remote.close();
  }
}

function unquote(tag: string): string {
  return tag.replace(/^"(.*)"$/, '$1');
}

function writeImport(file: string, address: string, name: string, found: Found, { noExec }: ImportOptions): void {
  const dep: YamlMap = new Map<string, YamlValue>([...found.dep, ['hash', 'md5'], ['path', address]]);
  const out: YamlMap = new Map();
  if (found.content) {
    const { hash, meta } = found.content;
    out.set('md5', hash.value);
    if (meta.size !== undefined) out.set('size', meta.size);
    if (meta.nfiles !== undefined) out.set('nfiles', meta.nfiles);
  }
  out.set('hash', 'md5').set('path', name);
  const body: YamlMap = new Map<string, YamlValue>([
    ['frozen', true],
    ['deps', [dep]],
    ['outs', [out]],
  ]);
  const content: YamlMap = noExec
    ? body
    : new Map<string, YamlValue>([['md5', dvcFileMd5(body)], ...(body as Map<string, YamlValue>)]);
  writeFileAtomic(file, writeYaml(content), { flush: true });
}

function refusal(url: string, why: string, hint?: string): UserError {
  const shown = url.replace(/\/\/[^/@]*@/, '//');
  return new UserError('data', `Cannot import "${shown}": ${why}`, {
    exitCode: 1,
    ...(hint === undefined ? {} : { hint }),
  });
}
