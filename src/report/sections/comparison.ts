import { formatLevel, formatP, shortDifference, showMetric } from '../../verdict/sentence.js';
import {
  code,
  details,
  heading,
  paragraph,
  strong,
  table,
  words,
  type Block,
  type Inline,
  type Parts,
} from '../document.js';
import { formatNumber } from '../number.js';
import type { Comparison, MetricTest, Report, TestMethod } from '../report.js';
import { EMPTY, type Section } from '../section.js';

const METHODS: Readonly<Record<TestMethod, string>> = {
  mcnemar: 'McNemar’s exact test (accuracy)',
  delong: 'DeLong’s test (AUC)',
  bootstrap: 'the paired bootstrap',
  wilcoxon: 'Wilcoxon’s signed-rank test',
  'unpaired bootstrap': 'the bootstrap, unpaired',
  fisher: 'Fisher’s exact test (accuracy)',
};
const READINGS: Readonly<Record<MetricTest['outcome'], string>> = {
  better: 'better',
  worse: 'worse',
  same: 'the same',
  unclear: 'not shown',
};

/** Each metric against the baseline: the difference, what the data say of it, and what that rests on. */
export function comparisonSection(report: Report): Section {
  const { comparison } = report;
  if (!comparison || comparison.tests.length === 0) return EMPTY;
  const main = comparison.tests.filter((test) => test.class === undefined);
  const classes = comparison.tests.filter((test) => test.class !== undefined);
  const hasTable = comparison.kind !== 'numbers'; // the metrics' table says the same
  const show = (rows: number, classRows: number): Block[] => [
    heading(3, 'Comparison'),
    ...(hasTable ? [testTable(main.slice(0, rows), comparison), ...more(main.length - rows)] : []),
    paragraph(...basis(report, comparison)),
    ...warnings(comparison),
    ...(classRows > 0 && classes.length > 0
      ? details('By class', testTable(classes.slice(0, classRows), comparison), ...more(classes.length - classRows))
      : []),
  ];
  return {
    variants: [
      { importance: 30, blocks: () => show(50, 400) },
      { importance: 62, blocks: () => show(20, 40) },
      { importance: 96, blocks: () => show(10, 0) },
      { importance: Infinity, blocks: () => [] },
    ],
  };
}

function testTable(tests: readonly MetricTest[], { level = 0.95 }: Comparison): Block {
  const hasClass = tests.some((test) => test.class !== undefined);
  const isTested = tests.some(({ p }) => p !== undefined);
  const head: Parts[] = [
    ...(hasClass ? [['class']] : []),
    ['metric'],
    ['baseline'],
    ['now'],
    ['difference'],
    ...(isTested ? [[`${formatLevel(level)} interval`], ['p (Holm)']] : []),
    ['reading'],
  ];
  const rows = tests.map((test): Parts[] => [
    ...(hasClass ? [words(test.class ?? '')] : []),
    words(showMetric(test.metric)),
    [formatNumber(test.baseline)],
    [strong(formatNumber(test.value))],
    [test.difference === null ? '–' : shortDifference(test.difference)],
    ...(isTested ? [intervalCell(test), pCell(test)] : []),
    reading(test),
  ]);
  return table(`${hasClass ? 'l' : ''}lrrr${isTested ? 'rr' : ''}l`, [head, ...rows]);
}

function intervalCell({ interval }: MetricTest): Parts {
  return interval ? [`${shortDifference(interval[0])} … ${shortDifference(interval[1])}`] : ['–'];
}

function pCell({ p, adjusted }: MetricTest): Parts {
  if (p === undefined) return ['–'];
  return adjusted === undefined ? [`${formatP(p)} (alone)`] : [formatP(adjusted)];
}

function reading({ outcome, p, difference }: MetricTest): Parts {
  if (outcome === 'better' || outcome === 'worse') return [strong(READINGS[outcome])];
  if (outcome === 'unclear' && p === undefined) return [difference === null ? 'not known' : 'not tested'];
  return [READINGS[outcome]];
}

/** What the numbers rest on, in one line. */
function basis(report: Report, comparison: Comparison): Parts {
  const { kind, rows, repeats, split, positive, why, resamples, seed } = comparison;
  const { baseline } = report;
  const against: (Inline | string)[] = baseline
    ? ['against ', ...code(baseline.sha.slice(0, 7)), ...nameOf(baseline)]
    : [];
  const name = split === undefined || split === '' || split === 'all' ? [] : [...words(split), ' '];
  const of: (Inline | string)[] =
    kind === 'paired' && rows
      ? ['The same ', count(rows.value), ' ', ...name, 'rows ', ...against, ', paired by id']
      : kind === 'unpaired' && rows
        ? [count(rows.value), ' ', ...name, 'rows ', ...against, ' on ', count(rows.baseline), ', not paired']
        : kind === 'repeats' && repeats
          ? [count(repeats.value), ' repeats ', ...against, ' with ', count(repeats.baseline)]
          : ['Numbers ', ...against, ', not tested'];
  const counted = comparison.tests.filter((test) => test.class === undefined && test.adjusted !== undefined).length;
  const methods = [
    ...new Set(comparison.tests.flatMap(({ method }) => (method === undefined ? [] : [METHODS[method]]))),
  ];
  const drawn = resamples === undefined ? '' : ` (${count(resamples)} resamples, seed ${seed ?? 0})`;
  return [
    ...of,
    ...(why === undefined ? [] : [': ', ...words(why)]),
    '.',
    ...(positive === undefined ? [] : [' Precision, recall, F1 and AUC are of class ', ...code(positive), '.']),
    methods.length === 0 ? '' : ` By ${methods.join(', ')}${drawn}.`,
    counted > 1 ? ` Each interval is for its metric alone; p is corrected for ${counted} metrics.` : '',
  ];
}

function nameOf({ sha, name }: NonNullable<Report['baseline']>): Parts {
  return name === undefined || name === sha ? [] : [' (', ...words(name), ')'];
}

function warnings({ warnings: list = [] }: Comparison): Block[] {
  return list.slice(0, 20).map((text) => paragraph('⚠️ ', ...words(text), '.'));
}

function more(hidden: number): Block[] {
  return hidden > 0 ? [paragraph(`… and ${hidden} more.`)] : [];
}

function count(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
