import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCnn } from '../../src/engine/model.js';
import { UserError } from '../../src/errors.js';
import { compileKernels, instantiateKernels } from '../../src/network/kernels.js';
import { CONTROL_OFFSET, createMemory, mapMemory } from '../../src/network/memory-map.js';
import { makePlan, WINOGRAD_SCRATCH } from '../../src/network/plan.js';

const shape = { height: 32, width: 32, channels: 4 };
const plan = makePlan(buildCnn({ ...shape, seed: 1 }).topology, shape);

test('the kernels’ own tables end before what threads agree by, and they have the room that they want', () => {
  const memory = createMemory(mapMemory({ plan, threads: 1, rows: 1, isTraining: true }));
  const module = instantiateKernels(compileKernels(), memory) as unknown as Record<string, WebAssembly.Global>;
  assert.ok(Number(module['heapBase']?.value) <= CONTROL_OFFSET);
  assert.equal(module['winogradScratch']?.value, WINOGRAD_SCRATCH);
});

test('a batch is cut into the same chunks for any number of threads', () => {
  const chunks = [1, 2, 64].map((threads) => mapMemory({ plan, threads, rows: 120, isTraining: true }).chunks);
  assert.deepEqual(chunks, [24, 24, 24]);
});

test('a batch that does not fit into the memory is refused, with one that does', () => {
  const layers = [
    { class_name: 'Conv2D', config: { name: 'c', filters: 64, kernel_size: [3, 3] } },
    { class_name: 'BatchNormalization', config: { name: 'b' } },
  ];
  const large = makePlan({ class_name: 'Sequential', config: { layers } }, { height: 256, width: 256, channels: 4 });
  assert.throws(
    () => mapMemory({ plan: large, threads: 2, rows: 200, isTraining: true }),
    (error) =>
      error instanceof UserError &&
      /the model needs [\d.]+ GB for a batch of 200, expected at most 4 GB/.test(error.message) &&
      /Set train\.batch_size to \d+ or less/.test(error.hint ?? ''),
  );
});

test('memory that the machine does not give is an error that says how much was needed', () => {
  const map = mapMemory({ plan, threads: 1, rows: 1, isTraining: true });
  assert.throws(() => createMemory({ ...map, bytes: 2 ** 33 }), /does not give the 8192 MB of memory/);
});
