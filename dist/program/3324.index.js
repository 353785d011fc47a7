export const id = 3324;
export const ids = [3324];
export const modules = {

/***/ 43517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MIN_IMAGE_SIDE),
/* harmony export */   Y: () => (/* binding */ buildCnn)
/* harmony export */ });
/* harmony import */ var _ml_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44296);

/** The smallest side that survives two 5×5 convolutions and two poolings. */
const MIN_IMAGE_SIDE = 16;
const L2 = 0.01;
const DROPOUT = 0.2;
/**
 * The workshop's CNN, weights initialised: conv 5×5 (4, ReLU, L2) – max-pool 2 – dropout – conv 5×5 (4, ReLU, L2) –
 * max-pool 2 – dense 8 ReLU on the last axis – dropout – flatten – dense 1 sigmoid. Kernels are glorot uniform from the
 * seed, in the order of the layers; biases are zero.
 */
function buildCnn({ height, width, channels, seed }) {
    const side = (size) => Math.floor((Math.floor((size - 4) / 2) - 4) / 2);
    const flat = side(height) * side(width) * 8;
    const layers = [
        convolution('conv2d', { batch_input_shape: [null, height, width, channels] }),
        pooling('max_pooling2d'),
        dropout('dropout'),
        convolution('conv2d_1'),
        pooling('max_pooling2d_1'),
        dense('dense', 8, 'relu'),
        dropout('dropout_1'),
        layer('Flatten', 'flatten', { data_format: 'channels_last' }),
        dense('dense_1', 1, 'sigmoid'),
    ];
    const weightSpecs = [
        spec('conv2d/kernel', [5, 5, channels, 4]),
        spec('conv2d/bias', [4]),
        spec('conv2d_1/kernel', [5, 5, 4, 4]),
        spec('conv2d_1/bias', [4]),
        spec('dense/kernel', [4, 8]),
        spec('dense/bias', [8]),
        spec('dense_1/kernel', [flat, 1]),
        spec('dense_1/bias', [1]),
    ];
    const topology = {
        class_name: 'Sequential',
        config: { name: 'sequential', layers },
        keras_version: 'tfjs-layers 4.22.0',
        backend: 'tensor_flow.js',
    };
    return { topology, weightSpecs, weights: initialWeights(weightSpecs, seed) };
}
/** Glorot-uniform kernels and zero biases: limit √(6 / (fan in + fan out)), as keras.initializers.GlorotUniform. */
function initialWeights(specs, seed) {
    const random = new _ml_random_js__WEBPACK_IMPORTED_MODULE_0__/* .RandomState */ .T(seed);
    const values = specs.flatMap(({ name, shape }) => {
        const count = shape.reduce((product, size) => product * size, 1);
        if (name.endsWith('/bias'))
            return Array(count).fill(0);
        const receptive = shape.slice(0, -2).reduce((product, size) => product * size, 1);
        const [fanIn = 1, fanOut = 1] = shape.slice(-2).map((size) => size * receptive);
        const limit = Math.sqrt(6 / (fanIn + fanOut));
        return Array.from({ length: count }, () => (2 * random.float() - 1) * limit);
    });
    return new Uint8Array(Float32Array.from(values).buffer);
}
function spec(name, shape) {
    return { name, shape, dtype: 'float32' };
}
function layer(className, name, config) {
    return { class_name: className, config: { name, trainable: true, dtype: 'float32', ...config } };
}
function convolution(name, extra = {}) {
    return layer('Conv2D', name, {
        ...extra,
        filters: 4,
        kernel_size: [5, 5],
        strides: [1, 1],
        padding: 'valid',
        data_format: 'channels_last',
        dilation_rate: [1, 1],
        activation: 'relu',
        use_bias: true,
        ...glorot,
        kernel_regularizer: { class_name: 'L1L2', config: { l1: 0, l2: L2 } },
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
    });
}
const glorot = {
    kernel_initializer: { class_name: 'GlorotUniform', config: { seed: null } },
    bias_initializer: { class_name: 'Zeros', config: {} },
};
function pooling(name) {
    return layer('MaxPooling2D', name, {
        pool_size: [2, 2],
        strides: [2, 2],
        padding: 'valid',
        data_format: 'channels_last',
    });
}
function dropout(name) {
    return layer('Dropout', name, { rate: DROPOUT, noise_shape: null, seed: null });
}
function dense(name, units, activation) {
    return layer('Dense', name, {
        units,
        activation,
        use_bias: true,
        ...glorot,
        kernel_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
    });
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
    /** 0 … count − 1 in random order. */
    permutation(count) {
        const items = Array.from({ length: count }, (_, index) => index);
        for (let index = count - 1; index > 0; index -= 1) {
            const other = this.interval(index);
            [items[index], items[other]] = [items[other], items[index]];
        }
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

/***/ 73324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataLoad: () => (/* binding */ dataLoad)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/npy.js
var npy = __webpack_require__(8563);
// EXTERNAL MODULE: ./build/src/ml/random.js
var ml_random = __webpack_require__(44296);
;// CONCATENATED MODULE: ./build/src/ml/split.js

/** Why a split cannot be made, so that the caller can name the parameter's place. */
class SplitError extends Error {
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
    const classCounts = groups.map((rows) => rows.length);
    const smallest = Math.min(...classCounts);
    if (smallest < 2)
        throw new SplitError(`the smallest class has ${smallest} member, expected at least 2 in every class`);
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
    for (const [index, rows] of groups.entries()) {
        const shuffled = random.permutation(rows.length).map((position) => rows[position]);
        const cut = trainDraws[index];
        train.push(...shuffled.slice(0, cut));
        test.push(...shuffled.slice(cut, cut + testDraws[index]));
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
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rows]) => rows);
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

// EXTERNAL MODULE: ./build/src/engine/model.js
var model = __webpack_require__(43517);
// EXTERNAL MODULE: ./build/src/stages/dataset.js
var dataset = __webpack_require__(47793);
// EXTERNAL MODULE: ./build/src/stages/files.js
var stages_files = __webpack_require__(65026);
// EXTERNAL MODULE: ./build/src/stages/data-preprocess.js
var data_preprocess = __webpack_require__(97204);
// EXTERNAL MODULE: ./build/src/stages/params.js
var stages_params = __webpack_require__(42939);
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

;// CONCATENATED MODULE: ./build/src/stages/data-load.js










const CHANNELS = 4;
const MAX_PIXELS = 64_000_000; // refuses decompression bombs; 8,000 × 8,000
const ERRORS_SHOWN = 10;
/** Decodes the images to 8-bit RGBA, writes them with labels and the stratified split as NumPy arrays. */
async function dataLoad(context) {
    const params = new stages_params/* StageParams */.l(context);
    const seed = params.seed();
    const testSize = params.number('train', 'test_size', { min: 0, max: 1, openMin: true, openMax: true });
    const wanted = params.imageSize();
    const destination = params.path('data_preprocess', 'destination_directory');
    params.check();
    const files = (0,stages_files/* processedFiles */.i1)(destination);
    const rows = (0,dataset/* readDataset */.JP)(context, files.tableWithPaths, params);
    context.observer?.readsFile(files.copies);
    (0,dataset/* requireTwoClasses */.A0)(rows, params);
    const labels = Uint8Array.from(rows, (row) => row.label);
    const split = splitOrExplain(labels, testSize, seed, params);
    await (0,stages_files/* withOutputs */.Fk)(context.folder, async (outputs) => {
        const size = await writePixels(context, rows, wanted, outputs.beside(files.pixels));
        outputs.write(files.targets, (0,npy/* encodeNpy */.am)('|u1', [rows.length], labels));
        outputs.write(files.trainRows, encodeRows(split.train));
        outputs.write(files.testRows, encodeRows(split.test));
        context.log.info(`${rows.length} images of ${size.width}×${size.height}: ${split.train.length} to train on, ${split.test.length} to test on`);
    });
}
function splitOrExplain(labels, testSize, seed, params) {
    try {
        return splitStratified(labels, { test: testSize }, seed);
    }
    catch (error) {
        if (!(error instanceof SplitError))
            throw error;
        throw params.error('train', 'test_size', `with ${labels.length} images and test_size ${testSize}, ${error.message}`);
    }
}
function encodeRows(rows) {
    return (0,npy/* encodeNpy */.am)('<i8', [rows.length], BigInt64Array.from(rows, BigInt));
}
/** Decodes in a sliding window of one image a core, and writes in order: memory does not grow with the data. */
async function writePixels(context, rows, wanted, path) {
    const sharp = loadSharp();
    const errors = [];
    const first = rows[0];
    const size = wanted ?? (first ? await readSize(sharp, context, first) : { height: 0, width: 0 });
    if (size.height < model/* MIN_IMAGE_SIDE */.H || size.width < model/* MIN_IMAGE_SIDE */.H) {
        throw new src_errors/* UserError */.yo('data', `Cannot train on images of ${size.width}×${size.height}: the model needs at least ${model/* MIN_IMAGE_SIDE */.H}×${model/* MIN_IMAGE_SIDE */.H}`, {
            hint: 'Set data_load.image_size to a larger size',
        });
    }
    const writer = new npy/* NpyWriter */.Vw(path, '|u1', [rows.length, size.height, size.width, CHANNELS]);
    try {
        const window = [];
        const lanes = (0,external_node_os_.availableParallelism)() + 1;
        let next = 0;
        for (let done = 0; done < rows.length; done += 1) {
            for (; next < rows.length && window.length < lanes; next += 1) {
                window.push(decode(sharp, context, rows[next], size, wanted !== undefined));
            }
            const pixels = await window.shift();
            if (pixels instanceof src_errors/* UserError */.yo)
                errors.push(pixels);
            else if (pixels && errors.length === 0)
                writer.append(pixels);
            if (done % 16 === 0)
                await (0,data_preprocess.nextTurn)(context.signal);
            context.log.progress(`decoding images: ${done + 1} of ${rows.length}`);
        }
    }
    finally {
        context.log.progress('');
        writer.close();
    }
    if (errors.length > ERRORS_SHOWN) {
        errors.splice(ERRORS_SHOWN, errors.length, new src_errors/* UserError */.yo('data', `… and ${errors.length - ERRORS_SHOWN} more images`));
    }
    (0,src_errors/* throwAll */.Kx)(errors);
    return size;
}
async function readSize(sharp, context, row) {
    try {
        const { height, width } = await sharp((0,dataset/* imagePath */.d0)(context, row), { limitInputPixels: MAX_PIXELS }).metadata();
        return { height, width };
    }
    catch (error) {
        throw unreadable(row, error);
    }
}
/** One image as 8-bit RGBA; grey, palette and 16-bit images are converted, an error is returned to be shown with others. */
async function decode(sharp, context, row, size, resize) {
    try {
        let image = sharp((0,dataset/* imagePath */.d0)(context, row), { failOn: 'error', limitInputPixels: MAX_PIXELS })
            .toColourspace('srgb')
            .ensureAlpha();
        if (resize)
            image = image.resize(size.width, size.height, { fit: 'fill', kernel: 'lanczos3' });
        const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
        if (info.width !== size.width || info.height !== size.height) {
            return new src_errors/* UserError */.yo('data', `Cannot load image "${row.path}": it is ${info.width}×${info.height}, expected ${size.width}×${size.height} as the first image`, {
                hint: 'Set data_load.image_size to bring all images to one size',
            });
        }
        if (info.channels !== CHANNELS)
            return new src_errors/* UserError */.yo('data', `Cannot load image "${row.path}": found ${info.channels} channels, expected ${CHANNELS}`);
        return data;
    }
    catch (error) {
        return unreadable(row, error);
    }
}
function unreadable(row, error) {
    const message = (0,src_errors/* messageOf */.bD)(error).split('\n')[0] ?? '';
    const found = /missing/i.test(message) ? 'there is no such file' : `it is damaged or no image (${message})`;
    return new src_errors/* UserError */.yo('data', `Cannot load image "${row.path}": ${found}`, { cause: error });
}


/***/ }),

/***/ 47793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ requireTwoClasses),
/* harmony export */   JP: () => (/* binding */ readDataset),
/* harmony export */   d0: () => (/* binding */ imagePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73014);
/* harmony import */ var _pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74038);
/* harmony import */ var _data_preprocess_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97204);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65026);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17846);








/** Reads the table that data_preprocess wrote: for each row its image and whether it is of the type asked for. */
function readDataset(context, table, params) {
    const type = params.text('base', 'pokemon_type_train');
    params.check();
    context.observer?.readsFile(table);
    const { columns, rows } = (0,_formats_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .readCsv */ .N)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .requireInput */ .oN)(context.folder, table, 'data_preprocess'), 'utf8'), table);
    const column = `${_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .TYPE_PREFIX */ .g8}${type}`;
    if (!columns.includes(column)) {
        const types = columns.filter((name) => name.startsWith(_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .TYPE_PREFIX */ .g8)).map((name) => name.slice(_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .TYPE_PREFIX */ .g8.length));
        const nearest = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestName */ .q)(type, types);
        throw params.error('base', 'pokemon_type_train', `no row has the type "${type}", ${nearest ? `did you mean "${nearest}"?` : `expected one of ${types.join(', ')}`}`);
    }
    const idColumn = columns[0] ?? '';
    return rows.map(({ line, cells }) => {
        const path = cells.get(_data_preprocess_js__WEBPACK_IMPORTED_MODULE_4__.PATH_COLUMN) ?? '';
        if (path === '' || path.startsWith('/') || path.split('/').includes('..')) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot read ${table}:${line}: "${_data_preprocess_js__WEBPACK_IMPORTED_MODULE_4__.PATH_COLUMN}" is "${path}", expected a path inside of the repository`);
        }
        return { id: cells.get(idColumn) ?? '', path, label: cells.get(column) === '1' ? 1 : 0 };
    });
}
/** Fails when the labels hold only one class: nothing can be learnt or measured then. */
function requireTwoClasses(rows, params) {
    const positives = rows.filter((row) => row.label === 1).length;
    if (positives > 0 && positives < rows.length)
        return;
    const found = positives === 0 ? 'no row has this type' : `all ${rows.length} rows have this type`;
    throw params.error('base', 'pokemon_type_train', `${found}, expected rows with it and rows without`);
}
/** Absolute path of a row's image. */
function imagePath(context, row) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.folder, row.path);
}


/***/ })

};
