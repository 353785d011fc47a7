import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { MissingObject, type Remote } from '../../src/remote/remote.js';

/** What every kind of remote must do alike; `open` makes an empty one for a test. */
export function testRemote(
  kind: string,
  open: (context: TestContext) => Promise<Remote>,
  skip: string | false = false,
  canList = true,
): void {
  const scratch = (context: TestContext): string => {
    const folder = mkdtempSync(join(tmpdir(), 'remote-suite-'));
    context.after(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  };
  const KEY = 'files/md5/ab/cdef0123456789abcdef0123456789';

  test(`${kind}: what is uploaded is there, and comes back byte for byte`, { skip }, async (context) => {
    const remote = await open(context);
    const folder = scratch(context);
    const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 31) % 256));
    writeFileSync(join(folder, 'up'), bytes);
    let sent = 0;
    await remote.upload(join(folder, 'up'), KEY, { onBytes: (count) => (sent += count) });
    assert.equal(sent, bytes.length);
    assert.deepEqual(await remote.exists([KEY, 'files/md5/00/0'], {}), new Set([KEY]));
    await remote.download(KEY, join(folder, 'down'), {});
    assert.deepEqual(readFileSync(join(folder, 'down')), bytes);
    remote.close();
  });

  test(`${kind}: an empty object is an object`, { skip }, async (context) => {
    const remote = await open(context);
    const folder = scratch(context);
    writeFileSync(join(folder, 'up'), '');
    await remote.upload(join(folder, 'up'), KEY, {});
    await remote.download(KEY, join(folder, 'down'), {});
    assert.equal(readFileSync(join(folder, 'down')).length, 0);
    remote.close();
  });

  test(`${kind}: an object that is not there is told apart from a failure`, { skip }, async (context) => {
    const remote = await open(context);
    const path = join(scratch(context), 'down');
    await assert.rejects(
      () => remote.download(KEY, path, {}),
      (error) => error instanceof MissingObject && error.key === KEY,
    );
    assert.equal(existsSync(path) && readFileSync(path).length > 0, false);
    remote.close();
  });

  test(
    `${kind}: keys are listed by prefix and removed`,
    { skip: canList ? skip : 'it cannot list' },
    async (context) => {
      const remote = await open(context);
      const folder = scratch(context);
      writeFileSync(join(folder, 'up'), 'x');
      const keys = ['files/md5/aa/1', 'files/md5/bb/2', 'runs/cc/3/4'];
      for (const key of keys) await remote.upload(join(folder, 'up'), key, {});
      const list = async (prefix: string): Promise<string[]> => {
        const found: string[] = [];
        for await (const key of remote.list(prefix, {})) found.push(key);
        return found.sort();
      };
      assert.deepEqual(await list('files/md5'), keys.slice(0, 2));
      assert.deepEqual(await list('runs'), keys.slice(2));
      await remote.remove(['files/md5/aa/1'], {});
      assert.deepEqual(await list('files/md5'), ['files/md5/bb/2']);
      remote.close();
    },
  );
}
