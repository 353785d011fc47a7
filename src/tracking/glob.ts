import { statSync } from 'node:fs';
import { join } from 'node:path';
import { translateGlob } from '../repo/ignore-pattern.js';
import { listNames } from '../system.js';

/**
 * The paths below `folder` that a pattern matches, sorted; as Python's `glob`: `**` stands for any number of folders, and
 * a wildcard does not match a leading dot.
 */
export function expandGlob(folder: string, pattern: string): string[] {
  const found = new Set<string>();
  const visit = (path: string, segments: readonly string[]): void => {
    const [segment, ...rest] = segments;
    if (segment === undefined) {
      found.add(path);
      return;
    }
    if (segment === '' || segment === '.' || segment === '..') return visit(join(path, segment), rest);
    if (segment === '**') {
      visit(path, rest);
      for (const name of listNames(path)) {
        if (!name.startsWith('.') && isFolder(join(path, name))) visit(join(path, name), segments);
      }
      return undefined;
    }
    const source = translateGlob(segment);
    const matcher = source === undefined ? undefined : new RegExp(`^${source}$`, 'su');
    for (const name of listNames(path)) {
      const isHidden = name.startsWith('.') && !segment.startsWith('.');
      const isMatch = matcher ? matcher.test(name) && !isHidden : name === segment;
      if (isMatch && (rest.length === 0 || isFolder(join(path, name)))) visit(join(path, name), rest);
    }
    return undefined;
  };
  visit(pattern.startsWith('/') ? '/' : folder, pattern.split('/'));
  found.delete(folder);
  return [...found].sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
