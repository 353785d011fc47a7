// How time and memory grow with the number of files: 1,000 to 200,000 of 1 to 20 kB, in a folder of BENCH_FOLDER.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeOne, makeRepository, remoteOf, remove, writeFiles } from './data-set.js';
import { measure, type Contender } from './measure.js';
import { OURS } from './peers.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 1);
const COUNTS = (process.env['BENCH_COUNTS'] ?? '1000,5000,20000,50000,100000,200000').split(',').map(Number);
const VERBS = ['add', 'add again', 'status', 'push', 'pull', 'checkout'] as const;

const prepare: Readonly<Record<(typeof VERBS)[number], (repo: string) => void>> = {
  add: (repo) => remove(repo, '.dvc/cache', '.dvc/tmp', '.gitignore', 'data.dvc'),
  'add again': (repo) => changeOne(join(repo, 'data')),
  status: () => {},
  push: (repo) => remove(remoteOf(repo), ''),
  pull: (repo) => remove(repo, '.dvc/cache', 'data'),
  checkout: (repo) => remove(repo, 'data'),
};

async function measureCount(count: number): Promise<string> {
  const top = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-curve-'));
  try {
    const repo = join(top, 'repo');
    makeRepository(repo);
    writeFiles(join(repo, 'data'), count);
    const cells: string[] = [];
    for (const verb of VERBS) {
      const args = verb.startsWith('add') ? ['add', 'data'] : [verb];
      const contender: Contender = {
        name: verb,
        command: [...OURS.command, ...args],
        cwd: repo,
        prepare: () => prepare[verb](repo),
      };
      const [found] = await measure([contender], ROUNDS);
      cells.push(`${found?.seconds.toFixed(2)}, ${found?.processor.toFixed(2)}, ${found?.megabytes.toFixed(0)}`);
    }
    return `| ${[count.toLocaleString('en'), ...cells].join(' | ')} |`;
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

console.log('Seconds, seconds of processor time, MB:\n');
console.log(`| files | ${VERBS.join(' | ')} |\n|${'---|'.repeat(VERBS.length + 1)}`);
for (const count of COUNTS) console.log(await measureCount(count));
