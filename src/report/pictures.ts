import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeFileAtomic } from '../formats/atomic-write.js';
import type { Output } from '../pipeline/stage.js';
import { historyPanels } from './sources/history-file.js';
import { countRows, titleOfSplit } from './sources/predictions.js';
import type { HistoryReport, PictureFile, PictureName, PredictionReport } from './report.js';

const MAX_PICTURE_BYTES = 10_000_000;
const MAX_DRAWN_CLASSES = 40;
const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

export interface PictureSources {
  readonly predictions: PredictionReport | undefined;
  readonly history: HistoryReport | undefined;
  readonly outs: readonly Output[];
}

/**
 * Puts the report's pictures into `folder`: the pipeline's own of that name (built-in stages draw them), or else drawn here
 * from the numbers of the report's tables.
 */
export async function placePictures(folder: string, sources: PictureSources): Promise<PictureFile[]> {
  const made: [PictureName, Uint8Array | undefined][] = [
    ['confusion_matrix', findPicture(sources.outs, 'confusion_matrix') ?? (await drawPredictions(sources.predictions))],
    ['train_history', findPicture(sources.outs, 'train_history') ?? (await drawHistory(sources.history))],
  ];
  return made.flatMap(([name, bytes]): PictureFile[] => {
    if (!bytes) return [];
    const file = `${name}.png` as const;
    writeFileAtomic(join(folder, file), bytes);
    return [{ name, file }];
  });
}

async function drawPredictions(predictions: PredictionReport | undefined): Promise<Uint8Array | undefined> {
  const [split] = predictions?.splits ?? [];
  if (!predictions || !split || predictions.classes.length > MAX_DRAWN_CLASSES) return undefined;
  const { drawConfusionMatrix } = await import('../pictures/confusion.js');
  const rows = countRows(split);
  const title = `${titleOfSplit(split.name)}, ${rows} row${rows === 1 ? '' : 's'}`;
  return drawConfusionMatrix({ matrix: split.matrix, labels: predictions.classes, title });
}

async function drawHistory(history: HistoryReport | undefined): Promise<Uint8Array | undefined> {
  const panels = history ? historyPanels(history) : [];
  if (panels.length === 0) return undefined;
  const { drawCurves } = await import('../pictures/history.js');
  return drawCurves(panels);
}

function findPicture(outs: readonly Output[], name: PictureName): Uint8Array | undefined {
  const out = outs.find((one) => basename(one.path) === `${name}.png` && existsSync(one.absolutePath));
  if (!out) return undefined;
  const info = statSync(out.absolutePath);
  if (!info.isFile() || info.size > MAX_PICTURE_BYTES) return undefined;
  const bytes = readFileSync(out.absolutePath);
  return bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE) ? bytes : undefined;
}
