import { createHash } from 'node:crypto';
import type { TrainRequest } from '../../src/engine/trainer.js';
import { exp, log, log1p } from '../../src/ml/elementary.js';
import { RandomState } from '../../src/ml/random.js';
import { NetworkTrainer } from '../../src/network/network-trainer.js';
import { toyTraining } from './toy.js';

/** Hashes of what a short training of the workshop's CNN gives. */
export interface ShortTraining {
  readonly weights: string;
  readonly history: string;
  readonly predictions: string;
}

/** Of this engine; a change of them changes every user's results, and needs a line in the CHANGELOG. */
export const EXPECTED_TRAINING: ShortTraining = {
  weights: '24aba9d9c391c0420434a85c02268a66',
  history: 'f2033a7bfa466ead8fa4dc79e2d30b44',
  predictions: 'cca71a6a04cd3b4a90850418504be587',
};

/** What exp, log, log1p and normal random numbers are on every machine. */
export const EXPECTED_NUMBERS = '8be5600cf53cbed6918a919bf68ad070';

/** Trains on 40 images of 19×19 for two epochs with uneven chunks, through Winograd and the fused passes, and predicts. */
export function runShortTraining(threads: number): Promise<ShortTraining> {
  return hashTraining(toyTraining(50, 19, { epochs: 2, batchSize: 13 }), threads);
}

/** Trains, predicts, and hashes what comes of it. */
export async function hashTraining(request: TrainRequest, threads: number): Promise<ShortTraining> {
  const trainer = new NetworkTrainer(threads);
  const { model, history } = await trainer.train(request);
  const numbers = history.flatMap(({ loss, auc = NaN, valLoss, valAuc = NaN }) => [loss, auc, valLoss, valAuc]);
  const rows = Int32Array.from({ length: request.images.count }, (_, row) => row);
  const scores = await trainer.predict(model, request.images, rows, { signal: request.signal });
  return { weights: md5(model.weights), history: md5(Float64Array.from(numbers)), predictions: md5(scores) };
}

/** One hash over thousands of values of each function. */
export function hashNumbers(): string {
  const random = new RandomState(7);
  const values = Float64Array.from({ length: 20_000 }, (_, index) => {
    const x = random.float();
    return [exp(100 * (x - 0.5)), log(1e-6 + 2 * x), log1p(3 * x - 0.9), random.normal()][index % 4]!;
  });
  return md5(values);
}

function md5(values: Uint8Array | Float32Array | Float64Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return createHash('md5').update(bytes).digest('hex');
}
