export const id = 2947;
export const ids = [2947];
export const modules = {

/***/ 69608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fillDropoutMask),
/* harmony export */   x: () => (/* binding */ dropoutKey)
/* harmony export */ });
/**
 * Fills `mask` with 0 (dropped) or 1 / (1 − rate) (kept) for rows `firstRow` … of a batch, `size` values a row. Each value
 * depends only on (seed, step, layer, row in the batch, position): no state, so that any engine that works in any order,
 * on any number of threads, draws the same mask.
 */
function fillDropoutMask(mask, position, firstRow, size, rate) {
    const keep = Math.fround(1 / (1 - rate));
    const threshold = Math.floor(rate * 0x100000000);
    const rows = mask.length / size;
    for (let row = 0; row < rows; row += 1) {
        const key = dropoutKey(position, firstRow + row);
        const start = row * size;
        for (let index = 0; index < size; index += 1) {
            mask[start + index] = mix(key + index) >>> 0 < threshold ? 0 : keep;
        }
    }
}
/** The hash that the mask of one row of a batch starts from: value i is dropped where the hash of key + i is small. */
function dropoutKey({ seed, step, layer }, row) {
    return mix(mix(mix(mix(seed | 0) ^ step) ^ layer) ^ row);
}
// A 32-bit finaliser (multiply, xor, shift) with good avalanche; the constants are those of "lowbias32".
function mix(value) {
    let bits = value | 0;
    bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
    bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
    return bits ^ (bits >>> 16);
}


/***/ }),

/***/ 27100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isFoldCheaper),
/* harmony export */   SB: () => (/* binding */ foldedSize),
/* harmony export */   Sh: () => (/* binding */ foldedPlace),
/* harmony export */   dz: () => (/* binding */ convMultiplyAdds),
/* harmony export */   m3: () => (/* binding */ foldedKernel),
/* harmony export */   qm: () => (/* binding */ emptyRanges)
/* harmony export */ });
/* harmony import */ var _tiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77622);

// What folding itself costs, there and back: 3 × 3 gains nothing.
const COPIES = 1.25;
/** The kernel over the folded input; places that are not in the real one stay zero. */
function foldedKernel([rows, columns]) {
    return [(rows + 1) >> 1, (columns + 1) >> 1];
}
/** Size of the folded input that is needed. */
function foldedSize([rows, columns], kernel) {
    const [kh, kw] = foldedKernel(kernel);
    return [rows + kh - 1, columns + kw - 1];
}
/** Whether the folded convolution, by tiles, costs less than the one with strides. `size`: of what comes out. */
function isFoldCheaper(size, kernel, strides, { padded }, outputs) {
    if (strides[0] !== 2 || strides[1] !== 2)
        return false;
    const plain = { size, kernel, inputs: padded, outputs };
    const folded = { size, kernel: foldedKernel(kernel), inputs: 4 * padded, outputs };
    return COPIES * (0,_tiles_js__WEBPACK_IMPORTED_MODULE_0__/* .tileCost */ .ey)(folded) < (0,_tiles_js__WEBPACK_IMPORTED_MODULE_0__/* .directCost */ .D5)(plain);
}
/** Where weights [ky][kx][i] are over the folded input: as cell and channel. */
function foldedPlace(cell, channel, { kernel, padded }) {
    const [ky, kx] = [Math.floor(cell / kernel[1]), cell % kernel[1]];
    const [, columns] = foldedKernel(kernel);
    return [(ky >> 1) * columns + (kx >> 1), (2 * (ky & 1) + (kx & 1)) * padded + channel];
}
/** Ranges [offset, count] of packed weights that are none: their gradients are nothing. */
function emptyRanges({ kernel, padded }, outputs) {
    const [rows, columns] = foldedKernel(kernel);
    const taps = rows * columns * 4 * padded;
    const ranges = [];
    for (let block = 0; block < outputs; block += 8) {
        const width = Math.min(8, outputs - block);
        for (let tap = 0; tap < taps; tap += padded) {
            const cell = Math.floor(tap / (4 * padded));
            const part = (tap / padded) % 4;
            const ky = 2 * Math.floor(cell / columns) + (part >> 1);
            const kx = 2 * (cell % columns) + (part & 1);
            if (ky >= kernel[0] || kx >= kernel[1])
                ranges.push([block * taps + tap * width, padded * width]);
        }
    }
    return ranges;
}
/** Multiply-adds of the textbook's convolution. */
function convMultiplyAdds({ output, input, kernel, fold }) {
    const { height, width, channels } = output;
    const [[rows, columns], inputs] = fold ? [fold.kernel, fold.channels] : [kernel, input.channels];
    return height * width * channels * rows * columns * inputs;
}


/***/ }),

/***/ 72133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/** One part for each pair of remainders, in the order of src/kernels/direct/turn.ts. */
function partsOf(size, kernel, strides) {
    const parts = [];
    for (let row = 0; row < strides[0]; row += 1) {
        for (let column = 0; column < strides[1]; column += 1) {
            const seen = (length, first, stride) => Math.max(0, Math.ceil((length - first) / stride));
            const along = (lengths) => [seen(lengths[0], row, strides[0]), seen(lengths[1], column, strides[1])];
            parts.push({ row, column, kernel: along(kernel), size: along(size) });
        }
    }
    return parts;
}
/** Zeros around the output's gradient, above and to the left, and all rows and columns that the parts read. */
function spreadOf(size, kernel, strides) {
    const border = [Math.ceil(kernel[0] / strides[0]) - 1, Math.ceil(kernel[1] / strides[1]) - 1];
    return {
        border,
        size: [Math.ceil(size[0] / strides[0]) + border[0], Math.ceil(size[1] / strides[1]) + border[1]],
    };
}


/***/ }),

/***/ 88996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ pooledBackward),
/* harmony export */   e6: () => (/* binding */ unpooledBytes),
/* harmony export */   vS: () => (/* binding */ pooledForward)
/* harmony export */ });
/* harmony import */ var _ml_dropout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69608);
/* harmony import */ var _dropout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80255);
/* harmony import */ var _op_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40133);



const FLOAT = 4;
/** Bytes of what a convolution by tiles puts out before it is pooled. */
function unpooledBytes({ height, width, padded }) {
    return 4 * height * width * padded * FLOAT;
}
/** Forward, for one image. */
function pooledForward(k, op, at, image, step) {
    const { padded, width, height } = op.input;
    const { height: ph, width: pw, channels, padded: oc } = op.output;
    const [kh, kw] = op.kernel;
    const drop = step && op.dropout;
    const { keep, threshold } = drop ? (0,_dropout_js__WEBPACK_IMPORTED_MODULE_0__/* .dropoutNumbers */ .Q)(drop.rate) : { keep: 1, threshold: 0 };
    const key = drop ? (0,_ml_dropout_js__WEBPACK_IMPORTED_MODULE_1__/* .dropoutKey */ .x)({ ...step, layer: drop.index }, image.row) : 0;
    const row = width * padded * FLOAT;
    const [input, output, winners] = [
        image.slot + op.input.value,
        image.slot + op.output.value,
        image.slot + op.winners,
    ];
    const [filters, bias] = [at.derivedAt(op.turned), at.parameter(op.bias)];
    const last = [ph, pw, oc, channels];
    const dropped = [key, threshold, keep];
    if (op.isWinograd)
        k.winogradPool(input, filters, bias, output, winners, at.scratch, row, ...last, kh, ...dropped);
    else if (!op.tiles)
        k.convPool(input, filters, bias, output, winners, row, padded * FLOAT, ...last, kh, kw * padded, ...dropped);
    else {
        const { points, strip, filters: made } = op.tiles;
        const scratch = at.scratch + unpooledBytes(op.output);
        const [high, wide] = [2 * ph, 2 * pw];
        k.tileConv(input, at.derivedAt(made), at.zeros, at.scratch, scratch, height, width, padded, 0, 0, high, wide, oc, kh, kw, ...points, strip, 0);
        k.poolWinners(at.scratch, bias, output, winners, wide, ...last, ...dropped);
    }
}
/** The way back, for one image. */
function pooledBackward(k, op, at, { slot }) {
    const inDelta = slot + op.input.delta;
    const { padded, width } = op.input;
    const { height: ph, width: pw, channels, padded: oc } = op.output;
    const [kh, kw] = op.kernel;
    const keep = op.dropout ? (0,_dropout_js__WEBPACK_IMPORTED_MODULE_0__/* .dropoutNumbers */ .Q)(op.dropout.rate).keep : 1;
    if (op.wantsInputDelta)
        k.clear(inDelta, (0,_op_js__WEBPACK_IMPORTED_MODULE_2__/* .floats */ .IE)(op.input) * FLOAT);
    k.convPoolGradient(slot + op.input.value, slot + op.output.delta, slot + op.winners, at.gradient(op.weights), at.gradient(op.bias), at.parameter(op.weights), op.wantsInputDelta ? inDelta : 0, at.scratch, width * padded * FLOAT, padded * FLOAT, ph, pw, oc, channels, kh, kw * padded, keep);
}


/***/ }),

/***/ 77622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ tilesForGradient),
/* harmony export */   D5: () => (/* binding */ directCost),
/* harmony export */   Ho: () => (/* binding */ tilesForConv),
/* harmony export */   ey: () => (/* binding */ tileCost),
/* harmony export */   nD: () => (/* binding */ tileScratch)
/* harmony export */ });
/* harmony import */ var _op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40133);

const POINTS = [
    [6, 6],
    [6, 8],
    [8, 6],
    [8, 8],
];
const CACHE_BYTES = 256 * 1024;
const MAX_STRIP = 64;
const MIN_STRIP = 8;
const AT_ONCE_BYTES = 1.5 * 1024 * 1024;
const MOST_AT_ONCE_BYTES = 4 * 1024 * 1024;
const LARGE_BYTES = 16 * 1024 * 1024;
const FLOAT = 4;
// Of src/kernels/tiles: what transforms work in, what lies between two points' planes, a plane of the sums of a block.
const WORK_BYTES = 2048;
const APART_BYTES = 64;
const BLOCK_BYTES = 576;
// Times in products of vectors, fitted to what `bench/conv.ts` measures.
const TRANSFORM = 7;
const GATHER = 8;
const PREPARE = 2;
/** The tiles that cost least for the convolution itself; undefined: it is faster without. */
function tilesForConv(work) {
    return search(work, aheadStrips(work)).tiles;
}
/** The same for the gradient by the weights, which is made once an image from sums at all points. */
function tilesForGradient(work) {
    const strips = (points, count) => {
        if (fitsAtOnce(points, count, work))
            return { strip: (0,_op_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo4 */ .Dz)(count), cost: GATHER };
        const strip = stripOf(points, count, work);
        return { strip, cost: GATHER + 2 * Math.ceil(count / strip) };
    };
    return search(work, strips).tiles;
}
/** Bytes that the kernels work in; `isGradient`: those for the gradient by the weights. */
function tileScratch({ points, strip }, work, isGradient) {
    const { inputs, outputs } = work;
    const planes = FLOAT * (Math.max(inputs, outputs) + strip * (inputs + outputs)) + 2 * APART_BYTES;
    const isAtOnce = tileCount(points, work) <= strip;
    const sums = !isGradient ? 0 : isAtOnce ? BLOCK_BYTES : FLOAT * inputs * outputs;
    return WORK_BYTES + points[0] * points[1] * (planes + sums);
}
/** What the convolution itself costs directly, in products of vectors. */
function directCost({ size, kernel, inputs, outputs }) {
    return size[0] * size[1] * kernel[0] * kernel[1] * (inputs / 4) * outputs;
}
/** What it costs in the cheaper way. */
function tileCost(work) {
    return search(work, aheadStrips(work)).cost;
}
function aheadStrips(work) {
    return (points, count) => ({ strip: stripOf(points, count, work), cost: PREPARE });
}
function search(work, strips) {
    const { kernel, inputs, outputs } = work;
    let cost = directCost(work);
    let tiles;
    if (kernel.some((length) => length < 2))
        return { cost, tiles };
    const pairs = (inputs / 4) * outputs;
    for (const points of POINTS) {
        if (points.some((all, index) => all <= kernel[index]))
            continue; // less than two outputs a tile
        const count = tileCount(points, work);
        const { strip, cost: extra } = strips(points, count);
        const transforms = count * TRANSFORM * ((inputs + outputs) / 4);
        const all = points[0] * points[1] * (((0,_op_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo4 */ .Dz)(count) + extra) * pairs + transforms);
        if (all < cost)
            [cost, tiles] = [all, { points, strip }];
    }
    return { cost, tiles };
}
/** As many tiles as stay in the nearer caches; twice as many where filters come from memory each time. */
function stripOf(points, count, work) {
    const fitting = Math.floor(CACHE_BYTES / tileBytes(points, work)) & ~3;
    const least = pointBytes(points, work) > LARGE_BYTES ? 2 * MIN_STRIP : MIN_STRIP;
    return Math.min(Math.max(fitting, least), MAX_STRIP, (0,_op_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo4 */ .Dz)(count));
}
/** Whether all tiles can wait in the cache for their block; the alternative keeps sums for all pairs of channels. */
function fitsAtOnce(points, count, work) {
    const most = Math.max(AT_ONCE_BYTES, Math.min(MOST_AT_ONCE_BYTES, pointBytes(points, work)));
    return (0,_op_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo4 */ .Dz)(count) * tileBytes(points, work) <= most;
}
/** Bytes of filters, or of their gradient, at all points. */
function pointBytes(points, { inputs, outputs }) {
    return FLOAT * points[0] * points[1] * inputs * outputs;
}
function tileBytes(points, { inputs, outputs }) {
    return FLOAT * points[0] * points[1] * (inputs + outputs);
}
function tileCount(points, { size, kernel }) {
    const along = (index) => Math.ceil(size[index] / (points[index] + 1 - kernel[index]));
    return along(0) * along(1);
}


/***/ }),

/***/ 80255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dropoutNumbers)
/* harmony export */ });
const MAX_THRESHOLD = 0xffffffff;
/** What dropout multiplies the kept values by, and below which hash it drops. */
function dropoutNumbers(rate) {
    return { keep: Math.fround(1 / (1 - rate)), threshold: Math.min(MAX_THRESHOLD, Math.floor(rate * 2 ** 32)) };
}


/***/ }),

/***/ 90028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LayerConfig),
/* harmony export */   Qc: () => (/* binding */ UnknownLayer),
/* harmony export */   n4: () => (/* binding */ readLayers),
/* harmony export */   xC: () => (/* binding */ inputShapeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Thrown where a model has something that this engine does not know; another engine may. */
class UnknownLayer extends Error {
    constructor(layer, what) {
        super(`layer "${layer}": ${what}`);
        this.name = 'UnknownLayer';
    }
}
/** The layers of a Sequential model's topology, whether tfjs or Keras 2 or 3 wrote it. Throws UnknownLayer for other models. */
function readLayers(topology) {
    const top = asRecord(topology);
    const model = asRecord(top['model_config'] ?? top);
    if (model['class_name'] !== 'Sequential')
        throw new UnknownLayer('model', `it is ${JSON.stringify(model['class_name'])}, expected "Sequential"`);
    const inner = model['config'];
    const list = Array.isArray(inner) ? inner : asRecord(inner)['layers'];
    if (!Array.isArray(list))
        throw new UnknownLayer('model', 'it has no list of layers');
    return list.map((item) => {
        const { class_name: className, config } = asRecord(item);
        const values = asRecord(config);
        return { className: String(className), name: text(values['name']) ?? String(className), config: values };
    });
}
/** `[rows, height, width, channels]` of what a model takes, as its first layer says; null where any number will do. */
function inputShapeOf(topology) {
    const { config } = readLayers(topology)[0] ?? {};
    const shape = config?.['batch_input_shape'] ?? config?.['batch_shape'];
    return Array.isArray(shape) ? shape : undefined;
}
/** Numbers of a layer's configuration, checked. */
class LayerConfig {
    layer;
    constructor(layer) {
        this.layer = layer;
    }
    /** A positive whole number. */
    whole(key) {
        const value = this.layer.config[key];
        if (typeof value === 'number' && Number.isInteger(value) && value > 0)
            return value;
        throw this.#bad(key, 'a positive whole number');
    }
    /** A number, with what it is where it is missing. */
    number(key, fallback) {
        const value = this.layer.config[key] ?? fallback;
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
        throw this.#bad(key, 'a number');
    }
    flag(key, fallback) {
        const value = this.layer.config[key] ?? fallback;
        if (typeof value === 'boolean')
            return value;
        throw this.#bad(key, 'true or false');
    }
    /** `[rows, columns]`, which may be given as one number. */
    pair(key, fallback) {
        const value = this.layer.config[key] ?? fallback;
        const list = Array.isArray(value) ? value : [value, value];
        const [rows, columns] = list;
        if (list.length === 2 && isSize(rows) && isSize(columns))
            return [rows, columns];
        throw this.#bad(key, 'one or two positive whole numbers');
    }
    word(key, fallback) {
        return text(this.layer.config[key]) ?? fallback;
    }
    /** Refuses what is set to anything but what this engine does. */
    expect(key, ...allowed) {
        const value = this.layer.config[key];
        if (value === undefined || value === null)
            return;
        if (!allowed.some((one) => JSON.stringify(one) === JSON.stringify(value)))
            throw new UnknownLayer(this.layer.name, `${key} is ${JSON.stringify(value)}`);
    }
    /** `l1` and `l2` of a regularizer. */
    penalty(key) {
        const value = this.layer.config[key];
        if (value === null || value === undefined)
            return { l1: 0, l2: 0 };
        const { class_name: className, config } = asRecord(value);
        const values = asRecord(config);
        const part = (name) => (typeof values[name] === 'number' ? values[name] : 0);
        if (['L1L2', 'L1', 'L2'].includes(String(className)))
            return { l1: part('l1'), l2: part('l2') };
        throw new UnknownLayer(this.layer.name, `${key} is ${JSON.stringify(className)}`);
    }
    #bad(key, expected) {
        const found = JSON.stringify(this.layer.config[key]);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('stage', `Cannot build layer "${this.layer.name}": ${key} is ${found}, expected ${expected}`);
    }
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function isSize(value) {
    return typeof value === 'number' && Number.isInteger(value) && value > 0;
}


/***/ }),

/***/ 40133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ padTo4),
/* harmony export */   IE: () => (/* binding */ floats),
/* harmony export */   J2: () => (/* binding */ wholeSize),
/* harmony export */   eW: () => (/* binding */ windowSteps)
/* harmony export */ });
/** Byte steps of a window that moves over an input: to its next row, and from one output's input to the next one's. */
function windowSteps({ input: { width, padded }, strides: [sy, sx] }) {
    const pixel = 4 * padded;
    const row = width * pixel;
    return { row, rowStep: sy * row, pixelStep: sx * pixel };
}
/** Size of a convolution's input with its border, given stride 1. */
function wholeSize({ height, width }, [rows, columns]) {
    return [height + rows - 1, width + columns - 1];
}
function floats({ height, width, padded }) {
    return height * width * padded;
}
/** A multiple of four that is not less. */
function padTo4(count) {
    return (count + 3) & ~3;
}


/***/ }),

/***/ 82947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// UNUSED EXPORTS: WINOGRAD_SCRATCH

// EXTERNAL MODULE: ./build/src/network/conv/fold.js
var conv_fold = __webpack_require__(27100);
// EXTERNAL MODULE: ./build/src/network/layers.js
var network_layers = __webpack_require__(90028);
;// CONCATENATED MODULE: ./build/src/network/layer-queue.js

/** The layers of a model in their order; a layer may take along the ones behind it that are done in the same pass. */
class LayerQueue {
    #layers;
    #position = 0;
    #dropouts = 0;
    constructor(layers) {
        this.#layers = layers;
    }
    next() {
        this.#position += 1;
        return this.#layers[this.#position - 1];
    }
    /** Whether a ReLU of its own follows, which is then taken. */
    takeRelu() {
        const next = this.#layers[this.#position];
        const isRelu = next?.className === 'Activation' && next.config['activation'] === 'relu';
        if (isRelu)
            this.#position += 1;
        return isRelu;
    }
    /** Whether a max-pooling of 2 × 2 follows, which is then taken; `height` and `width` are of what it would pool. */
    takePool(height, width) {
        const next = this.#layers[this.#position];
        if (next?.className !== 'MaxPooling2D' || height < 2 || width < 2)
            return false;
        const config = new network_layers/* LayerConfig */.G(next);
        const kernel = config.pair('pool_size', [2, 2]);
        const strides = config.pair('strides', kernel);
        const isOurs = [...kernel, ...strides].every((size) => size === 2) && config.word('padding', 'valid') === 'valid';
        if (isOurs)
            this.#position += 1;
        return isOurs;
    }
    /** The dropout that follows, which is then taken; undefined when there is none, or one that drops nothing. */
    takeDropout() {
        const next = this.#layers[this.#position];
        if (next?.className !== 'Dropout')
            return undefined;
        this.#position += 1;
        return this.dropoutOf(next);
    }
    /** A dropout layer's number, which its masks depend on, and rate; undefined when it drops nothing. */
    dropoutOf(layer) {
        const config = new network_layers/* LayerConfig */.G(layer);
        config.expect('noise_shape', null);
        const rate = config.number('rate', 0);
        const index = this.#dropouts;
        this.#dropouts += 1;
        return rate === 0 ? undefined : { index, rate };
    }
}

// EXTERNAL MODULE: ./build/src/network/op.js
var op = __webpack_require__(40133);
// EXTERNAL MODULE: ./build/src/network/conv/parts.js
var parts = __webpack_require__(72133);
// EXTERNAL MODULE: ./build/src/network/conv/pooled.js
var pooled = __webpack_require__(88996);
// EXTERNAL MODULE: ./build/src/network/conv/tiles.js
var conv_tiles = __webpack_require__(77622);
;// CONCATENATED MODULE: ./build/src/network/plan-memory.js





const FLOAT = 4;
const WINOGRAD_POINTS = 8; // src/kernels/winograd.ts
const LINE = 64; // bytes of a cache line: what threads write apart lies apart
/** Hands out room for tensors, parameters and what is made from them, and notes where each weight of the model lies. */
class PlanMemory {
    #slot = 0;
    #scratch = 0;
    #parameters = 0;
    #derived = 0;
    #constants = 0;
    #ranges = [];
    #weights = [];
    #initial = [];
    tensor(height, width, channels) {
        const padded = (0,op/* padTo4 */.Dz)(channels);
        const bytes = height * width * padded * FLOAT;
        return { height, width, channels, padded, value: this.slot(bytes), delta: this.slot(bytes) };
    }
    /** Room in each image's slot; bytes. */
    slot(bytes) {
        const offset = this.#slot;
        this.#slot += roundUp(bytes + LINE, LINE); // kernels may read a vector past the end
        return offset;
    }
    /** Sees to it that each thread has so many bytes to work in. */
    scratch(bytes) {
        this.#scratch = Math.max(this.#scratch, roundUp(bytes, LINE));
    }
    /** Numbers that are known now; returns where they will be, in floats. */
    constant(values) {
        const offset = this.#constants;
        this.#constants += (0,op/* padTo4 */.Dz)(values.length);
        this.#initial.push([offset, values]);
        return offset;
    }
    /** A convolution's weights, packed; what is derived from them; and what it works in. */
    conv(config, place, wantsInputDelta, isDense = false) {
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
            const [at, channel] = place.fold ? (0,conv_fold/* foldedPlace */.Sh)(cell, i, place.fold) : [cell, i];
            return weights.offset + block * taps + (at * padded + channel) * Math.min(8, out - block) + (o - block);
        });
        const bias = this.#bias(config, filters);
        const turned = this.#derived;
        if (wantsInputDelta)
            this.#derived += weights.count;
        return { weights, bias, turned, ways: this.#convWays(place, wantsInputDelta) };
    }
    #convWays({ input, output, kernel, strides }, wantsInputDelta) {
        const isPlain = strides[0] === 1 && strides[1] === 1;
        const ahead = { size: sizeOf(output), kernel, inputs: input.padded, outputs: output.padded };
        const back = { size: sizeOf(input), kernel, inputs: output.padded, outputs: input.padded };
        const ways = {
            forward: isPlain ? this.#withFilters((0,conv_tiles/* tilesForConv */.Ho)(ahead), ahead) : undefined,
            input: isPlain && wantsInputDelta ? this.#withFilters((0,conv_tiles/* tilesForConv */.Ho)(back), back) : undefined,
            weights: isPlain ? (0,conv_tiles/* tilesForGradient */.Bo)(ahead) : undefined,
        };
        const whole = isPlain ? (0,op/* wholeSize */.J2)(output, kernel) : sizeOf(input);
        if (ways.forward)
            this.scratch((0,conv_tiles/* tileScratch */.nD)(ways.forward, ahead, false));
        if (ways.weights)
            this.scratch((0,conv_tiles/* tileScratch */.nD)(ways.weights, ahead, true));
        if (ways.input)
            this.scratch((0,conv_tiles/* tileScratch */.nD)(ways.input, back, false));
        else if (wantsInputDelta) {
            const { size } = (0,parts/* spreadOf */.j)(whole, kernel, strides);
            this.scratch(FLOAT * size[0] * size[1] * output.padded + LINE);
        }
        // With a border, what is done directly has a copy of the input that has it too.
        if (!ways.forward || !ways.weights)
            this.scratch(FLOAT * whole[0] * whole[1] * input.padded + LINE);
        return ways;
    }
    /** The same for the fused one, [o][ky][kx·i]; `isWinograd`: by src/kernels/winograd.ts. */
    pooledConv(config, { input, output, kernel }, isWinograd) {
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
        const size = [2 * output.height, 2 * output.width];
        const work = { size, kernel, inputs: padded, outputs: output.padded };
        const tiles = isWinograd ? undefined : this.#withFilters((0,conv_tiles/* tilesForConv */.Ho)(work), work);
        if (tiles)
            this.scratch((0,pooled/* unpooledBytes */.e6)(output) + (0,conv_tiles/* tileScratch */.nD)(tiles, work, false));
        return { weights, bias, turned, tiles };
    }
    #withFilters(tiles, { inputs, outputs }) {
        if (!tiles)
            return undefined;
        const filters = this.#derived;
        this.#derived += tiles.points[0] * tiles.points[1] * inputs * outputs;
        return { ...tiles, filters };
    }
    /** A dense layer's: [i][o], or a vector where there is one output. */
    dense(config, { channels, padded }, units) {
        const out = units === 1 ? 1 : (0,op/* padTo4 */.Dz)(units);
        const weights = this.#range(config, 'kernel', padded * out);
        this.#place(config, 'kernel', [channels, units], (index) => weights.offset + Math.floor(index / units) * out + (index % units));
        return { weights, bias: this.#bias(config, units) };
    }
    /** A depthwise convolution's: [ky][kx][c]. */
    depthwise(config, [rows, columns], { channels, padded }, times) {
        const weights = this.#range(config, 'depthwise', rows * columns * padded);
        this.#place(config, 'depthwise_kernel', [rows, columns, channels / times, times], (index) => weights.offset + Math.floor(index / channels) * padded + (index % channels));
        return { weights, bias: this.#bias(config, channels) };
    }
    /** A normalisation's scale and shift, and its moving mean and variance. */
    norm(config, { channels, padded }) {
        const learned = (name, flag) => {
            if (!config.flag(flag, true))
                return undefined;
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
    finish() {
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
    #bias(config, count) {
        const hasBias = config.flag('use_bias', true);
        const bias = this.#range(config, 'bias', (0,op/* padTo4 */.Dz)(count), hasBias);
        if (hasBias)
            this.#place(config, 'bias', [count], (index) => bias.offset + index);
        return bias;
    }
    #range(config, what, count, isTrained = true) {
        const { l1, l2 } = config.penalty(`${what}_regularizer`);
        const range = { offset: this.#parameters, count: (0,op/* padTo4 */.Dz)(count) };
        this.#parameters += range.count;
        if (isTrained)
            this.#ranges.push({ ...range, layer: config.layer.name, l1, l2 });
        return range;
    }
    #place(config, role, shape, placeOf, isTrainable = true) {
        const places = new Int32Array(shape.reduce((product, size) => product * size, 1));
        for (let index = 0; index < places.length; index += 1)
            places[index] = placeOf(index);
        const { name: layer } = config.layer;
        this.#weights.push({ name: `${layer}/${role}`, layer, role, shape, isTrainable, places });
    }
}
function sizeOf({ height, width }) {
    return [height, width];
}
function roundUp(bytes, unit) {
    return Math.ceil(bytes / unit) * unit;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/network/windows.js


/** Refuses what convolutions here do not do. */
function refuseOddities(config) {
    config.expect('data_format', 'channels_last');
    config.expect('dilation_rate', [1, 1], 1);
    config.expect('activity_regularizer', null);
}
const OF_IMAGES = [
    'Conv2D',
    'DepthwiseConv2D',
    'MaxPooling2D',
    'AveragePooling2D',
    'GlobalAveragePooling2D',
];
/** Refuses a layer that moves over an image where a vector comes in, which has neither height nor width. */
function requireImage({ className, name }, { channels }) {
    if (!OF_IMAGES.includes(className))
        return;
    throw new errors/* UserError */.yo('stage', `Cannot build layer "${name}": what comes in is a vector of ${channels}, expected height × width × channels`, { hint: 'Put the layer before Flatten and GlobalAveragePooling2D' });
}
/** How many rows and columns a layer puts around what comes in. */
function borders(layer, { height, width }, kernel, strides, padding) {
    if (padding === 'valid')
        return [0, 0];
    if (padding !== 'same')
        throw new network_layers/* UnknownLayer */.Qc(layer, `padding is ${padding}`);
    const border = (size, index) => Math.max(0, (Math.ceil(size / strides[index]) - 1) * strides[index] + kernel[index] - size);
    return [border(height, 0), border(width, 1)];
}
/** How many places a window has in an input; a UserError that names the layer where it has none. */
function outputSize({ name }, { height, width, channels }, kernel, strides) {
    const size = (length, index) => Math.floor((length - kernel[index]) / strides[index]) + 1;
    const result = [size(height, 0), size(width, 1)];
    if (result[0] > 0 && result[1] > 0)
        return result;
    throw new errors/* UserError */.yo('stage', `Cannot build layer "${name}": what comes in is ${height} × ${width} × ${channels}, expected at least ${kernel[0]} × ${kernel[1]}, its window`, { hint: 'Use larger images (data_load.image_size), fewer layers or smaller windows' });
}
/** For each window the reciprocal of how many real inputs lie in it. */
function windowShares({ height, width }, [top, left], [rows, columns], kernel, strides) {
    const real = (start, length, size) => Math.min(start + length, size) - Math.max(start, 0);
    const shares = new Float32Array(rows * columns);
    for (let y = 0; y < rows; y += 1) {
        for (let x = 0; x < columns; x += 1) {
            const inside = real(y * strides[0] - top, kernel[0], height) * real(x * strides[1] - left, kernel[1], width);
            shares[y * columns + x] = 1 / inside;
        }
    }
    return shares;
}

;// CONCATENATED MODULE: ./build/src/network/plan.js






const ACTIVATIONS = {
    relu: 'relu',
    leaky_relu: 'leaky_relu',
    elu: 'elu',
    tanh: 'tanh',
    sigmoid: 'sigmoid',
    softmax: 'softmax',
};
const NO_BORDER = [0, 0];
const ONE = [1, 1];
/** Bytes that src/kernels/winograd.ts works in. */
const WINOGRAD_SCRATCH = 17_408;
/**
 * Turns a Sequential model's topology into operations. Throws UnknownLayer for what this engine does not know, and a
 * UserError that names the layer where shapes do not fit.
 */
function makePlan(topology, input) {
    const { height, width, channels } = input;
    return new Planner((0,network_layers/* readLayers */.n4)(topology), { height, width, channels }).plan();
}
class Planner {
    #queue;
    #input;
    #memory = new PlanMemory();
    #ops = [];
    #first;
    #at;
    #isActivated = false;
    /** What comes in is a vector: height and width are gone. */
    #isVector = false;
    #hasParameters = false;
    #norms = 0;
    constructor(layers, input) {
        this.#queue = new LayerQueue(layers);
        this.#input = input;
        this.#first = this.#memory.tensor(input.height, input.width, input.channels);
        this.#at = this.#first;
    }
    plan() {
        for (let layer = this.#queue.next(); layer; layer = this.#queue.next())
            this.#add(layer, new network_layers/* LayerConfig */.G(layer));
        return {
            input: this.#input,
            first: this.#first,
            output: this.#at,
            ops: this.#ops,
            norms: this.#norms,
            ...this.#memory.finish(),
        };
    }
    #add(layer, config) {
        if (this.#isVector)
            requireImage(layer, this.#at);
        switch (layer.className) {
            case 'InputLayer':
                return;
            case 'Conv2D':
                return this.#conv(layer, config);
            case 'DepthwiseConv2D':
                return this.#depthwise(layer, config);
            case 'MaxPooling2D':
            case 'AveragePooling2D':
                return this.#pool(layer, config);
            case 'GlobalAveragePooling2D':
                return this.#globalPool(layer, config);
            case 'BatchNormalization':
                return this.#norm(layer, config);
            case 'Dropout':
                return this.#dropout(layer);
            case 'Flatten':
                return this.#flatten(layer, config);
            case 'Dense':
                return this.#dense(layer, config);
            case 'Activation':
                return this.#activation(layer.name, config.word('activation', 'linear'), 0);
            case 'ReLU':
                config.expect('max_value', null);
                config.expect('threshold', 0);
                config.expect('negative_slope', 0);
                return this.#activation(layer.name, 'relu', 0);
            case 'LeakyReLU':
                return this.#activation(layer.name, 'leaky_relu', config.number('negative_slope', config.number('alpha', 0.3)));
            case 'ELU':
                return this.#activation(layer.name, 'elu', config.number('alpha', 1));
            case 'Softmax':
                config.expect('axis', -1);
                return this.#activation(layer.name, 'softmax', 0);
            default:
                throw new network_layers/* UnknownLayer */.Qc(layer.name, `${layer.className} is not known`);
        }
    }
    #conv(layer, config) {
        refuseOddities(config);
        config.expect('groups', 1);
        const { name } = layer;
        const kernel = config.pair('kernel_size');
        const strides = config.pair('strides', [1, 1]);
        const filters = config.whole('filters');
        const activation = config.word('activation', 'linear');
        const padding = config.word('padding', 'valid');
        const isPlain = strides[0] === 1 && strides[1] === 1;
        const [rows, columns] = borders(name, this.#at, kernel, strides, padding);
        const whole = { ...this.#at, height: this.#at.height + rows, width: this.#at.width + columns };
        const [height, width] = outputSize(layer, whole, kernel, strides);
        const isRelu = activation === 'relu' || (activation === 'linear' && this.#queue.takeRelu());
        const isPooled = isPlain && isRelu && this.#queue.takePool(height, width);
        if (isPooled || !isPlain)
            this.#pad(layer, kernel, strides, padding, 0);
        const input = this.#at;
        if (isPooled) {
            const dropout = this.#queue.takeDropout();
            const output = this.#memory.tensor(height >> 1, width >> 1, filters);
            // Five wide over four channels: what src/kernels/winograd.ts is made for.
            const isWinograd = kernel[1] === 5 && kernel[0] <= 7 && input.padded === 4;
            const parts = this.#memory.pooledConv(config, { input, output, kernel }, isWinograd);
            const winners = this.#memory.slot((0,op/* floats */.IE)(output));
            this.#memory.scratch(Math.max(8 * (output.width + 1), isWinograd ? WINOGRAD_SCRATCH : 0));
            this.#push({ kind: 'convPool', layer: name, input, output, kernel, ...parts, isWinograd, winners, dropout });
            this.#isActivated = dropout === undefined;
            return;
        }
        const fold = this.#fold(name, [height, width], kernel, strides, filters);
        const output = this.#memory.tensor(height, width, filters);
        const border = isPlain ? [rows >> 1, columns >> 1] : NO_BORDER;
        const place = fold
            ? { input: this.#at, output, kernel: (0,conv_fold/* foldedKernel */.m3)(kernel), strides: ONE, border, fold }
            : { input, output, kernel, strides, border, fold };
        const parts = this.#memory.conv(config, place, this.#hasParameters);
        this.#push({ kind: 'conv', layer: name, ...place, relu: isRelu, ...parts });
        this.#isActivated = isRelu;
        if (!isRelu)
            this.#activation(name, activation, 0);
    }
    /** Folds what comes into a convolution with strides 2 × 2, where it is then worked off faster. */
    #fold(layer, size, kernel, strides, filters) {
        const { channels, padded } = this.#at;
        if (!(0,conv_fold/* isFoldCheaper */.Cn)(size, kernel, strides, this.#at, (0,op/* padTo4 */.Dz)(filters)))
            return undefined;
        const output = this.#memory.tensor(...(0,conv_fold/* foldedSize */.SB)(size, kernel), 4 * padded);
        this.#push({ kind: 'fold', layer, input: this.#at, output, times: 1 });
        return { kernel, channels, padded };
    }
    #depthwise(layer, config) {
        refuseOddities(config);
        const kernel = config.pair('kernel_size');
        const strides = config.pair('strides', [1, 1]);
        const times = config.number('depth_multiplier', 1);
        if (times > 1) {
            const { height, width, channels } = this.#at;
            const wide = this.#memory.tensor(height, width, channels * times);
            this.#push({ kind: 'widen', layer: layer.name, input: this.#at, output: wide, times });
        }
        this.#pad(layer, kernel, strides, config.word('padding', 'valid'), 0);
        const input = this.#at;
        const [height, width] = outputSize(layer, this.#at, kernel, strides);
        const output = this.#memory.tensor(height, width, input.channels);
        const parts = this.#memory.depthwise(config, kernel, input, times);
        this.#push({ kind: 'depthwise', layer: layer.name, input, output, kernel, strides, ...parts });
        this.#activation(layer.name, config.word('activation', 'linear'), 0);
    }
    #pool(layer, config) {
        config.expect('data_format', 'channels_last');
        const kernel = config.pair('pool_size', [2, 2]);
        const strides = config.pair('strides', kernel);
        const isMax = layer.className === 'MaxPooling2D';
        const before = this.#at;
        const border = this.#pad(layer, kernel, strides, config.word('padding', 'valid'), isMax ? -3.4e38 : 0);
        const input = this.#at;
        const [height, width] = outputSize(layer, this.#at, kernel, strides);
        const output = this.#memory.tensor(height, width, input.channels);
        const extra = isMax
            ? this.#memory.slot(2 * (0,op/* floats */.IE)(output))
            : this.#memory.constant(windowShares(before, border, [height, width], kernel, strides));
        this.#push({ kind: isMax ? 'maxPool' : 'averagePool', layer: layer.name, input, output, kernel, strides, extra });
    }
    #globalPool(layer, config) {
        config.expect('data_format', 'channels_last');
        config.expect('keepdims', false);
        const input = this.#at;
        const kernel = [input.height, input.width];
        const output = this.#memory.tensor(1, 1, input.channels);
        const extra = this.#memory.constant(Float32Array.of(1 / (input.height * input.width)));
        this.#push({ kind: 'averagePool', layer: layer.name, input, output, kernel, strides: [1, 1], extra });
        this.#isVector = true;
    }
    #norm(layer, config) {
        const axis = layer.config['axis'];
        const last = Array.isArray(axis) ? axis[0] : axis;
        if (last !== undefined && last !== -1 && last !== 3)
            throw new network_layers/* UnknownLayer */.Qc(layer.name, `axis is ${JSON.stringify(axis)}`);
        const input = this.#at;
        const output = this.#memory.tensor(input.height, input.width, input.channels);
        const parts = this.#memory.norm(config, input);
        const epsilon = config.number('epsilon', 1e-3);
        const momentum = config.number('momentum', 0.99);
        this.#push({ kind: 'norm', layer: layer.name, input, output, ...parts, epsilon, momentum, index: this.#norms });
        this.#norms += 1;
    }
    #dropout(layer) {
        const dropout = this.#queue.dropoutOf(layer);
        if (!dropout)
            return;
        const input = this.#at;
        const output = this.#memory.tensor(input.height, input.width, input.channels);
        this.#push({ kind: 'dropout', layer: layer.name, input, output, ...dropout });
    }
    #flatten(layer, config) {
        config.expect('data_format', 'channels_last');
        this.#isVector = true;
        const { height, width, channels, padded } = this.#at;
        if (height === 1 && width === 1)
            return;
        const count = height * width * channels;
        if (channels === padded) {
            // The same numbers, seen as a vector.
            this.#at = { ...this.#at, height: 1, width: 1, channels: count, padded: count };
            return;
        }
        const output = this.#memory.tensor(1, 1, count);
        this.#push({ kind: 'pack', layer: layer.name, input: this.#at, output, times: 1 });
    }
    #dense(layer, config) {
        const input = this.#at;
        const units = config.whole('units');
        const activation = config.word('activation', 'linear');
        config.expect('activity_regularizer', null);
        if (input.height * input.width === 1) {
            const output = this.#memory.tensor(1, 1, units);
            const parts = this.#memory.dense(config, input, units);
            this.#push({ kind: 'dense', layer: layer.name, input, output, ...parts });
            return this.#activation(layer.name, activation, 0);
        }
        // On every position: a convolution of 1 × 1 over one long row.
        const { height, width } = input;
        const row = { ...input, height: 1, width: height * width };
        const output = this.#memory.tensor(height, width, units);
        const outRow = { ...output, height: 1, width: height * width };
        const one = {
            input: row,
            output: outRow,
            kernel: [1, 1],
            strides: ONE,
            border: NO_BORDER,
            fold: undefined,
        };
        const parts = this.#memory.conv(config, one, this.#hasParameters, true);
        const relu = activation === 'relu';
        this.#push({ kind: 'conv', layer: layer.name, ...one, relu, ...parts });
        this.#at = output;
        this.#isActivated = relu;
        if (!relu)
            this.#activation(layer.name, activation, 0);
    }
    #activation(layer, name, alpha) {
        if (name === 'linear')
            return;
        const activation = ACTIVATIONS[name];
        if (!activation)
            throw new network_layers/* UnknownLayer */.Qc(layer, `activation ${name} is not known`);
        const slope = name === 'elu' && alpha === 0 ? 1 : name === 'leaky_relu' && alpha === 0 ? 0.2 : alpha;
        if (this.#isActivated) {
            // It works in place, and what went out of the one before is needed on the way back.
            const { height, width, channels } = this.#at;
            const output = this.#memory.tensor(height, width, channels);
            this.#push({ kind: 'copy', layer, input: this.#at, output, times: 1 });
        }
        this.#push({ kind: 'activation', layer, input: this.#at, output: this.#at, activation, alpha: slope });
        this.#isActivated = true;
    }
    /** Puts the border of `same` around what comes in; returns its size above and to the left. */
    #pad({ name }, kernel, strides, padding, fill) {
        const { height, width, channels } = this.#at;
        const [rows, columns] = borders(name, this.#at, kernel, strides, padding);
        if (rows + columns === 0)
            return NO_BORDER;
        const [top, left] = [rows >> 1, columns >> 1];
        const output = this.#memory.tensor(height + rows, width + columns, channels);
        this.#push({ kind: 'pad', layer: name, input: this.#at, output, top, left, fill });
        return [top, left];
    }
    #push(op) {
        this.#ops.push({ ...op, wantsInputDelta: this.#hasParameters });
        if ('weights' in op || op.kind === 'norm')
            this.#hasParameters = true;
        this.#at = op.output;
        this.#isActivated = false;
    }
}


/***/ })

};
