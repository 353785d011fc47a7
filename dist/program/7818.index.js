export const id = 7818;
export const ids = [7818];
export const modules = {

/***/ 52151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ missingError),
/* harmony export */   L: () => (/* binding */ listObjects),
/* harmony export */   ir: () => (/* binding */ damagedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const SHOWN = 10;
/** The error for objects whose bytes are wrong in the remote. */
function damagedError({ name }, damaged) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', `Cannot accept ${listObjects(damaged)} from remote "${name}": its bytes hash to something else`, {
        exitCode: 1,
        hint: 'The remote holds a damaged copy: delete it there, and push it again from a machine that has the right one',
    });
}
/** The error for objects that are nowhere. */
function missingError(remoteNames, missing) {
    const remotes = remoteNames.map((name) => `remote "${name}"`).join(', ');
    const verb = missing.length === 1 ? 'is' : 'are';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', `Cannot fetch ${listObjects(missing)}: ${missing.length === 1 ? 'it' : 'they'} ${verb} in neither the cache nor ${remotes}`, {
        exitCode: 1,
        hint: 'Run `train-report push` (or `dvc push`) on the machine that has it, or name another remote with --remote',
    });
}
/** `"d/a" (object 60b7…), "d/b" (…) and 3 more`. */
function listObjects(objects) {
    const shown = objects.slice(0, SHOWN).map((one) => `"${one.shown}" (object ${one.oid})`);
    return `${shown.join(', ')}${objects.length > SHOWN ? ` and ${objects.length - SHOWN} more` : ''}`;
}


/***/ }),

/***/ 33198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pushTracked)
/* harmony export */ });
/* harmony import */ var _remote_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88590);
/* harmony import */ var _transfer_push_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97845);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52151);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73231);
/* harmony import */ var _tracked_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37647);





/**
 * Sends what `tracked` names, and the remotes lack; returns how many objects and kept runs were sent. What is nowhere is
 * warned of, as in DVC: another machine may have it.
 */
async function pushTracked(repo, tracked, options) {
    const { log, signal, jobs } = options;
    const groups = (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByRemote */ .$)(tracked.filter((item) => item.push !== false), options.remote);
    if (options.runCache && !groups.has(options.remote))
        groups.set(options.remote, []);
    if (groups.size === 0)
        (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRemote */ .E)(repo, options.remote);
    let pushed = 0;
    for (const [name, items] of groups) {
        const remote = await (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_0__.openRemote)(repo, name);
        try {
            let sent = 0;
            let bytes = 0;
            for (const [store, group] of (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByStore */ .A)(repo, items)) {
                const result = await (0,_transfer_push_js__WEBPACK_IMPORTED_MODULE_1__/* .pushObjects */ .X)({ store, remote, log, signal, jobs }, group);
                sent += result.pushed;
                bytes += result.bytes;
                if (result.missing.length > 0) {
                    log.warning(`Not pushed, since it is in neither the cache nor remote "${remote.name}": ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .listObjects */ .L)(result.missing)}`);
                }
            }
            pushed += sent;
            options.onRemote?.(remote.name, sent, bytes);
            if (options.runCache && name === options.remote)
                pushed += await (0,_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .pushRuns */ .V)(repo, remote, options);
        }
        finally {
            remote.close();
        }
    }
    repo.scratch.clean();
    return pushed;
}


/***/ }),

/***/ 73231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pushRuns),
/* harmony export */   X: () => (/* binding */ fetchRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79223);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96933);
/* harmony import */ var _transfer_receive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);





const RUNS = 'runs';
// A kept run's key: `runs/ab/<key>/<value>`, both sha256 (FORMATS, section 13).
const RUN_KEY = /^runs\/[0-9a-f]{2}\/[0-9a-f]{64}\/[0-9a-f]{64}$/;
/** Sends the kept runs; returns how many. A web server cannot tell which it has: there, as in DVC, none are sent. */
async function pushRuns({ cacheFolder }, remote, options) {
    const { signal, jobs } = options;
    if (!remote.canList)
        return leaveOut(remote, options);
    const keys = localRuns(cacheFolder);
    const present = new Set();
    for await (const key of remote.list(RUNS, { signal }))
        present.add(key);
    const absent = keys.filter((key) => !present.has(key));
    await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(absent, jobs ?? remote.jobs, (key) => remote.upload((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, key), key, { signal }));
    return absent.length;
}
/** Fetches the kept runs that are not here; returns how many. What they name is checked when it is used. */
async function fetchRuns({ cacheFolder, cache }, remote, options) {
    const { signal, jobs } = options;
    if (!remote.canList)
        return leaveOut(remote, options);
    const absent = [];
    for await (const key of remote.list(RUNS, { signal })) {
        if (RUN_KEY.test(key) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, key)))
            absent.push(key);
    }
    const partialFolder = absent.length === 0 ? '' : cache.unfinishedFolder();
    await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(absent, jobs ?? remote.jobs, async (key) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, key);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        const temporary = (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryBeside */ .w6)(target);
        try {
            const { path } = await (0,_transfer_receive_js__WEBPACK_IMPORTED_MODULE_3__/* .receiveObject */ .d)(remote, key, temporary, { hashName: 'md5', partialFolder, signal });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o666 & ~process.umask());
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
        }
        catch (error) {
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .vf)(temporary);
            throw error;
        }
    });
    return absent.length;
}
function leaveOut({ name }, { log }) {
    log.debug(`Remote "${name}" is a web server: it does not take kept runs`);
    return 0;
}
function localRuns(folder) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RUNS);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(top))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(top, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))
        .filter((key) => RUN_KEY.test(key));
}


/***/ }),

/***/ 57818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullMissing: () => (/* binding */ pullMissing),
/* harmony export */   pushOutputs: () => (/* binding */ pushOutputs)
/* harmony export */ });
/* harmony import */ var _cache_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57026);
/* harmony import */ var _cache_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24742);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _remote_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88590);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59169);
/* harmony import */ var _transfer_context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91622);
/* harmony import */ var _transfer_fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51033);
/* harmony import */ var _transfer_progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78078);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52151);
/* harmony import */ var _push_tracked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33198);
/* harmony import */ var _tracked_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37647);











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
    for (const [name, items] of (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_8__/* .groupByRemote */ .$)(absent, options.remote)) {
        fetched += await fetchFrom(repo, name, items, options);
    }
    const errors = [];
    const checkedOut = [];
    const unavailable = [];
    for (const item of wanted) {
        const shown = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, item.path);
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
function missingOf(repo, { hash, path, within }) {
    const store = repo.store(hash.name);
    if (within === undefined)
        return store.missing(hash.value);
    const tree = store.findTree(hash.value);
    if (!tree)
        return [hash.value];
    const files = (0,_transfer_context_js__WEBPACK_IMPORTED_MODULE_9__/* .chosenFiles */ .W)({ oid: hash.value, shown: path, within }, tree);
    return files.map(({ md5 }) => md5).filter((oid) => !store.has(oid));
}
async function isInPlace(repo, { path, hash }, signal) {
    return (await (0,_cache_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .hashPath */ .G)(repo, path, { name: hash.name, signal, noTree: true }))?.hash.value === hash.value;
}
async function fetchFrom(repo, name, items, options) {
    const { log, signal, jobs } = options;
    const needed = new Set(items.filter((item) => !item.made).map(({ path }) => (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, path)));
    if (name === undefined && repo.config.get('core', 'remote') === undefined && needed.size === 0)
        return 0;
    try {
        const remote = await (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_3__.openRemote)(repo, name);
        try {
            let fetched = 0;
            let bytes = 0;
            for (const [store, group] of (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_8__/* .groupByStore */ .A)(repo, items)) {
                const result = await (0,_transfer_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchObjects */ .r)({ store, remote, log, signal, jobs }, group);
                fetched += result.fetched;
                bytes += result.bytes;
                if (result.damaged.length === 0)
                    continue;
                const error = (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .damagedError */ .ir)(remote, result.damaged);
                if (result.damaged.some(({ shown }) => [...needed].some((path) => isAtOrIn(shown, path))))
                    throw error;
                log.warning(`${error.message}: its stage will run`);
            }
            if (fetched > 0)
                log.info(`Fetched ${fetched} objects (${(0,_transfer_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .megabytes */ .i)(bytes)}) from remote "${remote.name}"`);
            return fetched;
        }
        finally {
            remote.close();
        }
    }
    catch (error) {
        if (needed.size > 0 || signal.aborted)
            throw error;
        // A remote that is down costs a rerun, no more.
        log.warning((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
        return 0;
    }
}
function isAtOrIn(path, top) {
    return path === top || path.startsWith(`${top}/`);
}
/** Sends `tracked` to the remotes they belong to; returns how many objects were sent. */
async function pushOutputs(repo, tracked, options) {
    return (0,_push_tracked_js__WEBPACK_IMPORTED_MODULE_7__/* .pushTracked */ .D)(repo, tracked, {
        ...options,
        onRemote: (name, pushed, bytes) => options.log.info(`Pushed ${pushed} objects (${(0,_transfer_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .megabytes */ .i)(bytes)}) to remote "${name}"`),
    });
}
function notAnywhere(repo, item, missing, remote) {
    const name = remote ?? item.remote ?? repo.config.get('core', 'remote')?.value ?? '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('remote', `Cannot check out "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, item.path)}" (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j$)(item.location)}): object "${missing}" is in neither the cache nor remote "${name}"`, {
        exitCode: 1,
        location: item.location,
        hint: 'Run `train-report push` (or `dvc push`) on the machine that has it, or set `remote` to the one that does',
    });
}


/***/ }),

/***/ 51033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fetchDirectories),
/* harmony export */   r: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68624);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87945);
/* harmony import */ var _cache_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1950);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96933);
/* harmony import */ var _remote_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16272);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91622);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27596);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78078);
/* harmony import */ var _receive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16119);











const DAMAGED_TRIES = 2; // bytes may also be damaged on the way
/**
 * Brings objects into the cache, directories with their files. Nothing enters whose bytes do not hash to its name, and a
 * directory object enters after its files, since it stands for their being there.
 */
async function fetchObjects(context, items) {
    const { store } = context;
    const tops = new Map();
    const files = new Map();
    for (const { oid, shown } of items) {
        if (store.has(oid))
            continue;
        ((0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(oid) ? tops : files).set(oid, shown);
    }
    const { folder } = context.remote;
    const directories = await receiveAll(context, tops, { isHeld: true });
    try {
        const contents = new Map();
        const landings = new Landings();
        for (const item of items) {
            if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(item.oid))
                continue;
            const held = directories.held.get(item.oid);
            const tree = held === undefined
                ? store.findTree(item.oid)
                : store.noteTree(item.oid, (0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(held), item.oid));
            const chosen = (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .chosenFiles */ .W)(item, tree ?? []);
            if (held !== undefined)
                contents.set(item.oid, [...(contents.get(item.oid) ?? []), ...chosen.map(({ md5 }) => md5)]);
            const absent = store.absent(chosen.map(({ md5 }) => md5));
            if (folder !== undefined && item.landing && chosen.every(({ md5 }) => absent.has(md5)))
                landings.add(item.landing, chosen);
            for (const { md5, relpath } of chosen) {
                if (absent.has(md5) && !files.has(md5))
                    files.set(md5, `${item.shown}/${relpath}`);
            }
        }
        const arrived = folder === undefined ? await receiveAll(context, files) : await copyAll(context, folder, files, landings);
        const absent = new Set([...arrived.missing, ...arrived.damaged].map(({ oid }) => oid));
        let placed = 0;
        for (const [oid, path] of directories.held) {
            if (contents.get(oid)?.some((file) => absent.has(file)))
                continue;
            store.place(path, oid);
            placed += 1;
        }
        return {
            fetched: placed + arrived.fetched,
            bytes: directories.bytes + arrived.bytes,
            missing: [...directories.missing, ...arrived.missing],
            damaged: [...directories.damaged, ...arrived.damaged],
        };
    }
    finally {
        for (const path of directories.held.values())
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(path);
    }
}
/** Brings only the lists of directories into the cache; what the remote does not hold is left out. */
async function fetchDirectories(context, items) {
    const { store } = context;
    const absent = items.filter(({ oid }) => (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(oid) && !store.has(oid));
    await receiveAll(context, new Map(absent.map(({ oid, shown }) => [oid, shown])));
}
/** The folders that are filled while their objects arrive. Those of one transfer have one mode. */
class Landings {
    #ownerOf = new Map();
    #places = new Map();
    #mode;
    add(landing, entries) {
        this.#mode ??= landing.mode;
        const isShared = entries.some(({ md5 }) => this.#places.has(md5));
        const places = isShared || landing.mode !== this.#mode ? undefined : landing.prepare(entries);
        for (const [oid, place] of places ?? []) {
            this.#places.set(oid, place);
            this.#ownerOf.set(oid, landing);
        }
    }
    get twins() {
        return this.#mode === undefined || this.#places.size === 0 ? undefined : { places: this.#places, mode: this.#mode };
    }
    note(stamps) {
        for (const [oid, stamp] of stamps)
            this.#ownerOf.get(oid)?.note(oid, stamp);
    }
}
async function copyAll({ store, remote, log, signal }, folder, objects, landings) {
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_9__/* .TransferProgress */ .v(log, `Fetching from ${remote.name}`, objects.size);
    try {
        const copies = {
            oids: [...objects.keys()],
            from: (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_1__/* .objectFolder */ .SF)(folder, store.hashName),
            to: store.folder,
            name: store.hashName,
            scratch: store.scratchFor(store.folder),
            twins: landings.twins,
        };
        const outcome = await (0,_copies_js__WEBPACK_IMPORTED_MODULE_5__/* .copyObjects */ .I)('fetch', copies, { signal, onFiles: progress.onObjects });
        for (const [oid, stamp] of outcome.copied)
            store.remember(oid, stamp);
        landings.note(outcome.twins);
        const named = (oid) => ({ oid, shown: objects.get(oid) ?? '' });
        return {
            fetched: outcome.copied.size,
            bytes: outcome.bytes,
            missing: outcome.missing.map(named),
            damaged: outcome.damaged.map(named),
        };
    }
    finally {
        progress.end();
    }
}
async function receiveAll(context, objects, { isHeld = false } = {}) {
    const { store, remote, log } = context;
    const missing = [];
    const damaged = [];
    const held = new Map();
    let fetched = 0;
    let bytes = 0;
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_9__/* .TransferProgress */ .v(log, `Fetching from ${remote.name}`, objects.size);
    try {
        await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_10__/* .inParallel */ .H)([...objects], context.jobs ?? remote.jobs, async ([oid, shown]) => {
            const arrived = await receive(context, oid, progress);
            if (arrived === 'missing')
                missing.push({ oid, shown });
            else if (arrived === 'damaged')
                damaged.push({ oid, shown });
            else {
                if (isHeld)
                    held.set(oid, arrived.path);
                else
                    store.place(arrived.path, oid);
                fetched += 1;
                bytes += arrived.bytes;
            }
            progress.onObjects(1);
        });
    }
    finally {
        progress.end();
    }
    return { fetched, bytes, missing, damaged, held };
}
async function receive({ store, remote, signal }, oid, { onBytes }) {
    const key = (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_1__.objectKey)(oid, store.hashName);
    const hashName = (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(oid) ? 'md5' : store.hashName;
    for (let tries = 0; tries < DAMAGED_TRIES; tries += 1) {
        const path = store.unfinished();
        try {
            const partialFolder = store.unfinishedFolder();
            const arrival = await (0,_receive_js__WEBPACK_IMPORTED_MODULE_6__/* .receiveObject */ .d)(remote, key, path, { hashName, partialFolder, signal, onBytes });
            if (arrival.hash === oid.slice(0, 32))
                return arrival;
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(arrival.path);
        }
        catch (error) {
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(path);
            if (error instanceof _remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .MissingObject */ ._)
                return 'missing';
            throw error;
        }
    }
    return 'damaged';
}


/***/ }),

/***/ 97845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pushObjects)
/* harmony export */ });
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68624);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87945);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96933);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91622);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27596);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78078);






/**
 * Sends objects that the remote lacks, directories with their files. A directory object goes last, and only when all its
 * files are there, since it stands for them. Only bytes that were checked are sent.
 */
async function pushObjects(context, items) {
    const { store, remote, signal, jobs } = context;
    const files = new Map();
    const directories = new Map();
    for (const item of items) {
        const { oid, shown } = item;
        if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectoryOid */ .i)(oid)) {
            files.set(oid, shown);
            continue;
        }
        const known = directories.get(oid);
        const tree = known && !known.files ? undefined : store.findTree(oid);
        const chosen = tree && (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenFiles */ .W)(item, tree);
        for (const { md5, relpath } of chosen ?? [])
            if (!files.has(md5))
                files.set(md5, `${shown}/${relpath}`);
        const oids = chosen?.map(({ md5 }) => md5);
        directories.set(oid, { shown, files: oids && [...(known?.files ?? []), ...oids] });
    }
    const keyOf = (oid) => (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_0__.objectKey)(oid, store.hashName);
    const present = await remote.exists([...files.keys(), ...directories.keys()].map(keyOf), { signal, jobs });
    const absent = new Map([...files].filter(([oid]) => !present.has(keyOf(oid))));
    const first = await sendAll(context, absent);
    const lost = new Set(first.missing.map(({ oid }) => oid));
    const complete = new Map();
    const missing = [...first.missing];
    for (const [oid, { shown, files: contents }] of directories) {
        if (present.has(keyOf(oid)))
            continue;
        if (!contents)
            missing.push({ oid, shown });
        else if (!contents.some((file) => lost.has(file)))
            complete.set(oid, shown);
    }
    const second = await sendAll(context, complete);
    return {
        pushed: first.pushed + second.pushed,
        bytes: first.bytes + second.bytes,
        missing: [...missing, ...second.missing],
    };
}
async function sendAll(context, objects) {
    if (objects.size === 0)
        return { pushed: 0, bytes: 0, missing: [] };
    const { remote, log } = context;
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_4__/* .TransferProgress */ .v(log, `Pushing to ${remote.name}`, objects.size);
    try {
        const { folder } = remote;
        return folder === undefined
            ? await uploadAll(context, objects, progress)
            : await copyAll(context, folder, objects, progress);
    }
    finally {
        progress.end();
    }
}
async function copyAll({ store, signal }, folder, objects, progress) {
    const oids = [...objects.keys()];
    const copies = {
        oids,
        from: store.folder,
        to: (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFolder */ .SF)(folder, store.hashName),
        // The list of a directory is JSON: its name is the hash of its very bytes in DVC 2, too.
        name: oids.some(_cache_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectoryOid */ .i) ? 'md5' : store.hashName,
        known: store.knownStamps(oids),
        scratch: store.scratchFor(folder),
    };
    const outcome = await (0,_copies_js__WEBPACK_IMPORTED_MODULE_1__/* .copyObjects */ .I)('push', copies, { signal, onFiles: progress.onObjects });
    for (const [oid, stamp] of outcome.checked)
        if (outcome.copied.has(oid))
            store.remember(oid, stamp);
    for (const oid of outcome.damaged)
        store.remove(oid);
    const lost = [...outcome.missing, ...outcome.damaged];
    return {
        pushed: outcome.copied.size,
        bytes: outcome.bytes,
        missing: lost.map((oid) => ({ oid, shown: objects.get(oid) ?? '' })),
    };
}
async function uploadAll({ store, remote, signal, jobs }, objects, progress) {
    const absent = await store.verifyAll([...objects.keys()], { signal });
    const ready = [...objects.keys()].filter((oid) => !absent.has(oid));
    await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_5__/* .inParallel */ .H)(ready, jobs ?? remote.jobs, async (oid) => {
        const isRaw = store.hashName === 'md5' || (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectoryOid */ .i)(oid);
        const md5 = isRaw ? oid.slice(0, 32) : undefined;
        const key = (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_0__.objectKey)(oid, store.hashName);
        await remote.upload(store.path(oid), key, { signal, onBytes: progress.onBytes, md5, jobs });
        progress.onObjects(1);
    });
    return {
        pushed: ready.length,
        bytes: progress.bytes,
        missing: [...absent].map((oid) => ({ oid, shown: objects.get(oid) ?? '' })),
    };
}


/***/ })

};
