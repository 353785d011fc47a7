import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemReason, UserError } from '../errors.js';
import { temporaryBeside, writeFileAtomic } from '../formats/atomic-write.js';
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
  };
}

/** A stage's outputs in the making: files and folders beside their places, put there all together at the end. */
export class Outputs {
  readonly #folder: string;
  readonly #pending: { readonly temporary: string; readonly target: string }[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Path beside the output's place to write to. */
  beside(path: string): string {
    const target = join(this.#folder, path);
    mkdirSync(dirname(target), { recursive: true });
    sweep(target);
    const temporary = temporaryBeside(target);
    this.#pending.push({ temporary, target });
    return temporary;
  }

  write(path: string, content: string | Uint8Array): void {
    writeFileAtomic(this.beside(path), content);
  }

  commit(): void {
    for (const { temporary, target } of this.#pending) {
      rmSync(target, { recursive: true, force: true });
      renameSync(temporary, target);
    }
    this.#pending.length = 0;
  }

  discard(): void {
    for (const { temporary } of this.#pending) rmSync(temporary, { recursive: true, force: true });
  }
}

// What a run that was killed left beside this output; two runs of one stage are kept apart by the repository's lock.
function sweep(target: string): void {
  const prefix = `.${basename(target)}.`;
  for (const name of readdirSync(dirname(target))) {
    const isLeft = name.startsWith(prefix) && /^[0-9a-f]{12}\.tmp$/.test(name.slice(prefix.length));
    if (isLeft) rmSync(join(dirname(target), name), { recursive: true, force: true });
  }
}

/** Runs `body` with outputs that appear all together when it succeeds, and not at all when it fails. */
export async function withOutputs(folder: string, body: (outputs: Outputs) => Promise<void>): Promise<void> {
  const outputs = new Outputs(folder);
  try {
    await body(outputs);
    outputs.commit();
  } catch (error) {
    outputs.discard();
    throw explainWrite(error);
  }
}

function explainWrite(error: unknown): unknown {
  const system = systemReason(error);
  if (!system) return error;
  const path = system.path === undefined ? '' : ` "${system.path}"`;
  return new UserError('stage', `Cannot write the stage's outputs${path}: ${system.reason}`, { cause: error });
}

/** Fails when an input is not there, naming the stage that makes it. */
export function requireInput(folder: string, path: string, madeBy: string): string {
  const absolute = join(folder, path);
  if (existsSync(absolute)) return absolute;
  throw new UserError('data', `Cannot read "${path}": there is no such file, expected it from ${madeBy}`);
}
