import { InvalidArgumentError, type Command } from 'commander';
import { UserError } from '../../errors.js';

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
    .option('--no-run-cache', 'not the runs that are kept');
  addRevisionOptions(command);
}

/** Adds `-a`, `-T` and `-A`. */
export function addRevisionOptions(command: Command): void {
  command
    .option('-a, --all-branches', 'what any branch names')
    .option('-T, --all-tags', 'what any tag names')
    .option('-A, --all-commits', 'what any commit names');
}

/** A number of transfers; anything below 1 stands for the remote's own number, as in DVC. */
export function parseJobs(text: string): number | undefined {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs > MAX_JOBS) {
    throw new InvalidArgumentError(`expected a whole number from 1 to ${MAX_JOBS}`);
  }
  return jobs < 1 ? undefined : jobs;
}

const MAX_JOBS = 1000;

/** Runs the body; whatever is wrong with targets, pipelines or remotes ends with exit code 1, as in DVC's verbs for remotes. */
export async function withExitCodeOne<T>(body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    const isOurs = error instanceof UserError && error.code !== 'usage' && error.code !== 'interrupted';
    throw isOurs ? error.withExitCode(1) : error;
  }
}

/** `1 file pushed`, `2 files fetched`. */
export function countFiles(count: number, done: string): string {
  return `${count} file${count === 1 ? '' : 's'} ${done}`;
}
