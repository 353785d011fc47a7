import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import { openRepository } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';

interface CheckFlags {
  readonly details?: boolean;
  readonly all?: boolean;
  readonly nonMatching?: boolean;
  readonly stdin?: boolean;
  readonly quiet?: boolean;
}

/** `check-ignore PATH…`: which paths `.dvcignore` hides, and by which line; exit code 1 when it hides none. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[targets...]', 'files or folders')
    .option('-d, --details', 'show the line that decides')
    .option('-a, --all', 'with --details: every line that matched')
    .option('-n, --non-matching', 'with --details: also paths that no line matches')
    .option('--stdin', 'read the paths from standard input, one a line')
    .action(async (targets: string[], flags: CheckFlags) => {
      refuseMixes(targets, flags);
      const { ignore } = openRepository(context.cwd, context.env);
      let hasMatch = false;
      const check = (target: string): void => {
        const { isIgnored, origins } = ignore.explain(resolve(context.cwd, target));
        hasMatch ||= origins.length > 0 && (isIgnored || flags.details === true);
        if (flags.details) context.print(describe(target, origins, flags));
        else if (isIgnored && !flags.quiet) context.print(`${target}\n`);
      };
      if (flags.stdin) {
        for await (const line of createInterface({ input: process.stdin })) {
          if (line === '') break;
          check(line);
        }
      } else for (const target of targets) check(target);
      context.setExitCode(hasMatch ? 0 : 1);
    });
}

function describe(target: string, origins: readonly string[], { all, nonMatching }: CheckFlags): string {
  const found = origins.length === 0 && nonMatching ? ['::'] : origins;
  return (all ? found : found.slice(-1)).map((origin) => `${origin}\t${target}\n`).join('');
}

function refuseMixes(targets: readonly string[], flags: CheckFlags): void {
  const fail = (message: string): never => {
    throw new UserError('config', message, { exitCode: 255 });
  };
  if (!flags.stdin && targets.length === 0) fail('Cannot check: no path is given, expected some, or --stdin');
  if (flags.stdin && targets.length > 0) fail('Cannot use --stdin together with paths');
  if (flags.nonMatching && !flags.details) fail('Cannot use --non-matching without --details');
  if (flags.all && !flags.details) fail('Cannot use --all without --details');
  if (flags.quiet && flags.details) fail('Cannot use --details together with --quiet');
}
