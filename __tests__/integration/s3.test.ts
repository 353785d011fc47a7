import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { CreateBucketCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { silentLogger } from '../../src/log.js';
import { loadStages } from '../../src/dvcyaml/load.js';
import { reproduce } from '../../src/run/run.js';
import { shellRunner } from '../../src/run/shell.js';
import { trackedPaths } from '../../src/dvcfile/tracked.js';
import { pullMissing, pushOutputs } from '../../src/sync/sync.js';
import { openRemote } from '../../src/remote/select.js';
import { openRepository } from '../../src/repo/repository.js';
import { findPeer } from '../helpers/peer.js';
import { testRemote } from '../helpers/remote-suite.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const moto = findPeer('moto_server', 'TRAIN_REPORT_DVC', 'moto_server');
const BIG_BYTES = 33 * 1024 * 1024; // three parts of a multipart upload
const log = silentLogger();
const { signal } = new AbortController();

let endpoint = '';
let stop = (): void => {};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

before(async () => {
  if (moto.skip) return;
  const port = await freePort();
  endpoint = `http://127.0.0.1:${port}`;
  const child = spawn(resolve(moto.path), ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  stop = () => void child.kill('SIGKILL');
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await client().send(new CreateBucketCommand({ Bucket: 'data' }));
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  throw new Error('moto_server did not start');
});
after(() => stop());

function client(): S3Client {
  return new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
}

function makeS3Repo(context: TestContext, prefix: string): TestRepo {
  const repo = makeRepo(context, {
    'dvc.yaml':
      'stages:\n  make:\n    cmd: mkdir -p out && echo a > out/a && echo b > out/b && head -c ' +
      String(BIG_BYTES) +
      ' /dev/zero > big.bin\n    outs: [out, big.bin]\n    params: [x]\n',
    'params.yaml': 'x: 1\n',
  });
  repo.write({
    '.dvc/config': `[core]\n    remote = s3\n['remote "s3"']\n    url = s3://data/${prefix}\n    endpointurl = ${endpoint}\n    access_key_id = a\n    secret_access_key = b\n`,
  });
  return repo;
}

let bucketFolders = 0;
testRemote(
  'a bucket',
  async (context) => openRemote(openRepository(makeS3Repo(context, `suite-${(bucketFolders += 1)}`).root)),
  { skip: moto.skip },
);

test('outputs go to a bucket and come back, large ones in parts', { skip: moto.skip }, async (context) => {
  const files = makeS3Repo(context, 'first');
  const repo = openRepository(files.root);
  const stages = loadStages(repo);
  await reproduce(repo, stages, stages, { runner: shellRunner(repo.root), log, signal });
  const tracked = trackedPaths(repo, stages);
  assert.equal(await pushOutputs(repo, tracked, { log, signal }), 4);
  assert.equal(await pushOutputs(repo, tracked, { log, signal }), 0);
  const { Contents = [] } = await client().send(new ListObjectsV2Command({ Bucket: 'data', Prefix: 'first/' }));
  assert.equal(Contents.length, 4);
  assert.ok(Contents.every(({ Key }) => /^first\/files\/md5\/[0-9a-f]{2}\/[0-9a-f]{30}(\.dir)?$/.test(Key ?? '')));
  for (const path of ['.dvc/cache', '.dvc/tmp', 'out', 'big.bin'])
    rmSync(files.path(path), { recursive: true, force: true });
  const fresh = openRepository(files.root);
  const pulled = await pullMissing(fresh, trackedPaths(fresh, loadStages(fresh)), { log, signal });
  assert.equal(pulled.fetched, 4);
  assert.equal(files.read('out/b'), 'b\n');
  assert.equal(readFileSync(files.path('big.bin')).length, BIG_BYTES);
});

test('an object whose bytes are wrong never enters the cache', { skip: moto.skip }, async (context) => {
  const files = makeS3Repo(context, 'second');
  mkdirSync(files.path('d'));
  const oid = 'd8e8fca2dc0f896fd7cb4cb0031ba249'; // of "test\n"
  writeFileSync(files.path('t.txt.dvc'), `outs:\n- md5: ${oid}\n  size: 5\n  hash: md5\n  path: t.txt\n`);
  await client().send(
    new PutObjectCommand({
      Bucket: 'data',
      Key: `second/files/md5/${oid.slice(0, 2)}/${oid.slice(2)}`,
      Body: 'evil\n',
    }),
  );
  const repo = openRepository(files.root);
  const tracked = trackedPaths(repo, loadStages(repo));
  await assert.rejects(
    () => pullMissing(repo, tracked, { log, signal }),
    /Cannot accept "t.txt" \(object d8e8fca2.*its bytes hash to something else/,
  );
  assert.equal(repo.cache.has(oid), false);
});

const wrong: [string, string, RegExp][] = [
  [
    'a bucket that is not there',
    's3://nowhere/x',
    /Cannot .* remote "s3" \(s3:\/\/nowhere\/x\): there is no such bucket/,
  ],
  ['no bucket at all', 's3://', /found "s3:\/\/", expected s3:\/\/BUCKET\/PREFIX/],
];
for (const [what, url, message] of wrong) {
  test(`${what} is told in one sentence`, { skip: moto.skip }, async (context) => {
    const files = makeS3Repo(context, 'third');
    const config = files.read('.dvc/config').replace(/url = s3.*/, `url = ${url}`);
    files.write({
      '.dvc/config': config,
      't.txt.dvc': 'outs:\n- md5: d8e8fca2dc0f896fd7cb4cb0031ba249\n  size: 5\n  hash: md5\n  path: t.txt\n',
    });
    const repo = openRepository(files.root);
    await assert.rejects(() => pullMissing(repo, trackedPaths(repo, loadStages(repo)), { log, signal }), message);
  });
}
