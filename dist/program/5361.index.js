export const id = 5361;
export const ids = [5361];
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

/***/ 24543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ applyCheckout),
/* harmony export */   j: () => (/* binding */ notInCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_copy_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72503);
/* harmony import */ var _bulk_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63660);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22992);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59169);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67362);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27757);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92961);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68624);











// Below, it is not worth it to write a folder aside; above, too much would be lost by a run that is killed.
const MIN_STAGED = 100;
const MAX_STAGED = 50_000;
/** Does what was planned. Objects are checked as they are copied: a damaged one is removed, and its file left as it was. */
async function applyCheckout(repo, plan, options = {}) {
    const { target, changed, extra, present, result } = plan;
    const { path, hash } = target;
    if (changed.length + extra.length === 0) {
        if (present !== 'nothing')
            fixMode(path, target);
        return result;
    }
    const becomes = (0,_oid_js__WEBPACK_IMPORTED_MODULE_9__/* .isDirectoryOid */ .i)(hash.value) ? 'directory' : 'file';
    const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    const isReplaced = present !== becomes || (isLink && becomes === 'directory');
    if (present !== 'nothing' && isReplaced)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    else {
        for (const relpath of extra)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relpath), { force: true });
        (0,_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .removeEmptied */ .h1)(path, extra);
    }
    const isWhole = becomes === 'directory' && changed.length >= MIN_STAGED && changed.length <= MAX_STAGED;
    const isStaged = isWhole && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (!isStaged)
        (0,_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolders */ .wZ)(path, becomes === 'directory' ? changed : undefined);
    const damaged = await copyEntries(repo, repo.store(hash.name), target, changed, { ...options, isStaged });
    if (damaged.length > 0)
        throw notInCache(repo, path, damaged);
    return result;
}
async function copyEntries(repo, store, { path, meta }, entries, options) {
    if (entries.length === 0)
        return [];
    const scratch = repo.scratch.for((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const expected = entries.map(({ md5 }) => md5);
    const list = {
        sources: expected.map((md5) => store.path(md5)),
        targets: entries.map(({ relpath }) => (relpath === '' ? path : `${path}/${relpath}`)),
        expected,
        known: store.knownStamps(expected),
        staging: options.isStaged ? stageFolder(path, entries, (0,_bulk_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .scratchPath */ .K)(scratch)) : undefined,
    };
    const manner = {
        name: store.hashName,
        links: (0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .linkTypes */ .un)(repo.config),
        mode: meta.isExec ? 0o766 : 0o666, // DVC sets the bit of the owner alone
        exactMode: false,
        scratch,
    };
    const { stamps, checked, failures } = await (0,_bulk_copy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .copyFiles */ .B)(list, manner, options);
    const damaged = [];
    for (const failure of failures) {
        if (failure.code !== 'DAMAGED' && failure.code !== 'MISSING')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .explainFailure */ .S)('check out', failure);
        const { md5 } = entries[failure.index];
        store.remove(md5);
        damaged.push(md5);
    }
    remember(repo, store, list.targets, entries, stamps, checked);
    return damaged;
}
function stageFolder(path, entries, stage) {
    (0,_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFoldersIn */ .XE)(stage, entries);
    return { targets: entries.map(({ relpath }) => `${stage}/${relpath}`), place: () => (0,_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .placeFolder */ .ew)(stage, path) };
}
function remember(repo, store, targets, entries, stamps, checked) {
    for (const [index, { md5 }] of entries.entries()) {
        const stamp = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_10__/* .stampOf */ .Zs)(stamps, index);
        const object = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_10__/* .stampOf */ .Zs)(checked, index);
        if (object)
            store.remember(md5, object);
        if (!stamp)
            continue;
        const target = targets[index];
        const slash = target.lastIndexOf('/');
        repo.memo.folder(target.slice(0, slash), store.hashName).setWritten(target.slice(slash + 1), stamp, md5);
    }
}
function fixMode(path, { hash, meta }) {
    if ((0,_oid_js__WEBPACK_IMPORTED_MODULE_9__/* .isDirectoryOid */ .i)(hash.value) || !meta.isExec)
        return;
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if ((mode & 0o100) === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (mode & 0o777) | 0o100);
}
/** The error for objects that a checkout needs. */
function notInCache(repo, path, missing) {
    const what = missing.length === 1 ? `object "${missing[0]}" is` : `${missing.length} objects (such as "${missing[0]}") are`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('cache', `Cannot check out "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__.shownPath)(repo, path)}": ${what} not in the cache`, {
        hint: 'Run `train-report pull` to fetch what is missing from the remote',
    });
}


/***/ }),

/***/ 57026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   SH: () => (/* binding */ planCheckout),
/* harmony export */   o8: () => (/* binding */ checkoutPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_team_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90581);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59169);
/* harmony import */ var _checkout_apply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24543);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68624);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24742);








const NOTHING = { change: 'unchanged', added: 0, modified: 0, deleted: 0 };
/**
 * Makes `path` what `hash` says, from the cache. Files of a directory that it does not name are removed. Nothing is
 * touched when an object is missing, or when something would be lost that no cache holds; no byte is restored that does
 * not hash to its name; nothing is written through a link to a folder.
 */
async function checkoutPath(repo, target, options = {}) {
    const plan = await planCheckout(repo, target, options);
    if (plan.missing.length > 0)
        throw (0,_checkout_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .notInCache */ .j)(repo, target.path, plan.missing);
    const [lost] = plan.unsaved;
    if (lost !== undefined && !options.force)
        throw wouldBeLost(repo, lost);
    return (0,_checkout_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .applyCheckout */ .L)(repo, plan, options);
}
/** Finds out what a checkout of `target` has to do, and what stands in its way. */
async function planCheckout(repo, target, options = {}) {
    const { path, hash } = target;
    requireInside(repo, path);
    const store = repo.store(hash.name);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats)
        (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedTeam */ .T7)().expect(target.meta.nfiles ?? 1);
    const before = stats ? await (0,_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .hashPath */ .G)(repo, path, { ...options, name: hash.name }) : undefined;
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
    const missing = [...store.unlisted([...new Set(changed.map((entry) => entry.md5))])];
    const added = changed.filter(({ relpath }) => !found.has(relpath)).length;
    const isSame = added + replaced.length + extra.length === 0;
    const change = isSame ? 'unchanged' : before ? 'modified' : 'added';
    const result = { change, added, modified: replaced.length, deleted: extra.length };
    return { target, changed, extra, result, missing, unsaved, present };
}
/** The files that make up `target`; undefined where the list of a directory is missing. */
function listWanted(store, target) {
    const { value } = target.hash;
    if (!(0,_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(value))
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
/** Refuses a path out of the repository, also by way of a link to a folder. */
function requireInside(repo, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repo.root, path);
    if (inside === '' || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('data', `Cannot write "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, path)}": it lies outside of the repository`);
    }
    let current = repo.root;
    for (const part of inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).slice(0, -1)) {
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, part);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(current, { throwIfNoEntry: false })?.isSymbolicLink()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('data', `Cannot write "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, path)}": "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, current)}" is a symbolic link, expected a real folder`);
        }
    }
}
function wouldBeLost(repo, path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('cache', `Cannot check out "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, path)}": what is there now is in no cache and would be lost`, { hint: 'Save it with `train-report commit` or `add`, or give --force to replace it' });
}


/***/ }),

/***/ 27757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XE: () => (/* binding */ makeFoldersIn),
/* harmony export */   ew: () => (/* binding */ placeFolder),
/* harmony export */   h1: () => (/* binding */ removeEmptied),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Makes the folders that files go to; a link or file in the place of one, inside of the target, is replaced. */
function makeFolders(top, entries) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(entries ? top : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top), { recursive: true });
    if (!entries)
        return;
    const known = new Set(['']);
    const fresh = new Set();
    const make = (folder) => {
        if (known.has(folder))
            return;
        make(parentOf(folder));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (stats && !stats.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
        if (!stats?.isDirectory()) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
            fresh.add(folder);
        }
        known.add(folder);
    };
    for (const { relpath } of entries) {
        const folder = parentOf(relpath);
        make(folder);
        if (fresh.has(folder))
            continue; // nothing is in it
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, relpath);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true });
    }
}
/** Makes a new folder, with those in it that files go to. */
function makeFoldersIn(top, entries) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(top, { recursive: true });
    let last = '';
    for (const { relpath } of entries) {
        const folder = parentOf(relpath);
        if (folder !== last)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(`${top}/${folder}`, { recursive: true });
        last = folder;
    }
}
/** Moves a folder that was made aside to its place, where nothing is. */
function placeFolder(from, to) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
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

/***/ 14924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ updateDvcFile),
/* harmony export */   t: () => (/* binding */ writeDvcFile)
/* harmony export */ });
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79223);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32461);
/* harmony import */ var _formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52173);
/* harmony import */ var _formats_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17582);




/** Writes a fresh `.dvc` file for one output, keys in DVC's order (FORMATS, section 3). */
function writeDvcFile(file, name, content) {
    const out = new Map();
    for (const [key, value] of contentKeys(content))
        if (value !== undefined)
            out.set(key, value);
    out.set('path', name);
    (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFileAtomic */ .Zf)(file, (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeYaml */ .V)(new Map([['outs', [out]]])), { flush: true });
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
    const before = (0,_formats_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file, shown, 'data');
    const text = updateCanonical(before, shown, contents) ?? updateText(before, shown, contents);
    if (text !== before)
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFileAtomic */ .Zf)(file, text, { flush: true });
}
// A file that is just what writing its value gives, as nearly all are, can be written anew: no place in it is asked for.
function updateCanonical(before, shown, contents) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(before, shown, { code: 'data' });
    const { value } = document;
    if (!(value instanceof Map) || value.has('locked') || (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeYaml */ .V)(value) !== before)
        return undefined;
    for (const out of outputsOf(document)) {
        const path = out.get('path');
        const content = typeof path === 'string' ? contents.get(path) : undefined;
        for (const [key, now] of content ? contentKeys(content) : []) {
            if (now === undefined)
                out.delete(key);
            else
                out.set(key, now);
        }
    }
    return (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeYaml */ .V)(value);
}
function updateText(before, shown, contents) {
    let text = renameLocked(before, shown);
    const count = outputsOf((0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, shown, { code: 'data' })).length;
    for (let index = 0; index < count; index += 1) {
        const path = outputsOf((0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, shown, { code: 'data' }))[index]?.get('path');
        const content = typeof path === 'string' ? contents.get(path) : undefined;
        if (!content)
            continue;
        for (const [key, value] of contentKeys(content))
            text = setKey(text, shown, index, key, value);
    }
    return text;
}
// DVC's old word for a frozen stage.
function renameLocked(text, shown) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, shown, { code: 'data' });
    if (!(document.value instanceof Map) || !document.value.has('locked'))
        return text;
    const range = document.range(['locked']);
    if (!range)
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
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, shown, { code: 'data' });
    const item = outputsOf(document)[index];
    if (!item || item.get(key) === value)
        return text;
    const path = ['outs', index, key];
    const span = document.span(path);
    if (value === undefined)
        return span ? removeKey(text, document, path) : text;
    const written = (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeYaml */ .V)(new Map([[key, value]])).trimEnd(); // quoted where a hash would be read as a number
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


/***/ })

};
