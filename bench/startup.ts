// Start-up: `status` in an empty repository, and `repro` and `status` of the sample with nothing to do, against DVC.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRepository } from './data-set.js';
import { measure, summaryHead, summaryRow } from './measure.js';
import { findDvc, OURS } from './peers.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const top = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-startup-'));
const env = { ...process.env, DVC_NO_ANALYTICS: '1', HOME: top };

try {
  const dvc = findDvc(top);
  const [empty, sample] = [join(top, 'empty'), join(top, 'sample')];
  makeRepository(empty);
  const [node, ...program] = OURS.command;
  execFileSync(node, [...program, 'sample', sample], { stdio: ['ignore', 'ignore', 'inherit'] });
  const names = ['train-report', 'dvc', 'node -e 0'];
  console.log(summaryHead(names));
  const rows = [
    ['`status`, empty repository | 0.12 s', empty, 'status'],
    ['`status`, 4 stages, 649 images | ', sample, 'status'],
    ['`repro`, nothing changed, the same | 6 × DVC', sample, 'repro'],
  ] as const;
  for (const [title, cwd, verb] of rows) {
    const peers = [OURS, dvc].map(({ name, command }) => ({ name, command: [...command, verb] as const, cwd, env }));
    const bare = { name: 'node -e 0', command: [process.execPath, '-e', '0'] as const };
    console.log(summaryRow(title, await measure([...peers, bare], ROUNDS), names));
  }
} finally {
  rmSync(top, { recursive: true, force: true });
}
