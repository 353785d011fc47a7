export const id = 3579;
export const ids = [3579];
export const modules = {

/***/ 72503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ copyFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _stamps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22992);
/* harmony import */ var _team_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90581);



const BYTES_IN_MS = 500_000;
const UNKNOWN_BYTES = 10_000;
/**
 * Copies or links files with synchronous calls on all cores, each read once, hashed where it is not known, and put in
 * place whole or not at all.
 */
async function copyFiles(list, manner, options = {}) {
    const count = list.sources.length;
    const result = {
        stamps: (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .allocateStamps */ .cK)(count),
        checked: (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .allocateStamps */ .cK)(count),
        twins: (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .allocateStamps */ .cK)(list.twins ? count : 0),
        failures: [],
    };
    if (count === 0)
        return result;
    const umask = process.umask(); // here, while no other thread makes files: to ask is to set it for a moment
    const large = [];
    const cuts = (0,_team_js__WEBPACK_IMPORTED_MODULE_1__/* .cutIntoJobs */ .pk)(count, (index) => list.sizes?.[index] ?? UNKNOWN_BYTES);
    const jobs = cuts.map(([start, end]) => ({
        kind: 'copy',
        sources: list.sources.slice(start, end),
        targets: (list.staging ?? list).targets.slice(start, end),
        expected: list.expected.slice(start, end),
        known: list.known && (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceStamps */ .fn)(list.known, start, end),
        sizes: list.sizes?.slice(start, end),
        manner,
        umask,
        isStaged: list.staging !== undefined,
        twins: list.twins && { ...list.twins, targets: list.twins.targets.slice(start, end) },
    }));
    const bytes = list.sizes?.reduce((sum, size) => sum + size, 0) ?? count * UNKNOWN_BYTES;
    const done = await (0,_team_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedTeam */ .T7)().run(jobs, count * _team_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_MS */ .QL + bytes / BYTES_IN_MS, options);
    for (const [at, part] of done.entries()) {
        if (!part)
            continue; // left out after a failure
        const [start] = cuts[at];
        (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(result.stamps, start, part.stamps);
        (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(result.checked, start, part.checked);
        if (list.twins)
            (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(result.twins, start, part.twins);
        result.failures.push(...part.failures.map((failure) => ({ ...failure, index: failure.index + start })));
        for (const index of part.large)
            large.push(index + start);
    }
    const isBroken = result.failures.some(({ code }) => code !== 'DAMAGED' && code !== 'MISSING');
    placeStaged(list.staging, isBroken);
    if (large.length > 0 && !isBroken)
        await copyLarge(list, large, manner, options, result);
    return result;
}
// What was done stays, also when the disk is full; why it could not go on says more than what cannot be done then.
function placeStaged(staging, isBroken) {
    try {
        staging?.place();
    }
    catch (error) {
        if (!isBroken)
            throw error;
    }
}
async function copyLarge(list, indices, manner, options, result) {
    const pick = (items) => indices.map((index) => items[index]);
    const sources = pick(list.sources);
    const sizes = sources.map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.size ?? 0);
    const known = list.known && (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .allocateStamps */ .cK)(indices.length);
    for (const [at, index] of indices.entries()) {
        if (known && list.known)
            (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(known, at, (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceStamps */ .fn)(list.known, index, index + 1));
    }
    const twins = list.twins && { ...list.twins, targets: pick(list.twins.targets) };
    const part = { sources, targets: pick(list.targets), expected: pick(list.expected), known, sizes, twins };
    const { stamps, checked, twins: copied, failures } = await copyFiles(part, manner, options);
    for (const [at, index] of indices.entries()) {
        (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(result.stamps, index, (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceStamps */ .fn)(stamps, at, at + 1));
        (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(result.checked, index, (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceStamps */ .fn)(checked, at, at + 1));
        if (twins)
            (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(result.twins, index, (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceStamps */ .fn)(copied, at, at + 1));
    }
    result.failures.push(...failures.map((failure) => ({ ...failure, index: indices[failure.index] })));
}


/***/ }),

/***/ 23579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataPreprocess: () => (/* binding */ dataPreprocess)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/csv.js
var csv = __webpack_require__(73014);
// EXTERNAL MODULE: ./build/src/stages/files.js
var stages_files = __webpack_require__(65026);
// EXTERNAL MODULE: ./build/src/bulk/copy-files.js
var copy_files = __webpack_require__(72503);
// EXTERNAL MODULE: ./build/src/stages/progress.js
var stages_progress = __webpack_require__(84010);
;// CONCATENATED MODULE: ./build/src/stages/image-copies.js





const MANNER = { name: 'md5', links: ['reflink', 'copy'], mode: 0o666, exactMode: false };
/** Copies files into `folder` on all cores, sharing their blocks where the file system can. */
async function copyImages(context, copies, folder) {
    const sizes = copies.map(({ source }) => (0,external_node_fs_.statSync)(source, { throwIfNoEntry: false })?.size ?? 0);
    const progress = new stages_progress/* Progress */.k(context, 'copying images', copies.length);
    let done = 0;
    const onFiles = (count) => {
        done += count;
        progress.show(done);
    };
    try {
        const list = {
            sources: copies.map(({ source }) => source),
            targets: copies.map(({ target }) => target),
            expected: copies.map(() => ''),
            sizes,
        };
        const work = { signal: context.signal, onFiles };
        const [failure] = (await (0,copy_files/* copyFiles */.B)(list, { ...MANNER, scratch: folder }, work)).failures;
        if (!failure)
            return;
        const path = (0,external_node_path_.relative)(context.folder, failure.path);
        throw new errors/* UserError */.yo('stage', `Cannot copy image "${path}": ${(0,errors/* reasonOf */.A3)(failure.code) ?? failure.message}`);
    }
    finally {
        progress.end();
    }
}

// EXTERNAL MODULE: ./build/src/stages/labels.js + 1 modules
var labels = __webpack_require__(43682);
// EXTERNAL MODULE: ./build/src/stages/outputs.js
var outputs = __webpack_require__(22603);
// EXTERNAL MODULE: ./build/src/stages/params.js
var stages_params = __webpack_require__(42939);
;// CONCATENATED MODULE: ./build/src/stages/data-preprocess.js









const NUMBER_WIDTH = 3;
const NAMES_SHOWN = 20;
/**
 * Reads the labels, writes a table with a 0/1 column for every type, and copies the images under their number in three
 * digits (`007.png`). Images without a label are left out; labels without an image are an error.
 */
async function dataPreprocess(context) {
    const params = new stages_params/* StageParams */.l(context);
    const files = (0,stages_files/* stageFiles */.Iz)(params);
    const columns = {
        id: params.text('data_preprocess', 'id_column', 'pokedex_number'),
        name: params.text('data_preprocess', 'name_column', 'name'),
        labels: params.texts('data_preprocess', 'label_columns', ['type1', 'type2']),
        sampleWeight: params.optionalText('data_preprocess', 'sample_weight_column'),
    };
    params.check();
    requireApart(files, params);
    const rows = (0,labels/* readLabels */.k2)(readText(context, files.labels), files.labels, columns);
    context.observer?.readsFile(files.labels);
    context.observer?.readsFile(files.images);
    const images = findImages((0,external_node_path_.join)(context.folder, files.images), files.images);
    const missing = rows.filter((row) => !images.has(row.id));
    if (missing.length > 0)
        throw missingImages(missing, files.images, files.labels);
    const unlabelled = images.size - rows.length;
    if (unlabelled > 0)
        context.log.info(`${unlabelled} images have no label and are left out`);
    const nameOf = (row) => `${String(row.id).padStart(NUMBER_WIDTH, '0')}.png`;
    const table = (0,labels/* labelTable */.vy)(rows, columns);
    const tableWithPaths = (0,labels/* labelTable */.vy)(rows, columns, (row) => `${files.copies}/${nameOf(row)}`);
    await (0,outputs/* withOutputs */.F)(context.folder, async (outputs) => {
        const folder = outputs.beside(files.copies);
        (0,external_node_fs_.mkdirSync)(folder);
        const copies = rows.map((row) => ({ source: images.get(row.id) ?? '', target: (0,external_node_path_.join)(folder, nameOf(row)) }));
        await copyImages(context, copies, folder);
        outputs.write(files.table, table);
        outputs.write(files.tableWithPaths, tableWithPaths);
    });
    context.log.info(`${rows.length} labelled images`);
}
// Outputs replace what stands in their place, which must never be what they are made from.
function requireApart(files, params) {
    const isWithin = (inner, outer) => inner === outer || inner.startsWith(`${outer}/`);
    for (const input of [files.images, files.labels]) {
        for (const output of [files.copies, files.table, files.tableWithPaths]) {
            if (!isWithin(input, output) && !isWithin(output, input))
                continue;
            const found = `"${output}" would be written over "${input}", expected another folder`;
            throw params.error('data_preprocess', 'destination_directory', found);
        }
    }
}
function readText(context, path) {
    try {
        return (0,csv/* decodeText */.g7)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(context.folder, path)), path);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const code = (0,errors/* systemCode */.xU)(error) ?? 'unknown';
        const found = code === 'ENOENT' ? 'there is no such file' : ((0,errors/* reasonOf */.A3)(code) ?? `it cannot be read (${code})`);
        throw new errors/* UserError */.yo('data', `Cannot read the labels "${path}": ${found}, expected the CSV that data_preprocess.dataset_labels names`, { cause: error });
    }
}
/** Images by number: files named `<number>.png`, leading zeros or not. */
function findImages(folder, shown) {
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors/* UserError */.yo('data', `Cannot read the images in "${shown}": there is no such folder, expected the one that data_preprocess.dataset_images names`);
    }
    const images = new Map();
    for (const name of (0,external_node_fs_.readdirSync)(folder).sort()) {
        const match = /^(\d+)\.png$/i.exec(name);
        if (!match)
            continue;
        const id = Number(match[1]);
        if (images.has(id))
            throw new errors/* UserError */.yo('data', `Cannot use "${shown}/${name}": another image has the number ${id} too`);
        images.set(id, (0,external_node_path_.join)(folder, name));
    }
    return images;
}
function missingImages(rows, folder, labels) {
    const names = rows.slice(0, NAMES_SHOWN).map((row) => `${row.id}.png (line ${row.line})`);
    const more = rows.length > NAMES_SHOWN ? ` and ${rows.length - NAMES_SHOWN} more` : '';
    const first = rows[0] ? { location: { file: labels, line: rows[0].line } } : {};
    return new errors/* UserError */.yo('data', `Cannot match labels to images: ${rows.length} of ${labels} have no image in "${folder}": ${names.join(', ')}${more}`, { ...first, hint: 'Add the images, or take their rows out of the labels file' });
}


/***/ })

};
