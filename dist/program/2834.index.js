export const id = 2834;
export const ids = [2834];
export const modules = {

/***/ 42834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _dvcfile_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33212);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78835);
/* harmony import */ var _dvcfile_tracked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83302);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85696);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47961);
/* harmony import */ var _sync_fetch_tracked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20579);
/* harmony import */ var _tracking_checkout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75068);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83091);








/** `pull [TARGET…]`: fetches what is tracked and checks it out; when a file is nowhere, nothing is checked out. */
function define(command, context) {
    (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .addSyncOptions */ .jG)(command);
    command
        .option('-f, --force', 'replace and remove what no cache holds')
        .option('--allow-missing', 'leave out what is in neither the cache nor the remote');
    command.action(async (names, flags) => {
        const { log, signal, env, cwd } = context;
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(cwd, env);
        const { remote, jobs, runCache, force = false } = flags;
        await (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .withExitCodeOne */ .qI)(() => (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(repo, async () => {
            const tracked = await (0,_dvcfile_history_js__WEBPACK_IMPORTED_MODULE_0__.collectTracked)(repo, names, { ...flags, log });
            const fetched = await (0,_sync_fetch_tracked_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchTracked */ .P)(repo, tracked, { log, signal, remote, jobs, runCache });
            const stages = (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_1__.loadStages)(repo);
            const all = (0,_dvcfile_tracked_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedPaths */ .f)(repo, stages);
            const items = names.length === 0 ? all : await (0,_dvcfile_tracked_js__WEBPACK_IMPORTED_MODULE_2__/* .selectTracked */ .n)(repo, stages, names, flags);
            const everything = names.length === 0 ? new Set(all.map((item) => item.path)) : undefined;
            const summary = await (0,_tracking_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .checkoutTracked */ .vD)(repo, items, { log, signal, force, everything });
            const changes = (0,_tracking_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .describeCheckout */ .i2)(summary).trimEnd();
            if (changes !== '')
                log.info(changes);
            log.info(summarize(fetched, summary));
            if (summary.failed.length > 0 && !flags.allowMissing)
                throw (0,_tracking_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .checkoutFailure */ .Pv)(summary);
        }));
    });
}
// `2 files fetched, 1 file added`, as far as it applies.
function summarize(fetched, { files }) {
    const parts = [
        ...(fetched > 0 ? [(0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .countFiles */ .Dc)(fetched, 'fetched')] : []),
        ...['modified', 'added', 'deleted'].flatMap((kind) => files[kind] > 0 ? [(0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .countFiles */ .Dc)(files[kind], kind)] : []),
    ];
    if (parts.length === 0)
        return 'Everything is up to date.';
    return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}


/***/ }),

/***/ 75068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ summarizeCheckout),
/* harmony export */   Pv: () => (/* binding */ checkoutFailure),
/* harmony export */   i2: () => (/* binding */ describeCheckout),
/* harmony export */   vD: () => (/* binding */ checkoutTracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44275);
/* harmony import */ var _cache_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34730);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72895);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47961);
/* harmony import */ var _placed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12325);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78155);








/** Puts tracked content into the workspace. Nothing is touched when something would be lost that no cache holds. */
async function checkoutTracked(repo, items, options) {
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_7__/* .FileProgress */ .k(options.log, 'Checking out');
    const work = {
        signal: options.signal,
        force: options.force ?? false,
        relink: options.relink ?? false,
        ...progress.callbacks,
    };
    const paths = { modified: [], added: [], deleted: [] };
    const files = { modified: 0, added: 0, deleted: 0 };
    const failed = [];
    try {
        const plans = [];
        for (const item of items)
            plans.push(await (0,_cache_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .planCheckout */ .SH)(repo, item, work));
        if (!options.force)
            refuseLoss(repo, plans);
        if (options.everything)
            paths.deleted = await removeLeftovers(repo, options.everything, options.signal);
        files.deleted = paths.deleted.length;
        for (const plan of plans) {
            const { path, hash } = plan.target;
            if (plan.missing.length > 0) {
                failed.push((0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(repo, path));
                continue;
            }
            const result = await (0,_cache_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .applyCheckout */ .L4)(repo, plan, work);
            if (plan.target.within === undefined)
                (0,_placed_js__WEBPACK_IMPORTED_MODULE_6__/* .rememberPlaced */ .f)(repo, path, hash);
            files.added += result.added;
            files.modified += result.modified;
            files.deleted += result.deleted;
            if (result.change !== 'unchanged')
                paths[result.change].push(shownEntry(repo, path));
        }
    }
    finally {
        progress.end();
    }
    return {
        modified: sorted(paths.modified),
        added: sorted(paths.added),
        deleted: sorted(paths.deleted),
        failed,
        files,
    };
}
/** The lines that `checkout` and `pull` print: `A`, `M` or `D`, a tab, the path. */
function describeCheckout({ modified, added, deleted }) {
    const lines = (letter, paths) => paths.map((path) => `${letter}\t${path}\n`);
    return [...lines('M', modified), ...lines('A', added), ...lines('D', deleted)].join('');
}
/** `2 files modified and 1 file added`, as DVC's `--summary`. */
function summarizeCheckout({ files }) {
    const parts = ['modified', 'added', 'deleted']
        .filter((kind) => files[kind] > 0)
        .map((kind) => `${files[kind]} file${files[kind] > 1 ? 's' : ''} ${kind}`);
    if (parts.length === 0)
        return 'No changes.';
    return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The error for what a checkout could not put in place. */
function checkoutFailure({ failed }) {
    const shown = failed.slice(0, 10).map((path) => `"${path}"`);
    const more = failed.length > 10 ? ` and ${failed.length - 10} more` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('cache', `Cannot check out ${shown.join(', ')}${more}: not all of it is in the cache`, {
        hint: 'Run `train-report fetch` to bring what is missing from the remote',
    });
}
function refuseLoss(repo, plans) {
    const lost = plans.flatMap((plan) => (plan.missing.length > 0 ? [] : plan.unsaved));
    if (lost.length === 0)
        return;
    const shown = lost.slice(0, 10).map((path) => `"${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(repo, path)}"`);
    const more = lost.length > 10 ? ` and ${lost.length - 10} more` : '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('cache', `Cannot check out: ${shown.join(', ')}${more} would be lost, since no cache holds it`, {
        hint: 'Save it with `train-report commit` or `add`, or give --force to replace it',
    });
}
async function removeLeftovers(repo, tracked, signal) {
    const removed = [];
    for (const { path, hash } of (0,_placed_js__WEBPACK_IMPORTED_MODULE_6__/* .findLeftovers */ .Q)(repo, tracked)) {
        const isWithin = [...tracked].some((other) => other.startsWith(path + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || path.startsWith(other + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
        if (isWithin || (await repo.scm?.isTracked(path)))
            continue;
        const now = await (0,_cache_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .hashPath */ .G)(repo, path, { name: hash.name, signal });
        if (now?.hash.value !== hash.value || repo.store(hash.name).missing(hash.value).length > 0)
            continue;
        removed.push(shownEntry(repo, path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
    return removed;
}
function shownEntry(repo, path) {
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return `${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(repo, path)}${isFolder ? '/' : ''}`;
}
function sorted(paths) {
    const isFile = (path) => (path.endsWith('/') ? 0 : 1);
    return [...paths].sort((a, b) => isFile(a) - isFile(b) || (a < b ? -1 : 1));
}


/***/ })

};
