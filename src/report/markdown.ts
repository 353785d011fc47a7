import { formatSeconds } from '../pipeline/run.js';
import { escapeMarkdown, codeSpan, escapeMermaid } from './escape.js';
import type { MetricGroup, Report } from './report.js';

/** GitHub's limit for a comment. */
export const MAX_COMMENT_CHARS = 65_536;

const MAX_ROWS = 200;
const MAX_CURVE_POINTS = 60;
const MAX_CLASSES_SHOWN = 25;
const GROUP_TITLES: Readonly<Record<string, string>> = { '': 'all', test: 'test', train: 'train' };
// Lower is better for these; what is not in either list has no direction.
const LOWER_IS_BETTER = /(^|[._ -])(loss|error|err|mse|rmse|mae|mape|logloss|brier)($|[._ -])/i;
const HIGHER_IS_BETTER = /(^|[._ -])(accuracy|acc|precision|recall|f1|auc|roc|r2|iou|map|score)($|[._ -])/i;

export interface MarkdownOptions {
  /** Addresses of the pictures by name; a picture without one is left out, since the tables say the same. */
  readonly pictures?: Readonly<Partial<Record<string, string>>>;
  readonly maxChars?: number;
}

/** The report as GitHub's Markdown. Parts are left out from the end, whole, where it would be too long. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const limit = options.maxChars ?? MAX_COMMENT_CHARS;
  const parts = [
    heading(report),
    failure(report),
    metricsTable(report),
    params(report),
    confusion(report, options.pictures?.['confusion_matrix']),
    stages(report),
    history(report, options.pictures?.['train_history']),
    data(report),
  ].filter((part) => part !== '');
  const footer = foot(report);
  const kept: string[] = [];
  let length = footer.length;
  let dropped = 0;
  for (const part of parts) {
    if (length + part.length + 2 > limit - 200) dropped += 1;
    else {
      kept.push(part);
      length += part.length + 2;
    }
  }
  if (dropped > 0)
    kept.push(`_${dropped} parts are left out here because of their length: they are in the files of the run._`);
  return `${[...kept, footer].join('\n\n')}\n`;
}

function heading({ outcome, stages, metrics }: Report): string {
  const ran = stages.filter((stage) => stage.outcome === 'ran').length;
  const what =
    outcome === 'failure' ? '❌ Training failed' : ran === 0 ? '✅ Training is up to date' : '✅ Training report';
  const test = metrics.find((group) => group.group === 'test') ?? metrics[0];
  const shown = Object.entries(test?.values ?? {}).slice(0, 5);
  const numbers = shown.map(
    ([name, value]) =>
      `${escapeMarkdown(name)} **${formatNumber(value)}**${change(name, value, test?.baseline?.[name])}`,
  );
  const line = numbers.length > 0 ? `\n\n${escapeMarkdown(groupTitle(test?.group ?? ''))}: ${numbers.join(' · ')}` : '';
  return `## ${what}${line}`;
}

function failure({ error }: Report): string {
  if (error === undefined) return '';
  const fence = '`'.repeat(Math.max(3, ...[...error.matchAll(/`+/g)].map((match) => match[0].length + 1)));
  return `${fence}text\n${error.slice(0, 4000)}\n${fence}`;
}

function metricsTable({ metrics, baseline, counts }: Report): string {
  if (metrics.length === 0) return '';
  const names = [...new Set(metrics.flatMap((group) => Object.keys(group.values)))].slice(0, MAX_ROWS);
  const files = new Set(metrics.map((group) => group.file));
  const groups = metrics.slice(0, 12);
  const title = (group: MetricGroup): string => {
    const count =
      group.group === 'test'
        ? counts?.test
        : group.group === 'train'
          ? counts?.train
          : counts && group.group === ''
            ? counts.train + counts.test
            : undefined;
    const name = escapeMarkdown(groupTitle(group.group)) + (count === undefined ? '' : ` (${count})`);
    return files.size > 1 ? `${name}<br>${codeSpan(group.file)}` : name;
  };
  const rows = names.map((name) => {
    const cells = groups.map((group) => {
      if (!(name in group.values)) return '–';
      const value = group.values[name] ?? null;
      return `${formatNumber(value)}${change(name, value, group.baseline?.[name])}`;
    });
    return `| ${escapeMarkdown(name)} | ${cells.join(' | ')} |`;
  });
  const lines = [
    `| metric | ${groups.map(title).join(' | ')} |`,
    `|---|${groups.map(() => '---:|').join('')}`,
    ...rows,
  ];
  const note = baseline
    ? `\n\nChange against ${codeSpan(baseline.sha.slice(0, 7))}${baseline.name ? ` (${escapeMarkdown(baseline.name)})` : ''}. Better: ▲, worse: ▼.`
    : '';
  return `### Metrics\n\n${lines.join('\n')}${note}`;
}

function groupTitle(group: string): string {
  return GROUP_TITLES[group] ?? group;
}

/** The change against the baseline in words: ` (+0.0123 ▲)`; nothing without a baseline. */
function change(name: string, value: number | null, before: number | null | undefined): string {
  if (before === undefined || before === null || value === null) return '';
  const difference = value - before;
  if (difference === 0) return ' (=)';
  const isUp = difference > 0;
  const better = LOWER_IS_BETTER.test(name) ? !isUp : HIGHER_IS_BETTER.test(name) ? isUp : undefined;
  const mark = better === undefined ? '' : better ? ' ▲' : ' ▼';
  return ` (${isUp ? '+' : '−'}${formatNumber(Math.abs(difference))}${mark})`;
}

/** Four decimals, fewer digits for large numbers, an exponent for tiny ones. */
export function formatNumber(value: number | null): string {
  if (value === null) return 'undefined';
  if (Number.isInteger(value) && Math.abs(value) < 1e15 && Math.abs(value) > 1) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && size < 0.00005) return value.toExponential(2);
  return size < 1000 ? value.toFixed(4) : value.toPrecision(6);
}

function params({ params: changes }: Report): string {
  if (changes.length === 0) return '';
  const rows = changes
    .slice(0, MAX_ROWS)
    .map(
      ({ file, key, before, after }) =>
        `| ${codeSpan(`${file}: ${key}`)} | ${before === undefined ? '–' : codeSpan(before)} | ${after === undefined ? '–' : codeSpan(after)} |`,
    );
  return `### Parameters that changed\n\n| parameter | before | now |\n|---|---|---|\n${rows.join('\n')}`;
}

function confusion({ confusion: found }: Report, address: string | undefined): string {
  if (!found) return '';
  const picture =
    address === undefined
      ? ''
      : `<img src="${escapeAttribute(address)}" alt="Confusion matrix: the table below has the numbers" width="420">\n\n`;
  const labels = found.labels.slice(0, MAX_CLASSES_SHOWN);
  const rows = labels.map((label, row) => {
    const counts = found.matrix[row] ?? [];
    return `| **${escapeMarkdown(label)}** | ${labels.map((_, column) => counts[column] ?? 0).join(' | ')} |`;
  });
  const table = [
    `| actual ╲ predicted | ${labels.map(escapeMarkdown).join(' | ')} |`,
    `|---|${labels.map(() => '---:|').join('')}`,
    ...rows,
  ];
  return `### Confusion matrix, ${escapeMarkdown(groupTitle(found.split))} split\n\n${picture}${table.join('\n')}`;
}

function stages({ stages: list }: Report): string {
  if (list.length === 0) return '';
  const rows = list
    .slice(0, MAX_ROWS)
    .map(
      ({ name, outcome, seconds, why }) =>
        `| ${codeSpan(name)} | ${outcome} | ${seconds === undefined ? '' : formatSeconds(seconds)} | ${escapeMarkdown(why)} |`,
    );
  return `### Stages\n\n| stage | outcome | time | why |\n|---|---|---:|---|\n${rows.join('\n')}`;
}

function history({ history: found }: Report, address: string | undefined): string {
  if (!found || found.rows.length === 0) return '';
  const picture =
    address === undefined
      ? ''
      : `<img src="${escapeAttribute(address)}" alt="Loss and AUC over the epochs: the charts below have the numbers" width="720">\n\n`;
  const charts = [
    ['Loss', ['loss', 'val_loss']],
    ['AUC', ['auc', 'val_auc']],
  ] as const;
  const drawn = charts.flatMap(([title, names]) => mermaid(title, names, found));
  if (drawn.length === 0) return picture === '' ? '' : `### Training history\n\n${picture}`.trim();
  return `### Training history\n\n${picture}<details><summary>Curves as charts</summary>\n\n${drawn.join('\n\n')}\n\n</details>`;
}

function mermaid(title: string, names: readonly string[], { columns, rows }: NonNullable<Report['history']>): string[] {
  const step = Math.ceil(rows.length / MAX_CURVE_POINTS);
  const used = rows.filter((_, index) => index % step === 0 || index === rows.length - 1);
  const curves = names
    .filter((name) => columns.includes(name))
    .map((name) => ({ name, values: used.map((row) => row[columns.indexOf(name)] ?? null) }))
    .filter(({ values }) => values.every((value) => value !== null));
  if (curves.length === 0 || used.length < 2) return [];
  const lines = curves.map(
    ({ values }) => `  line [${values.map((value) => Number((value ?? 0).toPrecision(5))).join(', ')}]`,
  );
  const legend = curves.map(({ name }) => escapeMermaid(name)).join(', ');
  return [
    [
      '```mermaid',
      'xychart-beta',
      `  title "${title}: ${legend}"`,
      `  x-axis "epoch" 1 --> ${rows.length}`,
      ...lines,
      '```',
    ].join('\n'),
  ];
}

function data({ data: list }: Report): string {
  if (list.length === 0) return '';
  const rows = list.slice(0, MAX_ROWS).map(({ path, hash, size, nfiles, changed }) => {
    const amount = [
      nfiles === undefined ? '' : `${nfiles} files`,
      size === undefined ? '' : `${(size / 1e6).toFixed(1)} MB`,
    ].filter((part) => part !== '');
    return `| ${codeSpan(path)} | ${codeSpan(hash)} | ${amount.join(', ')} | ${changed === undefined ? '' : changed ? 'changed' : 'same'} |`;
  });
  return `### Data\n\n| path | version (md5) | size | against baseline |\n|---|---|---:|---|\n${rows.join('\n')}`;
}

function foot({ commit, engine, tool }: Report): string {
  const parts = [
    commit ? `commit ${codeSpan(commit.sha.slice(0, 7))}${commit.dirty ? ' with uncommitted changes' : ''}` : '',
    engine === undefined ? '' : `engine ${escapeMarkdown(engine)}`,
    `${tool.name} ${escapeMarkdown(tool.version)}`,
  ].filter((part) => part !== '');
  return `<sub>${parts.join(' · ')}</sub>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
