import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { hashLargeFile } from '../../bulk/hash.js';
import { escapeXml } from '../../formats/xml.js';
import type { RemoteOptions } from '../options.js';
import { inParallel } from '../parallel.js';
import { ChangedObject, MissingObject, type OpenObject, type OpenOptions, type Remote } from '../remote.js';
import { Bucket } from './bucket.js';
import { S3Error } from './client.js';
import { findExisting, listKeys } from './listing.js';
import { MULTIPART_BYTES, uploadInParts } from './multipart.js';
import { readS3Settings } from './settings.js';

const SMALL_BYTES = 1 << 20;
const DELETE_BATCH = 1000; // S3's limit for one request

/** A remote in an S3 bucket, or at a server that speaks S3 (`endpointurl`). */
export function s3Remote(options: RemoteOptions, env: NodeJS.ProcessEnv): Remote {
  const settings = readS3Settings(options, env);
  const bucket = new Bucket(settings, env);
  return {
    name: settings.name,
    url: settings.url,
    jobs: settings.jobs,
    policy: bucket.policy,
    canList: true,
    exists: (keys, options) => findExisting(bucket, keys, options),
    list: (prefix, options) => listKeys(bucket, prefix === '' ? '' : `${prefix.replace(/\/$/, '')}/`, options),
    open: (key, options) => openObject(bucket, key, options),
    upload: async (path, key, options) => {
      const { size } = statSync(path);
      if (size >= MULTIPART_BYTES) return uploadInParts(bucket, path, key, size, options);
      const { signal, onBytes, md5 } = options;
      const small = size <= SMALL_BYTES ? readFileSync(path) : undefined;
      const hash = md5 ?? (small ? md5Of(small) : await hashLargeFile(path, 'md5', { signal }));
      const headers = { ...settings.writing, 'content-md5': Buffer.from(hash, 'hex').toString('base64') };
      const body = small ?? { open: () => createReadStream(path), size };
      await bucket.ask(key, { verb: 'upload', method: 'PUT', headers, body, signal });
      onBytes?.(size);
    },
    remove: async (keys, { signal }) => {
      const batches = Array.from({ length: Math.ceil(keys.length / DELETE_BATCH) }, (_, index) =>
        keys.slice(index * DELETE_BATCH, (index + 1) * DELETE_BATCH),
      );
      await inParallel(batches, settings.jobs, (batch) => removeBatch(bucket, batch, signal));
    },
    close: () => bucket.close(),
  };
}

async function openObject(bucket: Bucket, key: string, { range, tag, signal }: OpenOptions): Promise<OpenObject> {
  const match = tag === undefined ? {} : { 'if-match': tag };
  const get = async (part: Readonly<Record<string, string>>): Promise<IncomingMessage> => {
    const headers = { ...bucket.settings.ownKey, ...match, ...part };
    return bucket.open(key, { verb: 'download', method: 'GET', headers, signal });
  };
  const answer = await get(range ? { range: `bytes=${range.first}-${range.last}` } : {}).catch((error: unknown) => {
    const status = statusOf(error);
    if (status === 412) throw new ChangedObject(key);
    if (status !== 416 || range?.first !== 0) throw error;
    return get({}); // an empty object has no first byte
  });
  const { headers } = answer;
  const part = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers['content-range'] ?? '');
  const length = headers['content-length'];
  return {
    first: part ? Number(part[1]) : 0,
    size: part ? Number(part[2]) : length === undefined ? undefined : Number(length),
    tag: headers.etag,
    body: answer,
  };
}

async function removeBatch(bucket: Bucket, keys: readonly string[], signal: AbortSignal | undefined): Promise<void> {
  const [first = ''] = keys;
  const objects = keys.map((key) => `<Object><Key>${escapeXml(bucket.keyOf(key))}</Key></Object>`);
  const body = Buffer.from(`<Delete><Quiet>true</Quiet>${objects.join('')}</Delete>`);
  const headers = { 'content-md5': Buffer.from(md5Of(body), 'hex').toString('base64') };
  const request = { method: 'POST', isOfBucket: true, query: { delete: '' }, headers, body, signal } as const;
  try {
    await bucket.ask(first, { verb: 'delete', ...request });
  } catch (error) {
    if (!(error instanceof MissingObject)) throw error;
  }
}

function statusOf(error: unknown): number | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof S3Error ? cause.status : undefined;
}

function md5Of(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('hex');
}
