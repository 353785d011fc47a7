// A model of twelve layers and about a million parameters on images of 96 × 96 × 3, batches of 32: images a second beside
// PyTorch, Keras and tfjs-node where they are there, and how the cost of an image depends on how many there are.
// TRAIN_REPORT_TORCH and TRAIN_REPORT_TENSORFLOW are `bin` folders of virtual environments.
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const COUNTS = (process.env['BENCH_COUNTS'] ?? '100,1000,10000,20000').split(',').map(Number);
const STEPS = 10 * 32;

interface Run {
  readonly imagesPerSecond: number;
  /** Milliseconds an image: by the clock, where it was measured, and of processor time in all threads. */
  readonly milliseconds?: number;
  readonly processor: number;
  readonly megabytes: number;
}

interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  readonly runs: Run[];
}

const own = (engine: string, threads: number): string[] => [
  process.execPath,
  join(import.meta.dirname, 'deep-step.js'),
  engine,
  String(threads),
];
const python = (variable: string, engine: string, threads: number): string[] => {
  const folder = process.env[variable];
  const program = folder === undefined ? 'python3' : join(folder, 'python');
  return [program, resolve('bench/deep-peers.py'), engine, String(threads)];
};

const contenders: Contender[] = [
  { name: 'embedded, 1 thread', command: own('embedded', 1), runs: [] },
  { name: 'embedded, 2 threads', command: own('embedded', 2), runs: [] },
  { name: 'PyTorch, channels-last, 1 thread', command: python('TRAIN_REPORT_TORCH', 'torch', 1), runs: [] },
  { name: 'PyTorch, channels-last, 2 threads', command: python('TRAIN_REPORT_TORCH', 'torch', 2), runs: [] },
  { name: 'Keras, 2 threads', command: python('TRAIN_REPORT_TENSORFLOW', 'keras', 2), runs: [] },
  { name: 'tfjs-node, 2 threads', command: own('tensorflow', 2), runs: [] },
];

function run(command: readonly string[], images: number): Run {
  // GNU time writes the largest resident set, in kB, to standard error.
  const words = [...command, String(images)].map((word) => `"${word}"`).join(' ');
  const output = execFileSync('/bin/sh', ['-c', `/usr/bin/time -f %M ${words} 2>&1`], { encoding: 'utf8' });
  const found = JSON.parse(/\{.*\}/.exec(output)?.[0] ?? '{}') as Run;
  return { ...found, megabytes: Number(/(\d+)\s*$/.exec(output)?.[1]) / 1024 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

for (let round = 0; round < ROUNDS; round += 1) {
  for (const { name, command, runs } of contenders) {
    try {
      runs.push(run(command, STEPS));
    } catch {
      if (round === 0) console.error(`${name}: cannot be run here, left out`);
    }
  }
}
const speedOf = ({ runs }: Contender): number => median(runs.map(({ imagesPerSecond }) => imagesPerSecond));
console.log(
  '| engine | images a second: median (range) | ÷ embedded, 2 threads | ms of processor time an image | MB |\n|---|---|---|---|---|',
);
for (const contender of contenders.filter(({ runs }) => runs.length > 0)) {
  const speeds = contender.runs.map(({ imagesPerSecond }) => imagesPerSecond);
  const range = `${Math.min(...speeds).toFixed(1)}–${Math.max(...speeds).toFixed(1)}`;
  const ratio = contenders[1] ? speedOf(contender) / speedOf(contenders[1]) : Number.NaN;
  const memory = median(contender.runs.map(({ megabytes }) => megabytes));
  const processor = median(contender.runs.map((found) => found.processor));
  const cells = [
    contender.name,
    `${speedOf(contender).toFixed(1)} (${range})`,
    ratio.toFixed(2),
    processor.toFixed(1),
    memory.toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
console.log('\n| images | ms an image | of processor time | MB |\n|---|---|---|---|');
for (const count of COUNTS) {
  const { milliseconds = Number.NaN, processor, megabytes } = run(own('embedded', 2), count);
  const cells = [count.toLocaleString('en'), milliseconds.toFixed(1), processor.toFixed(1), megabytes.toFixed(0)];
  console.log(`| ${cells.join(' | ')} |`);
}
