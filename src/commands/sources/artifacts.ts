import type { Command } from 'commander';
import { relative } from 'node:path';
import type { CommandContext } from '../command.js';
import { parseJobs } from '../sync/options.js';

interface GetFlags {
  readonly rev?: string;
  readonly stage?: string;
  readonly out?: string;
  readonly showUrl?: boolean;
  readonly jobs?: number;
  readonly force?: boolean;
  readonly remote?: string;
}

/** `artifacts get URL NAME`: brings a registered model or data set of a repository here, and tracks nothing. */
export function define(command: Command, context: CommandContext): void {
  command
    .command('get')
    .description('bring an artifact here that a git tag of its repository registers')
    .argument('<url>', 'the path or git address of the repository')
    .argument('<name>', 'the artifact: name, or folder:name')
    .option('--rev <version>', 'this version (default: the greatest)')
    .option('--stage <stage>', 'the version that is in this stage')
    .option('-o, --out <path>', 'where to put it')
    .option('--show-url', 'only show where the data is stored')
    .option('-j, --jobs <number>', 'how many transfers at once', parseJobs)
    .option('-f, --force', 'replace what is in the place')
    .option('--remote <name>', 'the remote of that repository to take it from')
    .action(async (url: string, name: string, flags: GetFlags) => {
      const { log, signal, cwd, env, print } = context;
      const { findArtifact } = await import('../../sources/artifact.js');
      const { findObjectUrl, getPath } = await import('../../sources/get.js');
      const { rev: version, stage, out, force, remote, jobs } = flags;
      const { revision, path } = await findArtifact(url, name, { cwd, env, version, stage });
      const options = { log, signal, cwd, env, revision, out, force, remote, jobs };
      if (flags.showUrl) print(`${await findObjectUrl(url, path, options)}\n`);
      else log.info(`Got "${relative(cwd, await getPath(url, path, options))}" as it is at "${revision}"`);
    });
}
