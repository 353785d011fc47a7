import { readFile } from 'node:fs/promises';
import type { Metadata } from 'sharp';
import { messageOf, systemCode, systemReason } from '../errors.js';
import type { Sharp } from './sharp.js';

/** Red, green, blue and alpha. */
export const CHANNELS = 4;
const MAX_PIXELS = 64_000_000; // refuses decompression bombs; 8,000 × 8,000
// What decodes to the same bytes on every machine. SVG, say, is drawn by another library in sharp's WebAssembly build.
const FORMATS: Readonly<Record<string, string>> = { png: 'PNG', jpeg: 'JPEG' };

export interface ImageSize {
  readonly height: number;
  readonly width: number;
}

/** An image as 8-bit RGBA, row by row. */
export interface DecodedImage extends ImageSize {
  readonly pixels: Buffer;
  /** What the file holds when it is not an 8-bit RGBA PNG: `8-bit grey PNG`, `JPEG`. */
  readonly converted: string | undefined;
}

/** Why an image cannot be used: what was found, without its name. */
export class ImageError extends Error {}

/**
 * Decodes one image to 8-bit RGBA, scaled when a size is given. Values are taken as they are stored: embedded colour
 * profiles, gamma and orientation are not applied (as in Pillow and TensorFlow), so that the result depends on nothing
 * but the file. 16-bit values lose their low byte.
 */
export async function decodeImage(sharp: Sharp, path: string, size?: ImageSize): Promise<DecodedImage> {
  const bytes = await readBytes(path);
  try {
    const image = sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS, ignoreIcc: true });
    const kind = describeKind(await image.metadata());
    image.toColourspace('srgb').ensureAlpha();
    if (size) image.resize(size.width, size.height, { fit: 'fill', kernel: 'lanczos3', fastShrinkOnLoad: false });
    const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
    const { height, width } = info;
    return { pixels: data, height, width, converted: kind === '8-bit RGBA PNG' ? undefined : kind };
  } catch (error) {
    throw error instanceof ImageError ? error : new ImageError(explainDecoding(error), { cause: error });
  }
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = systemCode(error) === 'ENOENT' ? 'there is no such file' : systemReason(error)?.reason;
    throw new ImageError(reason ?? `it cannot be read (${systemCode(error) ?? messageOf(error)})`, { cause: error });
  }
}

function describeKind({ format, space, hasAlpha, isPalette, depth }: Metadata): string {
  const name = FORMATS[format];
  if (name === undefined) throw new ImageError(`it is ${format.toUpperCase()}, expected PNG or JPEG`);
  if (space === 'cmyk') throw new ImageError('its colours are CMYK, expected RGB or grey');
  if (isPalette) return `palette ${name}`;
  const colours = space === 'b-w' || space === 'grey16' ? 'grey' : 'RGB';
  const alpha = colours === 'grey' ? ' with alpha' : 'A';
  return `${depth === 'ushort' ? '16' : '8'}-bit ${colours}${hasAlpha ? alpha : ''} ${name}`;
}

function explainDecoding(error: unknown): string {
  const message = (messageOf(error).split('\n')[0] ?? '').trim();
  if (/pixel limit/i.test(message)) return `it has more than ${MAX_PIXELS / 1_000_000} million pixels`;
  if (/empty/i.test(message)) return 'the file is empty';
  if (/unsupported image format/i.test(message)) return 'it is no image that can be read, expected PNG or JPEG';
  return `it is damaged (${message})`;
}
