export const id = 8667;
export const ids = [8667];
export const modules = {

/***/ 68667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79088);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78835);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50278);
/* harmony import */ var _run_shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64030);
/* harmony import */ var _report_make_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75053);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68627);
/* harmony import */ var _repo_baseline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68128);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85696);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47961);










/** `report`: makes the report from the workspace's files, and runs nothing. */
function define(command, context) {
    command
        .option('-o, --output <folder>', 'where to write report.json, report.md and the pictures', 'train-report')
        .option('--baseline <revision>', 'the commit, branch or tag to compare with')
        .action(async ({ output, baseline }) => {
        const { cwd, env, log, signal } = context;
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .openRepository */ .h_)(cwd, env);
        (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePipeline */ .GX)(repo);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, output);
        await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .withLock */ .k)(repo, async () => {
            const stages = (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_2__.loadStages)(repo);
            const runner = (0,_run_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellRunner */ .$)(repo.root, env);
            const quiet = (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .silentLogger */ .qq)();
            const results = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .reproduce */ .CC)(repo, stages, stages, { runner, log: quiet, signal, dry: true });
            await (0,_report_make_js__WEBPACK_IMPORTED_MODULE_5__/* .makeReport */ .d)({
                repo,
                stages,
                results,
                dry: true,
                log,
                commit: await (0,_repo_baseline_js__WEBPACK_IMPORTED_MODULE_9__/* .describeCommit */ .X)(repo, undefined),
                baseline: await (0,_repo_baseline_js__WEBPACK_IMPORTED_MODULE_9__/* .findBaseline */ .o)(repo, { revision: baseline }, log),
                folder,
            });
        });
        log.info(`The report is ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _report_report_js__WEBPACK_IMPORTED_MODULE_6__/* .MARKDOWN_FILE */ .h5))}`);
    });
}


/***/ })

};
