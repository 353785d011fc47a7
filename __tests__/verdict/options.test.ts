import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_OPTIONS, parseStatistics } from '../../src/verdict/options.js';

test('statistics are read from assignments; what is not said keeps its default', () => {
  const { level, resamples, seed } = DEFAULT_OPTIONS;
  assert.deepEqual(parseStatistics('', 'input "statistics"'), { level, resamples, seed });
  assert.deepEqual(parseStatistics('level=0.99, seed = 7', 'x'), { level: 0.99, resamples, seed: 7 });
  assert.deepEqual(parseStatistics('\nresamples=20000\n', 'x'), { level, resamples: 20_000, seed });
});

test('what statistics cannot be is refused with what was expected', () => {
  const cases: [string, RegExp][] = [
    ['level=95', /Cannot use input "statistics": found "level=95", expected level= and a number from 0\.5 to 0\.9999$/],
    ['level=', /found "level=", expected level= and a number/],
    ['level', /found "level", expected level= and a number/],
    ['resamples=10', /found "resamples=10", expected resamples= and a whole number from 100 to 1000000$/],
    ['resamples=1e9', /found "resamples=1e9"/],
    ['seed=-1', /found "seed=-1", expected seed= and a whole number from 0 to 4294967295$/],
    ['resample=1000', /found "resample", did you mean "resamples"\?$/],
    ['alpha=0.05', /found "alpha", expected level, resamples, seed$/],
  ];
  for (const [text, message] of cases) assert.throws(() => parseStatistics(text, 'input "statistics"'), message);
});
