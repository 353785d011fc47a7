import { formatLocation, messageOf, systemReason, UserError, UserErrors, type Location } from './errors.js';

/** Where messages for the user go; libraries get one passed in and never write to the console themselves. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string, location?: Location): void;
  error(error: unknown): void;
  /** Runs `body` with its messages under a heading (a fold in the log of a workflow). */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** A line that replaces itself on a terminal; nothing in a log. */
  progress(line: string): void;
  /** Whether `progress` shows anything: without it, print lines at sensible intervals. */
  readonly interactive: boolean;
}

export interface TerminalOptions {
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  readonly verbose?: boolean;
  readonly quiet?: boolean;
}

/** Logger for a terminal or a pipe: information to standard output, warnings and errors to standard error. */
export function terminalLogger(options: TerminalOptions): Logger {
  const { stdout, stderr, verbose = false, quiet = false } = options;
  const interactive = stderr.isTTY === true && !quiet;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write('\r\u001b[2K');
    shown = false;
  };
  const print = (stream: NodeJS.WritableStream, text: string): void => {
    clear();
    stream.write(`${printable(text)}\n`);
  };
  return {
    interactive,
    debug: (message) => {
      if (verbose) print(stderr, message);
    },
    info: (message) => {
      if (!quiet) print(stdout, message);
    },
    warning: (message, location) => print(stderr, `WARNING: ${at(location)}${message}`),
    error: (error) => print(stderr, describeError(error, verbose)),
    group: async (title, body) => {
      if (!quiet) print(stdout, title);
      return body();
    },
    progress: (line) => {
      if (!interactive) return;
      stderr.write(`\r\u001b[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
      shown = line !== '';
    },
  };
}

/** Logger that keeps quiet: for library use and for commands whose output is data. */
export function silentLogger(): Logger {
  const nothing = (): void => {};
  return {
    interactive: false,
    debug: nothing,
    info: nothing,
    warning: nothing,
    error: nothing,
    progress: nothing,
    group: async (_title, body) => body(),
  };
}

/** The text an error is shown as: the user's errors without a stack, ours marked as internal. */
export function describeError(error: unknown, verbose = false): string {
  if (error instanceof UserErrors) return error.errors.map((one) => describeError(one, verbose)).join('\n');
  if (error instanceof UserError) {
    const hint = error.hint === undefined ? '' : `\n  ${error.hint}`;
    return `ERROR: ${error.message}${hint}${verbose && error.stack ? `\n${error.stack}` : ''}`;
  }
  const system = systemReason(error);
  if (system) return `ERROR: Cannot use ${system.path === undefined ? 'a file' : `"${system.path}"`}: ${system.reason}`;
  const stack = verbose && error instanceof Error && error.stack ? `\n${error.stack}` : '';
  return `ERROR: Internal error: ${messageOf(error)}${stack}\n  Report it with the output of the same command and --verbose`;
}

// What comes from files must not be able to steer the terminal.
function printable(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

function at(location: Location | undefined): string {
  return location ? `${formatLocation(location)}: ` : '';
}
