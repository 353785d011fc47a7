import type { Command } from 'commander';
import { chooseThreads } from '../../engine/threads.js';
import { findAbsent } from '../../health/absent.js';
import { findDamaged } from '../../health/damaged.js';
import { rerunStages } from '../../health/rerun.js';
import { findStale } from '../../health/stale.js';
import { loadStages } from '../../dvcyaml/load.js';
import { selectTargets } from '../../pipeline/targets.js';
import { trackedPaths } from '../../dvcfile/tracked.js';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import { shellRunner, unlockedRunner } from '../../run/shell.js';
import { builtinRunner } from '../../stages/runner.js';
import type { CommandContext } from '../command.js';
import { parseJobs } from '../sync/options.js';
import { reportFindings } from './findings.js';

interface VerifyFlags {
  readonly remote: string | boolean;
  readonly jobs?: number;
  readonly cache?: boolean;
  readonly rerun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `verify [TARGET…]`: is `dvc.lock` true, and does the remote hold all it names; fetches no data. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[targets...]', 'stages and .dvc files; everything when none is named')
    .option('-r, --remote <name>', 'the remote to look in, instead of the default one', true)
    .option('--no-remote', 'look in no remote')
    .option('-j, --jobs <number>', 'how many requests at once', parseJobs)
    .option('--cache', 'also hash every object of the cache')
    .option('--rerun', 'run the stages again in a scratch folder, and compare what they make with dvc.lock')
    .option('--json', 'print JSON')
    .action(async (names: string[], flags: VerifyFlags) => {
      const { log, signal, cwd, env } = context;
      const threads = chooseThreads(undefined, env);
      const repo = openRepository(cwd, env);
      const findings = await withLock(repo, async (lock) => {
        // First of all, since whoever looks for an object that is not read-only removes it when it is damaged.
        const damaged = flags.cache ? (await findDamaged(repo, { signal })).findings : [];
        const stages = loadStages(repo);
        const chosen = names.length === 0 ? stages : selectTargets(repo, stages, names);
        const found = await findStale(repo, stages, chosen);
        if (flags.remote !== false) {
          const remote = typeof flags.remote === 'string' ? flags.remote : undefined;
          const options = { log, signal, remote, jobs: flags.jobs };
          found.push(...(await findAbsent(repo, stages, trackedPaths(repo, chosen), options)));
        }
        const isTrue = found.length === 0 && damaged.length === 0;
        if (flags.rerun && isTrue) {
          const runner = builtinRunner(unlockedRunner(shellRunner(repo, env), lock), { engine: 'auto', threads, log });
          found.push(...(await rerunStages(repo, stages, chosen, { log, signal, runner })));
        }
        return [...found, ...damaged];
      });
      reportFindings(findings, context, flags, 'Everything is as dvc.lock says, and the remote holds it');
    });
}
