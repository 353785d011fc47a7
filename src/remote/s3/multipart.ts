import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { inParallel } from '../parallel.js';
import { MissingObject, type TransferOptions } from '../remote.js';
import type { Bucket } from './bucket.js';

/** Objects from this size on are uploaded in parts. */
export const MULTIPART_BYTES = 32 << 20;
const PART_BYTES = 16 << 20;
const MAX_PARTS = 10_000; // S3's limit
const PARALLEL_PARTS = 4;

interface Part {
  readonly PartNumber: number;
  readonly ETag: string;
}

/**
 * Uploads a large file in parts, some at once. An upload of the same object that was broken off is gone on with: the key
 * is the hash of the content, so that a part of the same number and size has the same bytes.
 */
export async function uploadInParts(
  bucket: Bucket,
  path: string,
  key: string,
  size: number,
  { signal, onBytes, jobs }: TransferOptions,
): Promise<void> {
  const { sdk, client, settings } = bucket;
  const partBytes = Math.max(PART_BYTES, Math.ceil(size / MAX_PARTS));
  const count = Math.ceil(size / partBytes);
  const bytesOf = (part: number): number => Math.min(partBytes, size - (part - 1) * partBytes);
  const begun = await findUnfinished(bucket, key, bytesOf, count, signal);
  const id = begun?.id ?? (await startUpload(bucket, key, signal));
  const parts = new Map(begun?.parts);
  for (const part of parts.keys()) onBytes?.(bytesOf(part));
  const absent = Array.from({ length: count }, (_, index) => index + 1).filter((part) => !parts.has(part));
  const file = openSync(path, 'r');
  try {
    await inParallel(absent, Math.min(jobs ?? PARALLEL_PARTS, PARALLEL_PARTS), async (PartNumber) => {
      const body = Buffer.allocUnsafe(bytesOf(PartNumber));
      for (let filled = 0; filled < body.length;) {
        const got = readSync(file, body, filled, body.length - filled, (PartNumber - 1) * partBytes + filled);
        if (got === 0) throw new Error(`"${path}" became shorter while it was uploaded`);
        filled += got;
      }
      const ContentMD5 = createHash('md5').update(body).digest('base64');
      const { ETag } = await bucket.ask('upload', key, signal, (target, send) =>
        client.send(
          new sdk.UploadPartCommand({
            ...target,
            ...settings.ownKey,
            UploadId: id,
            PartNumber,
            Body: body,
            ContentMD5,
          }),
          send,
        ),
      );
      parts.set(PartNumber, ETag ?? '');
      onBytes?.(body.length);
    });
    const Parts = [...parts].sort(([a], [b]) => a - b).map(([PartNumber, ETag]): Part => ({ PartNumber, ETag }));
    await bucket.ask('upload', key, signal, (target, send) =>
      client.send(
        new sdk.CompleteMultipartUploadCommand({
          ...target,
          ...settings.ownKey,
          UploadId: id,
          MultipartUpload: { Parts },
        }),
        send,
      ),
    );
  } catch (error) {
    // Somebody else finished the upload, or an answer was lost: what counts is whether the object is there.
    if (error instanceof MissingObject || isGone(error)) {
      if (await isThere(bucket, key, size, signal)) return;
    }
    // After Ctrl-C the parts stay: the next run goes on with them.
    if (!signal?.aborted) await abandon(bucket, key, id);
    throw error;
  } finally {
    closeSync(file);
  }
}

async function startUpload(bucket: Bucket, key: string, signal: AbortSignal | undefined): Promise<string> {
  const { sdk, client, settings } = bucket;
  const { UploadId } = await bucket.ask('upload', key, signal, (target, send) =>
    client.send(new sdk.CreateMultipartUploadCommand({ ...target, ...settings.writing }), send),
  );
  return UploadId ?? '';
}

interface Unfinished {
  readonly id: string;
  readonly parts: ReadonlyMap<number, string>;
}

/** An upload of the object that was broken off and was cut as we would; undefined when there is none, or we may not look. */
async function findUnfinished(
  bucket: Bucket,
  key: string,
  bytesOf: (part: number) => number,
  count: number,
  signal: AbortSignal | undefined,
): Promise<Unfinished | undefined> {
  const { sdk, client, settings } = bucket;
  const target = { Bucket: settings.bucket, Key: bucket.keyOf(key) };
  const send = signal ? { abortSignal: signal } : {};
  try {
    const uploads = await client.send(
      new sdk.ListMultipartUploadsCommand({ Bucket: target.Bucket, Prefix: target.Key }),
      send,
    );
    const own = (uploads.Uploads ?? []).filter((upload) => upload.Key === target.Key && upload.UploadId !== undefined);
    const newest = own.sort((a, b) => Number(b.Initiated ?? 0) - Number(a.Initiated ?? 0))[0];
    if (newest?.UploadId === undefined) return undefined;
    const parts = new Map<number, string>();
    for (let marker: string | undefined; ;) {
      const page = await client.send(
        new sdk.ListPartsCommand({
          ...target,
          ...settings.ownKey,
          UploadId: newest.UploadId,
          PartNumberMarker: marker,
        }),
        send,
      );
      for (const { PartNumber = 0, ETag = '', Size } of page.Parts ?? []) {
        if (PartNumber < 1 || PartNumber > count || Size !== bytesOf(PartNumber)) return undefined;
        parts.set(PartNumber, ETag);
      }
      if (!page.IsTruncated) return { id: newest.UploadId, parts };
      marker = page.NextPartNumberMarker;
    }
  } catch {
    signal?.throwIfAborted();
    return undefined; // it costs an upload, no more
  }
}

async function isThere(bucket: Bucket, key: string, size: number, signal: AbortSignal | undefined): Promise<boolean> {
  const { sdk, client, settings } = bucket;
  try {
    const { ContentLength } = await bucket.ask('look for', key, signal, (target, send) =>
      client.send(new sdk.HeadObjectCommand({ ...target, ...settings.ownKey }), send),
    );
    return ContentLength === size;
  } catch {
    return false;
  }
}

function isGone(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return [error, cause].some((one) => one instanceof Error && one.name === 'NoSuchUpload');
}

async function abandon(bucket: Bucket, key: string, id: string): Promise<void> {
  const { sdk, client, settings } = bucket;
  const target = { Bucket: settings.bucket, Key: bucket.keyOf(key), UploadId: id };
  await client.send(new sdk.AbortMultipartUploadCommand(target)).catch(() => {}); // the failure before it is the one to tell
}
