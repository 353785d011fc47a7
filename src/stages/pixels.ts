import { availableParallelism } from 'node:os';
import { UserError } from '../errors.js';
import { NpyWriter } from '../formats/npy.js';
import type { StageContext } from './context.js';
import { imagePath, type DatasetRow } from './dataset.js';
import { CHANNELS, decodeImage, ImageError, type DecodedImage, type ImageSize } from './decode.js';
import { Progress } from './progress.js';
import { loadSharp } from './sharp.js';

const MISTAKES_SHOWN = 50;
const SIZE_HINT = 'Set data_load.image_size to bring all images to one size';

/** An image that cannot be used, and why. */
interface Mistake {
  readonly path: string;
  readonly found: string;
  readonly isSize: boolean;
}

/** Images of a kind that had to be converted. */
interface Kind {
  readonly first: string;
  readonly count: number;
}

export interface PixelOptions {
  /** The size to bring all images to. */
  readonly wanted: ImageSize | undefined;
  /** Throws where the size is of no use. */
  readonly checkSize: (size: ImageSize) => void;
}

/**
 * Writes the images of all rows as one array (n, height, width, 4) of 8-bit values. They are decoded in a sliding window of
 * one a core and written in order, so that memory does not grow with their number. Without `wanted` all have to be of the
 * first one's size. Every image that cannot be used is named, in one error.
 */
export async function writePixels(
  context: StageContext,
  rows: readonly DatasetRow[],
  path: string,
  { wanted, checkSize }: PixelOptions,
): Promise<ImageSize> {
  const mistakes: Mistake[] = [];
  const kinds = new Map<string, Kind>();
  let size = wanted;
  let sizeOf = '';
  let writer: NpyWriter | undefined;
  if (wanted) checkSize(wanted);
  try {
    for await (const { row, result } of decodeInOrder(context, rows, wanted)) {
      if (result instanceof ImageError) {
        mistakes.push({ path: row.path, found: result.message, isSize: false });
        continue;
      }
      if (!size) {
        size = { height: result.height, width: result.width };
        sizeOf = row.path;
        checkSize(size);
      }
      if (result.height !== size.height || result.width !== size.width) {
        const found = `it is ${showSize(result)}, expected ${showSize(size)} as "${sizeOf}"`;
        mistakes.push({ path: row.path, found, isSize: true });
        continue;
      }
      if (result.converted !== undefined) {
        const { first, count } = kinds.get(result.converted) ?? { first: row.path, count: 0 };
        kinds.set(result.converted, { first, count: count + 1 });
      }
      if (mistakes.length > 0) continue; // only to name the others that are wrong
      writer ??= new NpyWriter(path, '|u1', [rows.length, size.height, size.width, CHANNELS]);
      writer.append(result.pixels);
    }
  } finally {
    writer?.close();
  }
  if (mistakes.length > 0 || !size) throw describeMistakes(mistakes, rows.length);
  for (const [name, kind] of kinds) reportConversion(context, name, kind, rows.length);
  return size;
}

/** The rows with their images, or what is wrong with them, in order; a few are decoded ahead. */
async function* decodeInOrder(
  context: StageContext,
  rows: readonly DatasetRow[],
  size: ImageSize | undefined,
): AsyncGenerator<{ row: DatasetRow; result: DecodedImage | ImageError }> {
  const sharp = loadSharp();
  const progress = new Progress(context, 'decoding images', rows.length);
  const ahead: Promise<DecodedImage | ImageError>[] = [];
  const decode = async (row: DatasetRow): Promise<DecodedImage | ImageError> => {
    try {
      return await decodeImage(sharp, imagePath(context, row), size);
    } catch (error) {
      if (error instanceof ImageError) return error;
      throw error;
    }
  };
  let next = 0;
  try {
    for (const [index, row] of rows.entries()) {
      while (next < rows.length && ahead.length <= availableParallelism()) {
        const waiting = rows[next];
        if (waiting) ahead.push(decode(waiting));
        next += 1;
      }
      const result = await ahead.shift();
      if (result) yield { row, result };
      await progress.step(index + 1);
    }
  } finally {
    progress.end();
    await Promise.allSettled(ahead); // nothing may go on behind our back
  }
}

function describeMistakes(mistakes: readonly Mistake[], count: number): UserError {
  const hint = mistakes.some(({ isSize }) => isSize) ? { hint: SIZE_HINT } : {};
  const [first] = mistakes;
  if (!first) return new UserError('data', 'Cannot load images: the table has no row, expected one for each image');
  if (mistakes.length === 1) return new UserError('data', `Cannot load image "${first.path}": ${first.found}`, hint);
  const lines = mistakes.slice(0, MISTAKES_SHOWN).map(({ path, found }) => `\n  "${path}": ${found}`);
  const more = mistakes.length > MISTAKES_SHOWN ? `\n  … and ${mistakes.length - MISTAKES_SHOWN} more` : '';
  return new UserError('data', `Cannot load ${mistakes.length} of ${count} images:${lines.join('')}${more}`, hint);
}

// A JPEG under a PNG's name and values that lose their low byte are worth a look; the rest is told for the record.
function reportConversion({ log }: StageContext, name: string, { first, count }: Kind, total: number): void {
  const what = count === 1 ? `"${first}" is` : `${count} of ${total} images ("${first}" first) are`;
  const message = `${what} ${name}, not 8-bit RGBA PNG: converted`;
  if (name.endsWith('JPEG') || name.startsWith('16')) log.warning(message);
  else log.info(message);
}

function showSize({ height, width }: ImageSize): string {
  return `${width}×${height}`;
}
