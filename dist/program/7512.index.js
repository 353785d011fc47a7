export const id = 7512;
export const ids = [7512];
export const modules = {

/***/ 7512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1751);
/* harmony import */ var _engine_threads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59105);



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
    const threads = (0,_engine_threads_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseThreads */ .vb)(undefined, env);
    const [{ createSample }, { commitAll, committedFiles }, { run }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(5175), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(5361), __webpack_require__.e(515), __webpack_require__.e(7818), __webpack_require__.e(3569), __webpack_require__.e(556)]).then(__webpack_require__.bind(__webpack_require__, 75429)),
        __webpack_require__.e(/* import() */ 3048).then(__webpack_require__.bind(__webpack_require__, 3048)),
        Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(5175), __webpack_require__.e(4464), __webpack_require__.e(8363), __webpack_require__.e(1286), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(7832), __webpack_require__.e(1333), __webpack_require__.e(7818), __webpack_require__.e(2838), __webpack_require__.e(1079)]).then(__webpack_require__.bind(__webpack_require__, 85541)),
    ]);
    await createSample(folder, { generated, small, log, signal });
    if (onlyMake)
        return;
    const job = {
        workingDirectory: folder,
        engine,
        threads,
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
/**
 * The engine for a choice, ready to work; `tensorflow` fails with the install command when its library is missing.
 */
async function createTrainer(choice, options = {}) {
    switch (choice) {
        case 'auto':
        case 'embedded': {
            const { EmbeddedTrainer } = await Promise.all(/* import() */[__webpack_require__.e(2947), __webpack_require__.e(6021)]).then(__webpack_require__.bind(__webpack_require__, 66021));
            return new EmbeddedTrainer(options.notice, options.threads);
        }
        case 'tensorflow': {
            const { createTensorflow } = await Promise.all(/* import() */[__webpack_require__.e(1343), __webpack_require__.e(9242)]).then(__webpack_require__.bind(__webpack_require__, 26531));
            return createTensorflow(options.env ?? process.env);
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


/***/ }),

/***/ 59105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ MAX_THREADS),
/* harmony export */   vb: () => (/* binding */ chooseThreads)
/* harmony export */ });
/* unused harmony export THREADS_VARIABLE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** More only wait for one another: a batch is cut into fewer pieces. */
const MAX_THREADS = 64;
/** The environment variable that says how many threads work. */
const THREADS_VARIABLE = 'TRAIN_REPORT_THREADS';
/**
 * How many threads the embedded engine works with, by a command's option or else the environment; undefined: one a core. No
 * parameter, since results do not depend on it.
 */
function chooseThreads(option, env) {
    if (option !== undefined)
        return parseThreads(option, 'option --threads');
    const variable = env[THREADS_VARIABLE] ?? '';
    return variable.trim() === '' ? undefined : parseThreads(variable, THREADS_VARIABLE);
}
function parseThreads(text, where) {
    const threads = /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
    if (threads >= 1 && threads <= MAX_THREADS)
        return threads;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${text}", expected a whole number from 1 to ${MAX_THREADS}`, {
        hint: 'Leave it out to use one thread a core',
    });
}


/***/ })

};
