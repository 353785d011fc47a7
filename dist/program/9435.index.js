export const id = 9435;
export const ids = [9435];
export const modules = {

/***/ 69435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65971);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59169);
/* harmony import */ var _tracking_unprotect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21413);




/** `unprotect PATH…`: makes links into the cache files of their own. */
function define(command, context) {
    command.argument('<targets...>', 'tracked files and folders').action(async (names) => {
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_2__.openRepository)(context.cwd, context.env);
        await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_1__.withLock)(repo, async () => {
            for (const name of names)
                await (0,_tracking_unprotect_js__WEBPACK_IMPORTED_MODULE_3__/* .unprotectPath */ .w)(repo, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repo.cwd, name), context.signal);
        });
    });
}


/***/ })

};
