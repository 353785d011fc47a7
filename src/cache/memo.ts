import { mkdirSync, readFileSync, type BigIntStats } from 'node:fs';
import { dirname } from 'node:path';
import { writeFileAtomic } from '../formats/atomic-write.js';

// A file that changes again within the clock's resolution keeps its mtime: what was hashed sooner after its mtime than
// this is not remembered. File systems' clocks tick every 1–10 ms; some store whole seconds.
const SETTLE_NS = 2_000_000_000n;

interface MemoEntry {
  readonly inode: string;
  readonly size: number;
  readonly mtime: string;
  readonly md5: string;
}

type Row = readonly [path: string, inode: string, size: number, mtime: string, md5: string];

/** Hashes by path, inode, size and mtime, so that an unchanged file is not read again. Deleting the file is always safe. */
export class HashMemo {
  readonly #file: string;
  #entries: Map<string, MemoEntry> | undefined;
  #changed = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** The md5 of the file with these stats, if it was hashed in this very state. */
  get(path: string, stats: BigIntStats): string | undefined {
    const entry = this.#load().get(path);
    if (!entry || entry.size !== Number(stats.size)) return undefined;
    if (entry.mtime !== String(stats.mtimeNs) || entry.inode !== String(stats.ino)) return undefined;
    return entry.md5;
  }

  /** Remembers a hash computed after `stats` were taken. */
  set(path: string, stats: BigIntStats, md5: string): void {
    const now = BigInt(Date.now()) * 1_000_000n;
    if (now - stats.mtimeNs < SETTLE_NS) return;
    this.#load().set(path, {
      inode: String(stats.ino),
      size: Number(stats.size),
      mtime: String(stats.mtimeNs),
      md5,
    });
    this.#changed = true;
  }

  /** Writes what is new; a memo that cannot be written costs time, never correctness. */
  save(): void {
    if (!this.#changed || !this.#entries) return;
    const rows: Row[] = [...this.#entries].map(([path, { inode, size, mtime, md5 }]) => [
      path,
      inode,
      size,
      mtime,
      md5,
    ]);
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileAtomic(this.#file, JSON.stringify({ version: 1, rows }));
      this.#changed = false;
    } catch {
      // a read-only repository or a full disk
    }
  }

  #load(): Map<string, MemoEntry> {
    if (this.#entries) return this.#entries;
    this.#entries = new Map();
    try {
      const parsed = JSON.parse(readFileSync(this.#file, 'utf8')) as { version?: unknown; rows?: unknown };
      if (parsed.version === 1 && Array.isArray(parsed.rows)) {
        for (const [path, inode, size, mtime, md5] of parsed.rows as Row[]) {
          this.#entries.set(path, { inode, size, mtime, md5 });
        }
      }
    } catch {
      this.#entries.clear(); // absent or damaged: start anew
    }
    return this.#entries;
  }
}
