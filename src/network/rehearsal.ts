import type { LayersModelFiles } from '../engine/trainer.js';
import { RandomState } from '../ml/random.js';
import { backward } from './backward.js';
import { forward } from './forward.js';
import { compileKernels, instantiateKernels } from './kernels.js';
import { Leader } from './leader.js';
import { createMemory, mapMemory } from './memory-map.js';
import { floats, type Op, type Plan } from './op.js';
import { makePlan, type InputShape } from './plan.js';
import { gradientPlaces } from './session.js';
import { Team } from './team.js';
import { importWeights } from './weights.js';

/** A model whose operations can be done one by one, on one image of noise and one thread. */
export interface Rehearsal {
  readonly plan: Plan;
  readonly forward: (op: Op) => void;
  /** The way back; a normalisation has none of its own. The gradient behind the model is all ones. */
  readonly backward: (op: Op) => void;
}

/** Makes everything ready, forward once through the whole model. Throws UnknownLayer as `makePlan`. */
export function rehearse(model: LayersModelFiles, shape: InputShape): Rehearsal {
  const plan = makePlan(model.topology, shape);
  const map = mapMemory({ plan, threads: 1, rows: 1, isTraining: true });
  const memory = createMemory(map);
  const k = instantiateKernels(compileKernels(), memory);
  const random = new RandomState(1);
  const pixels = Uint8Array.from({ length: shape.height * shape.width * shape.channels }, () => random.interval(255));
  const settings = { plan, map, loss: 'mse' as const, optimizer: { kind: 'sgd' as const }, seed: 1 };
  const leader = new Leader(settings, k, memory, new Team(memory, 1), (_, target) => target.set(pixels));
  importWeights(plan, map, memory, model);
  leader.prepare();
  leader.predict([0]); // fills the slot with what each operation reads
  const own = map.threads;
  const values = new Float32Array(memory.buffer);
  const at = gradientPlaces(map, values, own, 0);
  const image = { slot: map.slots ?? own + map.slotOffset, row: 0 };
  const step = { seed: 1, step: 0 };
  const last = (image.slot + plan.output.delta) / 4;
  values.fill(1, last, last + floats(plan.output));
  return {
    plan,
    forward: (op) => forward(k, op, at, image, step),
    backward: (op) => backward(k, op, at, image, step),
  };
}
