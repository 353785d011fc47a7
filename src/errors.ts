/** What kind of thing the user has to mend; decides how the error is shown, never whether it is. */
export type ErrorCode =
  | 'usage'
  | 'config'
  | 'not-a-repo'
  | 'pipeline'
  | 'params'
  | 'lock'
  | 'data'
  | 'cache'
  | 'remote'
  | 'stage'
  | 'engine'
  | 'report'
  | 'gate'
  | 'github'
  | 'interrupted';

/** A place in a file of the user's; `line` and `column` count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

export interface UserErrorOptions {
  /** The next step, printed on a line of its own. */
  readonly hint?: string;
  readonly location?: Location;
  /** The process's exit code; DVC's codes: 1, 251 (config), 253 (not a repository), 254 (usage), 255 (everything else). */
  readonly exitCode?: number;
  readonly cause?: unknown;
}

const EXIT_CODES: Partial<Record<ErrorCode, number>> = { config: 251, 'not-a-repo': 253, usage: 254, interrupted: 130 };

/** An error that the user can mend: shown as its message alone, without a stack. */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly exitCode: number;
  readonly hint: string | undefined;
  readonly location: Location | undefined;

  constructor(code: ErrorCode, message: string, options: UserErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : {});
    this.name = 'UserError';
    this.code = code;
    this.exitCode = options.exitCode ?? EXIT_CODES[code] ?? 255;
    this.hint = options.hint;
    this.location = options.location;
  }

  /** The same error, to end the process with another code. */
  withExitCode(exitCode: number): UserError {
    return Object.create(this, { exitCode: { value: exitCode, enumerable: true } }) as UserError;
  }
}

/** Several errors found in one pass, so that the user mends them all at once. */
export class UserErrors extends UserError {
  readonly errors: readonly UserError[];

  constructor(errors: readonly [UserError, ...UserError[]]) {
    const [first] = errors;
    super(first.code, errors.map((error) => error.message).join('\n'), { exitCode: first.exitCode, cause: first });
    this.name = 'UserErrors';
    this.errors = errors;
  }
}

/** Throws `errors` as one; returns when there are none. */
export function throwAll(errors: readonly UserError[]): void {
  const [first, ...rest] = errors;
  if (!first) return;
  throw rest.length === 0 ? first : new UserErrors([first, ...rest]);
}

/** `dvc.yaml:14:5`, as messages name a place. */
export function formatLocation(location: Location): string {
  const { file, line, column } = location;
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The `code` of a Node.js system error (`ENOENT`, `ENOSPC`, …), or undefined. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than this process may write',
  EACCES: 'access was denied',
  EPERM: 'access was denied',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};

/** What a system error's code means, in words; undefined where it says nothing that the user can mend. */
export function reasonOf(code: string): string | undefined {
  return SYSTEM_REASONS[code];
}

/** What a system error means where the user can mend it: the path and the reason in words; undefined for any other error. */
export function systemReason(
  error: unknown,
): { readonly path: string | undefined; readonly reason: string } | undefined {
  const reason = SYSTEM_REASONS[systemCode(error) ?? ''];
  if (reason === undefined || !(error instanceof Error)) return undefined;
  return { reason, path: 'path' in error && typeof error.path === 'string' ? error.path : undefined };
}

/** Closes a `switch` over a union: the compiler refuses it while a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
