import { formatDifference } from '../report/number.js';
import type { Comparison, MetricTest, VerdictOutcome, VerdictReport } from '../report/report.js';

const MAX_NAMED = 3;
const NAMES: Readonly<Record<string, string>> = {
  auc: 'AUC',
  f1: 'F1',
  mse: 'MSE',
  rmse: 'RMSE',
  mae: 'MAE',
  r2: 'R²',
};

/** A metric's name as people write it. */
export function showMetric(metric: string): string {
  return Object.hasOwn(NAMES, metric) ? (NAMES[metric] ?? metric) : metric;
}

/** A difference with its sign, as short as it can be read. */
export function shortDifference(value: number): string {
  const rounded = value.toFixed(3);
  if (Math.abs(value) >= 1 || (value !== 0 && Number(rounded) === 0)) return formatDifference(value);
  return `${value > 0 ? '+' : ''}${rounded.replace('-', '−')}`;
}

/** `0.02`; below 0.001 only that. */
export function formatP(p: number): string {
  return p < 0.001 ? '< 0.001' : String(Number(p.toPrecision(2)));
}

/** What the comparison says of the model, in one sentence. */
export function verdictOf(comparison: Comparison): VerdictReport {
  const tests = comparison.tests.filter((test) => test.class === undefined);
  const outcome = outcomeOf(comparison, tests);
  return { outcome, sentence: sentenceOf(outcome, comparison, tests) };
}

function outcomeOf({ kind }: Comparison, tests: readonly MetricTest[]): VerdictOutcome {
  const known = tests.filter(({ difference }) => difference !== null);
  if (known.length > 0 && known.every(({ outcome }) => outcome === 'same')) return 'same';
  if (kind === 'numbers') return 'untested';
  const has = (outcome: MetricTest['outcome']): boolean => tests.some((test) => test.outcome === outcome);
  if (has('better')) return has('worse') ? 'mixed' : 'better';
  return has('worse') ? 'worse' : 'unclear';
}

function sentenceOf(outcome: VerdictOutcome, comparison: Comparison, tests: readonly MetricTest[]): string {
  const where = placeOf(comparison);
  switch (outcome) {
    case 'better':
    case 'worse': {
      const shown = tests.filter((test) => test.outcome === outcome);
      return `${outcome === 'better' ? 'Better' : 'Worse'}${where}: ${describe(shown, comparison)}${restOf(tests)}`;
    }
    case 'mixed': {
      const of = (one: MetricTest['outcome']): string =>
        describe(
          tests.filter((test) => test.outcome === one),
          comparison,
        );
      return `Better and worse${where}: better in ${of('better')}; worse in ${of('worse')}`;
    }
    case 'same':
      return comparison.kind === 'numbers' || comparison.kind === 'repeats'
        ? `No difference${where}: every number is the baseline's`
        : `No difference${where}: every score is the baseline's`;
    case 'unclear':
      return `No difference that the data can show${where}: ${describeUnclear(tests, comparison)}`;
    case 'untested':
      return `Not tested${where}: ${describe(tests.slice(0, MAX_NAMED), comparison)}; numbers alone do not tell a change from noise`;
    case 'first':
      return 'First run: there is nothing to compare with';
  }
}

function describeUnclear(tests: readonly MetricTest[], comparison: Comparison): string {
  const [nearest] = tests
    .filter(({ p }) => p !== undefined)
    .sort((a, b) => (a.adjusted ?? a.p ?? 1) - (b.adjusted ?? b.p ?? 1) || (a.p ?? 1) - (b.p ?? 1));
  const accuracy = tests.find(({ metric }) => metric === 'accuracy');
  if (!nearest) return describe(tests.slice(0, 1), comparison);
  if (comparison.detectable === undefined || !accuracy) return describe([nearest], comparison);
  const needed = Number(comparison.detectable.toPrecision(2));
  const first = `${describe([accuracy], comparison)}, where at least ±${needed} would have been needed`;
  return nearest === accuracy ? first : `${first}; nearest to one is ${describe([nearest], comparison)}`;
}

function placeOf({ kind, split, rows, repeats }: Comparison): string {
  const name = split === undefined || split === '' || split === 'all' ? '' : `${split} `;
  if (kind === 'paired' && rows) return ` on the same ${count(rows.value)} ${name}rows`;
  if (kind === 'unpaired' && rows)
    return ` on ${count(rows.value)} ${name}rows, which are not the baseline's ${count(rows.baseline)}`;
  if (kind === 'repeats' && repeats) return ` over ${repeats.value} repeats${name === '' ? '' : ` of ${split}`}`;
  return '';
}

function describe(tests: readonly MetricTest[], { level = 0.95 }: Comparison): string {
  const ordered = [...tests].sort((a, b) => (a.adjusted ?? 1) - (b.adjusted ?? 1));
  const shown = ordered.slice(0, MAX_NAMED).map((test) => describeTest(test, level));
  const more = ordered.length - shown.length;
  if (shown.length === 0) return 'nothing could be compared';
  return join([...shown, ...(more > 0 ? [`${more} more`] : [])]);
}

function describeTest({ metric, difference, interval, p, adjusted }: MetricTest, level: number): string {
  const name = showMetric(metric);
  if (difference === null) return `${name} is not known on both sides`;
  const parts = [
    ...(interval ? [`${formatLevel(level)} ${shortDifference(interval[0])} to ${shortDifference(interval[1])}`] : []),
    ...(p === undefined ? [] : [`p ${formatP(adjusted ?? p)}`]),
  ];
  return `${name} ${shortDifference(difference)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

function restOf(tests: readonly MetricTest[]): string {
  const names = tests.filter(({ outcome }) => outcome === 'unclear').map(({ metric }) => showMetric(metric));
  if (names.length === 0) return '';
  const shown = names.slice(0, 2 * MAX_NAMED);
  return `; ${join(shown)}: no difference shown`;
}

/** `95 %`. */
export function formatLevel(level: number): string {
  return `${Number((100 * level).toPrecision(4))} %`;
}

function count(rows: number): string {
  return String(rows).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

function join(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
