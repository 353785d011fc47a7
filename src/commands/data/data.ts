import { resolve } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import { openRepository, type Repository } from '../../repo/repository.js';
import { findDataStatus, type DataChanges, type DataStatus } from '../../tracking/data-status.js';
import type { CommandContext } from '../command.js';

interface StatusFlags {
  readonly json?: boolean;
  readonly granular?: boolean;
  readonly unchanged?: boolean;
  readonly untrackedFiles?: string | true;
  readonly remote?: string;
  readonly notInRemote?: boolean;
}

/** `data status`: how the last commit, DVC's files and the workspace differ. */
export function define(command: Command, context: CommandContext): void {
  command
    .command('status')
    .description('show how the last commit, DVC’s files and the workspace differ')
    .argument('[targets...]', 'only these tracked paths')
    .option('--json', 'print JSON')
    .option('--granular', 'each file of a directory, too')
    .option('--unchanged', 'also what did not change')
    .option('--untracked-files [mode]', 'also what neither git nor DVC tracks: no or all')
    .option('-r, --remote <name>', 'with --not-in-remote: the remote, instead of the default one')
    .option('--not-in-remote', 'also what the remote does not hold')
    .option('--no-remote-refresh', 'accepted for DVC’s sake: the remote is always asked')
    .action(async (targets: string[], flags: StatusFlags) => {
      const repo = openRepository(context.cwd, context.env);
      const mode = flags.untrackedFiles === true ? 'all' : (flags.untrackedFiles ?? 'no');
      if (mode !== 'all' && mode !== 'no') {
        throw new UserError('usage', `Cannot use --untracked-files ${mode}: expected no or all`);
      }
      const status = await findDataStatus(repo, {
        log: context.log,
        signal: context.signal,
        granular: flags.granular ?? false,
        targets: targets.map((target) => resolve(repo.cwd, target)),
        untracked: mode === 'all',
        notInRemote: flags.notInRemote ? { remote: flags.remote } : undefined,
      });
      repo.memo.save();
      const shown = flags.unchanged ? status : { ...status, unchanged: [] };
      if (flags.json) context.print(`${JSON.stringify(compact(shown))}\n`);
      else context.print(await render(repo, shown));
    });
}

/** Without what is empty, as DVC prints it. */
function compact(status: DataStatus): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(status).filter(
      ([, value]: [string, readonly string[] | DataChanges]) => Object.keys(value).length > 0,
    ),
  );
}

const TITLES = {
  not_in_cache: ['Not in cache', 'use "train-report fetch <file>..." to download files'],
  not_in_remote: ['Not in remote', 'use "train-report push <file>..." to upload files'],
  committed: ['DVC committed changes', 'git commit the corresponding dvc files to update the repo'],
  uncommitted: [
    'DVC uncommitted changes',
    'use "train-report commit <file>..." to track changes',
    'use "train-report checkout <file>..." to discard changes',
  ],
  untracked: ['Untracked files', 'use "git add <file> ..." or "train-report add <file>..." to track them'],
  unchanged: ['DVC unchanged files'],
} as const;

async function render(repo: Repository, status: DataStatus): Promise<string> {
  const blocks: string[] = [];
  for (const key of ['not_in_cache', 'not_in_remote', 'committed', 'uncommitted', 'untracked', 'unchanged'] as const) {
    const value: readonly string[] | DataChanges = status[key];
    const lines = isList(value) ? value : describeChanges(value);
    if (lines.length === 0) continue;
    const [title, ...hints] = TITLES[key];
    blocks.push(
      [`${title}:`, ...hints.map((hint) => `  (${hint})`), ...lines.map((line) => `        ${line}`)].join('\n'),
    );
  }
  const isEmpty = repo.scm !== undefined && (await repo.scm.resolve('HEAD')) === undefined;
  if (blocks.length === 0) blocks.push(`No changes${isEmpty ? ' in an empty git repo' : ''}.`);
  const isDirty = ((await repo.scm?.ask(['status', '--porcelain'])) ?? '') !== '';
  const note = isDirty
    ? `(there are ${Object.keys(compact(status)).length > 0 ? 'other ' : ''}changes not tracked by dvc, use "git status" to see)\n`
    : '';
  return `${blocks.join('\n\n')}\n${note}`;
}

function describeChanges(changes: DataChanges): string[] {
  return Object.entries(changes).flatMap(
    ([kind, paths]: [string, readonly (string | { old: string; new: string })[]]) =>
      paths.map((path) => `${kind}: ${typeof path === 'string' ? path : `${path.old} -> ${path.new}`}`),
  );
}

function isList(value: readonly string[] | DataChanges): value is readonly string[] {
  return Array.isArray(value);
}
