export const id = 3324;
export const ids = [3324,7544];
export const modules = {

/***/ 73324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ stage_define)
});

// EXTERNAL MODULE: ./build/src/engine/choose.js
var choose = __webpack_require__(1751);
// EXTERNAL MODULE: ./build/src/engine/threads.js
var engine_threads = __webpack_require__(59105);
// EXTERNAL MODULE: ./build/src/stages/registry.js
var registry = __webpack_require__(98142);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/python-json.js
var python_json = __webpack_require__(35213);
// EXTERNAL MODULE: ./build/src/dvcyaml/dvcyaml.js + 1 modules
var dvcyaml = __webpack_require__(41740);
// EXTERNAL MODULE: ./build/src/dvcfile/edit.js
var edit = __webpack_require__(57287);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var graph = __webpack_require__(17544);
// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/formats/yaml-write.js + 1 modules
var yaml_write = __webpack_require__(52173);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(65971);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
;// CONCATENATED MODULE: ./build/src/commands/pipeline/stage-add.js










// How each option marks its outputs, in the order in which DVC takes them.
const OUTPUTS = [
    ['outsPersist', 'outs', { persist: true }],
    ['outsPersistNoCache', 'outs', { cache: false, persist: true }],
    ['metricsNoCache', 'metrics', { cache: false }],
    ['metrics', 'metrics', {}],
    ['plotsNoCache', 'plots', { cache: false }],
    ['plots', 'plots', {}],
    ['outsNoCache', 'outs', { cache: false }],
    ['outs', 'outs', {}],
];
/** `stage add -n NAME … COMMAND`: writes a stage into the `dvc.yaml` here. */
function defineStageAdd(parent, context) {
    const many = (value, before = []) => [...before, value];
    parent
        .command('add')
        .description('write a stage into dvc.yaml')
        .argument('<command...>', 'the command line')
        .requiredOption('-n, --name <name>', 'the name of the stage')
        .option('-d, --deps <path>', 'a file or folder it reads', many)
        .option('-p, --params <keys>', 'parameters it reads: "a,b" of params.yaml, or "file:a,b"', many)
        .option('-o, --outs <path>', 'a file or folder it makes, kept in the cache', many)
        .option('-O, --outs-no-cache <path>', 'one that is left to git', many)
        .option('--outs-persist <path>', 'one that stays in place before the stage runs', many)
        .option('--outs-persist-no-cache <path>', 'both', many)
        .option('-m, --metrics <path>', 'a metrics file', many)
        .option('-M, --metrics-no-cache <path>', 'a metrics file that is left to git', many)
        .option('--plots <path>', 'a plots file', many)
        .option('--plots-no-cache <path>', 'a plots file that is left to git', many)
        .option('-w, --wdir <folder>', 'the folder it runs in')
        .option('--desc <text>', 'what it is for')
        .option('--always-changed', 'run it every time')
        .option('-f, --force', 'replace a stage of that name')
        .option('--run', 'run it afterwards')
        .action(async (words, options) => {
        const repo = (0,repository.openRepository)(context.cwd, context.env);
        await (0,lock.withLock)(repo, () => addStage(repo, words, options));
        if (!options.run)
            return;
        const { Command: Program } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48179));
        const { define } = await Promise.all(/* import() */[__webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(9047)]).then(__webpack_require__.bind(__webpack_require__, 69047));
        const program = new Program('repro');
        define(program, context);
        await program.parseAsync([options.name], { from: 'user' });
    });
}
async function addStage(repo, words, options) {
    const { name } = options;
    if (!/^[\p{L}\p{N}_-]+$/u.test(name)) {
        throw new errors/* UserError */.yo('pipeline', `Cannot add stage "${name}": found punctuation in its name, expected letters, digits, "-" and "_"`);
    }
    const file = (0,external_node_path_.join)(repo.cwd, load.DVC_YAML);
    const stages = (0,load.loadStages)(repo);
    if (!options.force && stages.some((stage) => stage.file === file && stage.name === name)) {
        throw new errors/* UserError */.yo('pipeline', `Cannot add stage "${name}": "${load.DVC_YAML}" has one of that name`, {
            hint: 'Give --force to replace it, or choose another name',
        });
    }
    const body = stageBody(repo, words, options);
    const [stage] = (0,dvcyaml/* parseDvcYaml */.g)((0,yaml_write/* writeYaml */.V)(new Map([['stages', new Map([[name, body]])]])), file, load.DVC_YAML);
    if (!stage)
        return;
    (0,graph.buildGraph)([...stages.filter((other) => other.file !== file || other.name !== name), stage]);
    (0,edit/* putStage */.s)(file, load.DVC_YAML, name, body);
    const order = OUTPUTS.flatMap(([option]) => options[option] ?? []);
    for (const path of order) {
        const out = stage.outs.find((one) => one.absolutePath === (0,external_node_path_.resolve)(stage.wdir, path));
        if (out?.cache)
            repo.gitignore.add(out.absolutePath);
    }
}
function stageBody(repo, words, options) {
    const body = new Map();
    const wdir = options.wdir === undefined ? '.' : (0,external_node_path_.relative)(repo.cwd, (0,external_node_path_.resolve)(repo.cwd, options.wdir));
    if (options.desc !== undefined)
        body.set('desc', options.desc);
    body.set('cmd', words.length === 1 ? (words[0] ?? '') : words.map(quoted).join(' '));
    if (wdir !== '.' && wdir !== '')
        body.set('wdir', wdir.split(external_node_path_.sep).join('/'));
    const deps = [...new Set(options.deps)].sort(python_json/* compareCodePoints */.OP);
    if (deps.length > 0)
        body.set('deps', deps);
    const params = paramsValue(options.params ?? []);
    if (params.length > 0)
        body.set('params', params);
    for (const section of ['outs', 'metrics', 'plots']) {
        const items = OUTPUTS.flatMap(([option, key, flags]) => key === section ? (options[option] ?? []).map((path) => ({ path, flags })) : []).sort((a, b) => (0,python_json/* compareCodePoints */.OP)(a.path, b.path));
        const values = items.map(({ path, flags }) => {
            const entries = Object.entries(flags);
            return entries.length === 0 ? path : new Map([[path, new Map(entries)]]);
        });
        if (values.length > 0)
            body.set(section, values);
    }
    if (options.alwaysChanged)
        body.set('always_changed', true);
    return body;
}
// The keys of params.yaml first, then other files, all sorted.
function paramsValue(items) {
    const files = new Map();
    for (const item of items) {
        const colon = item.indexOf(':');
        const file = colon < 0 ? 'params.yaml' : item.slice(0, colon);
        const keys = files.get(file) ?? new Set();
        for (const key of item.slice(colon + 1).split(','))
            if (key !== '')
                keys.add(key);
        files.set(file, keys);
    }
    const sorted = (keys) => [...keys].sort(python_json/* compareCodePoints */.OP);
    const own = files.get('params.yaml');
    files.delete('params.yaml');
    return [
        ...sorted(own ?? []),
        ...sorted(files.keys()).map((file) => {
            const keys = sorted(files.get(file) ?? []);
            return new Map([[file, keys.length === 0 ? null : keys]]);
        }),
    ];
}
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/src/pipeline/targets.js
var targets = __webpack_require__(82094);
;// CONCATENATED MODULE: ./build/src/commands/pipeline/stage-list.js




const MAX_DESCRIPTION_CHARS = 80; // DVC's
/** `stage list`: the stages, and what each is for. */
function defineStageList(parent, context) {
    parent
        .command('list [targets...]')
        .description('list stages: those of dvc.yaml here, or of the targets')
        .option('--all', 'every stage of the repository')
        .option('--name-only', 'the names alone')
        .addOption(new esm/* Option */.c$('--names-only', 'the same').hideHelp())
        .addOption(new esm/* Option */.c$('--fail', 'a dvc.yaml that cannot be read is an error: it always is').hideHelp())
        .option('-R, --recursive', 'targets may be folders: every stage in them')
        .action((names, options) => {
        const repo = (0,repository.openRepository)(context.cwd, context.env);
        const stages = (0,load.loadStages)(repo);
        const listed = options.all
            ? stages
            : (0,targets/* selectTargets */.D)(repo, stages, names, { recursive: options.recursive ?? false });
        const isNamesOnly = options.nameOnly ?? options.namesOnly ?? false;
        const width = Math.max(0, ...listed.map((stage) => stage.address.length));
        for (const stage of listed) {
            const line = isNamesOnly ? stage.address : `${stage.address.padEnd(width)}  ${describe(stage)}`;
            context.print(`${line.trimEnd()}\n`);
        }
    });
}
function describe(stage) {
    const text = stage.desc?.split(/[\n\r]/).find((line) => line !== '');
    return shortened(text?.trim() ?? describeFiles(stage));
}
function describeFiles(stage) {
    const inputs = [...stage.deps.map(({ path }) => path), ...stage.params.map(({ file }) => file)];
    if (stage.outs.length === 0)
        return inputs.length === 0 ? 'No outputs or dependencies' : `Depends on ${inputs.join(', ')}`;
    const names = (kinds) => stage.outs
        .filter((out) => kinds.includes(out.kind))
        .map((out) => out.path)
        .join(', ');
    const outputs = names(['out']);
    const reports = names(['metric', 'plot']);
    return [outputs && `Outputs ${outputs}`, reports && `Reports ${reports}`].filter(Boolean).join('; ');
}
function shortened(text) {
    const letters = [...text];
    return letters.length > MAX_DESCRIPTION_CHARS ? `${letters.slice(0, MAX_DESCRIPTION_CHARS - 1).join('')}…` : text;
}

;// CONCATENATED MODULE: ./build/src/commands/pipeline/stage.js





/** `stage add|list|run`. */
function stage_define(command, context) {
    defineStageAdd(command, context);
    defineStageList(command, context);
    defineStageRun(command, context);
}
/** `stage run NAME`: one built-in stage alone, as real DVC runs it. */
function defineStageRun(parent, context) {
    parent
        .command('run <name>')
        .description('run one built-in stage: data_preprocess, data_load, train or evaluate')
        .option('-p, --params <file>', 'the parameters', 'params.yaml')
        .option('--engine <engine>', 'auto, embedded or tensorflow', context.env['TRAIN_REPORT_ENGINE'] ?? 'auto')
        .option('--threads <number>', 'threads of the embedded engine, one a core by default')
        .action(async (name, options) => {
        const run = await (0,registry/* loadStage */.xk)(name);
        const engine = (0,choose/* parseEngine */.s)(options.engine, 'option --engine');
        const { cwd: folder, env, log, signal } = context;
        const threads = (0,engine_threads/* chooseThreads */.vb)(options.threads, env);
        await run({ folder, paramsFile: options.params, engine, threads, log, signal });
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


/***/ }),

/***/ 17544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildGraph: () => (/* binding */ buildGraph)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/**
 * Builds the graph: a stage depends on another when a path it reads equals, lies in or contains one the other writes.
 *
 *     images.dvc ──▶ data_preprocess ──▶ data_load ──▶ train ──▶ evaluate
 *                                            └──────────────────────▲
 *
 * Throws for a cycle and for two stages that write the same path.
 */
function buildGraph(stages, { active = false } = {}) {
    refuseOverlaps(stages);
    const makers = new Makers(stages);
    const edges = new Map();
    for (const stage of stages) {
        // A file of parameters may be made by a stage as well.
        const feeds = [...stage.deps, ...stage.params].flatMap((dep) => makers.of(dep.absolutePath).map(({ stage: maker }) => maker));
        edges.set(stage, [...new Set(feeds)]);
    }
    const all = (stage) => edges.get(stage) ?? [];
    const upstream = active ? (stage) => (stage.frozen ? [] : all(stage)) : all;
    const order = sort(stages, all); // a circle is one, frozen or not
    return {
        stages,
        order: active ? sort(stages, upstream) : order,
        upstream,
        outputsAt: (path) => makers.of(path),
        closure: (targets) => sort(targets, upstream),
    };
}
/** Which stages make a path: looked up, not searched for, since a pipeline may have thousands of stages. */
class Makers {
    #exact = new Map();
    /** Outputs below a folder. */
    #below = new Map();
    #place;
    constructor(stages) {
        this.#place = new Map(stages.map((stage, index) => [stage, index]));
        for (const stage of stages) {
            for (const out of stage.outs) {
                append(this.#exact, out.absolutePath, { stage, out });
                for (const folder of foldersOf(out.absolutePath))
                    append(this.#below, folder, { stage, out });
            }
        }
    }
    /** What makes the path, something in it, or a folder that it lies in; in the order of the files. */
    of(path) {
        const found = [...(this.#exact.get(path) ?? []), ...(this.#below.get(path) ?? [])];
        for (const folder of foldersOf(path))
            found.push(...(this.#exact.get(folder) ?? []));
        const place = ({ stage }) => this.#place.get(stage) ?? 0;
        return found.sort((a, b) => place(a) - place(b));
    }
}
function append(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}
function foldersOf(path) {
    const folders = [];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path); folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
        folders.push(folder);
    return folders;
}
/** Depth first, children before parents, roots in the order given. */
function sort(roots, upstream) {
    const order = [];
    const done = new Set();
    const path = [];
    const open = new Set();
    const visit = (stage) => {
        if (done.has(stage))
            return;
        if (open.has(stage))
            throw cycle([...path.slice(path.indexOf(stage)), stage]);
        path.push(stage);
        open.add(stage);
        for (const before of upstream(stage))
            visit(before);
        path.pop();
        open.delete(stage);
        done.add(stage);
        order.push(stage);
    };
    for (const root of roots)
        visit(root);
    return order;
}
function cycle(stages) {
    const names = stages.map((stage) => `"${stage.address}"`).join(' → ');
    const location = stages[0]?.location;
    const place = location ? ` in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location)}` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('pipeline', `Cannot order the stages${place}: ${names} depend on each other in a circle`, {
        ...(location ? { location } : {}),
        hint: 'Let one of them read something that none of the others writes',
    });
}
function refuseOverlaps(stages) {
    // Sorted by path with its separators as the lowest character, what lies in a folder follows it at once.
    const key = (path) => path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '\0');
    const outs = stages
        .flatMap((stage) => stage.outs.map((out) => ({ stage, out, key: key(out.absolutePath) })))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    for (const [index, a] of outs.entries()) {
        const next = outs[index + 1];
        for (const b of next ? [next] : []) {
            if (a.stage === b.stage && a.out.absolutePath === b.out.absolutePath)
                continue;
            if (!touches(a.out.absolutePath, b.out.absolutePath))
                continue;
            const same = a.out.absolutePath === b.out.absolutePath;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('pipeline', `Cannot use output "${b.out.path}" of "${b.stage.address}" in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(b.out.location)}: ` +
                `${same ? 'it is' : `it overlaps "${a.out.path}",`} also an output of "${a.stage.address}" (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(a.out.location)})`, { location: b.out.location });
        }
    }
}
function touches(a, b) {
    return a === b || a.startsWith(b + node_path__WEBPACK_IMPORTED_MODULE_0__.sep) || b.startsWith(a + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}


/***/ }),

/***/ 98142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mV: () => (/* binding */ BUILTIN_STAGES),
/* harmony export */   tT: () => (/* binding */ parseStageCommand),
/* harmony export */   xk: () => (/* binding */ loadStage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33620);


/** The built-in stages, each loaded when it runs. */
const STAGES = {
    data_preprocess: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(4386), __webpack_require__.e(3579)]).then(__webpack_require__.bind(__webpack_require__, 23579))).dataPreprocess,
    data_load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2947), __webpack_require__.e(4386), __webpack_require__.e(7367), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 95179))).dataLoad,
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2947), __webpack_require__.e(7367), __webpack_require__.e(8992)]).then(__webpack_require__.bind(__webpack_require__, 8992))).train,
    evaluate: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(4386), __webpack_require__.e(9572)]).then(__webpack_require__.bind(__webpack_require__, 89572))).evaluate,
};
/** Their names, in the order of the pipeline. */
const BUILTIN_STAGES = Object.keys(STAGES);
/** The built-in stage of that name. */
async function loadStage(name) {
    const load = STAGES[name];
    if (load)
        return load();
    const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, BUILTIN_STAGES);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot run built-in stage "${name}": there is none of that name, ${nearest ? `did you mean "${nearest}"?` : `expected one of ${BUILTIN_STAGES.join(', ')}`}`);
}
const PROGRAM = String.raw `(?:npx\s+(?:--no\s+|--yes\s+)?)?(?:train-report|(?:node\s+)?\S*dist\/cli\.js)`;
const COMMAND = new RegExp(String.raw `^${PROGRAM}\s+stage\s+run\s+([\w-]+)(?:\s+(?:--params|-p)[\s=]+([\w./-]+))?$`);
/** Recognises `train-report stage run NAME --params FILE`, which is then run in process; anything else is for a shell. */
function parseStageCommand(line) {
    const match = COMMAND.exec(line.trim());
    return match?.[1] === undefined ? undefined : { stage: match[1], paramsFile: match[2] ?? 'params.yaml' };
}


/***/ })

};
