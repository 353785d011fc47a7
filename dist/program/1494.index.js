export const id = 1494;
export const ids = [1494,3297];
export const modules = {

/***/ 33297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define),
/* harmony export */   setAll: () => (/* binding */ setAll)
/* harmony export */ });
/* harmony import */ var _dvcfile_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21306);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78835);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29891);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85696);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47961);





/** `freeze STAGE…`: stages that do not run again, whatever they read. */
function define(command, context) {
    command.argument('<targets...>', 'stages or .dvc files').action((names) => setAll(context, names, true));
}
/** Sets or clears `frozen` of every target. */
async function setAll(context, names, frozen) {
    const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(context.cwd, context.env);
    await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(repo, async () => {
        const stages = (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_1__.loadStages)(repo);
        for (const stage of (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .selectTargets */ .D)(repo, stages, names)) {
            if (stage.frozen !== frozen)
                (0,_dvcfile_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .setFrozen */ .R)(stage.file, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(repo, stage.file), stage.name, frozen);
        }
    });
}


/***/ }),

/***/ 11494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33297);

/** `unfreeze STAGE…`: stages that were frozen run again when something they read changes. */
function define(command, context) {
    command.argument('<targets...>', 'stages or .dvc files').action((names) => (0,_freeze_js__WEBPACK_IMPORTED_MODULE_0__.setAll)(context, names, false));
}


/***/ })

};
