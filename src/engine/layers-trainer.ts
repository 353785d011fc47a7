import { UserError } from '../errors.js';
import type { ImageSource } from '../ml/image-source.js';
import { validationValues, type ValidationValues } from '../ml/keras-metrics.js';
import { RandomState } from '../ml/random.js';
import type * as Layers from '@tensorflow/tfjs-layers';
import { KerasAdam } from './keras-adam.js';
import { chunkRows, EPSILON, outputsOf, penaltyOf, predictRows, type TensorFlow } from './layers-predict.js';
import { TrainingRun } from './training-run.js';
import {
  DEFAULT_METRICS,
  type EpochRecord,
  type LayersModelFiles,
  type Trainer,
  type TrainRequest,
  type TrainResult,
} from './trainer.js';

// Floats that one piece of a batch may take as input; the activations are a few times that.
const CHUNK_FLOATS = 4_000_000;

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
    refuseUnknown(request, this.description);
    const model = await this.#load(request.model);
    const optimizer = new KerasAdam(core, request.learningRate);
    const random = new RandomState(request.seed);
    const history: EpochRecord[] = [];
    try {
      const run = new TrainingRun(this.#tf, model, optimizer, request, chunkRows(request.images, this.#chunkFloats));
      for (let epoch = 0; epoch < request.epochs; epoch += 1) {
        const begun = process.hrtime.bigint();
        const order = random.permutation(request.trainRows.length).map((position) => request.trainRows[position]!);
        const { loss, ...metrics } = await run.epoch(epoch, order);
        const validation = await this.#validate(model, request);
        const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
        const record = { epoch, loss, ...metrics, ...validation, seconds };
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

  async #validate(model: Layers.LayersModel, request: TrainRequest): Promise<{ valLoss: number } & ValidationValues> {
    const { validationRows: rows, metrics = DEFAULT_METRICS } = request;
    const scores = await predictRows(this.#tf, model, request.images, rows, {
      signal: request.signal,
      chunk: chunkRows(request.images, this.#chunkFloats),
    });
    const labels = Array.from(rows, (row) => request.labels[row]!);
    let sum = 0;
    const outputs = outputsOf(model);
    for (const [index, label] of labels.entries()) {
      sum += outputs === 1 ? crossEntropy(label, scores[index]!) : crossEntropy(1, scores[index * outputs + label]!);
    }
    const penalty = this.#tf.core.tidy(() => penaltyOf(this.#tf, model).dataSync()[0]!);
    return { valLoss: sum / labels.length + penalty, ...validationValues(metrics, { labels, scores, outputs }) };
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

function refuseUnknown({ loss, optimizer, schedule, earlyStopping }: TrainRequest, engine: string): void {
  const found =
    optimizer && (optimizer.kind !== 'adam' || Object.keys(optimizer).length > 1)
      ? 'train.optimizer'
      : schedule
        ? 'train.learning_rate_schedule'
        : earlyStopping
          ? 'train.early_stopping'
          : loss
            ? 'train.loss'
            : undefined;
  if (found === undefined) return;
  throw new UserError('engine', `Cannot train: ${engine} does not know ${found}`, {
    hint: 'Use engine "embedded" and layers that it knows, or leave the parameter out',
  });
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
