import type * as Core from '@tensorflow/tfjs-core';
import type * as Layers from '@tensorflow/tfjs-layers';
import { UserError } from '../errors.js';
import { fillDropoutMask } from '../ml/dropout.js';
import { metricValues, type MetricValues } from '../ml/keras-metrics.js';
import type { KerasAdam } from './keras-adam.js';
import { EPSILON, nextTurn, outputsOf, penaltyOf, readImages, type TensorFlow } from './layers-predict.js';
import { DEFAULT_METRICS, type TrainRequest } from './trainer.js';

/** One training: the step count and buffers that live across epochs. */
export class TrainingRun {
  readonly #tf: TensorFlow;
  readonly #model: Layers.Sequential;
  readonly #optimizer: KerasAdam;
  readonly #request: TrainRequest;
  /** Rows worked off at once. */
  readonly #chunk: number;
  #step = 0;

  constructor(tf: TensorFlow, model: Layers.Sequential, optimizer: KerasAdam, request: TrainRequest, chunk: number) {
    this.#chunk = chunk;
    this.#tf = tf;
    this.#model = model;
    this.#optimizer = optimizer;
    this.#request = request;
  }

  async epoch(epoch: number, order: readonly number[]): Promise<{ loss: number } & MetricValues> {
    const { batchSize, labels, onBatch, metrics = DEFAULT_METRICS } = this.#request;
    const outputs = outputsOf(this.#model);
    const scores = new Float32Array(order.length * outputs);
    let lossSum = 0;
    for (let start = 0; start < order.length; start += batchSize) {
      await nextTurn(this.#request.signal);
      const rows = order.slice(start, start + batchSize);
      const loss = await this.#batch(rows, scores.subarray(start * outputs, (start + rows.length) * outputs));
      if (!Number.isFinite(loss)) throw diverged(epoch, start / batchSize, loss, this.#request.learningRate);
      lossSum += loss * rows.length;
      onBatch?.({ epoch, imagesDone: start + rows.length, imagesTotal: order.length, loss });
    }
    const rowLabels = order.map((row) => labels[row]!);
    return { loss: lossSum / order.length, ...metricValues(metrics, { labels: rowLabels, scores, outputs }) };
  }

  /** One step of the optimizer; returns the batch's loss and writes the probabilities that training saw. */
  async #batch(rows: readonly number[], scores: Float32Array): Promise<number> {
    const { core } = this.#tf;
    const chunk = this.#chunk;
    const sums = new Map<string, Core.Tensor>();
    let loss = 0;
    for (let start = 0; start < rows.length; start += chunk) {
      await nextTurn(this.#request.signal);
      const part = rows.slice(start, start + chunk);
      const { value, grads, probabilities } = this.#gradients(part, start, rows.length);
      loss += value;
      scores.set(probabilities, start * outputsOf(this.#model));
      for (const [name, grad] of Object.entries(grads)) {
        const before = sums.get(name);
        sums.set(name, before ? core.add(before, grad) : grad);
        if (before) core.dispose([before, grad]);
      }
    }
    this.#optimizer.apply(sums);
    core.dispose([...sums.values()]);
    this.#step += 1;
    return loss;
  }

  #gradients(
    rows: readonly number[],
    firstRow: number,
    batchRows: number,
  ): { value: number; grads: Core.NamedTensorMap; probabilities: Float32Array } {
    const { core } = this.#tf;
    const { images, labels, classWeight, sampleWeight } = this.#request;
    let probabilities = new Float32Array(0);
    const { value, grads } = core.tidy(() => {
      const input = readImages(core, images, rows);
      const outputs = outputsOf(this.#model);
      const truth = rows.map((row) => labels[row]!);
      const y =
        outputs === 1 ? core.tensor2d(truth, [rows.length, 1]) : core.oneHot(core.tensor1d(truth, 'int32'), outputs);
      const weights = core.tensor2d(
        rows.map((row) => (classWeight[labels[row]!] ?? 1) * (sampleWeight?.[row] ?? 1)),
        [rows.length, 1],
      );
      const result = core.variableGrads(() => {
        const output = this.#forward(input, firstRow);
        probabilities = output.dataSync().slice() as Float32Array<ArrayBuffer>;
        const clipped = core.clipByValue(output, EPSILON, 1 - EPSILON);
        const hits = core.mul(y, core.log(clipped));
        const rest = outputs === 1 ? core.mul(core.sub(1, y), core.log(core.sub(1, clipped))) : core.scalar(0);
        const entropy = core.neg(core.sum(core.add(hits, rest), -1, true));
        const mean = core.div(core.sum(core.mul(entropy, weights)), batchRows);
        // The penalty belongs to the batch, so each piece carries its share of it.
        return core.add<Core.Scalar>(mean, core.mul(penaltyOf(this.#tf, this.#model), rows.length / batchRows));
      });
      return { value: result.value.dataSync()[0]!, grads: result.grads };
    });
    return { value, grads, probabilities };
  }

  // Layer by layer, so that dropout takes its mask from the seed and the position: tfjs's own draws one mask for ever.
  #forward(input: Core.Tensor, firstRow: number): Core.Tensor {
    const { core } = this.#tf;
    let value = input;
    let dropouts = 0;
    for (const layer of this.#model.layers) {
      if (layer.getClassName() !== 'Dropout') {
        value = layer.apply(value, { training: true }) as Core.Tensor;
        continue;
      }
      const rate = Number(layer.getConfig()['rate']);
      const mask = new Float32Array(value.size);
      const position = { seed: this.#request.seed, step: this.#step, layer: dropouts };
      fillDropoutMask(mask, position, firstRow, value.size / (value.shape[0] ?? 1), rate);
      value = core.mul(value, core.tensor(mask, value.shape));
      dropouts += 1;
    }
    return value;
  }
}

function diverged(epoch: number, batch: number, loss: number, learningRate: number): UserError {
  return new UserError(
    'stage',
    `Cannot go on training: the loss became ${loss} in epoch ${epoch + 1}, batch ${batch + 1}, at learning rate ${learningRate}`,
    {
      hint: 'Lower `train.learning_rate`, and look for images or labels that are out of range',
    },
  );
}
