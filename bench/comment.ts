// A comment created, and one updated in place, on a server of this machine that speaks TLS: train-report's command line,
// as many other tools as are here, and `node -e 0`.
//
// `cml` is measured when npm has the package, or TRAIN_REPORT_CML names a folder with a program `cml` (a clone of
// github.com/iterative/cml after `npm ci --ignore-scripts`, its bin/cml.js linked as `cml`).
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure, table, type Contender } from './measure.js';

const ROUNDS = 15;
const CML = '@dvcorg/cml@0.20.6';
const SHA = 'a'.repeat(40);
const node = process.execPath;
const folder = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-comment-'));
const file = (name: string): string => join(folder, name);

try {
  makeCertificate();
  writeFileSync(file('report.md'), `# Results\n\n| metric | value |\n|---|---|\n| f1 | 0.71 |\n`);
  writeFileSync(file('event.json'), JSON.stringify({ pull_request: { number: 7, head: { sha: SHA, ref: 'x' } } }));
  const server = spawn(node, [resolve('build/bench/comment-server.js'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((done) =>
    server.stdout.once('data', (chunk: Buffer) => done(chunk.toString())),
  );
  try {
    await main(`https://localhost:${port.trim()}`);
  } finally {
    server.kill();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(url: string): Promise<void> {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo/train',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_SHA: SHA,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_RUN_ID: '10',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'train',
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_TOKEN: 'token',
    REPO_TOKEN: 'token',
    NODE_EXTRA_CA_CERTS: file('cert.pem'),
  };
  const cli = resolve('dist/cli.js');
  const contenders: Contender[] = [
    { name: 'node -e 0', command: [node, '-e', '0'], env },
    {
      name: 'train-report comment create',
      command: [node, cli, 'comment', 'create', file('report.md')],
      cwd: folder,
      env,
    },
    {
      name: 'train-report comment update',
      command: [node, cli, 'comment', 'update', file('report.md')],
      cwd: folder,
      env,
    },
  ];
  const cml = findCml();
  if (cml === undefined) console.log(`cml is not here: npm has no ${CML}, and TRAIN_REPORT_CML is not set\n`);
  else {
    // It asks git for its repository.
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['remote', 'add', 'origin', `${url}/octo/train`], { cwd: folder });
    for (const verb of ['create', 'update'])
      contenders.push({
        name: `cml comment ${verb}`,
        command: [cml, 'comment', verb, '--target=pr/7', '--publish=false', file('report.md')],
        cwd: folder,
        // Its telemetry would wait five seconds for a network that is not there.
        env: { ...env, GITHUB_SERVER_URL: url, ITERATIVE_DO_NOT_TRACK: 'true' },
      });
  }
  console.log(table(await measure(contenders, ROUNDS), 'node -e 0'));
}

function makeCertificate(): void {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', file('key.pem')];
  execFileSync('openssl', ['req', '-x509', ...key, '-out', file('cert.pem'), '-days', '2', ...subject], {
    stdio: 'ignore',
  });
  readFileSync(file('cert.pem'));
}

function findCml(): string | undefined {
  const given = process.env['TRAIN_REPORT_CML'];
  const program = given === undefined ? file('node_modules/.bin/cml') : join(given, 'cml');
  if (given === undefined) {
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, CML];
    spawnSync('npm', args, { cwd: folder, stdio: 'ignore' });
  }
  return existsSync(program) ? program : undefined;
}
