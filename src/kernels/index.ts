// The kernels that the engine calls, as one WebAssembly module. AssemblyScript: compiled by scripts/kernels.mjs, not by
// the TypeScript compiler. Every kernel works on one image, takes byte offsets, and allocates nothing.
export { winogradFilters, winogradPool, winogradScratch } from './winograd';
export { tileConv, tileFilters } from './tiles/conv';
export { tileWeightGradient } from './tiles/gradient';
export { poolWinners } from './tiles/pool';
export { conv } from './direct/conv';
export { biasGradient, convWeightGradient } from './direct/gradient';
export { turnFilters } from './direct/turn';
export { convPool, convPoolGradient } from './fused';
export { clear, copyRows, fill, fold, fromBytes, pack, transpose, unfold, unpack } from './layout';
export { dense, denseGradient, dot, dotGradient } from './dense';
export { depthwise, depthwiseGradient, narrow, widen } from './depthwise';
export { activate, activateGradient, cos, exp, log, softmax, softmaxGradient } from './activation';
export { averagePool, averagePoolGradient, maxPool, maxPoolGradient } from './pool';
export { deltaSums, momentSums, normGradient, scaleShift } from './norm';
export { dropout } from './dropout';
export { adam, reduce, rmsprop, sgd, sumAbsolute, sumSquares } from './optimizer';

/** Where the module's own tables end. */
export const heapBase: i32 = <i32>__heap_base;
