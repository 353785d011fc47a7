import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { pythonJson } from '../formats/python-json.js';
import { readYaml } from '../formats/yaml-read.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import { writeYaml } from '../formats/yaml-write.js';
import { isInside, type Repository } from '../repo/repository.js';
import { entryValue, parseEntry, type LockEntry, type LockItem } from '../dvcfile/lockfile.js';
import { equalValues } from '../dvcyaml/params.js';
import type { Stage } from '../pipeline/stage.js';
import { readText } from '../formats/read-text.js';

/** Whether a stage's run can be told from others by what it reads, so that its outputs may be put back instead. */
export function canRestore(stage: Stage, root: string): boolean {
  if (stage.alwaysChanged || stage.cmd === undefined || stage.outs.length === 0) return false;
  if (stage.deps.length + stage.params.length === 0) return false;
  return stage.outs.every((out) => !out.persist && isInside(root, out.absolutePath));
}

/** Keeps a finished run: what it read and what it made (FORMATS, section 13). */
export function saveRun(repo: Repository, stage: Stage, entry: LockEntry): void {
  if (!isKept(stage, repo.root) || !hasAllValues(entry)) return;
  const value = entryValue(entry);
  const key = runCacheKey(value);
  const path = join(runFolder(repo, key), runCacheValue(value));
  const text = writeYaml(value);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic(path, text);
}

// As in DVC, a params file without values counts as one that was not read.
function hasAllValues(entry: LockEntry): boolean {
  return [...entry.params.values()].every((values) => values.size > 0);
}

/** Whether the run of a stage goes to the run-cache; then the objects of its uncached metrics are kept too. */
export function isKept(stage: Stage, root: string): boolean {
  return canRestore(stage, root) && stage.outs.every((out) => out.cache || out.kind !== 'out');
}

/** The newest kept run of the same command on the same content whose outputs are all in the cache. */
export async function findRun(repo: Repository, stage: Stage, wanted: LockEntry): Promise<LockEntry | undefined> {
  if (!hasAllValues(wanted)) return undefined;
  const placeholder: LockEntry = {
    ...wanted,
    outs: stage.outs.map(({ path }) => ({ path, hash: undefined, meta: {} })),
  };
  const folder = runFolder(repo, runCacheKey(entryValue(placeholder)));
  if (!existsSync(folder)) return undefined;
  const runs = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{64}$/.test(name))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of runs) {
    const found = readRun(path);
    if (found && isSameRun(found, wanted) && (await hasOutputs(repo, stage, found))) return found;
  }
  return undefined;
}

function readRun(path: string): LockEntry | undefined {
  try {
    return parseEntry(readYaml(readText(path, path, 'cache'), path, { code: 'cache' }).value);
  } catch {
    return undefined; // damaged: as if it were not there
  }
}

// DVC's key leaves out every `size` and `nfiles`, also of params that are called so: what was read must be compared.
function isSameRun(found: LockEntry, wanted: LockEntry): boolean {
  const sameItems = (a: readonly LockItem[], b: readonly LockItem[]): boolean =>
    a.length === b.length &&
    a.every((item) => b.some((other) => other.path === item.path && other.hash?.value === item.hash?.value));
  const values = (entry: LockEntry): YamlValue => entryValue({ ...entry, deps: [], outs: [] });
  return sameItems(found.deps, wanted.deps) && equalValues(values(found), values(wanted));
}

async function hasOutputs(repo: Repository, stage: Stage, found: LockEntry): Promise<boolean> {
  for (const out of stage.outs) {
    const hash = found.outs.find((item) => item.path === out.path)?.hash;
    if (!hash || (await repo.store(hash.name).unusable(hash.value)).length > 0) return false;
  }
  return true;
}

function runFolder(repo: Repository, key: string): string {
  return join(repo.cacheFolder, 'runs', key.slice(0, 2), key);
}

/** DVC's name for a command and all it reads. */
export function runCacheKey(entry: YamlMap): string {
  const outs = entry.get('outs');
  const paths = Array.isArray(outs)
    ? outs.map((item) => (item instanceof Map ? (item.get('path') ?? null) : item))
    : [];
  return digest(new Map([...entry, ['outs', paths]]));
}

/** DVC's name for a run: what was read, and what was made. */
export function runCacheValue(entry: YamlMap): string {
  return digest(entry);
}

function digest(entry: YamlMap): string {
  return createHash('sha256')
    .update(pythonJson(withoutSizes(entry)))
    .digest('hex');
}

function withoutSizes(value: YamlValue): YamlValue {
  if (Array.isArray(value)) return value.map(withoutSizes);
  if (!(value instanceof Map)) return value;
  return new Map(
    [...value].filter(([key]) => key !== 'size' && key !== 'nfiles').map(([key, item]) => [key, withoutSizes(item)]),
  );
}
