import type * as Core from '@tensorflow/tfjs-core';

const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-7;

/**
 * Adam as Keras has it (Kingma & Ba, 2014, the form at the end of section 2): the bias corrections are in the step size, so
 * that epsilon is not corrected. tfjs's own differs where gradients are as small as epsilon.
 */
export class KerasAdam {
  readonly #core: typeof Core;
  readonly #rate: number;
  readonly #moments = new Map<string, readonly [Core.Variable, Core.Variable]>();
  #power1 = 1;
  #power2 = 1;

  constructor(core: typeof Core, learningRate: number) {
    this.#core = core;
    this.#rate = learningRate;
  }

  /** One step for the variables that the gradients are named after. */
  apply(gradients: ReadonlyMap<string, Core.Tensor>): void {
    const core = this.#core;
    this.#power1 *= BETA1;
    this.#power2 *= BETA2;
    const rate = (this.#rate * Math.sqrt(1 - this.#power2)) / (1 - this.#power1);
    core.tidy(() => {
      for (const [name, gradient] of gradients) {
        const value = core.engine().registeredVariables[name]!;
        const [m, v] = this.#momentsOf(name, gradient);
        m.assign(core.add(m, core.mul(core.sub(gradient, m), 1 - BETA1)));
        v.assign(core.add(v, core.mul(core.sub(core.square(gradient), v), 1 - BETA2)));
        value.assign(core.sub(value, core.div(core.mul(m, rate), core.add(core.sqrt(v), EPSILON))));
      }
    });
  }

  dispose(): void {
    for (const pair of this.#moments.values()) this.#core.dispose([...pair]);
  }

  #momentsOf(name: string, gradient: Core.Tensor): readonly [Core.Variable, Core.Variable] {
    const found = this.#moments.get(name);
    if (found) return found;
    const zero = (): Core.Variable => this.#core.variable(this.#core.zerosLike(gradient), false);
    const pair = [zero(), zero()] as const;
    this.#moments.set(name, pair);
    return pair;
  }
}
