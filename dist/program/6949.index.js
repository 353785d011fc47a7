export const id = 6949;
export const ids = [6949,762];
export const modules = {

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
