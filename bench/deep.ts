// A model of 12 layers and 1 M parameters (bench/peers/deep.json) on 10,000 generated images of 96 × 96 × 3, two threads: one
// epoch by the embedded engine, by Keras as installed and the newest tuned, and by tfjs-node (a twentieth of the images).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contest, engineCommand, standingsTable, type Entrant } from './contest.js';
import { writeNoise } from './noise.js';
import { findPython, MALLOC, type PythonPeer } from './python.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 1);
const COUNT = Number(process.env['BENCH_IMAGES'] ?? 10_000);
const SIDE = 96;
const BATCH = 100;
const OURS = 'embedded, 2 threads';
const folder = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-deep-'));
const file = join(folder, 'pixels');
const settings = { work: 'train', model: 'deep', file, side: SIDE, batch: BATCH, epochs: 1, threads: 2 } as const;

function keras(name: string, environment: PythonPeer, env: NodeJS.ProcessEnv = {}): Entrant[] {
  const python = findPython(environment);
  if (python === undefined) return [];
  const script = resolve('bench/peers/deep.py');
  return [{ name, command: [python, script, file, ...[COUNT, SIDE, BATCH, 2].map(String)], env }];
}

try {
  writeNoise(file, COUNT, SIDE * SIDE * 3);
  const entrants = [
    { name: OURS, command: engineCommand({ ...settings, engine: 'embedded', count: COUNT }) },
    ...keras('Keras 2.15.1, as installed', 'tf215'),
    ...keras('newest TensorFlow, tuned', 'tf', { TF_ENABLE_ONEDNN_OPTS: '1', ...MALLOC }),
    {
      name: 'tfjs-node, TensorFlow 2.15.1',
      command: engineCommand({ ...settings, engine: 'tensorflow', count: COUNT / 20 }),
    },
  ];
  console.log(standingsTable(contest(entrants, ROUNDS), OURS));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
