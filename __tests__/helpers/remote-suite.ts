import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { MissingObject, type Remote } from '../../src/remote/remote.js';
import { PART_BYTES, receiveObject, type Arrival } from '../../src/transfer/receive.js';

export interface SuiteOptions {
  readonly skip?: string | false;
  /** Whether it can tell what it holds. */
  readonly canList?: boolean;
}

/** Bytes that repeat nowhere near. */
export function makeBytes(count: number): Buffer {
  const bytes = Buffer.allocUnsafe(count);
  let state = 1;
  for (let index = 0; index < count; index += 1) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    bytes[index] = state >> 16;
  }
  return bytes;
}

/** The md5 of bytes, in hex. */
export function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

/** A folder of a test's own. */
export function makeScratch(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'remote-suite-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Brings an object to `folder/down`. */
export function receive(remote: Remote, key: string, folder: string, signal?: AbortSignal): Promise<Arrival> {
  const partialFolder = join(folder, 'partial');
  return receiveObject(remote, key, join(folder, 'down'), { hashName: 'md5', partialFolder, signal });
}

/** What every kind of remote must do alike; `open` makes an empty one for a test. */
export function testRemote(
  kind: string,
  open: (context: TestContext) => Promise<Remote>,
  { skip = false, canList = true }: SuiteOptions = {},
): void {
  const KEY = 'files/md5/ab/cdef0123456789abcdef0123456789';

  const sizes: [string, number][] = [
    ['an empty object', 0],
    ['a small object', 100_000],
    ['an object of some megabytes', 3_000_001],
    ['an object of several parts', 2 * PART_BYTES + 12_345],
  ];
  for (const [name, size] of sizes) {
    test(`${kind}: ${name} comes back byte for byte, and is hashed on the way`, { skip }, async (context) => {
      const remote = await open(context);
      context.after(() => remote.close());
      const folder = makeScratch(context);
      const bytes = makeBytes(size);
      writeFileSync(join(folder, 'up'), bytes);
      let sent = 0;
      await remote.upload(join(folder, 'up'), KEY, { onBytes: (count) => (sent += count), md5: md5(bytes) });
      assert.equal(sent, size);
      const { path, hash, bytes: count } = await receive(remote, KEY, folder);
      assert.deepEqual([hash, count], [md5(bytes), size]);
      assert.ok(readFileSync(path).equals(bytes));
      assert.equal(statSync(path).mode & 0o777, 0o444);
    });
  }

  test(`${kind}: what is there is told from what is not, one by one and many at once`, { skip }, async (context) => {
    const remote = await open(context);
    context.after(() => remote.close());
    const up = join(makeScratch(context), 'up');
    writeFileSync(up, 'x');
    const keys = Array.from({ length: 40 }, (_, index) => `files/md5/${(index % 3) + 10}/${index}${'0'.repeat(28)}`);
    assert.deepEqual(await remote.exists(keys, {}), new Set());
    const there = keys.filter((_, index) => index % 2 === 0);
    for (const key of there) await remote.upload(up, key, {});
    assert.deepEqual(await remote.exists(keys, {}), new Set(there));
    assert.deepEqual(await remote.exists(keys.slice(0, 2), {}), new Set(there.slice(0, 1)));
    assert.deepEqual(await remote.exists([], {}), new Set());
  });

  test(`${kind}: an object that is not there is told apart from a failure`, { skip }, async (context) => {
    const remote = await open(context);
    context.after(() => remote.close());
    const folder = makeScratch(context);
    await assert.rejects(
      () => receive(remote, KEY, folder),
      (error) => error instanceof MissingObject && error.key === KEY,
    );
    assert.equal(existsSync(join(folder, 'down')), false);
  });

  test(`${kind}: uploading again replaces, removing removes`, { skip }, async (context) => {
    const remote = await open(context);
    context.after(() => remote.close());
    const folder = makeScratch(context);
    for (const text of ['first', 'second']) {
      writeFileSync(join(folder, 'up'), text);
      await remote.upload(join(folder, 'up'), KEY, {});
    }
    assert.equal((await receive(remote, KEY, folder)).hash, md5(Buffer.from('second')));
    await remote.remove([KEY, 'files/md5/00/nothing'], {});
    assert.deepEqual(await remote.exists([KEY], {}), new Set());
  });

  test(`${kind}: an abort ends a transfer at once`, { skip }, async (context) => {
    const remote = await open(context);
    context.after(() => remote.close());
    const folder = makeScratch(context);
    writeFileSync(join(folder, 'up'), makeBytes(3_000_001));
    await remote.upload(join(folder, 'up'), KEY, {});
    const abort = new AbortController();
    const reason = new Error('stop');
    abort.abort(reason);
    await assert.rejects(() => receive(remote, KEY, folder, abort.signal), reason);
  });

  test(`${kind}: keys are listed by folder`, { skip: skip || (!canList && 'it cannot list') }, async (context) => {
    const remote = await open(context);
    context.after(() => remote.close());
    assert.equal(remote.canList, true);
    const up = join(makeScratch(context), 'up');
    writeFileSync(up, 'x');
    const keys = ['files/md5/aa/1', 'files/md5/bb/2', 'runs/cc/3/4'];
    for (const key of keys) await remote.upload(up, key, {});
    const list = async (prefix: string): Promise<string[]> => {
      const found: string[] = [];
      for await (const key of remote.list(prefix, {})) found.push(key);
      return found.sort();
    };
    assert.deepEqual(await list('files/md5'), keys.slice(0, 2));
    assert.deepEqual(await list('runs'), keys.slice(2));
    assert.deepEqual(await list('nothing'), []);
    assert.deepEqual(await list(''), keys);
  });
}
