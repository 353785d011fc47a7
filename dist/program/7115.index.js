export const id = 7115;
export const ids = [7115];
export const modules = {

/***/ 47115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40180);


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
        Promise.all(/* import() */[__webpack_require__.e(9312), __webpack_require__.e(4118), __webpack_require__.e(4725), __webpack_require__.e(2563), __webpack_require__.e(7961), __webpack_require__.e(8735), __webpack_require__.e(5299), __webpack_require__.e(6561), __webpack_require__.e(358), __webpack_require__.e(5403)]).then(__webpack_require__.bind(__webpack_require__, 40723)),
        __webpack_require__.e(/* import() */ 1517).then(__webpack_require__.bind(__webpack_require__, 61517)),
        Promise.all(/* import() */[__webpack_require__.e(9312), __webpack_require__.e(4118), __webpack_require__.e(4725), __webpack_require__.e(9196), __webpack_require__.e(2563), __webpack_require__.e(7961), __webpack_require__.e(8735), __webpack_require__.e(8835), __webpack_require__.e(933), __webpack_require__.e(4455), __webpack_require__.e(5299), __webpack_require__.e(6561), __webpack_require__.e(3172), __webpack_require__.e(1254), __webpack_require__.e(5235)]).then(__webpack_require__.bind(__webpack_require__, 25053)),
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

/***/ 40180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createTrainer),
/* harmony export */   s: () => (/* binding */ parseEngine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);

const CHOICES = ['auto', 'embedded', 'tensorflow'];
/** The engine for a choice, ready to work; `tensorflow` fails with the install command when its library is missing. */
async function createTrainer(choice, env = process.env) {
    switch (choice) {
        case 'auto':
        case 'embedded': {
            const { createEmbedded } = await __webpack_require__.e(/* import() */ 9842).then(__webpack_require__.bind(__webpack_require__, 69842));
            return createEmbedded();
        }
        case 'tensorflow': {
            const { createTensorflow } = await __webpack_require__.e(/* import() */ 3440).then(__webpack_require__.bind(__webpack_require__, 93440));
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
