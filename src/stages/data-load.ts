import { availableParallelism } from 'node:os';
import { messageOf, throwAll, UserError } from '../errors.js';
import { encodeNpy, NpyWriter } from '../formats/npy.js';
import { SplitError, splitStratified } from '../ml/split.js';
import { MIN_IMAGE_SIDE } from '../engine/model.js';
import type { StageContext } from './context.js';
import { imagePath, readDataset, requireTwoClasses, type DatasetRow } from './dataset.js';
import { processedFiles, withOutputs } from './files.js';
import { nextTurn } from './data-preprocess.js';
import { StageParams } from './params.js';
import { loadSharp, type Sharp } from './sharp.js';

const CHANNELS = 4;
const MAX_PIXELS = 64_000_000; // refuses decompression bombs; 8,000 × 8,000
const ERRORS_SHOWN = 10;

interface Size {
  readonly height: number;
  readonly width: number;
}

/** Decodes the images to 8-bit RGBA, writes them with labels and the stratified split as NumPy arrays. */
export async function dataLoad(context: StageContext): Promise<void> {
  const params = new StageParams(context);
  const seed = params.seed();
  const testSize = params.number('train', 'test_size', { min: 0, max: 1, openMin: true, openMax: true });
  const wanted = params.imageSize();
  const destination = params.path('data_preprocess', 'destination_directory');
  params.check();
  const files = processedFiles(destination);
  const rows = readDataset(context, files.tableWithPaths, params);
  context.observer?.readsFile(files.copies);
  requireTwoClasses(rows, params);
  const labels = Uint8Array.from(rows, (row) => row.label);
  const split = splitOrExplain(labels, testSize, seed, params);
  await withOutputs(context.folder, async (outputs) => {
    const size = await writePixels(context, rows, wanted, outputs.beside(files.pixels));
    outputs.write(files.targets, encodeNpy('|u1', [rows.length], labels));
    outputs.write(files.trainRows, encodeRows(split.train));
    outputs.write(files.testRows, encodeRows(split.test));
    context.log.info(
      `${rows.length} images of ${size.width}×${size.height}: ${split.train.length} to train on, ${split.test.length} to test on`,
    );
  });
}

function splitOrExplain(
  labels: Uint8Array,
  testSize: number,
  seed: number,
  params: StageParams,
): { train: number[]; test: number[] } {
  try {
    return splitStratified(labels, { test: testSize }, seed);
  } catch (error) {
    if (!(error instanceof SplitError)) throw error;
    throw params.error(
      'train',
      'test_size',
      `with ${labels.length} images and test_size ${testSize}, ${error.message}`,
    );
  }
}

function encodeRows(rows: readonly number[]): Buffer {
  return encodeNpy('<i8', [rows.length], BigInt64Array.from(rows, BigInt));
}

/** Decodes in a sliding window of one image a core, and writes in order: memory does not grow with the data. */
async function writePixels(
  context: StageContext,
  rows: readonly DatasetRow[],
  wanted: Size | undefined,
  path: string,
): Promise<Size> {
  const sharp = loadSharp();
  const errors: UserError[] = [];
  const first = rows[0];
  const size = wanted ?? (first ? await readSize(sharp, context, first) : { height: 0, width: 0 });
  if (size.height < MIN_IMAGE_SIDE || size.width < MIN_IMAGE_SIDE) {
    throw new UserError(
      'data',
      `Cannot train on images of ${size.width}×${size.height}: the model needs at least ${MIN_IMAGE_SIDE}×${MIN_IMAGE_SIDE}`,
      {
        hint: 'Set data_load.image_size to a larger size',
      },
    );
  }
  const writer = new NpyWriter(path, '|u1', [rows.length, size.height, size.width, CHANNELS]);
  try {
    const window: Promise<Buffer | UserError>[] = [];
    const lanes = availableParallelism() + 1;
    let next = 0;
    for (let done = 0; done < rows.length; done += 1) {
      for (; next < rows.length && window.length < lanes; next += 1) {
        window.push(decode(sharp, context, rows[next] as DatasetRow, size, wanted !== undefined));
      }
      const pixels = await window.shift();
      if (pixels instanceof UserError) errors.push(pixels);
      else if (pixels && errors.length === 0) writer.append(pixels);
      if (done % 16 === 0) await nextTurn(context.signal);
      context.log.progress(`decoding images: ${done + 1} of ${rows.length}`);
    }
  } finally {
    context.log.progress('');
    writer.close();
  }
  if (errors.length > ERRORS_SHOWN) {
    errors.splice(
      ERRORS_SHOWN,
      errors.length,
      new UserError('data', `… and ${errors.length - ERRORS_SHOWN} more images`),
    );
  }
  throwAll(errors);
  return size;
}

async function readSize(sharp: Sharp, context: StageContext, row: DatasetRow): Promise<Size> {
  try {
    const { height, width } = await sharp(imagePath(context, row), { limitInputPixels: MAX_PIXELS }).metadata();
    return { height, width };
  } catch (error) {
    throw unreadable(row, error);
  }
}

/** One image as 8-bit RGBA; grey, palette and 16-bit images are converted, an error is returned to be shown with others. */
async function decode(
  sharp: Sharp,
  context: StageContext,
  row: DatasetRow,
  size: Size,
  resize: boolean,
): Promise<Buffer | UserError> {
  try {
    let image = sharp(imagePath(context, row), { failOn: 'error', limitInputPixels: MAX_PIXELS })
      .toColourspace('srgb')
      .ensureAlpha();
    if (resize) image = image.resize(size.width, size.height, { fit: 'fill', kernel: 'lanczos3' });
    const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
    if (info.width !== size.width || info.height !== size.height) {
      return new UserError(
        'data',
        `Cannot load image "${row.path}": it is ${info.width}×${info.height}, expected ${size.width}×${size.height} as the first image`,
        {
          hint: 'Set data_load.image_size to bring all images to one size',
        },
      );
    }
    if (info.channels !== CHANNELS)
      return new UserError(
        'data',
        `Cannot load image "${row.path}": found ${info.channels} channels, expected ${CHANNELS}`,
      );
    return data;
  } catch (error) {
    return unreadable(row, error);
  }
}

function unreadable(row: DatasetRow, error: unknown): UserError {
  const message = messageOf(error).split('\n')[0] ?? '';
  const found = /missing/i.test(message) ? 'there is no such file' : `it is damaged or no image (${message})`;
  return new UserError('data', `Cannot load image "${row.path}": ${found}`, { cause: error });
}
