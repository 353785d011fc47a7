import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../errors.js';
import { DVCIGNORE, type DvcIgnore } from '../repo/dvcignore.js';

/** A file below a folder that was walked. */
export interface WalkedFile {
  /** posix, relative to the folder that the walk began in. */
  readonly relpath: string;
  /** Absolute path of the folder it is in, and its name there. */
  readonly folder: string;
  readonly name: string;
  readonly stats: Stats;
}

/** What a walk found. */
export interface Walk {
  readonly files: readonly WalkedFile[];
  /** Absolute paths, the first one included. */
  readonly folders: readonly string[];
  /** Whether any of it is a symbolic link. */
  readonly hasLinks: boolean;
}

/** Every file below `top` that `.dvcignore` does not hide; links are followed, as DVC does. */
export function walkFolder(top: string, ignore: DvcIgnore): Walk {
  const files: WalkedFile[] = [];
  const folders: string[] = [];
  let hasLinks = false;
  const visit = (folder: string, prefix: string, chain: readonly string[]): void => {
    folders.push(folder);
    const entries = ignore.filter(folder, readdirSync(folder, { withFileTypes: true }));
    for (const entry of entries) {
      const { name } = entry;
      const path = `${folder}/${name}`;
      const relpath = `${prefix}${name}`;
      if (entry.isDirectory()) {
        visit(path, `${relpath}/`, chain);
        continue;
      }
      if (name === DVCIGNORE) throw dvcignoreInside(path);
      const stats = statSync(path, { throwIfNoEntry: false });
      if (!stats) throw notAFile(path, entry.isSymbolicLink() ? 'it is a broken link' : 'it is not there any more');
      hasLinks ||= entry.isSymbolicLink();
      if (stats.isFile()) files.push({ relpath, folder, name, stats });
      else if (stats.isDirectory()) visit(path, `${relpath}/`, enter(path, chain));
      else throw notAFile(path, 'it is neither a file nor a folder');
    }
  };
  visit(top, '', [realpathSync(top)]);
  return { files, folders, hasLinks };
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
