export const id = 933;
export const ids = [933];
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

/***/ 61942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ findInputReasons),
/* harmony export */   Rp: () => (/* binding */ findReasons),
/* harmony export */   jt: () => (/* binding */ commandText),
/* harmony export */   t4: () => (/* binding */ withoutMissing)
/* harmony export */ });
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47017);

/** Why a stage is not up to date: nothing in the list means that it is. Pure: judges what it is given. */
function findReasons(stage, state) {
    const inputs = findInputReasons(stage, state);
    if (stage.kind === 'dvcfile')
        return findOutputReasons(stage, state);
    if (!state.lock)
        return inputs; // that it has never run says it all
    return [...inputs, ...findOutputReasons(stage, state)];
}
/** The reasons that lie in command, dependencies and params: with none of them, the outputs can be restored. */
function findInputReasons(stage, state) {
    const { lock } = state;
    if (stage.alwaysChanged && !stage.frozen)
        return [{ kind: 'always-changed' }];
    if (!lock)
        return [{ kind: 'never-run' }];
    const reasons = [];
    const before = commandText(lock.cmd);
    const after = commandText(stage.cmd ?? '');
    if (before !== after)
        reasons.push({ kind: 'command', before, after });
    if (stage.frozen)
        return reasons;
    if (stage.deps.length === 0 && stage.params.length === 0 && stage.outs.length === 0)
        reasons.push({ kind: 'always-changed' });
    for (const dep of stage.deps) {
        const now = state.hashes.get(dep.absolutePath);
        const locked = lock.deps.find((item) => item.path === dep.path);
        if (!now)
            reasons.push({ kind: 'dep', path: dep.path, change: 'deleted' });
        else if (!locked?.hash)
            reasons.push({ kind: 'dep', path: dep.path, change: 'new' });
        else if (locked.hash.value !== now.hash.value)
            reasons.push({ kind: 'dep', path: dep.path, change: 'modified' });
    }
    return [...reasons, ...findParamReasons(stage, state, lock)];
}
function findParamReasons(stage, state, lock) {
    const reasons = [];
    for (const { file, keys } of stage.params) {
        const current = state.params.get(file);
        const locked = lock.params.get(file);
        const names = new Set([
            ...keys,
            ...(keys.length === 0 ? [...(locked?.keys() ?? []), ...(current?.values.keys() ?? [])] : []),
        ]);
        for (const key of names) {
            const before = locked?.get(key);
            const after = current?.values.get(key);
            if ((0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_0__/* .equalValues */ .b9)(before, after))
                continue;
            const change = after === undefined ? 'deleted' : before === undefined ? 'new' : 'modified';
            reasons.push({ kind: 'param', file, key: String(key), change, before, after });
        }
    }
    return reasons;
}
function findOutputReasons(stage, state) {
    const reasons = [];
    for (const out of stage.outs) {
        const now = state.hashes.get(out.absolutePath);
        const locked = stage.kind === 'dvcfile' ? out : state.lock?.outs.find((item) => item.path === out.path);
        const path = out.path;
        if (locked?.hash && state.notInCache.has(out.absolutePath))
            reasons.push({ kind: 'out', path, change: 'not in cache' });
        else if (!now)
            reasons.push({ kind: 'out', path, change: 'deleted' });
        else if (!locked?.hash)
            reasons.push({ kind: 'out', path, change: 'new' });
        else if (locked?.hash && locked.hash.value !== now.hash.value)
            reasons.push({ kind: 'out', path, change: 'modified' });
    }
    return reasons;
}
/**
 * What remains of the reasons when missing data is none: an output may be absent, and so may a dependency, unless the
 * stage that makes it is locked to other content than this stage read (`madeAs` tells the hash, by absolute path).
 */
function withoutMissing(stage, reasons, madeAs, lock) {
    return reasons.filter((reason) => {
        if (reason.kind === 'out')
            return reason.change !== 'deleted' && reason.change !== 'not in cache';
        if (reason.kind !== 'dep' || reason.change !== 'deleted')
            return true;
        const dep = stage.deps.find((one) => one.path === reason.path);
        const made = dep && madeAs(dep.absolutePath);
        return made !== undefined && made !== lock?.deps.find((item) => item.path === reason.path)?.hash?.value;
    });
}
/** A command as text: the lines of a list joined. */
function commandText(cmd) {
    return typeof cmd === 'string' ? cmd : cmd.join('\n');
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


/***/ })

};
