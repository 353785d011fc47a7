export const id = 9242;
export const ids = [9242];
export const modules = {

/***/ 35151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ INSTALL_COMMAND),
/* harmony export */   Un: () => (/* binding */ libraryFolder),
/* harmony export */   e: () => (/* binding */ WHEEL),
/* harmony export */   kV: () => (/* binding */ findAddon),
/* harmony export */   mc: () => (/* binding */ LIBRARY_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The wheel that TensorFlow's library comes from; PyPI's name, version and the file's hash. */
const WHEEL = {
    name: 'tensorflow-cpu',
    version: '2.15.1',
    pythonVersion: '3.11',
    platform: 'manylinux_2_17_x86_64',
    sha256: '54660c074d7241a503e81edfd9f5ef5af88f64051b72e2945f26318c790f2d26',
};
/** The program that the user runs to install it. */
const INSTALL_COMMAND = 'train-report engine install tensorflow';
const ADDON = 'tfjs_binding.node';
const RECORD = 'installed.json';
/** Where the library and addon are kept: the runner's tool cache, else the user's cache folder. */
function libraryFolder(env) {
    const version = `${WHEEL.version}-napi8`;
    const toolCache = env['RUNNER_TOOL_CACHE'];
    if (toolCache)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolCache, 'train-report-tensorflow', version, process.arch);
    const cache = env['XDG_CACHE_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'train-report', 'tensorflow', version);
}
/** Path of the addon, or undefined when it is not installed. */
function findAddon(env) {
    const folder = libraryFolder(env);
    return readRecord(folder) === WHEEL.sha256 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ADDON)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ADDON) : undefined;
}
/** Names inside of the folder. */
const LIBRARY_FILES = { addon: ADDON, record: RECORD };
function readRecord(folder) {
    try {
        const record = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, RECORD), 'utf8'));
        return typeof record.sha256 === 'string' ? record.sha256 : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 26531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTensorflow: () => (/* binding */ createTensorflow)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _layers_trainer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51343);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35151);





/** The engine on real TensorFlow: tfjs-node's kernels over the library that `engine install tensorflow` brought. */
async function createTensorflow(env) {
    const addon = (0,_library_js__WEBPACK_IMPORTED_MODULE_4__/* .findAddon */ .kV)(env);
    if (addon === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('engine', 'Cannot use engine "tensorflow": its library is not installed', {
            hint: `Run \`${_library_js__WEBPACK_IMPORTED_MODULE_4__/* .INSTALL_COMMAND */ .EO}\` first, or use engine "embedded"`,
        });
    }
    supplyRemovedFunctions();
    env['TF_CPP_MIN_LOG_LEVEL'] ??= '2';
    const core = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19));
    const layers = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9762)]).then(__webpack_require__.t.bind(__webpack_require__, 77381, 19));
    // tfjs-node's own entry looks for an addon that its install script would have brought.
    await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9762), __webpack_require__.e(8209), __webpack_require__.e(375)]).then(__webpack_require__.t.bind(__webpack_require__, 50375, 19));
    const module = (await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9762), __webpack_require__.e(8209)]).then(__webpack_require__.t.bind(__webpack_require__, 68209, 19)));
    const NodeJSKernelBackend = module.NodeJSKernelBackend ?? module.default?.NodeJSKernelBackend;
    const binding = loadAddon(addon);
    if (core.findBackend('tensorflow') === null) {
        core.registerBackend('tensorflow', () => new NodeJSKernelBackend(binding, '@tensorflow/tfjs-node'), 3);
    }
    if (!(await core.setBackend('tensorflow')))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('engine', 'Cannot use engine "tensorflow": its backend did not start');
    return new _layers_trainer_js__WEBPACK_IMPORTED_MODULE_3__/* .LayersTrainer */ .M('tensorflow', `TensorFlow ${binding.TF_Version ?? _library_js__WEBPACK_IMPORTED_MODULE_4__/* .WHEEL */ .e.version} (tfjs-node ${core.version_core})`, { core, layers });
}
function loadAddon(path) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(path)(path);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('engine', `Cannot load TensorFlow's library "${path}": ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).split('\n')[0]}`, {
            cause: error,
            hint: `Delete the folder and run \`${_library_js__WEBPACK_IMPORTED_MODULE_4__/* .INSTALL_COMMAND */ .EO}\` again`,
        });
    }
}
// Node 23 removed two functions that tfjs-node still calls (tensorflow/tfjs#8609).
function supplyRemovedFunctions() {
    const old = node_util__WEBPACK_IMPORTED_MODULE_1__;
    old['isNullOrUndefined'] ??= (value) => value === null || value === undefined;
    old['isArray'] ??= Array.isArray;
}


/***/ }),

/***/ 82453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DEFAULT_METRICS)
/* harmony export */ });
/** The metrics where a request names none. */
const DEFAULT_METRICS = ['auc'];


/***/ }),

/***/ 69608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fillDropoutMask),
/* harmony export */   x: () => (/* binding */ dropoutKey)
/* harmony export */ });
/**
 * Fills `mask` with 0 (dropped) or 1 / (1 − rate) (kept) for rows `firstRow` … of a batch, `size` values a row. Each value
 * depends only on (seed, step, layer, row in the batch, position): no state, so that any engine that works in any order,
 * on any number of threads, draws the same mask.
 */
function fillDropoutMask(mask, position, firstRow, size, rate) {
    const keep = Math.fround(1 / (1 - rate));
    const threshold = Math.floor(rate * 0x100000000);
    const rows = mask.length / size;
    for (let row = 0; row < rows; row += 1) {
        const key = dropoutKey(position, firstRow + row);
        const start = row * size;
        for (let index = 0; index < size; index += 1) {
            mask[start + index] = mix(key + index) >>> 0 < threshold ? 0 : keep;
        }
    }
}
/** The hash that the mask of one row of a batch starts from: value i is dropped where the hash of key + i is small. */
function dropoutKey({ seed, step, layer }, row) {
    return mix(mix(mix(mix(seed | 0) ^ step) ^ layer) ^ row);
}
// A 32-bit finaliser (multiply, xor, shift) with good avalanche; the constants are those of "lowbias32".
function mix(value) {
    let bits = value | 0;
    bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
    bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
    return bits ^ (bits >>> 16);
}


/***/ })

};
