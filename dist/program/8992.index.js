export const id = 8992;
export const ids = [8992,5911];
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

/***/ 82453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DEFAULT_METRICS)
/* harmony export */ });
/** The metrics where a request names none. */
const DEFAULT_METRICS = ['auc'];


/***/ }),

/***/ 73014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ writeCsv),
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** The text of a CSV file's bytes, which have to be UTF-8: anything else would turn names into other names. */
function decodeText(bytes, shown) {
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    try {
        if (!isWide)
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        // told below
    }
    const found = isWide ? 'it is UTF-16' : 'it is not UTF-8';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${shown}: ${found}, expected text in UTF-8`, {
        location: { file: shown },
        hint: 'Save the file as "CSV UTF-8"',
    });
}
/** Reads CSV (RFC 4180, a byte-order mark and CRLF allowed); throws a UserError with the line of what is wrong. */
function readCsv(text, shown) {
    const records = parseRecords(text, shown);
    const [header, ...rows] = records;
    if (!header || header.cells.every((name) => name.trim() === '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${shown}:1: found nothing, expected a line with the names of the columns`, {
            location: { file: shown, line: 1 },
        });
    }
    const columns = header.cells.map((name) => name.trim());
    const twice = columns.find((name, index) => columns.indexOf(name) !== index);
    if (twice !== undefined)
        throw badLine(shown, header.line, `column "${twice}" stands twice`);
    return {
        columns,
        rows: rows.map(({ line, cells }) => {
            if (cells.length !== columns.length)
                throw badLine(shown, line, `found ${cells.length} cells, expected ${columns.length}`);
            return { line, cells: new Map(columns.map((name, index) => [name, cells[index] ?? ''])) };
        }),
    };
}
function parseRecords(text, shown) {
    try {
        const parsed = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
        let end = 0;
        return parsed.map(({ record, info }) => {
            const line = end + 1;
            end = info.lines;
            return { line: record.some((cell) => cell.includes('\n')) ? line : info.lines, cells: record };
        });
    }
    catch (error) {
        const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
        throw badLine(shown, line, error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
    }
}
function badLine(shown, line, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${shown}:${line}: ${found}`, { location: { file: shown, line } });
}
/** CSV as pandas writes it: LF, quotes only where a cell needs them. */
function writeCsv(columns, rows) {
    return [columns, ...rows].map((cells) => `${cells.map(quote).join(',') || '""'}\n`).join('');
}
function quote(cell) {
    const text = String(cell);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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

/***/ 12385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ matchWeights),
/* harmony export */   fN: () => (/* binding */ importWeights),
/* harmony export */   wH: () => (/* binding */ exportWeights)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const FLOAT = 4;
/** Puts the weights of a Layers model where the plan wants them. Throws a UserError where they do not fit the layers. */
function importWeights(plan, map, memory, files) {
    const values = asFloats(files.weights);
    each(plan, map, files, (start, index, place) => {
        new Float32Array(memory.buffer)[place] = values[start + index];
    });
}
/** The model with the weights that the memory holds now. */
function exportWeights(plan, map, memory, files) {
    const values = new Float32Array(asFloats(files.weights).length);
    const floats = new Float32Array(memory.buffer);
    each(plan, map, files, (start, index, place) => {
        values[start + index] = floats[place];
    });
    return { ...files, weights: new Uint8Array(values.buffer) };
}
/** Which weights of the file are which of the plan's. Throws a UserError that names the layer where they do not fit. */
function matchWeights(plan, { weightSpecs }) {
    let start = 0;
    const left = new Set(plan.weights);
    const matches = weightSpecs.map(({ name, shape }) => {
        const count = shape.reduce((product, size) => product * size, 1);
        const place = [...left].find((one) => name === one.name || name.endsWith(`/${one.name}`));
        if (!place || place.places.length !== count || isOtherShape(shape, place.shape))
            throw misfit(name, shape, place);
        left.delete(place);
        start += count;
        return { place, start: start - count };
    });
    const [missing] = left;
    if (!missing)
        return matches;
    const { role, layer } = missing;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('stage', `Cannot use the model: it has no weights "${role}" of layer "${layer}"`);
}
function isOtherShape(found, expected) {
    return found.length === expected.length && found.some((size, index) => size !== expected[index]);
}
function each(plan, map, files, body) {
    for (const { place, start } of matchWeights(plan, files)) {
        const base = (place.isTrainable ? map.parameters : map.constants) / FLOAT;
        for (let index = 0; index < place.places.length; index += 1)
            body(start, index, base + place.places[index]);
    }
}
function misfit(name, shape, place) {
    const what = place ? `weights "${place.role}" of layer "${place.layer}"` : `weights "${name}"`;
    const expected = place ? place.shape.join(' × ') : 'none of that name';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('stage', `Cannot use the model: ${what} are ${shape.join(' × ')}, expected ${expected}`);
}
function asFloats(bytes) {
    return new Float32Array(new Uint8Array(bytes).buffer);
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

/***/ 75911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drawCurves: () => (/* binding */ drawCurves),
  P: () => (/* binding */ drawHistory)
});

// UNUSED EXPORTS: historyPanels

// EXTERNAL MODULE: ./build/src/ml/keras-metrics.js + 1 modules
var keras_metrics = __webpack_require__(98892);
// EXTERNAL MODULE: ./build/src/pictures/palette.js
var palette = __webpack_require__(39062);
// EXTERNAL MODULE: ./build/src/pictures/scale.js
var pictures_scale = __webpack_require__(8519);
// EXTERNAL MODULE: ./build/src/pictures/svg.js
var svg = __webpack_require__(33239);
;// CONCATENATED MODULE: ./build/src/pictures/curves.js



const MARGIN = 24;
const PANEL_WIDTH = 400;
const PLOT_HEIGHT = 230;
const HEAD_HEIGHT = 40;
const GAP = 28;
const MARKERS_UP_TO = 40;
const DASHES = [undefined, '7 4', '2 3', '10 3 2 3', '5 2', '1 3'];
const MARKS = ['circle', 'square', 'triangle', 'diamond', 'circle', 'square'];
/** The drawing of curves over epochs, two panels side by side, and how wide it is. */
function curvesSvg(panels, fonts) {
    const columns = Math.min(2, Math.max(1, panels.length));
    const width = 2 * MARGIN + columns * PANEL_WIDTH + (columns - 1) * GAP;
    const parts = [];
    let y = MARGIN;
    for (let row = 0; row * columns < panels.length; row += 1) {
        const inRow = panels.slice(row * columns, (row + 1) * columns);
        const legendLines = Math.max(...inRow.map((panel) => panel.curves.length));
        inRow.forEach((panel, column) => {
            parts.push(...drawPanel(panel, MARGIN + column * (PANEL_WIDTH + GAP), y, legendLines, fonts));
        });
        y += HEAD_HEIGHT + legendLines * 18 + PLOT_HEIGHT + 48;
    }
    if (panels.length === 0) {
        parts.push((0,svg/* text */.Qq)('No epochs were recorded', width / 2, y + 24, { size: 14, anchor: 'middle', fill: palette/* MUTED */.gN }));
        y += 48;
    }
    return { svg: (0,svg/* drawing */.pW)(width, Math.ceil(y + MARGIN - 12), parts), width };
}
function drawPanel(panel, left, top, legendLines, fonts) {
    const epochs = Math.max(1, ...panel.curves.map((curve) => curve.values.length));
    const finite = panel.curves.flatMap((curve) => curve.values.filter((value) => Number.isFinite(value)));
    const scale = (0,pictures_scale/* linearScale */.o)(finite, 6);
    const labelRoom = Math.max(...scale.ticks.map((tick) => fonts.regular.width(scale.format(tick), 11))) + 8;
    const area = {
        left: left + labelRoom,
        right: left + PANEL_WIDTH - 8,
        top: top + HEAD_HEIGHT + legendLines * 18,
        bottom: top + HEAD_HEIGHT + legendLines * 18 + PLOT_HEIGHT,
    };
    const x = (epoch) => epochs === 1
        ? (area.left + area.right) / 2
        : area.left + 8 + ((area.right - area.left - 16) * (epoch - 1)) / (epochs - 1);
    const y = (value) => area.bottom - ((area.bottom - area.top) * (value - scale.low)) / (scale.high - scale.low);
    const parts = [(0,svg/* text */.Qq)(fonts.bold.fit((0,svg/* oneLine */.TN)(panel.title), 15, PANEL_WIDTH), left, top + 14, { size: 15, bold: true })];
    for (const tick of scale.ticks) {
        parts.push((0,svg/* element */.ND)('line', { x1: area.left, x2: area.right, y1: y(tick), y2: y(tick), stroke: palette/* GRID */.Z, 'stroke-width': 1 }), (0,svg/* text */.Qq)(scale.format(tick), area.left - 7, y(tick) + 4, { size: 11, anchor: 'end', fill: palette/* MUTED */.gN }));
    }
    for (const tick of (0,pictures_scale/* epochTicks */.U)(epochs, 10)) {
        parts.push((0,svg/* element */.ND)('line', { x1: x(tick), x2: x(tick), y1: area.bottom, y2: area.bottom + 4, stroke: palette/* MUTED */.gN }), (0,svg/* text */.Qq)(String(tick), x(tick), area.bottom + 17, { size: 11, anchor: 'middle', fill: palette/* MUTED */.gN }));
    }
    parts.push((0,svg/* element */.ND)('line', { x1: area.left, x2: area.right, y1: area.bottom, y2: area.bottom, stroke: palette/* MUTED */.gN }), (0,svg/* text */.Qq)('Epoch', (area.left + area.right) / 2, area.bottom + 35, { size: 12, anchor: 'middle', fill: palette/* MUTED */.gN }));
    panel.curves.forEach((curve, index) => {
        const style = styleOf(index);
        const better = index === panel.curves.length - 1 ? panel.better : undefined;
        const best = better === undefined ? undefined : bestEpoch(curve.values, better);
        parts.push(...drawCurve(curve.values, style, x, y, area.bottom - 7 - 10 * index));
        if (best !== undefined) {
            const middle = { cx: x(best.epoch), cy: y(best.value) };
            parts.push((0,svg/* element */.ND)('circle', { ...middle, r: 7.5, fill: 'none', stroke: style.colour, 'stroke-width': 1.5 }));
        }
        const legendY = top + 28 + index * 18 + 8;
        parts.push((0,svg/* element */.ND)('line', {
            x1: left,
            x2: left + 30,
            y1: legendY - 4,
            y2: legendY - 4,
            stroke: style.colour,
            'stroke-width': 2.25,
            'stroke-dasharray': style.dash,
        }), mark(style.mark, left + 15, legendY - 4, style.colour), (0,svg/* text */.Qq)(fonts.regular.fit(describeCurve(curve, best), 12, PANEL_WIDTH - 40), left + 38, legendY, { size: 12 }));
    });
    return parts;
}
function styleOf(index) {
    const at = index % palette/* LINE_COLOURS */.tM.length;
    return { colour: palette/* LINE_COLOURS */.tM[at] ?? palette/* MUTED */.gN, dash: DASHES[at], mark: MARKS[at] ?? 'circle' };
}
function drawCurve(values, { colour, dash, mark: kind }, x, y, crossesAt) {
    const parts = [];
    let run = [];
    const flush = () => {
        const line = {
            points: run.join(' '),
            fill: 'none',
            stroke: colour,
            'stroke-width': 2.25,
            'stroke-linejoin': 'round',
        };
        if (run.length > 1)
            parts.push((0,svg/* element */.ND)('polyline', { ...line, 'stroke-dasharray': dash }));
        run = [];
    };
    const marks = [];
    values.forEach((value, index) => {
        const epoch = index + 1;
        if (!Number.isFinite(value)) {
            flush();
            if (values.length <= MARKERS_UP_TO)
                marks.push(cross(x(epoch), crossesAt, colour));
            return;
        }
        run.push(`${x(epoch).toFixed(2)},${y(value).toFixed(2)}`);
        const alone = !Number.isFinite(values[index - 1]) && !Number.isFinite(values[index + 1]);
        if (alone || values.length <= MARKERS_UP_TO)
            marks.push(mark(kind, x(epoch), y(value), colour));
    });
    flush();
    return [...parts, ...marks];
}
function mark(kind, x, y, fill) {
    const edge = { fill, stroke: '#ffffff', 'stroke-width': 1 };
    switch (kind) {
        case 'circle':
            return (0,svg/* element */.ND)('circle', { cx: x, cy: y, r: 4, ...edge });
        case 'square':
            return (0,svg/* element */.ND)('rect', { x: x - 3.75, y: y - 3.75, width: 7.5, height: 7.5, ...edge });
        case 'triangle':
            return (0,svg/* element */.ND)('path', { d: `M${x - 4.5} ${y + 4}L${x} ${y - 4.5}L${x + 4.5} ${y + 4}Z`, ...edge });
        case 'diamond':
            return (0,svg/* element */.ND)('path', { d: `M${x - 5} ${y}L${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}Z`, ...edge });
    }
}
function cross(x, y, stroke) {
    return (0,svg/* element */.ND)('path', { d: `M${x - 3.5} ${y - 3.5}l7 7m0 -7l-7 7`, stroke, 'stroke-width': 1.75, fill: 'none' });
}
function bestEpoch(values, better) {
    let best;
    values.forEach((value, index) => {
        if (!Number.isFinite(value))
            return;
        const improves = best === undefined || (better === 'lower' ? value < best.value : value > best.value);
        if (improves)
            best = { epoch: index + 1, value };
    });
    return best;
}
function describeCurve(curve, best) {
    const last = curve.values.at(-1);
    const gaps = curve.values.filter((value) => !Number.isFinite(value)).length;
    const notes = [
        ...(best === undefined ? [] : [`best ${formatValue(best.value)}, epoch ${best.epoch}`]),
        ...(gaps === 0 ? [] : [`${gaps} not finite`]),
    ];
    const words = [(0,svg/* oneLine */.TN)(curve.name), last === undefined ? 'no values' : formatValue(last)];
    return notes.length === 0 ? words.join(' ') : `${words.join(' ')} (${notes.join('; ')})`;
}
/** Four significant digits, for people. */
function formatValue(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : '−∞';
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-3 || size >= 1e6))
        return value.toExponential(2).replace('e+', 'e').replace('-', '−');
    return value.toFixed(size >= 1000 ? 1 : size >= 100 ? 2 : 4).replace('-', '−');
}

// EXTERNAL MODULE: ./build/src/pictures/font.js
var font = __webpack_require__(80512);
// EXTERNAL MODULE: ./build/src/pictures/rasterise.js
var rasterise = __webpack_require__(47681);
;// CONCATENATED MODULE: ./build/src/pictures/history.js




const PIXEL_RATIO = 2;
const TITLES = {
    accuracy: 'Accuracy',
    auc: 'AUC',
    precision: 'Precision',
    recall: 'Recall',
};
/** Draws the history of a training as PNG: loss and metrics, on training and on validation rows, over the epochs. */
async function drawHistory(picture) {
    return drawCurves(historyPanels(picture.epochs));
}
/** Draws curves over epochs as PNG. */
async function drawCurves(panels) {
    const { svg, width } = curvesSvg(panels, await (0,font/* loadFonts */.r)());
    return (0,rasterise/* renderPng */._)(svg, { width: width * PIXEL_RATIO });
}
/** What the history of a training shows; a curve without a single number is left out. */
function historyPanels(epochs) {
    const curve = (name, key) => ({
        name,
        values: epochs.map((epoch) => epoch[key] ?? Number.NaN),
    });
    const panels = [
        { title: 'Loss', better: 'lower', curves: [curve('Training', 'loss'), curve('Validation', 'valLoss')] },
        ...keras_metrics/* METRIC_NAMES */.Uw.map((metric) => ({
            title: TITLES[metric],
            better: 'higher',
            curves: [curve('Training', metric), curve('Validation', (0,keras_metrics/* validationName */.BC)(metric))],
        })),
    ];
    return panels
        .map((panel) => ({ ...panel, curves: panel.curves.filter((one) => one.values.some(Number.isFinite)) }))
        .filter((panel) => panel.curves.length > 0);
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

/***/ 8519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ epochTicks),
/* harmony export */   o: () => (/* binding */ linearScale)
/* harmony export */ });
/** An axis around `values` (finite, any number of them) with at most about `count` round ticks, its ends on ticks. */
function linearScale(values, count) {
    let low = Infinity;
    let high = -Infinity;
    for (const value of values) {
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    if (low > high)
        [low, high] = [0, 1];
    if (low === high) {
        const around = low === 0 ? 0.5 : Math.abs(low) * 0.1;
        [low, high] = [low - around, high + around];
    }
    const step = roundStep((high - low) / count);
    const first = Math.floor(low / step + 1e-9);
    const last = Math.ceil(high / step - 1e-9);
    const decimals = Math.min(20, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
    return { low: first * step, high: last * step, ticks, format: (tick) => formatTick(tick, step, decimals) };
}
/** Whole numbers from 1 to `last`, the first and a few round ones among them, for an axis of epochs. */
function epochTicks(last, count) {
    if (last <= count)
        return Array.from({ length: last }, (_, index) => index + 1);
    const step = Math.max(1, roundStep(last / count));
    if (step === 2)
        return Array.from({ length: Math.ceil(last / 2) }, (_, index) => 2 * index + 1); // 1 and 2 would crowd
    const ticks = [1];
    for (let tick = step; tick <= last; tick += step)
        ticks.push(tick);
    return ticks;
}
function formatTick(tick, step, decimals) {
    if (Math.abs(tick) < step / 2)
        return '0';
    const size = Math.abs(tick);
    if (size >= 1e6 || step < 1e-4)
        return tick.toExponential(Math.min(15, digitsApart(size, step))).replace('e+', 'e');
    return tick.toFixed(decimals).replace('-', '−');
}
// How many digits after the first are needed so that neighbouring ticks differ.
function digitsApart(size, step) {
    return Math.max(0, Math.ceil(Math.log10(size) - Math.log10(step)));
}
// 1, 2 or 5 times a power of ten, at least `raw`.
function roundStep(raw) {
    const power = 10 ** Math.floor(Math.log10(raw));
    const factor = [1, 2, 5, 10].find((one) => raw <= one * power * (1 + 1e-9)) ?? 10;
    return factor * power;
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

/***/ 65026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ stageFiles),
/* harmony export */   i1: () => (/* binding */ processedFiles),
/* harmony export */   oN: () => (/* binding */ requireInput),
/* harmony export */   py: () => (/* binding */ OUTPUTS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);



/** Results, as the workshop names them. */
const OUTPUTS = {
    model: 'outputs/model',
    history: 'outputs/history.csv',
    historyPicture: 'outputs/train_history.png',
    metrics: 'outputs/metrics.yaml',
    predictions: 'outputs/predictions.csv',
    confusionPicture: 'outputs/confusion_matrix.png',
};
/** The paths that `data_preprocess` names. */
function stageFiles(params) {
    const source = params.path('data_preprocess', 'source_directory');
    const destination = params.path('data_preprocess', 'destination_directory');
    return {
        labels: `${source}/${params.path('data_preprocess', 'dataset_labels')}`,
        images: `${source}/${params.path('data_preprocess', 'dataset_images')}`,
        ...processedFiles(destination),
    };
}
/** The paths below the destination folder. */
function processedFiles(destination) {
    return {
        table: `${destination}/pokemon.csv`,
        tableWithPaths: `${destination}/pokemon-with-image-paths.csv`,
        copies: `${destination}/pokemon`,
        pixels: `${destination}/images.npy`,
        targets: `${destination}/labels.npy`,
        trainRows: `${destination}/train_indices.npy`,
        testRows: `${destination}/test_indices.npy`,
        sampleWeight: `${destination}/sample_weight.npy`,
    };
}
/** Fails when an input is not there, naming the stage that makes it. */
function requireInput(folder, path, madeBy) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute))
        return absolute;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot read "${path}": there is no such file, expected it from ${madeBy}`, {
        hint: `Run \`train-report repro\`, or \`train-report stage run ${madeBy}\` first`,
    });
}


/***/ }),

/***/ 22603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withOutputs)
/* harmony export */ });
/* unused harmony export Outputs */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);




/** A stage's outputs in the making: files and folders beside their places, put there all together at the end. */
class Outputs {
    #folder;
    #pending = [];
    constructor(folder) {
        this.#folder = folder;
    }
    /** Path beside the output's place to write to. */
    beside(path) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        sweep(target);
        const temporary = (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryBeside */ .w6)(target);
        this.#pending.push({ temporary, target });
        return temporary;
    }
    /** The output that was begun last: what a write that fails without naming a file was for. */
    get latest() {
        return this.#pending.at(-1)?.target;
    }
    write(path, content) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(this.beside(path), content, { flag: 'wx' });
    }
    /** Puts all outputs in their places; when one cannot be, those that stood there before are put back. */
    commit() {
        const done = [];
        try {
            for (const { temporary, target } of this.#pending) {
                const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false }) ? (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryBeside */ .w6)(target) : undefined;
                if (before !== undefined)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(target, before);
                done.push({ target, before });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
            }
        }
        catch (error) {
            for (const { target, before } of done.reverse()) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(target, { recursive: true, force: true });
                if (before !== undefined)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(before, target);
            }
            throw error;
        }
        this.#pending.length = 0;
        for (const { before } of done)
            if (before !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(before, { recursive: true, force: true });
    }
    discard() {
        for (const { temporary } of this.#pending) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { recursive: true, force: true });
            }
            catch {
                // what failed before is what the user has to know
            }
        }
    }
}
// What a run that was killed left beside this output; two runs of one stage are kept apart by the repository's lock.
function sweep(target) {
    const prefix = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}.`;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))) {
        const isLeft = name.startsWith(prefix) && /^[0-9a-f]{12}\.tmp$/.test(name.slice(prefix.length));
        if (isLeft)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), name), { recursive: true, force: true });
    }
}
/** Runs `body` with outputs that appear all together when it succeeds, and not at all when it fails. */
async function withOutputs(folder, body) {
    const outputs = new Outputs(folder);
    try {
        await body(outputs);
        outputs.commit();
    }
    catch (error) {
        outputs.discard();
        throw explainWrite(error, folder, outputs.latest);
    }
}
const IN_THE_WAY = new Set(['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY']);
function explainWrite(error, folder, latest) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return error;
    const system = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemReason */ .uc)(error);
    if (!system && !IN_THE_WAY.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) ?? ''))
        return error;
    const named = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : latest;
    const path = named === undefined ? 'the outputs' : `"${withoutTemporary((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, named))}"`;
    const reason = system?.reason ?? 'something else stands in its place or in that of its folder';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('stage', `Cannot write ${path}: ${reason}`, { cause: error });
}
// The user knows the output by its own name.
function withoutTemporary(path) {
    return path.replace(/(^|\/)\.([^/]+)\.[0-9a-f]{12}\.tmp/, '$1$2');
}


/***/ }),

/***/ 42939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ StageParams)
/* harmony export */ });
/* unused harmony export KNOWN_PARAMS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45905);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80423);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33620);
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91968);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);






/** The parameters that the built-in stages know, by section; everything else in the file is the user's own. */
const KNOWN_PARAMS = {
    base: ['seed', 'pokemon_type_train'],
    data_preprocess: [
        'source_directory',
        'destination_directory',
        'dataset_labels',
        'dataset_images',
        'id_column',
        'name_column',
        'label_columns',
        'sample_weight_column',
    ],
    data_load: ['image_size'],
    train: [
        'test_size',
        'learning_rate',
        'epochs',
        'batch_size',
        'model',
        'loss',
        'optimizer',
        'learning_rate_schedule',
        'early_stopping',
        'metrics',
        'class_weight',
        'checkpoint_every',
    ],
    evaluate: ['threshold'],
};
const MAX_SEED = 2 ** 32 - 1;
const MAX_IMAGE_SIDE = 8192;
/** Typed access to `params.yaml`: every value is checked as it is read, and every mistake is named at once. */
class StageParams {
    shown;
    #document;
    #context;
    #errors = [];
    constructor(context) {
        this.#context = context;
        this.shown = context.paramsFile;
        this.#document = (0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_2__/* .readParamsDocument */ .Sr)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(context.folder, context.paramsFile), this.shown);
        this.#checkNames(context.log);
        this.check(); // a mistyped name would be reported as missing too
    }
    /** Throws every mistake that was found so far. */
    check() {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)(this.#errors);
    }
    seed() {
        return this.number('base', 'seed', { min: 0, max: MAX_SEED, whole: true });
    }
    /** Whether there is a value: for what a stage refuses, since nothing that it writes may depend on it. */
    isSet(section, name) {
        const top = this.#document.value;
        const body = top instanceof Map ? top.get(section) : undefined;
        return body instanceof Map && (body.get(name) ?? null) !== null;
    }
    /** A value of any kind; undefined where there is none. */
    optional(section, name) {
        return this.#value(section, name, null) ?? undefined;
    }
    text(section, name, fallback) {
        const value = this.#value(section, name, fallback);
        if (typeof value === 'string' && value !== '')
            return value;
        if (value !== undefined)
            this.#wrong(section, name, value, 'text');
        return fallback ?? '';
    }
    /** Text that may be left out. */
    optionalText(section, name) {
        const value = this.optional(section, name);
        if (value === undefined || (typeof value === 'string' && value !== ''))
            return value;
        this.#wrong(section, name, value, 'text');
        return undefined;
    }
    /** `base.pokemon_type_train`: one type, told from all others, or several, told from one another. */
    types() {
        const value = this.#value('base', 'pokemon_type_train', undefined);
        if (value === undefined)
            return [];
        const list = Array.isArray(value) ? value : [value];
        const isNames = list.length > 0 && list.every((item) => typeof item === 'string' && item !== '');
        if (isNames && new Set(list).size === list.length)
            return list;
        const expected = isNames ? 'each type once' : 'the name of a type, or a list of them';
        this.#wrong('base', 'pokemon_type_train', value, expected);
        return [];
    }
    /** A path relative to the stage's folder that does not lead out of it. */
    path(section, name) {
        const value = this.text(section, name);
        if (value.startsWith('/') || value.split('/').includes('..'))
            this.#wrong(section, name, value, 'a path inside of the repository');
        return value.replace(/\/+$/, '');
    }
    texts(section, name, fallback) {
        const value = this.#value(section, name, fallback);
        if (typeof value === 'string' && value !== '')
            return [value];
        if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
            return value;
        if (value !== fallback && value !== undefined)
            this.#wrong(section, name, value, 'a list of names');
        return fallback;
    }
    number(section, name, range) {
        const value = this.#value(section, name, range.fallback, range.isFree);
        const number = value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_4__/* .YamlFloat */ .iw ? value.value : value;
        const expected = describeRange(range);
        if (typeof number !== 'number' || !Number.isFinite(number)) {
            if (value !== undefined)
                this.#wrong(section, name, value, expected);
            return range.min;
        }
        const tooLow = range.openMin ? number <= range.min : number < range.min;
        const tooHigh = range.openMax ? number >= range.max : number > range.max;
        if (tooLow || tooHigh || (range.whole && !Number.isInteger(number)))
            this.#wrong(section, name, value, expected);
        return number;
    }
    /** `data_load.image_size`: one number for a square, `[height, width]`, or undefined for the images' own size. */
    imageSize() {
        const value = this.#value('data_load', 'image_size', null);
        if (value === null || value === undefined)
            return undefined;
        const sides = Array.isArray(value) ? value : [value, value];
        const fine = sides.length === 2 &&
            sides.every((side) => typeof side === 'number' && Number.isInteger(side) && side >= 1 && side <= MAX_IMAGE_SIDE);
        if (!fine)
            this.#wrong('data_load', 'image_size', value, `a whole number of pixels from 1 to ${MAX_IMAGE_SIDE}, or [height, width]`);
        const [height, width] = sides;
        return { height, width };
    }
    /** Where a parameter stands, or its section where it is missing. */
    locate(section, name) {
        return this.#document.locate([section, name]);
    }
    /** An error about a parameter's value (or its name), with its place. */
    error(section, name, found, where = 'value') {
        const path = [section, name];
        const location = this.#document.locate(path, where);
        const span = this.#document.span(path);
        let length = 1;
        if (where === 'key')
            length = name.length;
        else if (span)
            length = Math.max(1, span.end - span.start);
        const message = `Cannot use "${section}.${name}" in ${location.file}:${location.line}:${location.column}: ${found}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('params', message, { location, hint: (0,_formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(this.#document.text, location, length) });
    }
    #value(section, name, fallback, isFree = false) {
        const top = this.#document.value;
        const body = top instanceof Map ? top.get(section) : undefined;
        const value = body instanceof Map ? body.get(name) : undefined;
        const isSet = value !== undefined;
        if (!isFree)
            this.#context.observer?.readsParam(this.shown, `${section}.${name}`, this.locate(section, name), isSet);
        if (value !== undefined && !(value === null && fallback !== undefined))
            return value;
        if (fallback !== undefined)
            return fallback;
        this.#errors.push(this.error(section, name, 'it is missing, expected a value'));
        return undefined;
    }
    #wrong(section, name, value, expected) {
        this.#errors.push(this.error(section, name, `found ${(0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_4__/* .showValue */ .vp)(value)}, expected ${expected}`));
    }
    #checkNames(log) {
        const top = this.#document.value;
        if (!(top instanceof Map)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('params', `Cannot read ${this.shown}:1:1: found no mapping, expected sections such as "train:"`);
        }
        for (const [section, known] of Object.entries(KNOWN_PARAMS)) {
            const body = top.get(section);
            if (body === undefined || body === null)
                continue;
            if (!(body instanceof Map)) {
                const location = this.#document.locate([section]);
                this.#errors.push(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('params', `Cannot read "${section}" in ${location.file}:${location.line}:${location.column}: found ${(0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_4__/* .showValue */ .vp)(body)}, expected a mapping`, { location }));
                continue;
            }
            for (const key of body.keys()) {
                if (known.includes(String(key)))
                    continue;
                const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(String(key), known);
                const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ')}`;
                const error = this.error(section, String(key), `there is no such parameter, ${expected}`, 'key');
                if (section === 'base')
                    log.warning(error.message, error.location);
                else
                    this.#errors.push(error);
            }
        }
    }
}
function describeRange({ min, max, openMin, openMax, whole }) {
    const kind = whole ? 'a whole number' : 'a number';
    const low = openMin ? `greater than ${min}` : `>= ${min}`;
    if (max === Infinity)
        return `${kind} ${low}`;
    return `${kind} ${low} and ${openMax ? `less than ${max}` : `<= ${max}`}`;
}


/***/ }),

/***/ 8992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/bulk/hash.js
var hash = __webpack_require__(71608);
// EXTERNAL MODULE: ./build/src/engine/choose.js
var choose = __webpack_require__(1751);
// EXTERNAL MODULE: ./build/src/engine/model-files.js
var model_files = __webpack_require__(70975);
// EXTERNAL MODULE: ./build/src/pictures/history.js + 1 modules
var pictures_history = __webpack_require__(75911);
// EXTERNAL MODULE: ./build/src/stages/arrays.js + 1 modules
var stages_arrays = __webpack_require__(55598);
// EXTERNAL MODULE: ./build/src/formats/nearest.js
var formats_nearest = __webpack_require__(33620);
// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
// EXTERNAL MODULE: ./build/src/stages/classes.js
var stages_classes = __webpack_require__(66497);
;// CONCATENATED MODULE: ./build/src/stages/class-weight.js



/**
 * `train.class_weight`: the weight of the loss of each class's rows. A mapping of classes, by name or number, to weights (1 for
 * those it leaves out); `balanced` as scikit-learn; `none`. Without it the rarer of two classes counts more, by the share of
 * the other one (the workshop's), and of more than two they are balanced.
 */
function readClassWeight(params, { labels, rows, classes }) {
    const value = params.optional('train', 'class_weight');
    const counts = Array(classes).fill(0);
    for (let index = 0; index < rows.length; index += 1) {
        const label = labels[rows[index] ?? 0] ?? 0;
        counts[label] = (counts[label] ?? 0) + 1;
    }
    if (value === 'none')
        return counts.map(() => 1);
    if (value instanceof Map)
        return fromMapping(value, params, classes);
    if (value !== undefined && value !== 'balanced')
        throw wrong(params, `found ${(0,yaml_value/* showValue */.vp)(value)}, expected "balanced", "none" or a mapping of classes to weights`);
    if (value === undefined && classes === 2) {
        const share = (counts[1] ?? 0) / rows.length;
        return [share, 1 - share];
    }
    return counts.map((count) => (count === 0 ? 0 : rows.length / (classes * count)));
}
function fromMapping(mapping, params, classes) {
    const weights = Array(classes).fill(1);
    const given = new Set();
    for (const [key, value] of mapping) {
        const label = labelOf(String(key), params, classes);
        const weight = numberOf(value);
        if (weight === undefined || weight < 0)
            throw wrong(params, `the weight of ${String(key)} is ${(0,yaml_value/* showValue */.vp)(value)}, expected a number >= 0`);
        if (given.has(label))
            throw wrong(params, `class ${label} stands twice, expected each class once`);
        given.add(label);
        weights[label] = weight;
    }
    if (weights.every((weight) => weight === 0))
        throw wrong(params, 'every class has the weight 0, expected one that counts');
    return weights;
}
/** The number of a class, given as itself or as the class's name. */
function labelOf(key, params, classes) {
    if (/^\d+$/.test(key) && Number(key) < classes)
        return Number(key);
    const types = params.types();
    params.check();
    const [only] = types;
    const isOne = types.length === 1 && only !== undefined;
    const { names } = isOne ? (0,stages_classes/* binaryClasses */.cL)(only) : (0,stages_classes/* severalClasses */.Hb)(types, classes > types.length);
    const label = names.indexOf(key);
    if (label >= 0)
        return label;
    const nearest = (0,formats_nearest/* nearestName */.q)(key, names);
    const expected = nearest
        ? `did you mean "${nearest}"?`
        : `expected a number from 0 to ${classes - 1}, or one of ${names.join(', ')}`;
    throw wrong(params, `there is no class "${key}", ${expected}`);
}
function numberOf(value) {
    const number = value instanceof yaml_value/* YamlFloat */.iw ? value.value : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
function wrong(params, found) {
    return params.error('train', 'class_weight', found);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(79223);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
;// CONCATENATED MODULE: ./build/src/stages/checkpoints.js






const HEAD = 'train-report checkpoint 1\n';
const HASH_CHARS = 64;
/**
 * The checkpoints of a training, in DVC's folder for what is unfinished (`.dvc/tmp`), named by all that the training depends
 * on: another model, seed or parameter never goes on from them. One that is damaged is left, with a warning.
 */
class CheckpointFile {
    resume;
    every;
    #path;
    #log;
    #isBroken = false;
    /** `every`: epochs from one checkpoint to the next. */
    constructor(path, log, every = 1) {
        this.#path = path;
        this.#log = log;
        this.every = every;
        this.resume = this.#read();
    }
    /** Writes the state beside the last one and renames it: a run that is killed finds the one or the other. */
    save = (state) => {
        if (this.#isBroken)
            return;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.#path), { recursive: true });
            (0,atomic_write/* writeFileAtomic */.Zf)(this.#path, encode(state));
        }
        catch (error) {
            this.#isBroken = true;
            this.#log.warning(`The training cannot be kept from epoch to epoch: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    };
    /** Removes it: the training is done. */
    remove() {
        (0,external_node_fs_.rmSync)(this.#path, { force: true });
    }
    #read() {
        if (!(0,external_node_fs_.existsSync)(this.#path))
            return undefined;
        try {
            const state = decode((0,external_node_fs_.readFileSync)(this.#path));
            if (state)
                return state;
        }
        catch {
            // as damaged as what does not fit its hash
        }
        this.#log.warning(`The checkpoint "${this.#path}" is damaged: the training begins again`);
        return undefined;
    }
}
/** Where a training's checkpoint lies: below the `.dvc` folder around `folder`; undefined where there is none. */
function checkpointPath(folder, request, hashData) {
    const dvc = findDvc(folder);
    if (dvc === undefined)
        return undefined; // the data is not hashed for nothing
    const { model, trainRows, validationRows, labels, epochs, batchSize, learningRate, classWeight, seed } = request;
    const { loss, optimizer, schedule, earlyStopping, metrics } = request;
    const how = [epochs, batchSize, learningRate, classWeight, seed, loss, optimizer, schedule, earlyStopping, metrics];
    const hash = (0,external_node_crypto_.createHash)('sha256');
    hash.update(JSON.stringify([version/* VERSION */.x, model.topology, how, hashData()]));
    const sampleWeight = request.sampleWeight ?? new Float32Array(0);
    for (const values of [model.weights, trainRows, validationRows, labels, sampleWeight])
        hash.update(values);
    return (0,external_node_path_.join)(dvc, 'tmp', 'train-report', `${hash.digest('hex').slice(0, 32)}.checkpoint`);
}
function findDvc(folder) {
    for (let current = folder;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, '.dvc')))
            return (0,external_node_path_.join)(current, '.dvc');
        if ((0,external_node_path_.dirname)(current) === current)
            return undefined;
    }
}
function encode({ history, values, best = new Float32Array(0) }) {
    const head = { history, values: values.length, best: best.length };
    const bytes = (floats) => Buffer.from(floats.buffer, floats.byteOffset, floats.byteLength);
    const body = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes(values), bytes(best)]);
    return Buffer.concat([Buffer.from(HEAD + (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')), body]);
}
function decode(bytes) {
    const start = HEAD.length + HASH_CHARS;
    const body = bytes.subarray(start);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex');
    if (bytes.subarray(0, start).toString('latin1') !== HEAD + hash)
        return undefined;
    const end = body.indexOf(10);
    const head = JSON.parse(body.subarray(0, end).toString());
    const floats = new Float32Array(new Uint8Array(body.subarray(end + 1)).buffer);
    const best = head.best > 0 ? { best: floats.slice(head.values) } : {};
    return { history: head.history, values: floats.slice(0, head.values), ...best };
}

// EXTERNAL MODULE: ./build/src/stages/files.js
var files = __webpack_require__(65026);
// EXTERNAL MODULE: ./build/src/stages/outputs.js
var outputs = __webpack_require__(22603);
// EXTERNAL MODULE: ./build/src/engine/model.js
var model = __webpack_require__(43517);
// EXTERNAL MODULE: ./build/src/engine/model-builder.js
var model_builder = __webpack_require__(16631);
// EXTERNAL MODULE: ./build/src/network/layers.js
var network_layers = __webpack_require__(90028);
// EXTERNAL MODULE: ./build/src/network/plan.js + 3 modules
var network_plan = __webpack_require__(82947);
// EXTERNAL MODULE: ./build/src/network/weights.js
var weights = __webpack_require__(12385);
;// CONCATENATED MODULE: ./build/src/stages/model-params.js









/**
 * The model to train: `train.model` as a list of layers by Keras's names (`- Conv2D: {filters: 8, kernel_size: 3}`), or as the
 * path of a `model.json` whose weights are the first ones; without it the workshop's CNN.
 */
function readModelParam(context, params, request) {
    const value = params.optional('train', 'model');
    if (value === undefined)
        return (0,model/* buildCnn */.Y)(request);
    const wrong = (found) => params.error('train', 'model', found);
    try {
        const model = typeof value === 'string' ? readPath(context, value, wrong) : build(value, request, wrong);
        requireFit(model, request, wrong);
        return model;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.location === undefined)
            throw wrong(error.message);
        throw error;
    }
}
function readPath(context, path, wrong) {
    if (path.startsWith('/') || path.split('/').includes('..'))
        throw wrong(`found "${path}", expected a path inside of the repository`);
    const folder = path.replace(/(^|\/)model\.json$/, '') || '.';
    context.observer?.readsFile(path);
    return (0,model_files/* readModel */.k)((0,external_node_path_.join)(context.folder, folder), path);
}
function build(value, request, wrong) {
    if (!Array.isArray(value) || value.length === 0)
        throw wrong('found no list of layers, expected one, or the path of a model.json');
    const layers = value.map((item, index) => {
        if (typeof item === 'string')
            return { className: item, arguments: {} };
        const [entry, ...rest] = item instanceof Map ? [...item] : [];
        const values = entry?.[1] ?? new Map();
        if (!entry || rest.length > 0 || !(values instanceof Map))
            throw wrong(`layer ${index + 1} is no layer, expected such as "Dropout: {rate: 0.2}"`);
        return { className: String(entry[0]), arguments: (0,yaml_value/* plain */.pj)(values) };
    });
    return (0,model_builder/* buildModel */.y)(layers, request, request.seed);
}
/** A `model.json` says of which images it is. */
function requireInput(model, request, wrong) {
    const { height, width, channels } = request;
    const [, ...sizes] = (0,network_layers/* inputShapeOf */.xC)(model.topology) ?? [];
    const fits = [height, width, channels].every((size, index) => typeof sizes[index] !== 'number' || sizes[index] === size);
    if (fits)
        return;
    const layer = (0,network_layers/* readLayers */.n4)(model.topology)[0]?.name ?? '';
    const found = `${height} × ${width} × ${channels}`;
    throw wrong(`layer "${layer}" takes images of ${sizes.map((size) => (typeof size === 'number' ? size : 'any')).join(' × ')}, found ${found}`);
}
/** Shapes and weights must fit; the last layer must give one probability, or one for each class. */
function requireFit(model, request, wrong) {
    const expected = request.classes === 2 ? 'one number by "sigmoid"' : `${request.classes} numbers by "softmax"`;
    try {
        requireInput(model, request, wrong);
        const plan = (0,network_plan/* makePlan */.C)(model.topology, request);
        (0,weights/* matchWeights */.Te)(plan, model);
        const { output, ops } = plan;
        const last = ops.at(-1);
        const activation = last?.kind === 'activation' ? last.activation : 'linear';
        const isFine = output.height * output.width === 1 &&
            (request.classes === 2
                ? output.channels === 1 && activation === 'sigmoid'
                : output.channels === request.classes && activation === 'softmax');
        if (!isFine)
            throw wrong(`its last layer "${last?.layer ?? 'none'}" puts out ${output.height} × ${output.width} × ${output.channels} by "${activation}", expected ${expected}`);
    }
    catch (error) {
        if (!(error instanceof network_layers/* UnknownLayer */.Qc))
            throw error; // TensorFlow.js will say what it makes of it
    }
}

// EXTERNAL MODULE: ./build/src/stages/params.js
var stages_params = __webpack_require__(42939);
// EXTERNAL MODULE: ./build/src/formats/csv.js
var csv = __webpack_require__(73014);
// EXTERNAL MODULE: ./build/src/ml/keras-metrics.js + 1 modules
var keras_metrics = __webpack_require__(98892);
;// CONCATENATED MODULE: ./build/src/stages/training-history.js


const BAR_WIDTH = 20;
/** What the history of a training with these metrics has, in the order of Keras's log. */
function seriesOf(metrics) {
    return [
        { name: 'loss', of: ({ loss }) => loss },
        ...metrics.map((name) => ({ name, of: (record) => record[name] ?? Number.NaN })),
        { name: 'val_loss', of: ({ valLoss }) => valLoss },
        ...metrics.map((name) => ({
            name: `val_${name}`,
            of: (record) => record[(0,keras_metrics/* validationName */.BC)(name)] ?? Number.NaN,
        })),
    ];
}
/** `history.csv`: a row an epoch, epochs from 1. */
function historyCsv(history, metrics) {
    const series = seriesOf(metrics);
    const rows = history.map((record) => [record.epoch + 1, ...series.map(({ of }) => of(record))]);
    return (0,csv/* writeCsv */.En)(['epoch', ...series.map(({ name }) => name)], rows);
}
/** Epoch, loss, metrics, images per second and time left: a bar on a terminal, a line an epoch in a log. */
class TrainingDisplay {
    #log;
    #epochs;
    #images;
    #series;
    #begun = process.hrtime.bigint();
    constructor(log, { epochs, images, metrics }) {
        this.#log = log;
        this.#epochs = epochs;
        this.#images = images;
        this.#series = seriesOf(metrics);
    }
    batch({ epoch, imagesDone, imagesTotal, loss }) {
        const done = epoch * imagesTotal + imagesDone;
        const filled = Math.round((imagesDone / imagesTotal) * BAR_WIDTH);
        const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
        this.#log.progress(`epoch ${epoch + 1}/${this.#epochs} ${bar} loss ${loss.toFixed(4)}, ${this.#pace(done)}`);
    }
    epoch(record) {
        const done = (record.epoch + 1) * this.#images;
        const values = this.#series.map(({ name, of }) => `${name} ${of(record).toFixed(4)}`).join(', ');
        this.#log.progress('');
        this.#log.info(`epoch ${record.epoch + 1}/${this.#epochs}: ${values} (${this.#pace(done)})`);
    }
    #pace(done) {
        const seconds = Number(process.hrtime.bigint() - this.#begun) / 1e9;
        const rate = done / seconds;
        const left = (this.#epochs * this.#images - done) / rate;
        return `${rate.toFixed(0)} images/s, ${Math.ceil(left)} s left`;
    }
}

// EXTERNAL MODULE: ./build/src/engine/trainer.js
var trainer = __webpack_require__(82453);
// EXTERNAL MODULE: ./build/src/network/loss.js
var loss = __webpack_require__(62925);
;// CONCATENATED MODULE: ./build/src/stages/training-params.js





const OPTIMIZERS = {
    adam: ['beta_1', 'beta_2', 'epsilon'],
    adamw: ['beta_1', 'beta_2', 'epsilon', 'weight_decay'],
    sgd: ['momentum', 'nesterov'],
    rmsprop: ['rho', 'momentum', 'epsilon'],
};
const LOSSES = new Map([
    ['binary_crossentropy', 'binary_crossentropy'],
    ['categorical_crossentropy', 'categorical_crossentropy'],
    // Labels are numbers of classes here whatever the loss; the two differ in nothing else.
    ['sparse_categorical_crossentropy', 'categorical_crossentropy'],
    ['mse', 'mse'],
    ['mean_squared_error', 'mse'],
    ['mae', 'mae'],
    ['mean_absolute_error', 'mae'],
]);
const SCHEDULES = {
    exponential_decay: ['decay_steps', 'decay_rate', 'staircase'],
    cosine_decay: ['decay_steps', 'alpha'],
    piecewise_constant_decay: ['boundaries', 'values'],
};
const STOPPING = ['monitor', 'patience', 'min_delta', 'restore_best_weights'];
/** `train.optimizer`, by Keras's names and arguments; undefined where it is not set. */
function readOptimizer(params) {
    const read = new Reader(params, 'optimizer');
    const choice = read.choice(OPTIMIZERS);
    if (!choice)
        return undefined;
    const number = (name, max = Infinity) => read.number(choice, name, 0, max);
    switch (choice.name) {
        case 'sgd':
            return defined({ kind: 'sgd', momentum: number('momentum', 1), nesterov: read.flag(choice, 'nesterov') });
        case 'rmsprop':
            return defined({
                kind: 'rmsprop',
                rho: number('rho', 1),
                momentum: number('momentum', 1),
                epsilon: number('epsilon'),
            });
        default: {
            const moments = { beta1: number('beta_1', 1), beta2: number('beta_2', 1), epsilon: number('epsilon') };
            return choice.name === 'adamw'
                ? defined({ kind: 'adamw', ...moments, weightDecay: number('weight_decay') })
                : defined({ kind: 'adam', ...moments });
        }
    }
}
/** `train.loss`, by Keras's name; undefined where it is the cross-entropy that goes with so many classes. */
function readLoss(params, classes) {
    const value = params.optional('train', 'loss');
    if (value === undefined)
        return undefined;
    const usual = (0,loss/* crossEntropyOf */.tq)(classes === 2 ? 1 : classes);
    const names = [...LOSSES].filter(([, loss]) => loss === usual || loss === 'mse' || loss === 'mae');
    const found = names.find(([name]) => name === value)?.[1];
    if (found !== undefined)
        return found === usual ? undefined : found;
    const expected = names.map(([name]) => String(name)).join(', ');
    throw params.error('train', 'loss', `found ${(0,yaml_value/* showValue */.vp)(value)}, expected of ${classes} classes one of ${expected}`);
}
/** `train.learning_rate_schedule`; undefined where it is not set. */
function readSchedule(params) {
    const read = new Reader(params, 'learning_rate_schedule');
    const choice = read.choice(SCHEDULES);
    if (!choice)
        return undefined;
    const steps = () => read.number(choice, 'decay_steps', 1, Infinity, true) ?? 1;
    switch (choice.name) {
        case 'exponential_decay': {
            const decayRate = read.number(choice, 'decay_rate', Number.MIN_VALUE, Infinity, true) ?? 1;
            return {
                kind: 'exponential',
                decaySteps: steps(),
                decayRate,
                staircase: read.flag(choice, 'staircase') ?? false,
            };
        }
        case 'cosine_decay':
            return { kind: 'cosine', decaySteps: steps(), alpha: read.number(choice, 'alpha', 0, 1) ?? 0 };
        default: {
            const boundaries = read.numbers(choice, 'boundaries');
            const values = read.numbers(choice, 'values');
            if (values.length !== boundaries.length + 1)
                read.fail(`found ${values.length} values, expected one more than the ${boundaries.length} boundaries`);
            return { kind: 'piecewise', boundaries, values };
        }
    }
}
/** `train.metrics`: what the history has besides the losses, by Keras's names. */
function readMetrics(params) {
    const value = params.optional('train', 'metrics');
    if (value === undefined)
        return trainer/* DEFAULT_METRICS */.C;
    const fail = (found) => {
        throw params.error('train', 'metrics', found);
    };
    const names = (Array.isArray(value) ? value : [value]).map((item) => {
        // Keras has classes (`AUC`) and strings (`accuracy`).
        const name = typeof item === 'string' ? item.toLowerCase() : '';
        const known = keras_metrics/* METRIC_NAMES */.Uw.find((metric) => metric === name);
        if (known)
            return known;
        const nearest = (0,formats_nearest/* nearestName */.q)(name, keras_metrics/* METRIC_NAMES */.Uw);
        return fail(`found ${(0,yaml_value/* showValue */.vp)(item)}, ${nearest ? `did you mean "${nearest}"?` : `expected one of ${keras_metrics/* METRIC_NAMES */.Uw.join(', ')}`}`);
    });
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    return twice === undefined ? names : fail(`found "${twice}" twice, expected each metric once`);
}
/** `train.early_stopping`, which watches a loss or one of the metrics; undefined where it is not set. */
function readEarlyStopping(params, metrics) {
    const read = new Reader(params, 'early_stopping');
    const values = read.mapping(STOPPING);
    if (!values)
        return undefined;
    const choice = { name: 'early_stopping', values };
    const monitors = new Map([
        ['loss', 'loss'],
        ...metrics.map((name) => [name, name]),
        ['val_loss', 'valLoss'],
        ...metrics.map((name) => [`val_${name}`, (0,keras_metrics/* validationName */.BC)(name)]),
    ]);
    const named = values['monitor'] ?? 'val_loss';
    const monitor = monitors.get(named);
    if (monitor === undefined)
        return read.fail(`monitor is ${JSON.stringify(named)}, expected one of ${[...monitors.keys()].join(', ')}`);
    return {
        monitor,
        patience: read.number(choice, 'patience', 0, Infinity) ?? 0,
        minDelta: read.number(choice, 'min_delta', 0, Infinity) ?? 0,
        restoreBest: read.flag(choice, 'restore_best_weights') ?? false,
    };
}
/** Reads one parameter of `train` that is a name with arguments; every mistake is an error at its place. */
class Reader {
    #params;
    #name;
    #value;
    constructor(params, name) {
        this.#params = params;
        this.#name = name;
        this.#value = params.optional('train', name);
    }
    fail(found) {
        throw this.#params.error('train', this.#name, found);
    }
    choice(known) {
        const value = this.#value;
        if (value === undefined)
            return undefined;
        const [entry, ...rest] = value instanceof Map ? [...value] : [[value, new Map()]];
        const [key, given] = entry ?? [];
        const name = typeof key === 'string' ? key.toLowerCase() : '';
        const allowed = known[name];
        if (!allowed || rest.length > 0) {
            const nearest = (0,formats_nearest/* nearestName */.q)(name, Object.keys(known));
            const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${Object.keys(known).join(', ')}`;
            return this.fail(`found ${(0,yaml_value/* showValue */.vp)(value)}, ${expected}`);
        }
        return { name, values: this.#checked(given ?? new Map(), allowed) };
    }
    mapping(allowed) {
        return this.#value === undefined ? undefined : this.#checked(this.#value, allowed);
    }
    number({ values }, name, min, max, isNeeded = false) {
        const value = values[name];
        if (value === undefined && !isNeeded)
            return undefined;
        if (typeof value === 'number' && value >= min && value <= max)
            return value;
        return this.fail(`${name} is ${JSON.stringify(value)}, expected a number from ${min} to ${max}`);
    }
    numbers({ values }, name) {
        const value = values[name];
        if (Array.isArray(value) && value.every((item) => typeof item === 'number'))
            return value;
        return this.fail(`${name} is ${JSON.stringify(value)}, expected a list of numbers`);
    }
    flag({ values }, name) {
        const value = values[name];
        if (value === undefined || typeof value === 'boolean')
            return value;
        return this.fail(`${name} is ${JSON.stringify(value)}, expected true or false`);
    }
    #checked(value, allowed) {
        if (!(value instanceof Map))
            return this.fail(`found ${(0,yaml_value/* showValue */.vp)(value)}, expected a mapping of ${allowed.join(', ')}`);
        for (const key of value.keys()) {
            if (allowed.includes(String(key)))
                continue;
            const nearest = (0,formats_nearest/* nearestName */.q)(String(key), allowed);
            this.fail(`"${String(key)}" is not known, ${nearest ? `did you mean "${nearest}"?` : `expected one of ${allowed.join(', ')}`}`);
        }
        return (0,yaml_value/* plain */.pj)(value);
    }
}
/** Without the keys that are not set. */
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/src/stages/train.js















/** Trains the CNN; writes the model, the history and its picture. */
async function train(context) {
    const params = new stages_params/* StageParams */.l(context);
    const seed = params.seed();
    const epochs = params.number('train', 'epochs', { min: 1, max: 100_000, whole: true });
    const batchSize = params.number('train', 'batch_size', { min: 1, max: 1_000_000, whole: true });
    const learningRate = params.number('train', 'learning_rate', { min: 0, max: 1000, openMin: true });
    const optimizer = readOptimizer(params);
    const schedule = readSchedule(params);
    const checkpointEvery = params.number('train', 'checkpoint_every', {
        min: 0,
        max: 100_000,
        whole: true,
        fallback: 1,
        isFree: true,
    });
    const metrics = readMetrics(params);
    const earlyStopping = readEarlyStopping(params, metrics);
    const destination = params.path('data_preprocess', 'destination_directory');
    const hasWeights = params.optionalText('data_preprocess', 'sample_weight_column') !== undefined;
    params.check();
    const arrays = (0,stages_arrays/* openArrays */.b)(context, destination);
    try {
        const { images, labels, trainRows, testRows } = arrays;
        if (batchSize > trainRows.length) {
            throw params.error('train', 'batch_size', `found ${batchSize}, but the training split has ${trainRows.length} images`);
        }
        const classes = labels.reduce((most, label) => Math.max(most, label), 1) + 1;
        const classWeight = readClassWeight(params, { labels, rows: trainRows, classes });
        const sampleWeight = hasWeights ? (0,stages_arrays/* readSampleWeight */.n)(context, destination, images.count) : undefined;
        if (sampleWeight && trainRows.every((row) => sampleWeight[row] === 0))
            throw params.error('data_preprocess', 'sample_weight_column', 'every image to train on has the weight 0');
        const { height, width, channels } = images;
        const model = readModelParam(context, params, { height, width, channels, classes, seed });
        const trainer = await (0,choose/* createTrainer */.K)(context.engine, {
            notice: (text) => context.log.warning(text),
            threads: context.threads,
        });
        const display = new TrainingDisplay(context.log, { epochs, images: trainRows.length, metrics });
        context.log.info(`Training on ${trainRows.length} images of ${images.width}×${images.height} with ${trainer.description}`);
        try {
            const request = {
                model,
                images,
                labels,
                trainRows,
                validationRows: testRows,
                epochs,
                batchSize,
                learningRate,
                classWeight,
                sampleWeight,
                loss: readLoss(params, classes),
                optimizer,
                schedule,
                earlyStopping,
                metrics,
                seed,
                signal: context.signal,
                onBatch: (progress) => display.batch(progress),
                onEpoch: (epoch) => display.epoch(epoch),
            };
            const checkpoints = openCheckpoints(context, request, { destination, every: checkpointEvery });
            const result = await trainer.train({ ...request, checkpoints });
            await (0,outputs/* withOutputs */.F)(context.folder, async (outputs) => {
                (0,model_files/* writeModel */.B)(outputs.beside(files/* OUTPUTS */.py.model), result.model);
                outputs.write(files/* OUTPUTS */.py.history, historyCsv(result.history, metrics));
                outputs.write(files/* OUTPUTS */.py.historyPicture, await (0,pictures_history/* drawHistory */.P)({ epochs: result.history }));
            });
            checkpoints?.remove();
        }
        finally {
            trainer.dispose();
        }
    }
    finally {
        arrays.images.close();
    }
}
/** The checkpoints of this training, if there is a place for them; says so where it goes on from one. */
function openCheckpoints(context, request, { destination, every }) {
    if (every === 0 || context.engine === 'tensorflow')
        return undefined; // which cannot go on
    const pixels = (0,external_node_fs_.openSync)((0,external_node_path_.join)(context.folder, (0,files/* processedFiles */.i1)(destination).pixels), 'r');
    try {
        const path = checkpointPath(context.folder, request, () => (0,hash/* hashDescriptor */.mu)(pixels, 'md5'));
        if (path === undefined)
            return undefined;
        const file = new CheckpointFile(path, context.log, every);
        const done = file.resume?.history.length;
        if (done !== undefined)
            context.log.info(`Going on after epoch ${done}, where the last run stopped`);
        return file;
    }
    finally {
        (0,external_node_fs_.closeSync)(pixels);
    }
}


/***/ })

};
