export const id = 4716;
export const ids = [4716];
export const modules = {

/***/ 14716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59169);




/** `check-ignore PATH…`: which paths `.dvcignore` hides, and by which line; exit code 1 when it hides none. */
function define(command, context) {
    command
        .argument('[targets...]', 'files or folders')
        .option('-d, --details', 'show the line that decides')
        .option('-a, --all', 'with --details: every line that matched')
        .option('-n, --non-matching', 'with --details: also paths that no line matches')
        .option('--stdin', 'read the paths from standard input, one a line')
        .action(async (targets, flags) => {
        refuseMixes(targets, flags);
        const { ignore } = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.openRepository)(context.cwd, context.env);
        let hasMatch = false;
        const check = (target) => {
            const { isIgnored, origins } = ignore.explain((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, target));
            hasMatch ||= origins.length > 0 && (isIgnored || flags.details === true);
            if (flags.details)
                context.print(describe(target, origins, flags));
            else if (isIgnored && !flags.quiet)
                context.print(`${target}\n`);
        };
        if (flags.stdin) {
            for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: process.stdin })) {
                if (line === '')
                    break;
                check(line);
            }
        }
        else
            for (const target of targets)
                check(target);
        context.setExitCode(hasMatch ? 0 : 1);
    });
}
function describe(target, origins, { all, nonMatching }) {
    const found = origins.length === 0 && nonMatching ? ['::'] : origins;
    return (all ? found : found.slice(-1)).map((origin) => `${origin}\t${target}\n`).join('');
}
function refuseMixes(targets, flags) {
    const fail = (message) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('config', message, { exitCode: 255 });
    };
    if (!flags.stdin && targets.length === 0)
        fail('Cannot check: no path is given, expected some, or --stdin');
    if (flags.stdin && targets.length > 0)
        fail('Cannot use --stdin together with paths');
    if (flags.nonMatching && !flags.details)
        fail('Cannot use --non-matching without --details');
    if (flags.all && !flags.details)
        fail('Cannot use --all without --details');
    if (flags.quiet && flags.details)
        fail('Cannot use --details together with --quiet');
}


/***/ })

};
