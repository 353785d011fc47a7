export const id = 1517;
export const ids = [1517];
export const modules = {

/***/ 61517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitAll: () => (/* binding */ commitAll),
/* harmony export */   committedFiles: () => (/* binding */ committedFiles),
/* harmony export */   initialiseGit: () => (/* binding */ initialiseGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72895);




// The user's own configuration must not sign, hook, convert or hide anything here, and is never written to.
const SETTINGS = {
    'user.name': 'train-report sample',
    'user.email': 'sample@train-report.invalid',
    'commit.gpgsign': 'false',
    'core.autocrlf': 'false',
    'core.excludesFile': '/dev/null',
    'core.hooksPath': '/dev/null',
    'init.defaultBranch': 'main',
};
/** Makes `folder` a git repository; nothing happens to one that is. */
function initialiseGit(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
        git(folder, 'init', '--quiet', '--template=');
}
/** Commits everything that changed, as the sample's own identity; nothing happens when nothing did. */
function commitAll(folder, message) {
    git(folder, 'add', '--all');
    if (git(folder, 'status', '--porcelain') !== '')
        git(folder, 'commit', '--quiet', '--message', message);
}
/** The paths that git tracks at `HEAD`. */
function committedFiles(folder) {
    return git(folder, 'ls-tree', '-r', '--name-only', 'HEAD').split('\n');
}
function git(folder, ...words) {
    const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    // Inside of a git hook, these would point at the user's repository.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_(?!TRACE)/.test(name)));
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', [...settings, ...words], {
            cwd: folder,
            env,
            stdio: ['ignore', 'pipe', 'pipe'],
        }).toString();
    }
    catch (error) {
        const found = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) === 'ENOENT' ? 'it is not installed' : wordsOf(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot run "git ${words.join(' ')}": ${found}`, { cause: error });
    }
}
function wordsOf(error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
}


/***/ })

};
