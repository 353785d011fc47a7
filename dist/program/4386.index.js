export const id = 4386;
export const ids = [4386];
export const modules = {

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

/***/ 43682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ff: () => (/* binding */ PATH_COLUMN),
  Jt: () => (/* binding */ SAMPLE_WEIGHT_COLUMN),
  g8: () => (/* binding */ TYPE_PREFIX),
  vy: () => (/* binding */ labelTable),
  qE: () => (/* binding */ parseWeight),
  k2: () => (/* binding */ readLabels)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/csv.js
var csv = __webpack_require__(73014);
;// CONCATENATED MODULE: ./build/src/ml/one-hot.js
/**
 * `pandas.get_dummies` over one column or, with several cells a row, over their union: a category is 1 in the rows where
 * any of the cells has it. (The workshop adds the columns' tables up, and what is in one of them only becomes empty.)
 */
function oneHot(rows) {
    const categories = [...new Set(rows.flat())].sort();
    return {
        categories,
        rows: rows.map((cells) => categories.map((category) => (cells.includes(category) ? 1 : 0))),
    };
}

// EXTERNAL MODULE: ./build/src/formats/nearest.js
var formats_nearest = __webpack_require__(33620);
;// CONCATENATED MODULE: ./build/src/stages/labels.js




/** Prefix of the 0/1 columns: `isWater`. */
const TYPE_PREFIX = 'is';
/** The column of the second table that says where a row's image is, relative to the repository. */
const PATH_COLUMN = 'imagePath';
/** The column of both tables that says how much a row counts, where the labels file has one for it. */
const SAMPLE_WEIGHT_COLUMN = 'sample_weight';
const MISTAKES_SHOWN = 10;
// What pandas reads as a missing cell.
const MISSING = new Set('|#N/A|#N/A N/A|#NA|-1.#IND|-1.#QNAN|-NaN|-nan|1.#IND|1.#QNAN|<NA>|N/A|NA|NULL|NaN|None|n/a|nan|null'.split('|'));
/** Parses the labels CSV; every bad row is named, with its line. */
function readLabels(text, shown, columns) {
    const table = (0,csv/* readCsv */.Nb)(text, shown);
    requireColumns(table, shown, columns);
    if (table.rows.length === 0)
        throw badLine(shown, 2, 'found no row, expected one for each image');
    const mistakes = [];
    const lines = new Map();
    const rows = table.rows.map(({ line, cells }) => {
        const cell = (cells.get(columns.id) ?? '').trim();
        const id = /^\d+$/.test(cell) ? Number(cell) : Number.NaN;
        const before = lines.get(id);
        if (!Number.isSafeInteger(id)) {
            mistakes.push(badLine(shown, line, `"${columns.id}" is "${cell}", expected a whole number`));
        }
        else if (before !== undefined) {
            mistakes.push(badLine(shown, line, `"${columns.id}" ${id} stands twice, first in line ${before}`));
        }
        else {
            lines.set(id, line);
        }
        const row = { id, name: (cells.get(columns.name) ?? '').trim(), types: typesOf(cells, columns.labels), line };
        if (columns.sampleWeight === undefined)
            return row;
        const weight = (cells.get(columns.sampleWeight) ?? '').trim();
        const sampleWeight = parseWeight(weight);
        if (sampleWeight !== undefined)
            return { ...row, sampleWeight };
        mistakes.push(badLine(shown, line, `"${columns.sampleWeight}" is "${weight}", expected a number >= 0`));
        return row;
    });
    throwFirst(mistakes, shown);
    return rows;
}
/** How much a row counts; undefined where that is no number, or a negative one. */
function parseWeight(cell) {
    const weight = /\d/.test(cell) ? Number(cell) : Number.NaN;
    return Number.isFinite(weight) && weight >= 0 ? weight : undefined;
}
function typesOf(cells, columns) {
    const types = columns.map((column) => (cells.get(column) ?? '').trim()).filter((type) => !MISSING.has(type));
    return [...new Set(types)];
}
function requireColumns(table, shown, columns) {
    const weight = columns.sampleWeight === undefined ? [] : [columns.sampleWeight];
    const wanted = [columns.id, columns.name, ...columns.labels, ...weight];
    const missing = wanted.filter((column) => !table.columns.includes(column));
    if (missing.length === 0)
        return;
    const found = table.columns.join(', ');
    const what = missing.map((column) => `"${column}"`).join(', ');
    const nearest = (0,formats_nearest/* nearestName */.q)(missing[0] ?? '', table.columns);
    let hint = 'Set data_preprocess.id_column, .name_column or .label_columns to the columns of your file';
    if (nearest !== undefined)
        hint = `Did you mean "${nearest}"? ${hint}`;
    if (table.columns.length === 1 && /[;\t]/.test(found))
        hint = 'Separate the cells by commas';
    const are = missing.length === 1 ? 'column' : 'columns';
    throw badLine(shown, 1, `${are} ${what} ${missing.length === 1 ? 'is' : 'are'} missing, found ${found}`, hint);
}
/**
 * The table the next stages read: id, name, a 0/1 column for every type, and, when given, how much a row counts and where
 * its image is.
 */
function labelTable(rows, columns, pathOf) {
    const types = oneHot(rows.map((row) => row.types));
    const names = [columns.id, columns.name, ...types.categories.map((type) => `${TYPE_PREFIX}${type}`)];
    const hasWeights = columns.sampleWeight !== undefined;
    if (hasWeights)
        names.push(SAMPLE_WEIGHT_COLUMN);
    if (pathOf)
        names.push(PATH_COLUMN);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        throw new errors/* UserError */.yo('data', `Cannot write the table of labels: two of its columns would be named "${twice}"`, {
            hint: 'Rename the column, or set data_preprocess.id_column and .name_column to others',
        });
    }
    const cells = rows.map((row, index) => {
        const line = [row.id, row.name, ...(types.rows[index] ?? [])];
        if (hasWeights)
            line.push(row.sampleWeight ?? 1);
        return pathOf ? [...line, pathOf(row)] : line;
    });
    return (0,csv/* writeCsv */.En)(names, cells);
}
function badLine(shown, line, found, hint) {
    const location = { file: shown, line };
    return new errors/* UserError */.yo('data', `Cannot read ${shown}:${line}: ${found}`, hint ? { location, hint } : { location });
}
function throwFirst(mistakes, shown) {
    const more = mistakes.length - MISTAKES_SHOWN;
    const rest = more > 0 ? [new errors/* UserError */.yo('data', `Cannot read ${shown}: ${more} more rows are wrong like these`)] : [];
    (0,errors/* throwAll */.Kx)([...mistakes.slice(0, MISTAKES_SHOWN), ...rest]);
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

/***/ 84010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
const LINE_EVERY_MS = 10_000;
/** How far a stage is: a line that replaces itself on a terminal, a line every ten seconds in a log. */
class Progress {
    #context;
    #doing;
    #total;
    #printed = Date.now();
    /** @param doing what is being done, `decoding images` */
    constructor(context, doing, total) {
        this.#context = context;
        this.#doing = doing;
        this.#total = total;
    }
    /** Shows how much is done. */
    show(done) {
        const { log } = this.#context;
        const line = `${this.#doing}: ${done} of ${this.#total}`;
        if (log.interactive)
            return log.progress(line);
        if (Date.now() - this.#printed < LINE_EVERY_MS)
            return;
        this.#printed = Date.now();
        log.info(line);
    }
    /** Shows how much is done and lets signals in; throws when the stage was asked to stop. */
    async step(done) {
        this.show(done);
        await new Promise((resolve) => setImmediate(resolve));
        this.#context.signal.throwIfAborted();
    }
    /** Takes the line away. */
    end() {
        this.#context.log.progress('');
    }
}


/***/ })

};
