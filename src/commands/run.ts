import { setMaxListeners } from 'node:events';
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { UserError } from '../errors.js';
import { terminalLogger } from '../log.js';
import type { CommandContext } from './command.js';
import { VERBS } from './registry.js';

const USAGE_EXIT_CODE = 254; // DVC's for bad usage

/** Runs one command line; returns the exit code. The one place that ends a command as failed. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const { verb, before, after } = splitVerb(argv);
  const all = [...before, ...after];
  const log = terminalLogger({
    stdout: process.stdout,
    stderr: process.stderr,
    verbose: all.includes('-v') || all.includes('--verbose'),
    quiet: all.includes('-q') || all.includes('--quiet'),
  });
  const abort = new AbortController();
  setMaxListeners(0, abort.signal); // one for each transfer under way
  const stop = (signal: NodeJS.Signals): void => {
    if (abort.signal.aborted) process.exit(130); // asked twice
    abort.abort(new UserError('interrupted', `Interrupted by ${signal}`));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  let exitCode = 0;
  const program = createProgram();
  const context = (cwd: string): CommandContext => ({
    cwd,
    env: process.env,
    log,
    print: (text) => void process.stdout.write(text),
    signal: abort.signal,
    setExitCode: (code) => (exitCode = code),
  });
  try {
    const entry = verb === undefined ? undefined : VERBS[verb];
    if (verb !== undefined && !entry) throw unknownVerb(verb);
    if (verb !== undefined && entry) {
      const module = await entry.load();
      const command = program.command(verb).description(entry.summary);
      addCommonOptions(command);
      module.define(command, context(resolve(readCd(all) ?? '.')));
      applyToAll(command);
    }
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_EXIT_CODE;
    log.error(error);
    return error instanceof UserError ? error.exitCode : 255;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

function createProgram(): Command {
  const program = new Command('train-report')
    .description('Reproducible training and an honest report, on DVC’s files')
    .option('-V, --version', 'print the version')
    .option('--cd <path>', 'change to this folder first')
    .exitOverride()
    .addHelpText('after', () => {
      const width = Math.max(...Object.keys(VERBS).map((name) => name.length));
      const lines = Object.entries(VERBS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
      return `\nCommands:\n${lines.join('\n')}`;
    });
  program.action(() => program.help());
  return program;
}

function addCommonOptions(command: Command): void {
  command.option('-q, --quiet', 'print errors only').option('-v, --verbose', 'print what is done and why, and stacks');
}

// exitOverride is not inherited by commands that were made before it was set.
function applyToAll(command: Command): void {
  command.exitOverride().enablePositionalOptions(false);
  for (const child of command.commands) {
    addCommonOptions(child);
    applyToAll(child);
  }
}

function splitVerb(argv: readonly string[]): { verb: string | undefined; before: string[]; after: string[] } {
  let index = 0;
  while (index < argv.length && argv[index]?.startsWith('-')) index += argv[index] === '--cd' ? 2 : 1;
  return { verb: argv[index], before: argv.slice(0, index), after: argv.slice(index + 1) };
}

function readCd(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((word) => word === '--cd' || word.startsWith('--cd='));
  const word = argv[index];
  if (word === undefined) return undefined;
  return word.includes('=') ? word.slice('--cd='.length) : argv[index + 1];
}

function unknownVerb(verb: string): UserError {
  return new UserError('usage', `Cannot run "${verb}": there is no such command`, {
    hint: 'Run `train-report --help` for the list of commands',
  });
}
