import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { listPrefixes } from '../bulk/objects.js';
import { ANY_CTIME, type FileStamp } from '../bulk/stamps.js';
import { hasTicked } from './memo.js';
import type { WalkedFolder } from './walk.js';

/** Stands for the state of many files: in the memo, in the place of a file's stamp. */
export interface Print {
  readonly stamp: FileStamp;
  /** Whether all of them are old enough to be told from what is written now. */
  readonly isSettled: boolean;
}

/** The state of all files of a directory: their names and stamps. */
export function printOfFiles(folders: readonly WalkedFolder[], now: number): Print {
  const hash = createHash('md5');
  let isSettled = true;
  for (const { prefix, names, stamps } of folders) {
    hash.update(`${prefix}\0${names.join('\0')}\0`);
    hash.update(Buffer.from(stamps.buffer, stamps.byteOffset, names.length * 4 * Float64Array.BYTES_PER_ELEMENT));
    for (let index = 0; isSettled && index < names.length; index += 1) {
      isSettled = hasTicked({ mtimeMs: stamps[index * 4 + 2] ?? now }, now);
    }
  }
  return { stamp: toStamp(hash.digest()), isSettled };
}

/** The state of a store's folders: it changes when an object comes or goes. */
export function printOfStore(folder: string, now: number): Print {
  const hash = createHash('md5');
  let isSettled = true;
  for (const prefix of [...listPrefixes(folder)].sort()) {
    const stats = lstatSync(`${folder}/${prefix}`, { throwIfNoEntry: false });
    hash.update(`${prefix}\0${stats?.ino} ${stats?.mtimeMs} ${stats?.ctimeMs}\0`);
    isSettled &&= hasTicked(stats ?? { mtimeMs: now }, now);
  }
  return { stamp: toStamp(hash.digest()), isSettled };
}

function toStamp(digest: Buffer): FileStamp {
  return { ino: digest.readUIntLE(0, 6), size: digest.readUIntLE(6, 6), mtimeMs: 0, ctimeMs: ANY_CTIME };
}
