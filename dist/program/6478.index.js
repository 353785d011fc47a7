export const id = 6478;
export const ids = [6478];
export const modules = {

/***/ 36478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68624);
/* harmony import */ var _pipeline_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15170);
/* harmony import */ var _pipeline_tracked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80594);
/* harmony import */ var _remote_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2816);
/* harmony import */ var _remote_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32726);
/* harmony import */ var _remote_sync_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46949);
/* harmony import */ var _remote_transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75153);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25620);
/* harmony import */ var _sync_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17726);









/** `push [TARGET…]`: sends what is tracked to the remote. */
function define(command, context) {
    (0,_sync_options_js__WEBPACK_IMPORTED_MODULE_7__/* .addSyncOptions */ .j)(command);
    command.action(async (names, flags) => {
        (0,_sync_options_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseRevisions */ .r)(flags);
        const { log, signal, env, cwd } = context;
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h_)(cwd, env);
        const tracked = await (0,_pipeline_tracked_js__WEBPACK_IMPORTED_MODULE_1__.selectTracked)(repo, (0,_pipeline_load_js__WEBPACK_IMPORTED_MODULE_0__.loadStages)(repo), names, flags);
        const options = { log, signal, remote: flags.remote, jobs: flags.jobs };
        const whole = tracked.filter((item) => item.within === undefined);
        if (whole.length > 0 || tracked.length === 0)
            await (0,_remote_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .pushOutputs */ .$7)(repo, whole, options);
        if (tracked.length === 0 || tracked.some((item) => item.within !== undefined) || flags.runCache) {
            const remote = await (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_3__/* .openRemote */ .d)(repo, flags.remote);
            const transfer = { store: repo.cache, remote, log, signal, jobs: flags.jobs };
            try {
                for (const { hash, within, push } of tracked) {
                    if (within === undefined || push === false)
                        continue;
                    const files = (0,_remote_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .filesWithin */ .dl)(repo, hash, within);
                    await (0,_remote_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .pushExactly */ .r4)({ ...transfer, store: repo.store(hash.name) }, files, (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(hash.value) ? [hash.value] : []);
                }
                if (flags.runCache)
                    log.info(`Pushed ${await (0,_remote_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .pushRuns */ .V)(transfer, repo.cacheFolder)} kept runs`);
            }
            finally {
                remote.close();
            }
        }
        repo.memo.save();
        repo.scratch.clean();
    });
}


/***/ })

};
