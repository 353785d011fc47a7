export const id = 3649;
export const ids = [3649];
export const modules = {

/***/ 26725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ log1p),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   oN: () => (/* binding */ exp)
/* harmony export */ });
// exp, log and log1p with the same bits on every machine. The language leaves the last bit of Math.exp and Math.log open, and
// V8 uses it: on arm64 its compiler fuses multiplications and additions. Here each operation is rounded once, as JavaScript says.
// The algorithms are those of fdlibm (e_exp.c, e_log.c, s_log1p.c), which V8 has on x64 too:
//
//   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business.
//   Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const EXP_OVERFLOW = 7.09782712893383973096e2;
const EXP_UNDERFLOW = -7.4513321910194110842e2;
const EXP_TERMS = [
    1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6,
    4.13813679705723846039e-8,
];
const LOG_TERMS = [
    6.66666666666673513e-1, 3.999999999940941908e-1, 2.857142874366239149e-1, 2.222219843214978396e-1,
    1.818357216161805012e-1, 1.531383769920937332e-1, 1.479819860511658591e-1,
];
const TWO_54 = 18014398509481984;
const double = new DataView(new ArrayBuffer(8));
/** Sign, exponent and the first 20 bits of the fraction. */
function highWord(x) {
    double.setFloat64(0, x);
    return double.getInt32(0);
}
function withHighWord(x, high) {
    double.setFloat64(0, x);
    double.setInt32(0, high);
    return double.getFloat64(0);
}
/** e to the power of x. */
function exp(x) {
    if (Number.isNaN(x) || x > EXP_OVERFLOW)
        return x > 0 ? Infinity : x;
    if (x < EXP_UNDERFLOW)
        return 0;
    if (x === 1)
        return Math.E; // where the algorithm would be a bit off, as V8 has it
    const size = highWord(x) & 0x7fffffff;
    if (size < 0x3e300000)
        return 1 + x; // below 2^−28
    let k = 0;
    let [high, low] = [x, 0];
    if (size > 0x3fd62e42) {
        // beyond ln 2 ÷ 2
        const sign = x < 0 ? -1 : 1;
        k = size < 0x3ff0a2b2 ? sign : Math.trunc(Math.LOG2E * x + sign * 0.5);
        high = x - k * LN2_HIGH;
        low = k * LN2_LOW;
    }
    const r = high - low;
    const t = r * r;
    const [p1, p2, p3, p4, p5] = EXP_TERMS;
    const c = r - t * (p1 + t * (p2 + t * (p3 + t * (p4 + t * p5))));
    if (k === 0)
        return 1 - ((r * c) / (c - 2) - r);
    return timesPower(1 - (low - (r * c) / (2 - c) - high), k);
}
function timesPower(x, k) {
    if (k === 1024)
        return x * 2 * withHighWord(0, 0x7fe00000);
    if (k >= -1021)
        return x * withHighWord(0, (1023 + k) << 20);
    return x * withHighWord(0, (1023 + k + 1000) << 20) * withHighWord(0, (1023 - 1000) << 20);
}
/** The natural logarithm. */
function log(x) {
    if (Number.isNaN(x) || x === Infinity)
        return x;
    if (x <= 0)
        return x === 0 ? -Infinity : Number.NaN;
    const isSubnormal = highWord(x) < 0x00100000;
    const normal = isSubnormal ? x * TWO_54 : x;
    const word = highWord(normal);
    const fraction = word & 0xfffff;
    const carry = (fraction + 0x95f64) & 0x100000;
    const k = (word >> 20) - 1023 - (isSubnormal ? 54 : 0) + (carry >> 20);
    const f = withHighWord(normal, fraction | (carry ^ 0x3ff00000)) - 1;
    if ((0xfffff & (2 + fraction)) < 3) {
        // within 2^−20 of 1
        const r = f * f * (0.5 - (1 / 3) * f);
        return k * LN2_HIGH - (r - k * LN2_LOW - f);
    }
    const s = f / (2 + f);
    const z = s * s;
    const w = z * z;
    const [l1, l2, l3, l4, l5, l6, l7] = LOG_TERMS;
    const r = z * (l1 + w * (l3 + w * (l5 + w * l7))) + w * (l2 + w * (l4 + w * l6));
    if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
        const half = 0.5 * f * f;
        return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
    }
    return k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}
/** The natural logarithm of 1 + x, to all digits for a small x. */
function log1p(x) {
    if (Number.isNaN(x) || x === Infinity)
        return x;
    if (x <= -1)
        return x === -1 ? -Infinity : Number.NaN;
    const word = highWord(x);
    const size = word & 0x7fffffff;
    if (size < 0x3c900000)
        return x; // below 2^−54
    if (size < 0x3e200000)
        return x - x * x * 0.5; // below 2^−29
    const { k, f, fraction, lost } = reduceSum(x, word);
    const half = 0.5 * f * f;
    if (fraction === 0) {
        const r = half * (1 - (2 / 3) * f);
        return k === 0 ? f - r : k * LN2_HIGH - (r - (k * LN2_LOW + lost) - f);
    }
    const s = f / (2 + f);
    const z = s * s;
    const [l1, l2, l3, l4, l5, l6, l7] = LOG_TERMS;
    const r = z * (l1 + z * (l2 + z * (l3 + z * (l4 + z * (l5 + z * (l6 + z * l7))))));
    if (k === 0)
        return f - (half - s * (half + r));
    return k * LN2_HIGH - (half - (s * (half + r) + (k * LN2_LOW + lost)) - f);
}
/** 1 + x as 2^k (1 + f), with what rounding lost of the sum. */
function reduceSum(x, word) {
    const isNear = x > 0 ? word < 0x3fda827a : word <= (0xbfd2bec4 | 0);
    if (isNear)
        return { k: 0, f: x, fraction: 1, lost: 0 }; // √½ − 1 < x < √2 − 1
    const isHuge = word >= 0x43400000; // 1 does not count beside it
    const sum = isHuge ? x : 1 + x;
    const sumWord = highWord(sum);
    const exponent = (sumWord >> 20) - 1023;
    const lost = isHuge ? 0 : (exponent > 0 ? 1 - (sum - x) : x - (sum - 1)) / sum;
    const bits = sumWord & 0xfffff;
    if (bits < 0x6a09e)
        return { k: exponent, f: withHighWord(sum, bits | 0x3ff00000) - 1, fraction: bits, lost };
    const f = withHighWord(sum, bits | 0x3fe00000) - 1;
    return { k: exponent + 1, f, fraction: (0x100000 - bits) >> 2, lost };
}


/***/ }),

/***/ 44296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ RandomState)
/* harmony export */ });
/* harmony import */ var _elementary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26725);

const STATE_WORDS = 624;
const SHIFT_WORDS = 397;
const UPPER_MASK = 0x80000000;
const LOWER_MASK = 0x7fffffff;
const MATRIX = 0x9908b0df;
/**
 * NumPy's legacy generator `numpy.random.RandomState(seed)`: MT19937, seeded by an integer, whose streams NumPy has frozen.
 * It is what scikit-learn splits with.
 */
class RandomState {
    #state = new Uint32Array(STATE_WORDS);
    #next = STATE_WORDS;
    #spareNormal;
    /** `seed`: a whole number from 0 to 2^32 − 1. */
    constructor(seed) {
        this.#state[0] = seed >>> 0;
        for (let index = 1; index < STATE_WORDS; index += 1) {
            const previous = this.#state[index - 1];
            this.#state[index] = Math.imul(1812433253, previous ^ (previous >>> 30)) + index;
        }
    }
    /** The next 32 random bits. */
    uint32() {
        if (this.#next === STATE_WORDS)
            this.#refill();
        let value = this.#state[this.#next];
        this.#next += 1;
        value ^= value >>> 11;
        value ^= (value << 7) & 0x9d2c5680;
        value ^= (value << 15) & 0xefc60000;
        value ^= value >>> 18;
        return value >>> 0;
    }
    /** A float in [0, 1) with 53 random bits, as `random_sample`. */
    float() {
        const high = this.uint32() >>> 5;
        const low = this.uint32() >>> 6;
        return (high * 67108864 + low) / 9007199254740992;
    }
    /** A whole number from 0 to `max`, by masked rejection. */
    interval(max) {
        if (max === 0)
            return 0;
        const mask = 2 ** (32 - Math.clz32(max)) - 1;
        for (;;) {
            const value = (this.uint32() & mask) >>> 0;
            if (value <= max)
                return value;
        }
    }
    /** A float of the standard normal distribution, as `standard_normal`: Marsaglia's polar method, two at a time. */
    normal() {
        const spare = this.#spareNormal;
        this.#spareNormal = undefined;
        if (spare !== undefined)
            return spare;
        for (;;) {
            const first = 2 * this.float() - 1;
            const second = 2 * this.float() - 1;
            const square = first * first + second * second;
            if (square >= 1 || square === 0)
                continue;
            const scale = Math.sqrt((-2 * (0,_elementary_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(square)) / square);
            this.#spareNormal = scale * first;
            return scale * second;
        }
    }
    /** Puts the items in random order, in place. */
    shuffle(items) {
        for (let index = items.length - 1; index > 0; index -= 1) {
            const other = this.interval(index);
            [items[index], items[other]] = [items[other], items[index]];
        }
    }
    /** 0 … count − 1 in random order. */
    permutation(count) {
        const items = Array.from({ length: count }, (_, index) => index);
        this.shuffle(items);
        return items;
    }
    /** `size` of the items, each at most once; draws a whole permutation even when it takes all, as NumPy does. */
    choice(items, size) {
        return this.permutation(items.length)
            .slice(0, size)
            .map((index) => items[index]);
    }
    #refill() {
        const state = this.#state;
        for (let index = 0; index < STATE_WORDS; index += 1) {
            const mixed = (state[index] & UPPER_MASK) | (state[(index + 1) % STATE_WORDS] & LOWER_MASK);
            state[index] = state[(index + SHIFT_WORDS) % STATE_WORDS] ^ (mixed >>> 1) ^ (mixed & 1 ? MATRIX : 0);
        }
        this.#next = 0;
    }
}


/***/ }),

/***/ 28075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ backward)
/* harmony export */ });
/* harmony import */ var _ml_dropout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69608);
/* harmony import */ var _conv_pooled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88996);
/* harmony import */ var _conv_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42286);
/* harmony import */ var _dropout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80255);
/* harmony import */ var _forward_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30149);
/* harmony import */ var _op_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40133);






const FLOAT = 4;
/** The way back through one operation (but a normalisation) for one image. */
function backward(k, op, at, image, step) {
    const input = image.slot + op.input.value;
    const inDelta = image.slot + op.input.delta;
    const delta = image.slot + op.output.delta;
    switch (op.kind) {
        case 'conv':
            return (0,_conv_run_js__WEBPACK_IMPORTED_MODULE_1__/* .convBackward */ .c)(k, op, at, image);
        case 'convPool':
            return (0,_conv_pooled_js__WEBPACK_IMPORTED_MODULE_2__/* .pooledBackward */ .Dy)(k, op, at, image);
        case 'dense':
            return dense(k, op, at, input, delta, op.wantsInputDelta ? inDelta : 0);
        case 'depthwise':
            return depthwise(k, op, at, input, delta, op.wantsInputDelta ? inDelta : 0);
        case 'maxPool':
        case 'averagePool':
            if (op.wantsInputDelta)
                pool(k, op, at, image, delta, inDelta);
            return;
        case 'activation':
            return activation(k, op, image.slot + op.output.value, delta);
        case 'dropout':
            if (op.wantsInputDelta)
                dropout(k, op, image, delta, inDelta, step);
            return;
        case 'pad':
            if (op.wantsInputDelta)
                pad(k, op, delta, inDelta);
            return;
        case 'pack': {
            const { height, width, channels, padded } = op.input;
            if (op.wantsInputDelta)
                k.unpack(delta, inDelta, height * width, channels, padded);
            return;
        }
        case 'copy':
            k.copyRows(delta, inDelta, 1, (0,_op_js__WEBPACK_IMPORTED_MODULE_3__/* .floats */ .IE)(op.input), 0, 0);
            return;
        case 'fold': {
            const { height, width, padded } = op.input;
            if (op.wantsInputDelta)
                k.unfold(delta, inDelta, height, width, padded, op.output.height, op.output.width);
            return;
        }
        case 'widen': {
            const { height, width, channels, padded } = op.input;
            if (op.wantsInputDelta)
                k.narrow(delta, inDelta, height * width, channels, op.times, padded, op.output.padded);
            return;
        }
        case 'norm':
            throw new Error('A normalisation needs the whole batch');
    }
}
function dense(k, op, at, input, delta, inDelta) {
    const { padded } = op.input;
    k.biasGradient(delta, at.gradient(op.bias), 1, op.output.padded);
    if (op.output.channels > 1) {
        k.denseGradient(input, delta, at.parameter(op.weights), at.gradient(op.weights), inDelta, padded, op.output.padded);
        return;
    }
    k.dotGradient(input, at.parameter(op.weights), at.gradient(op.weights), inDelta, padded, at.floats[delta / FLOAT]);
}
function depthwise(k, op, at, input, delta, inDelta) {
    const { padded } = op.input;
    const { height: oh, width: ow } = op.output;
    const { row, rowStep, pixelStep } = (0,_op_js__WEBPACK_IMPORTED_MODULE_3__/* .windowSteps */ .eW)(op);
    const [kh, kw] = op.kernel;
    if (inDelta)
        k.clear(inDelta, (0,_op_js__WEBPACK_IMPORTED_MODULE_3__/* .floats */ .IE)(op.input) * FLOAT);
    k.biasGradient(delta, at.gradient(op.bias), oh * ow, padded);
    k.depthwiseGradient(input, delta, at.parameter(op.weights), at.gradient(op.weights), inDelta, row, rowStep, pixelStep, oh, ow, padded, kh, kw);
}
function pool(k, op, at, { slot }, delta, inDelta) {
    const { padded, width } = op.input;
    const { height: oh, width: ow } = op.output;
    const [kh, kw] = op.kernel;
    const [sy, sx] = op.strides;
    const row = width * padded * FLOAT;
    k.clear(inDelta, (0,_op_js__WEBPACK_IMPORTED_MODULE_3__/* .floats */ .IE)(op.input) * FLOAT);
    if (op.kind === 'maxPool')
        k.maxPoolGradient(delta, slot + op.extra, inDelta, row, padded * FLOAT, oh, ow, padded, kw, sy, sx);
    else
        k.averagePoolGradient(delta, inDelta, at.constant(op.extra), row, padded * FLOAT, oh, ow, padded, kh, kw, sy, sx);
}
function activation(k, op, output, delta) {
    const { height, width, channels, padded } = op.output;
    if (op.activation === 'softmax')
        k.softmaxGradient(output, delta, height * width, channels, padded);
    else
        k.activateGradient(output, delta, (0,_forward_js__WEBPACK_IMPORTED_MODULE_0__/* .activationKind */ .p)(op.activation), op.alpha, (0,_op_js__WEBPACK_IMPORTED_MODULE_3__/* .floats */ .IE)(op.output));
}
function dropout(k, op, image, delta, inDelta, step) {
    const { height, width, channels, padded } = op.input;
    const { keep, threshold } = (0,_dropout_js__WEBPACK_IMPORTED_MODULE_4__/* .dropoutNumbers */ .Q)(op.rate);
    k.dropout(delta, inDelta, height * width, channels, padded, (0,_ml_dropout_js__WEBPACK_IMPORTED_MODULE_5__/* .dropoutKey */ .x)({ ...step, layer: op.index }, image.row), threshold, keep);
}
function pad(k, op, delta, inDelta) {
    const { height, width, padded } = op.input;
    const row = width * padded * FLOAT;
    const outRow = op.output.width * padded * FLOAT;
    k.copyRows(delta + op.top * outRow + op.left * padded * FLOAT, inDelta, height, width * padded, outRow, row);
}


/***/ }),

/***/ 42286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ convForward),
/* harmony export */   c: () => (/* binding */ convBackward)
/* harmony export */ });
/* harmony import */ var _op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40133);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27100);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72133);



const FLOAT = 4;
/** Forward, for one image. */
function convForward(k, op, at, { slot }) {
    const { height, width, padded } = op.input;
    const { height: oh, width: ow, padded: oc } = op.output;
    const [kh, kw] = op.kernel;
    const [input, output] = [slot + op.input.value, slot + op.output.value];
    const relu = op.relu ? 1 : 0;
    const tiles = op.ways.forward;
    if (tiles) {
        k.tileConv(input, at.derivedAt(tiles.filters), at.parameter(op.bias), output, at.scratch, height, width, padded, ...op.border, oh, ow, oc, kh, kw, ...tiles.points, tiles.strip, relu);
        return;
    }
    const { source, row, rowStep, pixelStep } = withBorder(k, op, at, input);
    const outPixel = oc * FLOAT;
    k.conv(source, at.parameter(op.weights), at.parameter(op.bias), output, row, rowStep, pixelStep, ow * outPixel, outPixel, oh, ow, oc, kh, kw * padded, relu);
}
/** The input as windows move over it: itself, or a copy with the border. */
function withBorder(k, op, at, input) {
    const [top, left] = op.border;
    const { height, width, padded } = op.input;
    const [rows, columns] = (0,_op_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeSize */ .J2)(op.output, op.kernel);
    const steps = (0,_op_js__WEBPACK_IMPORTED_MODULE_0__/* .windowSteps */ .eW)(op);
    if (top + left === 0 && (op.strides[0] > 1 || op.strides[1] > 1 || (rows === height && columns === width)))
        return { source: input, ...steps };
    const pixel = padded * FLOAT;
    const row = columns * pixel;
    k.clear(at.scratch, rows * row);
    k.copyRows(input, at.scratch + top * row + left * pixel, height, width * padded, steps.row, row);
    return { source: at.scratch, row, rowStep: row, pixelStep: pixel };
}
/** The way back, for one image. */
function convBackward(k, op, at, { slot }) {
    const { height: oh, width: ow, padded: oc } = op.output;
    const delta = slot + op.output.delta;
    if (op.relu)
        k.activateGradient(slot + op.output.value, delta, 1, 0, (0,_op_js__WEBPACK_IMPORTED_MODULE_0__/* .floats */ .IE)(op.output));
    weightGradient(k, op, at, slot + op.input.value, delta);
    for (const [offset, count] of op.fold ? (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyRanges */ .qm)(op.fold, op.output.padded) : [])
        k.clear(at.gradient(op.weights) + offset * FLOAT, count * FLOAT);
    k.biasGradient(delta, at.gradient(op.bias), oh * ow, oc);
    if (op.wantsInputDelta)
        inputGradient(k, op, at, delta, slot + op.input.delta);
}
function weightGradient(k, op, at, input, delta) {
    const { height: oh, width: ow, padded: oc } = op.output;
    const [kh, kw] = op.kernel;
    const { padded } = op.input;
    const gradient = at.gradient(op.weights);
    const tiles = op.ways.weights;
    if (tiles) {
        k.tileWeightGradient(input, delta, gradient, at.scratch, op.input.height, op.input.width, padded, ...op.border, oh, ow, oc, kh, kw, ...tiles.points, tiles.strip);
        return;
    }
    const { source, row, rowStep, pixelStep } = withBorder(k, op, at, input);
    k.convWeightGradient(source, delta, gradient, row, rowStep, pixelStep, oh, ow, oc, kh, kw * padded);
}
function inputGradient(k, op, at, delta, inDelta) {
    const { height, width, padded } = op.input;
    const { height: oh, width: ow, padded: oc } = op.output;
    const [kh, kw] = op.kernel;
    const [sy, sx] = op.strides;
    const tiles = op.ways.input;
    if (tiles) {
        k.tileConv(delta, at.derivedAt(tiles.filters), at.zeros, inDelta, at.scratch, oh, ow, oc, kh - 1 - op.border[0], kw - 1 - op.border[1], height, width, padded, kh, kw, ...tiles.points, tiles.strip, 0);
        return;
    }
    const isPlain = sy === 1 && sx === 1;
    const spread = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .spreadOf */ .j)(isPlain ? (0,_op_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeSize */ .J2)(op.output, op.kernel) : [height, width], op.kernel, op.strides);
    const [top, left] = spread.border;
    const spreadRow = spread.size[1] * oc * FLOAT;
    let source = delta;
    if (top + left > 0 || spread.size[0] !== oh || spread.size[1] !== ow) {
        source = at.scratch;
        k.clear(source, spread.size[0] * spreadRow);
        k.copyRows(delta, source + top * spreadRow + left * oc * FLOAT, oh, ow * oc, ow * oc * FLOAT, spreadRow);
        source += op.border[0] * spreadRow + op.border[1] * oc * FLOAT;
    }
    const pixel = padded * FLOAT;
    let filters = at.derivedAt(op.turned);
    for (const { row, column, kernel, size } of (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)([height, width], op.kernel, op.strides)) {
        const [rows, columns] = kernel;
        k.conv(source + (top + 1 - rows) * spreadRow + (left + 1 - columns) * oc * FLOAT, filters, at.zeros, inDelta + (row * width + column) * pixel, spreadRow, spreadRow, oc * FLOAT, sy * width * pixel, sx * pixel, ...size, padded, columns === 0 ? 0 : rows, // what no window reaches gets nothing
        columns * oc, 0);
        filters += rows * columns * oc * pixel;
    }
}


/***/ }),

/***/ 30149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ activationKind),
/* harmony export */   s: () => (/* binding */ forward)
/* harmony export */ });
/* harmony import */ var _ml_dropout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69608);
/* harmony import */ var _conv_pooled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88996);
/* harmony import */ var _conv_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42286);
/* harmony import */ var _dropout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80255);
/* harmony import */ var _op_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40133);





const FLOAT = 4;
const KINDS = { relu: 1, leaky_relu: 2, elu: 3, tanh: 4, sigmoid: 5 };
/** The number of an activation in src/kernels; softmax has kernels of its own. */
function activationKind(activation) {
    return KINDS[activation];
}
/** Works one operation off for one image. */
function forward(k, op, at, image, step) {
    const input = image.slot + op.input.value;
    const output = image.slot + op.output.value;
    switch (op.kind) {
        case 'conv':
            return (0,_conv_run_js__WEBPACK_IMPORTED_MODULE_0__/* .convForward */ ._)(k, op, at, image);
        case 'convPool':
            return (0,_conv_pooled_js__WEBPACK_IMPORTED_MODULE_1__/* .pooledForward */ .vS)(k, op, at, image, step);
        case 'dense':
            return dense(k, op, at, input, output);
        case 'depthwise': {
            const { padded } = op.input;
            const { row, rowStep, pixelStep } = (0,_op_js__WEBPACK_IMPORTED_MODULE_2__/* .windowSteps */ .eW)(op);
            const [kh, kw] = op.kernel;
            k.depthwise(input, at.parameter(op.weights), at.parameter(op.bias), output, row, rowStep, pixelStep, op.output.height, op.output.width, padded, kh, kw);
            return;
        }
        case 'maxPool':
        case 'averagePool':
            return pool(k, op, at, image, input, output);
        case 'activation':
            return activate(k, op, output);
        case 'dropout': {
            const { height, width, channels, padded } = op.input;
            if (!step)
                return copy(k, input, output, (0,_op_js__WEBPACK_IMPORTED_MODULE_2__/* .floats */ .IE)(op.input));
            const { keep, threshold } = (0,_dropout_js__WEBPACK_IMPORTED_MODULE_3__/* .dropoutNumbers */ .Q)(op.rate);
            k.dropout(input, output, height * width, channels, padded, (0,_ml_dropout_js__WEBPACK_IMPORTED_MODULE_4__/* .dropoutKey */ .x)({ ...step, layer: op.index }, image.row), threshold, keep);
            return;
        }
        case 'norm':
            return norm(k, op, at, input, output);
        case 'pad':
            return pad(k, op, input, output);
        case 'pack': {
            const { height, width, channels, padded } = op.input;
            k.pack(input, output, height * width, channels, padded);
            k.clear(output + height * width * channels * FLOAT, ((0,_op_js__WEBPACK_IMPORTED_MODULE_2__/* .floats */ .IE)(op.output) - height * width * channels) * FLOAT);
            return;
        }
        case 'copy':
            return copy(k, input, output, (0,_op_js__WEBPACK_IMPORTED_MODULE_2__/* .floats */ .IE)(op.input));
        case 'fold': {
            const { height, width, padded } = op.input;
            k.fold(input, output, height, width, padded, op.output.height, op.output.width);
            return;
        }
        case 'widen': {
            const { height, width, channels, padded } = op.input;
            k.widen(input, output, height * width, channels, op.times, padded, op.output.padded);
        }
    }
}
function copy(k, from, to, count) {
    k.copyRows(from, to, 1, count, 0, 0);
}
function dense(k, op, at, input, output) {
    const { padded } = op.input;
    if (op.output.channels > 1) {
        k.dense(input, at.parameter(op.weights), at.parameter(op.bias), output, padded, op.output.padded);
        return;
    }
    const sum = k.dot(input, at.parameter(op.weights), padded);
    const first = output / FLOAT;
    at.floats.fill(0, first, first + op.output.padded);
    at.floats[first] = sum + at.floats[at.parameter(op.bias) / FLOAT];
}
function pool(k, op, at, image, input, output) {
    const { padded, width } = op.input;
    const { height: oh, width: ow } = op.output;
    const [kh, kw] = op.kernel;
    const [sy, sx] = op.strides;
    const row = width * padded * FLOAT;
    if (op.kind === 'maxPool')
        k.maxPool(input, output, image.slot + op.extra, row, padded * FLOAT, oh, ow, padded, kh, kw, sy, sx);
    else
        k.averagePool(input, output, at.constant(op.extra), row, padded * FLOAT, oh, ow, padded, kh, kw, sy, sx);
}
function activate(k, { activation, alpha, output: shape }, values) {
    const { height, width, channels, padded } = shape;
    if (activation === 'softmax')
        k.softmax(values, height * width, channels, padded);
    else
        k.activate(values, activationKind(activation), alpha, height * width, channels, padded);
}
function norm(k, op, at, input, output) {
    const { height, width, padded } = op.input;
    const { scale, shift } = at.normAt(op);
    k.scaleShift(input, output, scale, shift, height * width, padded);
}
function pad(k, op, input, output) {
    const { height, width, padded } = op.input;
    const row = width * padded * FLOAT;
    const outRow = op.output.width * padded * FLOAT;
    if (op.fill === 0)
        k.clear(output, (0,_op_js__WEBPACK_IMPORTED_MODULE_2__/* .floats */ .IE)(op.output) * FLOAT);
    else
        k.fill(output, (0,_op_js__WEBPACK_IMPORTED_MODULE_2__/* .floats */ .IE)(op.output), op.fill);
    k.copyRows(input, output + op.top * outRow + op.left * padded * FLOAT, height, width * padded, row, outRow);
}


/***/ }),

/***/ 1026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ instantiateKernels),
/* harmony export */   s: () => (/* binding */ compileKernels)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78340);


/** The compiled module; each thread makes an instance of its own over the one memory. */
function compileKernels() {
    return new WebAssembly.Module((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('kernels.wasm')));
}
/** An instance of the module over a shared memory. */
function instantiateKernels(module, memory) {
    const env = {
        memory,
        abort: () => {
            throw new Error('A kernel gave up');
        },
    };
    return new WebAssembly.Instance(module, { env }).exports;
}


/***/ }),

/***/ 29627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Leader)
/* harmony export */ });
/* harmony import */ var _norms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61947);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51745);


const FLOAT = 4;
/** The thread that leads: steps, predictions, and what lies between the phases of a step. */
class Leader {
    #k;
    #plan;
    #map;
    #team;
    #session;
    #norms;
    #normOps;
    #memory;
    #floats;
    constructor(settings, kernels, memory, team, read) {
        this.#k = kernels;
        this.#plan = settings.plan;
        this.#map = settings.map;
        this.#team = team;
        this.#memory = memory;
        this.#floats = new Float32Array(memory.buffer);
        this.#session = new _session_js__WEBPACK_IMPORTED_MODULE_1__/* .Session */ .N(settings, kernels, memory, team, 0, read);
        this.#norms = new _norms_js__WEBPACK_IMPORTED_MODULE_0__/* .Norms */ .Sq(settings, memory);
        this.#normOps = settings.plan.ops.filter((op) => op.kind === 'norm');
        for (const [offset, values] of settings.plan.initialConstants)
            this.#floats.set(values, this.#map.constants / FLOAT + offset);
    }
    /** One step of the optimizer; returns the batch's mean loss without the penalty, and what the model said. */
    step(batch, step) {
        const rows = batch.rows.length;
        const map = this.#map;
        const args = { rows, step, segment: 0 };
        const tiles = this.#session.chunkTiles(rows);
        this.#place(batch);
        this.prepare();
        this.#norms.clear();
        for (let segment = 0; segment <= this.#normOps.length; segment += 1) {
            this.#lead('forward', tiles, { ...args, segment });
            const norm = this.#normOps[segment];
            if (norm)
                this.#norms.useBatch(norm, rows, tiles);
        }
        for (let segment = this.#normOps.length - 1; segment >= 0; segment -= 1) {
            this.#norms.useDeltas(this.#normOps[segment], rows, tiles);
            if (this.#normOps[segment].wantsInputDelta)
                this.#lead('backward', tiles, { ...args, segment });
        }
        this.#lead('update', this.#session.updateTiles, args);
        const losses = new Float64Array(this.#memory.buffer, map.losses, rows);
        let sum = 0;
        for (const loss of losses)
            sum += loss;
        return { loss: sum / rows, scores: this.#scores(rows) };
    }
    /** What the model says of images, (rows, outputs). `prepare` must have been called since the weights changed. */
    predict(rows) {
        this.#place({ rows });
        for (const norm of this.#normOps)
            this.#norms.useMoving(norm);
        this.#lead('predict', this.#session.predictTiles(rows.length), { rows: rows.length, step: 0, segment: 0 });
        return this.#scores(rows.length);
    }
    /** Makes what is derived from the weights: the same in another order, or at the points of Winograd's algorithm. */
    prepare() {
        this.#lead('prepare', this.#session.prepareTiles, { rows: 0, step: 0, segment: 0 });
    }
    /** The penalty of the weights: Σ l1·|w| + l2·w². */
    penalty() {
        let sum = 0;
        for (const { offset, count, l1, l2 } of this.#plan.ranges) {
            const at = this.#map.parameters + offset * FLOAT;
            if (l2 !== 0)
                sum += l2 * this.#k.sumSquares(at, count);
            if (l1 !== 0)
                sum += l1 * this.#k.sumAbsolute(at, count);
        }
        return sum;
    }
    /** Everything that training has changed: weights, the optimizer's numbers, moving moments. */
    saveState() {
        const parts = this.#stateParts();
        const state = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
        let at = 0;
        for (const part of parts) {
            state.set(part, at);
            at += part.length;
        }
        return state;
    }
    /** Puts back what `saveState` gave; false when it is of another model. */
    restoreState(state) {
        const parts = this.#stateParts();
        if (state.length !== parts.reduce((sum, part) => sum + part.length, 0))
            return false;
        let at = 0;
        for (const part of parts) {
            part.set(state.subarray(at, at + part.length));
            at += part.length;
        }
        return true;
    }
    #stateParts() {
        const { parameters, first, second, constants } = this.#map;
        const part = (offset, count) => this.#floats.subarray(offset / FLOAT, offset / FLOAT + count);
        const count = this.#plan.parameters;
        return [part(parameters, count), part(first, count), part(second, count), part(constants, this.#plan.constants)];
    }
    #lead(phase, tiles, args) {
        this.#team.lead(phase, tiles, args, (name, tile, given) => this.#session.work(name, tile, given));
    }
    #place({ rows, targets, weights }) {
        const { map, padded, channels } = { map: this.#map, ...this.#plan.output };
        new Int32Array(this.#memory.buffer, map.rows, rows.length).set(rows);
        if (weights)
            this.#floats.set(weights, map.weights / FLOAT);
        if (!targets)
            return;
        for (let row = 0; row < rows.length; row += 1) {
            this.#floats.set(targets.subarray(row * channels, (row + 1) * channels), map.targets / FLOAT + row * padded);
        }
    }
    #scores(rows) {
        const { channels, padded } = this.#plan.output;
        const scores = new Float32Array(rows * channels);
        for (let row = 0; row < rows; row += 1) {
            const at = this.#map.scores / FLOAT + row * padded;
            scores.set(this.#floats.subarray(at, at + channels), row * channels);
        }
        return scores;
    }
}


/***/ }),

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   je: () => (/* binding */ lossOf),
/* harmony export */   tq: () => (/* binding */ crossEntropyOf),
/* harmony export */   uS: () => (/* binding */ isFusedWith)
/* harmony export */ });
/** The cross-entropy of one output, the second class's probability, or of one a class. */
function crossEntropyOf(outputs) {
    return outputs === 1 ? 'binary_crossentropy' : 'categorical_crossentropy';
}
/** Keras's: probabilities are kept so far from 0 and 1. */
const EPSILON = 1e-7;
/** The loss of one image, without its weight; writes the gradient. Formulas as keras.losses, averaged over the outputs. */
function lossOf(k, name, place) {
    const { outputs, targets, delta, scale, isFused } = place;
    const count = outputs.length;
    let sum = 0;
    const isClasses = name === 'categorical_crossentropy';
    const total = isClasses && !isFused ? outputs.reduce((before, value) => before + value, 0) : 1;
    let hits = 0;
    for (let index = 0; index < count; index += 1) {
        const value = outputs[index];
        const target = targets[index];
        const difference = value - target;
        let slope;
        if (name === 'mse') {
            sum += difference * difference;
            slope = 2 * difference;
        }
        else if (name === 'mae') {
            sum += Math.abs(difference);
            slope = Math.sign(difference);
        }
        else {
            const share = value / total;
            const p = Math.min(1 - EPSILON, Math.max(EPSILON, share));
            const isClipped = share < EPSILON || share > 1 - EPSILON;
            if (isClasses) {
                if (target !== 0)
                    sum -= target * k.log(p);
                if (!isClipped)
                    hits += target;
                slope = isFused ? difference : isClipped ? 0 : -target / value;
            }
            else {
                sum -= target * k.log(p) + (1 - target) * k.log(1 - p);
                slope = isFused ? difference : isClipped ? 0 : (1 - target) / (1 - p) - target / p;
            }
        }
        delta[index] = (slope * scale) / (isClasses ? 1 : count);
    }
    // What the model said is divided by its sum first, so that each output also moves the others' shares.
    if (isClasses && !isFused)
        for (let index = 0; index < count; index += 1)
            delta[index] += (hits / total) * scale;
    return Number.isNaN(sum) ? NaN : sum / (isClasses ? 1 : count);
}
/** Whether an activation's way back is part of the loss's gradient. */
function isFusedWith(name, activation) {
    return ((name === 'binary_crossentropy' && activation === 'sigmoid') ||
        (name === 'categorical_crossentropy' && activation === 'softmax'));
}


/***/ }),

/***/ 60742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ createMemory),
/* harmony export */   gC: () => (/* binding */ mapMemory),
/* harmony export */   kJ: () => (/* binding */ CONTROL_WORDS),
/* harmony export */   mw: () => (/* binding */ CONTROL_OFFSET)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const FLOAT = 4;
const DOUBLE = 8;
const LINE = 64;
const PAGE = 65_536;
const MAX_BYTES = 4 * 1024 ** 3 - PAGE;
const MAX_CHUNKS = 24;
const GRADIENT_BYTES = 256 * 1024 ** 2;
/** The first page is the compiled kernels' own: tables of their exponential and logarithm. */
const CONTROL_OFFSET = PAGE;
/** 32-bit words behind it by which threads agree (team.ts). */
const CONTROL_WORDS = 64;
/** Lays the memory out. Throws a UserError that says how much is needed where that is too much. */
function mapMemory({ plan, threads, rows, isTraining }) {
    let end = CONTROL_OFFSET + CONTROL_WORDS * FLOAT;
    const take = (bytes) => {
        const offset = end;
        end += Math.ceil(bytes / LINE) * LINE;
        return offset;
    };
    const vector = plan.parameters * FLOAT + LINE;
    const gradientBytes = Math.ceil(vector / LINE) * LINE;
    const chunks = Math.max(1, Math.min(MAX_CHUNKS, rows, Math.max(4, Math.floor(GRADIENT_BYTES / gradientBytes))));
    const outputs = plan.output.padded;
    const channels = Math.max(...plan.ops.flatMap(({ input, output }) => [input.padded, output.padded]), 4);
    const normBytes = 6 * Math.ceil((channels * FLOAT) / LINE) * LINE;
    const normSumBytes = Math.ceil((4 * channels * DOUBLE) / LINE) * LINE;
    const { height, width, channels: depth } = plan.input;
    const pixelBytes = Math.ceil((height * width * depth + LINE) / LINE) * LINE;
    const scratchBytes = Math.ceil(plan.scratchBytes / LINE) * LINE + LINE;
    const hasSlots = isTraining && plan.norms > 0;
    const threadBytes = pixelBytes + scratchBytes + plan.slotBytes + LINE;
    const map = {
        chunks,
        parameters: take(vector),
        derived: take(plan.derived * FLOAT + LINE),
        constants: take(plan.constants * FLOAT + LINE),
        zeros: take(channels * FLOAT + LINE),
        norms: take(plan.norms * normBytes),
        normBytes,
        normSumBytes,
        normSums: take(isTraining ? plan.norms * chunks * normSumBytes : 0),
        first: take(isTraining ? vector : 0),
        second: take(isTraining ? vector : 0),
        gradients: take(isTraining ? chunks * gradientBytes : 0),
        gradientBytes,
        rows: take(rows * FLOAT),
        targets: take(rows * outputs * FLOAT),
        weights: take(rows * FLOAT),
        losses: take(rows * DOUBLE),
        scores: take(rows * outputs * FLOAT),
        threads: take(threads * threadBytes),
        threadBytes,
        scratchOffset: pixelBytes,
        slotOffset: pixelBytes + scratchBytes,
        slots: hasSlots ? take(rows * plan.slotBytes) : undefined,
    };
    const bytes = Math.ceil(end / PAGE) * PAGE;
    if (bytes > MAX_BYTES)
        throw tooLarge(bytes, rows, plan, hasSlots);
    return { bytes, ...map };
}
/** The shared memory that a map describes. Throws a UserError where the machine does not give so much. */
function createMemory({ bytes }) {
    const pages = bytes / PAGE;
    try {
        return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    }
    catch (error) {
        const needed = Math.ceil(bytes / 1024 ** 2);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('stage', `Cannot train: the machine does not give the ${needed} MB of memory that are needed`, {
            cause: error,
            hint: 'Set train.batch_size lower, use smaller images, or lift the limit on memory (`ulimit -v`)',
        });
    }
}
function tooLarge(bytes, rows, plan, hasSlots) {
    const gigabytes = (bytes / 1024 ** 3).toFixed(1);
    const fit = hasSlots ? Math.floor((MAX_BYTES - (bytes - rows * plan.slotBytes)) / plan.slotBytes) : 0;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('stage', `Cannot train: the model needs ${gigabytes} GB for a batch of ${rows}, expected at most 4 GB`, { hint: fit >= 1 ? `Set train.batch_size to ${fit} or less` : 'Use smaller images or fewer channels' });
}


/***/ }),

/***/ 61947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ addMoments),
/* harmony export */   Sq: () => (/* binding */ Norms),
/* harmony export */   YA: () => (/* binding */ addDeltaSums),
/* harmony export */   r_: () => (/* binding */ normPlaces),
/* harmony export */   vr: () => (/* binding */ applyNormGradient)
/* harmony export */ });
const FLOAT = 4;
const DOUBLE = 8;
const VECTORS = { scale: 0, shift: 1, mean: 2, deltaScale: 3, inputScale: 4, deltaShift: 5 };
/** Scale and shift that the forward pass uses, as the leader set them. */
function normPlaces(op, map) {
    return { scale: vectorAt(op, map, 'scale'), shift: vectorAt(op, map, 'shift') };
}
/** Adds an image to the sums of a normalisation's input. */
function addMoments(k, op, { map }, slot, chunk) {
    const { height, width, padded, value } = op.input;
    k.momentSums(slot + value, sumsAt(op, map, chunk, 'moments'), height * width, padded);
}
/** Adds an image to the sums of the gradient by a normalisation's output. */
function addDeltaSums(k, op, { map }, slot, chunk) {
    const { height, width, padded } = op.input;
    const sums = sumsAt(op, map, chunk, 'deltas');
    k.deltaSums(slot + op.input.value, slot + op.output.delta, vectorAt(op, map, 'mean'), sums, height * width, padded);
}
/** The gradient by a normalisation's input, once the sums are known. */
function applyNormGradient(k, op, { map }, slot) {
    const { height, width, padded, value, delta } = op.input;
    const at = (name) => vectorAt(op, map, name);
    k.normGradient(slot + value, slot + op.output.delta, slot + delta, at('mean'), at('deltaScale'), at('inputScale'), at('deltaShift'), height * width, padded);
}
/** The leader's part of normalisations: from sums over the batch to what each image needs. */
class Norms {
    #settings;
    #floats;
    #doubles;
    constructor(settings, memory) {
        this.#settings = settings;
        this.#floats = new Float32Array(memory.buffer);
        this.#doubles = new Float64Array(memory.buffer);
    }
    /** Sets the sums of a batch to zero. */
    clear() {
        const { map, plan } = this.#settings;
        const bytes = plan.norms * map.normSumBytes * map.chunks;
        this.#doubles.fill(0, map.normSums / DOUBLE, (map.normSums + bytes) / DOUBLE);
    }
    /** Moments of the batch: what scales it, and the moving ones follow. */
    useBatch(op, rows, chunks) {
        const { height, width, padded } = op.input;
        const count = rows * height * width;
        const [sums, squares] = this.#total(op, chunks, 'moments');
        for (let c = 0; c < padded; c += 1) {
            const mean = sums[c] / count;
            const variance = Math.max(0, squares[c] / count - mean * mean);
            this.#setScale(op, c, mean, variance);
            this.#follow(op, c, mean);
            this.#follow(op, padded + c, variance);
        }
    }
    /** For predictions: the moving moments. */
    useMoving(op) {
        const { padded } = op.input;
        const moving = this.#constant(op.moving);
        for (let c = 0; c < padded; c += 1) {
            this.#setScale(op, c, this.#floats[moving + c], this.#floats[moving + padded + c]);
        }
    }
    /** Gradients of scale and shift, and what the way back needs. */
    useDeltas(op, rows, chunks) {
        const { height, width, padded } = op.input;
        const count = rows * height * width;
        const [deltas, products] = this.#total(op, chunks, 'deltas');
        for (let c = 0; c < padded; c += 1) {
            const scale = this.#vector(op, 'scale', c);
            const gamma = op.gamma ? this.#floats[this.#parameter(op.gamma.offset + c)] : 1;
            const inverse = this.#inverse[op.index][c];
            if (op.gamma)
                this.#floats[this.#gradient(op.gamma.offset + c)] = products[c] * inverse;
            if (op.beta)
                this.#floats[this.#gradient(op.beta.offset + c)] = deltas[c];
            this.#setVector(op, 'deltaScale', c, scale);
            this.#setVector(op, 'inputScale', c, (-gamma * inverse * inverse * inverse * products[c]) / count);
            this.#setVector(op, 'deltaShift', c, (-gamma * inverse * deltas[c]) / count);
        }
    }
    #inverse = [];
    #setScale(op, c, mean, variance) {
        const inverse = 1 / Math.sqrt(variance + op.epsilon);
        const isReal = c < op.input.channels;
        const gamma = op.gamma ? this.#floats[this.#parameter(op.gamma.offset + c)] : isReal ? 1 : 0;
        const beta = op.beta ? this.#floats[this.#parameter(op.beta.offset + c)] : 0;
        (this.#inverse[op.index] ??= [])[c] = inverse;
        this.#setVector(op, 'scale', c, gamma * inverse);
        this.#setVector(op, 'shift', c, beta - mean * gamma * inverse);
        this.#setVector(op, 'mean', c, mean);
    }
    #follow(op, offset, value) {
        const at = this.#constant(op.moving) + offset;
        this.#floats[at] = this.#floats[at] * op.momentum + value * (1 - op.momentum);
    }
    #total(op, chunks, what) {
        const { padded } = op.input;
        const first = new Float64Array(padded);
        const second = new Float64Array(padded);
        for (let chunk = 0; chunk < chunks; chunk += 1) {
            const at = sumsAt(op, this.#settings.map, chunk, what) / DOUBLE;
            for (let c = 0; c < padded; c += 1) {
                first[c] += this.#doubles[at + c];
                second[c] += this.#doubles[at + padded + c];
            }
        }
        return [first, second];
    }
    #vector(op, name, c) {
        return this.#floats[vectorAt(op, this.#settings.map, name) / FLOAT + c];
    }
    #setVector(op, name, c, value) {
        this.#floats[vectorAt(op, this.#settings.map, name) / FLOAT + c] = value;
    }
    #parameter(offset) {
        return this.#settings.map.parameters / FLOAT + offset;
    }
    // The first chunk's gradient; the others stay zero.
    #gradient(offset) {
        return this.#settings.map.gradients / FLOAT + offset;
    }
    #constant(offset) {
        return this.#settings.map.constants / FLOAT + offset;
    }
}
function vectorAt(op, map, name) {
    return map.norms + op.index * map.normBytes + VECTORS[name] * (map.normBytes / 6);
}
function sumsAt(op, map, chunk, what) {
    const half = map.normSumBytes / 2;
    return map.normSums + (op.index * map.chunks + chunk) * map.normSumBytes + (what === 'deltas' ? half : 0);
}


/***/ }),

/***/ 74291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ stepRate),
/* harmony export */   E: () => (/* binding */ scheduledRate),
/* harmony export */   MY: () => (/* binding */ updatePiece)
/* harmony export */ });
const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-7;
const RHO = 0.9;
const WEIGHT_DECAY = 0.004;
/**
 * The step size of step `number` (from 0): Adam's bias corrections are in it. Powers are products, since the language leaves
 * the last bit of `**` open.
 */
function stepRate(spec, learningRate, number) {
    if (spec.kind !== 'adam' && spec.kind !== 'adamw')
        return learningRate;
    const { beta1 = BETA1, beta2 = BETA2 } = spec;
    return (learningRate * Math.sqrt(1 - power(beta2, number + 1))) / (1 - power(beta1, number + 1));
}
/** The learning rate of step `number` (from 0). Exponential and cosine are the kernels' own: no machine's differs. */
function scheduledRate(k, schedule, rate, number) {
    if (!schedule)
        return rate;
    switch (schedule.kind) {
        case 'exponential': {
            const exact = number / schedule.decaySteps;
            const steps = schedule.staircase ? Math.floor(exact) : exact;
            return rate * k.exp(steps * k.log(schedule.decayRate));
        }
        case 'cosine': {
            const share = Math.min(number, schedule.decaySteps) / schedule.decaySteps;
            return rate * ((1 - schedule.alpha) * 0.5 * (1 + k.cos(Math.PI * share)) + schedule.alpha);
        }
        case 'piecewise': {
            const index = schedule.boundaries.findIndex((boundary) => number <= boundary);
            return schedule.values.at(index) ?? rate;
        }
    }
}
/** Moves a piece of the weights; `rate` is of `stepRate`. */
function updatePiece(k, spec, piece, rate, learningRate) {
    const { weights, gradients, first, second, count } = piece;
    switch (spec.kind) {
        case 'adam':
        case 'adamw': {
            const { beta1 = BETA1, beta2 = BETA2, epsilon = EPSILON } = spec;
            const decay = spec.kind === 'adamw' ? learningRate * (spec.weightDecay ?? WEIGHT_DECAY) : 0;
            k.adam(weights, gradients, first, second, count, rate, beta1, beta2, epsilon, decay);
            return;
        }
        case 'sgd':
            k.sgd(weights, gradients, first, count, rate, spec.momentum ?? 0, spec.nesterov ? 1 : 0);
            return;
        case 'rmsprop':
            k.rmsprop(weights, gradients, first, second, count, rate, spec.rho ?? RHO, spec.momentum ?? 0, spec.epsilon ?? EPSILON);
    }
}
/** `base` to a whole power, by repeated squaring. */
function power(base, exponent) {
    let result = 1;
    let square = base;
    for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            result *= square;
        square *= square;
    }
    return result;
}


/***/ }),

/***/ 51745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Session),
  P: () => (/* binding */ gradientPlaces)
});

// EXTERNAL MODULE: ./build/src/network/backward.js
var backward = __webpack_require__(28075);
;// CONCATENATED MODULE: ./build/src/network/conv/derive.js
const FLOAT = 4;
/** What is derived for an operation, each part by itself. */
function derivationsOf(op) {
    if (op.kind === 'convPool')
        return [(k, map, scratch) => derivePooled(k, op, map, scratch)];
    if (op.kind !== 'conv')
        return [];
    const { forward } = op.ways;
    const derivations = [];
    if (forward)
        derivations.push((k, map, scratch) => makeFilters(k, forward, map, map.parameters + op.weights.offset * FLOAT, op, scratch));
    if (op.wantsInputDelta)
        derivations.push((k, map, scratch) => deriveBack(k, op, map, scratch));
    return derivations;
}
/** Filters of the way back to the input. */
function deriveBack(k, op, map, scratch) {
    const { input, output, kernel, strides } = op;
    const turned = map.derived + op.turned * FLOAT;
    const from = map.parameters + op.weights.offset * FLOAT;
    k.turnFilters(from, turned, input.padded, output.padded, ...kernel, ...strides);
    if (op.ways.input)
        makeFilters(k, op.ways.input, map, turned, { input: output, output: input, kernel }, scratch);
}
function derivePooled(k, op, map, scratch) {
    const [kh, kw] = op.kernel;
    const { padded: oc } = op.output;
    const from = map.parameters + op.weights.offset * FLOAT;
    const turned = map.derived + op.turned * FLOAT;
    const taps = kh * kw * op.input.padded;
    if (op.isWinograd)
        k.winogradFilters(from, turned, kh, oc);
    else if (!op.tiles)
        k.transpose(from, turned, oc, taps);
    else {
        // Packed, block by block.
        for (let o = 0; o < oc; o += 8) {
            const offset = o * taps * FLOAT;
            k.transpose(from + offset, turned + offset, Math.min(8, oc - o), taps);
        }
        makeFilters(k, op.tiles, map, turned, op, scratch);
    }
}
function makeFilters(k, { filters, points }, map, packed, { input, output, kernel }, scratch) {
    const to = map.derived + filters * FLOAT;
    k.tileFilters(packed, to, scratch, input.padded, output.padded, ...kernel, ...points);
}

// EXTERNAL MODULE: ./build/src/network/forward.js
var forward = __webpack_require__(30149);
// EXTERNAL MODULE: ./build/src/network/loss.js
var network_loss = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/network/norms.js
var norms = __webpack_require__(61947);
// EXTERNAL MODULE: ./build/src/network/optimizer.js
var network_optimizer = __webpack_require__(74291);
;// CONCATENATED MODULE: ./build/src/network/session.js






const session_FLOAT = 4;
const DOUBLE = 8;
const PIECE = 32_768; // floats that a thread takes at once of the optimizer's work
const PREDICT_ROWS = 4;
/** One thread's hands: does the tiles of each phase. */
class Session {
    #k;
    #settings;
    #memory;
    #read;
    #team;
    #own;
    #floats;
    #ints;
    /** Where the normalisations are among the operations. */
    #norms;
    /** The last operation whose way back is not part of the loss's gradient. */
    #last;
    /** What is derived from the parameters, in parts that threads take. */
    #derivations;
    #pieces;
    constructor(settings, kernels, memory, team, thread, read) {
        const { ops, ranges } = settings.plan;
        this.#settings = settings;
        this.#k = kernels;
        this.#memory = memory;
        this.#team = team;
        this.#read = read;
        this.#own = settings.map.threads + thread * settings.map.threadBytes;
        this.#floats = new Float32Array(memory.buffer);
        this.#ints = new Int32Array(memory.buffer);
        this.#norms = ops.flatMap((op, index) => (op.kind === 'norm' ? [index] : []));
        const last = ops.at(-1);
        const isFused = last?.kind === 'activation' && (0,network_loss/* isFusedWith */.uS)(settings.loss, last.activation);
        this.#last = ops.length - (isFused ? 2 : 1);
        this.#derivations = ops.flatMap(derivationsOf);
        this.#pieces = ranges.flatMap((range, index) => cut(range).map((piece) => ({ ...piece, range: index })));
    }
    get updateTiles() {
        return this.#pieces.length;
    }
    get prepareTiles() {
        return this.#derivations.length;
    }
    predictTiles(rows) {
        return Math.ceil(rows / PREDICT_ROWS);
    }
    chunkTiles(rows) {
        return Math.min(this.#settings.map.chunks, rows);
    }
    /** Does one tile. */
    work(phase, tile, args) {
        switch (phase) {
            case 'forward':
                if (args.segment === 0)
                    this.#clearGradients(tile);
                return this.#eachOfChunk(tile, args, (image) => this.#forwardImage(image, tile, args));
            case 'backward':
                return this.#eachOfChunk(tile, args, (image) => this.#backwardImage(image, tile, args));
            case 'update':
                return this.#update(tile, args);
            case 'predict':
                return this.#predict(tile, args);
            case 'prepare':
                this.#derivations[tile](this.#k, this.#settings.map, this.#own + this.#settings.map.scratchOffset);
                return;
            case 'stop':
        }
    }
    #clearGradients(chunk) {
        const { map } = this.#settings;
        this.#k.clear(map.gradients + chunk * map.gradientBytes, map.gradientBytes);
    }
    #eachOfChunk(chunk, { rows }, body) {
        const { map, plan } = this.#settings;
        const chunks = this.chunkTiles(rows);
        const end = Math.floor(((chunk + 1) * rows) / chunks);
        for (let row = Math.floor((chunk * rows) / chunks); row < end; row += 1) {
            body({ slot: map.slots === undefined ? this.#own + map.slotOffset : map.slots + row * plan.slotBytes, row });
        }
    }
    /** Forward through a segment; behind the last one the loss, and back again to the normalisation before it. */
    #forwardImage(image, chunk, args) {
        const { plan } = this.#settings;
        const { segment } = args;
        const step = { seed: this.#settings.seed, step: args.step };
        if (segment === 0)
            this.#load(image);
        const end = this.#norms[segment] ?? plan.ops.length;
        const at = this.#places(chunk);
        for (let index = this.#norms[segment - 1] ?? 0; index < end; index += 1) {
            (0,forward/* forward */.s)(this.#k, plan.ops[index], at, image, step);
        }
        const norm = plan.ops[end];
        if (norm?.kind === 'norm')
            return (0,norms/* addMoments */.Pl)(this.#k, norm, this.#settings, image.slot, chunk);
        this.#loss(image, args);
        this.#back(this.#last, segment, image, chunk, step);
    }
    /** Back through the normalisation that ends a segment, and through the segment. */
    #backwardImage(image, chunk, args) {
        const norm = this.#settings.plan.ops[this.#norms[args.segment]];
        if (norm.wantsInputDelta)
            (0,norms/* applyNormGradient */.vr)(this.#k, norm, this.#settings, image.slot);
        const step = { seed: this.#settings.seed, step: args.step };
        this.#back(this.#norms[args.segment] - 1, args.segment, image, chunk, step);
    }
    #back(from, segment, image, chunk, step) {
        const { ops } = this.#settings.plan;
        const before = this.#norms[segment - 1] ?? -1;
        const at = this.#places(chunk);
        for (let index = from; index > before; index -= 1)
            (0,backward/* backward */.e)(this.#k, ops[index], at, image, step);
        const norm = ops[before];
        if (norm?.kind === 'norm')
            (0,norms/* addDeltaSums */.YA)(this.#k, norm, this.#settings, image.slot, chunk);
    }
    #loss({ slot, row }, { rows }) {
        const { plan, map, loss } = this.#settings;
        const { value, delta, channels, padded } = plan.output;
        const view = (offset, count = channels) => this.#floats.subarray(offset / session_FLOAT, offset / session_FLOAT + count);
        const outputs = view(slot + value);
        const gradient = view(slot + delta, padded);
        const last = plan.ops[this.#last + 1];
        gradient.fill(0);
        const weight = this.#floats[map.weights / session_FLOAT + row];
        const result = (0,network_loss/* lossOf */.je)(this.#k, loss, {
            outputs,
            targets: view(map.targets + row * padded * session_FLOAT),
            delta: gradient,
            scale: weight / rows,
            isFused: last !== undefined,
        });
        new Float64Array(this.#memory.buffer, map.losses + row * DOUBLE, 1)[0] = result * weight;
        view(map.scores + row * padded * session_FLOAT).set(outputs);
    }
    #predict(tile, { rows }) {
        const { plan, map } = this.#settings;
        const { value, channels, padded } = plan.output;
        const slot = this.#own + map.slotOffset;
        const at = this.#places(0);
        const end = Math.min(rows, (tile + 1) * PREDICT_ROWS);
        for (let row = tile * PREDICT_ROWS; row < end; row += 1) {
            const image = { slot, row };
            this.#load(image);
            for (const op of plan.ops)
                (0,forward/* forward */.s)(this.#k, op, at, image, undefined);
            const from = (slot + value) / session_FLOAT;
            this.#floats.copyWithin((map.scores + row * padded * session_FLOAT) / session_FLOAT, from, from + channels);
        }
    }
    #update(tile, { rows, step }) {
        const { map, optimizer } = this.#settings;
        const { offset, count, l1, l2, range } = this.#pieces[tile];
        const at = offset * session_FLOAT;
        const weights = map.parameters + at;
        const gradients = map.gradients + at;
        const chunks = this.chunkTiles(rows);
        if (this.#k.reduce(gradients, weights, map.gradientBytes, chunks, count, l1, l2) !== 0)
            this.#team.poison(range);
        const { learningRate } = this.#team;
        const piece = { weights, gradients, first: map.first + at, second: map.second + at, count };
        (0,network_optimizer/* updatePiece */.MY)(this.#k, optimizer, piece, (0,network_optimizer/* stepRate */.Bg)(optimizer, learningRate, step), learningRate);
    }
    #load({ slot, row }) {
        const { map, plan } = this.#settings;
        const { height, width, channels } = plan.input;
        const pixels = new Uint8Array(this.#memory.buffer, this.#own, height * width * channels);
        this.#read(this.#ints[map.rows / session_FLOAT + row], pixels);
        const scale = Math.fround(1 / 255);
        this.#k.fromBytes(this.#own, slot + plan.first.value, height * width, channels, plan.first.padded, scale);
    }
    #places(chunk) {
        return gradientPlaces(this.#settings.map, this.#floats, this.#own, chunk);
    }
}
/** Where a thread, whose part of the memory begins at `own`, finds things, and adds gradients of a chunk up. */
function gradientPlaces(map, memory, own, chunk) {
    return {
        floats: memory,
        parameter: ({ offset }) => map.parameters + offset * session_FLOAT,
        derivedAt: (offset) => map.derived + offset * session_FLOAT,
        constant: (offset) => map.constants + offset * session_FLOAT,
        gradient: ({ offset }) => map.gradients + chunk * map.gradientBytes + offset * session_FLOAT,
        normAt: (op) => (0,norms/* normPlaces */.r_)(op, map),
        scratch: own + map.scratchOffset,
        zeros: map.zeros,
    };
}
function cut(range) {
    const pieces = [];
    for (let start = 0; start < range.count; start += PIECE) {
        pieces.push({ ...range, offset: range.offset + start, count: Math.min(PIECE, range.count - start) });
    }
    return pieces;
}


/***/ }),

/***/ 27675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ TeamFailure),
/* harmony export */   u: () => (/* binding */ Team)
/* harmony export */ });
/* unused harmony export PHASES */
/* harmony import */ var _memory_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60742);

/** What threads are told to do. */
const PHASES = { stop: 0, forward: 1, backward: 2, update: 3, predict: 4, prepare: 5 };
const NAMES = Object.keys(PHASES);
const WORD = {
    turn: 0,
    phase: 1,
    tiles: 2,
    next: 3,
    done: 4,
    cancelled: 5,
    failed: 6,
    poisoned: 7,
    arguments: 8,
};
const RATE = 16; // among the doubles
/**
 * Threads over one shared memory that work phases off together: one leads, the others wait. Whoever is free takes the next
 * tile, so which thread does what is open; results must not depend on it.
 */
class Team {
    #words;
    #doubles;
    #others;
    constructor(memory, threads) {
        this.#words = new Int32Array(memory.buffer, _memory_map_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_OFFSET */ .mw, _memory_map_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_WORDS */ .kJ);
        this.#doubles = new Float64Array(memory.buffer, _memory_map_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_OFFSET */ .mw, _memory_map_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_WORDS */ .kJ / 2);
        this.#others = threads - 1;
    }
    get isCancelled() {
        return Atomics.load(this.#words, WORD.cancelled) !== 0;
    }
    get learningRate() {
        return this.#doubles[RATE];
    }
    set learningRate(rate) {
        this.#doubles[RATE] = rate;
    }
    /** The first range of the parameters whose gradient is no finite number; undefined: there is none. */
    get poisoned() {
        const found = Atomics.load(this.#words, WORD.poisoned);
        return found === 0 ? undefined : found - 1;
    }
    poison(range) {
        for (let found = Atomics.load(this.#words, WORD.poisoned); found === 0 || found > range + 1;) {
            if (Atomics.compareExchange(this.#words, WORD.poisoned, found, range + 1) === found)
                return;
            found = Atomics.load(this.#words, WORD.poisoned);
        }
    }
    cancel() {
        Atomics.store(this.#words, WORD.cancelled, 1);
    }
    /** Leads a phase: returns when all of its tiles are done. Throws when another thread failed in it. */
    lead(phase, tiles, args, work) {
        const words = this.#words;
        words[WORD.phase] = PHASES[phase];
        words[WORD.tiles] = tiles;
        words[WORD.arguments] = args.rows;
        words[WORD.arguments + 1] = args.step;
        words[WORD.arguments + 2] = args.segment;
        Atomics.store(words, WORD.next, 0);
        Atomics.store(words, WORD.done, 0);
        Atomics.add(words, WORD.turn, 1);
        Atomics.notify(words, WORD.turn);
        this.#work(phase, tiles, args, work);
        for (let done = Atomics.load(words, WORD.done); done < this.#others; done = Atomics.load(words, WORD.done)) {
            Atomics.wait(words, WORD.done, done);
        }
        if (Atomics.load(words, WORD.failed) !== 0)
            throw new TeamFailure();
    }
    /** Follows the leader until it stops the team. */
    follow(work) {
        const words = this.#words;
        for (let turn = 0;; turn += 1) {
            while (Atomics.load(words, WORD.turn) === turn)
                Atomics.wait(words, WORD.turn, turn);
            const phase = NAMES[words[WORD.phase]] ?? 'stop';
            if (phase === 'stop')
                return;
            const [rows = 0, step = 0, segment = 0] = words.subarray(WORD.arguments, WORD.arguments + 3);
            try {
                this.#work(phase, words[WORD.tiles], { rows, step, segment }, work);
            }
            catch (error) {
                Atomics.store(words, WORD.failed, 1);
                throw error;
            }
            finally {
                Atomics.add(words, WORD.done, 1);
                Atomics.notify(words, WORD.done);
            }
        }
    }
    /** Sends the others home. */
    stop() {
        this.#words[WORD.phase] = PHASES.stop;
        Atomics.add(this.#words, WORD.turn, 1);
        Atomics.notify(this.#words, WORD.turn);
    }
    #work(phase, tiles, args, work) {
        for (let tile = Atomics.add(this.#words, WORD.next, 1); tile < tiles;) {
            work(phase, tile, args);
            tile = Atomics.add(this.#words, WORD.next, 1);
        }
    }
}
/** Another thread failed; it tells why itself. */
class TeamFailure extends Error {
}


/***/ })

};
