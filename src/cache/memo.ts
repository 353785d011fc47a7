import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { ANY_CTIME, type FileStamp, type Stamps } from '../bulk/stamps.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import type { HashName } from './oid.js';

// A file that is written again within one tick of the clock keeps its mtime. Local file systems tick every 1–10 ms, old
// ones store whole seconds, FAT every second one.
const TICK_MS = 25;
const COARSE_TICK_MS = 2_100;

export type { FileStamp } from '../bulk/stamps.js';

const MAGIC = 'TRMEMO2\n';
const RECORD_BYTES = 48; // md5 (16 bytes), inode, size, mtime, ctime (float64 each)

/**
 * Hashes by folder, name, inode, size, mtime and ctime, so that an unchanged file is not read again. Held in one file,
 * which is read whole but decoded by the folder, and replaced whole when something changed. Deleting it is always safe.
 */
export class HashMemo {
  readonly #file: string;
  readonly #folders = new Map<string, FolderMemo>();
  #stored: Map<string, Buffer> | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** What is known of the files in one folder (absolute path). */
  folder(path: string, name: HashName = 'md5'): FolderMemo {
    const key = name === 'md5' ? path : `${name}:${path}`;
    let folder = this.#folders.get(key);
    if (!folder) {
      this.#stored ??= readBlocks(this.#file);
      folder = new FolderMemo(key, this.#stored.get(key));
      this.#folders.set(key, folder);
    }
    return folder;
  }

  /** The hash of the file in this very state, if it was hashed in it. */
  get(path: string, stamp: FileStamp, name: HashName = 'md5'): string | undefined {
    return this.folder(dirname(path), name).get(basename(path), stamp);
  }

  /** Writes what is new; a memo that cannot be written costs time, never correctness. */
  save(): void {
    const now = Date.now();
    const changed = new Map<string, Buffer | undefined>();
    for (const [key, folder] of this.#folders) if (folder.settle(now)) changed.set(key, folder.encode());
    if (changed.size === 0) return;
    const blocks = new Map(this.#stored ?? readBlocks(this.#file));
    for (const [key, block] of changed) {
      if (block) blocks.set(key, block);
      else blocks.delete(key);
    }
    for (const key of blocks.keys()) {
      if (!this.#folders.has(key) && !existsSync(key.replace(/^(?:md5-dos2unix:|tree:|complete:)*/, '')))
        blocks.delete(key);
    }
    this.#stored = blocks;
    this.#folders.clear();
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileAtomic(this.#file, Buffer.concat([Buffer.from(MAGIC), ...blocks.values()]));
    } catch {
      // a read-only repository or a full disk
    }
  }
}

interface Entry {
  readonly stamp: FileStamp;
  readonly md5: string;
  /** Written by ourselves: to be believed only if the clock has ticked by the time of saving. */
  readonly isWritten: boolean;
}

/** The memo of one folder. */
export class FolderMemo {
  readonly #key: string;
  readonly #fresh = new Map<string, Entry>();
  #records: Buffer | undefined;
  #names: string[] = [];
  #indices: Map<string, number> | undefined;
  #used: Uint8Array = new Uint8Array(0);
  #pruned = false;
  #next = 0;

  constructor(key: string, block: Buffer | undefined) {
    this.#key = key;
    if (!block) return;
    const { names, records } = decodeBlock(block);
    this.#names = names;
    this.#records = records;
    this.#used = new Uint8Array(names.length);
  }

  /** The hash of the file of this name, if it was hashed in the state that `stamp` tells. */
  get(name: string, { ino, size, mtimeMs, ctimeMs }: FileStamp): string | undefined {
    return this.find(name, [ino, size, mtimeMs, ctimeMs], 0) || undefined;
  }

  /** Whether anything is known of the file of this name, in whatever state. */
  holds(name: string): boolean {
    return this.#fresh.has(name) || (this.#records !== undefined && this.#placeOf(name) >= 0);
  }

  /** As `get`, for the stamp at `index` of many; an empty text when it is not known. */
  find(name: string, stamps: ArrayLike<number>, index: number): string {
    const from = index * 4;
    const fresh = this.#fresh.get(name);
    if (fresh) return isSame(fresh.stamp, stamps, from) ? fresh.md5 : '';
    const records = this.#records;
    if (!records) return '';
    const place = this.#placeOf(name);
    if (place < 0) return '';
    const at = place * RECORD_BYTES;
    const ctimeMs = records.readDoubleLE(at + 40);
    const isKnown =
      records.readDoubleLE(at + 16) === stamps[from] &&
      records.readDoubleLE(at + 24) === stamps[from + 1] &&
      records.readDoubleLE(at + 32) === stamps[from + 2] &&
      (ctimeMs === stamps[from + 3] || ctimeMs === ANY_CTIME);
    if (!isKnown) return '';
    this.#used[place] = 1;
    return records.toString('hex', at, at + 16);
  }

  /** Copies the stamp of the file of this name to `index` of many, if it was hashed to `md5`; returns whether it was. */
  putKnown(name: string, md5: string, stamps: Stamps, index: number): boolean {
    const at = index * 4;
    const fresh = this.#fresh.get(name);
    if (fresh) {
      const { ino, size, mtimeMs, ctimeMs } = fresh.stamp;
      if (fresh.md5 === md5) stamps.set([ino, size, mtimeMs, ctimeMs], at);
      return fresh.md5 === md5;
    }
    const records = this.#records;
    const place = records ? this.#placeOf(name) : -1;
    if (!records || place < 0) return false;
    const from = place * RECORD_BYTES;
    if (records.toString('hex', from, from + 16) !== md5) return false;
    for (let field = 0; field < 4; field += 1) stamps[at + field] = records.readDoubleLE(from + 16 + field * 8);
    this.#used[place] = 1;
    return true;
  }

  // A scan asks in the order in which an earlier one was stored: mostly, it is the next.
  #placeOf(name: string): number {
    const next = this.#next;
    this.#next += 1;
    if (this.#names[next] === name) return next;
    this.#indices ??= new Map(this.#names.map((known, index) => [known, index]));
    const found = this.#indices.get(name) ?? -1;
    if (found >= 0) this.#next = found + 1;
    return found;
  }

  /** Remembers a hash of bytes read at or after `readAt` (Date.now()), when the file had this stamp. */
  set(name: string, stamp: FileStamp, md5: string, readAt: number): void {
    if (hasTicked(stamp, readAt)) this.#fresh.set(name, { stamp, md5, isWritten: false });
  }

  /** Remembers the hash of a file that we have just written ourselves. */
  setWritten(name: string, stamp: FileStamp, md5: string): void {
    this.#fresh.set(name, { stamp, md5, isWritten: true });
  }

  /** Remembers the hash of an object: nobody else writes it, and if somebody does, its mtime tells. */
  setObject(name: string, stamp: FileStamp, md5: string): void {
    this.#fresh.set(name, { stamp: { ...stamp, ctimeMs: ANY_CTIME }, md5, isWritten: false });
  }

  /** Drops every name that was neither found nor set since the folder was opened: call it after a whole scan. */
  prune(): void {
    this.#pruned = true;
  }

  /** Drops what cannot be believed yet; returns whether anything differs from what is stored. */
  settle(now: number): boolean {
    for (const [name, entry] of this.#fresh) {
      if (entry.isWritten && !hasTicked(entry.stamp, now)) this.#fresh.delete(name);
    }
    return this.#fresh.size > 0 || (this.#pruned && this.#used.includes(0));
  }

  /** The folder as it is stored, or undefined when there is nothing to store. */
  encode(): Buffer | undefined {
    const kept: number[] = [];
    for (let index = 0; index < this.#names.length; index += 1) {
      if (this.#pruned && this.#used[index] === 0) continue;
      if (!this.#fresh.has(this.#names[index]!)) kept.push(index);
    }
    const names = [...kept.map((index) => this.#names[index]!), ...this.#fresh.keys()];
    if (names.length === 0) return undefined;
    const records = Buffer.allocUnsafe(names.length * RECORD_BYTES);
    let at = 0;
    for (const index of kept) {
      this.#records?.copy(records, at, index * RECORD_BYTES, (index + 1) * RECORD_BYTES);
      at += RECORD_BYTES;
    }
    for (const { stamp, md5 } of this.#fresh.values()) {
      records.write(md5, at, 16, 'hex');
      records.writeDoubleLE(stamp.ino, at + 16);
      records.writeDoubleLE(stamp.size, at + 24);
      records.writeDoubleLE(stamp.mtimeMs, at + 32);
      records.writeDoubleLE(stamp.ctimeMs, at + 40);
      at += RECORD_BYTES;
    }
    return encodeBlock(this.#key, names, records);
  }
}

/** Whether what is written at `now` cannot have this stamp. */
export function hasTicked(stamp: Pick<FileStamp, 'mtimeMs'>, now: number): boolean {
  const tick = stamp.mtimeMs % 1000 === 0 ? COARSE_TICK_MS : TICK_MS;
  return stamp.mtimeMs + tick < now;
}

function isSame(known: FileStamp, stamps: ArrayLike<number>, from: number): boolean {
  return (
    known.ino === stamps[from] &&
    known.size === stamps[from + 1] &&
    known.mtimeMs === stamps[from + 2] &&
    (known.ctimeMs === ANY_CTIME || known.ctimeMs === stamps[from + 3])
  );
}

// A block: bytes in all, bytes of the key, bytes of the names (uint32 each), key, names parted by NUL, records.
const BLOCK_HEAD_BYTES = 12;

function encodeBlock(key: string, names: readonly string[], records: Buffer): Buffer {
  const keyBytes = Buffer.from(key);
  const nameBytes = Buffer.from(names.join('\0'));
  const head = Buffer.allocUnsafe(BLOCK_HEAD_BYTES);
  head.writeUInt32LE(BLOCK_HEAD_BYTES + keyBytes.length + nameBytes.length + records.length, 0);
  head.writeUInt32LE(keyBytes.length, 4);
  head.writeUInt32LE(nameBytes.length, 8);
  return Buffer.concat([head, keyBytes, nameBytes, records]);
}

function decodeBlock(block: Buffer): { names: string[]; records: Buffer } {
  const namesAt = BLOCK_HEAD_BYTES + block.readUInt32LE(4);
  const recordsAt = namesAt + block.readUInt32LE(8);
  const names = block.toString('utf8', namesAt, recordsAt).split('\0');
  const records = block.subarray(recordsAt);
  return names.length * RECORD_BYTES === records.length ? { names, records } : { names: [], records: Buffer.alloc(0) };
}

/** Every folder's block, not decoded; nothing when the file is absent or damaged. */
function readBlocks(file: string): Map<string, Buffer> {
  const blocks = new Map<string, Buffer>();
  try {
    const bytes = readFileSync(file);
    if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return blocks;
    for (let at = MAGIC.length; at < bytes.length;) {
      const length = bytes.readUInt32LE(at);
      const keyBytes = bytes.readUInt32LE(at + 4);
      if (length < BLOCK_HEAD_BYTES + keyBytes || at + length > bytes.length) return new Map();
      blocks.set(
        bytes.toString('utf8', at + BLOCK_HEAD_BYTES, at + BLOCK_HEAD_BYTES + keyBytes),
        bytes.subarray(at, at + length),
      );
      at += length;
    }
    return blocks;
  } catch {
    return new Map();
  }
}
