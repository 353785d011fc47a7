import { foldedKernel, foldedSize, isFoldCheaper, type Fold } from './conv/fold.js';
import { LayerQueue } from './layer-queue.js';
import { LayerConfig, readLayers, UnknownLayer, type KerasLayer } from './layers.js';
import { floats, padTo4, type Activation, type Op, type Plan, type Tensor } from './op.js';
import { PlanMemory } from './plan-memory.js';
import { borders, outputSize, refuseOddities, requireImage, windowShares } from './windows.js';

const ACTIVATIONS: Readonly<Record<string, Activation>> = {
  relu: 'relu',
  leaky_relu: 'leaky_relu',
  elu: 'elu',
  tanh: 'tanh',
  sigmoid: 'sigmoid',
  softmax: 'softmax',
};

const NO_BORDER = [0, 0] as const;
const ONE = [1, 1] as const;

/** Bytes that src/kernels/winograd.ts works in. */
export const WINOGRAD_SCRATCH = 17_408;

/** What the input's images are like. */
export interface InputShape {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/**
 * Turns a Sequential model's topology into operations. Throws UnknownLayer for what this engine does not know, and a
 * UserError that names the layer where shapes do not fit.
 */
export function makePlan(topology: unknown, input: InputShape): Plan {
  const { height, width, channels } = input;
  return new Planner(readLayers(topology), { height, width, channels }).plan();
}

class Planner {
  readonly #queue: LayerQueue;
  readonly #input: InputShape;
  readonly #memory = new PlanMemory();
  readonly #ops: Op[] = [];
  readonly #first: Tensor;
  #at: Tensor;
  #isActivated = false;
  /** What comes in is a vector: height and width are gone. */
  #isVector = false;
  #hasParameters = false;
  #norms = 0;

  constructor(layers: readonly KerasLayer[], input: InputShape) {
    this.#queue = new LayerQueue(layers);
    this.#input = input;
    this.#first = this.#memory.tensor(input.height, input.width, input.channels);
    this.#at = this.#first;
  }

  plan(): Plan {
    for (let layer = this.#queue.next(); layer; layer = this.#queue.next()) this.#add(layer, new LayerConfig(layer));
    return {
      input: this.#input,
      first: this.#first,
      output: this.#at,
      ops: this.#ops,
      norms: this.#norms,
      ...this.#memory.finish(),
    };
  }

  #add(layer: KerasLayer, config: LayerConfig): void {
    if (this.#isVector) requireImage(layer, this.#at);
    switch (layer.className) {
      case 'InputLayer':
        return;
      case 'Conv2D':
        return this.#conv(layer, config);
      case 'DepthwiseConv2D':
        return this.#depthwise(layer, config);
      case 'MaxPooling2D':
      case 'AveragePooling2D':
        return this.#pool(layer, config);
      case 'GlobalAveragePooling2D':
        return this.#globalPool(layer, config);
      case 'BatchNormalization':
        return this.#norm(layer, config);
      case 'Dropout':
        return this.#dropout(layer);
      case 'Flatten':
        return this.#flatten(layer, config);
      case 'Dense':
        return this.#dense(layer, config);
      case 'Activation':
        return this.#activation(layer.name, config.word('activation', 'linear'), 0);
      case 'ReLU':
        config.expect('max_value', null);
        config.expect('threshold', 0);
        config.expect('negative_slope', 0);
        return this.#activation(layer.name, 'relu', 0);
      case 'LeakyReLU':
        return this.#activation(layer.name, 'leaky_relu', config.number('negative_slope', config.number('alpha', 0.3)));
      case 'ELU':
        return this.#activation(layer.name, 'elu', config.number('alpha', 1));
      case 'Softmax':
        config.expect('axis', -1);
        return this.#activation(layer.name, 'softmax', 0);
      default:
        throw new UnknownLayer(layer.name, `${layer.className} is not known`);
    }
  }

  #conv(layer: KerasLayer, config: LayerConfig): void {
    refuseOddities(config);
    config.expect('groups', 1);
    const { name } = layer;
    const kernel = config.pair('kernel_size');
    const strides = config.pair('strides', [1, 1]);
    const filters = config.whole('filters');
    const activation = config.word('activation', 'linear');
    const padding = config.word('padding', 'valid');
    const isPlain = strides[0] === 1 && strides[1] === 1;
    const [rows, columns] = borders(name, this.#at, kernel, strides, padding);
    const whole = { ...this.#at, height: this.#at.height + rows, width: this.#at.width + columns };
    const [height, width] = outputSize(layer, whole, kernel, strides);
    const isRelu = activation === 'relu' || (activation === 'linear' && this.#queue.takeRelu());
    const isPooled = isPlain && isRelu && this.#queue.takePool(height, width);
    if (isPooled || !isPlain) this.#pad(layer, kernel, strides, padding, 0);
    const input = this.#at;
    if (isPooled) {
      const dropout = this.#queue.takeDropout();
      const output = this.#memory.tensor(height >> 1, width >> 1, filters);
      // Five wide over four channels: what src/kernels/winograd.ts is made for.
      const isWinograd = kernel[1] === 5 && kernel[0] <= 7 && input.padded === 4;
      const parts = this.#memory.pooledConv(config, { input, output, kernel }, isWinograd);
      const winners = this.#memory.slot(floats(output));
      this.#memory.scratch(Math.max(8 * (output.width + 1), isWinograd ? WINOGRAD_SCRATCH : 0));
      this.#push({ kind: 'convPool', layer: name, input, output, kernel, ...parts, isWinograd, winners, dropout });
      this.#isActivated = dropout === undefined;
      return;
    }
    const fold = this.#fold(name, [height, width], kernel, strides, filters);
    const output = this.#memory.tensor(height, width, filters);
    const border = isPlain ? ([rows >> 1, columns >> 1] as const) : NO_BORDER;
    const place = fold
      ? { input: this.#at, output, kernel: foldedKernel(kernel), strides: ONE, border, fold }
      : { input, output, kernel, strides, border, fold };
    const parts = this.#memory.conv(config, place, this.#hasParameters);
    this.#push({ kind: 'conv', layer: name, ...place, relu: isRelu, ...parts });
    this.#isActivated = isRelu;
    if (!isRelu) this.#activation(name, activation, 0);
  }

  /** Folds what comes into a convolution with strides 2 × 2, where it is then worked off faster. */
  #fold(
    layer: string,
    size: readonly [number, number],
    kernel: readonly [number, number],
    strides: readonly [number, number],
    filters: number,
  ): Fold | undefined {
    const { channels, padded } = this.#at;
    if (!isFoldCheaper(size, kernel, strides, this.#at, padTo4(filters))) return undefined;
    const output = this.#memory.tensor(...foldedSize(size, kernel), 4 * padded);
    this.#push({ kind: 'fold', layer, input: this.#at, output, times: 1 });
    return { kernel, channels, padded };
  }

  #depthwise(layer: KerasLayer, config: LayerConfig): void {
    refuseOddities(config);
    const kernel = config.pair('kernel_size');
    const strides = config.pair('strides', [1, 1]);
    const times = config.number('depth_multiplier', 1);
    if (times > 1) {
      const { height, width, channels } = this.#at;
      const wide = this.#memory.tensor(height, width, channels * times);
      this.#push({ kind: 'widen', layer: layer.name, input: this.#at, output: wide, times });
    }
    this.#pad(layer, kernel, strides, config.word('padding', 'valid'), 0);
    const input = this.#at;
    const [height, width] = outputSize(layer, this.#at, kernel, strides);
    const output = this.#memory.tensor(height, width, input.channels);
    const parts = this.#memory.depthwise(config, kernel, input, times);
    this.#push({ kind: 'depthwise', layer: layer.name, input, output, kernel, strides, ...parts });
    this.#activation(layer.name, config.word('activation', 'linear'), 0);
  }

  #pool(layer: KerasLayer, config: LayerConfig): void {
    config.expect('data_format', 'channels_last');
    const kernel = config.pair('pool_size', [2, 2]);
    const strides = config.pair('strides', kernel);
    const isMax = layer.className === 'MaxPooling2D';
    const before = this.#at;
    const border = this.#pad(layer, kernel, strides, config.word('padding', 'valid'), isMax ? -3.4e38 : 0);
    const input = this.#at;
    const [height, width] = outputSize(layer, this.#at, kernel, strides);
    const output = this.#memory.tensor(height, width, input.channels);
    const extra = isMax
      ? this.#memory.slot(2 * floats(output))
      : this.#memory.constant(windowShares(before, border, [height, width], kernel, strides));
    this.#push({ kind: isMax ? 'maxPool' : 'averagePool', layer: layer.name, input, output, kernel, strides, extra });
  }

  #globalPool(layer: KerasLayer, config: LayerConfig): void {
    config.expect('data_format', 'channels_last');
    config.expect('keepdims', false);
    const input = this.#at;
    const kernel = [input.height, input.width] as const;
    const output = this.#memory.tensor(1, 1, input.channels);
    const extra = this.#memory.constant(Float32Array.of(1 / (input.height * input.width)));
    this.#push({ kind: 'averagePool', layer: layer.name, input, output, kernel, strides: [1, 1], extra });
    this.#isVector = true;
  }

  #norm(layer: KerasLayer, config: LayerConfig): void {
    const axis = layer.config['axis'];
    const last = Array.isArray(axis) ? (axis as unknown[])[0] : axis;
    if (last !== undefined && last !== -1 && last !== 3)
      throw new UnknownLayer(layer.name, `axis is ${JSON.stringify(axis)}`);
    const input = this.#at;
    const output = this.#memory.tensor(input.height, input.width, input.channels);
    const parts = this.#memory.norm(config, input);
    const epsilon = config.number('epsilon', 1e-3);
    const momentum = config.number('momentum', 0.99);
    this.#push({ kind: 'norm', layer: layer.name, input, output, ...parts, epsilon, momentum, index: this.#norms });
    this.#norms += 1;
  }

  #dropout(layer: KerasLayer): void {
    const dropout = this.#queue.dropoutOf(layer);
    if (!dropout) return;
    const input = this.#at;
    const output = this.#memory.tensor(input.height, input.width, input.channels);
    this.#push({ kind: 'dropout', layer: layer.name, input, output, ...dropout });
  }

  #flatten(layer: KerasLayer, config: LayerConfig): void {
    config.expect('data_format', 'channels_last');
    this.#isVector = true;
    const { height, width, channels, padded } = this.#at;
    if (height === 1 && width === 1) return;
    const count = height * width * channels;
    if (channels === padded) {
      // The same numbers, seen as a vector.
      this.#at = { ...this.#at, height: 1, width: 1, channels: count, padded: count };
      return;
    }
    const output = this.#memory.tensor(1, 1, count);
    this.#push({ kind: 'pack', layer: layer.name, input: this.#at, output, times: 1 });
  }

  #dense(layer: KerasLayer, config: LayerConfig): void {
    const input = this.#at;
    const units = config.whole('units');
    const activation = config.word('activation', 'linear');
    config.expect('activity_regularizer', null);
    if (input.height * input.width === 1) {
      const output = this.#memory.tensor(1, 1, units);
      const parts = this.#memory.dense(config, input, units);
      this.#push({ kind: 'dense', layer: layer.name, input, output, ...parts });
      return this.#activation(layer.name, activation, 0);
    }
    // On every position: a convolution of 1 × 1 over one long row.
    const { height, width } = input;
    const row: Tensor = { ...input, height: 1, width: height * width };
    const output = this.#memory.tensor(height, width, units);
    const outRow: Tensor = { ...output, height: 1, width: height * width };
    const one = {
      input: row,
      output: outRow,
      kernel: [1, 1],
      strides: ONE,
      border: NO_BORDER,
      fold: undefined,
    } as const;
    const parts = this.#memory.conv(config, one, this.#hasParameters, true);
    const relu = activation === 'relu';
    this.#push({ kind: 'conv', layer: layer.name, ...one, relu, ...parts });
    this.#at = output;
    this.#isActivated = relu;
    if (!relu) this.#activation(layer.name, activation, 0);
  }

  #activation(layer: string, name: string, alpha: number): void {
    if (name === 'linear') return;
    const activation = ACTIVATIONS[name];
    if (!activation) throw new UnknownLayer(layer, `activation ${name} is not known`);
    const slope = name === 'elu' && alpha === 0 ? 1 : name === 'leaky_relu' && alpha === 0 ? 0.2 : alpha;
    if (this.#isActivated) {
      // It works in place, and what went out of the one before is needed on the way back.
      const { height, width, channels } = this.#at;
      const output = this.#memory.tensor(height, width, channels);
      this.#push({ kind: 'copy', layer, input: this.#at, output, times: 1 });
    }
    this.#push({ kind: 'activation', layer, input: this.#at, output: this.#at, activation, alpha: slope });
    this.#isActivated = true;
  }

  /** Puts the border of `same` around what comes in; returns its size above and to the left. */
  #pad(
    { name }: KerasLayer,
    kernel: readonly [number, number],
    strides: readonly [number, number],
    padding: string,
    fill: number,
  ): readonly [number, number] {
    const { height, width, channels } = this.#at;
    const [rows, columns] = borders(name, this.#at, kernel, strides, padding);
    if (rows + columns === 0) return NO_BORDER;
    const [top, left] = [rows >> 1, columns >> 1];
    const output = this.#memory.tensor(height + rows, width + columns, channels);
    this.#push({ kind: 'pad', layer: name, input: this.#at, output, top, left, fill });
    return [top, left];
  }

  #push(op: DistributiveOmit<Op, 'wantsInputDelta'>): void {
    this.#ops.push({ ...op, wantsInputDelta: this.#hasParameters });
    if ('weights' in op || op.kind === 'norm') this.#hasParameters = true;
    this.#at = op.output;
    this.#isActivated = false;
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
