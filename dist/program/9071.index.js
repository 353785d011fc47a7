export const id = 9071;
export const ids = [9071];
export const modules = {

/***/ 79071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTfjsWasm: () => (/* binding */ createTfjsWasm)
});

// EXTERNAL MODULE: ./build/src/assets.js
var assets = __webpack_require__(78340);
;// CONCATENATED MODULE: ./build/src/engine/conv-filter-gradient.js
/**
 * The gradient of a convolution with respect to its filter, which tfjs's WebAssembly backend lacks: dW(ky, kx, i, o) is
 * the sum over all outputs of x(y·s + ky − p, x·s + kx − p, i) · dy(y, x, o). What max-pooling and ReLU send back is mostly
 * zero, so the loop runs over the outputs and skips those; sums are float64, in a fixed order.
 */
function convFilterGradientKernel() {
    return {
        kernelName: 'Conv2DBackpropFilter',
        backendName: 'wasm',
        kernelFunc: ({ inputs, backend, attrs }) => {
            const { x, dy } = inputs;
            if (!x || !dy)
                throw new Error('Conv2DBackpropFilter needs x and dy');
            return gradient(backend, x, dy, attrs);
        },
    };
}
function gradient(backend, x, dy, attributes) {
    const [kernelHeight, kernelWidth, inChannels, outChannels] = attributes.filterShape;
    const [batch = 0, height = 0, width = 0] = x.shape;
    const [, outHeight = 0, outWidth = 0] = dy.shape;
    const [strideY, strideX] = typeof attributes.strides === 'number' ? [attributes.strides, attributes.strides] : attributes.strides;
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
                    const grad = grads[position];
                    if (grad === 0)
                        continue;
                    const left = outX * strideX - padLeft;
                    const first = Math.max(0, -left);
                    const last = Math.min(kernelWidth, width - left);
                    for (let kernelY = 0; kernelY < kernelHeight; kernelY += 1) {
                        const y = outY * strideY - padTop + kernelY;
                        if (y < 0 || y >= height)
                            continue;
                        let source = ((image * height + y) * width + left + first) * inChannels;
                        let target = (channel * kernelHeight + kernelY) * rowLength + first * inChannels;
                        const end = target + (last - first) * inChannels;
                        for (; target < end; target += 1, source += 1)
                            sums[target] += pixels[source] * grad;
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
            values[tap * outChannels + channel] = sums[channel * taps + tap];
    }
    return output;
}
function padBefore(pad, size, outSize, stride, kernel) {
    if (typeof pad === 'number')
        return pad;
    if (pad === 'valid')
        return 0;
    return Math.floor(Math.max(0, (outSize - 1) * stride + kernel - size) / 2);
}

// EXTERNAL MODULE: ./build/src/engine/layers-trainer.js + 3 modules
var layers_trainer = __webpack_require__(51343);
;// CONCATENATED MODULE: ./build/src/engine/tfjs-wasm.js



/** tfjs on WebAssembly, with the gradient it lacks supplied: for models that our own kernels do not know. */
async function createTfjsWasm() {
    const core = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19));
    const layers = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9762)]).then(__webpack_require__.t.bind(__webpack_require__, 77381, 19));
    const wasm = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
    wasm.setWasmPaths({
        'tfjs-backend-wasm.wasm': (0,assets/* assetPath */.Q$)('tfjs-backend-wasm.wasm'),
        'tfjs-backend-wasm-simd.wasm': (0,assets/* assetPath */.Q$)('tfjs-backend-wasm-simd.wasm'),
        'tfjs-backend-wasm-threaded-simd.wasm': (0,assets/* assetPath */.Q$)('tfjs-backend-wasm-threaded-simd.wasm'),
    });
    const kernel = convFilterGradientKernel();
    if (!core.getKernel(kernel.kernelName, kernel.backendName))
        core.registerKernel(kernel);
    await withDirname(async () => {
        await core.setBackend('wasm');
        await core.ready();
    });
    return new layers_trainer/* LayersTrainer */.M('embedded', `tfjs ${core.version_core} (WebAssembly)`, { core, layers });
}
// The loader that tfjs ships reads `__dirname`, which the bundle, an ES module, does not have.
async function withDirname(body) {
    const isMissing = !('__dirname' in globalThis);
    if (isMissing)
        Object.assign(globalThis, { __dirname: (0,assets/* programFolder */.bs)() });
    try {
        await body();
    }
    finally {
        if (isMissing)
            Reflect.deleteProperty(globalThis, '__dirname');
    }
}


/***/ })

};
