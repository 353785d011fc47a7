export const id = 6480;
export const ids = [6480];
export const modules = {

/***/ 86480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findObjectUrl: () => (/* binding */ findObjectUrl),
/* harmony export */   getPath: () => (/* binding */ getPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);
/* harmony import */ var _bring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83516);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61796);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7011);







/** Brings a file or folder of another repository here, from git or from its cache or remote; returns its path. */
async function getPath(url, path, options) {
    const { cwd, env, revision, force } = options;
    const wanted = normalize(path);
    const target = placeFor(cwd, wanted, url, options.out);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false }) && !force) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot get "${path}": there is a "${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}" already`, {
            exitCode: 1,
            hint: 'Give --force to replace it',
        });
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    await (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .withSource */ .g)(url, { cwd, env, revision, near: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target) }, async (source) => {
        const entries = (await (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .readEntries */ .$)(source, options)).filter((entry) => isAtOrIn(entry.path, wanted));
        if (wanted !== '' && entries.length === 0)
            throw notFound(url, path);
        await (0,_bring_js__WEBPACK_IMPORTED_MODULE_4__/* .bringObjects */ .t)(source, wantedItems(source, entries), options);
        // Made aside and renamed: what is there already stays whole until then.
        const unfinished = (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryBeside */ .w6)(target);
        try {
            build(source, entries, wanted, unfinished);
            if (force)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(target, { recursive: true, force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, target);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(unfinished, { recursive: true, force: true });
        }
    });
    return target;
}
/** The address that the object of a tracked path has in its remote. */
async function findObjectUrl(url, path, options) {
    const { cwd, env, revision } = options;
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .withSource */ .g)(url, { cwd, env, revision }, async (source) => {
        const entry = (await (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .readEntries */ .$)(source, options)).find((one) => one.path === normalize(path));
        const { repo } = source;
        const item = entry?.out?.item;
        if (!repo || !item || entry?.out?.oid === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot find the address of "${path}": DVC does not track it there`);
        }
        const { openRemote } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88590));
        const { objectKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 87945));
        const remote = await openRemote(repo, options.remote ?? item.remote);
        remote.close();
        return `${remote.url.replace(/\/+$/, '')}/${objectKey(entry.out.oid, item.hash.name)}`;
    });
}
function normalize(path) {
    const plain = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path.replaceAll('\\', '/')).replace(/^\/+|\/+$/g, '');
    if (plain === '..' || plain.startsWith('../')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot get "${path}": it leads out of the repository`, { exitCode: 1 });
    }
    return plain === '.' ? '' : plain;
}
function isAtOrIn(path, top) {
    return top === '' || path === top || path.startsWith(`${top}/`);
}
function placeFor(cwd, wanted, url, out) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(wanted === '' ? url.replace(/\/+$/, '').replace(/\.git$/, '') : wanted);
    if (out === undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, out);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name) : path;
}
/** What has to be brought: an output whole, or the part of it that was asked for. */
function wantedItems({ repo }, entries) {
    const items = new Map();
    for (const { path, isDirectory, out } of entries) {
        const item = out?.item;
        if (!repo || !item || isDirectory)
            continue;
        const top = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(repo.root, item.path);
        const within = path === top ? undefined : path.slice(top.length + 1);
        items.set(path, { ...item, within });
    }
    return [...items.values()];
}
// As DVC: the files that describe stages stay behind, their lock does not.
function isStageFile(path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    return name === 'dvc.yaml' || name === '.dvcignore' || name.endsWith('.dvc');
}
function build({ root, repo }, entries, wanted, target) {
    for (const { path, isDirectory, isExec, out } of entries) {
        const inside = wanted === '' ? path : path.slice(wanted.length + 1);
        const place = inside === '' ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, inside);
        if (isDirectory) {
            if (out || path === wanted)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place, { recursive: true });
            continue;
        }
        if (path !== wanted && isStageFile(path) && !out)
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
        const source = repo && out?.item && out.oid !== undefined ? repo.store(out.item.hash.name).path(out.oid) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        copy(source, place);
        const isRunnable = isExec || (!out && ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(source).mode & 0o100) !== 0);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(place, (isRunnable ? 0o777 : 0o666) & ~process.umask());
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, { recursive: true });
}
function copy(source, target) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(source, target);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) !== 'ENOENT')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot get "${target}": it is a link that leads nowhere`, { cause: error });
    }
}
function notFound(url, path) {
    const shown = url.replace(/(:\/\/)[^/@]*@/, '$1');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot get "${path}": "${shown}" has no such file or folder`, {
        hint: `\`train-report list ${shown}\` shows what there is`,
    });
}


/***/ })

};
