import type { EpochRecord } from '../engine/trainer.js';
import { METRIC_NAMES, validationName, type MetricName } from '../ml/keras-metrics.js';
import { curvesSvg, type Curve, type Panel } from './curves.js';
import { loadFonts } from './font.js';
import { renderPng } from './rasterise.js';

export interface HistoryPicture {
  readonly epochs: readonly EpochRecord[];
}

const PIXEL_RATIO = 2;
const TITLES: Readonly<Record<MetricName, string>> = {
  accuracy: 'Accuracy',
  auc: 'AUC',
  precision: 'Precision',
  recall: 'Recall',
};

/** Draws the history of a training as PNG: loss and metrics, on training and on validation rows, over the epochs. */
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
  const curve = (name: string, key: Exclude<keyof EpochRecord, 'epoch' | 'seconds'>): Curve => ({
    name,
    values: epochs.map((epoch) => epoch[key] ?? Number.NaN),
  });
  const panels: Panel[] = [
    { title: 'Loss', better: 'lower', curves: [curve('Training', 'loss'), curve('Validation', 'valLoss')] },
    ...METRIC_NAMES.map((metric): Panel => ({
      title: TITLES[metric],
      better: 'higher',
      curves: [curve('Training', metric), curve('Validation', validationName(metric))],
    })),
  ];
  return panels
    .map((panel) => ({ ...panel, curves: panel.curves.filter((one) => one.values.some(Number.isFinite)) }))
    .filter((panel) => panel.curves.length > 0);
}
