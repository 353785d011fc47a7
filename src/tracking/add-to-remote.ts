import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashPath } from '../cache/scan.js';
import { Store } from '../cache/store.js';
import { writeDvcFile } from '../dvcfile/dvcfile-write.js';
import { UserError } from '../errors.js';
import type { Logger } from '../log.js';
import type { Stage } from '../pipeline/stage.js';
import { openRemote } from '../remote/select.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { pushObjects } from '../transfer/push.js';
import { claimPath } from './add.js';

export interface AddToRemoteOptions {
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Name of the remote; the default one without it. */
  readonly remote?: string | undefined;
  readonly jobs?: number | undefined;
}

/**
 * Sends a file or folder to a remote and writes the `.dvc` file that tracks it at `destination`; workspace and cache stay
 * as they are (`add --to-remote`). Returns the `.dvc` file.
 */
export async function addToRemote(
  repo: Repository,
  stages: readonly Stage[],
  source: string,
  destination: string,
  { log, signal, remote: name, jobs }: AddToRemoteOptions,
): Promise<string> {
  const isInto = destination !== source && (statSync(destination, { throwIfNoEntry: false })?.isDirectory() ?? false);
  const path = isInto ? join(destination, basename(source)) : destination;
  const dvcFile = await claimPath(repo, stages, path);
  const shown = shownPath(repo, path);
  if (!existsSync(source)) throw refusal(shownPath(repo, source), 'it is not there');
  const remote = await openRemote(repo, name);
  try {
    // What is sent are objects of a store that is gone when the run has ended.
    const store = new Store(join(repo.scratch.for(repo.cacheFolder), 'to-remote'), 'md5', repo.memo, repo.scratch);
    const hashed = await hashPath(repo, source, { signal, store });
    if (!hashed) throw refusal(shownPath(repo, source), 'it is neither a file nor a folder');
    const { missing } = await pushObjects({ store, remote, log, signal, jobs }, [{ oid: hashed.hash.value, shown }]);
    if (missing.length > 0) throw refusal(shown, `it changed while it was sent to remote "${remote.name}"`);
    writeDvcFile(dvcFile, basename(path), hashed);
    return dvcFile;
  } finally {
    remote.close();
  }
}

function refusal(path: string, why: string): UserError {
  return new UserError('data', `Cannot add "${path}": ${why}`, { exitCode: 1 });
}
