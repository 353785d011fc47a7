import type { Command } from 'commander';
import { loadStages } from '../../dvcyaml/load.js';
import { trackedPaths } from '../../dvcfile/tracked.js';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import { pushTracked } from '../../sync/push-tracked.js';
import { announceChanges } from '../../tracking/git-hint.js';
import { importUrl } from '../../tracking/import-url.js';
import type { CommandContext } from '../command.js';
import { parseJobs, withExitCodeOne } from '../sync/options.js';

interface ImportFlags {
  readonly toRemote?: boolean;
  readonly remote?: string;
  readonly exec: boolean;
  readonly download: boolean;
  readonly force?: boolean;
  readonly jobs?: number;
}

/** `import-url URL [OUT]`: takes a file from elsewhere and tracks it, with a note where it came from. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('<url>', 'a path, http://, https://, s3:// or remote://NAME/PATH')
    .argument('[out]', 'where to put it')
    .option('--to-remote', 'send it to the remote, and leave the workspace as it is')
    .option('-r, --remote <name>', 'the remote to send it to')
    .option('--no-exec', 'only write the .dvc file')
    .option('--no-download', 'take note of what is there, and fetch nothing')
    .option('-j, --jobs <number>', 'how many transfers at once', parseJobs)
    .option('-f, --force', 'replace what is in the place')
    .action(async (url: string, out: string | undefined, flags: ImportFlags) => {
      const { log, signal, cwd, env } = context;
      const repo = openRepository(cwd, env);
      const written = await withExitCodeOne(() =>
        withLock(repo, async () => {
          const { force, toRemote: noCheckout } = flags;
          const options = { log, signal, force, noExec: !flags.exec, noDownload: !flags.download, noCheckout };
          const file = await importUrl(repo, loadStages(repo), url, out, options);
          if (flags.toRemote) {
            const stages = loadStages(repo).filter((stage) => stage.file === file);
            const { remote, jobs } = flags;
            await pushTracked(repo, trackedPaths(repo, stages), { log, signal, remote, jobs });
          }
          return file;
        }),
      );
      await announceChanges(repo, [written], log);
    });
}
