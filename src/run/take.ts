import type { WorkOptions } from '../cache/hash-files.js';
import type { HashedPath, HashInfo } from '../cache/oid.js';
import { savePath } from '../cache/save.js';
import { hashPath } from '../cache/scan.js';
import { formatLocation, UserError } from '../errors.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { updateDvcFile, type OutputContent } from '../dvcfile/dvcfile-write.js';
import { rememberPlaced } from './placed.js';
import type { Stage } from '../pipeline/stage.js';

export interface TakeOptions extends WorkOptions {
  /** Only look: leave the cache as it is. */
  readonly noCommit?: boolean | undefined;
  /** Leave the files as they are, also where `cache.type` asks for links. */
  readonly noRelink?: boolean | undefined;
}

/**
 * Takes what is at `path` into the cache; undefined when nothing is there. Content that DVC 2 recorded (`before`) and
 * that is unchanged keeps its hash and its place (FORMATS, section 15).
 */
export async function takePath(
  repo: Repository,
  path: string,
  before: HashInfo | undefined,
  options: TakeOptions = {},
): Promise<HashedPath | undefined> {
  const { noCommit, noRelink, ...work } = options;
  const isLegacy = before?.name === 'md5-dos2unix';
  const legacy = isLegacy ? await hashPath(repo, path, { ...work, name: 'md5-dos2unix' }) : undefined;
  const name = legacy && legacy.hash.value === before?.value ? 'md5-dos2unix' : 'md5';
  // To find out, DVC stores the list of a directory in its old place, changed or not.
  if (legacy?.tree && name === 'md5' && !noCommit) repo.legacyCache.writeTree(legacy.hash.value, legacy.tree);
  if (noCommit) return name === 'md5' ? hashPath(repo, path, work) : legacy;
  return savePath(repo, path, { ...work, name, noRelink: noRelink ?? false });
}

/** Takes all outputs of a `.dvc` file as they are, and brings the file up to date. */
export async function takeDvcFile(repo: Repository, stage: Stage, options: TakeOptions = {}): Promise<void> {
  const contents = new Map<string, OutputContent>();
  for (const { path, absolutePath, hash, cache, location } of stage.outs) {
    const noCommit = options.noCommit === true || !cache;
    const content = await takePath(repo, absolutePath, hash, { ...options, noCommit });
    if (!content) {
      throw new UserError(
        'data',
        `Cannot use "${stage.address}": "${shownPath(repo, absolutePath)}" is not there, expected it as ${formatLocation(location)} says`,
        { location, hint: 'Run `train-report pull` to fetch tracked data, or make the file' },
      );
    }
    contents.set(path, content);
    if (cache) repo.gitignore.add(absolutePath);
    if (!noCommit) rememberPlaced(repo, absolutePath, content.hash);
  }
  updateDvcFile(stage.file, stage.address, contents);
}
