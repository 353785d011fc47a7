import { foldedPlace } from './conv/fold.js';
import { spreadOf } from './conv/parts.js';
import { unpooledBytes } from './conv/pooled.js';
import { tileScratch, tilesForConv, tilesForGradient, type Tiles, type TileWork } from './conv/tiles.js';
import type { LayerConfig } from './layers.js';
import {
  padTo4,
  wholeSize,
  type ConvOp,
  type ConvPoolOp,
  type ConvWays,
  type FilteredTiles,
  type ParameterRange,
  type Plan,
  type Range,
  type Tensor,
  type WeightPlace,
} from './op.js';

const FLOAT = 4;
const WINOGRAD_POINTS = 8; // src/kernels/winograd.ts
const LINE = 64; // bytes of a cache line: what threads write apart lies apart

type ConvPlace = Pick<ConvOp, 'input' | 'output' | 'kernel' | 'strides' | 'fold'>;

type Places = Pick<
  Plan,
  'parameters' | 'ranges' | 'derived' | 'constants' | 'initialConstants' | 'weights' | 'slotBytes' | 'scratchBytes'
>;

/** Hands out room for tensors, parameters and what is made from them, and notes where each weight of the model lies. */
export class PlanMemory {
  #slot = 0;
  #scratch = 0;
  #parameters = 0;
  #derived = 0;
  #constants = 0;
  readonly #ranges: ParameterRange[] = [];
  readonly #weights: WeightPlace[] = [];
  readonly #initial: [number, Float32Array][] = [];

  tensor(height: number, width: number, channels: number): Tensor {
    const padded = padTo4(channels);
    const bytes = height * width * padded * FLOAT;
    return { height, width, channels, padded, value: this.slot(bytes), delta: this.slot(bytes) };
  }

  /** Room in each image's slot; bytes. */
  slot(bytes: number): number {
    const offset = this.#slot;
    this.#slot += roundUp(bytes + LINE, LINE); // kernels may read a vector past the end
    return offset;
  }

  /** Sees to it that each thread has so many bytes to work in. */
  scratch(bytes: number): void {
    this.#scratch = Math.max(this.#scratch, roundUp(bytes, LINE));
  }

  /** Numbers that are known now; returns where they will be, in floats. */
  constant(values: Float32Array): number {
    const offset = this.#constants;
    this.#constants += padTo4(values.length);
    this.#initial.push([offset, values]);
    return offset;
  }

  /** A convolution's weights, packed; what is derived from them; and what it works in. */
  conv(
    config: LayerConfig,
    place: ConvPlace,
    wantsInputDelta: boolean,
    isDense = false,
  ): Pick<ConvOp, 'weights' | 'bias' | 'turned' | 'ways'> {
    const { input, output, kernel } = place;
    const { padded } = input;
    const [filters, out] = [output.channels, output.padded];
    const taps = kernel[0] * kernel[1] * padded;
    const { channels } = place.fold ?? input;
    const [rows, columns] = place.fold?.kernel ?? kernel;
    const weights = this.#range(config, 'kernel', taps * out);
    const shape = isDense ? [channels, filters] : [rows, columns, channels, filters];
    this.#place(config, 'kernel', shape, (index) => {
      const o = index % filters;
      const i = Math.floor(index / filters) % channels;
      const cell = Math.floor(index / (filters * channels));
      const block = o & ~7;
      const [at, channel] = place.fold ? foldedPlace(cell, i, place.fold) : [cell, i];
      return weights.offset + block * taps + (at * padded + channel) * Math.min(8, out - block) + (o - block);
    });
    const bias = this.#bias(config, filters);
    const turned = this.#derived;
    if (wantsInputDelta) this.#derived += weights.count;
    return { weights, bias, turned, ways: this.#convWays(place, wantsInputDelta) };
  }

  #convWays({ input, output, kernel, strides }: ConvPlace, wantsInputDelta: boolean): ConvWays {
    const isPlain = strides[0] === 1 && strides[1] === 1;
    const ahead = { size: sizeOf(output), kernel, inputs: input.padded, outputs: output.padded };
    const back = { size: sizeOf(input), kernel, inputs: output.padded, outputs: input.padded };
    const ways = {
      forward: isPlain ? this.#withFilters(tilesForConv(ahead), ahead) : undefined,
      input: isPlain && wantsInputDelta ? this.#withFilters(tilesForConv(back), back) : undefined,
      weights: isPlain ? tilesForGradient(ahead) : undefined,
    };
    const whole = isPlain ? wholeSize(output, kernel) : sizeOf(input);
    if (ways.forward) this.scratch(tileScratch(ways.forward, ahead, false));
    if (ways.weights) this.scratch(tileScratch(ways.weights, ahead, true));
    if (ways.input) this.scratch(tileScratch(ways.input, back, false));
    else if (wantsInputDelta) {
      const { size } = spreadOf(whole, kernel, strides);
      this.scratch(FLOAT * size[0] * size[1] * output.padded + LINE);
    }
    // With a border, what is done directly has a copy of the input that has it too.
    if (!ways.forward || !ways.weights) this.scratch(FLOAT * whole[0] * whole[1] * input.padded + LINE);
    return ways;
  }

  /** The same for the fused one, [o][ky][kx·i]; `isWinograd`: by src/kernels/winograd.ts. */
  pooledConv(
    config: LayerConfig,
    { input, output, kernel }: Pick<ConvPoolOp, 'input' | 'output' | 'kernel'>,
    isWinograd: boolean,
  ): Pick<ConvPoolOp, 'weights' | 'bias' | 'turned' | 'tiles'> {
    const [rows, columns] = kernel;
    const { channels, padded } = input;
    const filters = output.channels;
    const cells = rows * columns;
    const weights = this.#range(config, 'kernel', cells * padded * output.padded);
    this.#place(config, 'kernel', [rows, columns, channels, filters], (index) => {
      const o = index % filters;
      const i = Math.floor(index / filters) % channels;
      const cell = Math.floor(index / (filters * channels));
      return weights.offset + (o * cells + cell) * padded + i;
    });
    const bias = this.#bias(config, filters);
    const turned = this.#derived;
    this.#derived += isWinograd ? WINOGRAD_POINTS * rows * padded * output.padded : weights.count;
    const size = [2 * output.height, 2 * output.width] as const;
    const work = { size, kernel, inputs: padded, outputs: output.padded };
    const tiles = isWinograd ? undefined : this.#withFilters(tilesForConv(work), work);
    if (tiles) this.scratch(unpooledBytes(output) + tileScratch(tiles, work, false));
    return { weights, bias, turned, tiles };
  }

  #withFilters(tiles: Tiles | undefined, { inputs, outputs }: TileWork): FilteredTiles | undefined {
    if (!tiles) return undefined;
    const filters = this.#derived;
    this.#derived += tiles.points[0] * tiles.points[1] * inputs * outputs;
    return { ...tiles, filters };
  }

  /** A dense layer's: [i][o], or a vector where there is one output. */
  dense(config: LayerConfig, { channels, padded }: Tensor, units: number): { weights: Range; bias: Range } {
    const out = units === 1 ? 1 : padTo4(units);
    const weights = this.#range(config, 'kernel', padded * out);
    this.#place(
      config,
      'kernel',
      [channels, units],
      (index) => weights.offset + Math.floor(index / units) * out + (index % units),
    );
    return { weights, bias: this.#bias(config, units) };
  }

  /** A depthwise convolution's: [ky][kx][c]. */
  depthwise(
    config: LayerConfig,
    [rows, columns]: readonly [number, number],
    { channels, padded }: Tensor,
    times: number,
  ): { weights: Range; bias: Range } {
    const weights = this.#range(config, 'depthwise', rows * columns * padded);
    this.#place(
      config,
      'depthwise_kernel',
      [rows, columns, channels / times, times],
      (index) => weights.offset + Math.floor(index / channels) * padded + (index % channels),
    );
    return { weights, bias: this.#bias(config, channels) };
  }

  /** A normalisation's scale and shift, and its moving mean and variance. */
  norm(
    config: LayerConfig,
    { channels, padded }: Tensor,
  ): { gamma: Range | undefined; beta: Range | undefined; moving: number } {
    const learned = (name: string, flag: string): Range | undefined => {
      if (!config.flag(flag, true)) return undefined;
      const range = this.#range(config, name, padded);
      this.#place(config, name, [channels], (index) => range.offset + index);
      return range;
    };
    const gamma = learned('gamma', 'scale');
    const beta = learned('beta', 'center');
    const moving = this.#constants;
    this.#constants += 2 * padded;
    this.#place(config, 'moving_mean', [channels], (index) => moving + index, false);
    this.#place(config, 'moving_variance', [channels], (index) => moving + padded + index, false);
    return { gamma, beta, moving };
  }

  finish(): Places {
    return {
      parameters: this.#parameters,
      ranges: this.#ranges,
      derived: this.#derived,
      constants: this.#constants,
      initialConstants: this.#initial,
      weights: this.#weights,
      slotBytes: this.#slot,
      scratchBytes: this.#scratch,
    };
  }

  // A layer without bias has zeros for one, which nothing adds to: it is not among the weights.
  #bias(config: LayerConfig, count: number): Range {
    const hasBias = config.flag('use_bias', true);
    const bias = this.#range(config, 'bias', padTo4(count), hasBias);
    if (hasBias) this.#place(config, 'bias', [count], (index) => bias.offset + index);
    return bias;
  }

  #range(config: LayerConfig, what: string, count: number, isTrained = true): Range {
    const { l1, l2 } = config.penalty(`${what}_regularizer`);
    const range = { offset: this.#parameters, count: padTo4(count) };
    this.#parameters += range.count;
    if (isTrained) this.#ranges.push({ ...range, layer: config.layer.name, l1, l2 });
    return range;
  }

  #place(
    config: LayerConfig,
    role: string,
    shape: readonly number[],
    placeOf: (index: number) => number,
    isTrainable = true,
  ): void {
    const places = new Int32Array(shape.reduce((product, size) => product * size, 1));
    for (let index = 0; index < places.length; index += 1) places[index] = placeOf(index);
    const { name: layer } = config.layer;
    this.#weights.push({ name: `${layer}/${role}`, layer, role, shape, isTrainable, places });
  }
}

function sizeOf({ height, width }: Tensor): readonly [number, number] {
  return [height, width];
}

function roundUp(bytes: number, unit: number): number {
  return Math.ceil(bytes / unit) * unit;
}
