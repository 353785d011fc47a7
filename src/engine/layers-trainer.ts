import type * as Core from '@tensorflow/tfjs-core';
import type * as Layers from '@tensorflow/tfjs-layers';
import { UserError } from '../errors.js';
import { fillDropoutMask } from '../ml/dropout.js';
import type { ImageSource } from '../ml/image-source.js';
import { kerasAuc } from '../ml/keras-auc.js';
import { RandomState } from '../ml/random.js';
import type { EpochRecord, LayersModelFiles, Trainer, TrainRequest, TrainResult } from './trainer.js';

/** The modules of TensorFlow.js, loaded by whoever chose the backend. */
export interface TensorFlow {
  readonly core: typeof Core;
  readonly layers: typeof Layers;
}

const EPSILON = 1e-7; // Keras's, for clipping probabilities and for Adam
// Floats that one piece of a batch may take as input; the activations are a few times that.
const CHUNK_FLOATS = 4_000_000;
const PIXEL_MAX = 255;

/**
 * Trains and predicts with tfjs Layers on whatever backend is active. A batch is worked off in pieces whose gradients add
 * up to the batch's, so that memory does not grow with the batch; shuffling and dropout come from the seed alone.
 */
export class LayersTrainer implements Trainer {
  readonly name: 'embedded' | 'tensorflow';
  readonly description: string;
  readonly #tf: TensorFlow;
  readonly #chunkFloats: number;

  /** `chunkFloats`: how many floats of input a piece of a batch may take. */
  constructor(name: 'embedded' | 'tensorflow', description: string, tf: TensorFlow, chunkFloats = CHUNK_FLOATS) {
    this.name = name;
    this.#chunkFloats = chunkFloats;
    this.description = description;
    this.#tf = tf;
  }

  async train(request: TrainRequest): Promise<TrainResult> {
    const { core } = this.#tf;
    const model = await this.#load(request.model);
    const optimizer = core.train.adam(request.learningRate, 0.9, 0.999, EPSILON);
    const random = new RandomState(request.seed);
    const history: EpochRecord[] = [];
    try {
      const run = new TrainingRun(this.#tf, model, optimizer, request, chunkRows(request.images, this.#chunkFloats));
      for (let epoch = 0; epoch < request.epochs; epoch += 1) {
        const begun = process.hrtime.bigint();
        const order = random.permutation(request.trainRows.length).map((position) => request.trainRows[position]!);
        const { loss, auc } = await run.epoch(epoch, order);
        const validation = await this.#validate(model, request);
        const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
        const record = { epoch, loss, auc, ...validation, seconds };
        history.push(record);
        request.onEpoch?.(record);
      }
      return { model: await exportWeights(model, request.model), history };
    } finally {
      optimizer.dispose();
      model.dispose();
    }
  }

  async predict(
    files: LayersModelFiles,
    images: ImageSource,
    rows: Int32Array,
    options: { readonly signal: AbortSignal; readonly onProgress?: ((done: number) => void) | undefined },
  ): Promise<Float32Array> {
    const model = await this.#load(files);
    try {
      return await predictRows(this.#tf, model, images, rows, {
        ...options,
        chunk: chunkRows(images, this.#chunkFloats),
      });
    } finally {
      model.dispose();
    }
  }

  dispose(): void {
    this.#tf.core.disposeVariables();
  }

  async #validate(model: Layers.LayersModel, request: TrainRequest): Promise<{ valLoss: number; valAuc: number }> {
    const rows = request.validationRows;
    const scores = await predictRows(this.#tf, model, request.images, rows, {
      signal: request.signal,
      chunk: chunkRows(request.images, this.#chunkFloats),
    });
    const labels = Array.from(rows, (row) => request.labels[row]!);
    let sum = 0;
    for (const [index, label] of labels.entries()) sum += crossEntropy(label, scores[index]!);
    const penalty = this.#tf.core.tidy(() => penaltyOf(this.#tf, model).dataSync()[0]!);
    return { valLoss: sum / labels.length + penalty, valAuc: kerasAuc(labels, scores) };
  }

  async #load(files: LayersModelFiles): Promise<Layers.Sequential> {
    const { weights, weightSpecs, topology } = files;
    // A copy of its own: the slice of a Buffer is a view into a pool that holds other things too.
    const weightData = new Uint8Array(weights).buffer;
    const model = await this.#tf.layers.loadLayersModel({
      load: async () => ({
        modelTopology: topology as object,
        weightSpecs: weightSpecs.map((spec) => ({ ...spec, shape: [...spec.shape] })),
        weightData,
      }),
    });
    return model as Layers.Sequential;
  }
}

/** One training: the step count and buffers that live across epochs. */
class TrainingRun {
  readonly #tf: TensorFlow;
  readonly #model: Layers.Sequential;
  readonly #optimizer: Core.Optimizer;
  readonly #request: TrainRequest;
  /** Rows worked off at once. */
  readonly #chunk: number;
  #step = 0;

  constructor(
    tf: TensorFlow,
    model: Layers.Sequential,
    optimizer: Core.Optimizer,
    request: TrainRequest,
    chunk: number,
  ) {
    this.#chunk = chunk;
    this.#tf = tf;
    this.#model = model;
    this.#optimizer = optimizer;
    this.#request = request;
  }

  async epoch(epoch: number, order: readonly number[]): Promise<{ loss: number; auc: number }> {
    const { batchSize, labels, onBatch } = this.#request;
    const scores = new Float32Array(order.length);
    let lossSum = 0;
    for (let start = 0; start < order.length; start += batchSize) {
      await nextTurn(this.#request.signal);
      const rows = order.slice(start, start + batchSize);
      const loss = await this.#batch(rows, scores.subarray(start, start + rows.length));
      if (!Number.isFinite(loss)) throw diverged(epoch, start / batchSize, loss, this.#request.learningRate);
      lossSum += loss * rows.length;
      onBatch?.({ epoch, imagesDone: start + rows.length, imagesTotal: order.length, loss });
    }
    const rowLabels = order.map((row) => labels[row]!);
    return { loss: lossSum / order.length, auc: kerasAuc(rowLabels, scores) };
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
      scores.set(probabilities, start);
      for (const [name, grad] of Object.entries(grads)) {
        const before = sums.get(name);
        sums.set(name, before ? core.add(before, grad) : grad);
        if (before) core.dispose([before, grad]);
      }
    }
    this.#optimizer.applyGradients(Object.fromEntries(sums) as Parameters<Core.Optimizer['applyGradients']>[0]);
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
    const { images, labels, classWeight } = this.#request;
    let probabilities = new Float32Array(0);
    const { value, grads } = core.tidy(() => {
      const input = readImages(core, images, rows);
      const y = core.tensor2d(
        rows.map((row) => labels[row]!),
        [rows.length, 1],
      );
      const weights = core.tensor2d(
        rows.map((row) => classWeight[labels[row]! ? 1 : 0]),
        [rows.length, 1],
      );
      const result = core.variableGrads(() => {
        const output = this.#forward(input, firstRow);
        probabilities = output.dataSync().slice() as Float32Array<ArrayBuffer>;
        const clipped = core.clipByValue(output, EPSILON, 1 - EPSILON);
        const ones = core.sub(1, y);
        const entropy = core.neg(
          core.add(core.mul(y, core.log(clipped)), core.mul(ones, core.log(core.sub(1, clipped)))),
        );
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

async function predictRows(
  tf: TensorFlow,
  model: Layers.LayersModel,
  images: ImageSource,
  rows: Int32Array,
  options: {
    readonly chunk: number;
    readonly signal: AbortSignal;
    readonly onProgress?: ((done: number) => void) | undefined;
  },
): Promise<Float32Array> {
  const chunk = options.chunk;
  const pieces: Float32Array[] = [];
  for (let start = 0; start < rows.length; start += chunk) {
    await nextTurn(options.signal);
    const part = rows.subarray(start, start + chunk);
    pieces.push(
      tf.core.tidy(
        () =>
          (model.apply(readImages(tf.core, images, part), { training: false }) as Core.Tensor)
            .dataSync()
            .slice() as Float32Array,
      ),
    );
    options.onProgress?.(start + part.length);
  }
  const all = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    all.set(piece, offset);
    offset += piece.length;
  }
  return all;
}

/** (rows, height, width, channels) of pixels from 0 to 1. */
function readImages(core: typeof Core, images: ImageSource, rows: ArrayLike<number>): Core.Tensor4D {
  const { height, width, channels } = images;
  const bytes = new Uint8Array(rows.length * height * width * channels);
  images.read(rows, bytes);
  const floats = new Float32Array(bytes.length);
  for (let index = 0; index < bytes.length; index += 1) floats[index] = bytes[index]! / PIXEL_MAX;
  return core.tensor4d(floats, [rows.length, height, width, channels]);
}

function chunkRows({ height, width, channels }: ImageSource, floats: number): number {
  return Math.max(1, Math.floor(floats / (height * width * channels)));
}

function penaltyOf({ core }: TensorFlow, model: Layers.LayersModel): Core.Scalar {
  const losses = model.calculateLosses();
  return losses.length === 0 ? core.scalar(0) : core.addN<Core.Scalar>(losses);
}

function crossEntropy(label: number, score: number): number {
  const clipped = Math.min(1 - EPSILON, Math.max(EPSILON, score));
  return -(label * Math.log(clipped) + (1 - label) * Math.log(1 - clipped));
}

async function exportWeights(model: Layers.LayersModel, before: LayersModelFiles): Promise<LayersModelFiles> {
  const pieces = await Promise.all(
    model.getWeights().map(async (weight) => Buffer.from(Float32Array.from(await weight.data()).buffer)),
  );
  return { ...before, weights: new Uint8Array(Buffer.concat(pieces)) };
}

// Lets signals and timers in between two pieces of work.
async function nextTurn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
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
