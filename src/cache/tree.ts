import { createHash } from 'node:crypto';
import { UserError } from '../errors.js';
import { compareCodePoints, jsonString } from '../formats/python-json.js';
import type { TreeEntry } from './oid.js';

/** The bytes of a directory object: JSON as Python writes it, sorted by code point of relpath (FORMATS, section 2). */
export function serializeTree(entries: readonly TreeEntry[]): Buffer {
  const sorted = [...entries].sort((a, b) => compareCodePoints(a.relpath, b.relpath));
  const items = sorted.map(({ md5, relpath }) => `{"md5": ${jsonString(md5)}, "relpath": ${jsonString(relpath)}}`);
  return Buffer.from(`[${items.join(', ')}]`);
}

/** The oid of a directory object. */
export function treeOid(bytes: Uint8Array): string {
  return `${createHash('md5').update(bytes).digest('hex')}.dir`;
}

/** Reads a directory object; refuses names that would lead out of the directory. */
export function parseTree(bytes: Buffer, oid: string): TreeEntry[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString());
  } catch (error) {
    throw damaged(oid, 'it is not JSON', error);
  }
  if (!Array.isArray(parsed)) throw damaged(oid, 'it is not a list');
  const seen = new Set<string>();
  return parsed.map((item: unknown) => {
    const { md5, relpath } = (item ?? {}) as { md5?: unknown; relpath?: unknown };
    if (typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5)) throw damaged(oid, `it holds an entry without a hash`);
    if (typeof relpath !== 'string' || !isSafeRelpath(relpath)) {
      throw damaged(oid, `it names the path ${JSON.stringify(relpath)}, which leads out of the directory`);
    }
    if (seen.has(relpath)) throw damaged(oid, `it names the path ${JSON.stringify(relpath)} twice`);
    seen.add(relpath);
    return { md5, relpath };
  });
}

function isSafeRelpath(relpath: string): boolean {
  if (relpath === '' || relpath.startsWith('/') || relpath.includes('\0')) return false;
  return relpath.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

function damaged(oid: string, why: string, cause?: unknown): UserError {
  return new UserError('cache', `Cannot read directory object "${oid}": ${why}`, {
    hint: 'Fetch it again from the remote, or make it anew where the data is',
    cause,
  });
}
