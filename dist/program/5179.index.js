export const id = 5179;
export const ids = [5179];
export const modules = {

/***/ 95179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataLoad: () => (/* binding */ dataLoad)
});

// EXTERNAL MODULE: ./build/src/engine/model.js
var model = __webpack_require__(43517);
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

// EXTERNAL MODULE: ./build/src/stages/dataset.js
var stages_dataset = __webpack_require__(47793);
// EXTERNAL MODULE: ./build/src/stages/files.js
var stages_files = __webpack_require__(65026);
// EXTERNAL MODULE: ./build/src/stages/outputs.js
var outputs = __webpack_require__(22603);
// EXTERNAL MODULE: ./build/src/stages/params.js
var stages_params = __webpack_require__(42939);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
async function writePixels(context, rows, path, { wanted, checkSize }) {
    const mistakes = [];
    const kinds = new Map();
    let size = wanted;
    let sizeOf = '';
    let writer;
    if (wanted)
        checkSize(wanted);
    try {
        for await (const { row, result } of decodeInOrder(context, rows, wanted)) {
            if (result instanceof ImageError) {
                mistakes.push({ path: row.path, found: result.message, isSize: false });
                continue;
            }
            if (!size) {
                size = { height: result.height, width: result.width };
                sizeOf = row.path;
                checkSize(size);
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
    const hasWeights = params.optionalText('data_preprocess', 'sample_weight_column') !== undefined;
    // Whether layers of the user's own fit is for train to say, which knows them.
    const checkSize = params.isSet('train', 'model') ? () => { } : model/* requireCnnSize */.A;
    params.check();
    const files = (0,stages_files/* processedFiles */.i1)(destination);
    const dataset = (0,stages_dataset/* readDataset */.JP)(context, files.tableWithPaths, params);
    const { rows, classes } = dataset;
    context.observer?.readsFile(files.copies);
    (0,stages_dataset/* requireAllClasses */.nN)(dataset, params);
    const labels = Uint8Array.from(rows, (row) => row.label);
    const split = data_load_splitRows(labels, { testSize, seed, names: classes.names, params });
    await (0,outputs/* withOutputs */.F)(context.folder, async (outputs) => {
        const size = await writePixels(context, rows, outputs.beside(files.pixels), { wanted: imageSize, checkSize });
        outputs.write(files.targets, (0,npy/* encodeNpy */.am)('|u1', [rows.length], labels));
        outputs.write(files.trainRows, encodeRows(split.train));
        outputs.write(files.testRows, encodeRows(split.test));
        if (hasWeights) {
            const weights = Float32Array.from(rows, (row) => row.sampleWeight);
            outputs.write(files.sampleWeight, (0,npy/* encodeNpy */.am)('<f4', [rows.length], weights));
        }
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

/***/ 47793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ readDataset),
/* harmony export */   d0: () => (/* binding */ imagePath),
/* harmony export */   nN: () => (/* binding */ requireAllClasses)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73014);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33620);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66497);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65026);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43682);








/**
 * Reads the table that data_preprocess wrote: for each row its image, and its class by `base.pokemon_type_train`. A row that
 * is of several of these types is of the first of them.
 */
function readDataset(context, table, params) {
    const types = params.types();
    params.check();
    context.observer?.readsFile(table);
    const { columns, rows } = (0,_formats_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .readCsv */ .Nb)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .requireInput */ .oN)(context.folder, table, 'data_preprocess'), 'utf8'), table);
    for (const type of types)
        requireType(type, columns, params);
    const idColumn = columns[0] ?? '';
    const found = rows.map(({ line, cells }) => {
        const wrong = (name, expected) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot read ${table}:${line}: "${name}" is "${cells.get(name) ?? ''}", expected ${expected}`, { location: { file: table, line }, hint: 'Run data_preprocess again' });
        const path = cells.get(_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .PATH_COLUMN */ .ff) ?? '';
        if (path === '' || path.startsWith('/') || path.split('/').includes('..'))
            throw wrong(_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .PATH_COLUMN */ .ff, 'a path inside of the repository');
        const isOf = types.map((type) => {
            const cell = cells.get(`${_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPE_PREFIX */ .g8}${type}`);
            if (cell !== '0' && cell !== '1')
                throw wrong(`${_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPE_PREFIX */ .g8}${type}`, '0 or 1');
            return cell === '1';
        });
        const sampleWeight = columns.includes(_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .SAMPLE_WEIGHT_COLUMN */ .Jt)
            ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWeight */ .qE)(cells.get(_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .SAMPLE_WEIGHT_COLUMN */ .Jt) ?? '')
            : 1;
        if (sampleWeight === undefined)
            throw wrong(_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .SAMPLE_WEIGHT_COLUMN */ .Jt, 'a number >= 0');
        return { id: cells.get(idColumn) ?? '', path, sampleWeight, first: isOf.indexOf(true) };
    });
    const [only] = types;
    const isOne = types.length === 1 && only !== undefined;
    const classes = isOne
        ? (0,_classes_js__WEBPACK_IMPORTED_MODULE_6__/* .binaryClasses */ .cL)(only)
        : (0,_classes_js__WEBPACK_IMPORTED_MODULE_6__/* .severalClasses */ .Hb)(types, found.some(({ first }) => first < 0));
    const labelOf = (first) => (isOne ? first + 1 : first < 0 ? types.length : first);
    return { rows: found.map(({ first, ...row }) => ({ ...row, label: labelOf(first) })), classes };
}
function requireType(type, columns, params) {
    if (columns.includes(`${_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPE_PREFIX */ .g8}${type}`))
        return;
    const types = columns.filter((name) => name.startsWith(_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPE_PREFIX */ .g8)).map((name) => name.slice(_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPE_PREFIX */ .g8.length));
    const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestName */ .q)(type, types);
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
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.folder, row.path);
}


/***/ })

};
