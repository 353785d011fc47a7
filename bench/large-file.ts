// `add` of one large file against `md5sum`, which only hashes, DVC and lode; in a folder of BENCH_FOLDER (a tmpfs).
import { randomFillSync } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRepository, remove } from './data-set.js';
import { measure, table, type Contender } from './measure.js';
import { findDvc, findLode, OURS } from './peers.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const MEGABYTES = Number(process.env['BENCH_MEGABYTES'] ?? 2048);
const top = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-large-'));
const env = { ...process.env, DVC_NO_ANALYTICS: '1', HOME: top };

function writeLarge(path: string): void {
  const file = openSync(path, 'w');
  const bytes = randomFillSync(Buffer.alloc(1 << 20));
  for (let index = 0; index < MEGABYTES; index += 1) {
    bytes.writeUInt32LE(index, 0);
    writeSync(file, bytes);
  }
  closeSync(file);
}

try {
  const repo = join(top, 'repo');
  makeRepository(repo);
  writeLarge(join(repo, 'large.bin'));
  const peers = [OURS, findDvc(top), findLode(top)].filter((peer) => peer !== undefined);
  const prepare = (): void => remove(repo, '.dvc/cache', '.dvc/tmp', '.gitignore', 'large.bin.dvc');
  const contenders: Contender[] = [
    { name: 'md5sum', command: ['md5sum', 'large.bin'], cwd: repo },
    ...peers.map(({ name, command }) => ({
      name,
      command: [...command, 'add', 'large.bin'] as const,
      cwd: repo,
      env,
      prepare,
    })),
  ];
  console.log(`\`add\` of one file of ${MEGABYTES} MB\n\n${table(await measure(contenders, ROUNDS), 'md5sum')}`);
} finally {
  rmSync(top, { recursive: true, force: true });
}
