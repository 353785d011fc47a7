export const id = 4047;
export const ids = [4047];
export const modules = {

/***/ 78340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ workerPath),
/* harmony export */   Q$: () => (/* binding */ assetPath),
/* harmony export */   bs: () => (/* binding */ programFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/** The folder of the running program: `build/src` when compiled, `dist/program` when bundled. */
function programFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
}
/** Path of a file that ships beside the program (fonts, WebAssembly), put there by scripts/compile.mjs and scripts/build.mjs. */
function assetPath(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(programFolder(), 'assets', name);
}
/** Path of the script that `new Worker(…)` runs; `workerData.task` names the module in src/worker.ts's table. */
function workerPath() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(programFolder(), 'worker.js');
}


/***/ }),

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Kx: () => (/* binding */ throwAll),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j$: () => (/* binding */ formatLocation),
/* harmony export */   tQ: () => (/* binding */ UserErrors),
/* harmony export */   uc: () => (/* binding */ systemReason),
/* harmony export */   xU: () => (/* binding */ systemCode),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
const EXIT_CODES = { config: 251, 'not-a-repo': 253, usage: 254, interrupted: 130 };
/** An error that the user can mend: shown as its message alone, without a stack. */
class UserError extends Error {
    code;
    exitCode;
    hint;
    location;
    constructor(code, message, options = {}) {
        super(message, 'cause' in options ? { cause: options.cause } : {});
        this.name = 'UserError';
        this.code = code;
        this.exitCode = options.exitCode ?? EXIT_CODES[code] ?? 255;
        this.hint = options.hint;
        this.location = options.location;
    }
    /** The same error, to end the process with another code. */
    withExitCode(exitCode) {
        return Object.create(this, { exitCode: { value: exitCode, enumerable: true } });
    }
}
/** Several errors found in one pass, so that the user mends them all at once. */
class UserErrors extends UserError {
    errors;
    constructor(errors) {
        const [first] = errors;
        super(first.code, errors.map((error) => error.message).join('\n'), { exitCode: first.exitCode, cause: first });
        this.name = 'UserErrors';
        this.errors = errors;
    }
}
/** Throws `errors` as one; returns when there are none. */
function throwAll(errors) {
    const [first, ...rest] = errors;
    if (!first)
        return;
    throw rest.length === 0 ? first : new UserErrors([first, ...rest]);
}
/** `dvc.yaml:14:5`, as messages name a place. */
function formatLocation(location) {
    const { file, line, column } = location;
    return [file, line, column].filter((part) => part !== undefined).join(':');
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of a Node.js system error (`ENOENT`, `ENOSPC`, …), or undefined. */
function systemCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
const SYSTEM_REASONS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file is larger than this process may write',
    EACCES: 'access was denied',
    EPERM: 'access was denied',
    EROFS: 'the file system is read-only',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
};
/** What a system error's code means, in words; undefined where it says nothing that the user can mend. */
function reasonOf(code) {
    return SYSTEM_REASONS[code];
}
/** What a system error means where the user can mend it: the path and the reason in words; undefined for any other error. */
function systemReason(error) {
    const reason = SYSTEM_REASONS[systemCode(error) ?? ''];
    if (reason === undefined || !(error instanceof Error))
        return undefined;
    return { reason, path: 'path' in error && typeof error.path === 'string' ? error.path : undefined };
}
/** Closes a `switch` over a union: the compiler refuses it while a case is missing. */
function unreachable(value) {
    throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}


/***/ }),

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

/***/ 98892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uw: () => (/* binding */ METRIC_NAMES),
  tZ: () => (/* binding */ metricValues),
  BC: () => (/* binding */ validationName),
  Cw: () => (/* binding */ validationValues)
});

;// CONCATENATED MODULE: ./build/src/ml/keras-auc.js
const THRESHOLDS = 200;
/**
 * `keras.metrics.AUC()` with its defaults: 200 thresholds evenly over [0, 1], the trapezoid rule over the ROC curve. It is
 * what Keras shows while it trains; the exact area is `rocAuc`.
 */
function kerasAuc(labels, scores) {
    const positives = new Float64Array(THRESHOLDS + 1);
    const negatives = new Float64Array(THRESHOLDS + 1);
    for (let row = 0; row < labels.length; row += 1) {
        // How many thresholds the score exceeds; the outermost are just below 0 and just above 1. Keras multiplies in float32,
        // which decides for scores at a threshold.
        const place = Math.ceil(Math.fround(Math.fround(scores[row]) * (THRESHOLDS - 1)));
        const exceeded = Math.min(THRESHOLDS - 1, Math.max(1, place));
        const side = labels[row] ? positives : negatives;
        side[exceeded] += 1;
    }
    const tpr = shareAbove(positives);
    const fpr = shareAbove(negatives);
    let area = 0;
    for (let index = 0; index + 1 < THRESHOLDS; index += 1) {
        area += ((fpr[index] - fpr[index + 1]) * (tpr[index] + tpr[index + 1])) / 2;
    }
    return area;
}
/**
 * The same for scores of one output a class, (rows, outputs): the mean over the classes, each against the rest; of one
 * output the plain one. `labels` are class numbers.
 */
function kerasAucOf(labels, scores, outputs) {
    if (outputs === 1)
        return kerasAuc(labels, scores);
    let sum = 0;
    for (let label = 0; label < outputs; label += 1) {
        const own = Array.from(labels, (value) => (value === label ? 1 : 0));
        sum += kerasAuc(own, own.map((_, row) => scores[row * outputs + label]));
    }
    return sum / outputs;
}
// counts[k]: rows whose score exceeds exactly k thresholds; the share at threshold i is that of rows exceeding more than i.
function shareAbove(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const shares = [];
    let above = total - counts[0];
    for (let index = 0; index < THRESHOLDS; index += 1) {
        shares.push(total === 0 ? 0 : above / total);
        above -= counts[index + 1];
    }
    return shares;
}

;// CONCATENATED MODULE: ./build/src/ml/keras-metrics.js

/** What can be measured after each epoch, by Keras's names. */
const METRIC_NAMES = ['accuracy', 'auc', 'precision', 'recall'];
const THRESHOLD = 0.5;
/**
 * Each as `keras.metrics` with its defaults: a row is of class 1 above one half, or of the class with the highest score;
 * precision and recall of several classes count every score above one half. AUC of several classes is the mean of theirs.
 */
function metricValues(names, scored) {
    return Object.fromEntries(names.map((name) => [name, keras_metrics_valueOf(name, scored)]));
}
/** The same of the validation rows: `valAuc` for `auc`. */
function validationValues(names, scored) {
    return Object.fromEntries(names.map((name) => [validationName(name), keras_metrics_valueOf(name, scored)]));
}
function validationName(name) {
    return `val${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
function keras_metrics_valueOf(name, scored) {
    const { labels, scores, outputs } = scored;
    switch (name) {
        case 'accuracy':
            return accuracyOf(scored);
        case 'auc':
            return kerasAucOf(labels, scores, outputs);
        case 'precision': {
            const { hits, predicted } = countHits(scored);
            return predicted === 0 ? 0 : hits / predicted;
        }
        case 'recall': {
            const { hits, positives } = countHits(scored);
            return positives === 0 ? 0 : hits / positives;
        }
    }
}
function accuracyOf({ labels, scores, outputs }) {
    let right = 0;
    for (let row = 0; row < labels.length; row += 1) {
        const own = scores.subarray(row * outputs, (row + 1) * outputs);
        const predicted = outputs === 1 ? Number(own[0] > THRESHOLD) : own.indexOf(Math.max(...own));
        if (predicted === labels[row])
            right += 1;
    }
    return right / labels.length;
}
function countHits({ labels, scores, outputs }) {
    let hits = 0;
    let predicted = 0;
    let positives = 0;
    for (const [index, score] of scores.entries()) {
        const label = labels[Math.floor(index / outputs)];
        const isTrue = outputs === 1 ? label === 1 : label === index % outputs;
        if (isTrue)
            positives += 1;
        if (score <= THRESHOLD || Number.isNaN(score))
            continue;
        predicted += 1;
        if (isTrue)
            hits += 1;
    }
    return { hits, predicted, positives };
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

/***/ 97222:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/network/kernels.js
var network_kernels = __webpack_require__(1026);
// EXTERNAL MODULE: ./build/src/network/leader.js
var network_leader = __webpack_require__(29627);
// EXTERNAL MODULE: ./build/src/network/session.js + 1 modules
var network_session = __webpack_require__(51745);
// EXTERNAL MODULE: ./build/src/network/team.js
var network_team = __webpack_require__(27675);
// EXTERNAL MODULE: ./build/src/ml/keras-metrics.js + 1 modules
var keras_metrics = __webpack_require__(98892);
// EXTERNAL MODULE: ./build/src/ml/random.js
var ml_random = __webpack_require__(44296);
// EXTERNAL MODULE: ./build/src/network/loss.js
var loss = __webpack_require__(62925);
;// CONCATENATED MODULE: ./build/src/network/early-stopping.js
/** Watches one number of the history and says when it has not become better for long enough. */
class EarlyStopping {
    #spec;
    #leader;
    #best;
    #bestState;
    #waited = 0;
    /** `resume`: what went before, when a training goes on. */
    constructor(spec, leader, resume) {
        this.#spec = spec;
        this.#leader = leader;
        this.#bestState = resume?.best;
        for (const record of resume?.history ?? [])
            this.#count(record);
    }
    /** The state of the best epoch so far, where it is wanted back. */
    get best() {
        return this.#bestState;
    }
    /** Takes an epoch in; true when the training should end. */
    sees(record) {
        if (!this.#spec)
            return false;
        const isBetter = this.#count(record);
        if (isBetter && this.#spec.restoreBest)
            this.#bestState = this.#leader.saveState();
        return !isBetter && this.#waited >= this.#spec.patience;
    }
    /** Puts the best epoch's weights back, where that was asked for. */
    finish() {
        if (this.#bestState)
            this.#leader.restoreState(this.#bestState);
    }
    #count(record) {
        if (!this.#spec)
            return false;
        const { monitor, minDelta } = this.#spec;
        const isLower = monitor === 'loss' || monitor === 'valLoss';
        const found = record[monitor] ?? Number.NaN;
        const value = isLower ? -found : found;
        const isBetter = this.#best === undefined || value > this.#best + minDelta;
        if (isBetter)
            this.#best = value;
        this.#waited = isBetter ? 0 : this.#waited + 1;
        return isBetter;
    }
}

// EXTERNAL MODULE: ./build/src/network/optimizer.js
var optimizer = __webpack_require__(74291);
;// CONCATENATED MODULE: ./build/src/network/training.js






/** Thrown when the team was cancelled. */
class Cancelled extends Error {
}
/** Trains for all epochs; the weights stay in the memory. Losses are Keras's: the mean over the rows plus the penalty. */
function trainEpochs(data, tools, events) {
    const { leader, team } = tools;
    const outputs = tools.plan.output.channels;
    const random = new ml_random/* RandomState */.T(data.seed);
    const history = [...(data.resume?.history ?? [])];
    let step = history.length * Math.ceil(data.trainRows.length / data.batchSize);
    if (data.resume && !leader.restoreState(data.resume.values))
        throw new Error('The checkpoint is of another model');
    for (let done = 0; done < history.length; done += 1)
        random.permutation(data.trainRows.length);
    const stopping = new EarlyStopping(data.earlyStopping, leader, data.resume);
    for (let epoch = history.length; epoch < data.epochs; epoch += 1) {
        const begun = process.hrtime.bigint();
        const order = random.permutation(data.trainRows.length).map((position) => data.trainRows[position]);
        const scores = new Float32Array(order.length * outputs);
        let sum = 0;
        for (let start = 0; start < order.length; start += data.batchSize) {
            if (team.isCancelled)
                throw new Cancelled();
            const rows = order.slice(start, start + data.batchSize);
            const penalty = leader.penalty();
            team.learningRate = (0,optimizer/* scheduledRate */.E)(tools.kernels, data.schedule, data.learningRate, step);
            const result = leader.step(batchOf(rows, data, tools.plan), step);
            const loss = result.loss + penalty;
            requireFinite(loss, epoch, start / data.batchSize, team.learningRate, tools);
            scores.set(result.scores, start * outputs);
            sum += loss * rows.length;
            step += 1;
            events.onBatch({ epoch, imagesDone: start + rows.length, imagesTotal: order.length, loss });
        }
        leader.prepare();
        const validation = validate(data, tools);
        const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
        const metrics = (0,keras_metrics/* metricValues */.tZ)(data.metrics, { labels: labelsOf(order, data), scores, outputs });
        const record = { epoch, loss: sum / order.length, ...metrics, ...validation, seconds };
        history.push(record);
        events.onEpoch(record);
        if (stopping.sees(record))
            break;
        if (data.stateEvery > 0 && (epoch + 1) % data.stateEvery === 0 && epoch + 1 < data.epochs) {
            events.onState({ history, values: leader.saveState(), best: stopping.best });
        }
    }
    stopping.finish();
    return history;
}
/** What the model says of images, (rows, outputs), worked off in pieces that fit into the memory. */
function predictAll(rows, { leader, team, plan, capacity }, onProgress) {
    const outputs = plan.output.channels;
    const scores = new Float32Array(rows.length * outputs);
    for (let start = 0; start < rows.length; start += capacity) {
        if (team.isCancelled)
            throw new Cancelled();
        const part = rows.subarray(start, start + capacity);
        scores.set(leader.predict(part), start * outputs);
        onProgress?.(start + part.length);
    }
    return scores;
}
function batchOf(rows, data, plan) {
    const outputs = plan.output.channels;
    const targets = new Float32Array(rows.length * outputs);
    const weights = new Float32Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index];
        const label = data.labels[row];
        if (outputs === 1)
            targets[index] = label;
        else
            targets[index * outputs + label] = 1;
        weights[index] = (data.classWeight[label] ?? 1) * (data.sampleWeight?.[row] ?? 1);
    }
    return { rows, targets, weights };
}
function validate(data, tools) {
    const rows = data.validationRows;
    const scores = predictAll(rows, tools);
    const outputs = tools.plan.output.channels;
    const { targets } = batchOf(rows, data, tools.plan);
    const last = tools.plan.ops.at(-1);
    const isFused = last?.kind === 'activation' && (0,loss/* isFusedWith */.uS)(data.loss, last.activation);
    const delta = new Float32Array(outputs);
    let sum = 0;
    for (let start = 0; start < scores.length; start += outputs) {
        const of = (values) => values.subarray(start, start + outputs);
        sum += (0,loss/* lossOf */.je)(tools.kernels, data.loss, { outputs: of(scores), targets: of(targets), delta, scale: 0, isFused });
    }
    const metrics = (0,keras_metrics/* validationValues */.Cw)(data.metrics, { labels: labelsOf(rows, data), scores, outputs });
    return { valLoss: sum / rows.length + tools.leader.penalty(), ...metrics };
}
function labelsOf(rows, { labels }) {
    return Array.from(rows, (row) => labels[row]);
}
function requireFinite(loss, epoch, batch, rate, { team, plan }) {
    const range = team.poisoned;
    if (Number.isFinite(loss) && range === undefined)
        return;
    const where = range === undefined ? '' : `, first in the gradient of layer "${plan.ranges[range]?.layer}"`;
    throw new errors/* UserError */.yo('stage', `Cannot go on training: the loss became ${loss} in epoch ${epoch + 1}, batch ${batch + 1}${where}, at learning rate ${rate}`, { hint: 'Lower `train.learning_rate`, and look for images or labels that are out of range' });
}

;// CONCATENATED MODULE: ./build/src/network/worker.js








const data = external_node_worker_threads_.workerData;
const tell = (message) => external_node_worker_threads_.parentPort?.postMessage(message);
try {
    work();
}
catch (error) {
    if (error instanceof Cancelled)
        tell({ kind: 'cancelled' });
    else if (!(error instanceof network_team/* TeamFailure */.Ew))
        tell(describe(error));
}
function work() {
    const { thread, threads, module, memory, settings, pixels, job, capacity } = data;
    const kernels = (0,network_kernels/* instantiateKernels */.J)(module, memory);
    const team = new network_team/* Team */.u(memory, threads);
    const read = reader(pixels);
    if (thread > 0) {
        const session = new network_session/* Session */.N(settings, kernels, memory, team, thread, read);
        team.follow((phase, tile, args) => session.work(phase, tile, args));
        return;
    }
    const leader = new network_leader/* Leader */.Y(settings, kernels, memory, team, read);
    const tools = { leader, team, kernels, plan: settings.plan, capacity };
    try {
        if ('train' in job) {
            trainEpochs(job.train, tools, {
                onBatch: (progress) => tell({ kind: 'batch', progress }),
                onEpoch: (record) => tell({ kind: 'epoch', record }),
                onState: (state) => tell({ kind: 'state', state }),
            });
            tell({ kind: 'done' });
        }
        else {
            leader.prepare();
            tell({ kind: 'done', scores: predictAll(job.predict, tools, (done) => tell({ kind: 'predicted', done })) });
        }
    }
    finally {
        team.stop();
    }
}
function reader(source) {
    const { imageBytes } = source;
    if ('pixels' in source) {
        const all = new Uint8Array(source.pixels);
        return (row, target) => target.set(all.subarray(row * imageBytes, (row + 1) * imageBytes));
    }
    const { path, offset } = source;
    const file = (0,external_node_fs_.openSync)(path, 'r'); // closed with the thread
    return (row, target) => {
        let done = 0;
        while (done < imageBytes) {
            const count = (0,external_node_fs_.readSync)(file, target, done, imageBytes - done, offset + row * imageBytes + done);
            if (count === 0)
                throw new errors/* UserError */.yo('data', `Cannot read "${path}": it ends within image ${row + 1}`);
            done += count;
        }
    };
}
function describe(error) {
    const one = error instanceof errors/* UserErrors */.tQ ? error.errors[0] : error;
    if (one instanceof errors/* UserError */.yo)
        return {
            kind: 'failed',
            message: one.message,
            code: one.code,
            ...(one.hint === undefined ? {} : { hint: one.hint }),
        };
    return { kind: 'failed', message: one instanceof Error ? (one.stack ?? one.message) : String(one) };
}


/***/ })

};
