// The main job's own times: start-up of the command line, of the Action, and a start with nothing to do.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure, table, type Contender } from './measure.js';

const ROUNDS = 7;
const node = process.execPath;
const folder = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-main-job-'));
const cli = resolve('dist/cli.js');

try {
  const begun = process.hrtime.bigint();
  execFileSync(node, [cli, 'sample', join(folder, 'sample')], { stdio: ['ignore', 'ignore', 'inherit'] });
  const first = Number(process.hrtime.bigint() - begun) / 1e9;

  const action = join(folder, 'action');
  mkdirSync(action);
  cpSync('dist', join(action, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'event.json'), '{}');
  const contenders: Contender[] = [
    { name: 'node -e 0', command: [node, '-e', '0'] },
    { name: 'cli.js --version', command: [node, cli, '--version'] },
    {
      name: 'the Action, to its first log line',
      command: [node, join(action, 'dist/index.js')],
      cwd: join(folder, 'sample'),
      until: /train-report in/,
      env: {
        ...process.env,
        GITHUB_WORKSPACE: join(folder, 'sample'),
        GITHUB_REPOSITORY: 'octo/train',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        INPUT_COMMENT: 'false',
      },
    },
    { name: 'npm start with nothing to do (sample)', command: [node, cli, 'sample', join(folder, 'sample')] },
    { name: 'repro with nothing to do (649 images)', command: [node, cli, 'repro', '--cd', join(folder, 'sample')] },
  ];
  const measured = await measure(contenders, ROUNDS);
  console.log(`First start, artworks rendered and 15 epochs trained: ${first.toFixed(1)} s\n`);
  console.log(table(measured, 'node -e 0'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
