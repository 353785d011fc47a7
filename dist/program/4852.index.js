export const id = 4852;
export const ids = [4852];
export const modules = {

/***/ 94852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define),
/* harmony export */   setAll: () => (/* binding */ setAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _dvcfile_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57287);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8512);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82094);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65971);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59169);






/** `freeze STAGE…`: stages that do not run again, whatever they read. */
function define(command, context) {
    command.argument('<targets...>', 'stages or .dvc files').action((names) => setAll(context, names, true));
}
/** Sets or clears `frozen` of every target. */
async function setAll(context, names, frozen) {
    const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__.openRepository)(context.cwd, context.env);
    await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_4__.withLock)(repo, async () => {
        const stages = (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_2__.loadStages)(repo);
        const errors = [];
        for (const name of names) {
            try {
                const [stage] = (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .selectTargets */ .D)(repo, stages, [name]);
                if (stage?.isTemplated)
                    throw templated(repo, stage, name, frozen);
                if (stage && stage.frozen !== frozen)
                    (0,_dvcfile_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setFrozen */ .R)(stage.file, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__.shownPath)(repo, stage.file), stage.name, frozen);
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                    throw error;
                errors.push(error.withExitCode(1));
            }
        }
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)(errors); // what can be done is done, as in DVC
    });
}
function templated(repo, stage, name, frozen) {
    const verb = frozen ? 'freeze' : 'unfreeze';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('pipeline', `Cannot ${verb} "${name}": it is made from a template`, {
        location: stage.location,
        hint: `${frozen ? 'Write' : 'Remove'} \`frozen: true\` in "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__.shownPath)(repo, stage.file)}" by hand`,
    });
}


/***/ })

};
