import type { Command } from 'commander';
import { findObjectUrl, getPath } from '../../sources/get.js';
import type { CommandContext } from '../command.js';
import { parseJobs } from '../sync/options.js';

interface GetFlags {
  readonly out?: string;
  readonly rev?: string;
  readonly showUrl?: boolean;
  readonly jobs?: number;
  readonly force?: boolean;
  readonly remote?: string;
}

/** `get URL PATH`: brings a file or folder of another repository here, and tracks nothing. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('<url>', 'the path or git address of the repository')
    .argument('<path>', 'a file or folder in it')
    .option('-o, --out <path>', 'where to put it')
    .option('--rev <commit>', 'a branch, tag or commit')
    .option('--show-url', 'only show where the data is stored')
    .option('-j, --jobs <number>', 'how many transfers at once', parseJobs)
    .option('-f, --force', 'replace what is in the place')
    .option('--remote <name>', 'the remote of that repository to take it from')
    .action(async (url: string, path: string, { out, rev: revision, showUrl, jobs, force, remote }: GetFlags) => {
      const { log, signal, cwd, env, print } = context;
      const options = { log, signal, cwd, env, revision, out, force, remote, jobs };
      if (showUrl) print(`${await findObjectUrl(url, path, options)}\n`);
      else await getPath(url, path, options);
    });
}
