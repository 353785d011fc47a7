import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { runCli } from './cli.js';
import { dvc, runDvc } from './dvc.js';
import { makeBytes, md5 } from './remote-suite.js';
import { makeRepo, type TestRepo } from './repo.js';
import { complete, forget } from './tracked.js';

const BIG_BYTES = 33 * 1024 * 1024; // three parts of a multipart upload

export interface Exchange {
  /** `.dvc/config` that names an empty place of the server as the default remote. */
  readonly config: string;
  /** Replaces an object behind the back of both tools. */
  readonly replace: (key: string, bytes: string) => Promise<void>;
  /** Keys of all objects that are there. */
  readonly list: () => Promise<string[]>;
}

/** What a user does with a remote at a real server, alone and in turn with real DVC. */
export function testExchange(kind: string, open: () => Promise<Exchange>, skip: string | false): void {
  const both = skip || dvc.skip;

  test(`${kind}: push, status --cloud and pull into an empty cache`, { skip }, async (context) => {
    const { config, list } = await open();
    const repo = makeMixed(context, config);
    assert.match(complete(repo, 'status', '--cloud'), /new: .*big\.bin/);
    assert.match(complete(repo, 'push'), /^6 files pushed$/m);
    const keys = await list();
    assert.equal(keys.length, 6);
    assert.ok(
      keys.every((key) => /^files\/md5\/[0-9a-f]{2}\/[0-9a-f]{30}(\.dir)?$/.test(key)),
      keys.join('\n'),
    );
    assert.match(complete(repo, 'push'), /Everything is up to date/);
    assert.deepEqual(JSON.parse(complete(repo, 'status', '--cloud', '--json')), {});
    forget(repo);
    complete(repo, 'pull');
    checkContent(repo);
    complete(repo, 'verify', '--cache');
  });

  test(`${kind}: what real DVC pushes, we pull`, { skip: both }, async (context) => {
    const repo = makeMixed(context, (await open()).config);
    theirs(repo, 'push');
    assert.deepEqual(JSON.parse(complete(repo, 'status', '--cloud', '--json')), {});
    assert.match(complete(repo, 'push'), /Everything is up to date/);
    forget(repo);
    complete(repo, 'pull');
    checkContent(repo);
    assert.deepEqual(JSON.parse(theirs(repo, 'status', '--json')), {});
  });

  test(`${kind}: what we push, real DVC pulls`, { skip: both }, async (context) => {
    const repo = makeMixed(context, (await open()).config);
    complete(repo, 'push');
    assert.deepEqual(JSON.parse(theirs(repo, 'status', '--cloud', '--json')), {});
    forget(repo);
    theirs(repo, 'pull');
    checkContent(repo);
    assert.deepEqual(JSON.parse(complete(repo, 'status', '--json')), {});
  });

  test(`${kind}: wrong bytes never enter the cache`, { skip }, async (context) => {
    const { config, replace } = await open();
    const repo = makeMixed(context, config);
    complete(repo, 'push');
    const oid = md5(Buffer.from('one\n'));
    await replace(`files/md5/${oid.slice(0, 2)}/${oid.slice(2)}`, 'two\n');
    forget(repo);
    const { exitCode, stderr } = runCli(repo, ['pull']);
    assert.equal(exitCode, 1);
    assert.match(stderr, new RegExp(`Cannot accept "data/a.txt" \\(object ${oid}\\).*hash to something else`));
    assert.equal(existsSync(repo.path(`.dvc/cache/files/md5/${oid.slice(0, 2)}/${oid.slice(2)}`)), false);
    assert.equal(existsSync(repo.path('data')), false);
    complete(repo, 'verify', '--cache');
  });
}

function makeMixed(context: TestContext, config: string): TestRepo {
  const repo = makeRepo(context, { '.dvc/config': config });
  repo.write({
    'data/a.txt': 'one\n',
    'data/ünïcode 😀.txt': 'three\n',
    'data/sub/empty': '',
    'data/sub/some.bin': makeBytes(1_500_000),
    'big.bin': makeBytes(BIG_BYTES),
  });
  complete(repo, 'add', 'data', 'big.bin');
  return repo;
}

function checkContent(repo: TestRepo): void {
  assert.equal(repo.read('data/a.txt'), 'one\n');
  assert.equal(repo.read('data/ünïcode 😀.txt'), 'three\n');
  assert.equal(repo.read('data/sub/empty'), '');
  assert.ok(readFileSync(repo.path('data/sub/some.bin')).equals(makeBytes(1_500_000)));
  assert.ok(readFileSync(repo.path('big.bin')).equals(makeBytes(BIG_BYTES)));
}

function theirs(repo: TestRepo, ...args: string[]): string {
  const { exitCode, stdout, stderr } = runDvc(repo, args);
  assert.equal(exitCode, 0, `dvc ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}
