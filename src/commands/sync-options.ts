import { InvalidArgumentError, type Command } from 'commander';
import { UserError } from '../errors.js';

/** The options that push, pull and fetch share, as DVC names them. */
export interface SyncFlags {
  readonly remote?: string;
  readonly jobs?: number;
  readonly recursive?: boolean;
  readonly withDeps?: boolean;
  readonly runCache?: boolean;
  readonly allBranches?: boolean;
  readonly allTags?: boolean;
  readonly allCommits?: boolean;
}

/** Adds them to a command. */
export function addSyncOptions(command: Command): void {
  command
    .argument('[targets...]', 'stages, .dvc files, tracked paths or files in them; everything when none is named')
    .option('-r, --remote <name>', 'the remote, instead of the default one')
    .option('-j, --jobs <number>', 'how many transfers at once', parseJobs)
    .option('-R, --recursive', 'targets may be folders: all that is tracked in them')
    .option('-d, --with-deps', 'also what the targets depend on')
    .option('--run-cache', 'also the runs that are kept')
    .option('-a, --all-branches', 'what any branch names')
    .option('-T, --all-tags', 'what any tag names')
    .option('-A, --all-commits', 'what any commit names');
}

/** Refuses what is not there yet. */
export function refuseRevisions(flags: SyncFlags): void {
  const name = flags.allBranches
    ? '--all-branches'
    : flags.allTags
      ? '--all-tags'
      : flags.allCommits
        ? '--all-commits'
        : undefined;
  if (name !== undefined)
    throw new UserError('usage', `Cannot use ${name}: it is not supported yet`, {
      hint: 'Check the branch out and run this there',
    });
}

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 1000)
    throw new InvalidArgumentError('expected a whole number from 1 to 1000');
  return jobs;
}
