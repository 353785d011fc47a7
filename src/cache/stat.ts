import { lstatSync, statSync, type Stats } from 'node:fs';
import { systemCode } from '../errors.js';

/** What is at a path, a link followed or not; undefined where nothing is, also below what is no folder. */
export function statIfThere(path: string, { followLink }: { readonly followLink: boolean }): Stats | undefined {
  try {
    return followLink ? statSync(path) : lstatSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
    throw error;
  }
}
