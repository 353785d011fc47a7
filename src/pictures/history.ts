import type { EpochRecord } from '../engine/trainer.js';
import { curvesSvg, type Curve, type Panel } from './curves.js';
import { loadFonts } from './font.js';
import { renderPng } from './rasterise.js';

export interface HistoryPicture {
  readonly epochs: readonly EpochRecord[];
}

const PIXEL_RATIO = 2;

/** Draws the history of a training as PNG: loss and AUC, on training and on validation rows, over the epochs. */
export async function drawHistory(picture: HistoryPicture): Promise<Uint8Array> {
  return drawCurves(historyPanels(picture.epochs));
}

/** Draws curves over epochs as PNG. */
export async function drawCurves(panels: readonly Panel[]): Promise<Uint8Array> {
  const { svg, width } = curvesSvg(panels, await loadFonts());
  return renderPng(svg, { width: width * PIXEL_RATIO });
}

/** What the history of a training shows; a curve without a single number is left out. */
export function historyPanels(epochs: readonly EpochRecord[]): Panel[] {
  const curve = (name: string, key: 'loss' | 'auc' | 'valLoss' | 'valAuc'): Curve => ({
    name,
    values: epochs.map((epoch) => epoch[key]),
  });
  const panels: Panel[] = [
    { title: 'Loss', better: 'lower', curves: [curve('Training', 'loss'), curve('Validation', 'valLoss')] },
    { title: 'AUC', better: 'higher', curves: [curve('Training', 'auc'), curve('Validation', 'valAuc')] },
  ];
  return panels
    .map((panel) => ({ ...panel, curves: panel.curves.filter((one) => one.values.some(Number.isFinite)) }))
    .filter((panel) => panel.curves.length > 0);
}
