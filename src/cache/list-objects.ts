import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../errors.js';
import type { Store } from './store.js';

/** The oids of the objects in a store, sorted; what is named otherwise is none of ours. */
export function listObjects({ folder }: Pick<Store, 'folder'>): string[] {
  return readNames(folder, /^[0-9a-f]{2}$/)
    .flatMap((prefix) => readNames(join(folder, prefix), /^[0-9a-f]{30}(?:\.dir)?$/).map((name) => prefix + name))
    .sort();
}

function readNames(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder).filter((name) => pattern.test(name));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return []; // there is none, or it is no folder
    throw error;
  }
}
