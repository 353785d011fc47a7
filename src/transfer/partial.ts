import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { OBJECT_MODE } from '../bulk/objects.js';

const JOURNAL = '.parts';
const KEPT_MS = 7 * 24 * 3600 * 1000;

/** What is being fetched: parts of anything else are of no use. */
export interface PartialObject {
  readonly url: string;
  readonly size: number;
  readonly tag: string;
  readonly partBytes: number;
}

/**
 * A large object that arrives in parts. Beside it, a journal lists the parts that are complete: a run that was killed is
 * gone on with by the next one. Whether the bytes are right, the hash of the whole shows.
 */
export class PartialFile {
  readonly path: string;
  readonly #object: PartialObject;
  readonly #file: number;
  readonly #done: Set<number>;

  private constructor(path: string, object: PartialObject, done: Set<number>) {
    this.path = path;
    this.#object = object;
    this.#done = done;
    this.#file = openSync(path, done.size > 0 ? 'r+' : 'w', 0o600);
    if (done.size === 0) writeFileSync(path + JOURNAL, '');
  }

  /** Opens what an earlier run has left of the object, or begins. */
  static open(folder: string, object: PartialObject): PartialFile {
    mkdirSync(folder, { recursive: true });
    removeOld(folder);
    const path = join(folder, createHash('sha256').update(JSON.stringify(object)).digest('hex').slice(0, 32));
    return new PartialFile(path, object, readJournal(path));
  }

  has(part: number): boolean {
    return this.#done.has(part);
  }

  /** How many are there already. */
  get bytes(): number {
    const { size, partBytes } = this.#object;
    return [...this.#done].reduce((sum, part) => sum + Math.min(partBytes, size - part * partBytes), 0);
  }

  write(bytes: Buffer, at: number): void {
    for (let written = 0; written < bytes.length;) {
      written += writeSync(this.#file, bytes, written, bytes.length - written, at + written);
    }
  }

  /** Notes that all bytes of the part are written. */
  finish(part: number): void {
    this.#done.add(part);
    appendFileSync(this.path + JOURNAL, `${part}\n`);
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Hands the finished file over: it is the caller's to move or remove. */
  take(): string {
    rmSync(this.path + JOURNAL, { force: true });
    chmodSync(this.path, OBJECT_MODE);
    return this.path;
  }

  /** Removes all of it. */
  discard(): void {
    rmSync(this.path + JOURNAL, { force: true });
    rmSync(this.path, { force: true });
  }
}

function readJournal(path: string): Set<number> {
  try {
    if (!lstatSync(path).isFile()) return new Set();
    const lines = readFileSync(path + JOURNAL, 'latin1')
      .split('\n')
      .slice(0, -1); // a last line without its end was cut off
    return new Set(lines.filter((line) => /^\d+$/.test(line)).map(Number));
  } catch {
    return new Set();
  }
}

// Nobody comes back for these.
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > KEPT_MS) rmSync(path, { force: true });
  }
}
