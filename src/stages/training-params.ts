import { DEFAULT_METRICS, type EarlyStoppingSpec, type OptimizerSpec, type ScheduleSpec } from '../engine/trainer.js';
import { nearestName } from '../formats/nearest.js';
import { METRIC_NAMES, validationName, type MetricName } from '../ml/keras-metrics.js';
import { plain, showValue, type YamlValue } from '../formats/yaml-value.js';
import { crossEntropyOf, type LossName } from '../network/loss.js';
import type { StageParams } from './params.js';

/** A name, or a mapping of one name to its arguments: `sgd`, `{sgd: {momentum: 0.9}}`. */
interface Choice {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const OPTIMIZERS: Readonly<Record<string, readonly string[]>> = {
  adam: ['beta_1', 'beta_2', 'epsilon'],
  adamw: ['beta_1', 'beta_2', 'epsilon', 'weight_decay'],
  sgd: ['momentum', 'nesterov'],
  rmsprop: ['rho', 'momentum', 'epsilon'],
};
const LOSSES: ReadonlyMap<unknown, LossName> = new Map<string, LossName>([
  ['binary_crossentropy', 'binary_crossentropy'],
  ['categorical_crossentropy', 'categorical_crossentropy'],
  // Labels are numbers of classes here whatever the loss; the two differ in nothing else.
  ['sparse_categorical_crossentropy', 'categorical_crossentropy'],
  ['mse', 'mse'],
  ['mean_squared_error', 'mse'],
  ['mae', 'mae'],
  ['mean_absolute_error', 'mae'],
]);
const SCHEDULES: Readonly<Record<string, readonly string[]>> = {
  exponential_decay: ['decay_steps', 'decay_rate', 'staircase'],
  cosine_decay: ['decay_steps', 'alpha'],
  piecewise_constant_decay: ['boundaries', 'values'],
};
const STOPPING = ['monitor', 'patience', 'min_delta', 'restore_best_weights'];

/** `train.optimizer`, by Keras's names and arguments; undefined where it is not set. */
export function readOptimizer(params: StageParams): OptimizerSpec | undefined {
  const read = new Reader(params, 'optimizer');
  const choice = read.choice(OPTIMIZERS);
  if (!choice) return undefined;
  const number = (name: string, max = Infinity): number | undefined => read.number(choice, name, 0, max);
  switch (choice.name) {
    case 'sgd':
      return defined({ kind: 'sgd', momentum: number('momentum', 1), nesterov: read.flag(choice, 'nesterov') });
    case 'rmsprop':
      return defined({
        kind: 'rmsprop',
        rho: number('rho', 1),
        momentum: number('momentum', 1),
        epsilon: number('epsilon'),
      });
    default: {
      const moments = { beta1: number('beta_1', 1), beta2: number('beta_2', 1), epsilon: number('epsilon') };
      return choice.name === 'adamw'
        ? defined({ kind: 'adamw', ...moments, weightDecay: number('weight_decay') })
        : defined({ kind: 'adam', ...moments });
    }
  }
}

/** `train.loss`, by Keras's name; undefined where it is the cross-entropy that goes with so many classes. */
export function readLoss(params: StageParams, classes: number): LossName | undefined {
  const value = params.optional('train', 'loss');
  if (value === undefined) return undefined;
  const usual = crossEntropyOf(classes === 2 ? 1 : classes);
  const names = [...LOSSES].filter(([, loss]) => loss === usual || loss === 'mse' || loss === 'mae');
  const found = names.find(([name]) => name === value)?.[1];
  if (found !== undefined) return found === usual ? undefined : found;
  const expected = names.map(([name]) => String(name)).join(', ');
  throw params.error('train', 'loss', `found ${showValue(value)}, expected of ${classes} classes one of ${expected}`);
}

/** `train.learning_rate_schedule`; undefined where it is not set. */
export function readSchedule(params: StageParams): ScheduleSpec | undefined {
  const read = new Reader(params, 'learning_rate_schedule');
  const choice = read.choice(SCHEDULES);
  if (!choice) return undefined;
  const steps = (): number => read.number(choice, 'decay_steps', 1, Infinity, true) ?? 1;
  switch (choice.name) {
    case 'exponential_decay': {
      const decayRate = read.number(choice, 'decay_rate', Number.MIN_VALUE, Infinity, true) ?? 1;
      return {
        kind: 'exponential',
        decaySteps: steps(),
        decayRate,
        staircase: read.flag(choice, 'staircase') ?? false,
      };
    }
    case 'cosine_decay':
      return { kind: 'cosine', decaySteps: steps(), alpha: read.number(choice, 'alpha', 0, 1) ?? 0 };
    default: {
      const boundaries = read.numbers(choice, 'boundaries');
      const values = read.numbers(choice, 'values');
      if (values.length !== boundaries.length + 1)
        read.fail(`found ${values.length} values, expected one more than the ${boundaries.length} boundaries`);
      return { kind: 'piecewise', boundaries, values };
    }
  }
}

/** `train.metrics`: what the history has besides the losses, by Keras's names. */
export function readMetrics(params: StageParams): readonly MetricName[] {
  const value = params.optional('train', 'metrics');
  if (value === undefined) return DEFAULT_METRICS;
  const fail = (found: string): never => {
    throw params.error('train', 'metrics', found);
  };
  const names = (Array.isArray(value) ? value : [value]).map((item): MetricName => {
    // Keras has classes (`AUC`) and strings (`accuracy`).
    const name = typeof item === 'string' ? item.toLowerCase() : '';
    const known = METRIC_NAMES.find((metric) => metric === name);
    if (known) return known;
    const nearest = nearestName(name, METRIC_NAMES);
    return fail(
      `found ${showValue(item)}, ${nearest ? `did you mean "${nearest}"?` : `expected one of ${METRIC_NAMES.join(', ')}`}`,
    );
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? names : fail(`found "${twice}" twice, expected each metric once`);
}

/** `train.early_stopping`, which watches a loss or one of the metrics; undefined where it is not set. */
export function readEarlyStopping(params: StageParams, metrics: readonly MetricName[]): EarlyStoppingSpec | undefined {
  const read = new Reader(params, 'early_stopping');
  const values = read.mapping(STOPPING);
  if (!values) return undefined;
  const choice = { name: 'early_stopping', values };
  const monitors = new Map<unknown, EarlyStoppingSpec['monitor']>([
    ['loss', 'loss'],
    ...metrics.map((name) => [name, name] as const),
    ['val_loss', 'valLoss'],
    ...metrics.map((name) => [`val_${name}`, validationName(name)] as const),
  ]);
  const named = values['monitor'] ?? 'val_loss';
  const monitor = monitors.get(named);
  if (monitor === undefined)
    return read.fail(`monitor is ${JSON.stringify(named)}, expected one of ${[...monitors.keys()].join(', ')}`);
  return {
    monitor,
    patience: read.number(choice, 'patience', 0, Infinity) ?? 0,
    minDelta: read.number(choice, 'min_delta', 0, Infinity) ?? 0,
    restoreBest: read.flag(choice, 'restore_best_weights') ?? false,
  };
}

/** Reads one parameter of `train` that is a name with arguments; every mistake is an error at its place. */
class Reader {
  readonly #params: StageParams;
  readonly #name: string;
  readonly #value: YamlValue | undefined;

  constructor(params: StageParams, name: string) {
    this.#params = params;
    this.#name = name;
    this.#value = params.optional('train', name);
  }

  fail(found: string): never {
    throw this.#params.error('train', this.#name, found);
  }

  choice(known: Readonly<Record<string, readonly string[]>>): Choice | undefined {
    const value = this.#value;
    if (value === undefined) return undefined;
    const [entry, ...rest] = value instanceof Map ? [...value] : [[value, new Map()] as const];
    const [key, given] = entry ?? [];
    const name = typeof key === 'string' ? key.toLowerCase() : '';
    const allowed = known[name];
    if (!allowed || rest.length > 0) {
      const nearest = nearestName(name, Object.keys(known));
      const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${Object.keys(known).join(', ')}`;
      return this.fail(`found ${showValue(value)}, ${expected}`);
    }
    return { name, values: this.#checked(given ?? new Map(), allowed) };
  }

  mapping(allowed: readonly string[]): Readonly<Record<string, unknown>> | undefined {
    return this.#value === undefined ? undefined : this.#checked(this.#value, allowed);
  }

  number({ values }: Choice, name: string, min: number, max: number, isNeeded = false): number | undefined {
    const value = values[name];
    if (value === undefined && !isNeeded) return undefined;
    if (typeof value === 'number' && value >= min && value <= max) return value;
    return this.fail(`${name} is ${JSON.stringify(value)}, expected a number from ${min} to ${max}`);
  }

  numbers({ values }: Choice, name: string): number[] {
    const value = values[name];
    if (Array.isArray(value) && value.every((item) => typeof item === 'number')) return value;
    return this.fail(`${name} is ${JSON.stringify(value)}, expected a list of numbers`);
  }

  flag({ values }: Choice, name: string): boolean | undefined {
    const value = values[name];
    if (value === undefined || typeof value === 'boolean') return value;
    return this.fail(`${name} is ${JSON.stringify(value)}, expected true or false`);
  }

  #checked(value: YamlValue, allowed: readonly string[]): Readonly<Record<string, unknown>> {
    if (!(value instanceof Map))
      return this.fail(`found ${showValue(value)}, expected a mapping of ${allowed.join(', ')}`);
    for (const key of value.keys()) {
      if (allowed.includes(String(key))) continue;
      const nearest = nearestName(String(key), allowed);
      this.fail(
        `"${String(key)}" is not known, ${nearest ? `did you mean "${nearest}"?` : `expected one of ${allowed.join(', ')}`}`,
      );
    }
    return plain(value) as Record<string, unknown>;
  }
}

/** Without the keys that are not set. */
function defined(
  values: { readonly [K in string]: unknown } & { readonly kind: OptimizerSpec['kind'] },
): OptimizerSpec {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as unknown as OptimizerSpec;
}
