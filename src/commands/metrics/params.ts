import type { Command } from 'commander';
import { diffJson } from '../../metrics/json.js';
import { renderDiff } from '../../metrics/table.js';
import { collectParams } from '../../metrics/values.js';
import { WORKSPACE } from '../../metrics/view.js';
import { openRepository } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';
import { compareRevisions } from './revisions.js';

interface DiffFlags {
  readonly targets?: readonly string[];
  readonly all?: boolean;
  readonly deps?: boolean;
  readonly json?: boolean;
  readonly md?: boolean;
  readonly path: boolean;
}

/** `params diff`. */
export function define(command: Command, context: CommandContext): void {
  command
    .command('diff [before] [after]')
    .description('show how parameters changed between two revisions, or since one')
    .option('--targets [paths...]', 'these files, whatever dvc.yaml says')
    .option('--all', 'also what did not change')
    .option('--deps', 'only what stages depend on')
    .option('--json', 'print JSON')
    .option('--md', 'print a table of Markdown')
    .option('--no-path', 'leave out the names of the files')
    .action(async (before: string | undefined, after: string | undefined, flags: DiffFlags) => {
      const repo = openRepository(context.cwd, context.env);
      const names = { before: before ?? 'HEAD', after: after ?? WORKSPACE };
      const read = { ...names, all: flags.all ?? false, log: context.log };
      const choice = { targets: flags.targets ?? [], depsOnly: flags.deps ?? false };
      const diff = await compareRevisions(repo, read, (view) => collectParams(view, choice));
      const style = { ...names, markdown: flags.md, noPath: !flags.path, noChange: true };
      context.print(flags.json ? diffJson(diff) : renderDiff(diff, { title: 'Param', ...style }));
    });
}
