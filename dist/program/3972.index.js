export const id = 3972;
export const ids = [3972,7693];
export const modules = {

/***/ 34730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hashPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15479);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66073);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64159);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80730);







/** Hashes the file or directory at `path`; undefined when nothing is there. Links are followed. */
async function hashPath(context, path, options = {}) {
    const startedAt = Date.now();
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    const stats = own?.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) : own;
    if (!own || !stats)
        return undefined;
    if (stats.isDirectory())
        return hashDirectory(context, path, startedAt, options);
    if (!stats.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot track "${path}": it is neither a file nor a folder`);
    }
    const stamps = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_6__/* .allocateStamps */ .cK)(1);
    (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_6__/* .putStamp */ .Zo)(stamps, 0, stats);
    const folder = { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), names: [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)], stamps };
    const [hash] = await hashAll(context, [folder], startedAt, options);
    const isExec = (stats.mode & 0o111) !== 0;
    return {
        hash: { name: options.name ?? 'md5', value: hash },
        meta: { size: stats.size, ...(isExec ? { isExec } : {}) },
        ...(own.isSymbolicLink() ? { hasLinks: true } : {}),
    };
}
async function hashDirectory(context, top, startedAt, options) {
    const { folders, hasLinks } = (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkFolder */ .a)(top, context.ignore);
    const hashes = await hashAll(context, folders, startedAt, options);
    const { name = 'md5', store } = options;
    const entries = [];
    let size = 0;
    for (const { path, prefix, names, stamps } of folders) {
        for (let index = 0; index < names.length; index += 1) {
            size += (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeAt */ .Z8)(stamps, index);
            entries.push({ relpath: prefix + names[index], md5: hashes[entries.length] });
        }
        context.memo.folder(path, name).prune();
    }
    const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .sortTree */ .NU)(entries);
    const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOid */ .F3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .serializeTree */ .Lj)(tree));
    store?.writeTree(value, tree);
    return {
        hash: { name, value },
        meta: { size, nfiles: tree.length },
        tree,
        ...(hasLinks ? { hasLinks } : {}),
    };
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
        const lost = await store.verifyAll(known, options);
        found = await store.saveFiles([...unknown, ...listUnread(folders, hashes, (hash) => lost.delete(hash))], options);
    }
    else
        found = await (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFiles */ .y)(unknown, name, options);
    for (const [order, { folder, at, index }] of unknown.entries()) {
        const hash = found[order];
        hashes[index] = hash;
        memo.folder(folder.path, name).set(folder.names[at], (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_6__/* .stampOf */ .Zs)(folder.stamps, at), hash, startedAt);
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
                unread.push({ path: `${path}/${names[at]}`, size: (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeAt */ .Z8)(stamps, at), expected, folder, at, index });
            }
            index += 1;
        }
    }
    return unread;
}


/***/ }),

/***/ 80730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15479);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73546);





/** Every file below `top` that `.dvcignore` does not hide; links are followed, as DVC does. */
function walkFolder(top, ignore) {
    const folders = [];
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

/***/ 29885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ showRevisions),
/* harmony export */   w: () => (/* binding */ compareRevisions)
/* harmony export */ });
/* harmony import */ var _metrics_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37129);
/* harmony import */ var _metrics_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38875);


/** Reads values at every revision chosen; the workspace is left out where it is as the branch it stands on. */
async function showRevisions(repo, choice, read) {
    const tables = new Map();
    await (0,_metrics_view_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachView */ .Wc)(repo, choice, async (name, view) => void tables.set(name, await read(view)));
    const branch = tables.has(_metrics_view_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKSPACE */ .un)
        ? await repo.scm?.ask(['symbolic-ref', '--short', '--quiet', 'HEAD'])
        : undefined;
    const [now, committed] = [tables.get(_metrics_view_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKSPACE */ .un), branch === undefined ? undefined : tables.get(branch)];
    if (now && committed && isSame(now, committed))
        tables.delete(_metrics_view_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKSPACE */ .un);
    return tables;
}
function isSame(a, b) {
    const isError = [...a.values(), ...b.values()].some((found) => 'error' in found);
    return !isError && a.size === b.size && (0,_metrics_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTables */ .N)(a, b, false).size === 0;
}
/** Reads values at two revisions and compares them; before the first commit nothing has changed. */
async function compareRevisions(repo, { before, after, all, log }, read) {
    if ((await repo.scm?.resolve('HEAD')) === undefined)
        return new Map();
    const tables = new Map();
    await (0,_metrics_view_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachView */ .Wc)(repo, { names: [before, after] }, async (name, view) => void tables.set(name, await read(view)));
    for (const [revision, table] of tables) {
        for (const found of table.values())
            if ('error' in found)
                log.warning(`${revision}: ${found.error.msg}`);
    }
    return (0,_metrics_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTables */ .N)(tables.get(before) ?? new Map(), tables.get(after) ?? new Map(), all);
}


/***/ }),

/***/ 17693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   eE: () => (/* binding */ readMeta),
/* harmony export */   lG: () => (/* binding */ DVC_FILE_OUT_KEYS),
/* harmony export */   y9: () => (/* binding */ readDvcFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70547);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40967);





const TOP_KEYS = ['desc', 'md5', 'wdir', 'frozen', 'locked', 'deps', 'outs', 'always_changed', 'meta'];
/** What an output of a `.dvc` file may say, in the order in which DVC writes it. */
const DVC_FILE_OUT_KEYS = [
    ...['md5', 'size', 'nfiles', 'isexec', 'etag', 'checksum', 'cloud', 'hash', 'path', 'desc', 'type', 'labels', 'meta'],
    ...['cache', 'metric', 'plot', 'persist', 'remote', 'push', 'files'],
];
/** Reads a `.dvc` file as the stage it is: a source of data without a command. */
function readDvcFile(file, shown) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), shown, { code: 'data' });
    const top = document.value ?? new Map();
    const bad = (path, found) => {
        const location = document.locate(path);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot read ${location.file}:${location.line}:${location.column}: ${found}`, {
            location,
        });
    };
    if (!(top instanceof Map))
        throw bad([], 'found no mapping, expected "outs"');
    refuseUnknown(top, TOP_KEYS, [], bad);
    const wdir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), typeof top.get('wdir') === 'string' ? String(top.get('wdir')) : '.');
    const sources = top.get('deps') ?? [];
    if (!Array.isArray(sources))
        throw bad(['deps'], '"deps" is no list, expected a list of sources');
    const items = top.get('outs') ?? [];
    if (!Array.isArray(items))
        throw bad(['outs'], '"outs" is no list, expected a list of outputs');
    const outs = items.map((item, index) => {
        const path = item instanceof Map ? item.get('path') : undefined;
        if (!(item instanceof Map) || typeof path !== 'string')
            throw bad(['outs', index], 'found an output without "path"');
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.split('/').includes('..'))
            throw bad(['outs', index], `path "${path}" leads out of its folder`);
        refuseUnknown(item, DVC_FILE_OUT_KEYS, ['outs', index], bad);
        const hash = readHash(item);
        return {
            path,
            absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(wdir, path),
            kind: 'out',
            cache: item.get('cache') !== false,
            persist: item.get('persist') === true,
            push: item.get('push') !== false,
            remote: typeof item.get('remote') === 'string' ? String(item.get('remote')) : undefined,
            location: document.locate(['outs', index, 'path']),
            hash,
            meta: readMeta(item),
        };
    });
    return {
        kind: 'dvcfile',
        name: '',
        file,
        address: shown,
        cmd: undefined,
        wdir,
        deps: [],
        params: [],
        outs,
        frozen: top.get('frozen') === true || top.get('locked') === true,
        alwaysChanged: false,
        desc: typeof top.get('desc') === 'string' ? String(top.get('desc')) : undefined,
        location: document.locate([]),
        ...(sources.length > 0 ? { isImport: true } : {}),
    };
}
function refuseUnknown(map, known, path, bad) {
    for (const key of map.keys()) {
        if (known.includes(String(key)))
            continue;
        const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(String(key), known);
        const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ')}`;
        throw bad([...path, String(key)], `found unknown key "${String(key)}", ${expected}`);
    }
}
/** The hash of an entry in a lock or `.dvc` file; without `hash:` it is DVC 2's (FORMATS, section 15). */
function readHash(item) {
    const value = item.get('md5');
    if (typeof value !== 'string' || !/^[0-9a-fA-F]{32}(\.dir)?$/.test(value))
        return undefined;
    return { name: item.get('hash') === 'md5' ? 'md5' : 'md5-dos2unix', value: value.toLowerCase() };
}
/** Size, number of files and the executable bit of an entry. */
function readMeta(item) {
    const size = item.get('size');
    const nfiles = item.get('nfiles');
    return {
        ...(typeof size === 'number' ? { size } : {}),
        ...(typeof nfiles === 'number' ? { nfiles } : {}),
        ...(item.get('isexec') === true ? { isExec: true } : {}),
    };
}


/***/ }),

/***/ 64155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ entryValue),
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   GQ: () => (/* binding */ readLockfile),
/* harmony export */   Tl: () => (/* binding */ updateLockfile),
/* harmony export */   tg: () => (/* binding */ parseLockfile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44146);
/* harmony import */ var _formats_python_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47182);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70547);
/* harmony import */ var _formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73876);
/* harmony import */ var _dvcfile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17693);








const SCHEMA = '2.0';
/** Reads a `dvc.lock`: the entry of each stage, by name; empty when there is no file. */
function readLockfile(path, shown = path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return new Map();
    return parseLockfile((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), shown);
}
/** Parses the text of a `dvc.lock`. */
function parseLockfile(text, shown) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, shown, { code: 'lock' });
    const entries = new Map();
    for (const [name, body] of lockedStages(document)) {
        const refuse = (path, found) => bad(document, ['stages', String(name), ...path], found);
        entries.set(String(name), readEntry(body, refuse));
    }
    return entries;
}
function lockedStages(document) {
    const top = document.value;
    if (top === null)
        return new Map();
    if (!(top instanceof Map))
        throw bad(document, [], 'found no mapping, expected "schema" and "stages"');
    const schema = top.get('schema');
    if (schema !== SCHEMA) {
        throw bad(document, ['schema'], `found schema ${JSON.stringify(schema ?? null)}, expected '${SCHEMA}'`);
    }
    const stages = top.get('stages') ?? new Map();
    if (!(stages instanceof Map))
        throw bad(document, ['stages'], '"stages" is no mapping');
    return stages;
}
/** Reads an entry that stands alone, as in the run-cache; undefined when it is none. */
function parseEntry(body) {
    try {
        return readEntry(body, (_path, found) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('cache', found));
    }
    catch {
        return undefined;
    }
}
function readEntry(body, refuse) {
    if (!(body instanceof Map))
        throw refuse([], 'found no mapping, expected "cmd" and what it reads and writes');
    const cmd = body.get('cmd') ?? '';
    const isCommand = typeof cmd === 'string' || (Array.isArray(cmd) && cmd.every((line) => typeof line === 'string'));
    if (!isCommand)
        throw refuse(['cmd'], '"cmd" is neither text nor a list of texts');
    const params = new Map();
    const locked = body.get('params');
    if (locked instanceof Map) {
        for (const [file, values] of locked) {
            if (values instanceof Map)
                params.set(String(file), values);
        }
    }
    return { cmd, deps: readItems(body, 'deps', refuse), params, outs: readItems(body, 'outs', refuse) };
}
function readItems(body, key, refuse) {
    const items = body.get(key) ?? [];
    if (!Array.isArray(items))
        throw refuse([key], `"${key}" is no list`);
    return items.map((item, index) => {
        const place = item instanceof Map ? item.get('path') : undefined;
        if (!(item instanceof Map) || typeof place !== 'string')
            throw refuse([key, index], `an entry of "${key}" has no "path"`);
        return { path: place, hash: (0,_dvcfile_js__WEBPACK_IMPORTED_MODULE_6__/* .readHash */ .Pp)(item), meta: (0,_dvcfile_js__WEBPACK_IMPORTED_MODULE_6__/* .readMeta */ .eE)(item) };
    });
}
function bad(document, path, found) {
    const location = document.locate(path);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('lock', `Cannot read ${location.file}:${location.line}:${location.column}: ${found}`, {
        location,
        hint: 'Restore the file from git, or delete it and run `train-report repro` to make it anew',
    });
}
/**
 * Puts one stage's entry into `dvc.lock`, whole and flushed. The text of all other stages stays as it is, comments and
 * all; a new stage goes to the end (FORMATS, section 8).
 */
function updateLockfile(path, name, entry) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : '';
    (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(path, replaceEntry(before, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path), name, entry), { flush: true });
}
function replaceEntry(text, shown, name, entry) {
    const stages = (entries) => (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeYaml */ .V)(new Map([
        ['schema', SCHEMA],
        ['stages', entries],
    ]));
    const value = entryValue(entry);
    if (text.trim() === '')
        return stages(new Map([[name, value]]));
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, shown, { code: 'lock' });
    const locked = lockedStages(document);
    if (locked.size === 0)
        return stages(new Map([[name, value]]));
    const rendered = stages(new Map([[name, value]])).replace(/^schema: '2.0'\nstages:\n/, '');
    if (locked.has(name)) {
        const range = document.range(['stages', name]);
        if (range)
            return `${text.slice(0, range.start)}${rendered}${text.slice(range.end)}`;
    }
    else {
        const last = document.range(['stages', String([...locked.keys()].at(-1))]);
        const separator = text.endsWith('\n') ? '' : '\n';
        if (last)
            return `${text.slice(0, last.end)}${separator}${rendered}${text.slice(last.end)}`;
    }
    return stages(new Map([...locked, [name, value]])); // written in flow style by hand: normalised
}
/** A lock entry as YAML: keys, and items by path, in DVC's order. */
function entryValue(entry) {
    const value = new Map([
        ['cmd', typeof entry.cmd === 'string' ? entry.cmd : [...entry.cmd]],
    ]);
    if (entry.deps.length > 0)
        value.set('deps', sortedItems(entry.deps));
    if (entry.params.size > 0)
        value.set('params', paramsValue(entry.params));
    if (entry.outs.length > 0)
        value.set('outs', sortedItems(entry.outs));
    return value;
}
function sortedItems(items) {
    return [...items]
        .sort((a, b) => (0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCodePoints */ .OP)(a.path, b.path))
        .map(({ path, hash, meta }) => {
        const item = new Map([['path', path]]);
        if (hash?.name === 'md5')
            item.set('hash', 'md5');
        if (hash)
            item.set('md5', hash.value);
        if (meta.size !== undefined)
            item.set('size', meta.size);
        if (meta.nfiles !== undefined)
            item.set('nfiles', meta.nfiles);
        if (meta.isExec)
            item.set('isexec', true);
        return item;
    });
}
function paramsValue(params) {
    const files = [...params.keys()].sort((a, b) => {
        if (a === 'params.yaml' || b === 'params.yaml')
            return a === b ? 0 : a === 'params.yaml' ? -1 : 1;
        return (0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCodePoints */ .OP)(a, b);
    });
    return new Map(files.map((file) => {
        const values = [...(params.get(file) ?? [])].sort(([a], [b]) => (0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_7__/* .compareKeys */ .YD)(a, b));
        return [file, new Map(values)];
    }));
}


/***/ }),

/***/ 93271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ pythonRound),
/* harmony export */   Up: () => (/* binding */ pythonRepr),
/* harmony export */   qV: () => (/* binding */ pythonStr)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77704);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78730);


/** Python's `str` of a value: text as it is, all else by `repr`. */
function pythonStr(value) {
    return typeof value === 'string' ? value : pythonRepr(value);
}
/** Python's `repr` of a value. */
function pythonRepr(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'string')
        return reprText(value);
    if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value.value);
    if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlForeign */ .ky)
        return value.text;
    if (typeof value === 'number')
        return Number.isInteger(value) ? String(value) : (0,_python_float_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value);
    if (Array.isArray(value))
        return `[${value.map(pythonRepr).join(', ')}]`;
    if (!(value instanceof Map))
        return String(value);
    return `{${[...value].map(([key, item]) => `${pythonRepr(key)}: ${pythonRepr(item)}`).join(', ')}}`;
}
const ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
function reprText(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = text.replaceAll(/[\\'"]|[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
        if (character === quote)
            return `\\${character}`;
        if (character === "'" || character === '"')
            return character;
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        return (ESCAPES[character] ??
            (code <= 0xff
                ? `\\x${hex.padStart(2, '0')}`
                : code <= 0xffff
                    ? `\\u${hex.padStart(4, '0')}`
                    : `\\U${hex.padStart(8, '0')}`));
    });
    return `${quote}${body}${quote}`;
}
/** Python's `round(value, digits)` of a float: half to even, judged by the exact value. */
function pythonRound(value, digits) {
    if (!Number.isFinite(value) || Math.abs(value) >= 1e21)
        return value;
    const rounded = Number(value.toFixed(digits));
    const exact = value.toFixed(Math.min(100, digits + 40));
    const rest = exact.slice(exact.length - Math.min(40, 100 - digits));
    if (!/^50*$/.test(rest))
        return Object.is(rounded, 0) && value < 0 ? -0 : rounded;
    const below = exact.slice(0, exact.length - rest.length); // a tie: the even neighbour
    const last = Number(below.replace('.', '').at(-1));
    return last % 2 === 0 ? Number(below) : rounded;
}


/***/ }),

/***/ 73876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77704);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36803);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78730);



const WIDTH = 80;
const MAX_SIMPLE_KEY_CHARS = 124; // a key of 125 is written with "?" in yaml_dump_structs.json
const LINE_BREAK = /[\n\u0085\u2028\u2029]/;
/**
 * YAML as DVC writes it (ruamel.yaml 0.19.1's round-trip dumper): block style, indent 2, lists at the column of their key,
 * width 80, text unquoted where it reads back as text. FORMATS, section 9.
 */
function writeYaml(value) {
    const out = new Output();
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
        if (isExplicit && !isEmptyCollection(value) && (value instanceof Map || Array.isArray(value))) {
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
    else if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        out.write(yamlFloat(value.value));
    else if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlForeign */ .ky)
        out.write(value.text);
    else if (typeof value === 'number' && !Number.isInteger(value))
        out.write(yamlFloat(value));
    else if (value !== null && !(value instanceof Map))
        out.write(String(value));
}
function yamlFloat(value) {
    return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value, { infinity: '.inf', nan: '.nan' });
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
    const plainAllowed = !(0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainAmbiguous */ .r)(text) &&
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

/***/ 37129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flatten),
/* harmony export */   N: () => (/* binding */ diffTables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);
/* harmony import */ var _formats_python_repr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93271);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78730);
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47017);




/** Compares two tables as DVC does: nested names dotted, lists as text; what is equal only when `all`. */
function diffTables(before, after, all) {
    const table = new Map();
    for (const file of new Set([...before.keys(), ...after.keys()])) {
        const changes = diffValues(dataOf(before.get(file)), dataOf(after.get(file)), all, file);
        if (changes.size > 0)
            table.set(file, changes);
    }
    return table;
}
function dataOf(values) {
    return values && 'data' in values ? values.data : new Map();
}
function diffValues(before, after, all, file) {
    if (!(before instanceof Map) && !(after instanceof Map))
        return compare([''], () => before, () => after, all);
    const old = flatten(before, file);
    const now = flatten(after, file);
    const at = (values, name) => typeof values === 'string' ? values : (values.get(name) ?? null);
    const names = [old, now].flatMap((values) => (typeof values === 'string' ? [] : [...values.keys()]));
    return compare(names, (name) => at(old, name), (name) => at(now, name), all);
}
function compare(names, before, after, all) {
    const changes = new Map();
    for (const name of new Set(names)) {
        const old = before(name);
        const now = after(name);
        if (!all && (0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_2__/* .equalValues */ .b9)(old, now))
            continue;
        const diff = subtract(now, old);
        changes.set(name, { old, new: now, ...(diff === undefined ? {} : { diff }) });
    }
    return changes;
}
/** Dotted names and their values; lists as Python shows them. */
function flatten(value, file) {
    if (!(value instanceof Map))
        return isEmpty(value) ? new Map() : 'unable to parse';
    const flat = new Map();
    const visit = (map, prefix) => {
        for (const [key, item] of map) {
            const name = `${prefix}${(0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonStr */ .qV)(typeof key === 'number' ? floatKey(key) : key)}`;
            if (item instanceof Map) {
                visit(item, `${name}.`);
                continue;
            }
            if (flat.has(name))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data', `Cannot show "${file}": two values in it are called "${name}", expected one`);
            flat.set(name, Array.isArray(item) ? (0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .Up)(item) : item);
        }
    };
    visit(value, '');
    return flat;
}
function floatKey(key) {
    return Number.isInteger(key) ? key : (0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .floatValue */ .Qg)(key);
}
function isEmpty(value) {
    return (value === null || value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0));
}
/** Python's `now - old`: whole between whole numbers, otherwise a float. */
function subtract(now, old) {
    const a = wholeOf(now);
    const b = wholeOf(old);
    if (a !== undefined && b !== undefined) {
        const difference = a - b;
        return Number.isSafeInteger(Number(difference)) ? Number(difference) : difference;
    }
    const x = numberOf(now);
    const y = numberOf(old);
    return x === undefined || y === undefined ? undefined : (0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .floatValue */ .Qg)(x - y);
}
function wholeOf(value) {
    if (typeof value === 'bigint')
        return value;
    if (typeof value === 'boolean')
        return value ? 1n : 0n;
    return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : undefined;
}
function numberOf(value) {
    if (value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlFloat */ .iw)
        return value.value;
    return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
        ? Number(value)
        : undefined;
}


/***/ }),

/***/ 59204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ diffJson),
/* harmony export */   u: () => (/* binding */ metricsJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);
/* harmony import */ var _formats_python_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47182);


/** Metrics by revision, as DVC's JSON has them. */
function metricsJson(tables) {
    return toJson(new Map([...tables].map(([revision, table]) => [revision, new Map([['data', fileValues(table)]])])));
}
/** Changes by file and name, as DVC's JSON has them. */
function diffJson(diff) {
    const files = [...diff].map(([file, changes]) => [
        file,
        new Map([...changes].map(([name, change]) => [name, new Map(Object.entries(change))])),
    ]);
    return toJson(new Map(files));
}
function fileValues(table) {
    return new Map([...table].map(([file, found]) => [
        file,
        'data' in found ? new Map([['data', found.data]]) : new Map([['error', new Map(Object.entries(found.error))]]),
    ]));
}
function toJson(value) {
    try {
        return `${(0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonJson */ .bv)(value, { sortKeys: false })}\n`;
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data', `Cannot print JSON: ${error.message}, expected text and numbers (or leave out --json)`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 54728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "in": () => (/* binding */ renderDiff),
/* harmony export */   qF: () => (/* binding */ renderMetrics)
/* harmony export */ });
/* unused harmony export renderTable */
/* harmony import */ var _formats_python_repr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93271);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78730);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37129);



/** Shown where there is no value. */
const NOTHING = '-';
const MIN_HEADER_PADDING = 2;
/** A table as DVC lays it out: columns left-aligned, two spaces apart; or in Markdown. */
function renderTable(headers, rows, style) {
    if (rows.length === 0 && !style.markdown)
        return '';
    const widths = headers.map((header, column) => {
        const cells = rows.map((row) => lengthOf(row[column] ?? ''));
        return Math.max(lengthOf(header) + MIN_HEADER_PADDING, ...cells);
    });
    const pad = (cells) => cells.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - lengthOf(cell))));
    if (!style.markdown)
        return [headers, ...rows].map((row) => `${pad(row).join('  ').trimEnd()}\n`).join('');
    const line = (cells) => `| ${pad(cells).join(' | ')} |\n`;
    const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n`;
    return `${line(headers)}${rule}${rows.map(line).join('')}\n`;
}
function lengthOf(text) {
    return [...text].length;
}
/** What changed, a value a line. */
function renderDiff(diff, options) {
    const { title, before, after, precision, noPath = false, noChange = false } = options;
    const choose = (cells) => cells.filter((_, column) => !(noPath && column === 0) && !(noChange && column === 4));
    const rows = [...diff].flatMap(([file, changes]) => [...changes]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, change]) => {
        const values = [change.old, change.new, change.diff].map((value) => showCell(value, precision));
        return choose([file, name, ...values]);
    }));
    return renderTable(choose(['Path', title, before, after, 'Change']), rows, options);
}
/** All metrics, a file a line and a name a column. */
function renderMetrics(tables, options) {
    const lines = [];
    for (const [revision, table] of tables) {
        for (const [file, found] of table) {
            const data = 'data' in found ? found.data : new Map();
            const flat = data instanceof Map ? (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .B)(data, file) : new Map([['', data]]);
            const values = typeof flat === 'string' ? new Map() : flat;
            lines.push({ head: options.showRevisions ? [revision, file] : [file], values });
        }
    }
    const names = [...new Set(lines.flatMap(({ values }) => [...values.keys()]))].sort();
    const headers = [...(options.showRevisions ? ['Revision', 'Path'] : ['Path']), ...names];
    const rows = lines.map(({ head, values }) => [
        ...head,
        ...names.map((name) => showCell(values.get(name), options.precision)),
    ]);
    return renderTable(headers, rows, options);
}
function showCell(value, precision) {
    if (value === undefined || value === null)
        return NOTHING;
    if (precision === undefined)
        return (0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonStr */ .qV)(value);
    if (value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlFloat */ .iw)
        return (0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonStr */ .qV)((0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .floatValue */ .Qg)((0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRound */ .FO)(value.value, precision)));
    const isFloat = typeof value === 'number' && !Number.isInteger(value);
    return (0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonStr */ .qV)(isFloat ? (0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .floatValue */ .Qg)((0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRound */ .FO)(value, precision)) : value);
}


/***/ }),

/***/ 42268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ collectMetrics),
/* harmony export */   T: () => (/* binding */ collectParams)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78730);
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47017);




/** Reads the metrics of a view: numbers, booleans and text, nested as in the file. */
async function collectMetrics(view, { targets = [] } = {}) {
    const paths = targets.length > 0 ? targets.map((target) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(view.repo.cwd, target)) : metricPaths(view);
    const table = new Map();
    for (const path of await expandAll(view, paths)) {
        const found = await readValues(view, path);
        table.set(shown(view.repo, path), 'data' in found ? { data: keepMetrics(found.data) || new Map() } : found);
    }
    return table;
}
function metricPaths(view) {
    const outs = view.stages.flatMap((stage) => stage.outs.filter((out) => out.kind === 'metric'));
    return [...outs.map((out) => out.absolutePath), ...view.topLevels.flatMap(({ metrics }) => metrics)];
}
// Lists and nulls are no metrics; what is left empty goes too.
function keepMetrics(value) {
    if (value instanceof Map) {
        const kept = new Map();
        for (const [key, item] of value) {
            const metric = keepMetrics(item);
            if (metric !== undefined && !(metric instanceof Map && metric.size === 0))
                kept.set(key, metric);
        }
        return kept;
    }
    if (value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlFloat */ .iw)
        return value;
    return value === null || typeof value === 'object' ? undefined : value;
}
/** Reads the params of a view: those that stages depend on, and all of the files that `dvc.yaml` names at its top. */
async function collectParams(view, { targets = [], depsOnly } = {}) {
    const wanted = new Map();
    const add = (path, keys) => {
        const known = wanted.get(path);
        if (keys.length === 0 || known === 'all')
            wanted.set(path, 'all');
        else
            wanted.set(path, new Set([...(known ?? []), ...keys]));
    };
    if (targets.length > 0)
        for (const target of targets)
            add((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(view.repo.cwd, target), []);
    else {
        for (const stage of view.stages)
            for (const { absolutePath, keys } of stage.params)
                add(absolutePath, keys);
        if (!depsOnly) {
            for (const path of view.topLevels.flatMap(({ params }) => params))
                add(path, []);
            const common = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(view.repo.root, 'params.yaml');
            if (wanted.get(common) !== 'all' && (await view.read(common)) !== undefined)
                add(common, []);
        }
    }
    const table = new Map();
    for (const [path, keys] of wanted) {
        for (const file of await view.expand(path)) {
            const found = await readValues(view, file);
            const chosen = 'data' in found && keys !== 'all' ? { data: selectKeys(found.data, keys) } : found;
            table.set(shown(view.repo, file), chosen);
        }
    }
    return table;
}
/** What is at dotted keys, nested as it was. */
function selectKeys(top, keys) {
    const selected = new Map();
    for (const key of keys)
        graft(selected, top, key.split('.'));
    return selected;
}
function graft(into, from, [part = '', ...rest]) {
    const found = childOf(from, part);
    if (!found)
        return;
    const [key, value] = found;
    if (rest.length === 0) {
        into.set(key, value);
        return;
    }
    const present = into.get(key);
    const below = present instanceof Map ? new Map(present) : new Map();
    graft(below, value, rest);
    if (below.size > 0 && (present === undefined || present instanceof Map))
        into.set(key, below);
}
function childOf(value, name) {
    if (value instanceof Map)
        return [...value].find(([key]) => String(key) === name);
    const item = Array.isArray(value) && /^\d+$/.test(name) ? value[Number(name)] : undefined;
    return item === undefined ? undefined : [name, item];
}
async function readValues(view, path) {
    const name = shown(view.repo, path);
    try {
        const bytes = await view.read(path);
        if (!bytes)
            return { error: { type: 'FileNotFoundError', msg: `Cannot read "${name}": there is no such file` } };
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
        return { data: (0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParams */ .Sl)(text, path, name) ?? new Map() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return { error: { type: failureType(path), msg: error.message } };
        if (error instanceof TypeError)
            return { error: { type: 'EncodingError', msg: `Cannot read "${name}": it is no UTF-8 text` } };
        throw error;
    }
}
const FAILURES = { '.json': 'JSON', '.toml': 'TOML', '.py': 'Python' };
function failureType(path) {
    const suffix = /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? '';
    return `${FAILURES[suffix] ?? 'YAML'}FileCorruptedError`;
}
async function expandAll(view, paths) {
    const files = new Set();
    for (const path of paths)
        for (const file of await view.expand(path))
            files.add(file);
    return files;
}
function shown(repo, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repo.cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 38875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  un: () => (/* binding */ WORKSPACE),
  Wc: () => (/* binding */ forEachView)
});

// UNUSED EXPORTS: View

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(72895);
// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(78835);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(21352);
// EXTERNAL MODULE: ./build/src/formats/yaml-read.js
var yaml_read = __webpack_require__(70547);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(47961);
;// CONCATENATED MODULE: ./build/src/dvcyaml/top-level.js




/** Reads `metrics`, `params` and `plots` of a `dvc.yaml`. */
function readTopLevel(repo, file) {
    const top = (0,yaml_read/* readYaml */.g)((0,external_node_fs_.readFileSync)(file, 'utf8'), (0,repository/* shownPath */.pS)(repo, file)).value;
    const section = (key) => (top instanceof Map ? (top.get(key) ?? null) : null);
    const paths = (value) => Array.isArray(value)
        ? value.filter((item) => typeof item === 'string').map((item) => (0,external_node_path_.join)((0,external_node_path_.dirname)(file), item))
        : [];
    return {
        file,
        metrics: paths(section('metrics')),
        params: paths(section('params')),
        plots: readPlots(section('plots')),
    };
}
function readPlots(value) {
    const items = Array.isArray(value) ? value : value instanceof Map ? [value] : [];
    return items.flatMap((item) => {
        if (typeof item === 'string')
            return [[item, new Map()]];
        if (!(item instanceof Map))
            return [];
        return [...item].map(([name, definition]) => [String(name), definition instanceof Map ? definition : new Map()]);
    });
}

;// CONCATENATED MODULE: ./build/src/repo/revision.js

/** The commit that a name stands for; throws when there is none. */
async function resolveRevision(repo, name) {
    const commit = await requireGit(repo).resolve(name);
    if (commit !== undefined)
        return commit;
    throw new errors/* UserError */.yo('data', `Cannot find revision "${name}": git knows no commit of that name`, {
        hint: 'In a shallow clone, `git fetch --unshallow` brings older commits',
    });
}
/** Commits to look at, each with the names that lead to it; the workspace is not among them. */
async function listRevisions(repo, names, choice = {}) {
    const found = new Map();
    const add = (commit, name) => {
        const known = found.get(commit) ?? [];
        if (!known.includes(name))
            found.set(commit, [...known, name]);
    };
    for (const name of names)
        add(await resolveRevision(repo, name), name);
    if (choice.allCommits) {
        for (const commit of await lines(repo, ['rev-list', '--branches', '--tags', '--remotes', 'HEAD']))
            add(commit, commit);
        return found;
    }
    const refs = [...(choice.allBranches ? ['refs/heads'] : []), ...(choice.allTags ? ['refs/tags'] : [])];
    if (refs.length === 0)
        return found;
    for (const ref of await lines(repo, ['for-each-ref', '--format=%(refname)', ...refs])) {
        const commit = await requireGit(repo).resolve(ref);
        if (commit !== undefined)
            add(commit, ref.replace(/^refs\/(?:heads|tags)\//, ''));
    }
    return found;
}
async function lines(repo, args) {
    const text = (await requireGit(repo).ask(args)) ?? '';
    return text === '' ? [] : text.split('\n');
}
/** The repository's git; throws when it has none. */
function requireGit(repo) {
    if (repo.scm)
        return repo.scm;
    throw new errors/* UserError */.yo('data', 'Cannot look at another revision: the repository is not in git');
}

// EXTERNAL MODULE: ./build/src/repo/snapshot.js
var snapshot = __webpack_require__(73271);
;// CONCATENATED MODULE: ./build/src/metrics/view.js









/** The repository at one point: the workspace, or a commit. Files that the pipeline keeps in the cache can be read too. */
class View {
    repo;
    #commit;
    #stages;
    #names;
    #topLevels = [];
    constructor(repo, commit) {
        this.repo = repo;
        this.#commit = commit;
    }
    get stages() {
        this.#stages ??= (0,load.loadStages)(this.repo, (file) => this.#topLevels.push(readTopLevel(this.repo, file)));
        return this.#stages;
    }
    /** What each `dvc.yaml` names outside of its stages. */
    get topLevels() {
        return this.stages.length >= 0 ? this.#topLevels : [];
    }
    /** The bytes of a file: of the workspace or commit, else of the cache; undefined when it is nowhere. */
    async read(path) {
        const own = this.#commit ? await this.#readCommitted(this.#commit, path) : readOwn(path);
        return own ?? this.#readCached(path);
    }
    /** The files that a path stands for: itself, or all in it when it is a folder. */
    async expand(path) {
        const found = this.#commit ? await this.#listCommitted(path) : await listOwn(path);
        if (found.length > 0)
            return found.sort();
        const { out, hash } = this.#find(path) ?? {};
        if (!out || out !== path || !hash?.value.endsWith('.dir'))
            return [path];
        const tree = this.repo.store(hash.name).findTree(hash.value) ?? [];
        return tree.map(({ relpath }) => (0,external_node_path_.join)(path, ...relpath.split('/')));
    }
    async #readCommitted({ git, id, top }, path) {
        if (!(await this.#listAll()).has(path))
            return undefined;
        return git.show(id, (0,external_node_path_.join)(top, (0,external_node_path_.relative)(this.repo.root, path)));
    }
    async #listCommitted(folder) {
        return [...(await this.#listAll())].filter((path) => path.startsWith(folder + external_node_path_.sep));
    }
    /** Every file of the commit, by its path in this view. */
    async #listAll() {
        if (this.#names || !this.#commit)
            return this.#names ?? new Set();
        const { git, id, top } = this.#commit;
        const output = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', id]);
        const names = output.toString().split('\0').slice(0, -1);
        this.#names = new Set(names.map((name) => (0,external_node_path_.join)(this.repo.root, (0,external_node_path_.relative)(top, (0,external_node_path_.join)(git.root, name)))));
        return this.#names;
    }
    async #readCached(path) {
        const { out, hash } = this.#find(path) ?? {};
        if (out === undefined || !hash)
            return undefined;
        const store = this.repo.store(hash.name);
        let oid = hash.value;
        if (path !== out) {
            const name = path
                .slice(out.length + 1)
                .split(external_node_path_.sep)
                .join('/');
            oid = hash.value.endsWith('.dir')
                ? store.findTree(hash.value)?.find(({ relpath }) => relpath === name)?.md5
                : undefined;
        }
        if (oid === undefined || oid.endsWith('.dir') || (await store.unusable(oid)).length > 0)
            return undefined;
        return (0,external_node_fs_.readFileSync)(store.path(oid));
    }
    /** The output that is the path or holds it, and what it is locked to. */
    #find(path) {
        for (const stage of this.stages) {
            const out = stage.outs.find(({ absolutePath }) => path === absolutePath || path.startsWith(absolutePath + external_node_path_.sep));
            if (!out)
                continue;
            const lock = stage.kind === 'pipeline' ? (0,state/* readLock */.mF)(this.repo, stage).get(stage.name) : undefined;
            return { out: out.absolutePath, hash: out.hash ?? lock?.outs.find((item) => item.path === out.path)?.hash };
        }
        return undefined;
    }
}
const WORKSPACE = 'workspace';
/** Runs `body` for each view in turn; commits are laid out one at a time. Without any choice: the workspace, named ''. */
async function forEachView(repo, { names = [], ...choice }, body) {
    const isPlain = names.length === 0 && !choice.allBranches && !choice.allTags && !choice.allCommits;
    if (isPlain)
        return body('', new View(repo));
    const commits = names.filter((name) => name !== WORKSPACE);
    const revisions = await listRevisions(repo, commits, choice);
    if (names.length === 0 || names.includes(WORKSPACE))
        await body(WORKSPACE, new View(repo));
    for (const [id, aliases] of revisions) {
        const git = requireGit(repo);
        await new snapshot/* Snapshots */.q(repo, git).visit(id, async (copy) => {
            const view = new View(copy, { git, id, top: repo.root });
            // Asked for by name, each name is answered.
            for (const name of names.length > 0 ? aliases : [aliases.join(',')])
                await body(name, view);
        });
    }
}
function readOwn(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT' || (0,errors/* systemCode */.xU)(error) === 'ENOTDIR')
            return undefined;
        if ((0,errors/* systemCode */.xU)(error) === 'EISDIR')
            throw new errors/* UserError */.yo('data', `Cannot read "${path}": it is a folder, expected a file`, { cause: error });
        throw error;
    }
}
async function listOwn(folder) {
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return [];
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}


/***/ }),

/***/ 21352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   aR: () => (/* binding */ Workspace),
/* harmony export */   mF: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34730);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47961);
/* harmony import */ var _dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64155);
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47017);






/** Looks at the workspace for the planner; each path is hashed once, until something writes it. */
class Workspace {
    #repo;
    #hashes = new Map();
    #locks = new Map();
    constructor(repo) {
        this.#repo = repo;
    }
    async hash(path, name = 'md5') {
        const key = `${name}:${path}`;
        if (!this.#hashes.has(key))
            this.#hashes.set(key, await (0,_cache_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPath */ .G)(this.#repo, path, { name }));
        return this.#hashes.get(key);
    }
    /** What `dvc.lock` says of the stage; each file is read once. */
    lock(stage) {
        if (stage.kind === 'dvcfile')
            return undefined;
        const path = lockPath(stage);
        let entries = this.#locks.get(path);
        if (!entries)
            this.#locks.set(path, (entries = (0,_dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_4__/* .readLockfile */ .GQ)(path, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(this.#repo, path))));
        return entries.get(stage.name);
    }
    /** The hash that the stage which makes `path` is locked to, if one of `upstream` does. */
    madeAs(path, upstream) {
        for (const stage of upstream) {
            const out = stage.outs.find((one) => one.absolutePath === path);
            if (!out)
                continue;
            return (out.hash ?? this.lock(stage)?.outs.find((item) => item.path === out.path)?.hash)?.value;
        }
        return undefined;
    }
    /** Takes note of an entry that was written. */
    setLock(stage, entry) {
        this.#locks.get(lockPath(stage))?.set(stage.name, entry);
    }
    /** Forgets what was known: a stage ran, or a path was written. */
    forget() {
        this.#hashes.clear();
    }
    /** The values of a stage's parameters, by params file. */
    params(stage) {
        return new Map(stage.params.map(({ file, absolutePath, keys }) => [
            file,
            (0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_5__/* .readParams */ .LE)(absolutePath, keys, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(this.#repo, absolutePath)),
        ]));
    }
    /** What `findReasons` judges a stage by. */
    async stateOf(stage, lock) {
        const hashes = new Map();
        for (const { path, absolutePath } of stage.deps) {
            const name = lock?.deps.find((item) => item.path === path)?.hash?.name;
            hashes.set(absolutePath, await this.hash(absolutePath, name));
        }
        for (const { path, absolutePath, hash } of stage.outs) {
            const locked = hash ?? lock?.outs.find((item) => item.path === path)?.hash;
            hashes.set(absolutePath, await this.hash(absolutePath, locked?.name));
        }
        const params = lock ? this.params(stage) : unreadParams(stage);
        const notInCache = new Set();
        for (const out of stage.outs) {
            const hash = out.hash ?? lock?.outs.find((item) => item.path === out.path)?.hash;
            if (!out.cache || !hash)
                continue;
            const now = hashes.get(out.absolutePath);
            const tree = now?.hash.value === hash.value ? now.tree : undefined;
            if (this.#repo.store(hash.name).missing(hash.value, tree).length > 0)
                notInCache.add(out.absolutePath);
        }
        return { lock, hashes, params, notInCache };
    }
}
// With nothing to compare with, all that counts is whether the files are there; as in DVC, they may hold anything.
function unreadParams(stage) {
    return new Map(stage.params.map(({ file, absolutePath, keys }) => [
        file,
        { values: new Map(), missing: keys, absent: !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolutePath) },
    ]));
}
/** The lock entries of the `dvc.yaml` that a stage stands in. */
function readLock(repo, stage) {
    const path = lockPath(stage);
    return (0,_dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_4__/* .readLockfile */ .GQ)(path, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(repo, path));
}
/** The lock file beside a stage's `dvc.yaml`. */
function lockPath(stage) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(stage.file), 'dvc.lock');
}


/***/ }),

/***/ 73271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listCommits),
/* harmony export */   q: () => (/* binding */ Snapshots)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _dvcignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73546);




const STAGE_FILE = /(?:^|\/)(?:dvc\.yaml|dvc\.lock|\.dvcignore|[^/]*\.dvc)$/;
const VALUES_FILE = /\.(?:ya?ml|json|toml|py)$/i;
const MAX_VALUES_BYTES = 4 << 20;
/** Reads stages as they are at commits, by way of the few small files that they are written in. */
class Snapshots {
    #repo;
    #git;
    #contents = new Map();
    #seen = new Set();
    constructor(repo, git) {
        this.#repo = repo;
        this.#git = git;
    }
    /**
     * Runs `body` on the repository as it is at a commit: its root is a folder of its own that holds just those files. Not
     * at all (undefined) when they are the same as at a commit before.
     */
    async visit(commit, body) {
        const blobs = await this.#select(commit);
        const key = blobs.map(({ path, id }) => `${id} ${path}`).join('\n');
        if (this.#seen.has(key))
            return undefined;
        this.#seen.add(key);
        const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'train-report-commit-'));
        try {
            for (const { path, id } of blobs) {
                const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, this.#contents.get(id) ?? '');
            }
            const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#repo.root, this.#repo.cwd));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(cwd, { recursive: true });
            return await body({ ...this.#repo, root, cwd, scm: undefined, ignore: new _dvcignore_js__WEBPACK_IMPORTED_MODULE_3__/* .DvcIgnore */ .C(root) });
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(root, { recursive: true, force: true });
        }
    }
    async #select(commit) {
        const all = await this.#list(commit);
        const stageFiles = all.filter(({ path }) => STAGE_FILE.test(path));
        await this.#read(stageFiles);
        const isTemplate = ({ path, id }) => /(?:^|\/)dvc\.yaml$/.test(path) && (this.#contents.get(id)?.includes('${') ?? false);
        if (!stageFiles.some(isTemplate))
            return stageFiles;
        // Values may come from any file that `vars` names.
        const values = all.filter(({ path, size }) => VALUES_FILE.test(path) && size <= MAX_VALUES_BYTES);
        await this.#read(values);
        return [...new Set([...stageFiles, ...values])];
    }
    async #list(commit) {
        const top = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#git.root, this.#repo.root).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        const prefix = top === '' ? '' : `${top}/`;
        const output = await this.#git.run(['ls-tree', '-r', '-z', '--long', '--full-tree', commit]);
        return output
            .toString()
            .split('\0')
            .flatMap((line) => {
            const [, id, size, path] = /^100\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
            if (id === undefined || path === undefined || !path.startsWith(prefix))
                return [];
            return [{ id, size: Number(size), path: path.slice(prefix.length) }];
        });
    }
    /** Takes note of what the files hold; each content is read once, however many commits have it. */
    async #read(blobs) {
        const ids = [...new Set(blobs.map(({ id }) => id))].filter((id) => !this.#contents.has(id));
        if (ids.length === 0)
            return;
        const output = await this.#git.run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
        for (let at = 0; at < output.length;) {
            const end = output.indexOf(0x0a, at);
            const [id = '', , size = ''] = output.toString('latin1', at, end).split(' ');
            const start = end + 1;
            this.#contents.set(id, output.subarray(start, start + Number(size)));
            at = start + Number(size) + 1;
        }
    }
}
/** The commits that the flags stand for. */
async function listCommits(git, flags) {
    const { allBranches, allTags, allCommits } = flags;
    const args = allCommits
        ? ['--branches', '--tags', '--remotes', 'HEAD']
        : [...(allBranches ? ['--branches'] : []), ...(allTags ? ['--tags'] : [])];
    if (args.length === 0)
        return [];
    const output = await git.ask(['rev-list', ...(allCommits ? [] : ['--no-walk']), ...args, '--']);
    return output === undefined || output === '' ? [] : output.split('\n');
}


/***/ })

};
