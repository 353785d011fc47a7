export const id = 3446;
export const ids = [3446];
export const modules = {

/***/ 13446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);
/* harmony import */ var _metrics_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59204);
/* harmony import */ var _metrics_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54728);
/* harmony import */ var _metrics_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42268);
/* harmony import */ var _metrics_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38875);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47961);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29885);







const DEFAULT_PRECISION = 5; // DVC's
/** `metrics show|diff`. */
function define(command, context) {
    defineShow(command, context);
    defineDiff(command, context);
}
function defineShow(parent, context) {
    parent
        .command('show [targets...]')
        .description('show the metrics of stages and of dvc.yaml, or of the files named')
        .option('-a, --all-branches', 'of every branch')
        .option('-T, --all-tags', 'of every tag')
        .option('-A, --all-commits', 'of every commit')
        .option('--json', 'print JSON')
        .option('--md', 'print a table of Markdown')
        .option('-R, --recursive', 'accepted as in DVC; folders are always looked into')
        .option('--precision <n>', 'digits behind the point', readPrecision, DEFAULT_PRECISION)
        .action(async (targets, flags) => {
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .openRepository */ .h_)(context.cwd, context.env);
        const tables = await (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .showRevisions */ .W)(repo, flags, (view) => (0,_metrics_values_js__WEBPACK_IMPORTED_MODULE_3__/* .collectMetrics */ .I)(view, { targets }));
        warnOfFailures(context, tables);
        const showRevisionNames = flags.allBranches ?? flags.allTags ?? flags.allCommits ?? false;
        const style = { markdown: flags.md, precision: flags.precision, showRevisions: showRevisionNames };
        context.print(flags.json ? (0,_metrics_json_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsJson */ .u)(tables) : (0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMetrics */ .qF)(tables, style));
    });
}
function defineDiff(parent, context) {
    parent
        .command('diff [before] [after]')
        .description('show how metrics changed between two revisions, or since one')
        .option('--targets [paths...]', 'these files, whatever dvc.yaml says')
        .option('--all', 'also what did not change')
        .option('--json', 'print JSON')
        .option('--md', 'print a table of Markdown')
        .option('-R, --recursive', 'accepted as in DVC; folders are always looked into')
        .option('--no-path', 'leave out the names of the files')
        .option('--precision <n>', 'digits behind the point', readPrecision, DEFAULT_PRECISION)
        .action(async (before, after, flags) => {
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .openRepository */ .h_)(context.cwd, context.env);
        const names = { before: before ?? 'HEAD', after: after ?? _metrics_view_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKSPACE */ .un };
        const read = { ...names, all: flags.all ?? false, log: context.log };
        const diff = await (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .compareRevisions */ .w)(repo, read, (view) => {
            return (0,_metrics_values_js__WEBPACK_IMPORTED_MODULE_3__/* .collectMetrics */ .I)(view, { targets: flags.targets ?? [] });
        });
        const style = { ...names, markdown: flags.md, precision: flags.precision, noPath: !flags.path };
        context.print(flags.json ? (0,_metrics_json_js__WEBPACK_IMPORTED_MODULE_1__/* .diffJson */ .g)(diff) : (0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDiff */ ["in"])(diff, { title: 'Metric', ...style }));
    });
}
function warnOfFailures({ log }, tables) {
    for (const [revision, table] of tables) {
        for (const found of table.values()) {
            if ('error' in found)
                log.warning(`${revision === '' ? '' : `${revision}: `}${found.error.msg}`);
        }
    }
}
function readPrecision(text) {
    if (/^\d{1,2}$/.test(text))
        return Number(text);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use --precision ${text}: expected a whole number from 0 to 99`);
}


/***/ })

};
