export const id = 6349;
export const ids = [6349];
export const modules = {

/***/ 78340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ workerPath),
/* harmony export */   Q$: () => (/* binding */ assetPath),
/* harmony export */   bs: () => (/* binding */ programFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/** The folder of the running program: `build/src` when compiled, `dist/program` when bundled. */
function programFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
}
/** Path of a file that ships beside the program (fonts, WebAssembly), put there by scripts/compile.mjs and scripts/build.mjs. */
function assetPath(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(programFolder(), 'assets', name);
}
/** Path of the script that `new Worker(…)` runs; `workerData.task` names the module in src/worker.ts's table. */
function workerPath() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(programFolder(), 'worker.js');
}


/***/ }),

/***/ 86349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ engine_define)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/assets.js
var assets = __webpack_require__(78340);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/engine/library.js
var library = __webpack_require__(35151);
;// CONCATENATED MODULE: ./build/src/engine/install.js






// What of the wheel is needed: the two libraries, and the headers that the addon's sources include.
const UNPACK = `
import sys, zipfile
wheel, target = sys.argv[1:]
prefixes = ('tensorflow/include/tensorflow/c/', 'tensorflow/include/tensorflow/core/platform/', 'tensorflow/include/tsl/')
with zipfile.ZipFile(wheel) as archive:
    for name in archive.namelist():
        if name in ('tensorflow/libtensorflow_cc.so.2', 'tensorflow/libtensorflow_framework.so.2') or (name.startswith(prefixes) and name.endswith('.h')):
            archive.extract(name, target)
`;
/** Fetches TensorFlow's library through pip, hash-checked, and builds the addon for it; does nothing when it is there. */
async function installTensorflow({ env, log, signal }) {
    const present = (0,library/* findAddon */.kV)(env);
    if (present !== undefined) {
        log.info(`TensorFlow ${library/* WHEEL */.e.version} is installed: ${(0,external_node_path_.dirname)(present)}`);
        return present;
    }
    if (process.platform !== 'linux' || process.arch !== 'x64') {
        throw new src_errors/* UserError */.yo('engine', `Cannot install TensorFlow on ${process.platform}-${process.arch}: its library is for linux-x64 only`, {
            hint: 'Use the embedded engine, which works on any machine',
        });
    }
    const folder = (0,library/* libraryFolder */.Un)(env);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(folder), { recursive: true });
    const work = (0,external_node_fs_.mkdtempSync)(`${folder}.tmp-`);
    try {
        await build(work, { env, log, signal });
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        (0,external_node_fs_.renameSync)((0,external_node_path_.join)(work, 'done'), folder);
    }
    finally {
        (0,external_node_fs_.rmSync)(work, { recursive: true, force: true });
    }
    log.info(`Installed TensorFlow ${library/* WHEEL */.e.version} in ${folder}`);
    return (0,external_node_path_.join)(folder, library/* LIBRARY_FILES */.mc.addon);
}
async function build(work, { env, log, signal }) {
    const call = (program, args) => execute(program, args, { env, signal });
    const requirements = (0,external_node_path_.join)(work, 'requirements.txt');
    (0,external_node_fs_.writeFileSync)(requirements, `${library/* WHEEL */.e.name}==${library/* WHEEL */.e.version} --hash=sha256:${library/* WHEEL */.e.sha256}\n`);
    await call('g++', ['--version']); // before downloading 200 MB
    log.info(`Downloading ${library/* WHEEL */.e.name} ${library/* WHEEL */.e.version} (207 MB) with pip`);
    await call('python3', [
        ...[
            '-m',
            'pip',
            'download',
            '--quiet',
            '--disable-pip-version-check',
            '--no-deps',
            '--require-hashes',
            '--only-binary=:all:',
        ],
        ...[
            '--implementation',
            'cp',
            '--python-version',
            library/* WHEEL */.e.pythonVersion,
            '--platform',
            library/* WHEEL */.e.platform,
            '--dest',
            work,
            '-r',
            requirements,
        ],
    ]);
    const wheel = (0,external_node_fs_.readdirSync)(work).find((name) => name.endsWith('.whl'));
    if (wheel === undefined)
        throw new src_errors/* UserError */.yo('engine', 'Cannot install TensorFlow: pip downloaded nothing');
    log.info('Unpacking the library');
    await call('python3', ['-c', UNPACK, (0,external_node_path_.join)(work, wheel), work]);
    const done = (0,external_node_path_.join)(work, 'done');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(done, 'lib'), { recursive: true });
    for (const name of ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'])
        (0,external_node_fs_.renameSync)((0,external_node_path_.join)(work, 'tensorflow', name), (0,external_node_path_.join)(done, 'lib', name));
    log.info('Building the addon');
    const sources = (0,assets/* assetPath */.Q$)('tensorflow/binding');
    await call('g++', [
        ...['-std=c++17', '-O2', '-fPIC', '-shared', '-DNAPI_VERSION=8', '-DNODE_GYP_MODULE_NAME=tfjs_binding'],
        ...[`-I${(0,external_node_path_.join)(work, 'tensorflow', 'include')}`, `-I${(0,assets/* assetPath */.Q$)('tensorflow/node-api')}`],
        ...[(0,external_node_path_.join)(sources, 'tfjs_backend.cc'), (0,external_node_path_.join)(sources, 'tfjs_binding.cc')],
        ...[
            `-L${(0,external_node_path_.join)(done, 'lib')}`,
            '-l:libtensorflow_cc.so.2',
            '-l:libtensorflow_framework.so.2',
            '-Wl,-rpath,$ORIGIN/lib',
        ],
        ...['-o', (0,external_node_path_.join)(done, library/* LIBRARY_FILES */.mc.addon)],
    ]);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(done, library/* LIBRARY_FILES */.mc.record), `${JSON.stringify({ ...library/* WHEEL */.e }, undefined, 2)}\n`);
}
const MISSING = {
    'g++': 'Install a C++ compiler: `sudo apt-get install g++` on Debian and Ubuntu',
    python3: 'Install Python 3 with pip: `sudo apt-get install python3 python3-pip` on Debian and Ubuntu',
};
function execute(program, args, { env, signal }) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, { env, signal, stdio: ['ignore', 'ignore', 'pipe'] });
        let errors = '';
        child.stderr.on('data', (chunk) => (errors = (errors + chunk.toString()).slice(-4000)));
        child.on('error', (cause) => {
            const hint = MISSING[program];
            reject(signal.aborted
                ? signal.reason
                : new src_errors/* UserError */.yo('engine', `Cannot install TensorFlow: "${program}" cannot be started`, {
                    cause,
                    ...(hint ? { hint } : {}),
                }));
        });
        child.on('close', (code) => {
            if (code === 0)
                resolve();
            else
                reject(new src_errors/* UserError */.yo('engine', `Cannot install TensorFlow: "${program} ${args.slice(0, 3).join(' ')} …" exited with ${code}: ${errors.trim().split('\n').slice(-6).join('\n')}`));
        });
    });
}

;// CONCATENATED MODULE: ./build/src/commands/job/engine.js



/** `engine install tensorflow`, `engine list` and `engine explain`. */
function engine_define(command, context) {
    command
        .command('install <engine>')
        .description('fetch what an engine needs')
        .action(async (engine) => {
        if (engine !== 'tensorflow')
            throw new src_errors/* UserError */.yo('usage', `Cannot install engine "${engine}": expected "tensorflow"; the embedded engine needs nothing`);
        const { env, log, signal } = context;
        await installTensorflow({ env, log, signal });
    });
    command
        .command('explain [model]')
        .description('show how the embedded engine runs a model: kernels, multiply-adds, bytes, times')
        .option('--json', 'as JSON')
        .action(async (model, options) => {
        const { explainModel } = await Promise.all(/* import() */[__webpack_require__.e(2947), __webpack_require__.e(3649), __webpack_require__.e(5709)]).then(__webpack_require__.bind(__webpack_require__, 35709));
        explainModel(context, model, options.json ?? false);
    });
    command
        .command('list')
        .description('say which engines can be used')
        .action(() => {
        const addon = (0,library/* findAddon */.kV)(context.env);
        context.log.info('embedded: ready, needs nothing installed');
        context.log.info(`tensorflow: ${addon === undefined ? `not installed, run \`${library/* INSTALL_COMMAND */.EO}\`` : `${library/* WHEEL */.e.version} in ${addon}`}`);
    });
}


/***/ }),

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


/***/ })

};
