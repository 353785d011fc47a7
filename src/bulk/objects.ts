import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from '../errors.js';
import { listNames } from '../system.js';

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

/** The names of all objects in a store; undefined when there are so many that looking for `wanted` of them is less work. */
export function listObjects(folder: string, wanted: number): Set<string> | undefined {
  const names = new Set<string>();
  const prefixes = listPrefixes(folder);
  for (const prefix of prefixes) {
    const isFirst = names.size === 0;
    for (const name of listNames(`${folder}/${prefix}`)) names.add(prefix + name);
    if (isFirst && names.size * prefixes.size > wanted * 8) return undefined;
  }
  return names;
}

/** Whether a store holds so little that none of `wanted` objects is likely to be there. */
export function isNearlyEmpty(folder: string, wanted: number): boolean {
  const prefixes = listPrefixes(folder);
  const [first] = prefixes;
  return first === undefined || listNames(`${folder}/${first}`).length * prefixes.size * 8 < wanted;
}

/** The folders of a store: the first two digits of its objects. */
export function listPrefixes(folder: string): Set<string> {
  return new Set(listNames(folder).filter((name) => /^[0-9a-f]{2}$/.test(name)));
}

// Below, folders are not worth it; above, too much would be lost by a run that is killed.
const MIN_STAGED = 1_000;
const MAX_STAGED = 50_000;

/** Whether so many objects are better written into folders that are moved as a whole. */
export function isWorthStaging(folder: string, count: number): boolean {
  return count >= MIN_STAGED && count <= MAX_STAGED && isNearlyEmpty(folder, count);
}

/** Makes a folder for the objects of a store with all its prefixes. */
export function makeStage(stage: string): void {
  mkdirSync(stage, { recursive: true });
  for (let prefix = 0; prefix < 256; prefix += 1) mkdirSync(`${stage}/${prefix.toString(16).padStart(2, '0')}`);
}

/** Moves finished objects from a stage into the store: by the folder where it has none of that name, else one by one. */
export function placeStage(stage: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const prefix of readdirSync(stage)) {
    const names = readdirSync(`${stage}/${prefix}`);
    if (names.length === 0 || moveFolder(`${stage}/${prefix}`, `${folder}/${prefix}`)) continue;
    for (const name of names) renameSync(`${stage}/${prefix}/${name}`, `${folder}/${prefix}/${name}`);
  }
}

function moveFolder(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(systemCode(error) ?? '')) throw error;
    return false;
  }
}
