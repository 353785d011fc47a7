import { messageOf } from '../errors.js';
import type { ImageSource } from '../ml/image-source.js';
import { UnknownLayer } from '../network/layers.js';
import { NetworkTrainer } from '../network/network-trainer.js';
import { makePlan } from '../network/plan.js';
import type { LayersModelFiles, Trainer, TrainRequest, TrainResult } from './trainer.js';

/**
 * The engine that needs nothing installed: our kernels on all cores where they know every layer of the model, else tfjs on
 * WebAssembly, with a notice that says why.
 */
export class EmbeddedTrainer implements Trainer {
  readonly name = 'embedded';
  readonly #notice: (text: string) => void;
  readonly #network: NetworkTrainer | undefined;
  #tfjs: Promise<Trainer> | undefined;

  /** `threads`: how many work; undefined: one a core. */
  constructor(notice: (text: string) => void = () => {}, threads?: number) {
    this.#notice = notice;
    try {
      this.#network = new NetworkTrainer(threads);
    } catch (error) {
      if (!(error instanceof WebAssembly.CompileError)) throw error;
      notice(
        `This machine's Node lacks WebAssembly's SIMD or threads (${messageOf(error)}): TensorFlow.js trains, slower`,
      );
    }
  }

  get description(): string {
    return this.#network?.description ?? 'TensorFlow.js (WebAssembly)';
  }

  async train(request: TrainRequest): Promise<TrainResult> {
    return (await this.#trainerFor(request.model, request.images)).train(request);
  }

  async predict(
    model: LayersModelFiles,
    images: ImageSource,
    rows: Int32Array,
    options: { readonly signal: AbortSignal; readonly onProgress?: ((done: number) => void) | undefined },
  ): Promise<Float32Array> {
    return (await this.#trainerFor(model, images)).predict(model, images, rows, options);
  }

  dispose(): void {
    void this.#tfjs?.then((trainer) => trainer.dispose());
  }

  async #trainerFor({ topology }: LayersModelFiles, images: ImageSource): Promise<Trainer> {
    if (this.#network) {
      try {
        makePlan(topology, images);
        return this.#network;
      } catch (error) {
        if (!(error instanceof UnknownLayer)) throw error;
        if (!this.#tfjs)
          this.#notice(`TensorFlow.js trains this model, slower: ${error.message} to the embedded engine`);
      }
    }
    this.#tfjs ??= import('./tfjs-wasm.js').then(({ createTfjsWasm }) => createTfjsWasm());
    return this.#tfjs;
  }
}
