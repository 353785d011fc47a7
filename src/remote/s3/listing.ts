import type { Readable } from 'node:stream';
import { inParallel } from '../parallel.js';
import { MissingObject, type TransferOptions } from '../remote.js';
import type { Bucket } from './bucket.js';

const PAGE_KEYS = 1000; // S3's limit
const FEW = 16; // not worth a look at how much there is
// A page takes the server as long as this many single looks.
const PAGE_COST = 4;

/** Every key under `prefix`, page after page. */
export async function* listKeys(bucket: Bucket, prefix: string, options: TransferOptions): AsyncIterable<string> {
  const { sdk, client, settings } = bucket;
  const skipped = settings.prefix === '' ? 0 : settings.prefix.length + 1;
  for (let after: string | undefined; ;) {
    const page = await bucket.ask('list', prefix, options.signal, async ({ Bucket, Key: Prefix }, send) => {
      if (settings.listsByVersion1) {
        const answer = await client.send(new sdk.ListObjectsCommand({ Bucket, Prefix, Marker: after }), send);
        const next = answer.IsTruncated ? (answer.NextMarker ?? answer.Contents?.at(-1)?.Key) : undefined;
        return { contents: answer.Contents, next };
      }
      const command = new sdk.ListObjectsV2Command({ Bucket, Prefix, ContinuationToken: after });
      const answer = await client.send(command, send);
      return { contents: answer.Contents, next: answer.IsTruncated ? answer.NextContinuationToken : undefined };
    });
    for (const { Key } of page.contents ?? []) if (Key !== undefined) yield Key.slice(skipped);
    if (page.next === undefined) return;
    after = page.next;
  }
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
  const { sdk, client, settings } = bucket;
  try {
    await bucket.ask('look for', key, signal, async (target, send) => {
      try {
        await client.send(new sdk.HeadObjectCommand({ ...target, ...settings.ownKey }), send);
      } catch (error) {
        const { $metadata: { httpStatusCode = 0 } = {} } = error as { $metadata?: { httpStatusCode?: number } };
        // The answer to a HEAD has no body: the same question once more, so that the server says what is wrong.
        if ([301, 400, 403].includes(httpStatusCode)) await readFirstByte(bucket, target, send);
        throw error;
      }
    });
    return true;
  } catch (error) {
    if (error instanceof MissingObject) return false;
    throw error;
  }
}

/** When nothing at all was found: the answer to a HEAD does not tell a missing object from a missing bucket. */
async function requireBucket(bucket: Bucket, key: string, signal: AbortSignal | undefined): Promise<void> {
  try {
    await bucket.ask('look for', key, signal, (target, send) => readFirstByte(bucket, target, send));
  } catch (error) {
    if (!(error instanceof MissingObject)) throw error;
  }
}

async function readFirstByte(
  { sdk, client, settings }: Bucket,
  target: { readonly Bucket: string; readonly Key: string },
  options: { readonly abortSignal?: AbortSignal },
): Promise<void> {
  const command = new sdk.GetObjectCommand({ ...target, ...settings.ownKey, Range: 'bytes=0-0' });
  const { Body } = await client.send(command, options);
  (Body as Readable | undefined)?.destroy();
}
