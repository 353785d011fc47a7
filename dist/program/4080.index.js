export const id = 4080;
export const ids = [4080,7693,6359,6033,3212];
export const modules = {

/***/ 83091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   YF: () => (/* binding */ parseJobs),
/* harmony export */   jG: () => (/* binding */ addSyncOptions),
/* harmony export */   l0: () => (/* binding */ addRevisionOptions),
/* harmony export */   qI: () => (/* binding */ withExitCodeOne)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17485);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);


/** Adds them to a command. */
function addSyncOptions(command) {
    command
        .argument('[targets...]', 'stages, .dvc files, tracked paths or files in them; everything when none is named')
        .option('-r, --remote <name>', 'the remote, instead of the default one')
        .option('-j, --jobs <number>', 'how many transfers at once', parseJobs)
        .option('-R, --recursive', 'targets may be folders: all that is tracked in them')
        .option('-d, --with-deps', 'also what the targets depend on')
        .option('--run-cache', 'also the runs that are kept')
        .option('--no-run-cache', 'not the runs that are kept');
    addRevisionOptions(command);
}
/** Adds `-a`, `-T` and `-A`. */
function addRevisionOptions(command) {
    command
        .option('-a, --all-branches', 'what any branch names')
        .option('-T, --all-tags', 'what any tag names')
        .option('-A, --all-commits', 'what any commit names');
}
/** A number of transfers; anything below 1 stands for the remote's own number, as in DVC. */
function parseJobs(text) {
    const jobs = Number(text);
    if (!Number.isInteger(jobs) || jobs > MAX_JOBS) {
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`expected a whole number from 1 to ${MAX_JOBS}`);
    }
    return jobs < 1 ? undefined : jobs;
}
const MAX_JOBS = 1000;
/** Runs the body; whatever is wrong with targets, pipelines or remotes ends with exit code 1, as in DVC's verbs for remotes. */
async function withExitCodeOne(body) {
    try {
        return await body();
    }
    catch (error) {
        const isOurs = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && error.code !== 'usage' && error.code !== 'interrupted';
        throw isOurs ? error.withExitCode(1) : error;
    }
}
/** `1 file pushed`, `2 files fetched`. */
function countFiles(count, done) {
    return `${count} file${count === 1 ? '' : 's'} ${done}`;
}


/***/ }),

/***/ 98933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);
/* harmony import */ var _dvcfile_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33212);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85696);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47961);
/* harmony import */ var _sync_push_tracked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90321);
/* harmony import */ var _tracking_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38422);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83091);







/** `push [TARGET…]`: sends what is tracked to the remote. */
function define(command, context) {
    (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addSyncOptions */ .jG)(command);
    command.option('--glob', 'targets may hold wildcards');
    command.action(async (names, flags) => {
        const { log, signal, env, cwd } = context;
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(cwd, env);
        await (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .withExitCodeOne */ .qI)(() => (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(repo, async () => {
            const targets = flags.glob ? expandTargets(cwd, names) : names;
            const tracked = await (0,_dvcfile_history_js__WEBPACK_IMPORTED_MODULE_1__.collectTracked)(repo, targets, { ...flags, log });
            const { remote, jobs, runCache } = flags;
            const pushed = await (0,_sync_push_tracked_js__WEBPACK_IMPORTED_MODULE_4__/* .pushTracked */ .D)(repo, tracked, { log, signal, remote, jobs, runCache });
            log.info(pushed === 0 ? 'Everything is up to date.' : (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .countFiles */ .Dc)(pushed, 'pushed'));
        }));
    });
}
function expandTargets(cwd, patterns) {
    const found = patterns.flatMap((pattern) => (0,_tracking_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .expandGlob */ .h)(cwd, pattern));
    if (patterns.length > 0 && found.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data', `Cannot push ${patterns.map((one) => `"${one}"`).join(', ')}: nothing matches`);
    }
    return found;
}


/***/ }),

/***/ 17693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   eE: () => (/* binding */ readMeta),
/* harmony export */   lG: () => (/* binding */ DVC_FILE_OUT_KEYS),
/* harmony export */   y9: () => (/* binding */ readDvcFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70547);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40967);





const TOP_KEYS = ['desc', 'md5', 'wdir', 'frozen', 'locked', 'deps', 'outs', 'always_changed', 'meta'];
/** What an output of a `.dvc` file may say, in the order in which DVC writes it. */
const DVC_FILE_OUT_KEYS = [
    ...['md5', 'size', 'nfiles', 'isexec', 'etag', 'checksum', 'cloud', 'hash', 'path', 'desc', 'type', 'labels', 'meta'],
    ...['cache', 'metric', 'plot', 'persist', 'remote', 'push', 'files'],
];
/** Reads a `.dvc` file as the stage it is: a source of data without a command. */
function readDvcFile(file, shown) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), shown, { code: 'data' });
    const top = document.value ?? new Map();
    const bad = (path, found) => {
        const location = document.locate(path);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot read ${location.file}:${location.line}:${location.column}: ${found}`, {
            location,
        });
    };
    if (!(top instanceof Map))
        throw bad([], 'found no mapping, expected "outs"');
    refuseUnknown(top, TOP_KEYS, [], bad);
    const wdir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), typeof top.get('wdir') === 'string' ? String(top.get('wdir')) : '.');
    const sources = top.get('deps') ?? [];
    if (!Array.isArray(sources))
        throw bad(['deps'], '"deps" is no list, expected a list of sources');
    const items = top.get('outs') ?? [];
    if (!Array.isArray(items))
        throw bad(['outs'], '"outs" is no list, expected a list of outputs');
    const outs = items.map((item, index) => {
        const path = item instanceof Map ? item.get('path') : undefined;
        if (!(item instanceof Map) || typeof path !== 'string')
            throw bad(['outs', index], 'found an output without "path"');
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.split('/').includes('..'))
            throw bad(['outs', index], `path "${path}" leads out of its folder`);
        refuseUnknown(item, DVC_FILE_OUT_KEYS, ['outs', index], bad);
        const hash = readHash(item);
        return {
            path,
            absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(wdir, path),
            kind: 'out',
            cache: item.get('cache') !== false,
            persist: item.get('persist') === true,
            push: item.get('push') !== false,
            remote: typeof item.get('remote') === 'string' ? String(item.get('remote')) : undefined,
            location: document.locate(['outs', index, 'path']),
            hash,
            meta: readMeta(item),
        };
    });
    return {
        kind: 'dvcfile',
        name: '',
        file,
        address: shown,
        cmd: undefined,
        wdir,
        deps: [],
        params: [],
        outs,
        frozen: top.get('frozen') === true || top.get('locked') === true,
        alwaysChanged: false,
        desc: typeof top.get('desc') === 'string' ? String(top.get('desc')) : undefined,
        location: document.locate([]),
        ...(sources.length > 0 ? { isImport: true } : {}),
    };
}
function refuseUnknown(map, known, path, bad) {
    for (const key of map.keys()) {
        if (known.includes(String(key)))
            continue;
        const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(String(key), known);
        const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ')}`;
        throw bad([...path, String(key)], `found unknown key "${String(key)}", ${expected}`);
    }
}
/** The hash of an entry in a lock or `.dvc` file; without `hash:` it is DVC 2's (FORMATS, section 15). */
function readHash(item) {
    const value = item.get('md5');
    if (typeof value !== 'string' || !/^[0-9a-fA-F]{32}(\.dir)?$/.test(value))
        return undefined;
    return { name: item.get('hash') === 'md5' ? 'md5' : 'md5-dos2unix', value: value.toLowerCase() };
}
/** Size, number of files and the executable bit of an entry. */
function readMeta(item) {
    const size = item.get('size');
    const nfiles = item.get('nfiles');
    return {
        ...(typeof size === 'number' ? { size } : {}),
        ...(typeof nfiles === 'number' ? { nfiles } : {}),
        ...(item.get('isexec') === true ? { isExec: true } : {}),
    };
}


/***/ }),

/***/ 33212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectTracked: () => (/* binding */ collectTracked)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);
/* harmony import */ var _repo_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73271);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78835);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83302);





/**
 * What targets stand for in the workspace, and at the commits that the flags name. As in DVC, a commit that cannot be read
 * is left out with a warning, unless all are.
 */
async function collectTracked(repo, names, options) {
    const commits = repo.scm ? await (0,_repo_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .listCommits */ .V)(repo.scm, options) : [];
    if (!repo.scm || commits.length === 0)
        return (0,_tracked_js__WEBPACK_IMPORTED_MODULE_4__/* .selectTracked */ .n)(repo, (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.loadStages)(repo), names, options);
    const found = new Map();
    const snapshots = new _repo_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .Snapshots */ .q(repo, repo.scm);
    let failure;
    let isRead = false;
    const collect = async (name, read) => {
        try {
            for (const item of (await read()) ?? []) {
                const { path, hash, remote = '', within = '', push = true } = item;
                const key = [path, hash.name, hash.value, remote, within, push].join('\0');
                if (!found.has(key))
                    found.set(key, item);
            }
            isRead = true;
        }
        catch (error) {
            failure ??= error;
            options.log.warning(`Left out ${name}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        }
    };
    await collect('the workspace', () => (0,_tracked_js__WEBPACK_IMPORTED_MODULE_4__/* .selectTracked */ .n)(repo, (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.loadStages)(repo), names, options));
    for (const commit of commits) {
        await collect(`commit ${commit.slice(0, 7)}`, () => snapshots.visit(commit, async (view) => {
            const items = await (0,_tracked_js__WEBPACK_IMPORTED_MODULE_4__/* .selectTracked */ .n)(view, (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.loadStages)(view), names, options);
            return items.map((item) => ({ ...item, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repo.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(view.root, item.path)) }));
        }));
    }
    if (!isRead)
        throw failure;
    return [...found.values()];
}


/***/ }),

/***/ 83302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ trackedPaths),
/* harmony export */   n: () => (/* binding */ selectTracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50278);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29891);




/** What the lock files and `.dvc` files name that a cache or remote holds: outputs of stages and tracked data. */
function trackedPaths(repo, stages) {
    return stages.flatMap((stage) => {
        const lock = stage.kind === 'pipeline' ? (0,_run_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readLock */ .mF)(repo, stage).get(stage.name) : undefined;
        return stage.outs.flatMap((out) => {
            if (!out.cache)
                return [];
            const locked = lock?.outs.find((item) => item.path === out.path);
            const hash = stage.kind === 'dvcfile' ? out.hash : locked?.hash;
            if (!hash)
                return [];
            const meta = (stage.kind === 'dvcfile' ? out.meta : locked?.meta) ?? {};
            const { absolutePath: path, remote, location, push, kind } = out;
            return [{ path, hash, meta, remote, location, push, kind, made: stage.kind === 'pipeline' }];
        });
    });
}
/**
 * What targets stand for: a stage, a `.dvc` file or `dvc.yaml`, an output's path, or a path inside of a tracked directory;
 * everything when none is named.
 */
async function selectTracked(repo, stages, names, { recursive = false, withDeps = false } = {}) {
    if (names.length === 0)
        return trackedPaths(repo, stages);
    const all = trackedPaths(repo, stages);
    const found = [];
    for (const name of names) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo.cwd, name);
        const exact = all.find((item) => item.path === path);
        const holder = all.find((item) => path.startsWith(item.path + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
        if (exact)
            found.push(exact);
        else if (holder)
            found.push({
                ...holder,
                within: path
                    .slice(holder.path.length + 1)
                    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
                    .join('/'),
            });
        else if (recursive && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            found.push(...all.filter((item) => item.path.startsWith(path + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)));
        else {
            const targets = (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .selectTargets */ .D)(repo, stages, [name], { recursive });
            const { buildGraph } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26033));
            found.push(...trackedPaths(repo, withDeps ? buildGraph(stages).closure(targets) : targets));
        }
    }
    return [...new Set(found)];
}


/***/ }),

/***/ 73876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77704);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36803);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78730);



const WIDTH = 80;
const MAX_SIMPLE_KEY_CHARS = 124; // a key of 125 is written with "?" in yaml_dump_structs.json
const LINE_BREAK = /[\n\u0085\u2028\u2029]/;
/**
 * YAML as DVC writes it (ruamel.yaml 0.19.1's round-trip dumper): block style, indent 2, lists at the column of their key,
 * width 80, text unquoted where it reads back as text. FORMATS, section 9.
 */
function writeYaml(value) {
    const out = new Output();
    if (isEmptyCollection(value))
        return `${value instanceof Map ? '{}' : '[]'}\n`;
    if (value instanceof Map || Array.isArray(value))
        writeBlock(out, value, 0);
    else {
        writeScalar(out, value, 0, 'item');
        out.newline();
    }
    return out.text;
}
class Output {
    text = '';
    column = 0;
    write(piece) {
        this.text += piece;
        this.column += codePoints(piece);
    }
    newline() {
        this.text += '\n';
        this.column = 0;
    }
    indent(width) {
        this.write(' '.repeat(width));
    }
}
function writeBlock(out, value, indent) {
    if (value instanceof Map)
        writeMap(out, value, indent);
    else if (Array.isArray(value))
        writeList(out, value, indent);
}
function writeMap(out, map, indent) {
    let first = true;
    for (const [key, value] of map) {
        if (!first || out.column !== indent)
            out.indent(indent - out.column);
        first = false;
        const isExplicit = writeKey(out, key, indent);
        if (isExplicit && !isEmptyCollection(value) && (value instanceof Map || Array.isArray(value))) {
            out.write(' ');
            writeBlock(out, value, indent + 2);
        }
        else {
            writeValue(out, value, indent);
        }
    }
}
/** Writes a key and its colon; true for the `? key` form, which long keys and those of several lines take. */
function writeKey(out, key, indent) {
    const long = typeof key === 'string' && (codePoints(key) > MAX_SIMPLE_KEY_CHARS || LINE_BREAK.test(key));
    if (long)
        out.write('? ');
    if (key === null)
        out.write('null');
    else
        writeScalar(out, key, indent, 'key');
    if (long) {
        out.newline();
        out.indent(indent);
    }
    out.write(':');
    return long;
}
function writeValue(out, value, indent) {
    if (isEmptyCollection(value)) {
        out.write(value instanceof Map ? ' {}' : ' []');
        out.newline();
    }
    else if (value instanceof Map) {
        out.newline();
        writeMap(out, value, indent + 2);
    }
    else if (Array.isArray(value)) {
        out.newline();
        writeList(out, value, indent);
    }
    else if (value === null) {
        out.newline();
    }
    else {
        out.write(' ');
        writeScalar(out, value, indent, 'value');
        out.newline();
    }
}
function writeList(out, list, indent) {
    for (const item of list) {
        out.indent(indent - out.column);
        out.write('- ');
        if (isEmptyCollection(item)) {
            out.write(item instanceof Map ? '{}' : '[]');
            out.newline();
        }
        else if (item instanceof Map || Array.isArray(item)) {
            writeBlock(out, item, indent + 2);
        }
        else {
            if (item !== null)
                writeScalar(out, item, indent, 'item');
            out.newline();
        }
    }
}
function isEmptyCollection(value) {
    return value instanceof Map ? value.size === 0 : Array.isArray(value) && value.length === 0;
}
function writeScalar(out, value, indent, place) {
    if (typeof value === 'string')
        writeText(out, value, indent, place);
    else if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        out.write(yamlFloat(value.value));
    else if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlForeign */ .ky)
        out.write(value.text);
    else if (typeof value === 'number' && !Number.isInteger(value))
        out.write(yamlFloat(value));
    else if (value !== null && !(value instanceof Map))
        out.write(String(value));
}
function yamlFloat(value) {
    return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value, { infinity: '.inf', nan: '.nan' });
}
function writeText(out, text, indent, place) {
    const style = styleOf(text);
    if (style === 'plain')
        writePlain(out, text, indent, place);
    else if (style === 'single')
        writeSingleQuoted(out, text, indent, place);
    else
        writeDoubleQuoted(out, text, indent, place);
}
// Written with an escape, so only double quotes can hold it.
const SPECIAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/;
const FIRST = /^[#,[\]{}&*!|>'"%@`]/;
const FIRST_ALONE = /^[-?:](?:\s|$)/;
function styleOf(text) {
    if (text === '')
        return 'single';
    if (SPECIAL.test(text) || text.includes('\n'))
        return 'double';
    const plainAllowed = !(0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainAmbiguous */ .r)(text) &&
        !FIRST.test(text) &&
        !FIRST_ALONE.test(text) &&
        !/:(?:\s|$)/.test(text) &&
        !/\s#/.test(text) &&
        !/^(?:---|\.\.\.)/.test(text) &&
        !/^ | $/.test(text) &&
        !/[\u0085\u2028\u2029]/.test(text);
    if (plainAllowed)
        return 'plain';
    return text.includes("'") ? 'double' : 'single';
}
// ruamel 0.19.1: a word that does not fit goes to a line of its own, and the space before it stays at the end of the line,
// unless the line was full at that space already.
function writePlain(out, text, indent, place) {
    if (place === 'key') {
        out.write(text);
        return;
    }
    const pieces = text.split(/( +)/);
    for (let index = 0; index < pieces.length; index += 2) {
        const spaces = pieces[index - 1];
        const word = pieces[index] ?? '';
        if (spaces === ' ' && out.column >= WIDTH)
            breakLine(out, indent);
        else if (spaces !== undefined) {
            out.write(spaces);
            if (out.column + codePoints(word) > WIDTH)
                breakLine(out, indent);
        }
        if (index === 0 && place === 'value' && out.column + codePoints(word) > WIDTH)
            breakLine(out, indent);
        out.write(word);
    }
}
function breakLine(out, indent) {
    out.newline();
    out.indent(indent + 2);
}
function writeSingleQuoted(out, text, indent, place) {
    out.write("'");
    const characters = [...text];
    for (const [index, character] of characters.entries()) {
        const single = character === ' ' && characters[index - 1] !== ' ' && characters[index + 1] !== ' ';
        const inside = index > 0 && index < characters.length - 1;
        if (single && inside && place !== 'key' && out.column > WIDTH)
            breakLine(out, indent);
        else
            out.write(character === "'" ? "''" : character);
    }
    out.write("'");
}
const ESCAPES = {
    '\0': '0',
    '\u0007': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '\u001b': 'e',
    '"': '"',
    '\\': '\\',
    '\u0085': 'N',
    '\u00a0': '_',
    '\u2028': 'L',
    '\u2029': 'P',
};
function writeDoubleQuoted(out, text, indent, place) {
    out.write('"');
    const characters = [...text];
    let pending = '';
    const flush = () => {
        out.write(pending);
        pending = '';
    };
    for (let index = 0; index < characters.length; index += 1) {
        const character = characters[index] ?? '';
        const escape = escapeOf(character);
        if (escape !== undefined) {
            flush();
            out.write(escape);
        }
        const canBreak = index > 0 && index < characters.length - 1 && place !== 'key' && (character === ' ' || pending === '');
        if (canBreak && (character === ' ' || escape !== undefined) && out.column + codePoints(pending) > WIDTH) {
            const bare = character === ' ' && canFoldBare(characters, index);
            flush();
            if (!bare)
                out.write('\\');
            breakLine(out, indent);
            if (character === ' ') {
                if (!bare)
                    pending = '\\ ';
            }
            else if (characters[index + 1] === ' ')
                pending = '\\';
        }
        else if (escape === undefined) {
            pending += character;
        }
    }
    flush();
    out.write('"');
}
// A bare line break stands for one space; it is used only where the next word is harmless.
function canFoldBare(characters, space) {
    if (characters[space + 1] === ' ' || characters[space - 1] === ' ')
        return false;
    return true;
}
function escapeOf(character) {
    const short = ESCAPES[character];
    if (short !== undefined && character !== '\u00a0')
        return `\\${short}`;
    if (!SPECIAL.test(character))
        return undefined;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
function codePoints(text) {
    let count = 0;
    for (const _character of text)
        count += 1;
    return count;
}


/***/ }),

/***/ 26033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildGraph: () => (/* binding */ buildGraph)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);


/**
 * Builds the graph: a stage depends on another when a path it reads equals, lies in or contains one the other writes.
 *
 *     images.dvc ──▶ data_preprocess ──▶ data_load ──▶ train ──▶ evaluate
 *                                            └──────────────────────▲
 *
 * Throws for a cycle and for two stages that write the same path.
 */
function buildGraph(stages) {
    refuseOverlaps(stages);
    const makers = new Makers(stages);
    const edges = new Map();
    for (const stage of stages) {
        const feeds = stage.deps.flatMap((dep) => makers.of(dep.absolutePath));
        edges.set(stage, stage.frozen ? [] : [...new Set(feeds)]);
    }
    const upstream = (stage) => edges.get(stage) ?? [];
    return {
        stages,
        order: sort(stages, upstream),
        upstream,
        closure: (targets) => sort(targets, upstream),
    };
}
/** Which stages make a path: looked up, not searched for, since a pipeline may have thousands of stages. */
class Makers {
    #exact = new Map();
    /** Stages with outputs below a folder. */
    #below = new Map();
    #place;
    constructor(stages) {
        this.#place = new Map(stages.map((stage, index) => [stage, index]));
        for (const stage of stages) {
            for (const { absolutePath } of stage.outs) {
                const makers = this.#exact.get(absolutePath);
                if (makers)
                    makers.push(stage);
                else
                    this.#exact.set(absolutePath, [stage]);
                for (const folder of foldersOf(absolutePath)) {
                    const below = this.#below.get(folder);
                    if (below)
                        below.add(stage);
                    else
                        this.#below.set(folder, new Set([stage]));
                }
            }
        }
    }
    /** The stages that make the path, something in it, or a folder that it lies in; in the order of the files. */
    of(path) {
        const found = new Set([...(this.#exact.get(path) ?? []), ...(this.#below.get(path) ?? [])]);
        for (const folder of foldersOf(path))
            for (const stage of this.#exact.get(folder) ?? [])
                found.add(stage);
        const place = (stage) => this.#place.get(stage) ?? 0;
        return [...found].sort((a, b) => place(a) - place(b));
    }
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

/***/ 29891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78835);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40967);





/**
 * The stages that names stand for: a stage or group of the `dvc.yaml` here, `sub/dvc.yaml:name`, a `dvc.yaml`, a `.dvc`
 * file; without any, the stages of the `dvc.yaml` in the folder the user stands in.
 */
function selectTargets(repo, stages, names, options = {}) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__/* .DVC_YAML */ .St);
    if (names.length === 0)
        return stages.filter((stage) => stage.file === here);
    const found = names.flatMap((name) => {
        const inFolder = options.recursive ? stagesInFolder(repo, stages, name) : undefined;
        const chosen = inFolder ?? findTarget(repo, stages, name);
        if (!chosen)
            throw unknownTarget(stages, name);
        return chosen;
    });
    return [...new Set(found)];
}
function findTarget(repo, stages, name) {
    const colon = name.lastIndexOf(':');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo.cwd, colon < 0 ? name : name.slice(0, colon));
    const byFile = (path) => stages.filter((stage) => stage.file === path);
    if (colon < 0 && name.endsWith('.dvc') && byFile(file).length > 0)
        return byFile(file);
    if (colon < 0 && name.endsWith(_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__/* .DVC_YAML */ .St) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return byFile(file);
    const candidates = byFile(colon > 0 ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__/* .DVC_YAML */ .St));
    const wanted = colon < 0 ? name : name.slice(colon + 1);
    const exact = candidates.filter((stage) => stage.name === wanted);
    const found = exact.length > 0 ? exact : candidates.filter((stage) => stage.name.startsWith(`${wanted}@`));
    return found.length > 0 ? found : undefined;
}
function stagesInFolder(repo, stages, name) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo.cwd, name);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return undefined;
    return stages.filter((stage) => stage.file.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
}
function unknownTarget(stages, name) {
    const known = stages.map((stage) => stage.address);
    const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(name, known);
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ') || '(there are none)'}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('pipeline', `Cannot find stage "${name}": ${expected}`);
}


/***/ }),

/***/ 36359:
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
        const before = options.progress?.() ?? 0;
        try {
            return await attempt(number);
        }
        catch (error) {
            if ((options.progress?.() ?? 0) > before)
                number = 1;
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


/***/ }),

/***/ 85696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72895);




const WAIT_SECONDS = 3; // as DVC
const REACQUIRE_SECONDS = 600; // hours of work must not be lost to someone's short look
/**
 * Runs `body` while holding the lock that DVC itself takes (`.dvc/tmp/lock`, flock), so that two of us, or one of us and
 * DVC, never write one repository at once. Held by another for 3 seconds: fails with 255, as DVC does. In the end the
 * memo is saved and nothing unfinished is left.
 */
async function withLock(repo, body) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo.dvcFolder, 'tmp');
    let release = await acquire(folder, WAIT_SECONDS);
    repo.scratch.sweep();
    const released = async (inner) => {
        release?.();
        release = undefined;
        try {
            return await inner();
        }
        finally {
            release = await acquire(folder, REACQUIRE_SECONDS);
        }
    };
    try {
        return await body({ released });
    }
    finally {
        repo.memo.save();
        repo.scratch.clean();
        release?.();
    }
}
async function acquire(folder, waitSeconds) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'lock');
    let file;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'a');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot lock the repository: "${path}" cannot be opened (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) ?? ''})`, {
            exitCode: 255,
            hint: 'Check who owns the folder ".dvc/tmp", and that the disk is not full',
            cause: error,
        });
    }
    if (await takeLock(file, waitSeconds)) {
        writePid(file);
        return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot lock the repository: another process holds "${path}"`, {
        exitCode: 255,
        hint: 'Wait until the other train-report or dvc command has ended, then run this again',
    });
}
// Where there is no flock (macOS), there is Perl.
const PERL = `open(my $f, "+<&=", 3) or exit 2; for (0 .. 10 * $ARGV[0]) { exit 0 if flock($f, 6); select(undef, undef, undef, 0.1) } exit 1`;
/** Whether the lock on the open file was free in time. It belongs to the file, so it stays ours when the child has ended. */
async function takeLock(file, waitSeconds) {
    const programs = [
        ['flock', '-w', String(waitSeconds), '-x', '3'],
        ['perl', '-e', PERL, String(waitSeconds)],
    ];
    for (const [program = '', ...args] of programs) {
        const code = await new Promise((resolve) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { stdio: ['ignore', 'ignore', 'ignore', file] });
            child.on('error', () => resolve(undefined));
            child.on('exit', (status) => resolve(status ?? 1));
        });
        if (code === 0)
            return true;
        if (code === 1)
            return false;
    }
    return true; // neither program, or a file system without locks: go on without
}
// As DVC's lock file: the number of the process that holds it.
function writePid(file) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(file, 0);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, ` ${process.pid}\n`);
}


/***/ }),

/***/ 73271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listCommits),
/* harmony export */   q: () => (/* binding */ Snapshots)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _dvcignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73546);




const STAGE_FILE = /(?:^|\/)(?:dvc\.yaml|dvc\.lock|\.dvcignore|[^/]*\.dvc)$/;
const VALUES_FILE = /\.(?:ya?ml|json|toml|py)$/i;
const MAX_VALUES_BYTES = 4 << 20;
/** Reads stages as they are at commits, by way of the few small files that they are written in. */
class Snapshots {
    #repo;
    #git;
    #contents = new Map();
    #seen = new Set();
    constructor(repo, git) {
        this.#repo = repo;
        this.#git = git;
    }
    /**
     * Runs `body` on the repository as it is at a commit: its root is a folder of its own that holds just those files. Not
     * at all (undefined) when they are the same as at a commit before.
     */
    async visit(commit, body) {
        const blobs = await this.#select(commit);
        const key = blobs.map(({ path, id }) => `${id} ${path}`).join('\n');
        if (this.#seen.has(key))
            return undefined;
        this.#seen.add(key);
        const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'train-report-commit-'));
        try {
            for (const { path, id } of blobs) {
                const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, this.#contents.get(id) ?? '');
            }
            const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#repo.root, this.#repo.cwd));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(cwd, { recursive: true });
            return await body({ ...this.#repo, root, cwd, scm: undefined, ignore: new _dvcignore_js__WEBPACK_IMPORTED_MODULE_3__/* .DvcIgnore */ .C(root) });
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(root, { recursive: true, force: true });
        }
    }
    async #select(commit) {
        const all = await this.#list(commit);
        const stageFiles = all.filter(({ path }) => STAGE_FILE.test(path));
        await this.#read(stageFiles);
        const isTemplate = ({ path, id }) => /(?:^|\/)dvc\.yaml$/.test(path) && (this.#contents.get(id)?.includes('${') ?? false);
        if (!stageFiles.some(isTemplate))
            return stageFiles;
        // Values may come from any file that `vars` names.
        const values = all.filter(({ path, size }) => VALUES_FILE.test(path) && size <= MAX_VALUES_BYTES);
        await this.#read(values);
        return [...new Set([...stageFiles, ...values])];
    }
    async #list(commit) {
        const top = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#git.root, this.#repo.root).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        const prefix = top === '' ? '' : `${top}/`;
        const output = await this.#git.run(['ls-tree', '-r', '-z', '--long', '--full-tree', commit]);
        return output
            .toString()
            .split('\0')
            .flatMap((line) => {
            const [, id, size, path] = /^100\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
            if (id === undefined || path === undefined || !path.startsWith(prefix))
                return [];
            return [{ id, size: Number(size), path: path.slice(prefix.length) }];
        });
    }
    /** Takes note of what the files hold; each content is read once, however many commits have it. */
    async #read(blobs) {
        const ids = [...new Set(blobs.map(({ id }) => id))].filter((id) => !this.#contents.has(id));
        if (ids.length === 0)
            return;
        const output = await this.#git.run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
        for (let at = 0; at < output.length;) {
            const end = output.indexOf(0x0a, at);
            const [id = '', , size = ''] = output.toString('latin1', at, end).split(' ');
            const start = end + 1;
            this.#contents.set(id, output.subarray(start, start + Number(size)));
            at = start + Number(size) + 1;
        }
    }
}
/** The commits that the flags stand for. */
async function listCommits(git, flags) {
    const { allBranches, allTags, allCommits } = flags;
    const args = allCommits
        ? ['--branches', '--tags', '--remotes', 'HEAD']
        : [...(allBranches ? ['--branches'] : []), ...(allTags ? ['--tags'] : [])];
    if (args.length === 0)
        return [];
    const output = await git.ask(['rev-list', ...(allCommits ? [] : ['--no-walk']), ...args, '--']);
    return output === undefined || output === '' ? [] : output.split('\n');
}


/***/ }),

/***/ 50278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xo: () => (/* binding */ formatSeconds),
  mF: () => (/* reexport */ state/* readLock */.mF),
  CC: () => (/* binding */ reproduce)
});

// UNUSED EXPORTS: describeResult

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(72895);
// EXTERNAL MODULE: ./build/src/run/execute.js
var execute = __webpack_require__(49579);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var pipeline_graph = __webpack_require__(26033);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(61942);
// EXTERNAL MODULE: ./build/src/pipeline/reason.js
var reason = __webpack_require__(22581);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(44275);
// EXTERNAL MODULE: ./build/src/run/runcache.js
var runcache = __webpack_require__(79611);
;// CONCATENATED MODULE: ./build/src/run/restore.js



/** Looks for a run on the same inputs: the one in `dvc.lock` when nothing that is read has changed, then the run-cache. */
async function findRestorable(context, stage, isSameInput) {
    const { repo, workspace, options } = context;
    if (!(0,runcache/* canRestore */.vD)(stage, repo.root))
        return undefined;
    if (options.dry) {
        for (const dep of stage.deps)
            if (!(await workspace.hash(dep.absolutePath)))
                return undefined;
    }
    const lock = workspace.lock(stage);
    if (isSameInput && lock && (await isComplete(context, stage, lock)))
        return { entry: lock, from: 'cache' };
    if (options.noRunCache)
        return undefined;
    const found = await (0,runcache/* findRun */.Lc)(repo, stage, { ...(await (0,execute/* readInputs */.Ko)(context, stage)), outs: [] });
    return found ? { entry: found, from: 'run-cache' } : undefined;
}
async function isComplete({ repo, workspace }, stage, lock) {
    for (const out of stage.outs) {
        const hash = lock.outs.find((item) => item.path === out.path)?.hash;
        if (!hash)
            return false;
        if (!out.cache && (await workspace.hash(out.absolutePath, hash.name))?.hash.value === hash.value)
            continue;
        if ((await repo.store(hash.name).unusable(hash.value)).length > 0)
            return false;
    }
    return true;
}
/** Puts back the outputs of an earlier run and writes the stage's lock entry. */
async function restoreOutputs(context, stage, run) {
    const { repo, workspace } = context;
    const inputs = await (0,execute/* readInputs */.Ko)(context, stage);
    for (const out of stage.outs) {
        const item = run.outs.find((one) => one.path === out.path);
        if (!item?.hash)
            continue;
        if ((await workspace.hash(out.absolutePath, item.hash.name))?.hash.value === item.hash.value)
            continue;
        const target = { hash: item.hash, meta: item.meta, path: out.absolutePath };
        await (0,checkout/* checkoutPath */.o8)(repo, target, { force: true, signal: context.options.signal });
    }
    workspace.forget();
    await (0,execute/* saveStage */.ev)(context, stage, inputs);
}

// EXTERNAL MODULE: ./build/src/run/selection.js
var selection = __webpack_require__(60362);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(21352);
;// CONCATENATED MODULE: ./build/src/run/run.js









/** Brings `targets` and all they depend on up to date; what became of each stage, in order. */
async function reproduce(repo, stages, targets, options) {
    const graph = (0,pipeline_graph.buildGraph)(stages);
    const context = { repo, workspace: new state/* Workspace */.aR(repo), options };
    const results = new Map();
    let hasFailed = true;
    try {
        for (const stage of (0,selection/* selectStages */.ut)(graph, targets, options)) {
            const skipped = whySkipped(graph, stage, results, options);
            const result = skipped
                ? { stage: stage.address, outcome: 'skipped', because: skipped }
                : await bringUpToDate(context, graph, stage, results);
            results.set(stage, result);
            if (stage.kind === 'pipeline' || result.outcome === 'failed')
                options.log.info(describeResult(result, options.dry ?? false));
        }
        hasFailed = options.onError !== 'ignore' && [...results.values()].some((result) => result.outcome === 'failed');
    }
    finally {
        // As DVC: a run that fails leaves .gitignore as it was (FORMATS, section 4).
        if (hasFailed)
            repo.gitignore.rollback();
        repo.memo.save();
    }
    return [...results]
        .filter(([stage, { outcome }]) => stage.kind === 'pipeline' || outcome === 'failed')
        .map(([, result]) => result);
}
function whySkipped(graph, stage, results, { onError = 'stop' }) {
    if (onError === 'ignore')
        return undefined;
    for (const [failed, result] of results) {
        if (result.outcome !== 'failed')
            continue;
        if (onError === 'stop' || (0,selection/* downstreamOf */.k1)(graph, failed).includes(stage))
            return `${result.stage} failed`;
    }
    return undefined;
}
/** One line for the log: what became of the stage, and why. */
function describeResult(result, dry = false) {
    switch (result.outcome) {
        case 'ran': {
            const why = (0,reason/* describeReasons */.n)(result.reasons);
            return dry
                ? `${result.stage}: would run (${why})`
                : `${result.stage}: ran in ${formatSeconds(result.seconds)} (${why})`;
        }
        case 'unchanged':
            return `${result.stage}: unchanged`;
        case 'restored': {
            const verb = dry ? 'would be restored' : 'restored';
            return `${result.stage}: ${verb} from the ${result.from} (${(0,reason/* describeReasons */.n)(result.reasons)})`;
        }
        case 'failed':
            return `${result.stage}: failed after ${formatSeconds(result.seconds)} (it ran because ${(0,reason/* describeReasons */.n)(result.reasons)})`;
        case 'skipped':
            return `${result.stage}: skipped, ${result.because}`;
        default:
            return (0,errors/* unreachable */.HB)(result);
    }
}
/** `0.8 s`, `41 s`, `3 min 20 s`. */
function formatSeconds(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
async function bringUpToDate(context, graph, stage, results) {
    const { options, workspace } = context;
    options.signal.throwIfAborted();
    const { address } = stage;
    const upstream = graph.upstream(stage);
    const lock = workspace.lock(stage);
    const state = await workspace.stateOf(stage, lock);
    const isLenient = options.allowMissing === true || options.pull !== undefined;
    const found = (0,plan/* findReasons */.Rp)(stage, state);
    const reasons = options.force
        ? [{ kind: 'forced' }]
        : [
            ...(isLenient ? (0,plan/* withoutMissing */.t4)(stage, found, (path) => workspace.madeAs(path, upstream), lock) : found),
            ...upstreamReasons(upstream, results, options),
        ];
    if (reasons.length === 0)
        return { stage: address, outcome: 'unchanged' };
    const isVerified = stage.kind === 'dvcfile' || stage.frozen || stage.cmd === undefined;
    if (isVerified && options.dry)
        return { stage: address, outcome: 'unchanged' };
    if (!isVerified && options.confirm && !(await options.confirm(stage)))
        return { stage: address, outcome: 'skipped', because: 'you said no' };
    return attempt(context, stage, reasons, async () => {
        if (isVerified) {
            await (0,execute/* verifyOutputs */.ce)(context, stage);
            return undefined;
        }
        if (options.pull && !options.dry) {
            await options.pull(upstream);
            workspace.forget();
        }
        const isForced = options.force === true || reasons.some((reason) => reason.kind === 'upstream');
        const isSameInput = (0,plan/* findInputReasons */.NF)(stage, await workspace.stateOf(stage, lock)).length === 0;
        const run = isForced ? undefined : await findRestorable(context, stage, isSameInput);
        if (run && !options.dry)
            await restoreOutputs(context, stage, run.entry);
        else if (!options.dry)
            await options.log.group(`${address}: running (${(0,reason/* describeReasons */.n)(reasons)})`, () => (0,execute/* runStage */.Si)(context, stage));
        return run?.from;
    });
}
async function attempt({ options, workspace }, stage, reasons, body) {
    const begun = process.hrtime.bigint();
    const seconds = () => Number(process.hrtime.bigint() - begun) / 1e9;
    try {
        const from = await body();
        if (from)
            return { stage: stage.address, outcome: 'restored', from, reasons };
        return { stage: stage.address, outcome: 'ran', seconds: seconds(), reasons };
    }
    catch (error) {
        workspace.forget();
        if (options.signal.aborted)
            throw error;
        return { stage: stage.address, outcome: 'failed', seconds: seconds(), reasons, error };
    }
}
/** In a dry run, what a stage will read is not made yet; and `--force-downstream` runs it whatever was made. */
function upstreamReasons(upstream, results, { dry = false, forceDownstream = false }) {
    return upstream
        .filter((before) => {
        const outcome = results.get(before)?.outcome;
        return forceDownstream && (outcome === 'ran' || (outcome === 'restored' && !dry));
    })
        .map((before) => ({ kind: 'upstream', stage: before.address }));
}


/***/ }),

/***/ 60362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k1: () => (/* binding */ downstreamOf),
/* harmony export */   ut: () => (/* binding */ selectStages),
/* harmony export */   z7: () => (/* binding */ connectedTo)
/* harmony export */ });
/** The stages to look at, in the order they run. */
function selectStages(graph, targets, options) {
    if (options.singleItem)
        return targets;
    if (options.downstream) {
        const wanted = new Set(targets.flatMap((target) => downstreamOf(graph, target)));
        return graph.order.filter((stage) => wanted.has(stage));
    }
    return graph.closure(options.pipeline ? connectedTo(graph, targets) : targets);
}
/** A stage and every stage that needs it, however indirectly. */
function downstreamOf(graph, start) {
    const reached = new Set([start]);
    for (const stage of graph.order) {
        if (graph.upstream(stage).some((before) => reached.has(before)))
            reached.add(stage);
    }
    return [...reached];
}
/** Every stage that hangs together with the targets, in the order of the files. */
function connectedTo(graph, targets) {
    const reached = new Set(targets);
    for (let size = -1; size !== reached.size;) {
        size = reached.size;
        for (const stage of graph.order) {
            const neighbours = graph.upstream(stage);
            if (reached.has(stage))
                for (const before of neighbours)
                    reached.add(before);
            else if (neighbours.some((before) => reached.has(before)))
                reached.add(stage);
        }
    }
    return graph.stages.filter((stage) => reached.has(stage));
}


/***/ }),

/***/ 39582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ missingError),
/* harmony export */   L: () => (/* binding */ listObjects),
/* harmony export */   ir: () => (/* binding */ damagedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);

const SHOWN = 10;
/** The error for objects whose bytes are wrong in the remote. */
function damagedError({ name }, damaged) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', `Cannot accept ${listObjects(damaged)} from remote "${name}": its bytes hash to something else`, {
        exitCode: 1,
        hint: 'The remote holds a damaged copy: delete it there, and push it again from a machine that has the right one',
    });
}
/** The error for objects that are nowhere. */
function missingError(remoteNames, missing) {
    const remotes = remoteNames.map((name) => `remote "${name}"`).join(', ');
    const verb = missing.length === 1 ? 'is' : 'are';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', `Cannot fetch ${listObjects(missing)}: ${missing.length === 1 ? 'it' : 'they'} ${verb} in neither the cache nor ${remotes}`, {
        exitCode: 1,
        hint: 'Run `train-report push` (or `dvc push`) on the machine that has it, or name another remote with --remote',
    });
}
/** `"d/a" (object 60b7…), "d/b" (…) and 3 more`. */
function listObjects(objects) {
    const shown = objects.slice(0, SHOWN).map((one) => `"${one.shown}" (object ${one.oid})`);
    return `${shown.join(', ')}${objects.length > SHOWN ? ` and ${objects.length - SHOWN} more` : ''}`;
}


/***/ }),

/***/ 90321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ pushTracked)
});

// EXTERNAL MODULE: ./build/src/remote/select.js
var remote_select = __webpack_require__(13901);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache/oid.js
var cache_oid = __webpack_require__(66655);
// EXTERNAL MODULE: ./build/src/cache/store.js
var cache_store = __webpack_require__(14970);
// EXTERNAL MODULE: ./build/src/remote/parallel.js
var parallel = __webpack_require__(46334);
// EXTERNAL MODULE: ./build/src/transfer/context.js
var transfer_context = __webpack_require__(27275);
// EXTERNAL MODULE: ./build/src/transfer/copies.js
var transfer_copies = __webpack_require__(23479);
// EXTERNAL MODULE: ./build/src/transfer/progress.js
var transfer_progress = __webpack_require__(82705);
;// CONCATENATED MODULE: ./build/src/transfer/push.js








/**
 * Sends objects that the remote lacks, directories with their files. A directory object goes last, and only when all its
 * files are there, since it stands for them. Only bytes that were checked are sent.
 */
async function pushObjects(context, items) {
    const { store, remote, signal, jobs } = context;
    const files = new Map();
    const directories = new Map();
    for (const item of items) {
        const { oid, shown } = item;
        if (!(0,cache_oid/* isDirectoryOid */.i)(oid)) {
            files.set(oid, shown);
            continue;
        }
        const known = directories.get(oid);
        const tree = known && !known.files ? undefined : store.findTree(oid);
        const chosen = tree && (0,transfer_context/* chosenFiles */.W)(item, tree);
        for (const { md5, relpath } of chosen ?? [])
            if (!files.has(md5))
                files.set(md5, `${shown}/${relpath}`);
        const oids = chosen?.map(({ md5 }) => md5);
        directories.set(oid, { shown, files: oids && [...(known?.files ?? []), ...oids] });
    }
    const keyOf = (oid) => (0,cache_store.objectKey)(oid, store.hashName);
    const present = await remote.exists([...files.keys(), ...directories.keys()].map(keyOf), { signal, jobs });
    const absent = new Map([...files].filter(([oid]) => !present.has(keyOf(oid))));
    const first = await sendAll(context, absent);
    const lost = new Set(first.missing.map(({ oid }) => oid));
    const complete = new Map();
    const missing = [...first.missing];
    for (const [oid, { shown, files: contents }] of directories) {
        if (present.has(keyOf(oid)))
            continue;
        if (!contents)
            missing.push({ oid, shown });
        else if (!contents.some((file) => lost.has(file)))
            complete.set(oid, shown);
    }
    const second = await sendAll(context, complete);
    return {
        pushed: first.pushed + second.pushed,
        bytes: first.bytes + second.bytes,
        missing: [...missing, ...second.missing],
    };
}
async function sendAll(context, objects) {
    if (objects.size === 0)
        return { pushed: 0, bytes: 0, missing: [] };
    const { remote, log } = context;
    const progress = new transfer_progress/* TransferProgress */.v(log, `Pushing to ${remote.name}`, objects.size);
    try {
        const { folder } = remote;
        return folder === undefined
            ? await uploadAll(context, objects, progress)
            : await copyAll(context, folder, objects, progress);
    }
    finally {
        progress.end();
    }
}
async function copyAll({ store, signal }, folder, objects, progress) {
    const missing = [];
    const copies = [];
    for (const oid of objects.keys()) {
        const source = store.path(oid);
        const stats = (0,external_node_fs_.lstatSync)(source, { throwIfNoEntry: false });
        if (!stats?.isFile())
            missing.push(oid);
        else {
            const target = (0,external_node_path_.join)(folder, (0,cache_store.objectKey)(oid, store.hashName));
            copies.push({ oid, source, target, size: stats.size, isKnown: store.isKnown(oid, stats) });
        }
    }
    const work = { signal, onFiles: progress.onObjects };
    const outcome = await (0,transfer_copies/* copyObjects */.I)('push', copies, store.hashName, store.scratchFor(folder), work);
    for (const [oid, stamp] of outcome.checked)
        if (outcome.copied.has(oid))
            store.remember(oid, stamp);
    for (const oid of outcome.damaged)
        store.remove(oid);
    const lost = [...missing, ...outcome.missing, ...outcome.damaged];
    return {
        pushed: outcome.copied.size,
        bytes: outcome.bytes,
        missing: lost.map((oid) => ({ oid, shown: objects.get(oid) ?? '' })),
    };
}
async function uploadAll({ store, remote, signal, jobs }, objects, progress) {
    const absent = await store.verifyAll([...objects.keys()], { signal });
    const ready = [...objects.keys()].filter((oid) => !absent.has(oid));
    await (0,parallel/* inParallel */.H)(ready, jobs ?? remote.jobs, async (oid) => {
        const isRaw = store.hashName === 'md5' || (0,cache_oid/* isDirectoryOid */.i)(oid);
        const md5 = isRaw ? oid.slice(0, 32) : undefined;
        const key = (0,cache_store.objectKey)(oid, store.hashName);
        await remote.upload(store.path(oid), key, { signal, onBytes: progress.onBytes, md5, jobs });
        progress.onObjects(1);
    });
    return {
        pushed: ready.length,
        bytes: progress.bytes,
        missing: [...absent].map((oid) => ({ oid, shown: objects.get(oid) ?? '' })),
    };
}

// EXTERNAL MODULE: ./build/src/sync/failure.js
var failure = __webpack_require__(39582);
// EXTERNAL MODULE: ./build/src/sync/runs.js
var runs = __webpack_require__(38500);
// EXTERNAL MODULE: ./build/src/sync/tracked-path.js
var tracked_path = __webpack_require__(44728);
;// CONCATENATED MODULE: ./build/src/sync/push-tracked.js





/**
 * Sends what `tracked` names, and the remotes lack; returns how many objects and kept runs were sent. What is nowhere is
 * warned of, as in DVC: another machine may have it.
 */
async function pushTracked(repo, tracked, options) {
    const { log, signal, jobs } = options;
    const groups = (0,tracked_path/* groupByRemote */.$)(tracked.filter((item) => item.push !== false), options.remote);
    if (options.runCache && !groups.has(options.remote))
        groups.set(options.remote, []);
    if (groups.size === 0)
        (0,remote_select/* requireRemote */.E)(repo, options.remote);
    let pushed = 0;
    for (const [name, items] of groups) {
        const remote = await (0,remote_select.openRemote)(repo, name);
        try {
            let sent = 0;
            let bytes = 0;
            for (const [store, group] of (0,tracked_path/* groupByStore */.A)(repo, items)) {
                const result = await pushObjects({ store, remote, log, signal, jobs }, group);
                sent += result.pushed;
                bytes += result.bytes;
                if (result.missing.length > 0) {
                    log.warning(`Not pushed, since it is in neither the cache nor remote "${remote.name}": ${(0,failure/* listObjects */.L)(result.missing)}`);
                }
            }
            pushed += sent;
            options.onRemote?.(remote.name, sent, bytes);
            if (options.runCache && name === options.remote)
                pushed += await (0,runs/* pushRuns */.V)(repo, remote, options);
        }
        finally {
            remote.close();
        }
    }
    repo.memo.save();
    repo.scratch.clean();
    return pushed;
}


/***/ }),

/***/ 38500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pushRuns),
/* harmony export */   X: () => (/* binding */ fetchRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44146);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46334);
/* harmony import */ var _transfer_receive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53432);





const RUNS = 'runs';
// A kept run's key: `runs/ab/<key>/<value>`, both sha256 (FORMATS, section 13).
const RUN_KEY = /^runs\/[0-9a-f]{2}\/[0-9a-f]{64}\/[0-9a-f]{64}$/;
/** Sends the kept runs; returns how many. A web server cannot tell which it has: there, as in DVC, none are sent. */
async function pushRuns({ cacheFolder }, remote, options) {
    const { signal, jobs } = options;
    if (!remote.canList)
        return leaveOut(remote, options);
    const keys = localRuns(cacheFolder);
    const present = new Set();
    for await (const key of remote.list(RUNS, { signal }))
        present.add(key);
    const absent = keys.filter((key) => !present.has(key));
    await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(absent, jobs ?? remote.jobs, (key) => remote.upload((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, key), key, { signal }));
    return absent.length;
}
/** Fetches the kept runs that are not here; returns how many. What they name is checked when it is used. */
async function fetchRuns({ cacheFolder, cache }, remote, options) {
    const { signal, jobs } = options;
    if (!remote.canList)
        return leaveOut(remote, options);
    const absent = [];
    for await (const key of remote.list(RUNS, { signal })) {
        if (RUN_KEY.test(key) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, key)))
            absent.push(key);
    }
    const partialFolder = absent.length === 0 ? '' : cache.unfinishedFolder();
    await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(absent, jobs ?? remote.jobs, async (key) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, key);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        const temporary = (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryBeside */ .w6)(target);
        try {
            const { path } = await (0,_transfer_receive_js__WEBPACK_IMPORTED_MODULE_3__/* .receiveObject */ .d)(remote, key, temporary, { hashName: 'md5', partialFolder, signal });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o666 & ~process.umask());
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
        }
        catch (error) {
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .vf)(temporary);
            throw error;
        }
    });
    return absent.length;
}
function leaveOut({ name }, { log }) {
    log.debug(`Remote "${name}" is a web server: it does not take kept runs`);
    return 0;
}
function localRuns(folder) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RUNS);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(top))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(top, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))
        .filter((key) => RUN_KEY.test(key));
}


/***/ }),

/***/ 38422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ expandGlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24070);



/**
 * The paths below `folder` that a pattern matches, sorted; as Python's `glob`: `**` stands for any number of folders, and
 * a wildcard does not match a leading dot.
 */
function expandGlob(folder, pattern) {
    const found = new Set();
    const visit = (path, segments) => {
        const [segment, ...rest] = segments;
        if (segment === undefined) {
            found.add(path);
            return;
        }
        if (segment === '' || segment === '.' || segment === '..')
            return visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, segment), rest);
        if (segment === '**') {
            visit(path, rest);
            for (const name of listNames(path)) {
                if (!name.startsWith('.') && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)))
                    visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), segments);
            }
            return undefined;
        }
        const source = (0,_repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .translateGlob */ .t)(segment);
        const matcher = source === undefined ? undefined : new RegExp(`^${source}$`, 'su');
        for (const name of listNames(path)) {
            const isHidden = name.startsWith('.') && !segment.startsWith('.');
            const isMatch = matcher ? matcher.test(name) && !isHidden : name === segment;
            if (isMatch && (rest.length === 0 || isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))))
                visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), rest);
        }
        return undefined;
    };
    visit(pattern.startsWith('/') ? '/' : folder, pattern.split('/'));
    found.delete(folder);
    return [...found].sort();
}
function listNames(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ })

};
