// Push and pull of many small objects to and from S3 servers on loopback: what the server alone can do, this program, DVC.
// DVC and moto are taken from TRAIN_REPORT_DVC (the bin folder of a virtual environment with dvc[s3] and moto[server]),
// MinIO from TRAIN_REPORT_MINIO, or all from PATH.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BUCKET, MINIO, MOTO, s3Config, type S3Kind } from '../__tests__/helpers/s3-server.js';
import { measure, table, type Contender, type Measurement } from './measure.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const FILES = Number(process.env['BENCH_FILES'] ?? 2000);
const JOBS = '16'; // train-report's own number
const PREFIX = 'bench';
const dvc = process.env['TRAIN_REPORT_DVC'] ? join(process.env['TRAIN_REPORT_DVC'], 'dvc') : 'dvc';
const top = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-s3-'));
const env = { ...process.env, DVC_NO_ANALYTICS: '1', DVC_SITE_CACHE_DIR: join(top, 'site'), HOME: top };
const repos = { ours: join(top, 'ours'), dvc: join(top, 'dvc') };
const objects = join(top, 'objects');

/** A repository with the files, 1 to 20 kB each, tracked by `dvc add`. */
function makeRepository(repo: string): void {
  mkdirSync(join(repo, '.dvc'), { recursive: true });
  mkdirSync(join(repo, 'data'));
  execFileSync('git', ['init', '--quiet'], { cwd: repo });
  writeFileSync(join(repo, '.dvc/config'), '');
  writeFileSync(join(repo, '.dvc/.gitignore'), '/cache\n/tmp\n');
  const bytes = Buffer.alloc(20_000);
  for (let index = 0; index < FILES; index += 1) {
    bytes.writeUInt32LE(index, 0);
    writeFileSync(join(repo, `data/${index}.bin`), bytes.subarray(0, 1000 + ((index * 7919) % 19_000)));
  }
  execFileSync(dvc, ['add', '--quiet', 'data'], { cwd: repo, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function benchServer(kind: S3Kind): Promise<void> {
  const { endpoint, stop } = await kind.start();
  try {
    for (const repo of Object.values(repos)) writeFileSync(join(repo, '.dvc/config'), s3Config({ endpoint }, PREFIX));
    const bare = (verb: string): [string, ...string[]] => {
      const program = resolve('build/bench/s3-bare.js');
      return [process.execPath, program, verb, endpoint, BUCKET, `${PREFIX}/files/md5`, objects, JOBS];
    };
    const run = ([program, ...args]: [string, ...string[]]): string =>
      execFileSync(program, args, { env, stdio: ['ignore', 'pipe', 'inherit'] }).toString();
    const contenders = (http: string, verb: string, prepare: (repo: string) => void): Contender[] => [
      { name: 'the server alone', command: bare(http), env, prepare: () => prepare(objects) },
      {
        name: 'train-report',
        command: [process.execPath, resolve('dist/cli.js'), verb],
        cwd: repos.ours,
        env,
        prepare: () => prepare(repos.ours),
      },
      { name: 'DVC', command: [dvc, verb], cwd: repos.dvc, env, prepare: () => prepare(repos.dvc) },
    ];
    const pushed = await measure(
      contenders('PUT', 'push', () => void run(bare('CLEAR'))),
      ROUNDS,
    );
    report(`\`push\` of ${FILES} objects to ${kind.name}`, run(bare('PUT')), pushed);
    const pulled = await measure(
      contenders('GET', 'pull', (repo) => {
        if (repo === objects) return;
        for (const name of ['.dvc/cache', 'data']) rmSync(join(repo, name), { recursive: true, force: true });
      }),
      ROUNDS,
    );
    report(`\`pull\` of them from ${kind.name} into an empty cache`, run(bare('GET')), pulled);
  } finally {
    stop();
  }
}

function report(title: string, alone: string, measured: readonly Measurement[]): void {
  const rates = measured.map(({ name, seconds }) => `${name}: ${(FILES / seconds).toFixed(0)}/s`);
  console.log(
    `\n### ${title}\n\n${table(measured, 'the server alone')}\n\n${rates.join(', ')}; the server alone: ${alone.trim()}`,
  );
}

try {
  for (const repo of Object.values(repos)) makeRepository(repo);
  execFileSync('cp', ['-r', join(repos.dvc, '.dvc/cache/files/md5'), objects]);
  for (const kind of [MINIO, MOTO]) {
    if (kind.peer.skip) console.log(`\n### ${kind.name}: ${kind.peer.skip}`);
    else await benchServer(kind);
  }
} finally {
  rmSync(top, { recursive: true, force: true });
}
