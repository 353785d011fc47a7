import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread, threadId } from 'node:worker_threads';
import { listNames, sendSignal } from '../system.js';

const PREFIX = 'scratch-';
let count = 0;

/** A name in the folder for unfinished files that no other thread or process uses. */
export function scratchPath(folder: string): string {
  count += 1;
  return `${folder}/${process.pid}-${isMainThread ? 0 : threadId}-${count}`;
}

/**
 * Where files are while they are unfinished: away from data, so that what a killed process leaves is never taken for
 * a part of it, and on the same file system, so that a rename puts them in place.
 */
export class Scratch {
  readonly #home: string;
  readonly #made = new Set<string>();
  readonly #found = new Map<string, string>();

  /** @param home folder of the repository that holds scratch folders, `.dvc/tmp/train-report` */
  constructor(home: string) {
    this.#home = home;
  }

  /** A folder for unfinished files that will be renamed to somewhere in `folder`. */
  for(folder: string): string {
    const known = this.#found.get(folder);
    if (known !== undefined) return known;
    const found = this.#find(folder);
    this.#found.set(folder, found);
    return found;
  }

  /** A folder on the same file system for what a later run can go on with; nobody removes it. */
  kept(folder: string): string {
    return this.for(folder).replace(/scratch-\d+$/, 'partial');
  }

  /** Removes the folders of this process. */
  clean(): void {
    for (const folder of this.#made) rmSync(folder, { recursive: true, force: true });
    this.#made.clear();
    this.#found.clear();
  }

  /** Removes what processes that are gone have left. */
  sweep(): void {
    for (const name of listNames(this.#home)) {
      const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : Number.NaN;
      if (Number.isInteger(pid) && pid !== process.pid && !sendSignal(pid, 0)) {
        rmSync(join(this.#home, name), { recursive: true, force: true });
      }
    }
  }

  #find(folder: string): string {
    const own = join(this.#home, `${PREFIX}${process.pid}`);
    this.#make(own);
    const near = nearestFolder(folder);
    if (statSync(own).dev === statSync(near).dev) return own;
    const other = join(near, `.train-report-${PREFIX}${process.pid}`);
    this.#make(other);
    return other;
  }

  #make(folder: string): void {
    if (this.#made.has(folder)) return;
    rmSync(folder, { recursive: true, force: true }); // of an earlier process with our number
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}

function nearestFolder(folder: string): string {
  let near = folder;
  while (!(statSync(near, { throwIfNoEntry: false })?.isDirectory() ?? false)) near = dirname(near);
  return near;
}
