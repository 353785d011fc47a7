import { lstatSync } from 'node:fs';
import { hashFiles, type WorkOptions } from '../cache/hash-files.js';
import { listObjects } from '../cache/list-objects.js';
import type { Repository } from '../repo/repository.js';
import type { Finding } from './finding.js';

/** Hashes every object of the cache, believing nothing: what does not hash to its name is damaged. */
export async function findDamaged(
  repo: Repository,
  options: WorkOptions,
): Promise<{ readonly count: number; readonly findings: Finding[] }> {
  const findings: Finding[] = [];
  let count = 0;
  for (const store of [repo.cache, repo.legacyCache]) {
    const oids = listObjects(store);
    // The list of a directory is hashed as it is, in DVC 2 as well.
    for (const isDirectory of [false, true]) {
      const group = oids.filter((oid) => oid.endsWith('.dir') === isDirectory);
      const files = group.map((oid) => ({ path: store.path(oid), size: lstatSync(store.path(oid)).size }));
      const hashes = await hashFiles(files, isDirectory ? 'md5' : store.hashName, options);
      count += group.length;
      for (const [index, oid] of group.entries()) {
        if (hashes[index] === oid.slice(0, 32)) continue;
        findings.push({
          severity: 'error',
          check: 'cache',
          message: `Object ${oid} is damaged: its bytes hash to ${hashes[index] ?? 'something else'}`,
          fix: `Delete "${store.path(oid)}", then run \`train-report fetch\``,
        });
      }
    }
  }
  return { count, findings };
}
