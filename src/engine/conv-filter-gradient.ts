import type { KernelConfig, NamedAttrMap, TensorInfo } from '@tensorflow/tfjs-core';

interface WasmLike {
  readSync(dataId: object): Float32Array;
  makeOutput(shape: number[], dtype: 'float32'): TensorInfo;
  typedArrayFromHeap(tensor: TensorInfo): Float32Array;
}

interface Attributes {
  readonly strides: [number, number] | number;
  readonly pad: 'valid' | 'same' | number;
  readonly filterShape: [number, number, number, number];
}

/**
 * The gradient of a convolution with respect to its filter, which tfjs's WebAssembly backend lacks: dW(ky, kx, i, o) is
 * the sum over all outputs of x(y·s + ky − p, x·s + kx − p, i) · dy(y, x, o). What max-pooling and ReLU send back is mostly
 * zero, so the loop runs over the outputs and skips those; sums are float64, in a fixed order.
 */
export function convFilterGradientKernel(): KernelConfig {
  return {
    kernelName: 'Conv2DBackpropFilter',
    backendName: 'wasm',
    kernelFunc: ({ inputs, backend, attrs }) => {
      const { x, dy } = inputs;
      if (!x || !dy) throw new Error('Conv2DBackpropFilter needs x and dy');
      return gradient(backend as WasmLike, x, dy, attrs as NamedAttrMap & Attributes);
    },
  };
}

function gradient(backend: WasmLike, x: TensorInfo, dy: TensorInfo, attributes: Attributes): TensorInfo {
  const [kernelHeight, kernelWidth, inChannels, outChannels] = attributes.filterShape;
  const [batch = 0, height = 0, width = 0] = x.shape;
  const [, outHeight = 0, outWidth = 0] = dy.shape;
  const [strideY, strideX] =
    typeof attributes.strides === 'number' ? [attributes.strides, attributes.strides] : attributes.strides;
  const padTop = padBefore(attributes.pad, height, outHeight, strideY, kernelHeight);
  const padLeft = padBefore(attributes.pad, width, outWidth, strideX, kernelWidth);
  const pixels = backend.readSync(x.dataId);
  const grads = backend.readSync(dy.dataId);
  const sums = new Float64Array(outChannels * kernelHeight * kernelWidth * inChannels); // (o, ky, kx, i)
  const rowLength = kernelWidth * inChannels;
  let position = 0;
  for (let image = 0; image < batch; image += 1) {
    for (let outY = 0; outY < outHeight; outY += 1) {
      for (let outX = 0; outX < outWidth; outX += 1) {
        for (let channel = 0; channel < outChannels; channel += 1, position += 1) {
          const grad = grads[position]!;
          if (grad === 0) continue;
          const left = outX * strideX - padLeft;
          const first = Math.max(0, -left);
          const last = Math.min(kernelWidth, width - left);
          for (let kernelY = 0; kernelY < kernelHeight; kernelY += 1) {
            const y = outY * strideY - padTop + kernelY;
            if (y < 0 || y >= height) continue;
            let source = ((image * height + y) * width + left + first) * inChannels;
            let target = (channel * kernelHeight + kernelY) * rowLength + first * inChannels;
            const end = target + (last - first) * inChannels;
            for (; target < end; target += 1, source += 1) sums[target]! += pixels[source]! * grad;
          }
        }
      }
    }
  }
  const output = backend.makeOutput([...attributes.filterShape], 'float32');
  const values = backend.typedArrayFromHeap(output);
  const taps = kernelHeight * rowLength;
  for (let tap = 0; tap < taps; tap += 1) {
    for (let channel = 0; channel < outChannels; channel += 1)
      values[tap * outChannels + channel] = sums[channel * taps + tap]!;
  }
  return output;
}

function padBefore(pad: Attributes['pad'], size: number, outSize: number, stride: number, kernel: number): number {
  if (typeof pad === 'number') return pad;
  if (pad === 'valid') return 0;
  return Math.floor(Math.max(0, (outSize - 1) * stride + kernel - size) / 2);
}
