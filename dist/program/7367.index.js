export const id = 7367;
export const ids = [7367];
export const modules = {

/***/ 16631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ buildModel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33620);
/* harmony import */ var _ml_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44296);
/* harmony import */ var _network_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82947);




const CHANNELS_LAST = { data_format: 'channels_last' };
const LEARNT = {
    activation: 'linear',
    use_bias: true,
    kernel_initializer: 'glorot_uniform',
    bias_initializer: 'zeros',
    kernel_regularizer: null,
    bias_regularizer: null,
};
const WINDOW = { strides: [1, 1], padding: 'valid', ...CHANNELS_LAST };
const POOL = { pool_size: [2, 2], strides: null, padding: 'valid', ...CHANNELS_LAST };
const KNOWN = {
    Conv2D: { name: 'conv2d', required: ['filters', 'kernel_size'], defaults: { ...WINDOW, ...LEARNT } },
    DepthwiseConv2D: {
        name: 'depthwise_conv2d',
        required: ['kernel_size'],
        defaults: {
            ...WINDOW,
            depth_multiplier: 1,
            activation: 'linear',
            use_bias: true,
            depthwise_initializer: 'glorot_uniform',
            bias_initializer: 'zeros',
            depthwise_regularizer: null,
        },
    },
    MaxPooling2D: { name: 'max_pooling2d', required: [], defaults: POOL },
    AveragePooling2D: { name: 'average_pooling2d', required: [], defaults: POOL },
    GlobalAveragePooling2D: { name: 'global_average_pooling2d', required: [], defaults: CHANNELS_LAST },
    BatchNormalization: {
        name: 'batch_normalization',
        required: [],
        defaults: { axis: -1, momentum: 0.99, epsilon: 0.001, center: true, scale: true },
    },
    Dropout: { name: 'dropout', required: ['rate'], defaults: {} },
    Flatten: { name: 'flatten', required: [], defaults: CHANNELS_LAST },
    Dense: { name: 'dense', required: ['units'], defaults: LEARNT },
    Activation: { name: 'activation', required: ['activation'], defaults: {} },
    ReLU: { name: 're_lu', required: [], defaults: {} },
    LeakyReLU: { name: 'leaky_re_lu', required: [], defaults: { alpha: 0.3 } },
    ELU: { name: 'elu', required: [], defaults: { alpha: 1 } },
    Softmax: { name: 'softmax', required: [], defaults: { axis: -1 } },
};
const PAIRS = ['kernel_size', 'pool_size', 'strides'];
const REGULARIZERS = ['kernel_regularizer', 'bias_regularizer', 'depthwise_regularizer'];
const INITIALIZERS = {
    glorot_uniform: 'GlorotUniform',
    glorot_normal: 'GlorotNormal',
    he_uniform: 'HeUniform',
    he_normal: 'HeNormal',
    zeros: 'Zeros',
    ones: 'Ones',
};
/**
 * A Sequential model with weights from the seed, drawn in the order of the layers as Keras's initializers have them. Throws a
 * UserError that names the layer where one is unknown, an argument is, or shapes do not fit.
 */
function buildModel(layers, input, seed) {
    const counts = new Map();
    const list = layers.map((layer, index) => {
        const known = requireKnown(layer, index);
        const count = counts.get(known.name) ?? 0;
        counts.set(known.name, count + 1);
        const name = count === 0 ? known.name : `${known.name}_${count}`;
        const { height, width, channels } = input;
        const first = index === 0 ? { batch_input_shape: [null, height, width, channels] } : {};
        const config = { name, trainable: true, dtype: 'float32', ...first, ...argumentsOf(layer, known) };
        return { class_name: layer.className, config };
    });
    const topology = {
        class_name: 'Sequential',
        config: { name: 'sequential', layers: list },
        keras_version: 'tfjs-layers 4.22.0',
        backend: 'tensor_flow.js',
    };
    const { weights } = (0,_network_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .makePlan */ .C)(topology, input);
    const configs = new Map(list.map(({ config }) => [config.name, config]));
    const random = new _ml_random_js__WEBPACK_IMPORTED_MODULE_1__/* .RandomState */ .T(seed);
    const values = weights.flatMap((place) => initialise(place, configs.get(place.layer) ?? {}, random));
    return {
        topology,
        weightSpecs: weights.map(({ name, shape }) => ({ name, shape, dtype: 'float32' })),
        weights: new Uint8Array(Float32Array.from(values).buffer),
    };
}
function requireKnown({ className, arguments: given }, index) {
    const known = KNOWN[className];
    const where = `layer ${index + 1} of train.model`;
    if (!known) {
        const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(className, Object.keys(KNOWN));
        const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${Object.keys(KNOWN).join(', ')}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('params', `Cannot build ${where}: "${className}" is not known, ${expected}`);
    }
    const names = [...known.required, ...Object.keys(known.defaults), 'name'];
    for (const name of Object.keys(given)) {
        if (names.includes(name))
            continue;
        const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, names);
        const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${names.join(', ')}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('params', `Cannot build ${where}: ${className} has no argument "${name}", ${expected}`);
    }
    const missing = known.required.find((name) => given[name] === undefined);
    if (missing === undefined)
        return known;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('params', `Cannot build ${where}: ${className} needs the argument "${missing}"`);
}
function argumentsOf({ arguments: given }, { defaults }) {
    const { name: _, ...own } = given;
    const config = { ...defaults, ...own };
    for (const key of PAIRS)
        if (typeof config[key] === 'number')
            config[key] = [config[key], config[key]];
    if (config['strides'] === null)
        config['strides'] = config['pool_size'];
    for (const key of REGULARIZERS)
        if (config[key])
            config[key] = regularizer(config[key]);
    for (const [key, value] of Object.entries(config)) {
        if (key.endsWith('_initializer'))
            config[key] = initializer(key, value);
    }
    return config;
}
/** `{l2: 0.01}`, or Keras's own form. */
function regularizer(value) {
    const { l1 = 0, l2 = 0, class_name: className } = value;
    return className === undefined ? { class_name: 'L1L2', config: { l1, l2 } } : value;
}
function initializer(key, value) {
    if (typeof value !== 'string')
        return value;
    const className = INITIALIZERS[value];
    if (className !== undefined)
        return { class_name: className, config: {} };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('params', `Cannot use ${key} "${value}": it is not known, expected one of ${Object.keys(INITIALIZERS).join(', ')}`);
}
const CONSTANTS = { bias: 0, gamma: 1, beta: 0, moving_mean: 0, moving_variance: 1 };
// A normal distribution cut off at two deviations has this deviation; Keras divides by it.
const TRUNCATED_DEVIATION = 0.87962566103423978;
/** First values as keras.initializers: fans are the last two sizes times the receptive field. */
function initialise({ role, shape }, config, random) {
    const count = shape.reduce((product, size) => product * size, 1);
    const key = role === 'depthwise_kernel' ? 'depthwise_initializer' : `${role}_initializer`;
    const { class_name: name } = (config[key] ?? {});
    const constant = name === 'Ones' ? 1 : name === 'Zeros' ? 0 : CONSTANTS[role];
    if (constant !== undefined)
        return Array(count).fill(constant);
    const receptive = shape.slice(0, -2).reduce((product, size) => product * size, 1);
    const [fanIn = 1, fanOut = 1] = shape.slice(-2).map((size) => size * receptive);
    const isHe = name === 'HeNormal' || name === 'HeUniform';
    const scale = isHe ? 2 / fanIn : 2 / (fanIn + fanOut);
    if (name === 'HeNormal' || name === 'GlorotNormal') {
        const deviation = Math.sqrt(scale) / TRUNCATED_DEVIATION;
        return Array.from({ length: count }, () => truncatedNormal(random) * deviation);
    }
    const limit = Math.sqrt(3 * scale);
    return Array.from({ length: count }, () => (2 * random.float() - 1) * limit);
}
function truncatedNormal(random) {
    for (;;) {
        const value = random.normal();
        if (Math.abs(value) <= 2)
            return value;
    }
}


/***/ }),

/***/ 43517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ requireCnnSize),
/* harmony export */   Y: () => (/* binding */ buildCnn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _model_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16631);


/** The smallest side that survives two 5×5 convolutions and two poolings. */
const MIN_IMAGE_SIDE = 16;
const L2 = 0.01;
const DROPOUT = 0.2;
/** Refuses images that the workshop's CNN is too deep for. */
function requireCnnSize({ height, width }) {
    if (height >= MIN_IMAGE_SIDE && width >= MIN_IMAGE_SIDE)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data', `Cannot train on images of ${width}×${height}: the model needs at least ${MIN_IMAGE_SIDE}×${MIN_IMAGE_SIDE}`, { hint: 'Set data_load.image_size to a larger size, or train.model to layers that fit' });
}
/**
 * The workshop's CNN, weights initialised: conv 5×5 (4, ReLU, L2) – max-pool 2 – dropout – conv 5×5 (4, ReLU, L2) –
 * max-pool 2 – dense 8 ReLU on the last axis – dropout – flatten – dense 1 sigmoid (of several classes: one each, softmax).
 */
function buildCnn({ height, width, channels, classes = 2, seed }) {
    requireCnnSize({ height, width });
    const convolution = layer('Conv2D', {
        filters: 4,
        kernel_size: [5, 5],
        activation: 'relu',
        kernel_regularizer: { l2: L2 },
    });
    const output = classes === 2 ? { units: 1, activation: 'sigmoid' } : { units: classes, activation: 'softmax' };
    const layers = [
        convolution,
        layer('MaxPooling2D'),
        layer('Dropout', { rate: DROPOUT }),
        convolution,
        layer('MaxPooling2D'),
        layer('Dense', { units: 8, activation: 'relu' }),
        layer('Dropout', { rate: DROPOUT }),
        layer('Flatten'),
        layer('Dense', output),
    ];
    return (0,_model_builder_js__WEBPACK_IMPORTED_MODULE_1__/* .buildModel */ .y)(layers, { height, width, channels }, seed);
}
function layer(className, values = {}) {
    return { className, arguments: values };
}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ss: () => (/* binding */ NpyFile),
/* harmony export */   Vw: () => (/* binding */ NpyWriter),
/* harmony export */   am: () => (/* binding */ encodeNpy)
/* harmony export */ });
/* unused harmony exports npyHeader, parseNpyHeader */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


const MAGIC = Buffer.from('\u0093NUMPY', 'latin1');
const ALIGNMENT = 64;
const BYTES = { '|u1': 1, '<f4': 4, '<i8': 8 };
/** The header bytes of a C-ordered array. */
function npyHeader(type, shape) {
    const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
    const text = `{'descr': '${type}', 'fortran_order': False, 'shape': ${tuple}, }`;
    const head = MAGIC.length + 4;
    const length = Math.ceil((head + text.length + 1) / ALIGNMENT) * ALIGNMENT - head;
    const header = Buffer.alloc(head + length, ' ');
    MAGIC.copy(header);
    header[6] = 1;
    header[7] = 0;
    header.writeUInt16LE(length, 8);
    header.write(text, head, 'latin1');
    header[header.length - 1] = 0x0a;
    return header;
}
/** A whole array as the bytes of a `.npy` file. */
function encodeNpy(type, shape, values) {
    return Buffer.concat([npyHeader(type, shape), Buffer.from(values.buffer, values.byteOffset, values.byteLength)]);
}
/** An open `.npy` file, read in pieces. */
class NpyFile {
    header;
    path;
    #file;
    /** Opens the file; throws a UserError when it is not the array that is expected. */
    constructor(path, shown, type, dimensions) {
        this.path = path;
        this.#file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            this.header = readHeader(this.#file, shown);
            const { type: found, shape, fortranOrder, offset } = this.header;
            if (found !== type || shape.length !== dimensions || fortranOrder) {
                throw unreadable(shown, `found ${found} (${shape.join(', ')})${fortranOrder ? ' in Fortran order' : ''}, expected ${type} in ${dimensions} dimensions`);
            }
            const expected = offset + shape.reduce((product, size) => product * size, 1) * BYTES[type];
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#file);
            if (size !== expected)
                throw unreadable(shown, `it has ${size} bytes, expected ${expected}`);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file);
            throw error;
        }
    }
    /** Reads `target.length` bytes of the data from byte `position` on. */
    read(position, target) {
        for (let done = 0; done < target.length;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#file, target, done, target.length - done, this.header.offset + position + done);
            if (count === 0)
                throw unreadable(this.path, 'it ended early');
            done += count;
        }
    }
    /** Reads all of it. */
    readAll() {
        const { shape, type } = this.header;
        const bytes = new Uint8Array(shape.reduce((product, size) => product * size, 1) * (BYTES[type] ?? 1));
        this.read(0, bytes);
        return bytes;
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file);
    }
}
/** Parses the header of `.npy` bytes. */
function parseNpyHeader(bytes, shown) {
    if (bytes.length < 12 || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
        throw unreadable(shown, 'it does not begin as a .npy file');
    const version = bytes[6] ?? 0;
    const start = version === 1 ? 10 : 12;
    const length = version === 1 ? bytes.readUInt16LE(8) : bytes.readUInt32LE(8);
    const text = bytes.subarray(start, start + length).toString(version >= 3 ? 'utf8' : 'latin1');
    const type = /'descr':\s*'([^']*)'/.exec(text)?.[1];
    const order = /'fortran_order':\s*(True|False)/.exec(text)?.[1];
    const shape = /'shape':\s*\(([\d,\s]*)\)/.exec(text)?.[1];
    if (type === undefined || order === undefined || shape === undefined)
        throw unreadable(shown, 'its header names no simple type and shape');
    const sizes = shape.split(',').flatMap((size) => (size.trim() === '' ? [] : [Number(size)]));
    return { type, fortranOrder: order === 'True', shape: sizes, offset: start + length };
}
function readHeader(file, shown) {
    const head = Buffer.alloc(4096);
    const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, head, 0, head.length, 0);
    return parseNpyHeader(head.subarray(0, count), shown);
}
function unreadable(shown, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read array "${shown}": ${found}`, { hint: 'Run the stage that makes it again' });
}
/** Writes an array's data in pieces behind its header; the caller renames the finished file. */
class NpyWriter {
    #file;
    constructor(path, type, shape) {
        this.#file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx');
        this.#write(npyHeader(type, shape));
    }
    append(bytes) {
        this.#write(bytes);
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file);
    }
    #write(bytes) {
        for (let done = 0; done < bytes.length;)
            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#file, bytes, done);
    }
}


/***/ }),

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

/***/ 66497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ severalClasses),
/* harmony export */   cL: () => (/* binding */ binaryClasses)
/* harmony export */ });
/* unused harmony export OTHER */
/** The class of images that are of none of several types. */
const OTHER = 'other';
/** One type against all others. */
function binaryClasses(type) {
    return { names: [`not ${type}`, type], isBinary: true };
}
/** Several types; `hasRest`: some images are of none of them. */
function severalClasses(types, hasRest) {
    const names = hasRest ? [...types, OTHER] : types;
    return { names, isBinary: names.length === 2 };
}


/***/ })

};
