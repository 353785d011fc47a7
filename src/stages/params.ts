import { throwAll, UserError, type Location } from '../errors.js';
import { excerpt, type YamlDocument } from '../formats/yaml-parse.js';
import { YamlFloat, showValue, type YamlValue } from '../formats/yaml-value.js';
import { nearestName } from '../formats/nearest.js';
import { readParamsDocument } from '../dvcyaml/params.js';
import type { Logger } from '../log.js';
import type { StageContext } from './context.js';
import { join } from 'node:path';

/** The parameters that the built-in stages know, by section; everything else in the file is the user's own. */
export const KNOWN_PARAMS: Readonly<Record<string, readonly string[]>> = {
  base: ['seed', 'pokemon_type_train'],
  data_preprocess: [
    'source_directory',
    'destination_directory',
    'dataset_labels',
    'dataset_images',
    'id_column',
    'name_column',
    'label_columns',
    'sample_weight_column',
  ],
  data_load: ['image_size'],
  train: [
    'test_size',
    'learning_rate',
    'epochs',
    'batch_size',
    'model',
    'loss',
    'optimizer',
    'learning_rate_schedule',
    'early_stopping',
    'metrics',
    'class_weight',
    'checkpoint_every',
  ],
  evaluate: ['threshold'],
};

const MAX_SEED = 2 ** 32 - 1;
const MAX_IMAGE_SIDE = 8192;

/** Typed access to `params.yaml`: every value is checked as it is read, and every mistake is named at once. */
export class StageParams {
  readonly shown: string;
  readonly #document: YamlDocument;
  readonly #context: StageContext;
  readonly #errors: UserError[] = [];

  constructor(context: StageContext) {
    this.#context = context;
    this.shown = context.paramsFile;
    this.#document = readParamsDocument(join(context.folder, context.paramsFile), this.shown);
    this.#checkNames(context.log);
    this.check(); // a mistyped name would be reported as missing too
  }

  /** Throws every mistake that was found so far. */
  check(): void {
    throwAll(this.#errors);
  }

  seed(): number {
    return this.number('base', 'seed', { min: 0, max: MAX_SEED, whole: true });
  }

  /** Whether there is a value: for what a stage refuses, since nothing that it writes may depend on it. */
  isSet(section: string, name: string): boolean {
    const top = this.#document.value;
    const body = top instanceof Map ? top.get(section) : undefined;
    return body instanceof Map && (body.get(name) ?? null) !== null;
  }

  /** A value of any kind; undefined where there is none. */
  optional(section: string, name: string): YamlValue | undefined {
    return (this.#value(section, name, null) as YamlValue | null) ?? undefined;
  }

  text(section: string, name: string, fallback?: string): string {
    const value = this.#value(section, name, fallback);
    if (typeof value === 'string' && value !== '') return value;
    if (value !== undefined) this.#wrong(section, name, value as YamlValue, 'text');
    return fallback ?? '';
  }

  /** Text that may be left out. */
  optionalText(section: string, name: string): string | undefined {
    const value = this.optional(section, name);
    if (value === undefined || (typeof value === 'string' && value !== '')) return value;
    this.#wrong(section, name, value, 'text');
    return undefined;
  }

  /** `base.pokemon_type_train`: one type, told from all others, or several, told from one another. */
  types(): readonly string[] {
    const value = this.#value('base', 'pokemon_type_train', undefined);
    if (value === undefined) return [];
    const list = Array.isArray(value) ? value : [value];
    const isNames = list.length > 0 && list.every((item) => typeof item === 'string' && item !== '');
    if (isNames && new Set(list).size === list.length) return list as string[];
    const expected = isNames ? 'each type once' : 'the name of a type, or a list of them';
    this.#wrong('base', 'pokemon_type_train', value as YamlValue, expected);
    return [];
  }

  /** A path relative to the stage's folder that does not lead out of it. */
  path(section: string, name: string): string {
    const value = this.text(section, name);
    if (value.startsWith('/') || value.split('/').includes('..'))
      this.#wrong(section, name, value, 'a path inside of the repository');
    return value.replace(/\/+$/, '');
  }

  texts(section: string, name: string, fallback: readonly string[]): readonly string[] {
    const value = this.#value(section, name, fallback);
    if (typeof value === 'string' && value !== '') return [value];
    if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) return value;
    if (value !== fallback && value !== undefined) this.#wrong(section, name, value as YamlValue, 'a list of names');
    return fallback;
  }

  number(section: string, name: string, range: NumberRange): number {
    const value = this.#value(section, name, range.fallback, range.isFree);
    const number = value instanceof YamlFloat ? value.value : value;
    const expected = describeRange(range);
    if (typeof number !== 'number' || !Number.isFinite(number)) {
      if (value !== undefined) this.#wrong(section, name, value as YamlValue, expected);
      return range.min;
    }
    const tooLow = range.openMin ? number <= range.min : number < range.min;
    const tooHigh = range.openMax ? number >= range.max : number > range.max;
    if (tooLow || tooHigh || (range.whole && !Number.isInteger(number)))
      this.#wrong(section, name, value as YamlValue, expected);
    return number;
  }

  /** `data_load.image_size`: one number for a square, `[height, width]`, or undefined for the images' own size. */
  imageSize(): { readonly height: number; readonly width: number } | undefined {
    const value = this.#value('data_load', 'image_size', null);
    if (value === null || value === undefined) return undefined;
    const sides = Array.isArray(value) ? value : [value, value];
    const fine =
      sides.length === 2 &&
      sides.every((side) => typeof side === 'number' && Number.isInteger(side) && side >= 1 && side <= MAX_IMAGE_SIDE);
    if (!fine)
      this.#wrong(
        'data_load',
        'image_size',
        value as YamlValue,
        `a whole number of pixels from 1 to ${MAX_IMAGE_SIDE}, or [height, width]`,
      );
    const [height, width] = sides as [number, number];
    return { height, width };
  }

  /** Where a parameter stands, or its section where it is missing. */
  locate(section: string, name: string): Location {
    return this.#document.locate([section, name]);
  }

  /** An error about a parameter's value (or its name), with its place. */
  error(section: string, name: string, found: string, where: 'key' | 'value' = 'value'): UserError {
    const path = [section, name];
    const location = this.#document.locate(path, where);
    const span = this.#document.span(path);
    let length = 1;
    if (where === 'key') length = name.length;
    else if (span) length = Math.max(1, span.end - span.start);
    const message = `Cannot use "${section}.${name}" in ${location.file}:${location.line}:${location.column}: ${found}`;
    return new UserError('params', message, { location, hint: excerpt(this.#document.text, location, length) });
  }

  #value(section: string, name: string, fallback: unknown, isFree = false): unknown {
    const top = this.#document.value;
    const body = top instanceof Map ? top.get(section) : undefined;
    const value = body instanceof Map ? body.get(name) : undefined;
    const isSet = value !== undefined;
    if (!isFree)
      this.#context.observer?.readsParam(this.shown, `${section}.${name}`, this.locate(section, name), isSet);
    if (value !== undefined && !(value === null && fallback !== undefined)) return value;
    if (fallback !== undefined) return fallback;
    this.#errors.push(this.error(section, name, 'it is missing, expected a value'));
    return undefined;
  }

  #wrong(section: string, name: string, value: YamlValue, expected: string): void {
    this.#errors.push(this.error(section, name, `found ${showValue(value)}, expected ${expected}`));
  }

  #checkNames(log: Logger): void {
    const top = this.#document.value;
    if (!(top instanceof Map)) {
      throw new UserError(
        'params',
        `Cannot read ${this.shown}:1:1: found no mapping, expected sections such as "train:"`,
      );
    }
    for (const [section, known] of Object.entries(KNOWN_PARAMS)) {
      const body = top.get(section);
      if (body === undefined || body === null) continue;
      if (!(body instanceof Map)) {
        const location = this.#document.locate([section]);
        this.#errors.push(
          new UserError(
            'params',
            `Cannot read "${section}" in ${location.file}:${location.line}:${location.column}: found ${showValue(body)}, expected a mapping`,
            { location },
          ),
        );
        continue;
      }
      for (const key of body.keys()) {
        if (known.includes(String(key))) continue;
        const nearest = nearestName(String(key), known);
        const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ')}`;
        const error = this.error(section, String(key), `there is no such parameter, ${expected}`, 'key');
        if (section === 'base') log.warning(error.message, error.location);
        else this.#errors.push(error);
      }
    }
  }
}

interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly openMin?: boolean;
  readonly openMax?: boolean;
  readonly whole?: boolean;
  readonly fallback?: number;
  /** Nothing that the stage writes depends on it: it need not be declared. */
  readonly isFree?: boolean;
}

function describeRange({ min, max, openMin, openMax, whole }: NumberRange): string {
  const kind = whole ? 'a whole number' : 'a number';
  const low = openMin ? `greater than ${min}` : `>= ${min}`;
  if (max === Infinity) return `${kind} ${low}`;
  return `${kind} ${low} and ${openMax ? `less than ${max}` : `<= ${max}`}`;
}
