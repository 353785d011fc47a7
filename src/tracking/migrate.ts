import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFiles, type WorkOptions } from '../cache/hash-files.js';
import { isDirectoryOid, type HashInfo, type Meta, type TreeEntry } from '../cache/oid.js';
import { saveFiles } from '../cache/save-files.js';
import { hashPath } from '../cache/scan.js';
import { serializeTree, sortTree, treeOid } from '../cache/tree.js';
import { systemCode } from '../errors.js';
import { updateDvcFile, type OutputContent } from '../dvcfile/dvcfile-write.js';
import { readLockfile, type LockItem } from '../dvcfile/lockfile.js';
import { updateLockfile } from '../dvcfile/lockfile-update.js';
import type { Stage } from '../pipeline/stage.js';
import { lockPath } from '../pipeline/state.js';
import { takePath } from '../run/take.js';
import { shownPath, type Repository } from '../repo/repository.js';

/** The objects of DVC 2's cache, which lie beside DVC 3's folder. */
export function listLegacyObjects({ cacheFolder }: Repository): string[] {
  if (!existsSync(cacheFolder)) return [];
  return readdirSync(cacheFolder)
    .filter((name) => /^[0-9a-f]{2}$/.test(name))
    .flatMap((prefix) =>
      readdirSync(join(cacheFolder, prefix))
        .filter((name) => /^[0-9a-f]{30}(?:\.dir)?$/.test(name))
        .map((name) => prefix + name),
    );
}

/** Links DVC 2's objects to the places that DVC 3 has for their bytes; returns how many. The old ones stay. */
export async function migrateObjects(repo: Repository, options: WorkOptions): Promise<number> {
  const oids = listLegacyObjects(repo);
  const hashes = await rawHashes(repo, oids, options);
  let count = 0;
  for (const [oid, hash] of hashes) {
    await linkObject(repo, oid, isDirectoryOid(oid) ? `${hash}.dir` : hash, options);
    count += 1;
  }
  return count;
}

async function rawHashes(
  repo: Repository,
  oids: readonly string[],
  options: WorkOptions,
): Promise<Map<string, string>> {
  const files = oids.map((oid) => {
    const path = repo.legacyCache.path(oid);
    return { path, size: lstatSync(path).size };
  });
  const hashes = await hashFiles(files, 'md5', options);
  return new Map(oids.map((oid, index) => [oid, hashes[index] ?? '']));
}

async function linkObject(repo: Repository, from: string, to: string, options: WorkOptions): Promise<void> {
  const target = repo.cache.path(to);
  if (repo.cache.has(to)) return;
  const source = repo.legacyCache.path(from);
  mkdirSync(dirname(target), { recursive: true });
  try {
    linkSync(source, target);
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(systemCode(error) ?? '')) throw error;
    await saveFiles(repo.cache, [{ path: source, size: lstatSync(source).size, expected: to }], options);
    return;
  }
  repo.cache.verify(to); // sets its mode as well
}

/** The stages and `.dvc` files with entries of DVC 2. */
export function findLegacyStages(stages: readonly Stage[]): Stage[] {
  return stages.filter((stage) => {
    if (stage.kind === 'dvcfile') return stage.outs.some((out) => out.hash?.name === 'md5-dos2unix');
    const lock = readLockfile(lockPath(stage)).get(stage.name);
    return [...(lock?.deps ?? []), ...(lock?.outs ?? [])].some((item) => item.hash?.name === 'md5-dos2unix');
  });
}

/**
 * Brings the entries of a stage to DVC 3: hashed anew in the workspace, or, where nothing is there, from DVC 2's objects.
 * An entry whose content is nowhere stays as it is. Returns the file that was written.
 */
export async function migrateEntries(repo: Repository, stage: Stage, options: WorkOptions): Promise<string> {
  if (stage.kind === 'dvcfile') {
    const contents = new Map<string, OutputContent>();
    for (const { path, absolutePath, hash, cache } of stage.outs) {
      if (hash?.name !== 'md5-dos2unix') continue;
      const content = await modernContent(repo, absolutePath, hash, { ...options, noCommit: !cache });
      if (content) contents.set(path, content);
    }
    updateDvcFile(stage.file, stage.address, contents);
    return stage.file;
  }
  const file = lockPath(stage);
  const lock = readLockfile(file, shownPath(repo, file)).get(stage.name);
  if (!lock) return file;
  const modern = async (items: readonly LockItem[], isOutput: boolean): Promise<LockItem[]> => {
    const migrated: LockItem[] = [];
    for (const item of items) {
      const out = isOutput ? stage.outs.find((one) => one.path === item.path) : undefined;
      const isLegacy = item.hash?.name === 'md5-dos2unix';
      const content = isLegacy
        ? await modernContent(repo, join(stage.wdir, item.path), item.hash, { ...options, noCommit: !out?.cache })
        : undefined;
      migrated.push(content ? { path: item.path, ...content } : item);
    }
    return migrated;
  };
  updateLockfile(file, stage.name, {
    ...lock,
    deps: await modern(lock.deps, false),
    outs: await modern(lock.outs, true),
  });
  return file;
}

async function modernContent(
  repo: Repository,
  path: string,
  hash: HashInfo,
  options: WorkOptions & { readonly noCommit: boolean },
): Promise<{ hash: HashInfo; meta: Meta } | undefined> {
  const { noCommit, ...work } = options;
  const here = noCommit ? await hashPath(repo, path, work) : await takePath(repo, path, undefined, work);
  if (here) return { hash: here.hash, meta: here.meta };
  if ((await repo.legacyCache.unusable(hash.value, work)).length > 0) return undefined;
  if (!isDirectoryOid(hash.value)) return modernFile(repo, hash.value, work);
  const entries = repo.legacyCache.readTree(hash.value);
  const hashes = await rawHashes(repo, [...new Set(entries.map((entry) => entry.md5))], work);
  for (const [oid, raw] of hashes) await linkObject(repo, oid, raw, work);
  const tree = sortTree(entries.map(({ relpath, md5 }): TreeEntry => ({ relpath, md5: hashes.get(md5) ?? md5 })));
  const value = treeOid(serializeTree(tree));
  repo.cache.writeTree(value, tree);
  const size = entries.reduce((sum, { md5 }) => sum + lstatSync(repo.legacyCache.path(md5)).size, 0);
  return { hash: { name: 'md5', value }, meta: { size, nfiles: tree.length } };
}

async function modernFile(repo: Repository, oid: string, options: WorkOptions): Promise<OutputContent> {
  const hashes = await rawHashes(repo, [oid], options);
  const value = hashes.get(oid) ?? oid;
  await linkObject(repo, oid, value, options);
  return { hash: { name: 'md5', value }, meta: { size: lstatSync(repo.cache.path(value)).size } };
}
