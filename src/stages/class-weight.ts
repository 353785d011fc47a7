import type { UserError } from '../errors.js';
import { nearestName } from '../formats/nearest.js';
import { showValue, YamlFloat, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import { binaryClasses, severalClasses } from './classes.js';
import type { StageParams } from './params.js';

/** The rows that are trained on. */
export interface ClassCounts {
  readonly labels: ArrayLike<number>;
  readonly rows: ArrayLike<number>;
  readonly classes: number;
}

/**
 * `train.class_weight`: the weight of the loss of each class's rows. A mapping of classes, by name or number, to weights (1 for
 * those it leaves out); `balanced` as scikit-learn; `none`. Without it the rarer of two classes counts more, by the share of
 * the other one (the workshop's), and of more than two they are balanced.
 */
export function readClassWeight(params: StageParams, { labels, rows, classes }: ClassCounts): readonly number[] {
  const value = params.optional('train', 'class_weight');
  const counts = Array<number>(classes).fill(0);
  for (let index = 0; index < rows.length; index += 1) {
    const label = labels[rows[index] ?? 0] ?? 0;
    counts[label] = (counts[label] ?? 0) + 1;
  }
  if (value === 'none') return counts.map(() => 1);
  if (value instanceof Map) return fromMapping(value, params, classes);
  if (value !== undefined && value !== 'balanced')
    throw wrong(params, `found ${showValue(value)}, expected "balanced", "none" or a mapping of classes to weights`);
  if (value === undefined && classes === 2) {
    const share = (counts[1] ?? 0) / rows.length;
    return [share, 1 - share];
  }
  return counts.map((count) => (count === 0 ? 0 : rows.length / (classes * count)));
}

function fromMapping(mapping: YamlMap, params: StageParams, classes: number): readonly number[] {
  const weights = Array<number>(classes).fill(1);
  const given = new Set<number>();
  for (const [key, value] of mapping) {
    const label = labelOf(String(key), params, classes);
    const weight = numberOf(value);
    if (weight === undefined || weight < 0)
      throw wrong(params, `the weight of ${String(key)} is ${showValue(value)}, expected a number >= 0`);
    if (given.has(label)) throw wrong(params, `class ${label} stands twice, expected each class once`);
    given.add(label);
    weights[label] = weight;
  }
  if (weights.every((weight) => weight === 0))
    throw wrong(params, 'every class has the weight 0, expected one that counts');
  return weights;
}

/** The number of a class, given as itself or as the class's name. */
function labelOf(key: string, params: StageParams, classes: number): number {
  if (/^\d+$/.test(key) && Number(key) < classes) return Number(key);
  const types = params.types();
  params.check();
  const [only] = types;
  const isOne = types.length === 1 && only !== undefined;
  const { names } = isOne ? binaryClasses(only) : severalClasses(types, classes > types.length);
  const label = names.indexOf(key);
  if (label >= 0) return label;
  const nearest = nearestName(key, names);
  const expected = nearest
    ? `did you mean "${nearest}"?`
    : `expected a number from 0 to ${classes - 1}, or one of ${names.join(', ')}`;
  throw wrong(params, `there is no class "${key}", ${expected}`);
}

function numberOf(value: YamlValue): number | undefined {
  const number = value instanceof YamlFloat ? value.value : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function wrong(params: StageParams, found: string): UserError {
  return params.error('train', 'class_weight', found);
}
