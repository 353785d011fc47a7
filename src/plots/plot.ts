import { extname } from 'node:path';
import { UserError } from '../errors.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import type { Definition, RevisionPlots } from './collect.js';
import type { ChartData } from './chart/chart.js';
import { drawPoints, type Drawn } from './points/datapoints.js';
import { listSources, textOf } from './definition.js';
import { IMAGE_SUFFIXES, PlotFailure } from './source.js';
import { findTemplate, type TemplateFolders } from './templates/template.js';

/** A picture of one revision. */
export interface Picture {
  readonly revision: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What is wrong with a plot at a revision; `source` where it is one of its files. */
export interface PlotProblem {
  readonly revision: string;
  readonly source?: string;
  readonly failure: PlotFailure;
}

/** A plot over all revisions: a chart, or pictures. */
export interface Plot {
  readonly name: string;
  readonly problems: readonly PlotProblem[];
  /** What the chart shows; without points there is no chart. */
  readonly chart?: ChartData;
  readonly pictures?: readonly Picture[];
}

/** Brings together what the revisions say of each plot. */
export function buildPlots(revisions: readonly RevisionPlots[], folders: TemplateFolders): Plot[] {
  const names = new Set(revisions.flatMap(({ definitions }) => [...definitions.keys()]));
  return [...names].map((name) => {
    const group = revisions.flatMap((one): Defined[] => {
      const found = one.definitions.get(name);
      return found ? [{ ...found, plots: one }] : [];
    });
    const problems = group.flatMap(({ id, definition, plots }) => sourceProblems(plots, id, definition));
    const isPicture = group.some(({ id }) => IMAGE_SUFFIXES.includes(extname(id)));
    return isPicture ? buildPicture(group, problems) : buildChart(name, group, { problems, folders });
  });
}

interface Defined extends Definition {
  readonly plots: RevisionPlots;
}

function sourceProblems({ revision, failures }: RevisionPlots, id: string, definition: YamlMap): PlotProblem[] {
  return listSources(id, definition).flatMap((source) => {
    const failure = failures.get(source);
    return failure ? [{ revision, source, failure }] : [];
  });
}

function buildPicture(group: readonly Defined[], problems: readonly PlotProblem[]): Plot {
  const pictures = group.flatMap(({ id, plots: { revision, contents } }) => {
    const bytes = contents.get(id);
    return bytes instanceof Uint8Array ? [{ revision, file: id, bytes }] : [];
  });
  return { name: group[0]?.id ?? '', problems, pictures };
}

interface ChartOptions {
  readonly problems: readonly PlotProblem[];
  readonly folders: TemplateFolders;
}

function buildChart(name: string, group: readonly Defined[], { problems, folders }: ChartOptions): Plot {
  // What the first revision says counts most.
  const definition: YamlMap = new Map(group.toReversed().flatMap((one) => [...one.definition]));
  const template = findTemplate(textOf(definition.get('template')) ?? 'linear', folders);
  const more: PlotProblem[] = [];
  const drawn: { readonly revision: string; readonly result: Drawn }[] = [];
  for (const { id, definition: own, plots } of group) {
    const { revision } = plots;
    try {
      const result = drawPoints(id, definition, valuesOf(plots, listSources(id, own)), revision);
      if (result.points.length > 0) drawn.push({ revision, result });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const failure = error instanceof PlotFailure ? error : new PlotFailure('DvcException', error.message, error);
      more.push({ revision, failure });
    }
  }
  const all = [...problems, ...more];
  const [first] = drawn;
  if (!first) return { name, problems: all };
  const title = first.result.properties.get('title') ?? name;
  const chart: ChartData = {
    name,
    template,
    points: drawn.flatMap(({ result }) => result.points),
    properties: new Map([...first.result.properties, ['title', title]]),
    lines: first.result.lines,
    revisions: drawn.map(({ revision }) => revision),
  };
  return { name, problems: all, chart };
}

function valuesOf({ contents }: RevisionPlots, sources: readonly string[]): Map<string, YamlValue> {
  const values = new Map<string, YamlValue>();
  for (const source of sources) {
    const content = contents.get(source);
    if (content === undefined || content instanceof Uint8Array || isEmpty(content)) continue;
    values.set(source, content);
  }
  return values;
}

function isEmpty(value: YamlValue): boolean {
  if (value instanceof Map) return value.size === 0;
  return (
    value === null || value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0)
  );
}
