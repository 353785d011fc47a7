import { UserError } from '../errors.js';
import { LayerConfig, readLayers, UnknownLayer, type KerasLayer } from './layers.js';
import { floats, type Activation, type DropoutPart, type Op, type Plan, type Tensor } from './op.js';
import { PlanMemory } from './plan-memory.js';

const ACTIVATIONS: Readonly<Record<string, Activation>> = {
  relu: 'relu',
  leaky_relu: 'leaky_relu',
  elu: 'elu',
  tanh: 'tanh',
  sigmoid: 'sigmoid',
  softmax: 'softmax',
};

/** Bytes that src/kernels/winograd.ts works in. */
const WINOGRAD_SCRATCH = 17_408;

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
  readonly #layers: readonly KerasLayer[];
  readonly #input: InputShape;
  readonly #memory = new PlanMemory();
  readonly #ops: Op[] = [];
  readonly #first: Tensor;
  #at: Tensor;
  #position = 0;
  #isActivated = false;
  #hasParameters = false;
  #dropouts = 0;
  #norms = 0;

  constructor(layers: readonly KerasLayer[], input: InputShape) {
    this.#layers = layers;
    this.#input = input;
    this.#first = this.#memory.tensor(input.height, input.width, input.channels);
    this.#at = this.#first;
  }

  plan(): Plan {
    while (this.#position < this.#layers.length) {
      const layer = this.#layers[this.#position]!;
      this.#position += 1;
      this.#add(layer, new LayerConfig(layer));
    }
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
        return this.#dropout(layer, config);
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
    this.#pad(layer, kernel, strides, config.word('padding', 'valid'), 0);
    const input = this.#at;
    const [height, width] = this.#outputSize(layer, kernel, strides);
    const isPlain = strides[0] === 1 && strides[1] === 1;
    const isRelu = activation === 'relu' || (activation === 'linear' && this.#takeRelu());
    if (isPlain && isRelu && this.#takePool(height, width)) {
      const dropout = this.#takeDropout();
      const output = this.#memory.tensor(height >> 1, width >> 1, filters);
      // Five wide over four channels: what src/kernels/winograd.ts is made for.
      const isWinograd = kernel[1] === 5 && kernel[0] <= 7 && input.padded === 4;
      const parts = this.#memory.turnedConv(config, kernel, input, filters, isWinograd);
      const winners = this.#memory.slot(floats(output));
      this.#memory.scratch(Math.max(8 * (output.width + 1), isWinograd ? WINOGRAD_SCRATCH : 0));
      this.#push({ kind: 'convPool', layer: name, input, output, kernel, ...parts, isWinograd, winners, dropout });
      this.#isActivated = dropout === undefined;
      return;
    }
    const output = this.#memory.tensor(height, width, filters);
    const parts = this.#memory.conv(config, kernel, input, filters, this.#hasParameters);
    if (this.#hasParameters) {
      this.#memory.scratch(4 * (input.height + kernel[0] - 1) * (input.width + kernel[1] - 1) * output.padded);
    }
    this.#push({ kind: 'conv', layer: name, input, output, kernel, strides, relu: isRelu, ...parts });
    this.#isActivated = isRelu;
    if (!isRelu) this.#activation(name, activation, 0);
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
    const [height, width] = this.#outputSize(layer, kernel, strides);
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
    const [height, width] = this.#outputSize(layer, kernel, strides);
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

  #dropout(layer: KerasLayer, config: LayerConfig): void {
    config.expect('noise_shape', null);
    const rate = config.number('rate', 0);
    const index = this.#dropouts;
    this.#dropouts += 1;
    if (rate === 0) return;
    const input = this.#at;
    const output = this.#memory.tensor(input.height, input.width, input.channels);
    this.#push({ kind: 'dropout', layer: layer.name, input, output, rate, index });
  }

  #flatten(layer: KerasLayer, config: LayerConfig): void {
    config.expect('data_format', 'channels_last');
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
    const { height, width, channels, padded } = input;
    const row: Tensor = { ...input, height: 1, width: height * width };
    const output = this.#memory.tensor(height, width, units);
    const outRow: Tensor = { ...output, height: 1, width: height * width };
    const parts = this.#memory.conv(config, [1, 1], { ...row, channels, padded }, units, this.#hasParameters, true);
    if (this.#hasParameters) this.#memory.scratch(4 * floats(output));
    const relu = activation === 'relu';
    this.#push({
      kind: 'conv',
      layer: layer.name,
      input: row,
      output: outRow,
      kernel: [1, 1],
      strides: [1, 1],
      relu,
      ...parts,
    });
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
    if (padding === 'valid') return [0, 0];
    if (padding !== 'same') throw new UnknownLayer(name, `padding is ${padding}`);
    const { height, width, channels } = this.#at;
    const border = (size: number, index: 0 | 1): number =>
      Math.max(0, (Math.ceil(size / strides[index]) - 1) * strides[index] + kernel[index] - size);
    const rows = border(height, 0);
    const columns = border(width, 1);
    if (rows + columns === 0) return [0, 0];
    const [top, left] = [rows >> 1, columns >> 1];
    const output = this.#memory.tensor(height + rows, width + columns, channels);
    this.#push({ kind: 'pad', layer: name, input: this.#at, output, top, left, fill });
    return [top, left];
  }

  #outputSize(
    { name }: KerasLayer,
    kernel: readonly [number, number],
    strides: readonly [number, number],
  ): readonly [number, number] {
    const { height, width, channels } = this.#at;
    const size = (length: number, index: 0 | 1): number => Math.floor((length - kernel[index]) / strides[index]) + 1;
    const result = [size(height, 0), size(width, 1)] as const;
    if (result[0] > 0 && result[1] > 0) return result;
    throw new UserError(
      'stage',
      `Cannot build layer "${name}": its window is ${kernel[0]} × ${kernel[1]}, but what comes in is only ${height} × ${width} × ${channels}`,
      { hint: 'Use larger images (data_load.image_size), fewer layers or smaller windows' },
    );
  }

  #next(): KerasLayer | undefined {
    return this.#layers[this.#position];
  }

  #takeRelu(): boolean {
    const next = this.#next();
    const isRelu = next?.className === 'Activation' && next.config['activation'] === 'relu';
    if (isRelu) this.#position += 1;
    return isRelu;
  }

  /** Whether a max-pooling of 2 × 2 follows, which is then taken along. */
  #takePool(height: number, width: number): boolean {
    const next = this.#next();
    if (next?.className !== 'MaxPooling2D' || height < 2 || width < 2) return false;
    const config = new LayerConfig(next);
    const kernel = config.pair('pool_size', [2, 2]);
    const strides = config.pair('strides', kernel);
    const isOurs = [...kernel, ...strides].every((size) => size === 2) && config.word('padding', 'valid') === 'valid';
    if (isOurs) this.#position += 1;
    return isOurs;
  }

  #takeDropout(): DropoutPart | undefined {
    const next = this.#next();
    if (next?.className !== 'Dropout') return undefined;
    const config = new LayerConfig(next);
    config.expect('noise_shape', null);
    const rate = config.number('rate', 0);
    this.#position += 1;
    this.#dropouts += 1;
    return rate === 0 ? undefined : { index: this.#dropouts - 1, rate };
  }

  #push(op: DistributiveOmit<Op, 'wantsInputDelta'>): void {
    this.#ops.push({ ...op, wantsInputDelta: this.#hasParameters });
    if ('weights' in op || op.kind === 'norm') this.#hasParameters = true;
    this.#at = op.output;
    this.#isActivated = false;
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function refuseOddities(config: LayerConfig): void {
  config.expect('data_format', 'channels_last');
  config.expect('dilation_rate', [1, 1], 1);
  config.expect('activity_regularizer', null);
}

/** For each window the reciprocal of how many real inputs lie in it. */
function windowShares(
  { height, width }: Tensor,
  [top, left]: readonly [number, number],
  [rows, columns]: readonly [number, number],
  kernel: readonly [number, number],
  strides: readonly [number, number],
): Float32Array {
  const real = (start: number, length: number, size: number): number =>
    Math.min(start + length, size) - Math.max(start, 0);
  const shares = new Float32Array(rows * columns);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const inside = real(y * strides[0] - top, kernel[0], height) * real(x * strides[1] - left, kernel[1], width);
      shares[y * columns + x] = 1 / inside;
    }
  }
  return shares;
}
