import type { Command } from 'commander';
import { examine } from '../../health/doctor.js';
import type { CommandContext } from '../command.js';
import { parseJobs } from '../sync/options.js';
import { reportFindings } from './findings.js';

interface DoctorFlags {
  readonly remote: string | boolean;
  readonly jobs?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `doctor`: what is wrong with machine, repository, git, cache and remotes, and how to mend it. */
export function define(command: Command, context: CommandContext): void {
  command
    .option('-r, --remote <name>', 'the remote to look at, instead of the default one', true)
    .option('--no-remote', 'look at no remote')
    .option('-j, --jobs <number>', 'how many requests at once', parseJobs)
    .option('--json', 'print JSON')
    .action(async (flags: DoctorFlags) => {
      const { log, signal, cwd, env } = context;
      const remote = typeof flags.remote === 'string' ? flags.remote : undefined;
      const offline = flags.remote === false;
      const findings = await examine({ log, signal, cwd, env, remote, offline, jobs: flags.jobs });
      reportFindings(findings, context, flags, 'Nothing is wrong');
    });
}
