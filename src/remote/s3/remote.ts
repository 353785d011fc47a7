import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { RemoteOptions } from '../options.js';
import { inParallel } from '../parallel.js';
import { ChangedObject, MissingObject, type OpenObject, type OpenOptions, type Remote } from '../remote.js';
import { Bucket } from './bucket.js';
import { findExisting, listKeys } from './listing.js';
import { MULTIPART_BYTES, uploadInParts } from './multipart.js';
import { readS3Settings } from './settings.js';

const SMALL_BYTES = 1 << 20;
const DELETE_BATCH = 1000; // S3's limit for one request

/** A remote in an S3 bucket, or at a server that speaks S3 (`endpointurl`). */
export async function s3Remote(options: RemoteOptions, env: NodeJS.ProcessEnv): Promise<Remote> {
  const settings = readS3Settings(options, env);
  const bucket = await Bucket.open(settings);
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
      const { sdk, client } = bucket;
      const { signal, onBytes, md5 } = options;
      const small = size <= SMALL_BYTES ? readFileSync(path) : undefined;
      const hex = md5 ?? (small && createHash('md5').update(small).digest('hex'));
      const ContentMD5 = hex === undefined ? {} : { ContentMD5: Buffer.from(hex, 'hex').toString('base64') };
      await bucket.ask('upload', key, signal, (target, send) => {
        const Body = small ?? createReadStream(path);
        const put = { ...target, ...settings.writing, Body, ContentLength: size, ...ContentMD5 };
        return client.send(new sdk.PutObjectCommand(put), send);
      });
      onBytes?.(size);
    },
    remove: async (keys, { signal }) => {
      const batches = Array.from({ length: Math.ceil(keys.length / DELETE_BATCH) }, (_, index) =>
        keys.slice(index * DELETE_BATCH, (index + 1) * DELETE_BATCH),
      );
      await inParallel(batches, settings.jobs, (batch) => removeBatch(bucket, batch, signal));
    },
    close: () => bucket.client.destroy(),
  };
}

async function openObject(bucket: Bucket, key: string, { range, tag, signal }: OpenOptions): Promise<OpenObject> {
  const { sdk, client, settings } = bucket;
  const { Body, ContentLength, ContentRange, ETag } = await bucket.askOnce(
    'download',
    key,
    signal,
    async (target, send) => {
      const get = { ...target, ...settings.ownKey, ...(tag === undefined ? {} : { IfMatch: tag }) };
      const part = range ? { Range: `bytes=${range.first}-${range.last}` } : {};
      try {
        return await client.send(new sdk.GetObjectCommand({ ...get, ...part }), send);
      } catch (error) {
        const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
        if (status === 412) throw new ChangedObject(key);
        if (status !== 416 || range?.first !== 0) throw error;
        return await client.send(new sdk.GetObjectCommand(get), send); // an empty object has no first byte
      }
    },
  );
  const part = /^bytes (\d+)-\d+\/(\d+)$/.exec(ContentRange ?? '');
  return {
    first: part ? Number(part[1]) : 0,
    size: part ? Number(part[2]) : ContentLength,
    tag: ETag,
    body: Body as Readable,
  };
}

async function removeBatch(bucket: Bucket, keys: readonly string[], signal: AbortSignal | undefined): Promise<void> {
  const { sdk, client } = bucket;
  const [first = ''] = keys;
  try {
    await bucket.ask('delete', first, signal, async ({ Bucket }, send) => {
      const Objects = keys.map((key) => ({ Key: bucket.keyOf(key) }));
      const command = new sdk.DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } });
      const { Errors = [] } = await client.send(command, send);
      const [refused] = Errors;
      if (refused) throw Object.assign(new Error(refused.Message ?? ''), { name: refused.Code ?? 'Error' });
    });
  } catch (error) {
    if (!(error instanceof MissingObject)) throw error;
  }
}
