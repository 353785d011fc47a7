import type { Command } from 'commander';
import { loadStages } from '../../dvcyaml/load.js';
import { selectTracked, trackedPaths } from '../../dvcfile/tracked.js';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import { checkoutFailure, checkoutTracked, describeCheckout, summarizeCheckout } from '../../tracking/checkout.js';
import type { CommandContext } from '../command.js';

interface CheckoutFlags {
  readonly summary?: boolean;
  readonly withDeps?: boolean;
  readonly recursive?: boolean;
  readonly force?: boolean;
  readonly relink?: boolean;
  readonly allowMissing?: boolean;
  readonly quiet?: boolean;
}

/** `checkout [TARGET…]`: puts tracked content from the cache into the workspace. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[targets...]', 'outputs, files in them, .dvc files or stages; everything when none is named')
    .option('--summary', 'show how many files changed')
    .option('-d, --with-deps', 'also what the targets depend on')
    .option('-R, --recursive', 'targets may be folders: all that is tracked in them')
    .option('-f, --force', 'replace and remove what no cache holds')
    .option('--relink', 'make every file anew, linked as cache.type says')
    .option('--allow-missing', 'leave out what is not in the cache')
    .action(async (names: string[], flags: CheckoutFlags) => {
      const { log, signal } = context;
      const repo = openRepository(context.cwd, context.env);
      const { force = false, relink = false } = flags;
      const summary = await withLock(repo, async () => {
        const stages = loadStages(repo);
        const items = await selectTracked(repo, stages, names, { ...flags, unmade: true });
        const everything =
          names.length === 0 ? new Set(trackedPaths(repo, stages).map((item) => item.path)) : undefined;
        return checkoutTracked(repo, items, { log, signal, force, relink, everything });
      });
      if (flags.summary) context.print(`${summarizeCheckout(summary)}\n`);
      else if (!flags.quiet) context.print(describeCheckout(summary));
      if (summary.failed.length > 0 && !flags.allowMissing) throw checkoutFailure(summary);
    });
}
