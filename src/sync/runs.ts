import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { discard, temporaryBeside } from '../formats/atomic-write.js';
import { inParallel } from '../remote/parallel.js';
import type { Remote } from '../remote/remote.js';
import type { Repository } from '../repo/repository.js';
import { receiveObject } from '../transfer/receive.js';
import type { SyncOptions } from './tracked-path.js';

const RUNS = 'runs';
// A kept run's key: `runs/ab/<key>/<value>`, both sha256 (FORMATS, section 13).
const RUN_KEY = /^runs\/[0-9a-f]{2}\/[0-9a-f]{64}\/[0-9a-f]{64}$/;

/** Sends the kept runs; returns how many. A web server cannot tell which it has: there, as in DVC, none are sent. */
export async function pushRuns({ cacheFolder }: Repository, remote: Remote, options: SyncOptions): Promise<number> {
  const { signal, jobs } = options;
  if (!remote.canList) return leaveOut(remote, options);
  const keys = localRuns(cacheFolder);
  const present = new Set<string>();
  for await (const key of remote.list(RUNS, { signal })) present.add(key);
  const absent = keys.filter((key) => !present.has(key));
  await inParallel(absent, jobs ?? remote.jobs, (key) => remote.upload(join(cacheFolder, key), key, { signal }));
  return absent.length;
}

/** Fetches the kept runs that are not here; returns how many. What they name is checked when it is used. */
export async function fetchRuns(
  { cacheFolder, cache }: Repository,
  remote: Remote,
  options: SyncOptions,
): Promise<number> {
  const { signal, jobs } = options;
  if (!remote.canList) return leaveOut(remote, options);
  const absent: string[] = [];
  for await (const key of remote.list(RUNS, { signal })) {
    if (RUN_KEY.test(key) && !existsSync(join(cacheFolder, key))) absent.push(key);
  }
  const partialFolder = absent.length === 0 ? '' : cache.unfinishedFolder();
  await inParallel(absent, jobs ?? remote.jobs, async (key) => {
    const target = join(cacheFolder, key);
    mkdirSync(dirname(target), { recursive: true });
    const temporary = temporaryBeside(target);
    try {
      const { path } = await receiveObject(remote, key, temporary, { hashName: 'md5', partialFolder, signal });
      chmodSync(path, 0o666 & ~process.umask());
      renameSync(path, target);
    } catch (error) {
      discard(temporary);
      throw error;
    }
  });
  return absent.length;
}

function leaveOut({ name }: Remote, { log }: SyncOptions): number {
  log.debug(`Remote "${name}" is a web server: it does not take kept runs`);
  return 0;
}

function localRuns(folder: string): string[] {
  const top = join(folder, RUNS);
  if (!existsSync(top)) return [];
  return readdirSync(top, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((key) => RUN_KEY.test(key));
}
