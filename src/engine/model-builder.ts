import { UserError } from '../errors.js';
import { nearestName } from '../formats/nearest.js';
import { RandomState } from '../ml/random.js';
import { makePlan, type InputShape } from '../network/plan.js';
import type { WeightPlace } from '../network/op.js';
import type { LayersModelFiles } from './trainer.js';

/** A layer by Keras's name, with Keras's arguments. */
export interface LayerDescription {
  readonly className: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

interface KnownLayer {
  /** What Keras names layers of the class. */
  readonly name: string;
  readonly required: readonly string[];
  readonly defaults: Readonly<Record<string, unknown>>;
}

const CHANNELS_LAST = { data_format: 'channels_last' };
const LEARNT = {
  activation: 'linear',
  use_bias: true,
  kernel_initializer: 'glorot_uniform',
  bias_initializer: 'zeros',
  kernel_regularizer: null,
  bias_regularizer: null,
};
const WINDOW = { strides: [1, 1], padding: 'valid', ...CHANNELS_LAST };
const POOL = { pool_size: [2, 2], strides: null, padding: 'valid', ...CHANNELS_LAST };

const KNOWN: Readonly<Record<string, KnownLayer>> = {
  Conv2D: { name: 'conv2d', required: ['filters', 'kernel_size'], defaults: { ...WINDOW, ...LEARNT } },
  DepthwiseConv2D: {
    name: 'depthwise_conv2d',
    required: ['kernel_size'],
    defaults: {
      ...WINDOW,
      depth_multiplier: 1,
      activation: 'linear',
      use_bias: true,
      depthwise_initializer: 'glorot_uniform',
      bias_initializer: 'zeros',
      depthwise_regularizer: null,
    },
  },
  MaxPooling2D: { name: 'max_pooling2d', required: [], defaults: POOL },
  AveragePooling2D: { name: 'average_pooling2d', required: [], defaults: POOL },
  GlobalAveragePooling2D: { name: 'global_average_pooling2d', required: [], defaults: CHANNELS_LAST },
  BatchNormalization: {
    name: 'batch_normalization',
    required: [],
    defaults: { axis: -1, momentum: 0.99, epsilon: 0.001, center: true, scale: true },
  },
  Dropout: { name: 'dropout', required: ['rate'], defaults: {} },
  Flatten: { name: 'flatten', required: [], defaults: CHANNELS_LAST },
  Dense: { name: 'dense', required: ['units'], defaults: LEARNT },
  Activation: { name: 'activation', required: ['activation'], defaults: {} },
  ReLU: { name: 're_lu', required: [], defaults: {} },
  LeakyReLU: { name: 'leaky_re_lu', required: [], defaults: { alpha: 0.3 } },
  ELU: { name: 'elu', required: [], defaults: { alpha: 1 } },
  Softmax: { name: 'softmax', required: [], defaults: { axis: -1 } },
};
const PAIRS = ['kernel_size', 'pool_size', 'strides'];
const REGULARIZERS = ['kernel_regularizer', 'bias_regularizer', 'depthwise_regularizer'];
const INITIALIZERS: Readonly<Record<string, string>> = {
  glorot_uniform: 'GlorotUniform',
  glorot_normal: 'GlorotNormal',
  he_uniform: 'HeUniform',
  he_normal: 'HeNormal',
  zeros: 'Zeros',
  ones: 'Ones',
};

/**
 * A Sequential model with weights from the seed, drawn in the order of the layers as Keras's initializers have them. Throws a
 * UserError that names the layer where one is unknown, an argument is, or shapes do not fit.
 */
export function buildModel(layers: readonly LayerDescription[], input: InputShape, seed: number): LayersModelFiles {
  const counts = new Map<string, number>();
  const list = layers.map((layer, index) => {
    const known = requireKnown(layer, index);
    const count = counts.get(known.name) ?? 0;
    counts.set(known.name, count + 1);
    const name = count === 0 ? known.name : `${known.name}_${count}`;
    const { height, width, channels } = input;
    const first = index === 0 ? { batch_input_shape: [null, height, width, channels] } : {};
    const config = { name, trainable: true, dtype: 'float32', ...first, ...argumentsOf(layer, known) };
    return { class_name: layer.className, config };
  });
  const topology = {
    class_name: 'Sequential',
    config: { name: 'sequential', layers: list },
    keras_version: 'tfjs-layers 4.22.0',
    backend: 'tensor_flow.js',
  };
  const { weights } = makePlan(topology, input);
  const configs = new Map(list.map(({ config }) => [config.name, config as Record<string, unknown>]));
  const random = new RandomState(seed);
  const values = weights.flatMap((place) => initialise(place, configs.get(place.layer) ?? {}, random));
  return {
    topology,
    weightSpecs: weights.map(({ name, shape }) => ({ name, shape, dtype: 'float32' })),
    weights: new Uint8Array(Float32Array.from(values).buffer),
  };
}

function requireKnown({ className, arguments: given }: LayerDescription, index: number): KnownLayer {
  const known = KNOWN[className];
  const where = `layer ${index + 1} of train.model`;
  if (!known) {
    const nearest = nearestName(className, Object.keys(KNOWN));
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${Object.keys(KNOWN).join(', ')}`;
    throw new UserError('params', `Cannot build ${where}: "${className}" is not known, ${expected}`);
  }
  const names = [...known.required, ...Object.keys(known.defaults), 'name'];
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const nearest = nearestName(name, names);
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${names.join(', ')}`;
    throw new UserError('params', `Cannot build ${where}: ${className} has no argument "${name}", ${expected}`);
  }
  const missing = known.required.find((name) => given[name] === undefined);
  if (missing === undefined) return known;
  throw new UserError('params', `Cannot build ${where}: ${className} needs the argument "${missing}"`);
}

function argumentsOf({ arguments: given }: LayerDescription, { defaults }: KnownLayer): Record<string, unknown> {
  const { name: _, ...own } = given;
  const config: Record<string, unknown> = { ...defaults, ...own };
  for (const key of PAIRS) if (typeof config[key] === 'number') config[key] = [config[key], config[key]];
  if (config['strides'] === null) config['strides'] = config['pool_size'];
  for (const key of REGULARIZERS) if (config[key]) config[key] = regularizer(config[key]);
  for (const [key, value] of Object.entries(config)) {
    if (key.endsWith('_initializer')) config[key] = initializer(key, value);
  }
  return config;
}

/** `{l2: 0.01}`, or Keras's own form. */
function regularizer(value: unknown): unknown {
  const { l1 = 0, l2 = 0, class_name: className } = value as Record<string, unknown>;
  return className === undefined ? { class_name: 'L1L2', config: { l1, l2 } } : value;
}

function initializer(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const className = INITIALIZERS[value];
  if (className !== undefined) return { class_name: className, config: {} };
  throw new UserError(
    'params',
    `Cannot use ${key} "${value}": it is not known, expected one of ${Object.keys(INITIALIZERS).join(', ')}`,
  );
}

const CONSTANTS: Readonly<Record<string, number>> = { bias: 0, gamma: 1, beta: 0, moving_mean: 0, moving_variance: 1 };
// A normal distribution cut off at two deviations has this deviation; Keras divides by it.
const TRUNCATED_DEVIATION = 0.87962566103423978;

/** First values as keras.initializers: fans are the last two sizes times the receptive field. */
function initialise({ role, shape }: WeightPlace, config: Record<string, unknown>, random: RandomState): number[] {
  const count = shape.reduce((product, size) => product * size, 1);
  const key = role === 'depthwise_kernel' ? 'depthwise_initializer' : `${role}_initializer`;
  const { class_name: name } = (config[key] ?? {}) as { class_name?: string };
  const constant = name === 'Ones' ? 1 : name === 'Zeros' ? 0 : CONSTANTS[role];
  if (constant !== undefined) return Array<number>(count).fill(constant);
  const receptive = shape.slice(0, -2).reduce((product, size) => product * size, 1);
  const [fanIn = 1, fanOut = 1] = shape.slice(-2).map((size) => size * receptive);
  const isHe = name === 'HeNormal' || name === 'HeUniform';
  const scale = isHe ? 2 / fanIn : 2 / (fanIn + fanOut);
  if (name === 'HeNormal' || name === 'GlorotNormal') {
    const deviation = Math.sqrt(scale) / TRUNCATED_DEVIATION;
    return Array.from({ length: count }, () => truncatedNormal(random) * deviation);
  }
  const limit = Math.sqrt(3 * scale);
  return Array.from({ length: count }, () => (2 * random.float() - 1) * limit);
}

function truncatedNormal(random: RandomState): number {
  for (;;) {
    const value = random.normal();
    if (Math.abs(value) <= 2) return value;
  }
}
