export const id = 2928;
export const ids = [2928];
export const modules = {

/***/ 12928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _pipeline_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15170);
/* harmony import */ var _pipeline_tracked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80594);
/* harmony import */ var _remote_fetch_tracked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77871);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25620);
/* harmony import */ var _sync_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17726);





/** `fetch [TARGET…]`: brings what is tracked from the remote into the cache; the workspace stays as it is. */
function define(command, context) {
    (0,_sync_options_js__WEBPACK_IMPORTED_MODULE_4__/* .addSyncOptions */ .j)(command);
    command.action(async (names, flags) => {
        (0,_sync_options_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseRevisions */ .r)(flags);
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(context.cwd, context.env);
        const tracked = await (0,_pipeline_tracked_js__WEBPACK_IMPORTED_MODULE_1__.selectTracked)(repo, (0,_pipeline_load_js__WEBPACK_IMPORTED_MODULE_0__.loadStages)(repo), names, flags);
        const { log, signal } = context;
        const { remote, jobs, runCache = false } = flags;
        await (0,_remote_fetch_tracked_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchTracked */ .P)(repo, tracked, { log, signal, remote, jobs, runCache });
    });
}


/***/ }),

/***/ 77871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fetchTracked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25620);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2816);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32726);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46949);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75153);






/**
 * Brings what `tracked` names into the cache. When an object is nowhere, all that can be had is fetched before it fails
 * with exit code 1, as in DVC.
 */
async function fetchTracked(repo, tracked, options) {
    let fetched = 0;
    const missing = [];
    const absent = tracked.filter((item) => (0,_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .missingOf */ .oy)(repo, item).length > 0);
    const groups = (0,_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByRemote */ .$C)(absent, options.remote);
    if (options.runCache && !groups.has(options.remote))
        groups.set(options.remote, []);
    for (const [name, items] of groups) {
        const remote = await (0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .openRemote */ .d)(repo, name);
        const context = { remote, log: options.log, signal: options.signal, jobs: options.jobs };
        try {
            let bytes = 0;
            const whole = items.filter((item) => item.within === undefined);
            for (const [store, oids] of (0,_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByStore */ .AA)(repo, whole)) {
                const result = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchObjects */ .rt)({ ...context, store }, oids);
                fetched += result.fetched;
                bytes += result.bytes;
                missing.push(...result.missing);
            }
            for (const { hash, within } of items) {
                if (within === undefined)
                    continue;
                const transfer = { ...context, store: repo.store(hash.name) };
                const directory = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchObjects */ .rt)(transfer, [hash.value], { onlyListed: true });
                const files = directory.missing.length > 0 ? [] : (0,_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .filesWithin */ .dl)(repo, hash, within);
                const part = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchObjects */ .rt)(transfer, files);
                fetched += directory.fetched + part.fetched;
                bytes += directory.bytes + part.bytes;
                missing.push(...directory.missing, ...part.missing);
            }
            if (options.runCache && name === options.remote) {
                const runs = await (0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchRuns */ .X)({ ...context, store: repo.cache }, repo.cacheFolder);
                options.log.info(`Fetched ${runs} kept runs`);
            }
            if (bytes > 0)
                options.log.info(`Fetched ${fetched} objects (${(0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .megabytes */ .ix)(bytes)}) from remote "${remote.name}"`);
        }
        finally {
            remote.close();
        }
    }
    repo.memo.save();
    if (missing.length > 0)
        throw notFound(repo, tracked, missing);
    return fetched;
}
function notFound(repo, tracked, missing) {
    const paths = tracked
        .filter((item) => (0,_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .missingOf */ .oy)(repo, item).length > 0)
        .map(({ path }) => `"${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(repo, path)}"`);
    const what = missing.length === 1 ? `object "${missing[0]}" is` : `${missing.length} objects are`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', `Cannot fetch ${paths.slice(0, 10).join(', ')}: ${what} in neither the cache nor the remote`, {
        exitCode: 1,
        hint: 'Run `train-report push` (or `dvc push`) on the machine that has it, or name another remote with --remote',
    });
}


/***/ })

};
