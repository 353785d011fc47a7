import { requireCnnSize } from '../engine/model.js';
import { encodeNpy } from '../formats/npy.js';
import { SmallClassError, SplitError, splitStratified, type Split } from '../ml/split.js';
import type { StageContext } from './context.js';
import { readDataset, requireAllClasses } from './dataset.js';
import { processedFiles } from './files.js';
import { withOutputs } from './outputs.js';
import { StageParams } from './params.js';
import { writePixels } from './pixels.js';

/** Decodes the images to 8-bit RGBA, writes them with labels and the stratified split as NumPy arrays. */
export async function dataLoad(context: StageContext): Promise<void> {
  const params = new StageParams(context);
  const seed = params.seed();
  const testSize = params.number('train', 'test_size', { min: 0, max: 1, openMin: true, openMax: true });
  const imageSize = params.imageSize();
  const destination = params.path('data_preprocess', 'destination_directory');
  const hasWeights = params.optionalText('data_preprocess', 'sample_weight_column') !== undefined;
  // Whether layers of the user's own fit is for train to say, which knows them.
  const checkSize = params.isSet('train', 'model') ? (): void => {} : requireCnnSize;
  params.check();
  const files = processedFiles(destination);
  const dataset = readDataset(context, files.tableWithPaths, params);
  const { rows, classes } = dataset;
  context.observer?.readsFile(files.copies);
  requireAllClasses(dataset, params);
  const labels = Uint8Array.from(rows, (row) => row.label);
  const split = splitRows(labels, { testSize, seed, names: classes.names, params });
  await withOutputs(context.folder, async (outputs) => {
    const size = await writePixels(context, rows, outputs.beside(files.pixels), { wanted: imageSize, checkSize });
    outputs.write(files.targets, encodeNpy('|u1', [rows.length], labels));
    outputs.write(files.trainRows, encodeRows(split.train));
    outputs.write(files.testRows, encodeRows(split.test));
    if (hasWeights) {
      const weights = Float32Array.from(rows, (row) => row.sampleWeight);
      outputs.write(files.sampleWeight, encodeNpy('<f4', [rows.length], weights));
    }
    context.log.info(
      `${rows.length} images of ${size.width}×${size.height}: ${split.train.length} to train on, ${split.test.length} to test on`,
    );
  });
}

interface SplitRequest {
  readonly testSize: number;
  readonly seed: number;
  readonly names: readonly string[];
  readonly params: StageParams;
}

/** The split, or an error at the parameter that makes it impossible. */
function splitRows(labels: Uint8Array, { testSize, seed, names, params }: SplitRequest): Split {
  try {
    return splitStratified(labels, { test: testSize }, seed);
  } catch (error) {
    if (!(error instanceof SplitError)) throw error;
    const found =
      error instanceof SmallClassError
        ? `class "${names[Number(error.label)]}" has ${error.count} image, expected at least 2: one to train on and one to test on`
        : error.message;
    throw params.error('train', 'test_size', `with ${labels.length} images and test_size ${testSize}, ${found}`);
  }
}

function encodeRows(rows: readonly number[]): Buffer {
  return encodeNpy('<i8', [rows.length], BigInt64Array.from(rows, BigInt));
}
