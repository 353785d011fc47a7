// tfjs-node's inner modules have no types of their own that its package exports.
declare module '@tensorflow/tfjs-node/dist/register_all_kernels.js';
declare module '@tensorflow/tfjs-node/dist/nodejs_kernel_backend.js';
