import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import type { DiffTable } from '../../metrics/diff.js';
import { diffJson, metricsJson } from '../../metrics/json.js';
import { renderDiff, renderMetrics } from '../../metrics/table.js';
import { collectMetrics, type ValueTable } from '../../metrics/values.js';
import { WORKSPACE } from '../../metrics/view.js';
import { openRepository } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';
import { compareRevisions, showRevisions } from './revisions.js';

const DEFAULT_PRECISION = 5; // DVC's

interface ShowFlags {
  readonly allBranches?: boolean;
  readonly allTags?: boolean;
  readonly allCommits?: boolean;
  readonly json?: boolean;
  readonly md?: boolean;
  readonly precision: number;
}

interface DiffFlags {
  readonly targets?: readonly string[];
  readonly all?: boolean;
  readonly json?: boolean;
  readonly md?: boolean;
  readonly path: boolean;
  readonly precision: number;
}

/** `metrics show|diff`. */
export function define(command: Command, context: CommandContext): void {
  defineShow(command, context);
  defineDiff(command, context);
}

function defineShow(parent: Command, context: CommandContext): void {
  parent
    .command('show [targets...]')
    .description('show the metrics of stages and of dvc.yaml, or of the files named')
    .option('-a, --all-branches', 'of every branch')
    .option('-T, --all-tags', 'of every tag')
    .option('-A, --all-commits', 'of every commit')
    .option('--json', 'print JSON')
    .option('--md', 'print a table of Markdown')
    .option('-R, --recursive', 'accepted as in DVC; folders are always looked into')
    .option('--precision <n>', 'digits behind the point', readPrecision, DEFAULT_PRECISION)
    .action(async (targets: string[], flags: ShowFlags) => {
      const repo = openRepository(context.cwd, context.env);
      const tables = await showRevisions(repo, flags, (view) => collectMetrics(view, { targets }));
      warnOfFailures(context, tables);
      const showRevisionNames = flags.allBranches ?? flags.allTags ?? flags.allCommits ?? false;
      const style = { markdown: flags.md, precision: flags.precision, showRevisions: showRevisionNames };
      context.print(flags.json ? metricsJson(tables) : renderMetrics(tables, style));
    });
}

function defineDiff(parent: Command, context: CommandContext): void {
  parent
    .command('diff [before] [after]')
    .description('show how metrics changed between two revisions, or since one')
    .option('--targets [paths...]', 'these files, whatever dvc.yaml says')
    .option('--all', 'also what did not change')
    .option('--json', 'print JSON')
    .option('--md', 'print a table of Markdown')
    .option('-R, --recursive', 'accepted as in DVC; folders are always looked into')
    .option('--no-path', 'leave out the names of the files')
    .option('--precision <n>', 'digits behind the point', readPrecision, DEFAULT_PRECISION)
    .action(async (before: string | undefined, after: string | undefined, flags: DiffFlags) => {
      const repo = openRepository(context.cwd, context.env);
      const names = { before: before ?? 'HEAD', after: after ?? WORKSPACE };
      const read = { ...names, all: flags.all ?? false, log: context.log };
      const diff: DiffTable = await compareRevisions(repo, read, (view) => {
        return collectMetrics(view, { targets: flags.targets ?? [] });
      });
      const style = { ...names, markdown: flags.md, precision: flags.precision, noPath: !flags.path };
      context.print(flags.json ? diffJson(diff) : renderDiff(diff, { title: 'Metric', ...style }));
    });
}

function warnOfFailures({ log }: CommandContext, tables: ReadonlyMap<string, ValueTable>): void {
  for (const [revision, table] of tables) {
    for (const found of table.values()) {
      if ('error' in found) log.warning(`${revision === '' ? '' : `${revision}: `}${found.error.msg}`);
    }
  }
}

function readPrecision(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text) || DEFAULT_PRECISION; // 0 is no choice, as in DVC
  throw new UserError('usage', `Cannot use --precision ${text}: expected a whole number from 0 to 99`);
}
