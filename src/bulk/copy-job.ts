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
import { allocateStamps, putStamp, type Stamps } from './stamps.js';
import { writeWhole } from './store-job.js';

/** How a file of the workspace hangs together with its object (`cache.type`). */
export type LinkType = 'reflink' | 'copy' | 'hardlink' | 'symlink';

/** Copies or links files, each whole or not at all, checking the bytes of those that are not known to be right. */
export interface CopyJob {
  readonly kind: 'copy';
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Sizes of the sources. */
  readonly sizes: readonly number[];
  /** The hash that each source must have; empty: it was checked before. */
  readonly expected: readonly string[];
  readonly name: HashName;
  /** The first one that works is taken. */
  readonly links: readonly LinkType[];
  /** Mode of a copy; the umask applies unless `exactMode`. */
  readonly mode: number;
  readonly exactMode: boolean;
  /** Folder for unfinished files, on the file system of the targets. */
  readonly scratch: string;
}

export interface CopyJobResult {
  /** Of the targets, when they were in place; none where it failed. */
  readonly stamps: Stamps;
  /** Of the sources, those that were checked. */
  readonly checked: Stamps;
  readonly failures: readonly JobFailure[];
}

/** Runs the job in this thread: a damaged or missing source leaves its target alone, any other failure ends it. */
export function runCopyJob(job: CopyJob): CopyJobResult {
  const { sources, targets } = job;
  const stamps = allocateStamps(sources.length);
  const checked = allocateStamps(sources.length);
  const failures: JobFailure[] = [];
  for (const [index, source] of sources.entries()) {
    const target = targets[index]!;
    const expected = job.expected[index]!;
    try {
      const stats = placeFile({ source, target, expected, size: job.sizes[index]! }, job);
      putStamp(stamps, index, statSync(target));
      if (stats) putStamp(checked, index, stats);
    } catch (error) {
      if (error instanceof DamagedError) {
        failures.push({ path: source, code: 'DAMAGED', message: error.message });
      } else if (systemCode(error) === 'ENOENT' && !lstatSync(source, { throwIfNoEntry: false })) {
        failures.push({ path: source, code: 'MISSING', message: 'it is not there' });
      } else {
        failures.push(failureAt(target, error));
        break;
      }
    }
  }
  return { stamps, checked, failures };
}

const NO_SUCH_LINK = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL', 'ENOTTY']);

interface FileToPlace {
  readonly source: string;
  readonly target: string;
  readonly expected: string;
  readonly size: number;
}

/** Puts one file in place; returns the stats of the source when its bytes were checked. */
function placeFile(file: FileToPlace, job: CopyJob): Stats | undefined {
  const scratch = scratchPath(job.scratch);
  try {
    let error: unknown;
    for (const type of job.links) {
      try {
        const stats = type === 'copy' ? copy(file, scratch, job) : link(type, file, scratch, job);
        moveIntoPlace(scratch, file.target);
        return stats;
      } catch (caught) {
        if (!NO_SUCH_LINK.has(systemCode(caught) ?? '')) throw caught;
        error = caught;
      }
    }
    throw error;
  } catch (error) {
    rmSync(scratch, { force: true });
    throw error;
  }
}

function copy({ source, expected, size }: FileToPlace, scratch: string, job: CopyJob): Stats | undefined {
  const file = openSync(source, 'r');
  try {
    const stats = expected === '' ? undefined : fstatSync(file);
    const buffer = sharedChunk();
    const count = readFully(file, buffer, size);
    if (count === buffer.length) return copyLarge(source, scratch, expected, job);
    const bytes = buffer.subarray(0, count);
    if (expected !== '') requireHash(md5(job.name === 'md5' ? bytes : foldNewlines(bytes)), expected);
    const target = openSync(scratch, 'wx', job.mode);
    try {
      writeWhole(target, bytes);
    } finally {
      closeSync(target);
    }
    if (job.exactMode && (job.mode & process.umask()) !== 0) chmodSync(scratch, job.mode);
    return stats;
  } finally {
    closeSync(file);
  }
}

// The kernel copies; what is checked is the copy, so that it does not matter what happens to the source meanwhile.
function copyLarge(source: string, scratch: string, expected: string, job: CopyJob): Stats | undefined {
  const stats = lstatSync(source);
  copyFileSync(source, scratch, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  if (expected !== '') requireHash(hashFile(scratch, job.name), expected);
  chmodSync(scratch, job.exactMode ? job.mode : job.mode & ~process.umask());
  return expected === '' ? undefined : stats;
}

function link(type: Exclude<LinkType, 'copy'>, file: FileToPlace, scratch: string, job: CopyJob): Stats | undefined {
  const { source, expected } = file;
  const stats = lstatSync(source);
  if (type === 'reflink') {
    copyFileSync(source, scratch, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE_FORCE);
    if (expected !== '') requireHash(hashFile(scratch, job.name), expected);
    chmodSync(scratch, job.exactMode ? job.mode : job.mode & ~process.umask());
  } else {
    if (expected !== '') requireHash(hashFile(source, job.name), expected);
    if (stats.size === 0) return copy(file, scratch, job); // DVC does not link empty files
    if (type === 'hardlink') linkSync(source, scratch);
    else symlinkSync(source, scratch);
  }
  return expected === '' ? undefined : stats;
}

class DamagedError extends Error {}

function requireHash(found: string, expected: string): void {
  if (found !== expected) throw new DamagedError(`its bytes hash to ${found}`);
}
