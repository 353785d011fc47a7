export const id = 3353;
export const ids = [3353];
export const modules = {

/***/ 93353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _metrics_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59204);
/* harmony import */ var _metrics_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54728);
/* harmony import */ var _metrics_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42268);
/* harmony import */ var _metrics_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38875);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47961);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29885);






/** `params diff`. */
function define(command, context) {
    command
        .command('diff [before] [after]')
        .description('show how parameters changed between two revisions, or since one')
        .option('--targets [paths...]', 'these files, whatever dvc.yaml says')
        .option('--all', 'also what did not change')
        .option('--deps', 'only what stages depend on')
        .option('--json', 'print JSON')
        .option('--md', 'print a table of Markdown')
        .option('--no-path', 'leave out the names of the files')
        .action(async (before, after, flags) => {
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(context.cwd, context.env);
        const names = { before: before ?? 'HEAD', after: after ?? _metrics_view_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKSPACE */ .un };
        const read = { ...names, all: flags.all ?? false, log: context.log };
        const choice = { targets: flags.targets ?? [], depsOnly: flags.deps ?? false };
        const diff = await (0,_revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .compareRevisions */ .w)(repo, read, (view) => (0,_metrics_values_js__WEBPACK_IMPORTED_MODULE_2__/* .collectParams */ .T)(view, choice));
        const style = { ...names, markdown: flags.md, noPath: !flags.path, noChange: true };
        context.print(flags.json ? (0,_metrics_json_js__WEBPACK_IMPORTED_MODULE_0__/* .diffJson */ .g)(diff) : (0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_1__/* .renderDiff */ ["in"])(diff, { title: 'Param', ...style }));
    });
}


/***/ })

};
