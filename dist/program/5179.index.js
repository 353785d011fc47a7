export const id = 5179;
export const ids = [5179];
export const modules = {

/***/ 16631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ buildModel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33620);
/* harmony import */ var _ml_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44296);
/* harmony import */ var _network_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82947);




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
    const { weights } = (0,_network_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .makePlan */ .C)(topology, input);
    const configs = new Map(list.map(({ config }) => [config.name, config]));
    const random = new _ml_random_js__WEBPACK_IMPORTED_MODULE_2__/* .RandomState */ .T(seed);
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
/* harmony export */   H: () => (/* binding */ MIN_IMAGE_SIDE),
/* harmony export */   Y: () => (/* binding */ buildCnn)
/* harmony export */ });
/* harmony import */ var _model_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16631);

/** The smallest side that survives two 5×5 convolutions and two poolings. */
const MIN_IMAGE_SIDE = 16;
const L2 = 0.01;
const DROPOUT = 0.2;
/**
 * The workshop's CNN, weights initialised: conv 5×5 (4, ReLU, L2) – max-pool 2 – dropout – conv 5×5 (4, ReLU, L2) –
 * max-pool 2 – dense 8 ReLU on the last axis – dropout – flatten – dense 1 sigmoid (of several classes: one each, softmax).
 */
function buildCnn({ height, width, channels, classes = 2, seed }) {
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
    return (0,_model_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .buildModel */ .y)(layers, { height, width, channels }, seed);
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

/***/ 44296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ RandomState)
/* harmony export */ });
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
            const scale = Math.sqrt((-2 * Math.log(square)) / square);
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

/***/ 95179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataLoad: () => (/* binding */ dataLoad)
});

// EXTERNAL MODULE: ./build/src/formats/npy.js
var npy = __webpack_require__(8563);
// EXTERNAL MODULE: ./build/src/ml/random.js
var ml_random = __webpack_require__(44296);
;// CONCATENATED MODULE: ./build/src/ml/split.js

/** Why a split cannot be made, so that the caller can name the parameter's place. */
class SplitError extends Error {
}
/** A class with too few rows to be in both parts. */
class SmallClassError extends SplitError {
    label;
    count;
    constructor(label, count) {
        super(`class ${label} has ${count} row, expected at least 2 of every class`);
        this.label = label;
        this.count = count;
    }
}
/** How many rows go where: `ceil` of a test share, `floor` of a training share, as `train_test_split`. */
function splitSizes(count, sizes) {
    const testSize = sizes.test ?? undefined;
    const trainSize = sizes.train ?? undefined;
    for (const [name, size] of [
        ['test', testSize],
        ['train', trainSize],
    ]) {
        if (size === undefined)
            continue;
        // 1 could be meant as a share (all rows) or as a number (one row): refused as both.
        const fine = Number.isInteger(size) ? size > 1 && size < count : size > 0 && size < 1;
        if (!fine) {
            throw new SplitError(`found ${name}_size ${size}, expected a share between 0 and 1 or a number of rows from 2 to ${count - 1}`);
        }
    }
    const asCount = (size, round) => Number.isInteger(size) ? size : round(size * count);
    let test = testSize === undefined ? undefined : asCount(testSize, Math.ceil);
    let train = trainSize === undefined ? undefined : asCount(trainSize, Math.floor);
    test ??= train === undefined ? Math.ceil(0.25 * count) : count - train;
    train ??= count - test;
    if (train + test > count)
        throw new SplitError(`${train} rows to train on and ${test} to test on are more than the ${count} there are`);
    if (train === 0)
        throw new SplitError(`of ${count} rows none is left to train on`);
    return { train, test };
}
/** `train_test_split` without labels to stratify by. */
function splitRows(count, sizes, seed, shuffle = true) {
    const { train, test } = splitSizes(count, sizes);
    if (!shuffle) {
        const rows = Array.from({ length: train + test }, (_, index) => index);
        return { train: rows.slice(0, train), test: rows.slice(train) };
    }
    const order = new RandomState(seed).permutation(count);
    return { test: order.slice(0, test), train: order.slice(test, test + train) };
}
/** `train_test_split(stratify=labels)`: every class keeps its share; equal to scikit-learn's, row by row. */
function splitStratified(labels, sizes, seed) {
    const count = labels.length;
    const { train: trainCount, test: testCount } = splitSizes(count, sizes);
    const groups = groupRows(labels);
    const classCounts = groups.map(({ rows }) => rows.length);
    for (const { label, rows } of groups)
        if (rows.length < 2)
            throw new SmallClassError(label, rows.length);
    for (const [size, name] of [
        [trainCount, 'train'],
        [testCount, 'test'],
    ]) {
        if (size < groups.length)
            throw new SplitError(`${size} rows to ${name} on are fewer than the ${groups.length} classes`);
    }
    const random = new ml_random/* RandomState */.T(seed);
    const trainDraws = approximateMode(classCounts, trainCount, random);
    const testDraws = approximateMode(classCounts.map((size, index) => size - trainDraws[index]), testCount, random);
    const train = [];
    const test = [];
    for (const [index, { rows }] of groups.entries()) {
        const cut = trainDraws[index];
        const end = cut + testDraws[index];
        for (const [position, drawn] of random.permutation(rows.length).entries()) {
            if (position < end)
                (position < cut ? train : test).push(rows[drawn]);
        }
    }
    const reorder = (rows) => random.permutation(rows.length).map((position) => rows[position]);
    const orderedTrain = reorder(train);
    return { train: orderedTrain, test: reorder(test) };
}
/** The rows of each class, classes in sorted order. */
function groupRows(labels) {
    const groups = new Map();
    for (let row = 0; row < labels.length; row += 1) {
        const label = labels[row];
        const rows = groups.get(label);
        if (rows)
            rows.push(row);
        else
            groups.set(label, [row]);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, rows]) => ({ label, rows }));
}
/** Shares `draws` out by class size: floors first, then one each to the largest remainders, ties drawn by lot. */
function approximateMode(counts, draws, random) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const ideal = counts.map((count) => (count / total) * draws);
    const result = ideal.map(Math.floor);
    let needed = Math.trunc(draws - result.reduce((sum, count) => sum + count, 0));
    if (needed <= 0)
        return result;
    const remainders = ideal.map((share, index) => share - result[index]);
    for (const value of [...new Set(remainders)].sort((a, b) => b - a)) {
        const tied = remainders.flatMap((remainder, index) => (remainder === value ? [index] : []));
        const take = Math.min(tied.length, needed);
        for (const index of random.choice(tied, take))
            result[index] += 1;
        needed -= take;
        if (needed === 0)
            break;
    }
    return result;
}

// EXTERNAL MODULE: ./build/src/stages/dataset.js + 1 modules
var stages_dataset = __webpack_require__(12260);
// EXTERNAL MODULE: ./build/src/stages/files.js
var stages_files = __webpack_require__(65026);
// EXTERNAL MODULE: ./build/src/stages/outputs.js
var outputs = __webpack_require__(22603);
// EXTERNAL MODULE: ./build/src/stages/params.js
var stages_params = __webpack_require__(42939);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/engine/model.js
var model = __webpack_require__(43517);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/stages/decode.js


/** Red, green, blue and alpha. */
const CHANNELS = 4;
const MAX_PIXELS = 64_000_000; // refuses decompression bombs; 8,000 × 8,000
// What decodes to the same bytes on every machine. SVG, say, is drawn by another library in sharp's WebAssembly build.
const FORMATS = { png: 'PNG', jpeg: 'JPEG' };
/** Why an image cannot be used: what was found, without its name. */
class ImageError extends Error {
}
/**
 * Decodes one image to 8-bit RGBA, scaled when a size is given. Values are taken as they are stored: embedded colour
 * profiles, gamma and orientation are not applied (as in Pillow and TensorFlow), so that the result depends on nothing
 * but the file. 16-bit values lose their low byte.
 */
async function decodeImage(sharp, path, size) {
    const bytes = await readBytes(path);
    try {
        const image = sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS, ignoreIcc: true });
        const kind = describeKind(await image.metadata());
        image.toColourspace('srgb').ensureAlpha();
        if (size)
            image.resize(size.width, size.height, { fit: 'fill', kernel: 'lanczos3', fastShrinkOnLoad: false });
        const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
        const { height, width } = info;
        return { pixels: data, height, width, converted: kind === '8-bit RGBA PNG' ? undefined : kind };
    }
    catch (error) {
        throw error instanceof ImageError ? error : new ImageError(explainDecoding(error), { cause: error });
    }
}
async function readBytes(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        const reason = (0,errors/* systemCode */.xU)(error) === 'ENOENT' ? 'there is no such file' : (0,errors/* systemReason */.uc)(error)?.reason;
        throw new ImageError(reason ?? `it cannot be read (${(0,errors/* systemCode */.xU)(error) ?? (0,errors/* messageOf */.bD)(error)})`, { cause: error });
    }
}
function describeKind({ format, space, hasAlpha, isPalette, depth }) {
    const name = FORMATS[format];
    if (name === undefined)
        throw new ImageError(`it is ${format.toUpperCase()}, expected PNG or JPEG`);
    if (space === 'cmyk')
        throw new ImageError('its colours are CMYK, expected RGB or grey');
    if (isPalette)
        return `palette ${name}`;
    const colours = space === 'b-w' || space === 'grey16' ? 'grey' : 'RGB';
    const alpha = colours === 'grey' ? ' with alpha' : 'A';
    return `${depth === 'ushort' ? '16' : '8'}-bit ${colours}${hasAlpha ? alpha : ''} ${name}`;
}
function explainDecoding(error) {
    const message = ((0,errors/* messageOf */.bD)(error).split('\n')[0] ?? '').trim();
    if (/pixel limit/i.test(message))
        return `it has more than ${MAX_PIXELS / 1_000_000} million pixels`;
    if (/empty/i.test(message))
        return 'the file is empty';
    if (/unsupported image format/i.test(message))
        return 'it is no image that can be read, expected PNG or JPEG';
    return `it is damaged (${message})`;
}

// EXTERNAL MODULE: ./build/src/stages/progress.js
var stages_progress = __webpack_require__(84010);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/assets.js
var assets = __webpack_require__(78340);
;// CONCATENATED MODULE: ./build/src/stages/sharp.js



/**
 * Loads sharp, which is not bundled: its addon finds libvips by a relative path, so it lies beside the program as a
 * package. An `import` of it would be hoisted to the head of the bundle and cost every start 50 ms.
 */
function loadSharp() {
    const load = (0,external_node_module_.createRequire)((0,external_node_path_.join)((0,assets/* programFolder */.bs)(), 'program.js'));
    const module = load('sharp');
    const sharp = module.default ?? module;
    sharp.cache(false); // every image is read once
    return sharp;
}

;// CONCATENATED MODULE: ./build/src/stages/pixels.js








const MISTAKES_SHOWN = 50;
const SIZE_HINT = 'Set data_load.image_size to bring all images to one size';
/**
 * Writes the images of all rows as one array (n, height, width, 4) of 8-bit values. They are decoded in a sliding window of
 * one a core and written in order, so that memory does not grow with their number. Without `wanted` all have to be of the
 * first one's size. Every image that cannot be used is named, in one error.
 */
async function writePixels(context, rows, wanted, path) {
    const mistakes = [];
    const kinds = new Map();
    let size = wanted;
    let sizeOf = '';
    let writer;
    if (wanted)
        requireMinimum(wanted);
    try {
        for await (const { row, result } of decodeInOrder(context, rows, wanted)) {
            if (result instanceof ImageError) {
                mistakes.push({ path: row.path, found: result.message, isSize: false });
                continue;
            }
            if (!size) {
                size = { height: result.height, width: result.width };
                sizeOf = row.path;
                requireMinimum(size);
            }
            if (result.height !== size.height || result.width !== size.width) {
                const found = `it is ${showSize(result)}, expected ${showSize(size)} as "${sizeOf}"`;
                mistakes.push({ path: row.path, found, isSize: true });
                continue;
            }
            if (result.converted !== undefined) {
                const { first, count } = kinds.get(result.converted) ?? { first: row.path, count: 0 };
                kinds.set(result.converted, { first, count: count + 1 });
            }
            if (mistakes.length > 0)
                continue; // only to name the others that are wrong
            writer ??= new npy/* NpyWriter */.Vw(path, '|u1', [rows.length, size.height, size.width, CHANNELS]);
            writer.append(result.pixels);
        }
    }
    finally {
        writer?.close();
    }
    if (mistakes.length > 0 || !size)
        throw describeMistakes(mistakes, rows.length);
    for (const [name, kind] of kinds)
        reportConversion(context, name, kind, rows.length);
    return size;
}
/** The rows with their images, or what is wrong with them, in order; a few are decoded ahead. */
async function* decodeInOrder(context, rows, size) {
    const sharp = loadSharp();
    const progress = new stages_progress/* Progress */.k(context, 'decoding images', rows.length);
    const ahead = [];
    const decode = async (row) => {
        try {
            return await decodeImage(sharp, (0,stages_dataset/* imagePath */.d0)(context, row), size);
        }
        catch (error) {
            if (error instanceof ImageError)
                return error;
            throw error;
        }
    };
    let next = 0;
    try {
        for (const [index, row] of rows.entries()) {
            while (next < rows.length && ahead.length <= (0,external_node_os_.availableParallelism)()) {
                const waiting = rows[next];
                if (waiting)
                    ahead.push(decode(waiting));
                next += 1;
            }
            const result = await ahead.shift();
            if (result)
                yield { row, result };
            await progress.step(index + 1);
        }
    }
    finally {
        progress.end();
        await Promise.allSettled(ahead); // nothing may go on behind our back
    }
}
function requireMinimum(size) {
    if (size.height >= model/* MIN_IMAGE_SIDE */.H && size.width >= model/* MIN_IMAGE_SIDE */.H)
        return;
    throw new errors/* UserError */.yo('data', `Cannot train on images of ${showSize(size)}: the model needs at least ${model/* MIN_IMAGE_SIDE */.H}×${model/* MIN_IMAGE_SIDE */.H}`, { hint: 'Set data_load.image_size to a larger size' });
}
function describeMistakes(mistakes, count) {
    const hint = mistakes.some(({ isSize }) => isSize) ? { hint: SIZE_HINT } : {};
    const [first] = mistakes;
    if (!first)
        return new errors/* UserError */.yo('data', 'Cannot load images: the table has no row, expected one for each image');
    if (mistakes.length === 1)
        return new errors/* UserError */.yo('data', `Cannot load image "${first.path}": ${first.found}`, hint);
    const lines = mistakes.slice(0, MISTAKES_SHOWN).map(({ path, found }) => `\n  "${path}": ${found}`);
    const more = mistakes.length > MISTAKES_SHOWN ? `\n  … and ${mistakes.length - MISTAKES_SHOWN} more` : '';
    return new errors/* UserError */.yo('data', `Cannot load ${mistakes.length} of ${count} images:${lines.join('')}${more}`, hint);
}
// A JPEG under a PNG's name and values that lose their low byte are worth a look; the rest is told for the record.
function reportConversion({ log }, name, { first, count }, total) {
    const what = count === 1 ? `"${first}" is` : `${count} of ${total} images ("${first}" first) are`;
    const message = `${what} ${name}, not 8-bit RGBA PNG: converted`;
    if (name.endsWith('JPEG') || name.startsWith('16'))
        log.warning(message);
    else
        log.info(message);
}
function showSize({ height, width }) {
    return `${width}×${height}`;
}

;// CONCATENATED MODULE: ./build/src/stages/data-load.js







/** Decodes the images to 8-bit RGBA, writes them with labels and the stratified split as NumPy arrays. */
async function dataLoad(context) {
    const params = new stages_params/* StageParams */.l(context);
    const seed = params.seed();
    const testSize = params.number('train', 'test_size', { min: 0, max: 1, openMin: true, openMax: true });
    const imageSize = params.imageSize();
    const destination = params.path('data_preprocess', 'destination_directory');
    params.check();
    const files = (0,stages_files/* processedFiles */.i1)(destination);
    const dataset = (0,stages_dataset/* readDataset */.JP)(context, files.tableWithPaths, params);
    const { rows, classes } = dataset;
    context.observer?.readsFile(files.copies);
    (0,stages_dataset/* requireAllClasses */.nN)(dataset, params);
    const labels = Uint8Array.from(rows, (row) => row.label);
    const split = data_load_splitRows(labels, { testSize, seed, names: classes.names, params });
    await (0,outputs/* withOutputs */.F)(context.folder, async (outputs) => {
        const size = await writePixels(context, rows, imageSize, outputs.beside(files.pixels));
        outputs.write(files.targets, (0,npy/* encodeNpy */.am)('|u1', [rows.length], labels));
        outputs.write(files.trainRows, encodeRows(split.train));
        outputs.write(files.testRows, encodeRows(split.test));
        context.log.info(`${rows.length} images of ${size.width}×${size.height}: ${split.train.length} to train on, ${split.test.length} to test on`);
    });
}
/** The split, or an error at the parameter that makes it impossible. */
function data_load_splitRows(labels, { testSize, seed, names, params }) {
    try {
        return splitStratified(labels, { test: testSize }, seed);
    }
    catch (error) {
        if (!(error instanceof SplitError))
            throw error;
        const found = error instanceof SmallClassError
            ? `class "${names[Number(error.label)]}" has ${error.count} image, expected at least 2: one to train on and one to test on`
            : error.message;
        throw params.error('train', 'test_size', `with ${labels.length} images and test_size ${testSize}, ${found}`);
    }
}
function encodeRows(rows) {
    return (0,npy/* encodeNpy */.am)('<i8', [rows.length], BigInt64Array.from(rows, BigInt));
}


/***/ }),

/***/ 12260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d0: () => (/* binding */ imagePath),
  JP: () => (/* binding */ readDataset),
  nN: () => (/* binding */ requireAllClasses)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/csv.js
var csv = __webpack_require__(73014);
// EXTERNAL MODULE: ./build/src/formats/nearest.js
var formats_nearest = __webpack_require__(33620);
;// CONCATENATED MODULE: ./build/src/stages/classes.js
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

// EXTERNAL MODULE: ./build/src/stages/files.js
var files = __webpack_require__(65026);
// EXTERNAL MODULE: ./build/src/stages/labels.js + 1 modules
var labels = __webpack_require__(43682);
;// CONCATENATED MODULE: ./build/src/stages/dataset.js








/**
 * Reads the table that data_preprocess wrote: for each row its image, and its class by `base.pokemon_type_train`. A row that
 * is of several of these types is of the first of them.
 */
function readDataset(context, table, params) {
    const types = params.types();
    params.check();
    context.observer?.readsFile(table);
    const { columns, rows } = (0,csv/* readCsv */.Nb)((0,external_node_fs_.readFileSync)((0,files/* requireInput */.oN)(context.folder, table, 'data_preprocess'), 'utf8'), table);
    for (const type of types)
        requireType(type, columns, params);
    const idColumn = columns[0] ?? '';
    const found = rows.map(({ line, cells }) => {
        const wrong = (name, expected) => new errors/* UserError */.yo('data', `Cannot read ${table}:${line}: "${name}" is "${cells.get(name) ?? ''}", expected ${expected}`, { location: { file: table, line }, hint: 'Run data_preprocess again' });
        const path = cells.get(labels/* PATH_COLUMN */.ff) ?? '';
        if (path === '' || path.startsWith('/') || path.split('/').includes('..'))
            throw wrong(labels/* PATH_COLUMN */.ff, 'a path inside of the repository');
        const isOf = types.map((type) => {
            const cell = cells.get(`${labels/* TYPE_PREFIX */.g8}${type}`);
            if (cell !== '0' && cell !== '1')
                throw wrong(`${labels/* TYPE_PREFIX */.g8}${type}`, '0 or 1');
            return cell === '1';
        });
        return { id: cells.get(idColumn) ?? '', path, first: isOf.indexOf(true) };
    });
    const [only] = types;
    const isOne = types.length === 1 && only !== undefined;
    const classes = isOne
        ? binaryClasses(only)
        : severalClasses(types, found.some(({ first }) => first < 0));
    const labelOf = (first) => (isOne ? first + 1 : first < 0 ? types.length : first);
    return { rows: found.map(({ id, path, first }) => ({ id, path, label: labelOf(first) })), classes };
}
function requireType(type, columns, params) {
    if (columns.includes(`${labels/* TYPE_PREFIX */.g8}${type}`))
        return;
    const types = columns.filter((name) => name.startsWith(labels/* TYPE_PREFIX */.g8)).map((name) => name.slice(labels/* TYPE_PREFIX */.g8.length));
    const nearest = (0,formats_nearest/* nearestName */.q)(type, types);
    throw params.error('base', 'pokemon_type_train', `no row has the type "${type}", ${nearest ? `did you mean "${nearest}"?` : `expected one of ${types.join(', ')}`}`);
}
/** Fails when a class has no row: nothing can be learnt or measured of it then. */
function requireAllClasses({ rows, classes }, params) {
    const counts = classes.names.map((_, label) => rows.filter((row) => row.label === label).length);
    const empty = counts.indexOf(0);
    if (empty < 0)
        return;
    const isOne = params.types().length === 1;
    const found = isOne
        ? empty === 1
            ? 'no row has this type'
            : `all ${rows.length} rows have this type`
        : `every row of type "${classes.names[empty]}" is of a type before it in the list`;
    const expected = isOne ? 'rows with it and rows without' : 'rows of each type';
    throw params.error('base', 'pokemon_type_train', `${found}, expected ${expected}`);
}
/** Absolute path of a row's image. */
function imagePath(context, row) {
    return (0,external_node_path_.join)(context.folder, row.path);
}


/***/ })

};
