import { readFileSync } from 'node:fs';
import { assetPath } from '../assets.js';

/** The functions of src/kernels; all arguments are numbers, addresses are byte offsets into the shared memory. */
export type Kernels = Readonly<Record<KernelName, (...args: number[]) => number>>;

export type KernelName =
  | 'activate'
  | 'activateGradient'
  | 'adam'
  | 'averagePool'
  | 'averagePoolGradient'
  | 'biasGradient'
  | 'clear'
  | 'conv'
  | 'convPool'
  | 'convPoolGradient'
  | 'convWeightGradient'
  | 'copyRows'
  | 'cos'
  | 'deltaSums'
  | 'dense'
  | 'denseGradient'
  | 'depthwise'
  | 'depthwiseGradient'
  | 'dot'
  | 'dotGradient'
  | 'dropout'
  | 'exp'
  | 'fill'
  | 'fold'
  | 'fromBytes'
  | 'log'
  | 'maxPool'
  | 'maxPoolGradient'
  | 'momentSums'
  | 'narrow'
  | 'normGradient'
  | 'pack'
  | 'poolWinners'
  | 'reduce'
  | 'rmsprop'
  | 'scaleShift'
  | 'sgd'
  | 'softmax'
  | 'softmaxGradient'
  | 'sumAbsolute'
  | 'sumSquares'
  | 'tileConv'
  | 'tileFilters'
  | 'tileWeightGradient'
  | 'transpose'
  | 'turnFilters'
  | 'unfold'
  | 'unpack'
  | 'widen'
  | 'winogradFilters'
  | 'winogradPool';

/** The compiled module; each thread makes an instance of its own over the one memory. */
export function compileKernels(): WebAssembly.Module {
  return new WebAssembly.Module(readFileSync(assetPath('kernels.wasm')));
}

/** An instance of the module over a shared memory. */
export function instantiateKernels(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernels {
  const env = {
    memory,
    abort: (): never => {
      throw new Error('A kernel gave up');
    },
  };
  return new WebAssembly.Instance(module, { env }).exports as unknown as Kernels;
}
