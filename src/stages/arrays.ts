import { join } from 'node:path';
import { UserError } from '../errors.js';
import { NpyFile } from '../formats/npy.js';
import { ImageFile } from '../ml/images.js';
import type { StageContext } from './context.js';
import { processedFiles, requireInput } from './files.js';

/** What data_load wrote. */
export interface LoadedArrays {
  readonly images: ImageFile;
  readonly labels: Float32Array;
  readonly trainRows: Int32Array;
  readonly testRows: Int32Array;
}

/** Opens the arrays of data_load; the caller closes `images`. */
export function openArrays(context: StageContext, destination: string): LoadedArrays {
  const files = processedFiles(destination);
  for (const path of [files.pixels, files.targets, files.trainRows, files.testRows]) {
    requireInput(context.folder, path, 'data_load');
    context.observer?.readsFile(path);
  }
  const labels = Float32Array.from(readAll(context, files.targets, '|u1'));
  const trainRows = readRows(context, files.trainRows);
  const testRows = readRows(context, files.testRows);
  const images = new ImageFile(join(context.folder, files.pixels), files.pixels);
  const outside = [...trainRows, ...testRows].find((row) => row < 0 || row >= images.count);
  if (images.count !== labels.length || outside !== undefined) {
    images.close();
    throw new UserError(
      'data',
      `Cannot use the arrays in "${destination}": ${images.count} images, ${labels.length} labels and row ${outside ?? 0} do not fit together`,
      {
        hint: 'Run data_load again',
      },
    );
  }
  return { images, labels, trainRows, testRows };
}

/** How much each image counts in the training, as data_load wrote it where the labels have a column for it. */
export function readSampleWeight(context: StageContext, destination: string, count: number): Float32Array {
  const path = processedFiles(destination).sampleWeight;
  requireInput(context.folder, path, 'data_load');
  context.observer?.readsFile(path);
  const weights = new Float32Array(new Uint8Array(readAll(context, path, '<f4')).buffer);
  if (weights.length === count) return weights;
  throw new UserError('data', `Cannot use "${path}": it has ${weights.length} weights, expected ${count}`, {
    hint: 'Run data_load again',
  });
}

function readAll(context: StageContext, path: string, type: '|u1' | '<f4' | '<i8'): Uint8Array {
  const file = new NpyFile(join(context.folder, path), path, type, 1);
  try {
    return file.readAll();
  } finally {
    file.close();
  }
}

function readRows(context: StageContext, path: string): Int32Array {
  const bytes = readAll(context, path, '<i8');
  return Int32Array.from(new BigInt64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8), Number);
}
