export const id = 5968;
export const ids = [5968];
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

/***/ 97561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ add_define)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(65971);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/tracking/add.js
var tracking_add = __webpack_require__(336);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/cache/scan.js + 1 modules
var scan = __webpack_require__(24742);
// EXTERNAL MODULE: ./build/src/cache/store.js
var cache_store = __webpack_require__(87945);
// EXTERNAL MODULE: ./build/src/dvcfile/dvcfile-write.js
var dvcfile_write = __webpack_require__(14924);
// EXTERNAL MODULE: ./build/src/remote/select.js
var remote_select = __webpack_require__(88590);
// EXTERNAL MODULE: ./build/src/transfer/push.js
var push = __webpack_require__(97845);
;// CONCATENATED MODULE: ./build/src/tracking/add-to-remote.js










/**
 * Sends a file or folder to a remote and writes the `.dvc` file that tracks it at `destination`; workspace and cache stay
 * as they are (`add --to-remote`). Returns the `.dvc` file.
 */
async function addToRemote(repo, stages, source, destination, { log, signal, remote: name, jobs }) {
    const isInto = destination !== source && ((0,external_node_fs_.statSync)(destination, { throwIfNoEntry: false })?.isDirectory() ?? false);
    const path = isInto ? (0,external_node_path_.join)(destination, (0,external_node_path_.basename)(source)) : destination;
    const dvcFile = await (0,tracking_add/* claimPath */.Kg)(repo, stages, path);
    const shown = (0,repository.shownPath)(repo, path);
    if (!(0,external_node_fs_.existsSync)(source))
        throw refusal((0,repository.shownPath)(repo, source), 'it is not there');
    const remote = await (0,remote_select.openRemote)(repo, name);
    try {
        // What is sent are objects of a store that is gone when the run has ended.
        const store = new cache_store/* Store */.il((0,external_node_path_.join)(repo.scratch.for(repo.cacheFolder), 'to-remote'), 'md5', repo.memo, repo.scratch);
        const hashed = await (0,scan/* hashPath */.G)(repo, source, { signal, store });
        if (!hashed)
            throw refusal((0,repository.shownPath)(repo, source), 'it is neither a file nor a folder');
        const { missing } = await (0,push/* pushObjects */.X)({ store, remote, log, signal, jobs }, [{ oid: hashed.hash.value, shown }]);
        if (missing.length > 0)
            throw refusal(shown, `it changed while it was sent to remote "${remote.name}"`);
        (0,dvcfile_write/* writeDvcFile */.t)(dvcFile, (0,external_node_path_.basename)(path), hashed);
        return dvcFile;
    }
    finally {
        remote.close();
    }
}
function refusal(path, why) {
    return new errors/* UserError */.yo('data', `Cannot add "${path}": ${why}`, { exitCode: 1 });
}

// EXTERNAL MODULE: ./build/src/tracking/git-hint.js
var git_hint = __webpack_require__(73753);
// EXTERNAL MODULE: ./build/src/tracking/glob.js
var tracking_glob = __webpack_require__(61589);
// EXTERNAL MODULE: ./build/src/commands/sync/options.js
var options = __webpack_require__(39944);
;// CONCATENATED MODULE: ./build/src/commands/data/add.js










/** `add PATH…`: tracks files and folders. */
function add_define(command, context) {
    command
        .argument('<targets...>', 'files and folders to track')
        .option('--no-commit', 'write the .dvc files only, and nothing to the cache')
        .option('--no-relink', 'leave the files as they are, also where cache.type asks for links')
        .option('--glob', 'targets may hold wildcards')
        .option('-o, --out <path>', 'copy the target to this place in the repository, and track it there')
        .option('-f, --force', 'with --out: replace what is there')
        .option('--to-remote', 'send it to the remote, and leave the workspace and the cache as they are')
        .option('-r, --remote <name>', 'with --to-remote: the remote, instead of the default one')
        .option('--remote-jobs <number>', 'with --to-remote: how many transfers at once', options/* parseJobs */.YF)
        .action(async (targets, flags) => {
        const { log, signal, cwd, env } = context;
        refuseMixes(targets, flags);
        const repo = (0,repository.openRepository)(cwd, env);
        const options = { log, signal, noCommit: !flags.commit, noRelink: !flags.relink };
        const add = async () => {
            const stages = (0,load.loadStages)(repo);
            const [source = ''] = targets;
            if (flags.toRemote) {
                const { remote, remoteJobs: jobs, out = source } = flags;
                const sending = { log, signal, remote, jobs };
                return [await addToRemote(repo, stages, (0,external_node_path_.resolve)(cwd, source), (0,external_node_path_.resolve)(cwd, out), sending)];
            }
            if (flags.out === undefined)
                return (0,tracking_add/* addPaths */.yS)(repo, stages, expand(cwd, targets, flags.glob ?? false), options);
            const copy = { ...options, force: flags.force ?? false };
            return (0,tracking_add/* addCopy */.xo)(repo, stages, (0,external_node_path_.resolve)(cwd, source), (0,external_node_path_.resolve)(cwd, flags.out), copy);
        };
        const written = await (0,lock.withLock)(repo, add).catch((error) => {
            // What is wrong with the lock or the graph ends with 1, as in DVC; what is wrong with data says so itself.
            const isGeneral = error instanceof errors/* UserError */.yo && (error.code === 'config' || error.code === 'pipeline');
            throw isGeneral ? error.withExitCode(1) : error;
        });
        await (0,git_hint/* announceChanges */.H)(repo, written, log);
    });
}
function refuseMixes(targets, flags) {
    const fail = (message) => {
        throw new errors/* UserError */.yo('data', message, { exitCode: 1 });
    };
    const { toRemote, remote, remoteJobs, glob = false, commit, out } = flags;
    const one = toRemote ? '--to-remote' : '--out';
    if ((toRemote || out !== undefined) && (targets.length > 1 || glob || !commit)) {
        fail(`Cannot use ${one} with several targets, --glob or --no-commit`);
    }
    if (!toRemote && remote !== undefined)
        fail('Cannot use --remote without --to-remote');
    if (!toRemote && remoteJobs !== undefined)
        fail('Cannot use --remote-jobs without --to-remote');
}
function expand(cwd, targets, glob) {
    if (!glob)
        return targets.map((target) => (0,external_node_path_.resolve)(cwd, target));
    return targets.flatMap((target) => {
        const found = (0,tracking_glob/* expandGlob */.h)(cwd, target);
        if (found.length > 0)
            return found;
        throw new errors/* UserError */.yo('data', `Cannot add "${(0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, target))}": nothing matches it`, {
            exitCode: 1,
        });
    });
}


/***/ }),

/***/ 44562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   p3: () => (/* binding */ RemoteFailure),
/* harmony export */   u6: () => (/* binding */ networkCause),
/* harmony export */   yE: () => (/* binding */ RETRY_POLICY)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** A request to a remote failed; says so in the user's words, and knows whether to try again. */
class RemoteFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    canPass;
    delayMs;
    constructor(message, { canPass = false, delayMs, ...options } = {}) {
        super('remote', message, options);
        this.canPass = canPass;
        this.delayMs = delayMs;
    }
}
/** How requests to remotes are tried again. */
const RETRY_POLICY = {
    canRetry: (error) => error instanceof RemoteFailure && error.canPass,
    askedDelay: (error) => (error instanceof RemoteFailure ? error.delayMs : undefined),
};
const NAME_HINT = 'Check the host name, and that this machine can resolve names and reach the network';
const REFUSED_HINT = 'Check the port, and that the server runs';
const TLS_HINT = 'Set `ssl_verify` to the file of the certificate authority that signed it';
const LATER_HINT = 'Run it again later: what has arrived stays';
const NETWORK_CAUSES = {
    ENOTFOUND: { found: 'its host name is not known (DNS)', hint: NAME_HINT, canPass: false },
    EAI_AGAIN: { found: 'its host name could not be looked up (DNS)', hint: NAME_HINT, canPass: true },
    ECONNREFUSED: { found: 'the server refused the connection', hint: REFUSED_HINT, canPass: true },
    ECONNRESET: { found: 'the connection was reset', hint: LATER_HINT, canPass: true },
    ECONNABORTED: { found: 'the connection broke', hint: LATER_HINT, canPass: true },
    EPIPE: { found: 'the connection broke', hint: LATER_HINT, canPass: true },
    ETIMEDOUT: { found: 'the server did not answer in time', hint: LATER_HINT, canPass: true },
    ESOCKETTIMEDOUT: { found: 'the server did not answer in time', hint: LATER_HINT, canPass: true },
    EHOSTUNREACH: { found: 'the host cannot be reached', hint: NAME_HINT, canPass: true },
    ENETUNREACH: { found: 'the network cannot be reached', hint: NAME_HINT, canPass: true },
    HPE_INVALID_CONSTANT: {
        found: 'the answer is not HTTP',
        hint: 'Check http:// and https:// in its URL',
        canPass: false,
    },
    EPROTO: { found: 'the answer is not TLS', hint: 'Check http:// and https:// in its URL', canPass: false },
    ERR_STREAM_PREMATURE_CLOSE: { found: 'the answer broke off', hint: LATER_HINT, canPass: true },
    CERT_HAS_EXPIRED: { found: "the server's certificate has expired", canPass: false },
    DEPTH_ZERO_SELF_SIGNED_CERT: { found: "the server's certificate is self-signed", hint: TLS_HINT, canPass: false },
    SELF_SIGNED_CERT_IN_CHAIN: { found: "the server's certificate is self-signed", hint: TLS_HINT, canPass: false },
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
        found: "the server's certificate cannot be verified",
        hint: TLS_HINT,
        canPass: false,
    },
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {
        found: "the server's certificate cannot be verified",
        hint: TLS_HINT,
        canPass: false,
    },
    ERR_TLS_CERT_ALTNAME_INVALID: { found: "the server's certificate is for another host", canPass: false },
};
/** What a broken connection means; undefined for any other error. */
function networkCause(error) {
    for (const code of systemCodes(error)) {
        const known = NETWORK_CAUSES[code];
        if (known)
            return known;
    }
    // What Node.js throws when a server hangs up between two requests on one connection.
    return /socket hang up|aborted|other side closed/i.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)) ? NETWORK_CAUSES['ECONNRESET'] : undefined;
}
// A host with several addresses fails with one error for each of them.
function systemCodes(error) {
    const own = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCode */ .xU)(error);
    const inner = error instanceof AggregateError ? error.errors.flatMap(systemCodes) : [];
    const cause = error instanceof Error && error.cause !== undefined ? systemCodes(error.cause) : [];
    return [...(own === undefined ? [] : [own]), ...inner, ...cause];
}
/** Milliseconds of a `Retry-After` header: seconds, or a date. */
function retryAfterMs(header, now = Date.now()) {
    if (header === undefined)
        return undefined;
    const delay = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
    return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
}


/***/ }),

/***/ 28695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ localRemote)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71608);
/* harmony import */ var _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96906);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79223);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44562);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16272);








// `files/md5/ab/cdef…`, or DVC 2's `ab/cdef…`, with `.dir` behind for a directory.
const OBJECT_KEY = /^(files\/md5\/)?([0-9a-f]{2})\/([0-9a-f]{30})(\.dir)?$/;
/** A remote that is a folder, in DVC's layout. */
function localRemote(name, folder) {
    const pathOf = (key) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, key);
    const explained = (body) => {
        try {
            return body();
        }
        catch (error) {
            throw explain(error, name, folder);
        }
    };
    return {
        name,
        url: folder,
        folder,
        jobs: 1, // one disk
        policy: _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .RETRY_POLICY */ .yE,
        canList: true,
        exists: async (keys) => explained(() => new Set(keys.filter((key) => holds(pathOf(key), key)))),
        list: async function* list(prefix) {
            yield* explained(() => listKeys(folder, prefix.replace(/\/$/, '')));
        },
        open: async (key, { range }) => explained(() => {
            const file = openObject(pathOf(key), key);
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            const first = range?.first ?? 0;
            const end = Math.max(first, range?.last ?? Number.POSITIVE_INFINITY);
            return { first, size, tag: undefined, body: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)('', { fd: file, start: first, end }) };
        }),
        upload: async (path, key, { onBytes }) => {
            const target = pathOf(key);
            const temporary = (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryBeside */ .w6)(target);
            explained(() => {
                try {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path, temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
                    // As DVC: objects are read-only, kept runs are not.
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(temporary, key.startsWith('runs/') ? 0o666 & ~process.umask() : _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP);
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
                }
                catch (error) {
                    (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__/* .discard */ .vf)(temporary);
                    throw error;
                }
            });
            onBytes?.((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).size);
        },
        remove: async (keys) => explained(() => keys.forEach((key) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(pathOf(key), { force: true }))),
        close: () => { },
    };
}
// As DVC: a read-only object is believed to be there whole; any other is hashed, and removed when it is damaged.
function holds(path, key) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats?.isFile())
        return false;
    const [, current, start = '', rest = '', directory] = OBJECT_KEY.exec(key) ?? [];
    if (start === '' || (stats.mode & 0o777) === _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP)
        return true;
    const isRaw = current !== undefined || directory !== undefined;
    if ((0,_bulk_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFile */ .DC)(path, isRaw ? 'md5' : 'md5-dos2unix') !== start + rest) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        return false;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_MODE */ .YP);
    return true;
}
function listKeys(folder, prefix) {
    const keys = [];
    const visit = (key) => {
        for (const entry of readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, key))) {
            if (entry.name.startsWith('.'))
                continue; // unfinished
            const inner = key === '' ? entry.name : `${key}/${entry.name}`;
            if (entry.isDirectory())
                visit(inner);
            else if (entry.isFile())
                keys.push(inner);
        }
    };
    visit(prefix);
    return keys;
}
function readFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
function openObject(path, key) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === 'ENOENT' ? new _remote_js__WEBPACK_IMPORTED_MODULE_7__/* .MissingObject */ ._(key) : error;
    }
}
function explain(error, name, folder) {
    const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === 'ENOTDIR' ? 'a file stands in the place of a folder' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error)?.reason;
    return reason
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('remote', `Cannot use remote "${name}" at "${folder}": ${reason}`, { cause: error })
        : error;
}


/***/ }),

/***/ 66894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ RemoteOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _repo_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81494);


const MAX_REFERENCES = 10;
/** The options of a remote. Where its URL refers to another (`remote://other/path`), those of the other stand behind. */
class RemoteOptions {
    name;
    /** A path or URL that refers to no other remote. */
    url;
    #config;
    #sections;
    constructor(config, name, url, sections) {
        this.#config = config;
        this.name = name;
        this.url = url;
        this.#sections = sections;
    }
    static read(config, name) {
        const sections = [(0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(name)];
        let url = urlOf(config, name);
        for (let count = 0; count < MAX_REFERENCES; count += 1) {
            const reference = /^remote:\/\/([^/]+)(\/.*)?$/i.exec(url);
            if (!reference)
                return new RemoteOptions(config, name, url, sections);
            const [, other = '', rest = ''] = reference;
            sections.push((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(other));
            url = urlOf(config, other).replace(/\/+$/, '') + rest;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config', `Cannot open remote "${name}": its URL leads back to itself`);
    }
    /** The options for an address that is given, not configured; `remote://name/path` takes those of the remote. */
    static forUrl(config, url) {
        const [, name, rest = ''] = /^remote:\/\/([^/]+)(\/.*)?$/i.exec(url) ?? [];
        if (name === undefined)
            return new RemoteOptions(new _repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .Config */ .TS([]), url, url, []);
        const known = RemoteOptions.read(config, name);
        return new RemoteOptions(config, name, known.url.replace(/\/+$/, '') + rest, known.#sections);
    }
    get(option) {
        return this.#config.get(this.#sectionOf(option), option)?.value;
    }
    /** A path, absolute. */
    path(option) {
        return this.#config.path(this.#sectionOf(option), option);
    }
    number(option) {
        return this.#config.number(this.#sectionOf(option), option);
    }
    boolean(option, fallback) {
        return this.#config.boolean(this.#sectionOf(option), option, fallback);
    }
    #sectionOf(option) {
        return this.#sections.find((section) => this.#config.get(section, option)) ?? this.#sections[0] ?? '';
    }
}
function urlOf(config, name) {
    const url = config.path((0,_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteSection */ .c)(name), 'url');
    if (url !== undefined)
        return url;
    const known = config.remoteNames();
    const expected = known.length > 0 ? `expected one of ${known.join(', ')}` : 'and no other either';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', `Cannot open remote "${name}": .dvc/config has no such remote, ${expected}`, {
        exitCode: 1,
        hint: 'Add it with `train-report remote add NAME URL`',
    });
}


/***/ }),

/***/ 96933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
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
    const lanes = Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, lane);
    await Promise.allSettled(lanes); // nothing goes on behind the caller's back
    await Promise.all(lanes);
}


/***/ }),

/***/ 16272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ChangedObject),
/* harmony export */   _: () => (/* binding */ MissingObject)
/* harmony export */ });
/** The remote answered that it does not hold the object. */
class MissingObject extends Error {
    key;
    constructor(key, answer) {
        super(`Object "${key}" is not in the remote${answer === undefined ? '' : ` (it answered ${answer})`}`);
        this.name = 'MissingObject';
        this.key = key;
    }
}
/** The object was replaced while it was being read in parts. */
class ChangedObject extends Error {
    constructor(key) {
        super(`Object "${key}" was replaced meanwhile`);
        this.name = 'ChangedObject';
    }
}


/***/ }),

/***/ 88590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openByUrl),
/* harmony export */   E: () => (/* binding */ requireRemote),
/* harmony export */   openRemote: () => (/* binding */ openRemote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28695);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66894);



/** Opens a remote of the configuration by its name, or the default one. */
async function openRemote({ config, env }, name) {
    const chosen = name ?? config.get('core', 'remote')?.value;
    if (chosen === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', 'Cannot choose a remote: .dvc/config names no default', {
            exitCode: 1,
            hint: 'Add one with `train-report remote add --default NAME URL`, or name one with `--remote`',
        });
    }
    return openByUrl(_options_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteOptions */ .$.read(config, chosen), env);
}
/** Fails when a remote is named, by the user or as the default, that is not there. */
function requireRemote({ config }, name) {
    const chosen = name ?? config.get('core', 'remote')?.value;
    if (chosen !== undefined)
        _options_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteOptions */ .$.read(config, chosen);
}
/** Opens whatever the options say, by the scheme of its URL. */
async function openByUrl(options, env) {
    const { name, url } = options;
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
    switch (scheme) {
        case undefined:
            return (0,_local_js__WEBPACK_IMPORTED_MODULE_1__/* .localRemote */ .o)(name, url);
        case 'file':
            return (0,_local_js__WEBPACK_IMPORTED_MODULE_1__/* .localRemote */ .o)(name, url.replace(/^file:\/\//i, ''));
        case 's3': {
            const { s3Remote } = await __webpack_require__.e(/* import() */ 1972).then(__webpack_require__.bind(__webpack_require__, 51972));
            return s3Remote(options, env);
        }
        case 'http':
        case 'https': {
            const { httpRemote } = await __webpack_require__.e(/* import() */ 1536).then(__webpack_require__.bind(__webpack_require__, 1536));
            return httpRemote(options);
        }
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', `Cannot open remote "${name}": "${scheme}" is not supported yet, expected a folder, s3://, http:// or https://`, { exitCode: 1, hint: 'Use real DVC for this remote' });
    }
}


/***/ }),

/***/ 75106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findLeftovers),
/* harmony export */   f: () => (/* binding */ rememberPlaced)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79223);



/** Notes that `path` holds tracked content: when it is no longer tracked and unchanged, a checkout removes it, as in DVC. */
function rememberPlaced(repo, path, hash) {
    const placed = readPlaced(repo);
    const name = nameOf(repo, path);
    if (placed[name]?.value === hash.value && placed[name].name === hash.name)
        return;
    writePlaced(repo, { ...placed, [name]: hash });
}
/** What was placed and is tracked no more, as far as it is still there: absolute path and content. */
function findLeftovers(repo, tracked) {
    const placed = readPlaced(repo);
    const leftovers = [];
    let hasChanged = false;
    for (const [name, hash] of Object.entries(placed)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.root, name);
        if (tracked.has(path))
            continue;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }))
            leftovers.push({ path, hash });
        delete placed[name];
        hasChanged = true;
    }
    if (hasChanged)
        writePlaced(repo, placed);
    return leftovers;
}
function nameOf(repo, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repo.root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function fileOf(repo) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.dvcFolder, 'tmp', 'train-report', 'placed.json');
}
function readPlaced(repo) {
    try {
        const parsed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(fileOf(repo), 'utf8'));
        if (typeof parsed !== 'object' || parsed === null)
            return {};
        const placed = {};
        for (const [name, hash] of Object.entries(parsed))
            if (isSafeName(name) && isHash(hash))
                placed[name] = hash;
        return placed;
    }
    catch {
        return {}; // absent or damaged: nothing is removed then
    }
}
function writePlaced(repo, placed) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(fileOf(repo)), { recursive: true });
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(fileOf(repo), JSON.stringify(placed));
    }
    catch {
        // a read-only repository: a leftover more
    }
}
function isSafeName(name) {
    return name !== '' && !name.split('/').some((part) => part === '' || part === '.' || part === '..');
}
function isHash(value) {
    const { name, value: hash } = (value ?? {});
    return (name === 'md5' || name === 'md5-dos2unix') && typeof hash === 'string';
}


/***/ }),

/***/ 28479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ takeDvcFile),
  D: () => (/* binding */ takePath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(57026);
// EXTERNAL MODULE: ./build/src/cache/links.js
var links = __webpack_require__(92961);
// EXTERNAL MODULE: ./build/src/cache/scan.js + 1 modules
var scan = __webpack_require__(24742);
;// CONCATENATED MODULE: ./build/src/cache/save.js




/**
 * Takes what is at `path` into the cache, reading each file once, and puts links in its place where `cache.type` asks
 * for them; undefined when nothing is there.
 */
async function savePath(repo, path, options = {}) {
    const name = options.name ?? 'md5';
    if (!options.noRelink)
        settleMode(path);
    const hashed = await (0,scan/* hashPath */.G)(repo, path, { ...options, name, store: repo.store(name) });
    if (hashed && !options.noRelink)
        await relinkSaved(repo, path, hashed, options);
    return hashed;
}
/** After saving: what `cache.type` asks for. A symbolic link becomes a file of its own in any case, as in DVC. */
async function relinkSaved(repo, path, hashed, options = {}) {
    if (!hashed.hasLinks && !(0,links/* sharesFiles */.cB)(repo.config))
        return;
    await (0,checkout/* checkoutPath */.o8)(repo, { path, hash: hashed.hash, meta: hashed.meta }, { ...options, relink: true });
}
// DVC puts its own copy in the place of a file: what is left of its mode is whether the owner may run it.
function settleMode(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.nlink > 1)
        return;
    const mode = (0o666 & ~process.umask()) | ((stats.mode & 0o111) === 0 ? 0 : 0o100);
    if ((stats.mode & 0o777) !== mode)
        (0,external_node_fs_.chmodSync)(path, mode);
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/dvcfile/dvcfile-write.js
var dvcfile_write = __webpack_require__(14924);
// EXTERNAL MODULE: ./build/src/run/placed.js
var placed = __webpack_require__(75106);
;// CONCATENATED MODULE: ./build/src/run/take.js






/**
 * Takes what is at `path` into the cache; undefined when nothing is there. Content that DVC 2 recorded (`before`) and
 * that is unchanged keeps its hash and its place (FORMATS, section 15).
 */
async function takePath(repo, path, before, options = {}) {
    const { noCommit, noRelink, ...work } = options;
    const isLegacy = before?.name === 'md5-dos2unix';
    const legacy = isLegacy ? await (0,scan/* hashPath */.G)(repo, path, { ...work, name: 'md5-dos2unix' }) : undefined;
    const name = legacy && legacy.hash.value === before?.value ? 'md5-dos2unix' : 'md5';
    // To find out, DVC stores the list of a directory in its old place, changed or not.
    if (legacy?.tree && name === 'md5' && !noCommit)
        repo.legacyCache.writeTree(legacy.hash.value, legacy.tree);
    if (noCommit)
        return name === 'md5' ? (0,scan/* hashPath */.G)(repo, path, work) : legacy;
    return savePath(repo, path, { ...work, name, noRelink: noRelink ?? false });
}
/** Takes all outputs of a `.dvc` file as they are, and brings the file up to date. */
async function takeDvcFile(repo, stage, options = {}) {
    const contents = new Map();
    for (const { path, absolutePath, hash, cache, location } of stage.outs) {
        const noCommit = options.noCommit === true || !cache;
        const content = await takePath(repo, absolutePath, hash, { ...options, noCommit });
        if (!content) {
            throw new errors/* UserError */.yo('data', `Cannot use "${stage.address}": "${(0,repository.shownPath)(repo, absolutePath)}" is not there, expected it as ${(0,errors/* formatLocation */.j$)(location)} says`, { location, hint: 'Run `train-report pull` to fetch tracked data, or make the file' });
        }
        contents.set(path, content);
        if (cache)
            repo.gitignore.add(absolutePath);
        if (!noCommit)
            (0,placed/* rememberPlaced */.f)(repo, absolutePath, content.hash);
    }
    (0,dvcfile_write/* updateDvcFile */.B)(stage.file, stage.address, contents);
}


/***/ }),

/***/ 61589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ expandGlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29057);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45536);




/**
 * The paths below `folder` that a pattern matches, sorted; as Python's `glob`: `**` stands for any number of folders, and
 * a wildcard does not match a leading dot.
 */
function expandGlob(folder, pattern) {
    const found = new Set();
    const visit = (path, segments) => {
        const [segment, ...rest] = segments;
        if (segment === undefined) {
            found.add(path);
            return;
        }
        if (segment === '' || segment === '.' || segment === '..')
            return visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, segment), rest);
        if (segment === '**') {
            visit(path, rest);
            for (const name of (0,_system_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Z)(path)) {
                if (!name.startsWith('.') && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)))
                    visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), segments);
            }
            return undefined;
        }
        const source = (0,_repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .translateGlob */ .t)(segment);
        const matcher = source === undefined ? undefined : new RegExp(`^${source}$`, 'su');
        for (const name of (0,_system_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Z)(path)) {
            const isHidden = name.startsWith('.') && !segment.startsWith('.');
            const isMatch = matcher ? matcher.test(name) && !isHidden : name === segment;
            if (isMatch && (rest.length === 0 || isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))))
                visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), rest);
        }
        return undefined;
    };
    visit(pattern.startsWith('/') ? '/' : folder, pattern.split('/'));
    found.delete(folder);
    return [...found].sort();
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 91622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ chosenFiles)
/* harmony export */ });
/** The files of a directory that an item stands for. */
function chosenFiles({ within }, tree) {
    if (within === undefined)
        return tree;
    return tree.filter(({ relpath }) => relpath === within || relpath.startsWith(`${within}/`));
}


/***/ }),

/***/ 27596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ copyObjects)
/* harmony export */ });
/* harmony import */ var _bulk_copy_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72503);
/* harmony import */ var _bulk_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96906);
/* harmony import */ var _bulk_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63660);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22992);
/* harmony import */ var _bulk_team_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90581);
/* harmony import */ var _cache_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67362);






/** Copies objects between folders, each put in place whole or not at all. */
async function copyObjects(verb, copies, options) {
    const { oids, from, to, name, known, scratch, twins } = copies;
    (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedTeam */ .T7)().expect(oids.length);
    const names = oids.map(_bulk_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectName */ .Hd);
    const list = {
        sources: names.map((object) => `${from}/${object}`),
        targets: names.map((object) => `${to}/${object}`),
        expected: oids.map((oid) => oid.slice(0, 32)),
        known,
        staging: (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorthStaging */ .qU)(to, oids.length) ? stageObjects(names, (0,_bulk_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .scratchPath */ .K)(scratch), to) : undefined,
    };
    const manner = { name, links: ['reflink', 'copy'], mode: _bulk_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .OBJECT_MODE */ .YP, exactMode: true, scratch };
    const targets = twins && { targets: oids.map((oid) => twins.places.get(oid) ?? ''), mode: twins.mode };
    const { stamps, checked: sources, twins: files, failures, } = await (0,_bulk_copy_files_js__WEBPACK_IMPORTED_MODULE_0__/* .copyFiles */ .B)({ ...list, twins: targets }, manner, options);
    const placed = new Map();
    const copied = new Map();
    const checked = new Map();
    let bytes = 0;
    for (const [index, oid] of oids.entries()) {
        const stamp = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_5__/* .stampOf */ .Zs)(stamps, index);
        const source = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_5__/* .stampOf */ .Zs)(sources, index);
        const file = twins && (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_5__/* .stampOf */ .Zs)(files, index);
        if (source)
            checked.set(oid, source);
        if (file)
            placed.set(oid, file);
        if (!stamp)
            continue;
        copied.set(oid, stamp);
        bytes += stamp.size;
    }
    const missing = [];
    const damaged = [];
    for (const failure of failures) {
        if (failure.code === 'MISSING')
            missing.push(oids[failure.index] ?? '');
        else if (failure.code === 'DAMAGED')
            damaged.push(oids[failure.index] ?? '');
        else
            throw (0,_cache_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFailure */ .S)(verb, failure);
    }
    return { copied, checked, twins: placed, bytes, missing, damaged };
}
function stageObjects(names, stage, to) {
    (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .makeStage */ .dv)(stage);
    return { targets: names.map((object) => `${stage}/${object}`), place: () => (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .placeStage */ .Ct)(stage, to) };
}


/***/ }),

/***/ 78078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ megabytes),
/* harmony export */   v: () => (/* binding */ TransferProgress)
/* harmony export */ });
const EVERY_MS = 100;
const LOG_EVERY_MS = 10_000;
/** Tells how far a transfer is: on a terminal by a line that replaces itself, in a log by a line now and then. */
class TransferProgress {
    #log;
    #title;
    #total;
    #begun = Date.now();
    #objects = 0;
    #bytes = 0;
    #toldAt = Date.now();
    constructor(log, title, total) {
        this.#log = log;
        this.#title = title;
        this.#total = total;
    }
    onObjects = (count) => {
        this.#objects += count;
        this.#tell();
    };
    onBytes = (count) => {
        this.#bytes += count;
        this.#tell();
    };
    get bytes() {
        return this.#bytes;
    }
    end() {
        this.#log.progress('');
    }
    #tell() {
        const now = Date.now();
        if (now - this.#toldAt < (this.#log.interactive ? EVERY_MS : LOG_EVERY_MS))
            return;
        this.#toldAt = now;
        const rate = this.#bytes / Math.max(1, now - this.#begun);
        const bytes = this.#bytes === 0 ? '' : `, ${megabytes(this.#bytes)}, ${(rate / 1e3).toFixed(1)} MB/s`;
        const line = `${this.#title}: ${this.#objects.toLocaleString('en')} of ${this.#total.toLocaleString('en')}${bytes}`;
        if (this.#log.interactive)
            this.#log.progress(line);
        else
            this.#log.info(line);
    }
}
/** Bytes as people read them. */
function megabytes(bytes) {
    return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ })

};
