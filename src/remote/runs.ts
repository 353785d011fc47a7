import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { discard, temporaryBeside } from '../formats/atomic-write.js';
import { inParallel, type TransferContext } from './transfer.js';

const RUNS = 'runs';
// A kept run's key: `runs/ab/<key>/<value>`, both sha256 (FORMATS, section 13).
const RUN_KEY = /^runs\/[0-9a-f]{2}\/[0-9a-f]{64}\/[0-9a-f]{64}$/;

/** Sends the kept runs that the remote lacks; returns how many. */
export async function pushRuns({ remote, signal, jobs }: TransferContext, cacheFolder: string): Promise<number> {
  const keys = localRuns(cacheFolder);
  const present = new Set<string>();
  for await (const key of remote.list(RUNS, { signal })) present.add(key);
  const absent = keys.filter((key) => !present.has(key));
  await inParallel(absent, jobs ?? remote.jobs, (key) => remote.upload(join(cacheFolder, key), key, { signal }));
  return absent.length;
}

/** Fetches the kept runs that are not here; returns how many. What they name is checked when it is used. */
export async function fetchRuns({ remote, signal, jobs }: TransferContext, cacheFolder: string): Promise<number> {
  const absent: string[] = [];
  for await (const key of remote.list(RUNS, { signal })) {
    if (RUN_KEY.test(key) && !existsSync(join(cacheFolder, key))) absent.push(key);
  }
  await inParallel(absent, jobs ?? remote.jobs, async (key) => {
    const target = join(cacheFolder, key);
    mkdirSync(dirname(target), { recursive: true });
    const temporary = temporaryBeside(target);
    try {
      await remote.download(key, temporary, { signal });
      renameSync(temporary, target);
    } catch (error) {
      discard(temporary);
      throw error;
    }
  });
  return absent.length;
}

function localRuns(folder: string): string[] {
  const top = join(folder, RUNS);
  if (!existsSync(top)) return [];
  return readdirSync(top, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((key) => RUN_KEY.test(key));
}
