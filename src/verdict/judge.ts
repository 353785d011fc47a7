import { chosenDirection, type Directions } from '../report/compare.js';
import type { MetricTest } from '../report/report.js';
import { holm } from '../stats/holm.js';

type Test = Omit<MetricTest, 'outcome'>;

/**
 * Corrects the tests by Holm's procedure and says of each what the data can show. Those of all rows are one family, which
 * the verdict rests on; those of single classes another. Where it is not known which way is better there is no outcome.
 */
export function judge(
  tests: readonly Test[],
  { level, directions }: { readonly level: number; readonly directions: Directions },
): MetricTest[] {
  const adjusted = new Map<Test, number>();
  for (const isOfClass of [false, true]) {
    const family = tests.filter(
      (test) =>
        (test.class !== undefined) === isOfClass &&
        test.p !== undefined &&
        chosenDirection(test.metric, directions) !== undefined,
    );
    const corrected = holm(family.map(({ p }) => p ?? 1));
    for (const [index, test] of family.entries()) adjusted.set(test, corrected[index] ?? 1);
  }
  return tests.map((test) => {
    const corrected = adjusted.get(test);
    return {
      ...test,
      ...(corrected === undefined ? {} : { adjusted: corrected }),
      outcome: outcomeOf(test, corrected !== undefined && corrected <= 1 - level, directions),
    };
  });
}

function outcomeOf({ metric, difference }: Test, isShown: boolean, directions: Directions): MetricTest['outcome'] {
  if (difference === 0) return 'same';
  if (!isShown || difference === null) return 'unclear';
  return difference > 0 === (chosenDirection(metric, directions) === 'higher') ? 'better' : 'worse';
}
