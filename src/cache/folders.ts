import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TreeEntry } from './oid.js';

/** Makes the folders that files go to; a link or file in the place of one, inside of the target, is replaced. */
export function makeFolders(top: string, entries: readonly TreeEntry[] | undefined): void {
  mkdirSync(entries ? top : dirname(top), { recursive: true });
  if (!entries) return;
  const known = new Set(['']);
  const fresh = new Set<string>();
  const make = (folder: string): void => {
    if (known.has(folder)) return;
    make(parentOf(folder));
    const path = join(top, folder);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats && !stats.isDirectory()) rmSync(path);
    if (!stats?.isDirectory()) {
      mkdirSync(path);
      fresh.add(folder);
    }
    known.add(folder);
  };
  for (const { relpath } of entries) {
    const folder = parentOf(relpath);
    make(folder);
    if (fresh.has(folder)) continue; // nothing is in it
    const path = join(top, relpath);
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
  }
}

/** Makes a new folder, with those in it that files go to. */
export function makeFoldersIn(top: string, entries: readonly TreeEntry[]): void {
  mkdirSync(top, { recursive: true });
  let last = '';
  for (const { relpath } of entries) {
    const folder = parentOf(relpath);
    if (folder !== last) mkdirSync(`${top}/${folder}`, { recursive: true });
    last = folder;
  }
}

/** Moves a folder that was made aside to its place, where nothing is. */
export function placeFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

function parentOf(relpath: string): string {
  return relpath.slice(0, Math.max(0, relpath.lastIndexOf('/')));
}

/** Removes the folders that are empty since these files are gone. */
export function removeEmptied(top: string, removed: readonly string[]): void {
  for (const folder of new Set(removed.map(parentOf))) {
    for (let name = folder; name !== ''; name = parentOf(name)) {
      const path = join(top, name);
      if (!(lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)) break;
      if (readdirSync(path).length > 0) break;
      rmdirSync(path);
    }
  }
}
