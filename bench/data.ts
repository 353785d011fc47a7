// The data verbs against real DVC and lode, side by side, on many small files, in a folder of BENCH_FOLDER (a tmpfs).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRepository, writeFiles } from './data-set.js';
import { measure, summaryHead, summaryRow } from './measure.js';
import { findDvc, findLode, OURS } from './peers.js';
import { contendersOf, WORKS } from './works.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const FILES = Number(process.env['BENCH_FILES'] ?? 20_000);
const top = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-data-'));
const env = { ...process.env, DVC_NO_ANALYTICS: '1', HOME: top };

try {
  const peers = [OURS, findDvc(top), findLode(top)].filter((peer) => peer !== undefined);
  const sides = peers.map((peer) => ({ peer, repo: join(top, peer.name) }));
  let bytes = 0;
  for (const { repo } of sides) {
    makeRepository(repo);
    bytes = writeFiles(join(repo, 'data'), FILES);
  }
  console.log(`${FILES} files, ${(bytes / 1e6).toFixed(0)} MB, ${ROUNDS} rounds\n`);
  console.log(summaryHead(['train-report', 'dvc', 'lode', 'floor']));
  for (const work of WORKS) {
    const measured = await measure(contendersOf(work, sides, top, env), ROUNDS);
    console.log(summaryRow(`${work.title} | ${work.target}`, measured, ['train-report', 'dvc', 'lode', 'floor']));
  }
} finally {
  rmSync(top, { recursive: true, force: true });
}
