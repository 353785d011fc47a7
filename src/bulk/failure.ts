import { messageOf, systemCode } from '../errors.js';

/** Why a job gave up, in a form that crosses threads. */
export interface JobFailure {
  readonly path: string;
  /** A system error's code, or one of ours: `CHANGED` (while it was being saved), `DAMAGED` (bytes that are not what the name says). */
  readonly code: string;
  readonly message: string;
}

/** An error that a job met at `path`. */
export function failureAt(path: string, error: unknown): JobFailure {
  return { path, code: systemCode(error) ?? 'UNKNOWN', message: messageOf(error) };
}
