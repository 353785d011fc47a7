import { lstatSync } from 'node:fs';
import type { LinkType } from '../bulk/copy-files.js';
import type { Config } from '../repo/config.js';

const DEFAULT_TYPES: readonly LinkType[] = ['reflink', 'copy'];

/** How files of the workspace are made from objects, the best way first (`cache.type`). */
export function linkTypes(config: Config): readonly LinkType[] {
  const types = config.list('cache', 'type')?.filter(isLinkType);
  return types && types.length > 0 ? types : DEFAULT_TYPES;
}

/** Whether files of the workspace share their bytes with objects, so that they have to be linked after saving. */
export function sharesFiles(config: Config): boolean {
  const [first] = linkTypes(config);
  return first === 'hardlink' || first === 'symlink';
}

/** Whether the file is a link, hard or symbolic. */
export function isLinked(path: string): boolean {
  const stats = lstatSync(path);
  return stats.isSymbolicLink() || stats.nlink > 1;
}

function isLinkType(text: string): text is LinkType {
  return ['reflink', 'copy', 'hardlink', 'symlink'].includes(text);
}
