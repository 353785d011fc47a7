export const id = 9572;
export const ids = [9572];
export const modules = {

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createTrainer),
/* harmony export */   s: () => (/* binding */ parseEngine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const CHOICES = ['auto', 'embedded', 'tensorflow'];
/**
 * The engine for a choice, ready to work; `tensorflow` fails with the install command when its library is missing.
 */
async function createTrainer(choice, options = {}) {
    switch (choice) {
        case 'auto':
        case 'embedded': {
            const { EmbeddedTrainer } = await Promise.all(/* import() */[__webpack_require__.e(2947), __webpack_require__.e(6021)]).then(__webpack_require__.bind(__webpack_require__, 66021));
            return new EmbeddedTrainer(options.notice, options.threads);
        }
        case 'tensorflow': {
            const { createTensorflow } = await Promise.all(/* import() */[__webpack_require__.e(1343), __webpack_require__.e(9242)]).then(__webpack_require__.bind(__webpack_require__, 26531));
            return createTensorflow(options.env ?? process.env);
        }
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(choice);
    }
}
/** Reads a choice that a user wrote. */
function parseEngine(text, where) {
    const found = CHOICES.find((choice) => choice === text);
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${text}", expected one of ${CHOICES.join(', ')}`);
}


/***/ }),

/***/ 70975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeModel),
/* harmony export */   k: () => (/* binding */ readModel)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28009);




const TOPOLOGY_FILE = 'model.json';
const WEIGHTS_FILE = 'weights.bin';
/** Writes tfjs's Layers format into `folder` (`model.json`, `weights.bin`); the caller renames the finished folder. */
function writeModel(folder, model) {
    const manifest = {
        format: 'layers-model',
        generatedBy: `train-report ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}`,
        convertedBy: null,
        modelTopology: model.topology,
        weightsManifest: [{ paths: [WEIGHTS_FILE], weights: model.weightSpecs }],
    };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, WEIGHTS_FILE), model.weights);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOPOLOGY_FILE), `${JSON.stringify(manifest, undefined, 1)}\n`);
}
/** Reads a Layers model with float32 weights. */
function readModel(folder, shown) {
    const fail = (found, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot read model "${shown}": ${found}`, {
        cause,
        hint: 'Run the stage that trains it again',
    });
    let manifest;
    try {
        manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOPOLOGY_FILE), 'utf8'));
    }
    catch (error) {
        throw fail(`${TOPOLOGY_FILE}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, error);
    }
    const groups = manifest.weightsManifest;
    if (!manifest.modelTopology || !Array.isArray(groups))
        throw fail(`${TOPOLOGY_FILE} holds no topology and weights`);
    const weightSpecs = groups.flatMap((group) => group.weights);
    const paths = groups.flatMap((group) => group.paths);
    if (paths.some((path) => path.includes('/') || path.includes('\\') || path.startsWith('.')))
        throw fail('its weights lie outside of its folder');
    const weights = Buffer.concat(paths.map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))));
    const expected = weightSpecs.reduce((sum, { shape }) => sum + 4 * shape.reduce((product, size) => product * size, 1), 0);
    if (weights.length !== expected)
        throw fail(`its weights have ${weights.length} bytes, expected ${expected}`);
    return { topology: manifest.modelTopology, weightSpecs, weights };
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

/***/ 98692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e0: () => (/* binding */ pairwiseSum),
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
const LANES = 8;
const MAX_BLOCK = 128;
/**
 * NumPy's sum of floats: pairwise, eight accumulators up to 128 values and halves (a multiple of eight) above. The order of
 * the additions decides the last digit, and scikit-learn's means are sums of NumPy's.
 */
function pairwiseSum(values, start = 0, count = values.length) {
    if (count < LANES) {
        let sum = 0;
        for (let index = 0; index < count; index += 1)
            sum += values[start + index];
        return sum;
    }
    if (count > MAX_BLOCK) {
        let half = count >> 1;
        half -= half % LANES;
        return pairwiseSum(values, start, half) + pairwiseSum(values, start + half, count - half);
    }
    const sums = Array.from({ length: LANES }, (_, lane) => values[start + lane]);
    let index = LANES;
    for (; index < count - (count % LANES); index += LANES)
        for (let lane = 0; lane < LANES; lane += 1)
            sums[lane] += values[start + index + lane];
    let total = sums[0] + sums[1] + (sums[2] + sums[3]) + (sums[4] + sums[5] + (sums[6] + sums[7]));
    for (; index < count; index += 1)
        total += values[start + index];
    return total;
}
/** `np.mean`. */
function mean(values) {
    return pairwiseSum(values) / values.length;
}
/** `np.average` with weights. */
function weightedMean(values, weights) {
    return pairwiseSum(values.map((value, index) => value * weights[index])) / pairwiseSum(weights);
}


/***/ }),

/***/ 40557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   drawConfusionMatrix: () => (/* binding */ drawConfusionMatrix)
/* harmony export */ });
/* unused harmony export confusionMatrixSvg */
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80512);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39062);
/* harmony import */ var _rasterise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47681);
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33239);




const PIXEL_RATIO = 2;
const MARGIN = 28;
const MIN_WIDTH = 500;
const LABEL_SIZE = 14;
const MAX_LABEL_WIDTH = 180;
const TILT_DEGREES = 40;
const SMALLEST_TEXT = 9;
/** Draws a confusion matrix as PNG: counts, shares of the actual class, hits in blue and misses in orange. */
async function drawConfusionMatrix(picture) {
    const { svg, width } = confusionMatrixSvg(picture, await (0,_font_js__WEBPACK_IMPORTED_MODULE_0__/* .loadFonts */ .r)());
    return (0,_rasterise_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPng */ ._)(svg, { width: width * PIXEL_RATIO });
}
/** The drawing of a confusion matrix, and how wide it is. */
function confusionMatrixSvg(picture, fonts) {
    const { matrix, labels } = picture;
    checkShape(matrix, labels);
    const count = labels.length;
    const cell = count <= 2 ? 140 : count <= 4 ? 104 : count <= 10 ? 76 : Math.max(16, Math.floor(760 / count));
    const side = cell * count;
    const size = Math.min(LABEL_SIZE, Math.max(SMALLEST_TEXT, cell * 0.7));
    const names = labels.map((label) => fonts.regular.fit((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(label), size, MAX_LABEL_WIDTH));
    const longest = Math.max(...names.map((name) => fonts.regular.width(name, size)));
    const tilted = longest > cell - 8;
    const tilt = (TILT_DEGREES * Math.PI) / 180;
    const labelColumn = Math.max(longest, fonts.regular.width('n = 9,999', 11));
    const titleText = fonts.bold.fit((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(picture.title), 18, Math.max(MIN_WIDTH, side + labelColumn + 100) - 2 * MARGIN);
    const overhang = tilted ? Math.max(0, longest * Math.cos(tilt) - labelColumn - 30) : 0; // of the first tilted label
    const content = 30 + labelColumn + 12 + side + overhang;
    const width = Math.ceil(Math.max(MIN_WIDTH, content + 2 * MARGIN, fonts.bold.width(titleText, 18) + 2 * MARGIN));
    const left = (width - content) / 2 + overhang + 30 + labelColumn + 12;
    const top = MARGIN + 56;
    const below = tilted ? longest * Math.sin(tilt) + size + 6 : size + 12;
    const predictedAt = top + side + below + 18;
    const legendAt = predictedAt + 22;
    const height = Math.ceil(legendAt + 14 + MARGIN - 6);
    const parts = [
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(titleText, width / 2, MARGIN + 14, { size: 18, bold: true, anchor: 'middle' }),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(summarise(matrix), width / 2, MARGIN + 36, { size: 12.5, fill: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTED */ .gN, anchor: 'middle' }),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Actual', left - labelColumn - 12 - 18, top + side / 2, {
            size: 13,
            bold: true,
            anchor: 'middle',
            rotate: -90,
        }),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Predicted', left + side / 2, predictedAt, { size: 13, bold: true, anchor: 'middle' }),
        ...legend(width / 2, legendAt, fonts),
    ];
    names.forEach((name, index) => {
        const middle = index * cell + cell / 2;
        const total = sum(matrix[index] ?? []);
        const roomy = cell >= 40;
        parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(name, left - 12, top + middle + (roomy ? -2 : size * 0.36), { size, anchor: 'end' }), ...(roomy
            ? [(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`n = ${formatCount(total)}`, left - 12, top + middle + 14, { size: 11, fill: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTED */ .gN, anchor: 'end' })]
            : []), tilted
            ? (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(name, left + middle + size * 0.35, top + side + size + 2, { size, anchor: 'end', rotate: -TILT_DEGREES })
            : (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(name, left + middle, top + side + size + 8, { size, anchor: 'middle' }));
    });
    matrix.forEach((row, actual) => {
        const total = sum(row);
        row.forEach((value, predicted) => {
            const share = total === 0 ? undefined : value / total;
            const x = left + predicted * cell;
            const y = top + actual * cell;
            parts.push(...drawCell({ x, y, cell, value, share, hit: actual === predicted, fonts }));
        });
    });
    parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .element */ .ND)('rect', { x: left, y: top, width: side, height: side, fill: 'none', stroke: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTED */ .gN, 'stroke-width': 1 }));
    return { svg: (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .drawing */ .pW)(width, height, parts), width };
}
function drawCell({ x, y, cell, value, share, hit, fonts }) {
    const background = (0,_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .shade */ .Qw)(hit ? _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .HIT */ .MC : _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MISS */ .Rq, share ?? 0);
    const fill = value === 0 ? _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTED */ .gN : (0,_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .inkOn */ .gm)(background);
    const middle = x + cell / 2;
    const parts = [
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .element */ .ND)('rect', { x, y, width: cell, height: cell, fill: background, stroke: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .GRID */ .Z, 'stroke-width': 1 }),
    ];
    const number = formatCount(value);
    const wanted = cell >= 100 ? 26 : cell >= 70 ? 18 : cell * 0.4;
    const size = Math.min(wanted, (wanted * (cell - 8)) / fonts.bold.width(number, wanted));
    if (size < SMALLEST_TEXT * 0.8)
        return parts; // colour alone where a number could not be read
    const percentSize = cell >= 100 ? 13 : 11;
    const withShare = cell >= 60;
    const lift = withShare ? -percentSize * 0.35 : size * 0.36;
    parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(number, middle, y + cell / 2 + lift, { size, bold: true, anchor: 'middle', fill }));
    if (withShare) {
        const percent = share === undefined ? '–' : formatShare(share);
        parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(percent, middle, y + cell / 2 + percentSize * 1.5, { size: percentSize, anchor: 'middle', fill }));
    }
    return parts;
}
const LEGEND_STEPS = [0, 0.25, 0.5, 0.75, 1];
const STEP = 14;
function legend(middle, y, fonts) {
    const size = 11.5;
    const bar = LEGEND_STEPS.length * STEP;
    const words = ['Correct', 'Wrong', '0 to 100 % of the actual class'];
    const [correct, wrong, scale] = words.map((word) => fonts.regular.width(word, size));
    let x = middle - (correct + 6 + bar + 16 + wrong + 6 + bar + 14 + scale) / 2;
    const parts = [];
    for (const [word, wide, colour] of [
        [words[0], correct, _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .HIT */ .MC],
        [words[1], wrong, _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MISS */ .Rq],
    ]) {
        parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(word, x, y, { size, fill: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTED */ .gN }));
        x += wide + 6;
        for (const share of LEGEND_STEPS) {
            parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .element */ .ND)('rect', { x, y: y - 10, width: STEP, height: 12, fill: (0,_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .shade */ .Qw)(colour, share), stroke: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .GRID */ .Z }));
            x += STEP;
        }
        x += 16;
    }
    parts.push((0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(words[2], x - 2, y, { size, fill: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTED */ .gN }));
    return parts;
}
function summarise(matrix) {
    const total = sum(matrix.map(sum));
    const hits = sum(matrix.map((row, index) => row[index] ?? 0));
    if (total === 0)
        return 'no rows';
    return `${formatCount(hits)} of ${formatCount(total)} correct (${formatShare(hits / total)})`;
}
/** `1,234`; thousands set apart. */
function formatCount(count) {
    return Number.isFinite(count) ? String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',') : '–';
}
/** A share in per cent, one decimal; never rounded to 0 or 100 when it is not. */
function formatShare(share) {
    if (!Number.isFinite(share))
        return '–';
    if (share > 0 && share < 0.0005)
        return '<0.1 %';
    if (share < 1 && share >= 0.9995)
        return '>99.9 %';
    return `${(share * 100).toFixed(1).replace(/\.0$/, '')} %`;
}
function checkShape(matrix, labels) {
    const count = labels.length;
    if (count > 0 && matrix.length === count && matrix.every((row) => row.length === count))
        return;
    throw new Error(`A confusion matrix of ${count} labels needs ${count} × ${count} counts`);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 80512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ FONT_FAMILY),
/* harmony export */   r: () => (/* binding */ loadFonts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78340);


/** The family of the shipped fonts, as an SVG names it. */
const FONT_FAMILY = 'DejaVu Sans';
let loading;
/** Reads the widths of the shipped fonts, once. */
function loadFonts() {
    loading ??= (async () => {
        const [regular, bold] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('DejaVuSans.ttf')),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('DejaVuSans-Bold.ttf')),
        ]);
        return { regular: parseFont(regular), bold: parseFont(bold) };
    })();
    return loading;
}
function parseFont(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tables = readTables(view);
    const unitsPerEm = view.getUint16(at(tables, 'head') + 18);
    const measured = view.getUint16(at(tables, 'hhea') + 34); // numberOfHMetrics: later glyphs repeat the last width
    const advances = at(tables, 'hmtx');
    const glyphs = readCharacterMap(view, at(tables, 'cmap'));
    const advance = (character) => view.getUint16(advances + 4 * Math.min(glyphs.get(character) ?? 0, measured - 1));
    const width = (text, size) => {
        let units = 0;
        for (const character of text)
            units += advance(character.codePointAt(0) ?? 0);
        return (units * size) / unitsPerEm;
    };
    const fit = (text, size, room) => {
        if (width(text, size) <= room)
            return text;
        const characters = Array.from(text);
        for (let kept = characters.length - 1; kept > 1; kept -= 1) {
            const head = Math.ceil(kept * 0.6); // names that share a beginning often differ at the end
            const tail = characters.slice(characters.length - (kept - head)).join('');
            const short = `${characters.slice(0, head).join('').trimEnd()}…${tail.trimStart()}`;
            if (width(short, size) <= room)
                return short;
        }
        return '…';
    };
    return { width, fit };
}
function readTables(view) {
    const tables = new Map();
    for (let index = 0; index < view.getUint16(4); index += 1) {
        const record = 12 + 16 * index;
        const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
        tables.set(tag, view.getUint32(record + 8));
    }
    return tables;
}
function at(tables, tag) {
    const offset = tables.get(tag);
    if (offset === undefined)
        throw new Error(`The font has no table "${tag}"`);
    return offset;
}
// Format 12 of OpenType's cmap: groups of (first character, last character, first glyph), 32 bits each.
function readCharacterMap(view, cmap) {
    const glyphs = new Map();
    for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
        const table = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
        if (view.getUint16(table) !== 12)
            continue;
        for (let group = 0; group < view.getUint32(table + 12); group += 1) {
            const record = table + 16 + 12 * group;
            const first = view.getUint32(record);
            const last = view.getUint32(record + 4);
            const glyph = view.getUint32(record + 8);
            for (let character = first; character <= last; character += 1)
                glyphs.set(character, glyph + character - first);
        }
        return glyphs;
    }
    throw new Error('The font has no character map of format 12');
}


/***/ }),

/***/ 39062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ HIT),
/* harmony export */   Pg: () => (/* binding */ INK),
/* harmony export */   Qw: () => (/* binding */ shade),
/* harmony export */   Rq: () => (/* binding */ MISS),
/* harmony export */   Z: () => (/* binding */ GRID),
/* harmony export */   ft: () => (/* binding */ BLUE),
/* harmony export */   gN: () => (/* binding */ MUTED),
/* harmony export */   gm: () => (/* binding */ inkOn),
/* harmony export */   sG: () => (/* binding */ VERMILION),
/* harmony export */   tM: () => (/* binding */ LINE_COLOURS)
/* harmony export */ });
/** Text, and text that steps back. */
const INK = '#1f2328';
const MUTED = '#59636e';
const GRID = '#e4e8ec';
/** Okabe and Ito's blue and vermilion: told apart with every kind of colour blindness, and by their lightness in grey. */
const BLUE = '#0072b2';
const VERMILION = '#d55e00';
/** The same hues, dark enough that white text reads on them: the full end of a confusion matrix's shades. */
const HIT = '#00588f';
const MISS = '#b34700';
/** The colours of lines, in order of use; each also gets a dash pattern and a marker of its own. */
const LINE_COLOURS = [BLUE, VERMILION, '#009e73', '#cc79a7', '#56b4e9', '#e69f00'];
/** White at 0, `colour` at 1. */
function shade(colour, share) {
    const weight = Math.min(1, Math.max(0, share));
    const mixed = channels(colour).map((channel) => Math.round(255 + (channel - 255) * weight));
    return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
/** The ink, dark or white, that reads best on `background`. */
function inkOn(background) {
    const light = luminance(background);
    const contrastWithWhite = 1.05 / (light + 0.05);
    const contrastWithInk = (light + 0.05) / (luminance(INK) + 0.05);
    return contrastWithWhite > contrastWithInk ? '#ffffff' : INK;
}
function channels(colour) {
    const value = Number.parseInt(colour.slice(1), 16);
    return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
// Relative luminance as WCAG 2 defines it.
function luminance(colour) {
    const [red, green, blue] = channels(colour).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}


/***/ }),

/***/ 47681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ renderPng)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78340);
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80512);



/** Turns an SVG into PNG bytes; they are the same on every machine, because rasteriser and fonts ship with the program. */
async function renderPng(svg, options) {
    const { Resvg, fonts } = await load();
    const drawing = new Resvg(svg, {
        fitTo: { mode: 'width', value: options.width },
        font: { fontBuffers: [...fonts], defaultFontFamily: _font_js__WEBPACK_IMPORTED_MODULE_2__/* .FONT_FAMILY */ .F, sansSerifFamily: _font_js__WEBPACK_IMPORTED_MODULE_2__/* .FONT_FAMILY */ .F },
    });
    try {
        const image = drawing.render();
        try {
            return image.asPng();
        }
        finally {
            image.free();
        }
    }
    finally {
        drawing.free();
    }
}
let loading; // initWasm may be called only once in a thread
function load() {
    loading ??= (async () => {
        const [{ Resvg, initWasm }, program, ...fonts] = await Promise.all([
            __webpack_require__.e(/* import() */ 3026).then(__webpack_require__.bind(__webpack_require__, 43026)),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('resvg.wasm')),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('DejaVuSans.ttf')),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('DejaVuSans-Bold.ttf')),
        ]);
        await initWasm(program);
        return { Resvg, fonts };
    })();
    return loading;
}


/***/ }),

/***/ 33239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   pW: () => (/* binding */ drawing)
/* harmony export */ });
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80512);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39062);


/** One SVG element; attributes that are undefined are left out, numbers are rounded to a hundredth. */
function element(name, attributes, ...children) {
    const words = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value ?? '')}"`)
        .join('');
    return children.length === 0 ? `<${name}${words}/>` : `<${name}${words}>${children.join('')}</${name}>`;
}
/** A line of text whose baseline starts (or is centred, or ends) at `x`, `y`. */
function text(content, x, y, options) {
    const { size, anchor, bold = false, fill = _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg, rotate } = options;
    return element('text', {
        x,
        y,
        'font-size': size,
        'font-weight': bold ? 'bold' : undefined,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        fill,
        transform: rotate === undefined ? undefined : `rotate(${rotate} ${round(x)} ${round(y)})`,
    }, escapeXml(content));
}
/** A whole drawing on a white card with a thin edge, which holds on light and on dark pages alike. */
function drawing(width, height, children) {
    const card = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 8, fill: '#ffffff', stroke: '#d0d7de' };
    return element('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${round(width)} ${round(height)}`,
        'font-family': _font_js__WEBPACK_IMPORTED_MODULE_0__/* .FONT_FAMILY */ .F,
    }, element('rect', card), ...children);
}
/** Text from a file made fit for one line of a picture: no line breaks, control characters or direction marks. */
function oneLine(content) {
    return content
        .replace(/[\s\u2028\u2029]+/gu, ' ')
        .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu, '')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .trim();
}
function escapeXml(content) {
    return content.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function round(value) {
    return String(Math.round(value * 100) / 100);
}


/***/ }),

/***/ 55598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openArrays),
  n: () => (/* binding */ readSampleWeight)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/npy.js
var npy = __webpack_require__(8563);
;// CONCATENATED MODULE: ./build/src/ml/images.js

/** The images of `images.npy`, (n, height, width, channels) of 8-bit pixels, read from the file batch by batch. */
class ImageFile {
    count;
    height;
    width;
    channels;
    #file;
    constructor(path, shown) {
        this.#file = new npy/* NpyFile */.Ss(path, shown, '|u1', 4);
        const [count = 0, height = 0, width = 0, channels = 0] = this.#file.header.shape;
        this.count = count;
        this.height = height;
        this.width = width;
        this.channels = channels;
    }
    get file() {
        return { path: this.#file.path, offset: this.#file.header.offset };
    }
    read(indices, target) {
        const size = this.height * this.width * this.channels;
        for (let index = 0; index < indices.length; index += 1) {
            this.#file.read(indices[index] * size, target.subarray(index * size, (index + 1) * size));
        }
    }
    close() {
        this.#file.close();
    }
}

// EXTERNAL MODULE: ./build/src/stages/files.js
var stages_files = __webpack_require__(65026);
;// CONCATENATED MODULE: ./build/src/stages/arrays.js





/** Opens the arrays of data_load; the caller closes `images`. */
function openArrays(context, destination) {
    const files = (0,stages_files/* processedFiles */.i1)(destination);
    for (const path of [files.pixels, files.targets, files.trainRows, files.testRows]) {
        (0,stages_files/* requireInput */.oN)(context.folder, path, 'data_load');
        context.observer?.readsFile(path);
    }
    const labels = Float32Array.from(readAll(context, files.targets, '|u1'));
    const trainRows = readRows(context, files.trainRows);
    const testRows = readRows(context, files.testRows);
    const images = new ImageFile((0,external_node_path_.join)(context.folder, files.pixels), files.pixels);
    const outside = [...trainRows, ...testRows].find((row) => row < 0 || row >= images.count);
    if (images.count !== labels.length || outside !== undefined) {
        images.close();
        throw new errors/* UserError */.yo('data', `Cannot use the arrays in "${destination}": ${images.count} images, ${labels.length} labels and row ${outside ?? 0} do not fit together`, {
            hint: 'Run data_load again',
        });
    }
    return { images, labels, trainRows, testRows };
}
/** How much each image counts in the training, as data_load wrote it where the labels have a column for it. */
function readSampleWeight(context, destination, count) {
    const path = (0,stages_files/* processedFiles */.i1)(destination).sampleWeight;
    (0,stages_files/* requireInput */.oN)(context.folder, path, 'data_load');
    context.observer?.readsFile(path);
    const weights = new Float32Array(new Uint8Array(readAll(context, path, '<f4')).buffer);
    if (weights.length === count)
        return weights;
    throw new errors/* UserError */.yo('data', `Cannot use "${path}": it has ${weights.length} weights, expected ${count}`, {
        hint: 'Run data_load again',
    });
}
function readAll(context, path, type) {
    const file = new npy/* NpyFile */.Ss((0,external_node_path_.join)(context.folder, path), path, type, 1);
    try {
        return file.readAll();
    }
    finally {
        file.close();
    }
}
function readRows(context, path) {
    const bytes = readAll(context, path, '<i8');
    return Int32Array.from(new BigInt64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8), Number);
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


/***/ }),

/***/ 89572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluate: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engine/choose.js
var choose = __webpack_require__(1751);
// EXTERNAL MODULE: ./build/src/engine/model-files.js
var model_files = __webpack_require__(70975);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
// EXTERNAL MODULE: ./build/src/formats/yaml-write.js + 1 modules
var yaml_write = __webpack_require__(52173);
;// CONCATENATED MODULE: ./build/src/ml/confusion.js
/** The classes that occur, sorted as NumPy sorts them. */
function classesOf(...lists) {
    const found = new Set();
    for (const list of lists)
        for (let row = 0; row < list.length; row += 1)
            found.add(list[row]);
    return [...found].sort((a, b) => (a < b ? -1 : 1));
}
/** `confusion_matrix`: a row for each true class, a column for each predicted one; rows of other classes are left out. */
function confusion_confusionMatrix(truth, predicted, classes = classesOf(truth, predicted)) {
    requireRows(truth, predicted);
    const positions = new Map(classes.map((label, index) => [label, index]));
    const matrix = classes.map(() => classes.map(() => 0));
    for (let row = 0; row < truth.length; row += 1) {
        const line = positions.get(truth[row]);
        const column = positions.get(predicted[row]);
        if (line !== undefined && column !== undefined)
            matrix[line][column] += 1;
    }
    return matrix;
}
/** Fails where there is nothing to measure, or where the lists do not belong together. */
function requireRows(truth, other) {
    if (truth.length === 0)
        throw new RangeError('Cannot measure 0 rows');
    if (truth.length !== other.length)
        throw new RangeError(`Cannot measure ${truth.length} labels by ${other.length}`);
}

// EXTERNAL MODULE: ./build/src/ml/sum.js
var sum = __webpack_require__(98692);
;// CONCATENATED MODULE: ./build/src/ml/curves.js


function countSteps(labels, scores) {
    requireRows(labels, scores);
    const order = Array.from({ length: labels.length }, (_, row) => row).sort((a, b) => scores[b] - scores[a] || a - b);
    const steps = { trues: [], falses: [], thresholds: [] };
    let positive = 0;
    for (const [index, row] of order.entries()) {
        if (labels[row])
            positive += 1;
        const next = order[index + 1];
        if (next !== undefined && scores[next] === scores[row])
            continue;
        steps.trues.push(positive);
        steps.falses.push(index + 1 - positive);
        steps.thresholds.push(scores[row]);
    }
    return steps;
}
/** `roc_curve` with `drop_intermediate`; labels are 0 and 1. */
function rocCurve(labels, scores) {
    const { trues, falses, thresholds } = countSteps(labels, scores);
    // A point on a straight line between its neighbours adds nothing.
    const bend = (counts, index) => counts[index + 1] - counts[index] - (counts[index] - counts[index - 1]);
    const isKept = (_, index) => index === 0 || index === trues.length - 1 || bend(trues, index) !== 0 || bend(falses, index) !== 0;
    const share = (counts) => [0, ...counts.filter(isKept)].map((count) => count / counts.at(-1));
    return { fpr: share(falses), tpr: share(trues), thresholds: [Infinity, ...thresholds.filter(isKept)] };
}
/** `roc_auc_score`: the trapezoid rule over the ROC curve; NaN where one of the classes is missing. */
function rocAuc(labels, scores) {
    const { fpr, tpr } = rocCurve(labels, scores);
    const areas = fpr.slice(1).map((x, index) => ((x - fpr[index]) * (tpr[index + 1] + tpr[index])) / 2);
    return (0,sum/* pairwiseSum */.e0)(areas);
}
/** `precision_recall_curve`; without a positive the recall counts as 1. */
function precisionRecallCurve(labels, scores) {
    const { trues, falses, thresholds } = countSteps(labels, scores);
    const positives = trues.at(-1);
    const precision = trues.map((count, index) => count / (count + falses[index]));
    const recall = trues.map((count) => (positives === 0 ? 1 : count / positives));
    return {
        precision: [...precision.reverse(), 1],
        recall: [...recall.reverse(), 0],
        thresholds: thresholds.reverse(),
    };
}
/** `average_precision_score`: the area under the precision-recall curve, in steps. */
function averagePrecision(labels, scores) {
    const { precision, recall } = precisionRecallCurve(labels, scores);
    const steps = recall.slice(1).map((value, index) => (value - recall[index]) * precision[index]);
    return Math.max(0, -pairwiseSum(steps));
}

;// CONCATENATED MODULE: ./build/src/ml/scores.js


/** `precision_recall_fscore_support`, class by class. */
function classScores(truth, predicted, options = {}) {
    return countClasses(truth, predicted, options).map((counts) => ({
        ...scoresOf(counts, options),
        support: counts.actual,
    }));
}
/** `precision_score`, `recall_score` and `f1_score` with `average`; `micro` counts over all classes. */
function averageScores(truth, predicted, average, options = {}) {
    const counts = countClasses(truth, predicted, options);
    if (average === 'micro') {
        const total = (name) => counts.reduce((sum, count) => sum + count[name], 0);
        return scoresOf({ hits: total('hits'), predicted: total('predicted'), actual: total('actual') }, options);
    }
    const scores = counts.map((count) => scoresOf(count, options));
    const support = counts.map(({ actual }) => actual);
    const over = (name) => {
        const values = scores.map((score) => score[name]);
        return average === 'macro' ? (0,sum/* mean */.i2)(values) : (0,sum/* weightedMean */.hY)(values, support);
    };
    return { precision: over('precision'), recall: over('recall'), f1: over('f1') };
}
/** `accuracy_score`. */
function accuracy(truth, predicted) {
    requireRows(truth, predicted);
    let right = 0;
    for (let row = 0; row < truth.length; row += 1)
        if (truth[row] === predicted[row])
            right += 1;
    return right / truth.length;
}
/** `balanced_accuracy_score`: the mean recall of the classes that occur. */
function balancedAccuracy(truth, predicted) {
    const counts = countClasses(truth, predicted, {}).filter(({ actual }) => actual > 0);
    return mean(counts.map(({ hits, actual }) => hits / actual));
}
/** `matthews_corrcoef`; 0 where it is undefined. */
function matthewsCorrelation(truth, predicted) {
    const counts = countClasses(truth, predicted, {});
    const rows = truth.length;
    const sum = (value) => counts.reduce((total, count) => total + value(count), 0);
    const both = sum(({ hits }) => hits) * rows - sum((count) => count.predicted * count.actual);
    const ofPredicted = rows ** 2 - sum((count) => count.predicted ** 2);
    const ofTruth = rows ** 2 - sum(({ actual }) => actual ** 2);
    return ofPredicted * ofTruth === 0 ? 0 : both / Math.sqrt(ofPredicted * ofTruth);
}
/** `cohen_kappa_score`; NaN where there is one class only. */
function cohenKappa(truth, predicted) {
    const matrix = confusionMatrix(truth, predicted);
    const byTruth = matrix.map((line) => line.reduce((sum, count) => sum + count, 0));
    const byPrediction = matrix.map((_, column) => matrix.reduce((sum, line) => sum + line[column], 0));
    const wrong = [];
    const expected = [];
    for (const [line, counts] of matrix.entries()) {
        for (const [column, count] of counts.entries()) {
            wrong.push(line === column ? 0 : count);
            expected.push(line === column ? 0 : (byPrediction[line] * byTruth[column]) / truth.length);
        }
    }
    return 1 - pairwiseSum(wrong) / pairwiseSum(expected);
}
function countClasses(truth, predicted, options) {
    requireRows(truth, predicted);
    const classes = options.classes ?? classesOf(truth, predicted);
    const counts = new Map(classes.map((label) => [label, { hits: 0, predicted: 0, actual: 0 }]));
    for (let row = 0; row < truth.length; row += 1) {
        const actual = counts.get(truth[row]);
        const found = counts.get(predicted[row]);
        if (actual)
            actual.actual += 1;
        if (found)
            found.predicted += 1;
        if (actual && actual === found)
            actual.hits += 1;
    }
    return [...counts.values()];
}
function scoresOf({ hits, predicted, actual }, { undefinedAs = 0 }) {
    const divide = (value, by) => (by === 0 ? undefinedAs : value / by);
    return {
        precision: divide(hits, predicted),
        recall: divide(hits, actual),
        f1: divide(2 * hits, actual + predicted),
    };
}

;// CONCATENATED MODULE: ./build/src/ml/metrics.js



/** Accuracy, and precision, recall and F1 of label 1 (0 where undefined, as scikit-learn's default), and AUC. */
function binaryMetrics(labels, predicted, scores) {
    const [positive] = classScores(labels, predicted, { classes: [1] });
    const { precision = 0, recall = 0, f1 = 0 } = positive ?? {};
    return { accuracy: accuracy(labels, predicted), precision, recall, f1, auc: rocAuc(labels, scores) };
}
/** `scores`: (rows, classes) probabilities. */
function classMetrics(labels, predicted, scores, count) {
    const classes = Array.from({ length: count }, (_, label) => label);
    const each = classScores(labels, predicted, { classes }).map((score, label) => {
        const own = Array.from(labels, (value) => (value === label ? 1 : 0));
        const auc = rocAuc(own, own.map((_, row) => scores[row * count + label] ?? 0));
        return { ...score, auc };
    });
    return {
        accuracy: accuracy(labels, predicted),
        ...averageScores(labels, predicted, 'macro', { classes }),
        auc: (0,sum/* mean */.i2)(each.map(({ auc }) => auc)),
        classes: each,
    };
}

// EXTERNAL MODULE: ./build/src/pictures/confusion.js
var confusion = __webpack_require__(40557);
// EXTERNAL MODULE: ./build/src/stages/arrays.js + 1 modules
var stages_arrays = __webpack_require__(55598);
// EXTERNAL MODULE: ./build/src/stages/dataset.js
var stages_dataset = __webpack_require__(47793);
// EXTERNAL MODULE: ./build/src/stages/files.js
var files = __webpack_require__(65026);
// EXTERNAL MODULE: ./build/src/stages/outputs.js
var outputs = __webpack_require__(22603);
// EXTERNAL MODULE: ./build/src/stages/params.js
var stages_params = __webpack_require__(42939);
// EXTERNAL MODULE: ./build/src/formats/csv.js
var csv = __webpack_require__(73014);
// EXTERNAL MODULE: ./build/src/formats/python-float.js
var python_float = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/src/stages/predictions.js


/** Probabilities of every class: of two classes the model gives only the second one's. */
function allProbabilities(scores, { classes }) {
    if (!classes.isBinary)
        return Float64Array.from(scores);
    return Float64Array.from({ length: 2 * scores.length }, (_, index) => {
        const score = scores[index >> 1] ?? 0;
        return index % 2 === 1 ? score : 1 - score;
    });
}
/** The class of every image: of two the second one above the threshold, of more the most probable. */
function decide(probabilities, { classes }, threshold) {
    const count = classes.names.length;
    return Array.from({ length: probabilities.length / count }, (_, row) => {
        const own = probabilities.subarray(row * count, (row + 1) * count);
        if (classes.isBinary)
            return (own[1] ?? 0) > threshold ? 1 : 0;
        return own.indexOf(Math.max(...own));
    });
}
/** One row an image, in order of id: `id,path,split,label,predicted`, and a probability for each class. */
function predictionsCsv({ rows, classes, arrays, probabilities, predicted }) {
    const test = new Set(arrays.testRows);
    const { names } = classes;
    const order = rows.map((_, index) => index).sort((a, b) => Number(rows[a]?.id) - Number(rows[b]?.id));
    const cells = order.map((index) => {
        const row = rows[index];
        return [
            row?.id ?? '',
            row?.path ?? '',
            test.has(index) ? 'test' : 'train',
            names[row?.label ?? -1] ?? '',
            names[predicted[index] ?? -1] ?? '',
            ...names.map((_, label) => (0,python_float/* pythonFloat */.T)(probabilities[index * names.length + label] ?? 0)),
        ];
    });
    return (0,csv/* writeCsv */.En)(['id', 'path', 'split', 'label', 'predicted', ...names.map((name) => `p_${name}`)], cells);
}

// EXTERNAL MODULE: ./build/src/stages/progress.js
var stages_progress = __webpack_require__(84010);
;// CONCATENATED MODULE: ./build/src/stages/evaluate.js
















/**
 * Predicts every image and measures: on all images (the workshop's numbers, as top-level keys) and on the training and
 * the test split apart. Writes `metrics.yaml`, `predictions.csv` and the test split's confusion matrix.
 */
async function evaluate(context) {
    const params = new stages_params/* StageParams */.l(context);
    const threshold = params.number('evaluate', 'threshold', { min: 0, max: 1, fallback: 0.5 });
    const destination = params.path('data_preprocess', 'destination_directory');
    params.check();
    const dataset = (0,stages_dataset/* readDataset */.JP)(context, (0,files/* processedFiles */.i1)(destination).tableWithPaths, params);
    const arrays = (0,stages_arrays/* openArrays */.b)(context, destination);
    try {
        requireSameRows(dataset, arrays);
        const probabilities = allProbabilities(await predict(context, arrays, dataset), dataset);
        const predicted = decide(probabilities, dataset, threshold);
        const results = { ...dataset, arrays, probabilities, predicted };
        const test = measure(results, arrays.testRows);
        await (0,outputs/* withOutputs */.F)(context.folder, async (outputs) => {
            const train = measure(results, arrays.trainRows);
            outputs.write(files/* OUTPUTS */.py.metrics, metricsYaml(dataset.classes, measure(results), train, test));
            outputs.write(files/* OUTPUTS */.py.predictions, predictionsCsv(results));
            outputs.write(files/* OUTPUTS */.py.confusionPicture, await drawConfusion(results));
        });
        context.log.info(`test: accuracy ${show(test.accuracy)}, f1 ${show(test.f1)}, auc ${show(test.auc)}`);
    }
    finally {
        arrays.images.close();
    }
}
/** Measures some rows, or all. */
function measure({ arrays, probabilities, predicted, classes }, part) {
    const labels = Array.from(arrays.labels);
    const rows = part ? [...part].sort((a, b) => a - b) : labels.map((_, index) => index);
    const pick = (values) => rows.map((row) => values[row] ?? 0);
    const count = classes.names.length;
    if (classes.isBinary) {
        const scores = rows.map((row) => probabilities[2 * row + 1] ?? 0);
        return binaryMetrics(pick(labels), pick(predicted), scores);
    }
    const scores = rows.flatMap((row) => [...probabilities.subarray(row * count, (row + 1) * count)]);
    return classMetrics(pick(labels), pick(predicted), scores, count);
}
/** The arrays may be of another table, or of another type, when the stage is run alone. */
function requireSameRows({ rows }, { images, labels }) {
    let found;
    const other = rows.findIndex((row, index) => row.label !== labels[index]);
    if (rows.length !== images.count)
        found = `the table has ${rows.length} rows, the arrays ${images.count}`;
    else if (other >= 0)
        found = `the labels in table and arrays differ, first at id ${rows[other]?.id}`;
    if (found === undefined)
        return;
    throw new errors/* UserError */.yo('data', `Cannot evaluate: ${found}`, { hint: 'Run data_load and train again' });
}
async function predict(context, { images }, dataset) {
    (0,files/* requireInput */.oN)(context.folder, files/* OUTPUTS */.py.model, 'train');
    context.observer?.readsFile(files/* OUTPUTS */.py.model);
    const model = (0,model_files/* readModel */.k)((0,external_node_path_.join)(context.folder, files/* OUTPUTS */.py.model), files/* OUTPUTS */.py.model);
    const trainer = await (0,choose/* createTrainer */.K)(context.engine, {
        notice: (text) => context.log.warning(text),
        threads: context.threads,
    });
    const progress = new stages_progress/* Progress */.k(context, 'predicting', images.count);
    try {
        const rows = Int32Array.from({ length: images.count }, (_, index) => index);
        const onProgress = (done) => progress.show(done);
        const scores = await trainer.predict(model, images, rows, { signal: context.signal, onProgress });
        const { names, isBinary } = dataset.classes;
        const outputs = isBinary ? 1 : names.length;
        if (scores.length !== outputs * images.count)
            throw otherClasses(scores.length / images.count, outputs);
        const undefinedAt = scores.findIndex((score) => !Number.isFinite(score));
        if (undefinedAt < 0)
            return scores;
        throw new errors/* UserError */.yo('stage', `Cannot evaluate: the model's prediction for image ${Math.floor(undefinedAt / outputs) + 1} is ${scores[undefinedAt]}, expected a probability`, { hint: 'The training has diverged: lower train.learning_rate' });
    }
    finally {
        progress.end();
        trainer.dispose();
    }
}
function otherClasses(found, expected) {
    const message = `Cannot evaluate: the model puts out ${found} numbers for an image, expected ${expected} for the classes of base.pokemon_type_train`;
    return new errors/* UserError */.yo('stage', message, { hint: 'Run train again' });
}
/** The workshop's numbers on top, those of each split below; of more than two classes a mapping for each class too. */
function metricsYaml({ names }, all, train, test) {
    const numbers = (values) => new Map(Object.entries(values).flatMap(([name, value]) => typeof value === 'number' ? [[name, name === 'support' ? value : (0,yaml_value/* floatValue */.Qg)(value)]] : []));
    const section = (metrics) => {
        const classes = 'classes' in metrics ? metrics.classes : [];
        return new Map([
            ...numbers(metrics),
            ...classes.map((one, label) => [names[label] ?? '', numbers(one)]),
        ]);
    };
    return (0,yaml_write/* writeYaml */.V)(new Map([...section(all), ['train', section(train)], ['test', section(test)]]));
}
async function drawConfusion({ arrays, predicted, classes }) {
    const rows = [...arrays.testRows];
    const matrix = confusion_confusionMatrix(rows.map((row) => arrays.labels[row] ?? 0), rows.map((row) => predicted[row] ?? 0), classes.names.map((_, label) => label));
    return (0,confusion.drawConfusionMatrix)({ matrix, labels: classes.names, title: `Test split, ${rows.length} images` });
}
function show(value) {
    return Number.isNaN(value) ? 'undefined' : value.toFixed(4);
}


/***/ })

};
