import { LayerConfig, type KerasLayer } from './layers.js';
import type { DropoutPart } from './op.js';

/** The layers of a model in their order; a layer may take along the ones behind it that are done in the same pass. */
export class LayerQueue {
  readonly #layers: readonly KerasLayer[];
  #position = 0;
  #dropouts = 0;

  constructor(layers: readonly KerasLayer[]) {
    this.#layers = layers;
  }

  next(): KerasLayer | undefined {
    this.#position += 1;
    return this.#layers[this.#position - 1];
  }

  /** Whether a ReLU of its own follows, which is then taken. */
  takeRelu(): boolean {
    const next = this.#layers[this.#position];
    const isRelu = next?.className === 'Activation' && next.config['activation'] === 'relu';
    if (isRelu) this.#position += 1;
    return isRelu;
  }

  /** Whether a max-pooling of 2 × 2 follows, which is then taken; `height` and `width` are of what it would pool. */
  takePool(height: number, width: number): boolean {
    const next = this.#layers[this.#position];
    if (next?.className !== 'MaxPooling2D' || height < 2 || width < 2) return false;
    const config = new LayerConfig(next);
    const kernel = config.pair('pool_size', [2, 2]);
    const strides = config.pair('strides', kernel);
    const isOurs = [...kernel, ...strides].every((size) => size === 2) && config.word('padding', 'valid') === 'valid';
    if (isOurs) this.#position += 1;
    return isOurs;
  }

  /** The dropout that follows, which is then taken; undefined when there is none, or one that drops nothing. */
  takeDropout(): DropoutPart | undefined {
    const next = this.#layers[this.#position];
    if (next?.className !== 'Dropout') return undefined;
    this.#position += 1;
    return this.dropoutOf(next);
  }

  /** A dropout layer's number, which its masks depend on, and rate; undefined when it drops nothing. */
  dropoutOf(layer: KerasLayer): DropoutPart | undefined {
    const config = new LayerConfig(layer);
    config.expect('noise_shape', null);
    const rate = config.number('rate', 0);
    const index = this.#dropouts;
    this.#dropouts += 1;
    return rate === 0 ? undefined : { index, rate };
  }
}
