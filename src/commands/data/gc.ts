import { resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { objectKey } from '../../cache/store.js';
import { UserError } from '../../errors.js';
import type { Git } from '../../repo/git.js';
import { withLock } from '../../repo/lock.js';
import { openRepository, type Repository } from '../../repo/repository.js';
import { collectCache, collectRemote, collectUsed, listInRemote, type UsedObjects } from '../../tracking/gc.js';
import { askUser } from '../ask.js';
import type { CommandContext } from '../command.js';

interface GcFlags {
  readonly workspace?: boolean;
  readonly rev?: string;
  readonly num?: number;
  readonly allBranches?: boolean;
  readonly allTags?: boolean;
  readonly allCommits?: boolean;
  readonly date?: string;
  readonly allExperiments?: boolean;
  readonly notInRemote?: boolean;
  readonly cloud?: boolean;
  readonly remote?: string;
  readonly skipFailed?: boolean;
  readonly force?: boolean;
  readonly projects?: string[];
  readonly dry?: boolean;
}

/** `gc`: removes objects that nothing names any more from the cache, and with `--cloud` from the remote. */
export function define(command: Command, context: CommandContext): void {
  command
    .option('-w, --workspace', 'keep what the workspace names')
    .option('--rev <commit>', 'keep what this commit names')
    .option('-n, --num <number>', 'with --rev or --all-branches: as many commits back', parseCount)
    .option('-a, --all-branches', 'keep what any branch names')
    .option('-T, --all-tags', 'keep what any tag names')
    .option('-A, --all-commits', 'keep what any commit names')
    .option('--date <yyyy-mm-dd>', 'keep what commits since this day name')
    .option('--all-experiments', 'keep what any experiment names')
    .option('--not-in-remote', 'of these, keep only what the remote does not hold')
    .option('-c, --cloud', 'also remove from the remote')
    .option('-r, --remote <name>', 'the remote, instead of the default one')
    .option('--skip-failed', 'leave out commits that cannot be read')
    .option('-f, --force', 'do not ask')
    .option('-j, --jobs <number>', 'accepted for DVC’s sake')
    .option('-p, --projects <paths...>', 'keep what these repositories name, which share the cache')
    .option('--dry', 'say what would be removed, and remove nothing')
    .action(async (flags: GcFlags) => {
      requireScope(flags);
      const repo = openRepository(context.cwd, context.env);
      const question = `Remove everything from the cache${flags.cloud ? ' and the remote' : ''} but ${describeScope(flags)}?`;
      if (!flags.dry && !flags.force && !(await askUser()?.(question))) {
        throw new UserError('config', 'Cannot collect garbage: nobody said yes', {
          exitCode: 1,
          hint: 'Give --force to go on without being asked, --dry to see what would be removed',
        });
      }
      await withLock(repo, () => collect(repo, flags, context));
    });
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('expected a whole number of at least 1');
  return count;
}

function requireScope(flags: GcFlags): void {
  const fail = (message: string, hint?: string): never => {
    throw new UserError('config', `Cannot collect garbage: ${message}`, { exitCode: 255, ...(hint ? { hint } : {}) });
  };
  const { workspace, allBranches, allTags, allCommits, allExperiments, date, rev } = flags;
  if (flags.remote && !flags.cloud && !flags.notInRemote) fail('--remote was given without --cloud or --not-in-remote');
  if (flags.notInRemote && flags.cloud) fail('--not-in-remote and --cloud were both given, expected one of them');
  if (!workspace && !allBranches && !allTags && !allCommits && !allExperiments && !date && !rev) {
    fail('nothing says what to keep', 'Give --workspace, --all-branches, --all-tags, --all-commits, --date or --rev');
  }
  if (flags.num && !rev && !allBranches) fail('--num was given without --rev or --all-branches');
  if (date && !/^\d{4}-\d{2}-\d{2}$/.test(date)) fail(`found date "${date}", expected yyyy-mm-dd`);
}

function describeScope(flags: GcFlags): string {
  const parts = ['what the workspace names'];
  if (flags.allCommits) parts.push('all commits');
  if (flags.allBranches) parts.push(flags.num ? `the last ${flags.num} commits of all branches` : 'all branches');
  if (flags.allTags) parts.push('all tags');
  if (flags.date) parts.push(`commits since ${flags.date}`);
  if (flags.rev) parts.push(`the last ${flags.num ?? 1} commits of ${flags.rev}`);
  if (flags.allExperiments) parts.push('all experiments');
  return parts.join(', ');
}

async function collect(repo: Repository, flags: GcFlags, { log, signal, env, cwd }: CommandContext): Promise<void> {
  const { dry = false, remote, cloud = false, notInRemote = false } = flags;
  const used = await collectUsed(repo, {
    log,
    signal,
    commits: repo.scm ? await listCommits(repo.scm, flags) : [],
    others: (flags.projects ?? []).map((path) => openRepository(resolve(cwd, path), env)),
    skipFailed: flags.skipFailed ?? false,
    force: flags.force ?? false,
  });
  if (cloud || notInRemote) chooseRemote(repo, used, remote);
  const remotely = new Set<string>();
  if (notInRemote) {
    for (const [name, kinds] of used)
      for (const key of await listInRemote(repo, name, kinds, signal)) remotely.add(key);
  }
  const isUsed: Parameters<typeof collectCache>[1] = (oid, kind) =>
    [...used.values()].some((kinds) => kinds.get(kind)?.has(oid)) && !remotely.has(objectKey(oid, kind));
  const count = collectCache(repo, isUsed, { log, dry });
  log.info(`${dry ? 'Would remove' : 'Removed'} ${count} objects from the cache`);
  if (!cloud) return;
  for (const [name, kinds] of used) await collectRemote(repo, name, kinds, { log, signal, dry });
}

// What no file assigns to a remote belongs to the one that was asked for, or the default one.
function chooseRemote(repo: Repository, used: UsedObjects, remote: string | undefined): void {
  const name = (remote ?? repo.config.get('core', 'remote')?.value)?.toLowerCase();
  const own = used.get(undefined) ?? new Map();
  used.delete(undefined);
  const kinds = used.get(name) ?? new Map();
  for (const [kind, oids] of own) kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...oids]));
  used.set(name, kinds);
}

async function listCommits(git: Git, flags: GcFlags): Promise<string[]> {
  const { allBranches, allTags, allCommits, allExperiments, date, rev, num = 1 } = flags;
  const commits = new Set<string>();
  const add = async (args: readonly string[]): Promise<void> => {
    for (const line of (await git.run(['rev-list', ...args])).toString().split('\n'))
      if (line !== '') commits.add(line);
  };
  if (allCommits) await add(['--branches', '--tags', '--remotes', 'HEAD', '--']);
  if (date) await add([`--since=${date} 00:00:00`, '--branches', '--tags', '--remotes', 'HEAD', '--']);
  if (allTags) await add(['--no-walk', '--tags', '--']);
  if (allExperiments) await add(['--no-walk', '--glob=refs/exps/*', '--']);
  const tips: string[] = [];
  if (allBranches) {
    const listed = await git.run(['for-each-ref', '--format=%(objectname)', 'refs/heads', 'refs/remotes']);
    tips.push(...listed.toString().split('\n'));
  }
  if (rev !== undefined) {
    const commit = await git.resolve(rev);
    if (commit === undefined) {
      throw new UserError('config', `Cannot collect garbage: "${rev}" is no branch, tag or commit`, { exitCode: 255 });
    }
    tips.push(commit);
  }
  for (const tip of tips) if (tip !== '') await add(['--first-parent', `--max-count=${num}`, tip, '--']);
  return [...commits];
}
