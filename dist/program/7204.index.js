export const id = 7204;
export const ids = [7204];
export const modules = {

/***/ 73014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeCsv),
/* harmony export */   N: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


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
        const parsed = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
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
    return [columns, ...rows].map((cells) => `${cells.map(quote).join(',')}\n`).join('');
}
function quote(cell) {
    const text = String(cell);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 97204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PATH_COLUMN: () => (/* binding */ PATH_COLUMN),
/* harmony export */   dataPreprocess: () => (/* binding */ dataPreprocess),
/* harmony export */   nextTurn: () => (/* binding */ nextTurn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65026);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17846);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42939);






const NUMBER_WIDTH = 3;
const YIELD_EVERY = 64;
const NAMES_SHOWN = 10;
/** The column of the second table that says where a row's image is, relative to the repository. */
const PATH_COLUMN = 'imagePath';
/**
 * Reads the labels, writes a table with a 0/1 column for every type, and copies the images under their number in three
 * digits (`007.png`). Images without a label are left out; labels without an image are an error.
 */
async function dataPreprocess(context) {
    const params = new _params_js__WEBPACK_IMPORTED_MODULE_5__/* .StageParams */ .l(context);
    const files = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .stageFiles */ .Iz)(params);
    const columns = {
        id: params.text('data_preprocess', 'id_column', 'pokedex_number'),
        name: params.text('data_preprocess', 'name_column', 'name'),
        labels: params.texts('data_preprocess', 'label_columns', ['type1', 'type2']),
    };
    params.check();
    const rows = (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .readLabels */ .k2)(readText(context, files.labels), files.labels, columns);
    context.observer?.readsFile(files.labels);
    context.observer?.readsFile(files.images);
    const images = findImages((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.folder, files.images), files.images);
    const missing = rows.filter((row) => !images.has(row.id));
    if (missing.length > 0)
        throw missingImages(missing, files.images, files.labels);
    const unlabelled = images.size - rows.length;
    if (unlabelled > 0)
        context.log.info(`${unlabelled} images have no label and are left out`);
    const nameOf = (row) => `${String(row.id).padStart(NUMBER_WIDTH, '0')}.png`;
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .withOutputs */ .Fk)(context.folder, async (outputs) => {
        const copies = outputs.beside(files.copies);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(copies);
        for (const [index, row] of rows.entries()) {
            if (index % YIELD_EVERY === 0)
                await nextTurn(context.signal);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(images.get(row.id) ?? '', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(copies, nameOf(row)), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
            context.log.progress(`copying images: ${index + 1} of ${rows.length}`);
        }
        context.log.progress('');
        outputs.write(files.table, (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .labelTable */ .vy)(rows, columns));
        const value = (row) => `${files.copies}/${nameOf(row)}`;
        outputs.write(files.tableWithPaths, (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .labelTable */ .vy)(rows, columns, { name: PATH_COLUMN, value }));
    });
    context.log.info(`${rows.length} labelled images`);
}
function readText(context, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.folder, path), 'utf8');
    }
    catch (error) {
        const found = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) === 'ENOENT'
            ? 'there is no such file'
            : `it cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) ?? 'unknown'})`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot read the labels "${path}": ${found}, expected the CSV that data_preprocess.dataset_labels names`, { cause: error });
    }
}
/** Images by number: files named `<number>.png`, leading zeros or not. */
function findImages(folder, shown) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot read the images in "${shown}": there is no such folder, expected the one that data_preprocess.dataset_images names`);
    }
    const images = new Map();
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort()) {
        const match = /^(\d+)\.png$/i.exec(name);
        if (!match)
            continue;
        const id = Number(match[1]);
        if (images.has(id))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot use "${shown}/${name}": another image has the number ${id} too`);
        images.set(id, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    return images;
}
function missingImages(rows, folder, labels) {
    const names = rows.slice(0, NAMES_SHOWN).map((row) => `${row.id}.png (line ${row.line})`);
    const more = rows.length > NAMES_SHOWN ? ` and ${rows.length - NAMES_SHOWN} more` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot match labels to images: ${rows.length} of ${labels} have no image in "${folder}": ${names.join(', ')}${more}`, {
        hint: 'Add the images, or take their rows out of the labels file',
    });
}
/** Lets signals in between two pieces of work. */
async function nextTurn(signal) {
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
}


/***/ }),

/***/ 65026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ withOutputs),
/* harmony export */   Iz: () => (/* binding */ stageFiles),
/* harmony export */   i1: () => (/* binding */ processedFiles),
/* harmony export */   oN: () => (/* binding */ requireInput),
/* harmony export */   py: () => (/* binding */ OUTPUTS)
/* harmony export */ });
/* unused harmony export Outputs */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);




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
    };
}
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
    write(path, content) {
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(this.beside(path), content);
    }
    commit() {
        for (const { temporary, target } of this.#pending) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(target, { recursive: true, force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
        }
        this.#pending.length = 0;
    }
    discard() {
        for (const { temporary } of this.#pending)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { recursive: true, force: true });
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
        throw explainWrite(error);
    }
}
function explainWrite(error) {
    const system = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemReason */ .uc)(error);
    if (!system)
        return error;
    const path = system.path === undefined ? '' : ` "${system.path}"`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('stage', `Cannot write the stage's outputs${path}: ${system.reason}`, { cause: error });
}
/** Fails when an input is not there, naming the stage that makes it. */
function requireInput(folder, path, madeBy) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute))
        return absolute;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot read "${path}": there is no such file, expected it from ${madeBy}`);
}


/***/ }),

/***/ 17846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g8: () => (/* binding */ TYPE_PREFIX),
/* harmony export */   k2: () => (/* binding */ readLabels),
/* harmony export */   vy: () => (/* binding */ labelTable)
/* harmony export */ });
/* unused harmony export allTypes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73014);
/* harmony import */ var _pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74038);



/** Prefix of the 0/1 columns: `isWater`. */
const TYPE_PREFIX = 'is';
/** Parses the labels CSV; every bad row is named, with its line. */
function readLabels(text, shown, columns) {
    const table = (0,_formats_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readCsv */ .N)(text, shown);
    for (const column of [columns.id, columns.name, ...columns.labels]) {
        if (table.columns.includes(column))
            continue;
        const nearest = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(column, table.columns);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data', `Cannot read ${shown}:1: column "${column}" is missing, found ${table.columns.join(', ')}`, {
            location: { file: shown, line: 1 },
            hint: nearest
                ? `Did you mean "${nearest}"? Set data_preprocess.id_column, .name_column or .label_columns`
                : 'Set data_preprocess.id_column, .name_column or .label_columns to the columns of your file',
        });
    }
    if (table.rows.length === 0)
        throw badLine(shown, 2, 'found no row, expected one for each image');
    const lines = new Map();
    return table.rows.map(({ line, cells }) => {
        const idText = (cells.get(columns.id) ?? '').trim();
        if (!/^\d+$/.test(idText) || !Number.isSafeInteger(Number(idText))) {
            throw badLine(shown, line, `"${columns.id}" is "${idText}", expected a whole number`);
        }
        const id = Number(idText);
        const before = lines.get(id);
        if (before !== undefined)
            throw badLine(shown, line, `"${columns.id}" ${id} stands twice, first in line ${before}`);
        lines.set(id, line);
        const types = columns.labels.map((column) => (cells.get(column) ?? '').trim()).filter((type) => type !== '');
        return { id, name: (cells.get(columns.name) ?? '').trim(), types: [...new Set(types)], line };
    });
}
/** Every type of the data, in order of the alphabet. */
function allTypes(rows) {
    return [...new Set(rows.flatMap((row) => row.types))].sort();
}
/** The table the next stages read: id, name, a 0/1 column for every type, and what else is given. */
function labelTable(rows, columns, extra) {
    const types = allTypes(rows);
    const names = [
        columns.id,
        columns.name,
        ...types.map((type) => `${TYPE_PREFIX}${type}`),
        ...(extra ? [extra.name] : []),
    ];
    const cells = rows.map((row) => [
        row.id,
        row.name,
        ...types.map((type) => (row.types.includes(type) ? 1 : 0)),
        ...(extra ? [extra.value(row)] : []),
    ]);
    return (0,_formats_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCsv */ .E)(names, cells);
}
function badLine(shown, line, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data', `Cannot read ${shown}:${line}: ${found}`, { location: { file: shown, line } });
}


/***/ }),

/***/ 42939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ StageParams)
/* harmony export */ });
/* unused harmony export KNOWN_PARAMS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64516);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80423);
/* harmony import */ var _pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74038);
/* harmony import */ var _pipeline_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83932);
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
    ],
    data_load: ['image_size'],
    train: ['test_size', 'learning_rate', 'epochs', 'batch_size'],
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
        this.#document = (0,_pipeline_params_js__WEBPACK_IMPORTED_MODULE_2__/* .readParamsDocument */ .Sr)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(context.folder, context.paramsFile), this.shown);
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
    text(section, name, fallback) {
        const value = this.#value(section, name, fallback);
        if (typeof value === 'string' && value !== '')
            return value;
        if (value !== undefined)
            this.#wrong(section, name, value, 'text');
        return fallback ?? '';
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
        if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
            return value;
        if (value !== fallback && value !== undefined)
            this.#wrong(section, name, value, 'a list of names');
        return fallback;
    }
    number(section, name, range) {
        const value = this.#value(section, name, range.fallback);
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
    /** An error about a parameter's value, with its place. */
    error(section, name, found) {
        const location = this.locate(section, name);
        const message = `Cannot use "${section}.${name}" in ${location.file}:${location.line}:${location.column}: ${found}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('params', message, { location, hint: (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(this.#document.text, location) });
    }
    #value(section, name, fallback) {
        const top = this.#document.value;
        const body = top instanceof Map ? top.get(section) : undefined;
        const value = body instanceof Map ? body.get(name) : undefined;
        this.#context.observer?.readsParam(this.shown, `${section}.${name}`, this.locate(section, name), value !== undefined);
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
                const nearest = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(String(key), known);
                const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ')}`;
                const error = this.error(section, String(key), `there is no such parameter, ${expected}`);
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


/***/ })

};
