import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles, type WorkOptions } from '../cache/hash-files.js';
import type { Store } from '../cache/store.js';
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

/** The oids of the objects in a store, sorted. */
export function listObjects({ folder }: Store): string[] {
  return readNames(folder, /^[0-9a-f]{2}$/)
    .flatMap((prefix) => readNames(join(folder, prefix), /^[0-9a-f]{30}(?:\.dir)?$/).map((name) => prefix + name))
    .sort();
}

function readNames(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder).filter((name) => pattern.test(name));
  } catch {
    return []; // there is none, or it is no folder
  }
}
