import { compileKernels, instantiateKernels, type Kernels } from '../../src/network/kernels.js';

const PAGE = 65_536;

/** The kernels over a small memory of their own; the first page is theirs. */
export function makeKernels(): { readonly kernels: Kernels; readonly floats: Float32Array; readonly base: number } {
  const memory = new WebAssembly.Memory({ initial: 2, maximum: 2, shared: true });
  const kernels = instantiateKernels(compileKernels(), memory);
  return { kernels, floats: new Float32Array(memory.buffer, PAGE), base: PAGE };
}
