import { mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from '../errors.js';

/** The mode of every object: DVC hashes again, before each use, one of any other mode. */
export const OBJECT_MODE = 0o444;

/** Where an object lies below the folder of its store. */
export function objectName(oid: string): string {
  return `${oid.slice(0, 2)}/${oid.slice(2)}`;
}

/** Renames a finished file to its place; the folder is made when it turns out to be missing. */
export function moveIntoPlace(temporary: string, target: string): void {
  try {
    renameSync(temporary, target);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    mkdirSync(dirname(target), { recursive: true });
    renameSync(temporary, target);
  }
}
