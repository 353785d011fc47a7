import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { runCli, spawnCli } from '../../helpers/cli.js';
import { seededRandom } from '../../helpers/fault-proxy.js';
import { checkBucket, checkCache } from '../../helpers/object-check.js';
import type { TestRepo } from '../../helpers/repo.js';
import { MINIO, s3Config, type S3Server } from '../../helpers/s3-server.js';
import { complete, forget, makeTracked, OBJECTS } from '../../helpers/tracked.js';

const { skip } = MINIO.peer;
const KILLS = 8;
const seed = Number(process.env['TRAIN_REPORT_SEED'] ?? Math.floor(Math.random() * 1e6));

let server: S3Server;
before(async () => {
  if (!skip) server = await MINIO.start();
});
after(() => {
  if (!skip) server.stop();
});

/** Starts a command again and again, and kills it at instants spread over the time that it takes. */
async function killOften(repo: TestRepo, verb: string, check: () => Promise<unknown>, forTime: number): Promise<void> {
  const random = seededRandom(seed);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const running = spawnCli(repo, [verb]);
    const timer = setTimeout(() => running.kill('SIGKILL'), random() * forTime);
    const { exitCode, stdout, stderr } = await running.done;
    clearTimeout(timer);
    await check();
    if (exitCode !== null) assert.equal(exitCode, 0, stdout + stderr);
  }
}

async function timeOf(body: () => unknown): Promise<number> {
  const begun = performance.now();
  await body();
  return performance.now() - begun;
}

function makeKilled(context: TestContext, prefix: string): TestRepo {
  return makeTracked(context, s3Config(server, prefix));
}

test(`a push that is killed at any instant is finished by the next (seed ${seed})`, { skip }, async (context) => {
  const time = await timeOf(() => complete(makeKilled(context, 'whole'), 'push'));
  const repo = makeKilled(context, 'killed');
  await killOften(repo, 'push', () => checkBucket(server, 'killed'), time);
  complete(repo, 'push');
  assert.equal(await checkBucket(server, 'killed'), OBJECTS);
  complete(repo, 'verify', '--cache');
});

test(`a pull that is killed at any instant is finished by the next (seed ${seed})`, { skip }, async (context) => {
  const repo = makeKilled(context, 'pulled');
  complete(repo, 'push');
  forget(repo);
  const time = await timeOf(() => complete(repo, 'pull'));
  forget(repo);
  await killOften(repo, 'pull', async () => checkCache(repo), time);
  complete(repo, 'pull');
  assert.equal(checkCache(repo), OBJECTS);
  complete(repo, 'verify', '--cache');
  assert.equal(runCli(repo, ['status', '--json']).stdout.trim(), '{}');
});
