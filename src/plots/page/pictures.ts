import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture, Plot } from '../plot.js';

/** The name under which a picture is kept: its revision and path in one. */
export function pictureName({ revision, file }: Picture): string {
  return `${revision}_${file}`.replaceAll(/[/\\]/g, '_');
}

/** Puts the pictures of plots into a folder; there is none without a picture. */
export function writePictures(plots: readonly Plot[], folder: string): void {
  const pictures = plots.flatMap((plot) => plot.pictures ?? []);
  if (pictures.length === 0) return;
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) writeFileSync(join(folder, pictureName(picture)), picture.bytes);
}
