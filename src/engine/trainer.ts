import type { LossName } from '../network/loss.js';
import type { ImageSource } from '../ml/image-source.js';
import type { MetricName, MetricValues, ValidationName, ValidationValues } from '../ml/keras-metrics.js';

/** What the user may ask for; `auto` takes the embedded engine. */
export type EngineChoice = 'auto' | 'embedded' | 'tensorflow';

/** A model in tfjs's Layers format, as bytes: what `model.json` and its weight files hold. */
export interface LayersModelFiles {
  /** The `modelTopology` of `model.json`: Keras's JSON of a Sequential model. */
  readonly topology: unknown;
  readonly weightSpecs: readonly WeightSpec[];
  /** Little-endian float32, concatenated in the order of `weightSpecs`. */
  readonly weights: Uint8Array;
}

export interface WeightSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: 'float32';
}

/** How weights follow their gradients; names and defaults are Keras's. */
export type OptimizerSpec =
  | {
      readonly kind: 'adam' | 'adamw';
      readonly beta1?: number;
      readonly beta2?: number;
      readonly epsilon?: number;
      readonly weightDecay?: number;
    }
  | { readonly kind: 'sgd'; readonly momentum?: number; readonly nesterov?: boolean }
  | { readonly kind: 'rmsprop'; readonly rho?: number; readonly momentum?: number; readonly epsilon?: number };

/** How the learning rate changes from step to step, as keras.optimizers.schedules. */
export type ScheduleSpec =
  | {
      readonly kind: 'exponential';
      readonly decaySteps: number;
      readonly decayRate: number;
      readonly staircase: boolean;
    }
  | { readonly kind: 'cosine'; readonly decaySteps: number; readonly alpha: number }
  | { readonly kind: 'piecewise'; readonly boundaries: readonly number[]; readonly values: readonly number[] };

/** When to stop before the last epoch, as keras.callbacks.EarlyStopping. */
export interface EarlyStoppingSpec {
  /** A metric only where it is measured. */
  readonly monitor: 'loss' | 'valLoss' | MetricName | ValidationName;
  readonly patience: number;
  readonly minDelta: number;
  readonly restoreBest: boolean;
}

export interface TrainRequest {
  /** The model before training, weights initialised from the seed. */
  readonly model: LayersModelFiles;
  readonly images: ImageSource;
  /** The class, from 0, of every image of `images`. */
  readonly labels: Float32Array;
  /** Indices into `images` that are trained on, and that `val_` values are computed on. */
  readonly trainRows: Int32Array;
  readonly validationRows: Int32Array;
  readonly epochs: number;
  readonly batchSize: number;
  readonly learningRate: number;
  /** Weight of the loss of each class's rows. */
  readonly classWeight: readonly number[];
  /** Weight of each of `images`, which its class's is multiplied with; it counts where the model learns from them. */
  readonly sampleWeight?: Float32Array | undefined;
  /** The cross-entropy that the model's outputs are of where absent; of others only the embedded engine's kernels know. */
  readonly loss?: LossName | undefined;
  /** Adam where absent; of the others only the embedded engine's kernels know. */
  readonly optimizer?: OptimizerSpec | undefined;
  readonly schedule?: ScheduleSpec | undefined;
  readonly earlyStopping?: EarlyStoppingSpec | undefined;
  /** What is measured after each epoch besides the loss; AUC where absent. */
  readonly metrics?: readonly MetricName[] | undefined;
  readonly seed: number;
  readonly signal: AbortSignal;
  /** The embedded engine's kernels can stop and go on; other engines begin again. */
  readonly checkpoints?: TrainingCheckpoints | undefined;
  readonly onBatch?: ((progress: BatchProgress) => void) | undefined;
  readonly onEpoch?: ((epoch: EpochRecord) => void) | undefined;
}

/** A training as it is after an epoch: what going on needs, so that it ends in the same bytes. */
export interface TrainingState {
  readonly history: readonly EpochRecord[];
  /** Weights and the optimizer's numbers, in the engine's own layout. */
  readonly values: Float32Array;
  /** Those of the best epoch so far, where early stopping wants them back. */
  readonly best?: Float32Array | undefined;
}

/** Keeps the state of a training, where the engine can. */
export interface TrainingCheckpoints {
  /** Where to go on. */
  readonly resume?: TrainingState | undefined;
  /** Epochs from one state to the next; 1 where absent. */
  readonly every?: number;
  /** Called with the state after each such epoch but the last of all. */
  readonly save: (state: TrainingState) => void;
}

export interface BatchProgress {
  /** From 0. */
  readonly epoch: number;
  readonly imagesDone: number;
  readonly imagesTotal: number;
  readonly loss: number;
}

/**
 * One line of the history, with the metrics that were asked for. Losses are Keras's: mean of the weighted cross-entropy plus
 * the penalty. Metrics of the training rows are of what the model said of them while it learnt; none is weighted.
 */
export interface EpochRecord extends MetricValues, ValidationValues {
  /** From 0. */
  readonly epoch: number;
  readonly loss: number;
  readonly valLoss: number;
  readonly seconds: number;
}

/** The metrics where a request names none. */
export const DEFAULT_METRICS: readonly MetricName[] = ['auc'];

export interface TrainResult {
  readonly model: LayersModelFiles;
  readonly history: readonly EpochRecord[];
}

/** An engine: trains and predicts. It knows nothing of files, parameters or the log. */
export interface Trainer {
  readonly name: 'embedded' | 'tensorflow';
  /** For the report: what ran, with its version (`tfjs-wasm 4.22.0`, `TensorFlow 2.15.1`). */
  readonly description: string;
  train(request: TrainRequest): Promise<TrainResult>;
  /** Probabilities, one row for each of `rows`: (rows, outputs) flattened. */
  predict(
    model: LayersModelFiles,
    images: ImageSource,
    rows: Int32Array,
    options: { readonly signal: AbortSignal; readonly onProgress?: ((done: number) => void) | undefined },
  ): Promise<Float32Array>;
  /** Frees what the engine holds; it cannot be used afterwards. */
  dispose(): void;
}
