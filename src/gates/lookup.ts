import { nearestName } from '../formats/nearest.js';
import type { MetricGroup, Report } from '../report/report.js';
import { ALL_ROWS } from '../report/sources/predictions.js';
import { isSameMetric, scoreOfClass } from './class-scores.js';
import { showMetric, type MetricName } from './rule.js';

/** A number of the report that a rule names. */
export interface FoundMetric {
  /** Where it is: a metrics file, or the predictions. */
  readonly file: string;
  /** `test`; empty for a file's top level. */
  readonly group: string;
  readonly metric: string;
  readonly class?: string;
  readonly value: number | null;
  /** undefined: there is none to compare with. */
  readonly baseline: number | null | undefined;
}

export type Lookup = FoundMetric | { readonly problem: string };

const MAX_NAMED = 10;

/** Finds the number that a rule names, or says why there is none. */
export function findMetric(report: Report, name: MetricName): Lookup {
  const groups = name.file === undefined ? report.metrics : report.metrics.filter(({ file }) => file === name.file);
  const isPredictions = name.file !== undefined && name.file === report.predictions?.file && name.class !== undefined;
  if (name.file !== undefined && groups.length === 0 && !isPredictions) return noSuchFile(report, name.file);
  const found = pathsOf(name).flatMap((path) => listed(groups, path));
  const files = [...new Set(found.map(({ file }) => file))];
  if (files.length > 1)
    return { problem: `"${showMetric(name)}" is in ${list(files)}: name the file, as in ${files[0]}:${name.path}` };
  const [first] = found;
  if (first) return { ...first, ...(name.class === undefined ? {} : { class: name.class }) };
  const compared = findCompared(report, name);
  if (compared) return compared;
  return name.class === undefined ? noSuchMetric(groups, name) : findClass(report, name, name.class);
}

/** The name of a number as rules write it. */
export function pathOf(group: string, metric: string): string {
  return group === '' ? metric : `${group}.${metric}`;
}

// A class may be a mapping in the metrics file, above or below the metric.
function pathsOf({ path, class: label }: MetricName): string[] {
  if (label === undefined) return [path];
  const { group, metric } = split(path);
  return [pathOf(pathOf(group, label), metric), `${path}.${label}`];
}

function split(path: string): { group: string; metric: string } {
  const dot = path.lastIndexOf('.');
  return { group: path.slice(0, Math.max(0, dot)), metric: path.slice(dot + 1) };
}

function listed(groups: readonly MetricGroup[], path: string): FoundMetric[] {
  return groups.flatMap(({ file, group, values, baseline }) => {
    const metric = Object.keys(values).find((one) => pathOf(group, one) === path);
    return metric === undefined
      ? []
      : [{ file, group, metric, value: values[metric] ?? null, baseline: baseline?.[metric] }];
  });
}

// What was compared has numbers of its own: counted from the predictions, or the mean of repeated values.
function findCompared({ comparison, predictions, metrics }: Report, name: MetricName): FoundMetric | undefined {
  const { group, metric } = split(name.path);
  const { split: rows = '', tests = [] } = comparison ?? {};
  if (name.file !== undefined || (rows === ALL_ROWS ? '' : rows) !== group) return undefined;
  const test = tests.find((one) => one.class === name.class && isSameMetric(one.metric, metric));
  if (!test) return undefined;
  const { value, baseline } = test;
  const file = predictions?.file ?? metrics[0]?.file ?? '';
  return { file, group, metric, value, baseline, ...(name.class === undefined ? {} : { class: name.class }) };
}

function findClass(report: Report, { path }: MetricName, label: string): Lookup {
  const { predictions, comparison } = report;
  const { group, metric } = split(path);
  if (!predictions)
    return { problem: `no metric is known by class: no stage writes predictions.csv with "label" and "predicted"` };
  const splitName = group === '' ? ALL_ROWS : group;
  const names = predictions.splits.map(({ name }) => name);
  const rows = predictions.splits.find(({ name }) => name === splitName) ?? onlyOne(predictions.splits, group);
  if (!rows) return { problem: `${predictions.file} has no split "${splitName}"${suggest(splitName, names)}` };
  const index = predictions.classes.indexOf(label);
  if (index < 0) return { problem: `there is no class "${label}"${suggest(label, predictions.classes)}` };
  const value = scoreOfClass(rows.matrix, index, metric);
  if (value === undefined)
    return {
      problem: `"${metric}" is not known by class, expected precision, recall or f1, or a metrics file with it`,
    };
  const test =
    comparison?.split === undefined || comparison.split === rows.name
      ? comparison?.tests.find((one) => one.class === label && isSameMetric(one.metric, metric))
      : undefined;
  return { file: predictions.file, group, metric, class: label, value, baseline: test?.baseline };
}

function onlyOne<T>(items: readonly T[], group: string): T | undefined {
  return group === '' && items.length === 1 ? items[0] : undefined;
}

function noSuchFile(report: Report, file: string): Lookup {
  const files = [...new Set(report.metrics.map((group) => group.file))];
  return { problem: `there is no metrics file "${file}"${suggest(file, files)}` };
}

function noSuchMetric(groups: readonly MetricGroup[], name: MetricName): Lookup {
  const known = groups.flatMap(({ group, values }) => Object.keys(values).map((metric) => pathOf(group, metric)));
  const sameEnd = known.filter((one) => one.endsWith(`.${name.path}`));
  const suggestion = sameEnd.length > 0 ? `, did you mean ${list(sameEnd, 'or')}?` : suggest(name.path, known);
  return { problem: `there is no metric "${showMetric(name)}"${suggestion}` };
}

function suggest(name: string, known: readonly string[]): string {
  if (known.length === 0) return ': there are none at all';
  const nearest = nearestName(name, known);
  return nearest === undefined ? `, expected one of ${list(known)}` : `, did you mean "${nearest}"?`;
}

function list(names: readonly string[], word = 'and'): string {
  const shown = names.slice(0, MAX_NAMED).map((name) => `"${name}"`);
  if (names.length > MAX_NAMED) return `${shown.join(', ')}, … (${names.length})`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`;
}
