// Training steps of and predictions by the workshop's CNN at 475 × 475 × 4, batch 120, on two threads: the embedded engine
// against every framework, as installed and tuned. BENCH_ROUNDS: how often; BENCH_PEERS: where the frameworks are kept;
// BENCH_ONLY: a pattern of the names of those to compare with; BENCH_WORK: `train` or `predict` alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contest, engineCommand, standingsTable, type EngineSettings, type Entrant } from './contest.js';
import { writeNoise } from './noise.js';
import { findPython, MALLOC, type PythonPeer } from './python.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const SIDE = 475;
const BATCH = 120;
const OURS = 'embedded, 2 threads';
const folder = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-engine-'));
const file = join(folder, 'pixels');

const ONLY = new RegExp(process.env['BENCH_ONLY'] ?? '');

// oneDNN: as installed it is on only where the processor has AVX-512 VNNI; off is what users of others get.
const ONEDNN = { TF_ENABLE_ONEDNN_OPTS: '1', ...MALLOC };
const FRAMEWORKS: readonly (readonly [string, PythonPeer, 'keras' | 'torch', NodeJS.ProcessEnv?])[] = [
  ['Keras 2.15.1, as installed', 'tf215', 'keras'],
  ['Keras 2.15.1, oneDNN off', 'tf215', 'keras', { TF_ENABLE_ONEDNN_OPTS: '0' }],
  ['Keras 2.15.1, tuned', 'tf215', 'keras', ONEDNN],
  ['newest TensorFlow, as installed', 'tf', 'keras'],
  ['newest TensorFlow, tuned', 'tf', 'keras', ONEDNN],
  ['newest PyTorch, as installed', 'torch', 'torch'],
  ['newest PyTorch, tuned', 'torch', 'torch', MALLOC],
];

type Work = EngineSettings['work'];

function engine(name: string, work: Work, changes: Partial<EngineSettings>): Entrant {
  const count = work === 'train' ? 3 * BATCH : 10 * BATCH;
  const settings = { work, file, count, side: SIDE, batch: BATCH, epochs: 4, threads: 2, model: 'cnn' } as const;
  return { name, command: engineCommand({ engine: 'embedded', ...settings, ...changes }) };
}

function frameworks(work: Work): Entrant[] {
  return FRAMEWORKS.filter(([name]) => ONLY.test(name)).flatMap(([name, environment, framework, env]) => {
    const python = findPython(environment);
    if (python === undefined) return [];
    const torch = framework === 'torch' ? { tuned: env !== undefined } : {};
    const settings = { side: SIDE, batch: BATCH, steps: 5, threads: 2, ...torch };
    const script = resolve('bench/peers/step.py');
    return [{ name, command: [python, script, framework, work, JSON.stringify(settings)], ...(env ? { env } : {}) }];
  });
}

try {
  writeNoise(file, 10 * BATCH, SIDE * SIDE * 4);
  for (const [work, title] of [
    ['train', 'Training step'],
    ['predict', 'Prediction'],
  ] as const) {
    if ((process.env['BENCH_WORK'] ?? work) !== work) continue;
    const entrants = [
      engine(OURS, work, {}),
      engine('embedded, 1 thread', work, { threads: 1 }),
      ...frameworks(work),
      engine('tfjs-node, TensorFlow 2.15.1', work, { engine: 'tensorflow', count: 2 * BATCH, epochs: 2 }),
      ...(work === 'train'
        ? [engine('TensorFlow.js, WebAssembly', work, { engine: 'tfjs', count: 12, epochs: 2 })]
        : []),
    ];
    const chosen = entrants.filter(({ name }) => name === OURS || ONLY.test(name));
    console.log(`${title}\n\n${standingsTable(contest(chosen, ROUNDS), OURS)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
