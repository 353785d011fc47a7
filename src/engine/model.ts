import { RandomState } from '../ml/random.js';
import type { LayersModelFiles, WeightSpec } from './trainer.js';

export interface CnnShape {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly seed: number;
}

/** The smallest side that survives two 5×5 convolutions and two poolings. */
export const MIN_IMAGE_SIDE = 16;

const L2 = 0.01;
const DROPOUT = 0.2;

/**
 * The workshop's CNN, weights initialised: conv 5×5 (4, ReLU, L2) – max-pool 2 – dropout – conv 5×5 (4, ReLU, L2) –
 * max-pool 2 – dense 8 ReLU on the last axis – dropout – flatten – dense 1 sigmoid. Kernels are glorot uniform from the
 * seed, in the order of the layers; biases are zero.
 */
export function buildCnn({ height, width, channels, seed }: CnnShape): LayersModelFiles {
  const side = (size: number): number => Math.floor((Math.floor((size - 4) / 2) - 4) / 2);
  const flat = side(height) * side(width) * 8;
  const layers = [
    convolution('conv2d', { batch_input_shape: [null, height, width, channels] }),
    pooling('max_pooling2d'),
    dropout('dropout'),
    convolution('conv2d_1'),
    pooling('max_pooling2d_1'),
    dense('dense', 8, 'relu'),
    dropout('dropout_1'),
    layer('Flatten', 'flatten', { data_format: 'channels_last' }),
    dense('dense_1', 1, 'sigmoid'),
  ];
  const weightSpecs: WeightSpec[] = [
    spec('conv2d/kernel', [5, 5, channels, 4]),
    spec('conv2d/bias', [4]),
    spec('conv2d_1/kernel', [5, 5, 4, 4]),
    spec('conv2d_1/bias', [4]),
    spec('dense/kernel', [4, 8]),
    spec('dense/bias', [8]),
    spec('dense_1/kernel', [flat, 1]),
    spec('dense_1/bias', [1]),
  ];
  const topology = {
    class_name: 'Sequential',
    config: { name: 'sequential', layers },
    keras_version: 'tfjs-layers 4.22.0',
    backend: 'tensor_flow.js',
  };
  return { topology, weightSpecs, weights: initialWeights(weightSpecs, seed) };
}

/** Glorot-uniform kernels and zero biases: limit √(6 / (fan in + fan out)), as keras.initializers.GlorotUniform. */
function initialWeights(specs: readonly WeightSpec[], seed: number): Uint8Array {
  const random = new RandomState(seed);
  const values = specs.flatMap(({ name, shape }) => {
    const count = shape.reduce((product, size) => product * size, 1);
    if (name.endsWith('/bias')) return Array<number>(count).fill(0);
    const receptive = shape.slice(0, -2).reduce((product, size) => product * size, 1);
    const [fanIn = 1, fanOut = 1] = shape.slice(-2).map((size) => size * receptive);
    const limit = Math.sqrt(6 / (fanIn + fanOut));
    return Array.from({ length: count }, () => (2 * random.float() - 1) * limit);
  });
  return new Uint8Array(Float32Array.from(values).buffer);
}

function spec(name: string, shape: readonly number[]): WeightSpec {
  return { name, shape, dtype: 'float32' };
}

function layer(className: string, name: string, config: Record<string, unknown>): unknown {
  return { class_name: className, config: { name, trainable: true, dtype: 'float32', ...config } };
}

function convolution(name: string, extra: Record<string, unknown> = {}): unknown {
  return layer('Conv2D', name, {
    ...extra,
    filters: 4,
    kernel_size: [5, 5],
    strides: [1, 1],
    padding: 'valid',
    data_format: 'channels_last',
    dilation_rate: [1, 1],
    activation: 'relu',
    use_bias: true,
    ...glorot,
    kernel_regularizer: { class_name: 'L1L2', config: { l1: 0, l2: L2 } },
    bias_regularizer: null,
    activity_regularizer: null,
    kernel_constraint: null,
    bias_constraint: null,
  });
}

const glorot = {
  kernel_initializer: { class_name: 'GlorotUniform', config: { seed: null } },
  bias_initializer: { class_name: 'Zeros', config: {} },
};

function pooling(name: string): unknown {
  return layer('MaxPooling2D', name, {
    pool_size: [2, 2],
    strides: [2, 2],
    padding: 'valid',
    data_format: 'channels_last',
  });
}

function dropout(name: string): unknown {
  return layer('Dropout', name, { rate: DROPOUT, noise_shape: null, seed: null });
}

function dense(name: string, units: number, activation: string): unknown {
  return layer('Dense', name, {
    units,
    activation,
    use_bias: true,
    ...glorot,
    kernel_regularizer: null,
    bias_regularizer: null,
    activity_regularizer: null,
    kernel_constraint: null,
    bias_constraint: null,
  });
}
