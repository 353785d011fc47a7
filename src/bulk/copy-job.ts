import {
  closeSync,
  constants,
  copyFileSync,
  chmodSync,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  rmSync,
  statSync,
  symlinkSync,
  type Stats,
} from 'node:fs';
import type { HashName } from '../cache/oid.js';
import { systemCode } from '../errors.js';
import { failureAt, type JobFailure } from './failure.js';
import { hashFile, md5, readFully, sharedChunk } from './hash.js';
import { foldNewlines } from './dos2unix.js';
import { moveIntoPlace } from './objects.js';
import { scratchPath } from './scratch.js';
import { allocateStamps, isStamp, putStamp, stampOf, type Stamps } from './stamps.js';
import { writeWhole } from './store-job.js';

/** How a file of the workspace hangs together with its object (`cache.type`). */
export type LinkType = 'reflink' | 'copy' | 'hardlink' | 'symlink';

/** How files are copied or linked. */
export interface CopyManner {
  readonly name: HashName;
  /** The first one that works is taken. */
  readonly links: readonly LinkType[];
  /** Mode of a copy; the umask applies unless `exactMode`. */
  readonly mode: number;
  /** Set for objects: their mode is exact, and their ctime is of no interest. */
  readonly exactMode: boolean;
  /** Folder for unfinished files, on the file system of the targets. */
  readonly scratch: string;
}

/** Copies or links files, each whole or not at all, checking the bytes of those that are not known to be right. */
export interface CopyJob {
  readonly kind: 'copy';
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** The hash that each source must have; empty: whatever it is. */
  readonly expected: readonly string[];
  /** The state in which each source was found to have that hash, and need not be hashed again; undefined: nobody asks. */
  readonly known: Stamps | undefined;
  /** Of the sources; undefined: found out while reading, and what is large is left for later. */
  readonly sizes: readonly number[] | undefined;
  readonly manner: CopyManner;
  readonly umask: number;
  /** The targets lie in a folder for unfinished files, which will be moved as a whole. */
  readonly isStaged: boolean;
  /** A second copy of each, in such a folder, too, with the mode that files have; empty: none. */
  readonly twins?: Twins | undefined;
}

export interface Twins {
  readonly targets: readonly string[];
  /** Before the umask. */
  readonly mode: number;
}

export interface CopyFailure extends JobFailure {
  readonly index: number;
}

export interface CopyJobResult {
  /** Of the targets, when they were in place; none where it failed. */
  readonly stamps: Stamps;
  /** Of the sources, those that were checked. */
  readonly checked: Stamps;
  readonly twins: Stamps;
  /** Those that turned out to be too large for a job of files without sizes: nothing was done. */
  readonly large: readonly number[];
  readonly failures: readonly CopyFailure[];
}

/** Runs the job in this thread: a damaged or missing source leaves its target alone, any other failure ends it. */
export function runCopyJob(job: CopyJob): CopyJobResult {
  const { sources } = job;
  const work: Work = {
    job,
    stamps: allocateStamps(sources.length),
    checked: allocateStamps(sources.length),
    twins: allocateStamps(job.twins ? sources.length : 0),
    unusable: new Map(),
  };
  const large: number[] = [];
  const failures: CopyFailure[] = [];
  for (const [index, source] of sources.entries()) {
    try {
      if (!placeFile(work, index)) large.push(index);
    } catch (error) {
      if (error instanceof DamagedError) {
        failures.push({ index, path: source, code: 'DAMAGED', message: error.message });
      } else if (systemCode(error) === 'ENOENT' && !lstatSync(source, { throwIfNoEntry: false })) {
        failures.push({ index, path: source, code: 'MISSING', message: 'it is not there' });
      } else {
        failures.push({ index, ...failureAt(job.targets[index]!, error) });
        break;
      }
    }
  }
  return { stamps: work.stamps, checked: work.checked, twins: work.twins, large, failures };
}

interface Work {
  readonly job: CopyJob;
  readonly stamps: Stamps;
  readonly checked: Stamps;
  readonly twins: Stamps;
  /** Kinds of links that this file system does not have, with what it said. */
  readonly unusable: Map<LinkType, unknown>;
}

const NO_SUCH_LINK = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'ENOTTY']);

/** Puts one file in place; returns false when it is too large for a job of files without sizes. */
function placeFile(work: Work, index: number): boolean {
  const { manner, targets, isStaged } = work.job;
  const target = targets[index]!;
  const place = isStaged ? target : scratchPath(manner.scratch);
  let error: unknown;
  try {
    for (const type of manner.links) {
      if (work.unusable.has(type)) {
        error = work.unusable.get(type);
        continue;
      }
      try {
        const stats = type === 'copy' ? copy(work, index, place) : link(type, work, index, place);
        if (stats === 'large') return false;
        copyTwin(work, index, place);
        if (!isStaged) moveIntoPlace(place, target);
        putStamp(work.stamps, index, stats ?? statSync(target));
        return true;
      } catch (caught) {
        const code = systemCode(caught) ?? '';
        if (NO_SUCH_LINK.has(code)) work.unusable.set(type, caught);
        else if (code !== 'EMLINK') throw caught; // this object alone has as many links as there may be
        error = caught;
      }
    }
    throw error;
  } catch (caught) {
    rmSync(place, { force: true });
    throw caught;
  }
}

/** Returns the stats of the copy, unless a rename will change them. */
function copy(work: Work, index: number, place: string): Stats | 'large' | undefined {
  const { job } = work;
  const { manner, sizes } = job;
  const file = openSync(job.sources[index]!, 'r');
  try {
    const before = job.known && job.expected[index] !== '' ? fstatSync(file) : undefined;
    const buffer = sharedChunk();
    const count = readFully(file, buffer, sizes?.[index]);
    if (count === buffer.length) return sizes ? copyLarge(work, index, place) : 'large';
    const bytes = buffer.subarray(0, count);
    check(work, index, before, () => md5(manner.name === 'md5' ? bytes : foldNewlines(bytes)));
    const target = openSync(place, 'wx', manner.mode);
    let stats: Stats | undefined;
    try {
      writeWhole(target, bytes);
      if (manner.exactMode || job.isStaged) stats = fstatSync(target);
    } finally {
      closeSync(target);
    }
    if (manner.exactMode && (manner.mode & job.umask) !== 0) chmodSync(place, manner.mode);
    writeTwin(work, index, bytes);
    return stats;
  } finally {
    closeSync(file);
  }
}

// The kernel copies; what is checked is the copy, so that it does not matter what happens to the source meanwhile.
function copyLarge(work: Work, index: number, place: string): undefined {
  const { sources, manner } = work.job;
  const before = lstatSync(sources[index]!);
  copyFileSync(sources[index]!, place, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  check(work, index, before, () => hashFile(place, manner.name));
  chmodSync(place, copyMode(work.job));
}

function link(type: Exclude<LinkType, 'copy'>, work: Work, index: number, place: string): Stats | 'large' | undefined {
  const { sources, manner } = work.job;
  const source = sources[index]!;
  const before = lstatSync(source);
  if (type === 'reflink') {
    copyFileSync(source, place, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE_FORCE);
    check(work, index, before, () => hashFile(place, manner.name));
    chmodSync(place, copyMode(work.job));
    return undefined;
  }
  check(work, index, before, () => hashFile(source, manner.name));
  if (before.size === 0) return copy(work, index, place); // DVC does not link empty files
  if (type === 'hardlink') linkSync(source, place);
  else symlinkSync(source, place);
  return undefined;
}

// The bytes that were just checked.
function writeTwin({ job, twins }: Work, index: number, bytes: Uint8Array): void {
  const target = job.twins?.targets[index] ?? '';
  if (target === '') return;
  const file = openSync(target, 'wx', job.twins?.mode);
  try {
    writeWhole(file, bytes);
    putStamp(twins, index, fstatSync(file));
  } finally {
    closeSync(file);
  }
}

// Of what was cloned or copied by the kernel: its bytes were checked there.
function copyTwin({ job, twins }: Work, index: number, place: string): void {
  const target = job.twins?.targets[index] ?? '';
  if (!job.twins || target === '' || stampOf(twins, index)) return;
  copyFileSync(place, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  chmodSync(target, job.twins.mode & ~job.umask);
  putStamp(twins, index, statSync(target));
}

function copyMode({ manner, umask }: CopyJob): number {
  return manner.exactMode ? manner.mode : manner.mode & ~umask;
}

class DamagedError extends Error {}

/** Makes sure that the source holds what is expected: by the state it was checked in before, or by its hash. */
function check({ job, checked }: Work, index: number, before: Stats | undefined, hash: () => string): void {
  const expected = job.expected[index]!;
  if (expected === '' || (job.known && before && isStamp(job.known, index, before))) return;
  const found = hash();
  if (found !== expected) throw new DamagedError(`its bytes hash to ${found}`);
  if (before) putStamp(checked, index, before);
}
