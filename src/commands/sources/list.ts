import { InvalidArgumentError, type Command } from 'commander';
import { UserError } from '../../errors.js';
import { readEntries } from '../../sources/entries.js';
import { selectEntries, toJson, toLines, toTree } from '../../sources/listing.js';
import { withSource } from '../../sources/source.js';
import type { CommandContext } from '../command.js';
import { withExitCodeOne } from '../sync/options.js';

interface ListFlags {
  readonly recursive?: boolean;
  readonly tree?: boolean;
  readonly level?: number;
  readonly dvcOnly?: boolean;
  readonly json?: boolean;
  readonly rev?: string;
  readonly remote?: string;
  readonly size?: boolean;
  readonly showHash?: boolean;
}

/** `list URL [PATH]`: what a repository holds, from git and tracked by DVC. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('<url>', 'the path or git address of the repository')
    .argument('[path]', 'a folder in it')
    .option('-R, --recursive', 'the files in folders, too')
    .option('-T, --tree', 'as a tree')
    .option('-L, --level <depth>', 'how deep', parseLevel)
    .option('--dvc-only', 'only what DVC tracks')
    .option('--json', 'print JSON')
    .option('--rev <commit>', 'a branch, tag or commit')
    .option('--remote <name>', 'the remote of that repository to ask')
    .option('--size', 'show sizes')
    .option('--show-hash', 'show hashes')
    .action(async (url: string, path: string | undefined, flags: ListFlags) => {
      const { log, signal, cwd, env, print } = context;
      const { rev: revision, remote, level } = flags;
      await withExitCodeOne(() =>
        withSource(url, { cwd, env, revision }, async (source) => {
          const entries = await readEntries(source, { log, signal, remote });
          const folder = (path ?? '').replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
          const selected = selectEntries(entries, folder, { ...flags, level: flags.tree ? undefined : level });
          if (!selected) {
            throw new UserError('data', `Cannot list "${path ?? ''}": the repository has no such file or folder`);
          }
          if (flags.json) print(toJson(selected));
          else if (flags.tree) print(toTree(entries, folder, level));
          else print(toLines(selected, { size: flags.size, hash: flags.showHash }));
        }),
      );
    });
}

function parseLevel(text: string): number {
  const level = Number(text);
  if (!Number.isInteger(level) || level < 1) throw new InvalidArgumentError('expected a whole number of at least 1');
  return level;
}
