import type { JobFailure } from '../bulk/failure.js';
import { UserError } from '../errors.js';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'access was denied',
  EPERM: 'access was denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than this process may write',
  ENOENT: 'it is not there any more',
  EISDIR: 'a folder stands in its place',
  ENOTDIR: 'a file stands in the place of a folder',
  EIO: 'the disk failed',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};

const HINTS: Readonly<Record<string, string>> = {
  CHANGED: 'Let whatever writes it finish, then run this again',
  ENOSPC: 'Free some space, then run this again: what was done stays, and nothing is half-written',
  EDQUOT: 'Free some space, then run this again: what was done stays, and nothing is half-written',
  EACCES: 'Check who owns the file and its folder',
};

/** What a job's failure is for the user. */
export function explainFailure(verb: string, { path, code, message }: JobFailure): UserError {
  const hint = HINTS[code];
  return new UserError('cache', `Cannot ${verb} "${path}": ${REASONS[code] ?? message}`, hint ? { hint } : {});
}
