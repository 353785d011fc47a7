export const id = 8198;
export const ids = [8198];
export const modules = {

/***/ 92961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ isLinked),
/* harmony export */   cB: () => (/* binding */ sharesFiles),
/* harmony export */   un: () => (/* binding */ linkTypes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const DEFAULT_TYPES = ['reflink', 'copy'];
/** How files of the workspace are made from objects, the best way first (`cache.type`). */
function linkTypes(config) {
    const types = config.list('cache', 'type')?.filter(isLinkType);
    return types && types.length > 0 ? types : DEFAULT_TYPES;
}
/** Whether files of the workspace share their bytes with objects, so that they have to be linked after saving. */
function sharesFiles(config) {
    const [first] = linkTypes(config);
    return first === 'hardlink' || first === 'symlink';
}
/** Whether the file is a link, hard or symbolic. */
function isLinked(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    return stats.isSymbolicLink() || stats.nlink > 1;
}
function isLinkType(text) {
    return ['reflink', 'copy', 'hardlink', 'symlink'].includes(text);
}


/***/ }),

/***/ 98198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _cache_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92961);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59169);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28009);





/** `version`: this program, the machine and the repository, for a report of a problem. */
function define(command, context) {
    command.action(() => {
        const lines = [
            `train-report ${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x} (files of DVC 3)`,
            `Node.js ${process.version} on ${process.platform} ${process.arch}, ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)()}`,
        ];
        if ((0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.findRoot)(context.cwd) !== undefined) {
            const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.openRepository)(context.cwd, context.env);
            const remotes = repo.config.remoteNames().map((name) => {
                const url = repo.config.remote(name)?.get('url')?.value ?? '';
                return `${name} (${/^(\w+):\/\//.exec(url)?.[1] ?? 'folder'})`;
            });
            lines.push(`Repository: ${repo.root}${repo.scm ? `, git in ${repo.scm.root}` : ', without git'}`, `Cache: ${repo.cacheFolder}${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(repo.cacheFolder) ? '' : ' (not made yet)'}, links: ${(0,_cache_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTypes */ .un)(repo.config).join(', ')}`, `Remotes: ${remotes.join(', ') || 'none'}`);
        }
        context.print(`${lines.join('\n')}\n`);
    });
}


/***/ })

};
