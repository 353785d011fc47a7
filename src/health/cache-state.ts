import { accessSync, constants, existsSync, lstatSync, statfsSync } from 'node:fs';
import { OBJECT_MODE } from '../bulk/objects.js';
import type { Repository } from '../repo/repository.js';
import { listObjects } from '../cache/list-objects.js';
import type { Finding } from './finding.js';

const LITTLE_BYTES = 1e9;

/** Whether the cache can be written, has room, and holds objects as they should be. */
export function checkCache(repo: Repository): Finding[] {
  const { cacheFolder } = repo;
  if (!existsSync(cacheFolder)) return [];
  const findings: Finding[] = [];
  try {
    accessSync(cacheFolder, constants.W_OK);
  } catch {
    findings.push({
      severity: 'error',
      check: 'cache',
      message: `"${cacheFolder}" cannot be written`,
      fix: 'Check who owns the folder, and that its file system is not mounted read-only',
    });
  }
  const { bavail, bsize } = statfsSync(cacheFolder);
  const free = bavail * bsize;
  if (free < LITTLE_BYTES) {
    findings.push({
      severity: 'warning',
      check: 'cache',
      message: `Only ${(free / 1e6).toFixed(0)} MB are free where the cache is`,
      fix: 'Free some space, or move the cache with `train-report cache dir PATH`',
    });
  }
  for (const store of [repo.cache, repo.legacyCache]) {
    const open = listObjects(store).filter((oid) => (lstatSync(store.path(oid)).mode & 0o777) !== OBJECT_MODE);
    if (open.length === 0) continue;
    findings.push({
      severity: 'warning',
      check: 'cache',
      message: `${open.length} objects can be written by mistake, such as "${store.path(open[0] ?? '')}"`,
      fix: 'Run `train-report verify --cache`: it tells whether they still are what they were',
    });
  }
  return findings;
}
