import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { allocateStamps, putStamp, type Stamps } from '../bulk/stamps.js';
import { UserError } from '../errors.js';
import { DVCIGNORE, type DvcIgnore } from '../repo/dvcignore.js';

/** A folder that was walked, and the files in it; kept in arrays, since there may be hundreds of thousands. */
export interface WalkedFolder {
  /** Absolute. */
  readonly path: string;
  /** posix, relative to where the walk began, with a slash behind; empty there. */
  readonly prefix: string;
  readonly names: readonly string[];
  readonly stamps: Stamps;
}

/** What a walk found. */
export interface Walk {
  readonly folders: readonly WalkedFolder[];
  /** Whether any of it is a symbolic link. */
  readonly hasLinks: boolean;
}

/**
 * Every file below `top` that `.dvcignore` does not hide; links are followed, as DVC does. `onFiles` is told after each
 * folder how many there are so far.
 */
export function walkFolder(top: string, ignore: DvcIgnore, onFiles?: (count: number) => void): Walk {
  const folders: WalkedFolder[] = [];
  let count = 0;
  let hasLinks = false;
  const visit = (path: string, prefix: string, chain: readonly string[]): void => {
    const entries = readdirSync(path);
    const isIgnored = ignore.inFolder(path, entries);
    const names: string[] = [];
    const below: [name: string, chain: readonly string[]][] = [];
    const stamps = allocateStamps(entries.length);
    for (const name of entries) {
      const full = `${path}/${name}`;
      const own = lstatSync(full, { throwIfNoEntry: false });
      const isLink = own?.isSymbolicLink() ?? false;
      const stats = isLink ? statSync(full, { throwIfNoEntry: false }) : own;
      if (isIgnored(name, stats?.isDirectory() ?? false)) continue;
      if (!stats) throw notAFile(full, isLink ? 'it is a broken link' : 'it is not there any more');
      if (isLink) hasLinks = true;
      if (stats.isFile()) {
        if (name === DVCIGNORE) throw dvcignoreInside(full);
        putStamp(stamps, names.length, stats);
        names.push(name);
      } else if (stats.isDirectory()) below.push([name, isLink ? enter(full, chain) : chain]);
      else throw notAFile(full, 'it is neither a file nor a folder');
    }
    folders.push({ path, prefix, names, stamps });
    count += names.length;
    onFiles?.(count);
    for (const [name, inner] of below) visit(`${path}/${name}`, `${prefix}${name}/`, inner);
  };
  visit(top, '', [realpathSync(top)]);
  return { folders, hasLinks };
}

// A link to a folder that it lies in would be walked without end.
function enter(link: string, chain: readonly string[]): string[] {
  const real = realpathSync(link);
  const here = realpathSync(dirname(link));
  if (here === real || here.startsWith(`${real}/`) || chain.includes(real)) {
    throw notAFile(link, `it is a link to "${real}", which it lies in`);
  }
  return [...chain, real];
}

function notAFile(path: string, why: string): UserError {
  return new UserError('data', `Cannot track "${path}": ${why}`);
}

function dvcignoreInside(path: string): UserError {
  return new UserError('data', `Cannot track "${path}": a ${DVCIGNORE} has no place inside of tracked data`, {
    hint: `Move its lines to a ${DVCIGNORE} in a folder above`,
  });
}
