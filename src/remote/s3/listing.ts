import { xmlElements, xmlText } from '../../formats/xml.js';
import { RemoteFailure } from '../failure.js';
import { inParallel } from '../parallel.js';
import { MissingObject, type TransferOptions } from '../remote.js';
import { retry } from '../retry.js';
import type { Bucket } from './bucket.js';
import { S3Error } from './client.js';

const PAGE_KEYS = 1000; // S3's limit
const FEW = 16; // not worth a look at how much there is
// A page takes the server as long as this many single looks.
const PAGE_COST = 4;

/** Every key under `prefix`, page after page. */
export async function* listKeys(bucket: Bucket, prefix: string, options: TransferOptions): AsyncIterable<string> {
  const { settings } = bucket;
  const isFirstVersion = settings.listsByVersion1;
  const skipped = settings.prefix === '' ? 0 : settings.prefix.length + 1;
  const after = isFirstVersion ? 'marker' : 'continuation-token';
  for (let position: string | undefined; ;) {
    const query = {
      ...(isFirstVersion ? {} : { 'list-type': '2' }),
      ...(position === undefined ? {} : { [after]: position }),
      prefix: bucket.keyOf(prefix),
    };
    const request = { verb: 'list', method: 'GET', isOfBucket: true, query, signal: options.signal } as const;
    const { text } = await bucket.ask(prefix, request);
    let last: string | undefined;
    for (const entry of xmlElements(text, 'Contents')) {
      last = xmlText(entry, 'Key');
      if (last !== undefined) yield last.slice(skipped);
    }
    if (xmlText(text, 'IsTruncated') !== 'true') return;
    const next = isFirstVersion ? (xmlText(text, 'NextMarker') ?? last) : xmlText(text, 'NextContinuationToken');
    if (next === position) throw endless(bucket, prefix);
    position = next;
  }
}

function endless({ settings }: Bucket, prefix: string): RemoteFailure {
  const place = `remote "${settings.name}" (${settings.url})`;
  return new RemoteFailure(`Cannot list "${prefix}" from ${place}: the server says there is more, but not where`, {
    hint: 'Set `listobjects` to true for servers that know only the older way to list',
  });
}

/**
 * Which keys are there. As DVC, by whatever takes the least time: hashes are spread evenly, so that the number of objects
 * in one folder tells how many pages a listing of all, or of the folders in question, would have.
 */
export async function findExisting(
  bucket: Bucket,
  keys: readonly string[],
  options: TransferOptions,
): Promise<Set<string>> {
  const jobs = options.jobs ?? bucket.settings.jobs;
  const groups = groupByFolder(keys);
  if (keys.length <= FEW) return lookEach(bucket, keys, jobs, options);
  const wanted = new Set(keys);
  const found = new Set<string>();
  const listFolder = async (folder: string): Promise<number> => {
    let count = 0;
    for await (const key of listKeys(bucket, folder, options)) {
      count += 1;
      if (wanted.has(key)) found.add(key);
    }
    return count;
  };
  const [sample = '', ...rest] = groups.keys();
  const inFolder = await listFolder(sample);
  switch (chooseSearch({ inFolder, folders: rest.length, keys: keys.length, jobs })) {
    case 'all':
      await listFolder(keys.every((key) => key.startsWith(MODERN)) ? MODERN : '');
      break;
    case 'folders':
      await inParallel(rest, jobs, async (folder) => void (await listFolder(folder)));
      break;
    case 'each': {
      const others = rest.flatMap((folder) => groups.get(folder) ?? []);
      for (const key of await lookEach(bucket, others, jobs, options)) found.add(key);
    }
  }
  return found;
}

const MODERN = 'files/md5/';
const FOLDERS = 256;

interface SearchSize {
  /** Objects found in one folder. */
  readonly inFolder: number;
  /** Other folders in question. */
  readonly folders: number;
  readonly keys: number;
  readonly jobs: number;
}

/** Whether to list everything, page after page; the folders in question, side by side; or to look for each key. */
export function chooseSearch({ inFolder, folders, keys, jobs }: SearchSize): 'all' | 'folders' | 'each' {
  const pages = (objects: number): number => Math.max(1, Math.ceil(objects / PAGE_KEYS));
  const all = pages(inFolder * FOLDERS) * PAGE_COST;
  const byFolder = (folders * pages(inFolder) * PAGE_COST) / jobs;
  const each = keys / jobs;
  if (each <= Math.min(all, byFolder)) return 'each';
  return all <= byFolder ? 'all' : 'folders';
}

// `files/md5/ab/cdef…` is in the folder `files/md5/ab/`.
function groupByFolder(keys: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const folder = key.slice(0, key.lastIndexOf('/') + 1);
    const group = groups.get(folder);
    if (group) group.push(key);
    else groups.set(folder, [key]);
  }
  return groups;
}

async function lookEach(
  bucket: Bucket,
  keys: readonly string[],
  jobs: number,
  options: TransferOptions,
): Promise<Set<string>> {
  const found = new Set<string>();
  await inParallel(keys, jobs, async (key) => {
    if (await hasKey(bucket, key, options.signal)) found.add(key);
  });
  const [first] = keys;
  if (found.size === 0 && first !== undefined) await requireBucket(bucket, first, options.signal);
  return found;
}

async function hasKey(bucket: Bucket, key: string, signal: AbortSignal | undefined): Promise<boolean> {
  const request = { verb: 'look for', method: 'HEAD', headers: bucket.settings.ownKey, signal } as const;
  try {
    await retry(
      async () => {
        try {
          await bucket.askOnce(key, request);
        } catch (error) {
          // The answer to a HEAD has no body: the same question once more, so that the server says what is wrong.
          if (error instanceof RemoteFailure && isVague(error)) await readFirstByte(bucket, key, signal);
          throw error;
        }
      },
      { ...bucket.policy, signal },
    );
    return true;
  } catch (error) {
    if (error instanceof MissingObject) return false;
    throw error;
  }
}

function isVague({ cause }: RemoteFailure): boolean {
  return cause instanceof S3Error && [301, 400, 403].includes(cause.status);
}

/** When nothing at all was found: the answer to a HEAD does not tell a missing object from a missing bucket. */
async function requireBucket(bucket: Bucket, key: string, signal: AbortSignal | undefined): Promise<void> {
  try {
    await retry(() => readFirstByte(bucket, key, signal), { ...bucket.policy, signal });
  } catch (error) {
    if (!(error instanceof MissingObject)) throw error;
  }
}

async function readFirstByte(bucket: Bucket, key: string, signal: AbortSignal | undefined): Promise<void> {
  const headers = { ...bucket.settings.ownKey, range: 'bytes=0-0' };
  const answer = await bucket.open(key, { verb: 'look for', method: 'GET', headers, signal });
  answer.destroy();
}
