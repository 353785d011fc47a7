import { pythonJson } from '../formats/python-json.js';
import { fromPlain, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import { fillChart } from './chart/chart.js';
import type { RevisionPlots } from './collect.js';
import type { Picture, Plot } from './plot.js';

export interface PlotsJsonOptions {
  /** What many charts share is told apart from each, for DVC's editor extension. */
  readonly isSplit: boolean;
  /** Where a picture was put. */
  readonly place: (picture: Picture) => string;
}

/** Plots as DVC's JSON has them. */
export function plotsJson(
  plots: readonly Plot[],
  revisions: readonly RevisionPlots[],
  options: PlotsJsonOptions,
): string {
  const errors = [
    ...plots.flatMap(({ name, problems }) =>
      problems.map(({ revision, source, failure }) => ({
        name,
        rev: revision,
        ...(source === undefined ? {} : { source }),
        ...failure.failure,
      })),
    ),
    ...revisions.flatMap(({ revision, error }) =>
      error ? [{ rev: revision, type: 'DvcException', msg: error.message }] : [],
    ),
  ];
  const data: YamlMap = new Map(plots.map((plot) => [plot.name, showPlot(plot, options)]));
  const parts: [string, YamlValue][] = [];
  if (errors.length > 0) parts.push(['errors', fromPlain(errors)]);
  if (data.size > 0) parts.push(['data', data]);
  return `${pythonJson(new Map(parts), { sortKeys: false })}\n`;
}

function showPlot({ chart, pictures = [] }: Plot, { isSplit, place }: PlotsJsonOptions): YamlValue {
  if (!chart)
    return pictures.map((picture) => {
      const url = place(picture);
      return fromPlain({ type: 'image', revisions: [picture.revision], url });
    });
  const { content, anchors } = fillChart(chart, isSplit);
  const shown: YamlMap = new Map<string, YamlValue>([
    ['type', 'vega'],
    ['revisions', [...chart.revisions]],
    ['content', content],
  ]);
  if (isSplit) shown.set('anchor_definitions', anchors);
  return [shown];
}
