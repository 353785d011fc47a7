import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { md5 } from './remote-suite.js';
import type { TestRepo } from './repo.js';
import { BUCKET, type S3Server } from './s3-server.js';

const OBJECT = /(?:^|\/)files\/md5\/([0-9a-f]{2})\/([0-9a-f]{30})(?:\.dir)?$/;

/** Every object in the cache must be what its name says, whatever happened before; returns how many there are. */
export function checkCache(repo: TestRepo): number {
  const keys = listFiles(repo.path('.dvc/cache/files')).map((path) => `files/${path}`);
  for (const key of keys) checkObject(key, readFileSync(repo.path(`.dvc/cache/${key}`)));
  return keys.length;
}

/** The same of a bucket. */
export async function checkBucket({ client }: S3Server, prefix: string): Promise<number> {
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: BUCKET, Prefix: `${prefix}/` }));
  for (const { Key = '' } of Contents) {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key }));
    checkObject(Key, (await Body?.transformToByteArray()) ?? new Uint8Array());
  }
  return Contents.length;
}

function checkObject(key: string, bytes: Uint8Array): void {
  const [, start, rest] = OBJECT.exec(key) ?? [];
  assert.ok(start !== undefined && rest !== undefined, `"${key}" is no object`);
  assert.equal(md5(bytes), start + rest, `"${key}" holds other bytes`);
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
  } catch {
    return []; // nothing has come
  }
}
