export const id = 515;
export const ids = [515];
export const modules = {

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

/***/ 37647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupByRemote),
/* harmony export */   A: () => (/* binding */ groupByStore)
/* harmony export */ });
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59169);

/**
 * What to move, by the name of the remote that holds it: the one that its file names, else the one asked for, or the
 * default. As in DVC, content that belongs to another remote than the one asked for is left out.
 */
function groupByRemote(items, chosen) {
    const groups = new Map();
    for (const item of items) {
        const own = item.remote?.toLowerCase();
        if (chosen !== undefined && own !== undefined && own !== chosen.toLowerCase())
            continue;
        const name = own ?? chosen;
        const group = groups.get(name);
        if (group)
            group.push(item);
        else
            groups.set(name, [item]);
    }
    return groups;
}
/** The objects by the store they belong to: DVC 2's lie elsewhere, here and in the remote. */
function groupByStore(repo, items, landings) {
    const groups = new Map();
    for (const { path, hash, within } of items) {
        const store = repo.store(hash.name);
        const item = { oid: hash.value, shown: (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_0__.shownPath)(repo, path), within, landing: landings?.get(path) };
        const group = groups.get(store);
        if (group)
            group.push(item);
        else
            groups.set(store, [item]);
    }
    return groups;
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


/***/ }),

/***/ 16119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ receiveObject)
});

// UNUSED EXPORTS: PART_BYTES

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/bulk/hash.js
var bulk_hash = __webpack_require__(71608);
// EXTERNAL MODULE: ./build/src/bulk/objects.js
var objects = __webpack_require__(96906);
// EXTERNAL MODULE: ./build/src/bulk/store-job.js
var store_job = __webpack_require__(88781);
// EXTERNAL MODULE: ./build/src/remote/failure.js
var failure = __webpack_require__(44562);
// EXTERNAL MODULE: ./build/src/remote/parallel.js
var parallel = __webpack_require__(96933);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/transfer/partial.js




const JOURNAL = '.parts';
const KEPT_MS = 7 * 24 * 3600 * 1000;
/**
 * A large object that arrives in parts. Beside it, a journal lists the parts that are complete: a run that was killed is
 * gone on with by the next one. Whether the bytes are right, the hash of the whole shows.
 */
class PartialFile {
    path;
    #object;
    #file;
    #done;
    constructor(path, object, done) {
        this.path = path;
        this.#object = object;
        this.#done = done;
        this.#file = (0,external_node_fs_.openSync)(path, done.size > 0 ? 'r+' : 'w', 0o600);
        if (done.size === 0)
            (0,external_node_fs_.writeFileSync)(path + JOURNAL, '');
    }
    /** Opens what an earlier run has left of the object, or begins. */
    static open(folder, object) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        removeOld(folder);
        const path = (0,external_node_path_.join)(folder, (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(object)).digest('hex').slice(0, 32));
        return new PartialFile(path, object, readJournal(path));
    }
    has(part) {
        return this.#done.has(part);
    }
    /** How many are there already. */
    get bytes() {
        const { size, partBytes } = this.#object;
        return [...this.#done].reduce((sum, part) => sum + Math.min(partBytes, size - part * partBytes), 0);
    }
    write(bytes, at) {
        for (let written = 0; written < bytes.length;) {
            written += (0,external_node_fs_.writeSync)(this.#file, bytes, written, bytes.length - written, at + written);
        }
    }
    /** Notes that all bytes of the part are written. */
    finish(part) {
        this.#done.add(part);
        (0,external_node_fs_.appendFileSync)(this.path + JOURNAL, `${part}\n`);
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#file);
    }
    /** Hands the finished file over: it is the caller's to move or remove. */
    take() {
        (0,external_node_fs_.rmSync)(this.path + JOURNAL, { force: true });
        (0,external_node_fs_.chmodSync)(this.path, objects/* OBJECT_MODE */.YP);
        return this.path;
    }
    /** Removes all of it. */
    discard() {
        (0,external_node_fs_.rmSync)(this.path + JOURNAL, { force: true });
        (0,external_node_fs_.rmSync)(this.path, { force: true });
    }
}
function readJournal(path) {
    try {
        if (!(0,external_node_fs_.lstatSync)(path).isFile())
            return new Set();
        const lines = (0,external_node_fs_.readFileSync)(path + JOURNAL, 'latin1')
            .split('\n')
            .slice(0, -1); // a last line without its end was cut off
        return new Set(lines.filter((line) => /^\d+$/.test(line)).map(Number));
    }
    catch {
        return new Set();
    }
}
// Nobody comes back for these.
function removeOld(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (stats && Date.now() - stats.mtimeMs > KEPT_MS)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
}

// EXTERNAL MODULE: ./build/src/remote/remote.js
var remote_remote = __webpack_require__(16272);
// EXTERNAL MODULE: ./build/src/remote/retry.js
var retry = __webpack_require__(70762);
;// CONCATENATED MODULE: ./build/src/transfer/receive.js










/** Asked for at first, and in each part of a large object. */
const PART_BYTES = 16 << 20;
const SMALL_BYTES = 1 << 20;
const PARALLEL_PARTS = 4;
/**
 * Brings an object into a new file and hashes it on the way. A connection that breaks is taken up where it broke; large
 * objects come in parts, some at once. The caller compares the hash: nothing here is to be believed before that.
 */
async function receiveObject(remote, key, path, options) {
    const { signal } = options;
    const range = { first: 0, last: PART_BYTES - 1 };
    const opened = await (0,retry/* retry */.L)(() => remote.open(key, { range, signal }), { ...remote.policy, signal });
    const { size, first } = opened;
    if (size !== undefined && size <= SMALL_BYTES)
        return receiveSmall(remote, key, path, opened, size, options);
    const isPart = size !== undefined && size > PART_BYTES && first === 0 && opened.tag !== undefined;
    return isPart ? receiveParts(remote, key, opened, size, options) : receiveStream(remote, key, path, opened, options);
}
async function receiveSmall(remote, key, path, opened, size, options) {
    const bytes = Buffer.allocUnsafe(size);
    await readRange(remote, key, { opened, first: 0, last: size - 1, options }, (chunk, at) => void chunk.copy(bytes, at));
    (0,external_node_fs_.writeFileSync)(path, bytes, { flag: 'wx', mode: objects/* OBJECT_MODE */.YP });
    const hash = options.hashName === 'md5' ? (0,bulk_hash/* md5 */.Fx)(bytes) : await (0,bulk_hash/* hashLargeFile */.a7)(path, options.hashName, { signal: options.signal });
    return { path, hash, bytes: size };
}
// One after the other: the size is not known, or not large, or the server has no tag that vouches for its parts.
async function receiveStream(remote, key, path, opened, options) {
    const hash = (0,external_node_crypto_.createHash)('md5');
    const file = (0,external_node_fs_.openSync)(path, 'wx', objects/* OBJECT_MODE */.YP);
    let bytes = 0;
    try {
        const last = opened.size === undefined ? Number.POSITIVE_INFINITY : opened.size - 1;
        await readRange(remote, key, { opened, first: 0, last, options }, (chunk) => {
            (0,store_job/* writeWhole */.f)(file, chunk);
            hash.update(chunk);
            bytes += chunk.length;
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return {
        path,
        hash: options.hashName === 'md5'
            ? hash.digest('hex')
            : await (0,bulk_hash/* hashLargeFile */.a7)(path, options.hashName, { signal: options.signal }),
        bytes,
    };
}
async function receiveParts(remote, key, opened, size, options) {
    const { partialFolder, onBytes } = options;
    const tag = opened.tag ?? '';
    const count = Math.ceil(size / PART_BYTES);
    const partial = PartialFile.open(partialFolder, { url: `${remote.url} ${key}`, size, tag, partBytes: PART_BYTES });
    try {
        const absent = Array.from({ length: count }, (_, index) => index).filter((index) => !partial.has(index));
        if (absent[0] !== 0)
            opened.body.destroy();
        onBytes?.(partial.bytes);
        await (0,parallel/* inParallel */.H)(absent, PARALLEL_PARTS, async (index) => {
            const first = index * PART_BYTES;
            const last = Math.min(size, first + PART_BYTES) - 1;
            const start = index === 0 ? { opened } : { tag };
            await readRange(remote, key, { ...start, first, last, options }, (chunk, at) => partial.write(chunk, at));
            partial.finish(index);
        });
    }
    catch (error) {
        if (error instanceof remote_remote/* ChangedObject */.U)
            partial.discard();
        throw error;
    }
    finally {
        partial.close();
    }
    const path = partial.take();
    return { path, hash: await (0,bulk_hash/* hashLargeFile */.a7)(path, options.hashName, { signal: options.signal }), bytes: size };
}
/** Reads from `first` to `last`, taken up where it broke as long as it comes on. */
async function readRange(remote, key, range, take) {
    const { first, last, options } = range;
    const { signal, onBytes } = options;
    const tag = range.opened?.tag ?? range.tag;
    let next = first;
    let begun = range.opened;
    const isWanting = () => next <= last;
    if (!isWanting()) {
        begun?.body.destroy();
        return;
    }
    let asked = PART_BYTES - 1; // of a request that was sent already
    await (0,retry/* retry */.L)(async () => {
        while (isWanting()) {
            const opened = begun ?? (await remote.open(key, { range: { first: next, last: (asked = endOf(last)) }, tag, signal }));
            begun = undefined;
            const before = next;
            let at = opened.first;
            try {
                await readBody(opened.body, (piece) => {
                    signal?.throwIfAborted();
                    const skipped = Math.max(0, next - at); // a server that does not know ranges begins at the start
                    const chunk = piece.subarray(skipped, skipped + (last + 1 - next));
                    at += piece.length;
                    if (chunk.length > 0) {
                        take(chunk, next);
                        next += chunk.length;
                        onBytes?.(chunk.length);
                    }
                    return isWanting(); // and goes on to the end
                });
            }
            catch (error) {
                throw explainBreak(error, remote, key, signal);
            }
            // Without a length, the end of the answer is the end of the object; if it is not, the hash shows.
            if (!Number.isFinite(last))
                return;
            const isWhole = next > before && next > Math.min(last, asked);
            if (!isWhole)
                throw brokeOff(remote, key, next);
        }
    }, { ...remote.policy, signal, progress: () => next });
}
// By events: an iterator's promises take longer than all the rest for small objects. `take` says whether more is wanted.
function readBody(body, take) {
    return new Promise((resolve, reject) => {
        let isWanted = true;
        const stop = (end) => {
            body.destroy();
            end();
        };
        body.on('data', (piece) => {
            if (!isWanted)
                return stop(resolve);
            try {
                isWanted = take(piece);
            }
            catch (error) {
                stop(() => reject(error));
            }
        });
        body.once('end', resolve);
        body.once('error', reject);
        body.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ERR_STREAM_PREMATURE_CLOSE' })));
    });
}
function endOf(last) {
    return Math.min(last, Number.MAX_SAFE_INTEGER);
}
function brokeOff({ name, url }, key, next) {
    const message = `Cannot download "${key}" from remote "${name}" (${url}): the answer broke off after ${next} bytes`;
    return new failure/* RemoteFailure */.p3(message, { canPass: true, hint: 'Run it again later: what has arrived stays' });
}
function explainBreak(error, remote, key, signal) {
    if (signal?.aborted)
        return signal.reason;
    const cause = (0,failure/* networkCause */.u6)(error);
    if (!cause)
        return error;
    return new failure/* RemoteFailure */.p3(`Cannot download "${key}" from remote "${remote.name}" (${remote.url}): ${cause.found}`, {
        cause: error,
        canPass: cause.canPass,
        ...(cause.hint === undefined ? {} : { hint: cause.hint }),
    });
}


/***/ })

};
