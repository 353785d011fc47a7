import type { ImageSource } from '../ml/image-source.js';

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

export interface TrainRequest {
  /** The model before training, weights initialised from the seed. */
  readonly model: LayersModelFiles;
  readonly images: ImageSource;
  /** One 0 or 1 for every image of `images`. */
  readonly labels: Float32Array;
  /** Indices into `images` that are trained on, and that `val_` values are computed on. */
  readonly trainRows: Int32Array;
  readonly validationRows: Int32Array;
  readonly epochs: number;
  readonly batchSize: number;
  readonly learningRate: number;
  /** Weight of the loss of rows labelled 0 and 1. */
  readonly classWeight: readonly [number, number];
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly onBatch?: ((progress: BatchProgress) => void) | undefined;
  readonly onEpoch?: ((epoch: EpochRecord) => void) | undefined;
}

export interface BatchProgress {
  /** From 0. */
  readonly epoch: number;
  readonly imagesDone: number;
  readonly imagesTotal: number;
  readonly loss: number;
}

/** One line of the history. Losses are Keras's: mean of the weighted cross-entropy plus the L2 penalty. */
export interface EpochRecord {
  /** From 0. */
  readonly epoch: number;
  readonly loss: number;
  readonly auc: number;
  readonly valLoss: number;
  readonly valAuc: number;
  readonly seconds: number;
}

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
