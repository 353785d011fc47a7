export const id = 9144;
export const ids = [9144,5971];
export const modules = {

/***/ 33749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ askUser)
/* harmony export */ });
/** Asks the user on the terminal; undefined where there is none, so that a script is never kept waiting. */
function askUser() {
    if (!process.stdin.isTTY || !process.stderr.isTTY)
        return undefined;
    return async (question) => {
        const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 26848, 19));
        const terminal = createInterface({ input: process.stdin, output: process.stderr });
        try {
            return /^y/i.test(await terminal.question(`${question} [y/N] `));
        }
        finally {
            terminal.close();
        }
    };
}


/***/ }),

/***/ 99144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ gc_define)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/src/cache/store.js
var store = __webpack_require__(87945);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(65971);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/cache/list-objects.js
var list_objects = __webpack_require__(57791);
// EXTERNAL MODULE: ./build/src/cache/oid.js
var oid = __webpack_require__(68624);
// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/dvcfile/tracked.js
var tracked = __webpack_require__(51117);
// EXTERNAL MODULE: ./build/src/remote/select.js
var remote_select = __webpack_require__(88590);
// EXTERNAL MODULE: ./build/src/repo/snapshot.js
var snapshot = __webpack_require__(7408);
;// CONCATENATED MODULE: ./build/src/tracking/gc.js










const HASH_NAMES = ['md5', 'md5-dos2unix'];
/** Collects the objects that the workspace and the commits name. */
async function collectUsed(repo, options) {
    const used = new Map();
    for (const one of [repo, ...options.others])
        addUsed(repo, (0,tracked.trackedPaths)(one, (0,load.loadStages)(one)), used, options);
    if (!repo.scm)
        return used;
    const snapshots = new snapshot/* Snapshots */.q(repo, repo.scm);
    for (const commit of options.commits) {
        options.signal.throwIfAborted();
        try {
            await snapshots.visit(commit, async (view) => addUsed(repo, (0,tracked.trackedPaths)(view, (0,load.loadStages)(view)), used, options));
        }
        catch (error) {
            if (!options.skipFailed)
                throw error;
            options.log.warning(`Left out commit ${commit.slice(0, 7)}, which cannot be read`);
        }
    }
    return used;
}
function addUsed(repo, items, used, { force }) {
    for (const { path, hash, remote } of items) {
        const name = remote?.toLowerCase();
        const kinds = used.get(name) ?? new Map();
        used.set(name, kinds);
        const oids = kinds.get(hash.name) ?? new Set();
        kinds.set(hash.name, oids);
        if (oids.has(hash.value))
            continue;
        oids.add(hash.value);
        if (!(0,oid/* isDirectoryOid */.i)(hash.value))
            continue;
        const tree = repo.store(hash.name).findTree(hash.value);
        if (!tree && !force) {
            throw new errors/* UserError */.yo('cache', `Cannot collect garbage: the list of "${(0,external_node_path_.relative)(repo.root, path)}" (${hash.value}) is not in the cache, so that its files cannot be told from garbage`, { hint: 'Run `train-report fetch` first, or give --force to let them go' });
        }
        for (const { md5 } of tree ?? [])
            oids.add(md5);
    }
}
/** Removes objects of the cache that are not in use; returns how many. With `dry`, it only names them. */
function collectCache(repo, isUsed, { log, dry }) {
    let count = 0;
    for (const name of HASH_NAMES) {
        const store = repo.store(name);
        // Directories first: one without its files would pass for whole.
        const garbage = (0,list_objects/* listObjects */.L)(store)
            .filter((oid) => !isUsed(oid, name))
            .sort((a, b) => Number((0,oid/* isDirectoryOid */.i)(b)) - Number((0,oid/* isDirectoryOid */.i)(a)));
        for (const oid of garbage) {
            if (dry)
                log.info(`Would remove ${store.path(oid)}`);
            else
                store.remove(oid);
        }
        if (!dry)
            for (const prefix of new Set(garbage.map((oid) => oid.slice(0, 2))))
                removeIfEmpty((0,external_node_path_.join)(store.folder, prefix));
        count += garbage.length;
    }
    return count;
}
/** Removes objects of a remote that are not in use; returns how many. */
async function collectRemote(repo, name, kinds, { log, signal, dry }) {
    const remote = await (0,remote_select.openRemote)(repo, name);
    try {
        const garbage = [];
        for (const hashName of HASH_NAMES) {
            const oids = kinds.get(hashName);
            const prefix = hashName === 'md5' ? 'files/md5' : '';
            for await (const key of remote.list(prefix, { signal })) {
                const oid = oidOf(key, hashName);
                if (oid !== undefined && !oids?.has(oid))
                    garbage.push(key);
            }
        }
        garbage.sort((a, b) => Number(b.endsWith('.dir')) - Number(a.endsWith('.dir')));
        if (dry)
            for (const key of garbage)
                log.info(`Would remove ${remote.url}/${key}`);
        else if (garbage.length > 0)
            await remote.remove(garbage, { signal });
        log.info(`${dry ? 'Would remove' : 'Removed'} ${garbage.length} objects from remote "${remote.name}"`);
        return garbage.length;
    }
    finally {
        remote.close();
    }
}
/** Which of the objects in use a remote holds: they may go from the cache (`--not-in-remote`). */
async function listInRemote(repo, name, kinds, signal) {
    const remote = await (0,remote_select.openRemote)(repo, name);
    try {
        const keys = [...kinds].flatMap(([hashName, oids]) => [...oids].map((oid) => (0,store.objectKey)(oid, hashName)));
        return await remote.exists(keys, { signal });
    }
    finally {
        remote.close();
    }
}
// A key of another shape is none of ours.
function oidOf(key, name) {
    const match = name === 'md5'
        ? /^files\/md5\/([0-9a-f]{2})\/([0-9a-f]{30}(?:\.dir)?)$/
        : /^([0-9a-f]{2})\/([0-9a-f]{30}(?:\.dir)?)$/;
    const [, prefix, rest] = match.exec(key) ?? [];
    return prefix === undefined || rest === undefined ? undefined : prefix + rest;
}
function removeIfEmpty(folder) {
    if ((0,external_node_fs_.readdirSync)(folder).length === 0)
        (0,external_node_fs_.rmdirSync)(folder);
}

// EXTERNAL MODULE: ./build/src/commands/ask.js
var ask = __webpack_require__(33749);
;// CONCATENATED MODULE: ./build/src/commands/data/gc.js








/** `gc`: removes objects that nothing names any more from the cache, and with `--cloud` from the remote. */
function gc_define(command, context) {
    command
        .option('-w, --workspace', 'keep what the workspace names')
        .option('--rev <commit>', 'keep what this commit names')
        .option('-n, --num <number>', 'with --rev or --all-branches: as many commits back', parseCount)
        .option('-a, --all-branches', 'keep what any branch names')
        .option('-T, --all-tags', 'keep what any tag names')
        .option('-A, --all-commits', 'keep what any commit names')
        .option('--date <yyyy-mm-dd>', 'keep what commits since this day name')
        .option('--all-experiments', 'keep what any experiment names')
        .option('--not-in-remote', 'of these, keep only what the remote does not hold')
        .option('-c, --cloud', 'also remove from the remote')
        .option('-r, --remote <name>', 'the remote, instead of the default one')
        .option('--skip-failed', 'leave out commits that cannot be read')
        .option('-f, --force', 'do not ask')
        .option('-j, --jobs <number>', 'accepted for DVC’s sake')
        .option('-p, --projects <paths...>', 'keep what these repositories name, which share the cache')
        .option('--dry', 'say what would be removed, and remove nothing')
        .action(async (flags) => {
        requireScope(flags);
        const repo = (0,repository.openRepository)(context.cwd, context.env);
        const question = `Remove everything from the cache${flags.cloud ? ' and the remote' : ''} but ${describeScope(flags)}?`;
        if (!flags.dry && !flags.force && !(await (0,ask/* askUser */.t)()?.(question))) {
            throw new errors/* UserError */.yo('config', 'Cannot collect garbage: nobody said yes', {
                exitCode: 1,
                hint: 'Give --force to go on without being asked, --dry to see what would be removed',
            });
        }
        await (0,lock.withLock)(repo, () => collect(repo, flags, context));
    });
}
function parseCount(text) {
    const count = Number(text);
    if (!Number.isInteger(count) || count < 1)
        throw new esm/* InvalidArgumentError */.Di('expected a whole number of at least 1');
    return count;
}
function requireScope(flags) {
    const fail = (message, hint) => {
        throw new errors/* UserError */.yo('config', `Cannot collect garbage: ${message}`, { exitCode: 255, ...(hint ? { hint } : {}) });
    };
    const { workspace, allBranches, allTags, allCommits, allExperiments, date, rev } = flags;
    if (flags.remote && !flags.cloud && !flags.notInRemote)
        fail('--remote was given without --cloud or --not-in-remote');
    if (flags.notInRemote && flags.cloud)
        fail('--not-in-remote and --cloud were both given, expected one of them');
    if (!workspace && !allBranches && !allTags && !allCommits && !allExperiments && !date && !rev) {
        fail('nothing says what to keep', 'Give --workspace, --all-branches, --all-tags, --all-commits, --date or --rev');
    }
    if (flags.num && !rev && !allBranches)
        fail('--num was given without --rev or --all-branches');
    if (date && !/^\d{4}-\d{2}-\d{2}$/.test(date))
        fail(`found date "${date}", expected yyyy-mm-dd`);
}
function describeScope(flags) {
    const parts = ['what the workspace names'];
    if (flags.allCommits)
        parts.push('all commits');
    if (flags.allBranches)
        parts.push(flags.num ? `the last ${flags.num} commits of all branches` : 'all branches');
    if (flags.allTags)
        parts.push('all tags');
    if (flags.date)
        parts.push(`commits since ${flags.date}`);
    if (flags.rev)
        parts.push(`the last ${flags.num ?? 1} commits of ${flags.rev}`);
    if (flags.allExperiments)
        parts.push('all experiments');
    return parts.join(', ');
}
async function collect(repo, flags, { log, signal, env, cwd }) {
    const { dry = false, remote, cloud = false, notInRemote = false } = flags;
    const used = await collectUsed(repo, {
        log,
        signal,
        commits: repo.scm ? await listCommits(repo.scm, flags) : [],
        others: (flags.projects ?? []).map((path) => (0,repository.openRepository)((0,external_node_path_.resolve)(cwd, path), env)),
        skipFailed: flags.skipFailed ?? false,
        force: flags.force ?? false,
    });
    if (cloud || notInRemote)
        chooseRemote(repo, used, remote);
    const remotely = new Set();
    if (notInRemote) {
        for (const [name, kinds] of used)
            for (const key of await listInRemote(repo, name, kinds, signal))
                remotely.add(key);
    }
    const isUsed = (oid, kind) => [...used.values()].some((kinds) => kinds.get(kind)?.has(oid)) && !remotely.has((0,store.objectKey)(oid, kind));
    const count = collectCache(repo, isUsed, { log, dry });
    log.info(`${dry ? 'Would remove' : 'Removed'} ${count} objects from the cache`);
    if (!cloud)
        return;
    for (const [name, kinds] of used)
        await collectRemote(repo, name, kinds, { log, signal, dry });
}
// What no file assigns to a remote belongs to the one that was asked for, or the default one.
function chooseRemote(repo, used, remote) {
    const name = (remote ?? repo.config.get('core', 'remote')?.value)?.toLowerCase();
    const own = used.get(undefined) ?? new Map();
    used.delete(undefined);
    const kinds = used.get(name) ?? new Map();
    for (const [kind, oids] of own)
        kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...oids]));
    used.set(name, kinds);
}
async function listCommits(git, flags) {
    const { allBranches, allTags, allCommits, allExperiments, date, rev, num = 1 } = flags;
    const commits = new Set();
    const add = async (args) => {
        for (const line of (await git.run(['rev-list', ...args])).toString().split('\n'))
            if (line !== '')
                commits.add(line);
    };
    if (allCommits)
        await add(['--branches', '--tags', '--remotes', 'HEAD', '--']);
    if (date)
        await add([`--since=${date} 00:00:00`, '--branches', '--tags', '--remotes', 'HEAD', '--']);
    if (allTags)
        await add(['--no-walk', '--tags', '--']);
    if (allExperiments)
        await add(['--no-walk', '--glob=refs/exps/*', '--']);
    const tips = [];
    if (allBranches) {
        const listed = await git.run(['for-each-ref', '--format=%(objectname)', 'refs/heads', 'refs/remotes']);
        tips.push(...listed.toString().split('\n'));
    }
    if (rev !== undefined) {
        const commit = await git.resolve(rev);
        if (commit === undefined) {
            throw new errors/* UserError */.yo('config', `Cannot collect garbage: "${rev}" is no branch, tag or commit`, { exitCode: 255 });
        }
        tips.push(commit);
    }
    for (const tip of tips)
        if (tip !== '')
            await add(['--first-parent', `--max-count=${num}`, tip, '--']);
    return [...commits];
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

/***/ 65971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withLock: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);




const WAIT_SECONDS = 3; // as DVC
const REACQUIRE_SECONDS = 600; // hours of work must not be lost to someone's short look
/**
 * Runs `body` while holding the lock that DVC itself takes (`.dvc/tmp/lock`, flock), so that two of us, or one of us and
 * DVC, never write one repository at once. Held by another for 3 seconds: fails with 255, as DVC does. In the end the
 * memo is saved and nothing unfinished is left.
 */
async function withLock(repo, body) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo.dvcFolder, 'tmp');
    let release = await acquire(folder, WAIT_SECONDS);
    repo.scratch.sweep();
    const released = async (inner) => {
        release?.();
        release = undefined;
        try {
            return await inner();
        }
        finally {
            release = await acquire(folder, REACQUIRE_SECONDS);
        }
    };
    try {
        return await body({ released });
    }
    finally {
        repo.memo.save();
        repo.scratch.clean();
        release?.();
    }
}
async function acquire(folder, waitSeconds) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'lock');
    let file;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'a');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot lock the repository: "${path}" cannot be opened (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) ?? ''})`, {
            exitCode: 255,
            hint: 'Check who owns the folder ".dvc/tmp", and that the disk is not full',
            cause: error,
        });
    }
    if (await takeLock(file, waitSeconds)) {
        writePid(file);
        return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot lock the repository: another process holds "${path}"`, {
        exitCode: 255,
        hint: 'Wait until the other train-report or dvc command has ended, then run this again',
    });
}
// Where there is no flock (macOS), there is Perl.
const PERL = `open(my $f, "+<&=", 3) or exit 2; for (0 .. 10 * $ARGV[0]) { exit 0 if flock($f, 6); select(undef, undef, undef, 0.1) } exit 1`;
/** Whether the lock on the open file was free in time. It belongs to the file, so it stays ours when the child has ended. */
async function takeLock(file, waitSeconds) {
    const programs = [
        ['flock', '-w', String(waitSeconds), '-x', '3'],
        ['perl', '-e', PERL, String(waitSeconds)],
    ];
    for (const [program = '', ...args] of programs) {
        const code = await new Promise((resolve) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { stdio: ['ignore', 'ignore', 'ignore', file] });
            child.on('error', () => resolve(undefined));
            child.on('exit', (status) => resolve(status ?? 1));
        });
        if (code === 0)
            return true;
        if (code === 1)
            return false;
    }
    return true; // neither program, or a file system without locks: go on without
}
// As DVC's lock file: the number of the process that holds it.
function writePid(file) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(file, 0);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, ` ${process.pid}\n`);
}


/***/ }),

/***/ 7408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listCommits),
/* harmony export */   q: () => (/* binding */ Snapshots)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _dvcignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6439);




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
        const isTemplate = ({ path, id }) => /(?:^|\/)dvc\.yaml$/.test(path) && /\$\{|vars/.test(this.#contents.get(id)?.toString() ?? '');
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
