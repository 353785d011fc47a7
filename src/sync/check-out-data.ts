import { trackedPaths } from '../dvcfile/tracked.js';
import { loadStages } from '../dvcyaml/load.js';
import type { Logger } from '../log.js';
import type { Repository } from '../repo/repository.js';
import { pullMissing } from './sync.js';

/** Fetches and checks out what the pipeline needs and the workspace lacks, and says what that was. */
export async function checkOutData(
  repo: Repository,
  { log, signal, remote }: { readonly log: Logger; readonly signal: AbortSignal; readonly remote: string | undefined },
): Promise<void> {
  const tracked = trackedPaths(repo, loadStages(repo));
  const pulled = await pullMissing(repo, tracked, { log, signal, remote, force: false });
  for (const path of pulled.checkedOut) log.info(`Checked out ${path}`);
  for (const path of pulled.unavailable) log.info(`${path} is in neither the cache nor the remote: its stage will run`);
  if (pulled.checkedOut.length + pulled.unavailable.length === 0) log.info('Everything is there');
}
