import { UserError } from '../errors.js';

/** A layer of a Sequential model as Keras's JSON has it. */
export interface KerasLayer {
  readonly className: string;
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/** Thrown where a model has something that this engine does not know; another engine may. */
export class UnknownLayer extends Error {
  constructor(layer: string, what: string) {
    super(`layer "${layer}": ${what}`);
    this.name = 'UnknownLayer';
  }
}

/** The layers of a Sequential model's topology, whether tfjs or Keras 2 or 3 wrote it. Throws UnknownLayer for other models. */
export function readLayers(topology: unknown): KerasLayer[] {
  const top = asRecord(topology);
  const model = asRecord(top['model_config'] ?? top);
  if (model['class_name'] !== 'Sequential')
    throw new UnknownLayer('model', `it is ${JSON.stringify(model['class_name'])}, expected "Sequential"`);
  const inner = model['config'];
  const list = Array.isArray(inner) ? (inner as unknown[]) : asRecord(inner)['layers'];
  if (!Array.isArray(list)) throw new UnknownLayer('model', 'it has no list of layers');
  return list.map((item) => {
    const { class_name: className, config } = asRecord(item);
    const values = asRecord(config);
    return { className: String(className), name: text(values['name']) ?? String(className), config: values };
  });
}

/** `[rows, height, width, channels]` of what a model takes, as its first layer says; null where any number will do. */
export function inputShapeOf(topology: unknown): readonly unknown[] | undefined {
  const { config } = readLayers(topology)[0] ?? {};
  const shape = config?.['batch_input_shape'] ?? config?.['batch_shape'];
  return Array.isArray(shape) ? (shape as unknown[]) : undefined;
}

/** Numbers of a layer's configuration, checked. */
export class LayerConfig {
  readonly layer: KerasLayer;

  constructor(layer: KerasLayer) {
    this.layer = layer;
  }

  /** A positive whole number. */
  whole(key: string): number {
    const value = this.layer.config[key];
    if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
    throw this.#bad(key, 'a positive whole number');
  }

  /** A number, with what it is where it is missing. */
  number(key: string, fallback: number): number {
    const value = this.layer.config[key] ?? fallback;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw this.#bad(key, 'a number');
  }

  flag(key: string, fallback: boolean): boolean {
    const value = this.layer.config[key] ?? fallback;
    if (typeof value === 'boolean') return value;
    throw this.#bad(key, 'true or false');
  }

  /** `[rows, columns]`, which may be given as one number. */
  pair(key: string, fallback?: readonly [number, number]): readonly [number, number] {
    const value = this.layer.config[key] ?? fallback;
    const list = Array.isArray(value) ? (value as unknown[]) : [value, value];
    const [rows, columns] = list;
    if (list.length === 2 && isSize(rows) && isSize(columns)) return [rows, columns];
    throw this.#bad(key, 'one or two positive whole numbers');
  }

  word(key: string, fallback: string): string {
    return text(this.layer.config[key]) ?? fallback;
  }

  /** Refuses what is set to anything but what this engine does. */
  expect(key: string, ...allowed: readonly unknown[]): void {
    const value = this.layer.config[key];
    if (value === undefined || value === null) return;
    if (!allowed.some((one) => JSON.stringify(one) === JSON.stringify(value)))
      throw new UnknownLayer(this.layer.name, `${key} is ${JSON.stringify(value)}`);
  }

  /** `l1` and `l2` of a regularizer. */
  penalty(key: string): { readonly l1: number; readonly l2: number } {
    const value = this.layer.config[key];
    if (value === null || value === undefined) return { l1: 0, l2: 0 };
    const { class_name: className, config } = asRecord(value);
    const values = asRecord(config);
    const part = (name: string): number => (typeof values[name] === 'number' ? values[name] : 0);
    if (['L1L2', 'L1', 'L2'].includes(String(className))) return { l1: part('l1'), l2: part('l2') };
    throw new UnknownLayer(this.layer.name, `${key} is ${JSON.stringify(className)}`);
  }

  #bad(key: string, expected: string): UserError {
    const found = JSON.stringify(this.layer.config[key]);
    return new UserError('stage', `Cannot build layer "${this.layer.name}": ${key} is ${found}, expected ${expected}`);
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}
