export const id = 52;
export const ids = [52];
export const modules = {

/***/ 60052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59169);


/** `root`: the top folder of the repository, from the folder the user stands in. */
function define(command, context) {
    command.action(() => {
        const { root, cwd } = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_1__.openRepository)(context.cwd, context.env);
        context.print(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, root) || '.'}\n`);
    });
}


/***/ })

};
