import type { Command } from 'commander';
import type { Logger } from '../log.js';

/** What a verb of the command line gets to work with. */
export interface CommandContext {
  /** Absolute path of the folder the user stands in (after `--cd`). */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Logger;
  /** Writes data (JSON, tables) to standard output as it is; returns when it was taken. */
  readonly print: (text: string) => void;
  /** Aborted by Ctrl-C and SIGTERM: stop at once, leaving nothing half-written. */
  readonly signal: AbortSignal;
  /** Sets the process's exit code for an outcome that is not an error (`status -q`, `verify`). */
  readonly setExitCode: (code: number) => void;
}

/** A module in this folder: adds arguments, options and the action to `command`, which has the verb's name already. */
export interface CommandModule {
  define(command: Command, context: CommandContext): void;
}

/** A verb: its line in the help, and how to load it, so that a run loads only the verb it needs. */
export interface Verb {
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}
