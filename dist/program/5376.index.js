export const id = 5376;
export const ids = [5376,6949,762];
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

/***/ 35376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCloudStatus: () => (/* binding */ findCloudStatus)
/* harmony export */ });
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68624);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87945);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25620);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32726);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46949);





/** How cache and remote differ, by path; a directory and each file in it apart, as DVC's `status --cloud` (FORMATS, section 11). */
async function findCloudStatus(repo, tracked, { signal, remote: chosen }) {
    const status = {};
    for (const [name, items] of (0,_sync_js__WEBPACK_IMPORTED_MODULE_3__/* .groupByRemote */ .$C)(tracked.filter((item) => item.push !== false), chosen)) {
        const remote = await (0,_select_js__WEBPACK_IMPORTED_MODULE_2__/* .openRemote */ .d)(repo, name);
        try {
            const objects = items.flatMap((item) => listObjects(repo, item));
            const present = await remote.exists([...new Set(objects.map(({ key }) => key))], { signal });
            for (const { path, key, isHere } of objects) {
                const isThere = present.has(key);
                if (isHere !== isThere || !isHere)
                    status[path] = isHere ? 'new' : isThere ? 'deleted' : 'missing';
            }
        }
        finally {
            remote.close();
        }
    }
    repo.memo.save();
    return status;
}
function listObjects(repo, { path, hash, within }) {
    const store = repo.store(hash.name);
    const shown = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(repo, path);
    const object = (name, oid) => ({
        path: name,
        key: (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T)(oid, hash.name),
        isHere: store.has(oid),
    });
    const own = object(shown, hash.value);
    if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectoryOid */ .i)(hash.value) || !own.isHere)
        return [own];
    const wanted = within === undefined ? undefined : new Set((0,_sync_js__WEBPACK_IMPORTED_MODULE_3__/* .filesWithin */ .dl)(repo, hash, within));
    const files = store.readTree(hash.value).filter(({ md5 }) => wanted === undefined || wanted.has(md5));
    return [own, ...files.map(({ relpath, md5 }) => object(`${shown}/${relpath}`, md5))];
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


/***/ })

};
