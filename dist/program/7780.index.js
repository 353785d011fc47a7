export const id = 7780;
export const ids = [7780];
export const modules = {

/***/ 27780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1751);


/** `sample [FOLDER]`: makes the workshop's workspace and runs the main job on it. */
function define(command, context) {
    command
        .argument('[folder]', 'where to make it', 'sample')
        .option('--generated', 'draw pictures instead of using the artworks')
        .option('--small', 'few, drawn pictures and a short training')
        .option('--only-make', 'make the workspace, and run nothing')
        .option('--set-param <assignment...>', 'change a parameter first: train.epochs=3')
        .option('--engine <engine>', 'auto, embedded or tensorflow', context.env['TRAIN_REPORT_ENGINE'] ?? 'auto')
        .action((folder, flags) => runSample((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, folder), flags, context));
}
async function runSample(folder, flags, { cwd, env, log, signal }) {
    const { generated = false, small = false, onlyMake = false, setParam = [] } = flags;
    const engine = (0,_engine_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEngine */ .s)(flags.engine, 'option --engine');
    const [{ createSample }, { commitAll, committedFiles }, { run }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2722), __webpack_require__.e(5175), __webpack_require__.e(2259), __webpack_require__.e(5620), __webpack_require__.e(3569), __webpack_require__.e(5429)]).then(__webpack_require__.bind(__webpack_require__, 75429)),
        __webpack_require__.e(/* import() */ 3048).then(__webpack_require__.bind(__webpack_require__, 3048)),
        Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2722), __webpack_require__.e(5175), __webpack_require__.e(7896), __webpack_require__.e(2259), __webpack_require__.e(5620), __webpack_require__.e(5540), __webpack_require__.e(5170), __webpack_require__.e(941), __webpack_require__.e(9820), __webpack_require__.e(6204), __webpack_require__.e(2584), __webpack_require__.e(8712), __webpack_require__.e(762)]).then(__webpack_require__.bind(__webpack_require__, 28712)),
    ]);
    await createSample(folder, { generated, small, log, signal });
    if (onlyMake)
        return;
    const job = {
        workingDirectory: folder,
        engine,
        setParams: setParam,
        targets: [],
        pull: true,
        push: true,
        remote: undefined,
        reportDirectory: 'train-report',
        baseline: { revision: 'HEAD' }, // what the user changed since the last commit is what the report compares
    };
    const { reportFolder } = await run(job, { log, signal, env });
    if (!committedFiles(folder).includes('dvc.lock'))
        commitAll(folder, 'Train the first model');
    log.info(`The report is ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(reportFolder, 'report.md'))}`);
}


/***/ }),

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createTrainer),
/* harmony export */   s: () => (/* binding */ parseEngine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const CHOICES = ['auto', 'embedded', 'tensorflow'];
/** The engine for a choice, ready to work; `tensorflow` fails with the install command when its library is missing. */
async function createTrainer(choice, env = process.env) {
    switch (choice) {
        case 'auto':
        case 'embedded': {
            const { createEmbedded } = await __webpack_require__.e(/* import() */ 819).then(__webpack_require__.bind(__webpack_require__, 40819));
            return createEmbedded();
        }
        case 'tensorflow': {
            const { createTensorflow } = await __webpack_require__.e(/* import() */ 6531).then(__webpack_require__.bind(__webpack_require__, 26531));
            return createTensorflow(env);
        }
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(choice);
    }
}
/** Reads a choice that a user wrote. */
function parseEngine(text, where) {
    const found = CHOICES.find((choice) => choice === text);
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${text}", expected one of ${CHOICES.join(', ')}`);
}


/***/ })

};
