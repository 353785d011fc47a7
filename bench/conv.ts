// One convolution, forward and backward, on one thread: this engine and PyTorch in turn, and what share of the machine's
// 128-bit SIMD is used. TRAIN_REPORT_TORCH is the `bin` folder of a virtual environment that has PyTorch.
import { RandomState } from '../src/ml/random.js';
import { makePlan } from '../src/network/plan.js';
import { rehearse } from '../src/network/rehearsal.js';
import { measurePeak } from './peak.js';
import { startTorch, type ConvShape } from './torch.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const BATCH = 32;
const REPETITIONS = 3;

const shape = (side: number, channels: number, filters: number, kernel: number, stride = 1): ConvShape => ({
  side,
  channels,
  filters,
  kernel,
  stride,
});
const SHAPES: readonly ConvShape[] = [
  shape(64, 32, 32, 3),
  shape(64, 16, 16, 5),
  shape(64, 3, 32, 3),
  shape(32, 64, 64, 3),
  shape(16, 128, 128, 3),
  shape(8, 256, 256, 3),
  shape(14, 512, 512, 3),
  shape(33, 30, 45, 3),
  shape(64, 32, 64, 3, 2),
  shape(64, 32, 64, 5, 2),
  shape(64, 32, 32, 1),
  shape(32, 32, 32, 7),
];

/** Milliseconds that an image takes: [forward, backward]. */
function makeOurs({ side, channels, filters, kernel, stride }: ConvShape): () => readonly [number, number] {
  const layers = [
    // Something that learns before it, so that the gradient by the input is wanted as well.
    { class_name: 'DepthwiseConv2D', config: { name: 'first', kernel_size: 1 } },
    { class_name: 'Conv2D', config: { name: 'conv', filters, kernel_size: kernel, strides: stride, padding: 'same' } },
  ];
  const topology = { class_name: 'Sequential', config: { layers } };
  const input = { height: side, width: side, channels };
  const random = new RandomState(1);
  const weights = makePlan(topology, input).weights.map(({ name, shape: size }) => ({
    spec: { name, shape: size, dtype: 'float32' as const },
    values: size.reduce((product, length) => product * length, 1),
  }));
  const total = weights.reduce((sum, { values }) => sum + values, 0);
  const { plan, forward, backward } = rehearse(
    {
      topology,
      weightSpecs: weights.map(({ spec }) => spec),
      weights: new Uint8Array(Float32Array.from({ length: total }, () => (random.float() - 0.5) / 10).buffer),
    },
    input,
  );
  const own = plan.ops.filter(({ layer }) => layer === 'conv');
  const time = (body: () => void): number => {
    const begun = process.hrtime.bigint();
    for (let image = 0; image < BATCH; image += 1) body();
    return Number(process.hrtime.bigint() - begun) / 1e6 / BATCH;
  };
  return () => [
    time(() => own.forEach((op) => forward(op))),
    time(() => [...own].reverse().forEach((op) => backward(op))),
  ];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const torch = startTorch();
console.log(
  '| convolution | ms an image: forward, back | GFLOP/s | ÷ SIMD peak | PyTorch: ms | GFLOP/s | PyTorch ÷ ours |',
);
console.log('|---|---|---|---|---|---|---|');
for (const one of SHAPES) {
  const ours = makeOurs(one);
  const rounds: { ahead: number; back: number; theirs: number; peak: number }[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const times = Array.from({ length: REPETITIONS }, () => ours());
    const theirs = torch ? await torch.measure({ ...one, batch: BATCH, repetitions: REPETITIONS }) : [];
    const peak = measurePeak();
    if (round < 0) continue; // warms up
    rounds.push({
      ahead: median(times.map(([ahead]) => ahead)),
      back: median(times.map(([, back]) => back)),
      theirs: (median(theirs) * 1000) / BATCH,
      peak,
    });
  }
  const { side, channels, filters, kernel, stride } = one;
  // Forward, by the input and by the weights; the textbook's multiplications and additions.
  const flops = (3 * 2 * kernel ** 2 * channels * filters * Math.ceil(side / stride) ** 2) / 1e6;
  const [ahead, back] = [median(rounds.map((found) => found.ahead)), median(rounds.map((found) => found.back))];
  const speed = (milliseconds: number): string => (flops / milliseconds).toFixed(0);
  const share = median(rounds.map((found) => flops / (found.ahead + found.back) / found.peak));
  const ratio = median(rounds.map((found) => found.theirs / (found.ahead + found.back)));
  const theirs = median(rounds.map((found) => found.theirs));
  const name = `${kernel}×${kernel}${stride > 1 ? ` stride ${stride}` : ''}, ${channels} → ${filters}, ${side}×${side}`;
  const cells = [name, `${ahead.toFixed(3)}, ${back.toFixed(3)}`, speed(ahead + back), share.toFixed(2)];
  console.log(`| ${[...cells, theirs.toFixed(3), speed(theirs), ratio.toFixed(2)].join(' | ')} |`);
}
console.log(`\n128-bit SIMD peak: ${measurePeak().toFixed(1)} GFLOP/s`);
torch?.stop();
