import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import { loadStages } from '../../dvcyaml/load.js';
import { findStatus, type Status } from '../../pipeline/status.js';
import { selectTargets } from '../../pipeline/targets.js';
import { openRepository, type Repository } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';
import { addRevisionOptions, parseJobs, withExitCodeOne } from '../sync/options.js';

interface Options {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly recursive?: boolean;
  readonly withDeps?: boolean;
  readonly cloud?: boolean;
  readonly remote?: string;
  readonly jobs?: number;
  readonly allBranches?: boolean;
  readonly allTags?: boolean;
  readonly allCommits?: boolean;
}

/** `status [TARGET…]`: what differs between the workspace and what `dvc.lock` and `.dvc` files say. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[targets...]', 'stages or .dvc files; everything when none is named')
    .option('--json', 'print JSON')
    .option('-R, --recursive', 'targets may be folders: every stage in them')
    .option('-d, --with-deps', 'also what the targets depend on')
    .option('-c, --cloud', 'compare the cache with the remote instead')
    .option('-r, --remote <name>', 'the remote to compare with')
    .option('-j, --jobs <number>', 'with --cloud: how many requests at once', parseJobs)
    .option('--no-updates', 'do not look for updates of imports');
  addRevisionOptions(command);
  command.action(async (names: string[], options: Options) => {
    const repo = openRepository(context.cwd, context.env);
    if (options.cloud || options.remote !== undefined) {
      return withExitCodeOne(() => showCloud(repo, names, options, context));
    }
    refuseCloudOptions(options);
    const status = await withExitCode(async () => {
      const stages = loadStages(repo);
      const targets =
        names.length === 0 ? stages : selectTargets(repo, stages, names, { recursive: !!options.recursive });
      if (!options.withDeps) return findStatus(repo, targets);
      const { buildGraph } = await import('../../pipeline/graph.js');
      return findStatus(repo, buildGraph(stages).closure(targets));
    });
    const isClean = Object.keys(status).length === 0;
    if (options.quiet) context.setExitCode(isClean ? 0 : 1);
    else if (options.json) context.print(`${JSON.stringify(status)}\n`);
    else context.print(isClean ? 'Data and pipelines are up to date\n' : renderStatus(status));
  });
}

async function showCloud(
  repo: Repository,
  names: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<void> {
  const [{ findCloudStatus }, { collectTracked }] = await Promise.all([
    import('../../sync/cloud-status.js'),
    import('../../dvcfile/history.js'),
  ]);
  const { log, signal } = context;
  const tracked = await collectTracked(repo, names, { ...options, log });
  const { remote, jobs } = options;
  const { changes, remotes } = await findCloudStatus(repo, tracked, { log, signal, remote, jobs, oncePerObject: true });
  const entries = Object.entries(changes);
  if (options.quiet) context.setExitCode(entries.length === 0 ? 0 : 1);
  else if (options.json) context.print(`${JSON.stringify(changes)}\n`);
  else if (entries.length === 0)
    context.print(`Cache and remote ${remotes.map((name) => `'${name}'`).join(', ')} are in sync.\n`);
  else context.print(entries.map(([path, change]) => `\t${`${change}:`.padEnd(20)}${path}\n`).join(''));
}

// Without --cloud they would say nothing.
function refuseCloudOptions({ allBranches, allTags, allCommits, jobs }: Options): void {
  const given = [
    ...(allBranches ? ['--all-branches'] : []),
    ...(allTags ? ['--all-tags'] : []),
    ...(allCommits ? ['--all-commits'] : []),
    ...(jobs === undefined ? [] : ['--jobs']),
  ];
  if (given.length === 0) return;
  throw new UserError('usage', `Cannot use ${given.join(', ')}: expected --cloud beside it`, { exitCode: 1 });
}

// DVC's `status` exits with 1 for what it refuses to read, where its other commands exit with 255.
async function withExitCode(body: () => Promise<Status>): Promise<Status> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof UserError && error.exitCode === 255 && error.code !== 'stage') throw error.withExitCode(1);
    throw error;
  }
}

function renderStatus(status: Status): string {
  const lines: string[] = [];
  for (const [address, items] of Object.entries(status)) {
    lines.push(`${address}:`);
    for (const item of items) {
      if (typeof item === 'string') {
        lines.push(`    ${item}`);
        continue;
      }
      for (const [title, paths] of Object.entries(item)) {
        lines.push(`    ${title}:`);
        for (const [path, change] of Object.entries(paths as Record<string, string | Record<string, string>>)) {
          if (typeof change === 'string') lines.push(`        ${`${change}:`.padEnd(14)} ${path}`);
          else
            for (const [key, what] of Object.entries(change))
              lines.push(`        ${`${what}:`.padEnd(14)} ${path}: ${key}`);
        }
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
