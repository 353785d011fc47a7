import { UserError } from '../errors.js';
import { nearestName } from '../formats/nearest.js';
import type { Directions } from '../report/compare.js';

/** What the statistics rest on. */
export interface Statistics {
  /** Of the intervals; what is less likely than 1 − level without a difference counts as shown. */
  readonly level: number;
  readonly resamples: number;
  readonly seed: number;
}

/** How models are compared. */
export interface CompareOptions extends Statistics {
  /** Which way a metric is better, where its name does not say it. */
  readonly directions: Directions;
}

export const DEFAULT_OPTIONS: CompareOptions = { level: 0.95, resamples: 10_000, seed: 42, directions: {} };

interface Choice {
  readonly expected: string;
  readonly isValid: (value: number) => boolean;
}

const CHOICES: Readonly<Record<keyof Statistics, Choice>> = {
  level: { expected: 'a number from 0.5 to 0.9999', isValid: (value) => value >= 0.5 && value <= 0.9999 },
  resamples: {
    expected: 'a whole number from 100 to 1000000',
    isValid: (value) => Number.isInteger(value) && value >= 100 && value <= 1_000_000,
  },
  seed: {
    expected: 'a whole number from 0 to 4294967295',
    isValid: (value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32,
  },
};

/** Reads `level=0.99, resamples=20000, seed=7`, each optional, parted by commas or lines; `where` names the option. */
export function parseStatistics(text: string, where: string): Statistics {
  const { level, resamples, seed } = DEFAULT_OPTIONS;
  const statistics = { level, resamples, seed };
  for (const part of text.split(/[,\n]/).map((one) => one.trim())) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = equals < 0 ? part : part.slice(0, equals).trim();
    const value = equals < 0 ? '' : part.slice(equals + 1).trim();
    const names = Object.keys(CHOICES);
    if (!isChoice(name)) {
      const nearest = nearestName(name, names);
      throw new UserError(
        'usage',
        `Cannot use ${where}: found "${name}", ${nearest ? `did you mean "${nearest}"?` : `expected ${names.join(', ')}`}`,
      );
    }
    const { expected, isValid } = CHOICES[name];
    if (value === '' || !isValid(Number(value))) {
      throw new UserError('usage', `Cannot use ${where}: found "${part}", expected ${name}= and ${expected}`);
    }
    statistics[name] = Number(value);
  }
  return statistics;
}

function isChoice(name: string): name is keyof Statistics {
  return Object.hasOwn(CHOICES, name);
}
