// Training steps of the workshop's CNN at 475 × 475 × 4, batch 120: the embedded engine on one and two threads, TensorFlow.js
// on WebAssembly, and TensorFlow through tfjs-node where `engine install tensorflow` was run. In turn, medians of rounds.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const step = join(import.meta.dirname, 'engine-step.js');

interface Contender {
  readonly name: string;
  readonly args: readonly string[];
  readonly speeds: number[];
  readonly peaks: number[];
}

const contenders: Contender[] = [
  ['embedded, 1 thread', ['embedded', '1']],
  ['embedded, 2 threads', ['embedded', '2']],
  ['TensorFlow.js, WebAssembly', ['tfjs', '1', '12']],
  ['TensorFlow, tfjs-node', ['tensorflow', '2', '240']],
].map(([name, args]) => ({ name: name as string, args: args as string[], speeds: [], peaks: [] }));

for (let round = 0; round < ROUNDS; round += 1) {
  for (const { name, args, speeds, peaks } of contenders) {
    try {
      // GNU time writes the process's largest resident set, in kB, to standard error.
      const command = `/usr/bin/time -f %M "${process.execPath}" "${step}" ${args.join(' ')} 2>&1`;
      const output = execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' });
      const { imagesPerSecond } = JSON.parse(/\{.*\}/.exec(output)?.[0] ?? '{}') as { imagesPerSecond?: number };
      speeds.push(imagesPerSecond ?? Number.NaN);
      peaks.push(Number(/(\d+)\s*$/.exec(output)?.[1]) / 1024);
    } catch {
      if (round === 0) console.error(`${name}: cannot be run here, left out`);
    }
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const best = median(contenders[1]?.speeds ?? []);
console.log(
  '| engine | images a second: median (range) | embedded, 2 threads ÷ it | MB, pixels of all images included |',
);
console.log('|---|---|---|---|');
for (const { name, speeds, peaks } of contenders) {
  if (speeds.length === 0) continue;
  const range = `${Math.min(...speeds).toFixed(1)}–${Math.max(...speeds).toFixed(1)}`;
  const ratio = (best / median(speeds)).toFixed(1);
  console.log(`| ${name} | ${median(speeds).toFixed(1)} (${range}) | ${ratio} | ${median(peaks).toFixed(0)} |`);
}
