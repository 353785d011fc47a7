import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { UserError } from '../../errors.js';
import { createClient } from '../../github/api/client.js';
import { hasProxy, loadToolkit } from '../../github/api/toolkit.js';
import type { MergeMethod } from '../../github/pulls/merge.js';
import { propose } from '../../github/pulls/propose.js';
import { bodyOf } from '../../github/pulls/results.js';
import { annotating } from '../../github/workflow-log.js';
import { readWorkplace } from '../../github/workplace.js';
import type { Logger } from '../../log.js';
import { findBaseBranch } from '../../proposal/base.js';
import { findChanges, writtenByStages } from '../../proposal/changes.js';
import { readReport, REPORT_FILE, type Report } from '../../report/report.js';
import { Git } from '../../repo/git.js';
import type { CommandContext } from '../command.js';
import { addPlaceOptions, readToken, type PlaceOptions } from './options.js';

interface PrFlags extends PlaceOptions {
  readonly branch?: string;
  readonly title?: string;
  readonly body?: string;
  readonly message?: string;
  readonly remote: string;
  readonly dataRemote?: string;
  readonly userEmail?: string;
  readonly userName?: string;
  readonly merge?: boolean;
  readonly autoMerge?: boolean;
  readonly squash?: boolean;
  readonly rebase?: boolean;
  readonly skipCi?: boolean;
  readonly md?: boolean;
  readonly reportDirectory: string;
}

/** `pr create [PATH…]`, with CML's flags: results as a pull request. */
export function define(command: Command, context: CommandContext): void {
  const create = command
    .command('create [paths...]')
    .description('propose changed files; what stages write when none is named')
    .option('--branch <name>', 'else it is named by the content')
    .option('--title <text>', 'of the pull request')
    .option('--body <text>', 'of the pull request; else the report')
    .option('--message <text>', 'of the commit; else the title')
    .option('--remote <name>', 'of git', 'origin')
    .option('--data-remote <name>', 'where outputs are pushed first; else the default one')
    .option('--user-email <email>', 'of who commits')
    .option('--user-name <name>', 'of who commits')
    .addOption(new Option('--merge', 'merge when ready').conflicts(['squash', 'rebase']))
    .addOption(new Option('--auto-merge').conflicts(['squash', 'rebase']).hideHelp())
    .addOption(new Option('--squash', 'the same, by squashing').conflicts(['merge', 'rebase']))
    .addOption(new Option('--rebase', 'the same, by rebasing').conflicts(['merge', 'squash']))
    .option('--skip-ci', 'end the commit’s message with [skip ci]')
    .addOption(new Option('--skip-c-i').hideHelp())
    .option('--md', 'print the address as Markdown')
    .option('--report-directory <folder>', 'where report.json is', 'train-report');
  addPlaceOptions(create);
  create.action((paths: string[], flags: PrFlags) => createPull(paths, flags, context));
}

async function createPull(paths: readonly string[], flags: PrFlags, command: CommandContext): Promise<void> {
  const { cwd, env, print } = command;
  const log = annotating(command.log, env);
  const git = Git.find(cwd);
  if (!git) throw new UserError('usage', 'Cannot create a pull request: this is no git repository');
  const token = readToken(flags, env);
  const context = await readWorkplace({ cwd, env, repo: flags.repo, revision: undefined });
  const parent = context.event.startsWith('pull_request') ? context.sha : await git.resolve('HEAD');
  if (!parent) throw new UserError('usage', 'Cannot create a pull request: the repository has no commit yet');
  const changed = await chooseFiles(git, paths, flags, { ...command, log });
  if (changed.length === 0) return log.info('Nothing has changed: there is no pull request to create');
  const base = await findBaseBranch(git, { remote: flags.remote, branch: context.branch, env });
  const toolkit = hasProxy(env) ? await loadToolkit(token) : undefined;
  const client = await createClient({ token, apiUrl: context.apiUrl, log, toolkit });
  try {
    const pull = await propose(
      {
        paths: changed,
        parent,
        base,
        branch: flags.branch,
        title: flags.title,
        body: flags.body ?? bodyOf(await findReport(resolve(cwd, flags.reportDirectory), log), {}, context),
        message: flags.message,
        skipCi: flags.skipCi,
        merge: methodOf(flags),
        remote: flags.remote,
        identity: await identityOf(git, flags, env),
      },
      // The address alone goes to standard output.
      { git, client, context, token, log: { ...log, info: (text) => void process.stderr.write(`${text}\n`) } },
    );
    if (!pull) return log.info('Nothing has changed: there is no pull request to create');
    print(flags.md ? `[Pull request ${pull.number}](${pull.url})\n` : `${pull.url}\n`);
  } finally {
    client.close();
  }
}

/** The files to propose, after the data that they name is in the remote. */
async function chooseFiles(
  git: Git,
  paths: readonly string[],
  { dataRemote }: PrFlags,
  { cwd, env, log, signal }: CommandContext,
): Promise<string[]> {
  const [{ openRepository }, { loadStages }, { trackedPaths }, { pushOutputs }, { withLock }] = await Promise.all([
    import('../../repo/repository.js'),
    import('../../dvcyaml/load.js'),
    import('../../dvcfile/tracked.js'),
    import('../../sync/sync.js'),
    import('../../repo/lock.js'),
  ]);
  const changes = await findChanges(git, paths.length === 0 ? undefined : cwd, paths);
  const all = [...changes.tracked, ...changes.untracked];
  if (!existsSync(join(git.root, '.dvc'))) {
    if (paths.length === 0)
      throw new UserError('usage', 'Cannot tell which files to propose: this is no DVC repository', {
        hint: 'Name them: train-report pr create PATH…',
      });
    return all;
  }
  const repo = openRepository(cwd, env);
  const stages = loadStages(repo);
  const isWritten = writtenByStages(git, stages);
  const chosen = paths.length === 0 ? all.filter(isWritten) : all;
  const tracked = trackedPaths(repo, stages);
  if (chosen.length === 0 || tracked.length === 0) return chosen;
  if (dataRemote === undefined && repo.config.get('core', 'remote') === undefined)
    log.warning('No data remote is set up: the outputs that dvc.lock names are on this machine only');
  else
    await withLock(repo, () =>
      pushOutputs(repo, tracked, { log: { ...log, info: (text) => log.debug(text) }, signal, remote: dataRemote }),
    );
  return chosen;
}

async function findReport(folder: string, log: Logger): Promise<Report | undefined> {
  if (!existsSync(join(folder, REPORT_FILE))) return undefined;
  try {
    return await readReport(folder);
  } catch (error) {
    log.warning(`The pull request has no report: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function methodOf({ merge, autoMerge, squash, rebase }: PrFlags): MergeMethod | undefined {
  if (squash) return 'squash';
  if (rebase) return 'rebase';
  return merge || autoMerge ? 'merge' : undefined;
}

// In a job the bot commits; on a person's machine, that person does.
async function identityOf(
  git: Git,
  { userName, userEmail }: PrFlags,
  env: NodeJS.ProcessEnv,
): Promise<{ name?: string; email?: string }> {
  const isJob = env['GITHUB_ACTIONS'] === 'true';
  const name = userName ?? (isJob ? undefined : await git.ask(['config', 'user.name']));
  const email = userEmail ?? (isJob ? undefined : await git.ask(['config', 'user.email']));
  return { ...(name ? { name } : {}), ...(email ? { email } : {}) };
}
