import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { runCli, startCli, type Ran } from '../../helpers/cli.js';
import { FAULTS, seededRandom, startFaultProxy, type FaultName } from '../../helpers/fault-proxy.js';
import { checkBucket, checkCache } from '../../helpers/object-check.js';
import type { TestRepo } from '../../helpers/repo.js';
import { MINIO, s3Config, type S3Server } from '../../helpers/s3-server.js';
import { complete, forget, makeTracked, OBJECTS } from '../../helpers/tracked.js';

const { skip } = MINIO.peer;
const RATES = [0.05, 0.2, 0.6];
const SILENCE = '    read_timeout = 1\n';

let server: S3Server;
before(async () => {
  if (!skip) server = await MINIO.start();
});
after(() => {
  if (!skip) server.stop();
});

/** Success, or a sentence that says what failed and what to do. */
function checkOutcome({ exitCode, stderr }: Ran): void {
  if (exitCode === 0) return;
  assert.match(stderr, /Cannot (?:upload|download|look for|list|accept) [^\n]*remote "s3"/);
  assert.doesNotMatch(stderr, /Internal error|\n\s+at /);
}

async function runBroken(
  repo: TestRepo,
  seed: number,
  faults: readonly FaultName[],
  rate: number,
  verb: string,
): Promise<Ran> {
  const config = repo.read('.dvc/config');
  const proxy = await startFaultProxy(server.endpoint, { faults, rate, random: seededRandom(seed) });
  try {
    repo.write({ '.dvc/config': config.replace(server.endpoint, proxy.endpoint) + SILENCE });
    const ran = await startCli(repo, [verb]);
    const broken = [...proxy.broken].map(([fault, count]) => `${fault}: ${count}`).join(', ');
    console.log(`# seed ${seed}, ${verb}: exit ${ran.exitCode}; ${broken}`);
    return ran;
  } finally {
    proxy.stop();
    repo.write({ '.dvc/config': config });
  }
}

async function checkJourney(
  context: TestContext,
  seed: number,
  faults: readonly FaultName[],
  rate: number,
): Promise<void> {
  const prefix = `faults-${seed}`;
  const repo = makeTracked(context, s3Config(server, prefix));
  checkOutcome(await runBroken(repo, seed, faults, rate, 'push'));
  await checkBucket(server, prefix);
  complete(repo, 'push');
  assert.equal(await checkBucket(server, prefix), OBJECTS);
  forget(repo);
  checkOutcome(await runBroken(repo, seed + 1, faults, rate, 'pull'));
  checkCache(repo);
  complete(repo, 'pull');
  assert.equal(checkCache(repo), OBJECTS);
  complete(repo, 'verify', '--cache');
  assert.equal(runCli(repo, ['status', '--json']).stdout.trim(), '{}');
}

const first = Number(process.env['TRAIN_REPORT_SEED'] ?? Math.floor(Math.random() * 1e6));
for (const [index, rate] of RATES.entries()) {
  const seed = first + index * 100;
  test(
    `faults in ${rate * 100} % of requests leave nothing wrong, and a second run finishes (seed ${seed})`,
    { skip },
    (context) => checkJourney(context, seed, FAULTS, rate),
  );
}
