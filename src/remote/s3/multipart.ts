import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { escapeXml, xmlElements, xmlText } from '../../formats/xml.js';
import { inParallel } from '../parallel.js';
import { MissingObject, type TransferOptions } from '../remote.js';
import type { Bucket, BucketRequest } from './bucket.js';
import { S3Error } from './client.js';

/** Objects from this size on are uploaded in parts. */
export const MULTIPART_BYTES = 32 << 20;
const PART_BYTES = 16 << 20;
const MAX_PARTS = 10_000; // S3's limit
const PARALLEL_PARTS = 4;
const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

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
  const { ownKey } = bucket.settings;
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
    await inParallel(absent, Math.min(jobs ?? PARALLEL_PARTS, PARALLEL_PARTS), async (part) => {
      const body = Buffer.allocUnsafe(bytesOf(part));
      for (let filled = 0; filled < body.length;) {
        const got = readSync(file, body, filled, body.length - filled, (part - 1) * partBytes + filled);
        if (got === 0) throw new Error(`"${path}" became shorter while it was uploaded`);
        filled += got;
      }
      const headers = { ...ownKey, 'content-md5': createHash('md5').update(body).digest('base64') };
      const query = { partNumber: String(part), uploadId: id };
      const answer = await bucket.ask(key, { verb: 'upload', method: 'PUT', query, headers, body, signal });
      parts.set(part, answer.headers.etag ?? '');
      onBytes?.(body.length);
    });
    const body = Buffer.from(
      `<CompleteMultipartUpload xmlns="${NAMESPACE}">${listParts(parts)}</CompleteMultipartUpload>`,
    );
    const query = { uploadId: id };
    await bucket.ask(key, { verb: 'upload', method: 'POST', query, headers: ownKey, body, signal });
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

function listParts(parts: ReadonlyMap<number, string>): string {
  return [...parts]
    .sort(([a], [b]) => a - b)
    .map(([part, tag]) => `<Part><PartNumber>${part}</PartNumber><ETag>${escapeXml(tag)}</ETag></Part>`)
    .join('');
}

async function startUpload(bucket: Bucket, key: string, signal: AbortSignal | undefined): Promise<string> {
  const headers = bucket.settings.writing;
  const query = { uploads: '' };
  const { text } = await bucket.ask(key, { verb: 'upload', method: 'POST', query, headers, signal });
  return xmlText(text, 'UploadId') ?? '';
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
  const name = bucket.keyOf(key);
  const ask = async (request: Omit<BucketRequest, 'verb' | 'method'>): Promise<string> =>
    (await bucket.askOnce(key, { verb: 'look for', method: 'GET', signal, ...request })).text;
  try {
    const uploads = await ask({ isOfBucket: true, query: { uploads: '', prefix: name } });
    const [newest] = xmlElements(uploads, 'Upload')
      .filter((upload) => xmlText(upload, 'Key') === name)
      .map((upload) => ({
        id: xmlText(upload, 'UploadId'),
        begun: Date.parse(xmlText(upload, 'Initiated') ?? '') || 0,
      }))
      .sort((a, b) => b.begun - a.begun);
    if (newest?.id === undefined) return undefined;
    const { id } = newest;
    const parts = new Map<number, string>();
    for (let marker: string | undefined; ;) {
      const after = marker === undefined ? {} : { 'part-number-marker': marker };
      const page = await ask({ query: { uploadId: id, ...after }, headers: bucket.settings.ownKey });
      for (const entry of xmlElements(page, 'Part')) {
        const part = Number(xmlText(entry, 'PartNumber'));
        if (!(part >= 1 && part <= count) || Number(xmlText(entry, 'Size')) !== bytesOf(part)) return undefined;
        parts.set(part, xmlText(entry, 'ETag') ?? '');
      }
      if (xmlText(page, 'IsTruncated') !== 'true') return { id, parts };
      marker = xmlText(page, 'NextPartNumberMarker');
    }
  } catch {
    signal?.throwIfAborted();
    return undefined; // it costs an upload, no more
  }
}

async function isThere(bucket: Bucket, key: string, size: number, signal: AbortSignal | undefined): Promise<boolean> {
  const headers = bucket.settings.ownKey;
  try {
    const answer = await bucket.ask(key, { verb: 'look for', method: 'HEAD', headers, signal });
    return Number(answer.headers['content-length']) === size;
  } catch {
    return false;
  }
}

function isGone(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof S3Error && cause.code === 'NoSuchUpload';
}

async function abandon(bucket: Bucket, key: string, id: string): Promise<void> {
  const request = { verb: 'upload', method: 'DELETE', query: { uploadId: id } } as const;
  await bucket.askOnce(key, request).catch(() => {}); // the failure before it is the one to tell
}
