import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import type { StageParams } from './params.js';

/** Where the stages keep things for one another; paths are relative to the stage's folder, posix. */
export interface StageFiles {
  readonly labels: string;
  readonly images: string;
  readonly table: string;
  readonly tableWithPaths: string;
  readonly copies: string;
  readonly pixels: string;
  readonly targets: string;
  readonly trainRows: string;
  readonly testRows: string;
  /** Only where the labels have a column for it. */
  readonly sampleWeight: string;
}

/** Results, as the workshop names them. */
export const OUTPUTS = {
  model: 'outputs/model',
  history: 'outputs/history.csv',
  historyPicture: 'outputs/train_history.png',
  metrics: 'outputs/metrics.yaml',
  predictions: 'outputs/predictions.csv',
  confusionPicture: 'outputs/confusion_matrix.png',
} as const;

/** The paths that `data_preprocess` names. */
export function stageFiles(params: StageParams): StageFiles {
  const source = params.path('data_preprocess', 'source_directory');
  const destination = params.path('data_preprocess', 'destination_directory');
  return {
    labels: `${source}/${params.path('data_preprocess', 'dataset_labels')}`,
    images: `${source}/${params.path('data_preprocess', 'dataset_images')}`,
    ...processedFiles(destination),
  };
}

/** The paths below the destination folder. */
export function processedFiles(destination: string): Omit<StageFiles, 'labels' | 'images'> {
  return {
    table: `${destination}/pokemon.csv`,
    tableWithPaths: `${destination}/pokemon-with-image-paths.csv`,
    copies: `${destination}/pokemon`,
    pixels: `${destination}/images.npy`,
    targets: `${destination}/labels.npy`,
    trainRows: `${destination}/train_indices.npy`,
    testRows: `${destination}/test_indices.npy`,
    sampleWeight: `${destination}/sample_weight.npy`,
  };
}

/** Fails when an input is not there, naming the stage that makes it. */
export function requireInput(folder: string, path: string, madeBy: string): string {
  const absolute = join(folder, path);
  if (existsSync(absolute)) return absolute;
  throw new UserError('data', `Cannot read "${path}": there is no such file, expected it from ${madeBy}`, {
    hint: `Run \`train-report repro\`, or \`train-report stage run ${madeBy}\` first`,
  });
}
