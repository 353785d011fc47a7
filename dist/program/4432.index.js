export const id = 4432;
export const ids = [4432,762];
export const modules = {

/***/ 67635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1751);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28712);



/** `run [TARGET…]`: the Action's main job on the command line: pull, run what is stale, report, push. */
function define(command, context) {
    command
        .argument('[targets...]', 'stages to bring up to date; all of dvc.yaml when none is named')
        .option('--set-param <assignment...>', 'change a parameter first: train.epochs=3')
        .option('--engine <engine>', 'auto, embedded or tensorflow', context.env['TRAIN_REPORT_ENGINE'] ?? 'auto')
        .option('--no-pull', 'use only what is here')
        .option('--push', 'push the outputs to the remote')
        .option('--remote <name>', 'the remote to pull from and push to')
        .option('--baseline <revision>', 'what to compare with, HEAD by default')
        .option('--report-directory <folder>', 'where the report goes', 'train-report')
        .action(async (targets, options) => {
        const { log, signal, env, cwd } = context;
        const { setParam = [], pull, push = false, remote, baseline, reportDirectory } = options;
        const engine = (0,_engine_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEngine */ .s)(options.engine, 'option --engine');
        const job = {
            workingDirectory: cwd,
            engine,
            setParams: setParam,
            targets,
            pull,
            push,
            remote,
            reportDirectory,
            baseline: { revision: baseline ?? 'HEAD' },
        };
        const { reportFolder } = await (0,_main_js__WEBPACK_IMPORTED_MODULE_2__.run)(job, { log, signal, env });
        log.info(`The report is ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(reportFolder, 'report.md'))}`);
    });
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


/***/ }),

/***/ 70762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* unused harmony export sleep */
const DEFAULT_TRIES = 5;
const DEFAULT_DELAY_MS = 200;
const MAX_DELAY_MS = 20_000;
/** Runs `attempt` until it succeeds, its error cannot pass, or the tries are used up; waits longer each time. */
async function retry(attempt, options) {
    const tries = options.tries ?? DEFAULT_TRIES;
    for (let number = 1;; number += 1) {
        options.signal?.throwIfAborted();
        try {
            return await attempt(number);
        }
        catch (error) {
            if (number >= tries || options.signal?.aborted || !options.canRetry(error))
                throw error;
            const backoff = (options.delayMs ?? DEFAULT_DELAY_MS) * 2 ** (number - 1) * (0.5 + Math.random());
            await sleep(Math.min(MAX_DELAY_MS, options.askedDelay?.(error) ?? backoff), options.signal);
        }
    }
}
/** Waits; rejects at once when the signal is aborted. */
function sleep(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
}


/***/ })

};
