// What Node can do at best, with bare synchronous calls and nothing kept, checked or made safe: the floor of each work.
// node build/bench/floor.js lstat|store|copy FROM [TO]
import { hash } from 'node:crypto';
import { closeSync, lstatSync, mkdirSync, openSync, readdirSync, readSync, renameSync, writeSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

type Work = 'lstat' | 'store' | 'copy';

interface Share {
  readonly work: Work;
  readonly from: string;
  readonly to: string;
  /** Index of the next file to be taken, by either thread. */
  readonly next: Int32Array;
}

const FILES_AT_ONCE = 64;
const buffer = Buffer.allocUnsafeSlow(1 << 20);

function listFiles(top: string): string[] {
  return readdirSync(top).flatMap((folder) => readdirSync(`${top}/${folder}`).map((name) => `${folder}/${name}`));
}

function store(path: string, name: string, to: string, isHashed: boolean): void {
  const file = openSync(path, 'r');
  const count = readSync(file, buffer, 0, buffer.length, null);
  closeSync(file);
  const oid = isHashed ? hash('md5', buffer.subarray(0, count), 'hex') : '';
  const target = isHashed ? `${oid.slice(0, 2)}/${oid.slice(2)}` : name;
  const temporary = `${to}/tmp-${isMainThread ? 0 : 1}`;
  const copy = openSync(temporary, 'wx', 0o444);
  writeSync(copy, buffer, 0, count);
  closeSync(copy);
  renameSync(temporary, `${to}/${target}`);
}

function takeShare({ work, from, to, next }: Share): void {
  const names = listFiles(from);
  for (let at = Atomics.add(next, 0, FILES_AT_ONCE); at < names.length; at = Atomics.add(next, 0, FILES_AT_ONCE)) {
    for (const name of names.slice(at, at + FILES_AT_ONCE)) {
      if (work === 'lstat') lstatSync(`${from}/${name}`);
      else store(`${from}/${name}`, name, to, work === 'store');
    }
  }
}

if (isMainThread) {
  const [work = '', from = '', to = ''] = process.argv.slice(2);
  const share: Share = { work: work as Work, from, to, next: new Int32Array(new SharedArrayBuffer(4)) };
  if (work === 'lstat') takeShare(share);
  else {
    const prefixes = Array.from({ length: 256 }, (_, index) => index.toString(16).padStart(2, '0'));
    for (const folder of work === 'copy' ? readdirSync(from) : prefixes)
      mkdirSync(`${to}/${folder}`, { recursive: true });
    const other = new Worker(new URL(import.meta.url), { workerData: share });
    takeShare(share);
    other.ref(); // the process ends when both have
  }
} else takeShare(workerData as Share);
