import { sep } from 'node:path';
import { md5 } from '../bulk/hash.js';
import { UserError } from '../errors.js';
import { compareCodePoints, jsonString } from '../formats/python-json.js';
import type { TreeEntry } from './oid.js';

/** Sorts the files of a directory as DVC does: by code point of the whole relpath, `/` included (FORMATS, section 2). */
export function sortTree(entries: TreeEntry[]): TreeEntry[] {
  // JavaScript compares UTF-16 units, which is the same unless there are surrogates, or what sorts after them.
  const isPlain = !entries.some(({ relpath }) => /[\ud800-\uffff]/.test(relpath));
  return entries.sort(
    isPlain
      ? (a, b) => (a.relpath < b.relpath ? -1 : a.relpath > b.relpath ? 1 : 0)
      : (a, b) => compareCodePoints(a.relpath, b.relpath),
  );
}

/** The bytes of a directory object, JSON as Python writes it; `entries` are sorted. */
export function serializeTree(entries: readonly TreeEntry[]): Buffer {
  let text = '';
  for (const { md5, relpath } of entries) {
    text += `${text === '' ? '[' : ', '}{"md5": "${md5}", "relpath": ${jsonString(relpath)}}`;
  }
  return Buffer.from(text === '' ? '[]' : `${text}]`);
}

/** The oid of a directory object. */
export function treeOid(bytes: Uint8Array): string {
  return `${md5(bytes)}.dir`;
}

/** Reads a directory object; refuses names that would lead out of the directory, or into each other. */
export function parseTree(bytes: Buffer, oid: string): TreeEntry[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString());
  } catch (error) {
    throw damaged(oid, 'it is not JSON', error);
  }
  if (!Array.isArray(parsed)) throw damaged(oid, 'it is not a list');
  const entries = parsed.map((item: unknown) => parseEntry(item, oid));
  const files = new Set(entries.map((entry) => entry.relpath));
  if (files.size < entries.length) throw damaged(oid, 'it names a path twice');
  const folders = new Set<string>();
  for (const { relpath } of entries) {
    for (let end = relpath.lastIndexOf('/'); end > 0; end = relpath.lastIndexOf('/', end - 1)) {
      const folder = relpath.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
      if (files.has(folder)) throw damaged(oid, `it names ${JSON.stringify(folder)} as a file and as a folder`);
    }
  }
  return entries;
}

function parseEntry(item: unknown, oid: string): TreeEntry {
  const { md5, relpath } = (item ?? {}) as { md5?: unknown; relpath?: unknown };
  if (typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5)) throw damaged(oid, 'it holds an entry without a hash');
  if (typeof relpath !== 'string' || !isSafeRelpath(relpath)) {
    throw damaged(oid, `it names the path ${JSON.stringify(relpath)}, which has no place in a directory`);
  }
  return { md5, relpath };
}

// No part of it may be empty, "." or ".."; nor ".git", whose hooks git would run, or a folder ".dvc" (DVC never tracks
// one); nor may a backslash lead out of it where that parts folders.
function isSafeRelpath(relpath: string): boolean {
  if (/(?:^|\/)(?:\.{0,2}(?:\/|$)|\.git(?:\/|$)|\.dvc\/)/i.test(relpath) || relpath.includes('\0')) return false;
  return sep === '/' || !relpath.includes(sep);
}

function damaged(oid: string, why: string, cause?: unknown): UserError {
  return new UserError('cache', `Cannot read directory object "${oid}": ${why}`, {
    hint: 'Fetch it again from the remote, or make it anew where the data is',
    cause,
  });
}
