export const id = 6321;
export const ids = [6321,3620,5971,7544];
export const modules = {

/***/ 33749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ askUser)
/* harmony export */ });
/** Asks the user on the terminal; undefined where there is none, so that a script is never kept waiting. */
function askUser() {
    if (!process.stdin.isTTY || !process.stderr.isTTY)
        return undefined;
    return async (question) => {
        const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 26848, 19));
        const terminal = createInterface({ input: process.stdin, output: process.stderr });
        try {
            return /^y/i.test(await terminal.question(`${question} [y/N] `));
        }
        finally {
            terminal.close();
        }
    };
}


/***/ }),

/***/ 19573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ commit_define)
});

// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(65971);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/run/execute.js + 1 modules
var execute = __webpack_require__(46647);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(38777);
// EXTERNAL MODULE: ./build/src/pipeline/reason.js
var reason = __webpack_require__(50870);
// EXTERNAL MODULE: ./build/src/run/take.js + 1 modules
var take = __webpack_require__(28479);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(82709);
;// CONCATENATED MODULE: ./build/src/tracking/commit.js






/** Takes outputs as they are now into the cache, and what stages read as it is now, without running anything. */
async function commitStages(repo, stages, options) {
    const workspace = new state/* Workspace */.aR(repo);
    const written = [];
    const { log, signal, noRelink = false } = options;
    const runner = {
        run: () => Promise.reject(new Error('A commit runs nothing')),
    };
    for (const stage of stages) {
        const reasons = (0,plan/* findReasons */.Rp)(stage, await workspace.stateOf(stage, workspace.lock(stage)));
        const changes = reasons.filter((reason) => reason.kind !== 'always-changed' && !isOnlyMissing(reason));
        if (changes.length > 0 && !options.force)
            await requireConsent(stage, changes, options);
        if (reasons.length === 0 && !options.force)
            continue;
        if (stage.kind === 'dvcfile')
            await (0,take/* takeDvcFile */.B)(repo, stage, { signal, noRelink });
        else
            await (0,execute/* verifyOutputs */.ce)({ repo, workspace, options: { runner, log, signal } }, stage);
        workspace.forget();
        written.push(stage.file);
    }
    return written;
}
function isOnlyMissing(reason) {
    return reason.kind === 'out' && reason.change === 'not in cache';
}
async function requireConsent(stage, changes, { confirm }) {
    const what = (0,reason/* describeReasons */.n)(changes);
    if (await confirm?.(`"${stage.address}" changed (${what}). Commit it?`))
        return;
    throw new errors/* UserError */.yo('data', `Cannot commit "${stage.address}": it changed (${what})`, {
        exitCode: 1,
        hint: 'Give --force to commit it as it is',
    });
}

// EXTERNAL MODULE: ./build/src/tracking/git-hint.js
var git_hint = __webpack_require__(73753);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var graph = __webpack_require__(17544);
// EXTERNAL MODULE: ./build/src/pipeline/targets.js
var targets = __webpack_require__(82094);
;// CONCATENATED MODULE: ./build/src/tracking/stages.js




/**
 * The stages that targets stand for: a stage, a `.dvc` file or `dvc.yaml`, an output's path or one in an output; every
 * stage of the repository when none is named.
 */
function selectTrackingStages(repo, stages, names, { recursive = false, withDeps = false }) {
    if (names.length === 0)
        return stages;
    const found = names.flatMap((name) => {
        const path = (0,external_node_path_.resolve)(repo.cwd, name);
        const makers = stages.filter((stage) => stage.outs.some(({ absolutePath }) => path === absolutePath || path.startsWith(absolutePath + external_node_path_.sep)));
        if (makers.length > 0)
            return makers;
        if (recursive && (0,external_node_fs_.existsSync)(path)) {
            const inside = stages.filter((stage) => stage.file.startsWith(path + external_node_path_.sep));
            if (inside.length > 0)
                return inside;
        }
        return (0,targets/* selectTargets */.D)(repo, stages, [name], { recursive });
    });
    const unique = [...new Set(found)];
    return withDeps ? (0,graph.buildGraph)(stages).closure(unique) : unique;
}

// EXTERNAL MODULE: ./build/src/commands/ask.js
var ask = __webpack_require__(33749);
// EXTERNAL MODULE: ./build/src/commands/sync/options.js
var options = __webpack_require__(39944);
;// CONCATENATED MODULE: ./build/src/commands/data/commit.js








/** `commit [TARGET…]`: takes what is in the workspace into the cache, and into `dvc.lock` and `.dvc` files. */
function commit_define(command, context) {
    command
        .argument('[targets...]', 'outputs, .dvc files or stages; everything when none is named')
        .option('-f, --force', 'commit whatever changed, without asking')
        .option('-d, --with-deps', 'also what the targets depend on')
        .option('-R, --recursive', 'targets may be folders: all that is tracked in them')
        .option('--no-relink', 'leave the files as they are, also where cache.type asks for links')
        .action(async (names, flags) => {
        const { log, signal } = context;
        const repo = (0,repository.openRepository)(context.cwd, context.env);
        const commit = async () => {
            const chosen = selectTrackingStages(repo, (0,load.loadStages)(repo), names, flags);
            const { force = false } = flags;
            const options = { log, signal, force, noRelink: !flags.relink, confirm: (0,ask/* askUser */.t)() };
            return commitStages(repo, chosen, options);
        };
        const written = await (0,options/* withExitCodeOne */.qI)(() => (0,lock.withLock)(repo, commit));
        await (0,git_hint/* announceChanges */.H)(repo, written, log);
    });
}


/***/ }),

/***/ 39944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   YF: () => (/* binding */ parseJobs),
/* harmony export */   jG: () => (/* binding */ addSyncOptions),
/* harmony export */   l0: () => (/* binding */ addRevisionOptions),
/* harmony export */   qI: () => (/* binding */ withExitCodeOne)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


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

/***/ 33620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** The known name that a mistyped one is closest to, or undefined when none is close. */
function nearestName(name, known) {
    let best;
    let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
// Levenshtein's distance, given up at `limit`.
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? limit;
}


/***/ }),

/***/ 52173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ writeYaml)
});

// EXTERNAL MODULE: ./build/src/formats/python-float.js
var python_float = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/src/formats/yaml-anchors.js
/** The anchors of a value as ruamel.yaml gives them: `id001` to what is first met a second time, and so on. */
class Anchors {
    #names = new Map();
    #written = new Set();
    constructor(top) {
        let count = 0;
        const visit = (value) => {
            if (!(value instanceof Map) && !Array.isArray(value))
                return;
            if (this.#names.has(value)) {
                const known = this.#names.get(value);
                if (known === undefined)
                    this.#names.set(value, `id${String((count += 1)).padStart(3, '0')}`);
                return;
            }
            this.#names.set(value, undefined);
            for (const item of value.values())
                visit(item);
        };
        visit(top);
    }
    /** The mark of a mapping or list that is about to be written. */
    next(value) {
        if (!(value instanceof Map) && !Array.isArray(value))
            return undefined;
        const name = this.#names.get(value);
        if (name === undefined)
            return undefined;
        const isRepeat = this.#written.has(value);
        this.#written.add(value);
        return { name, isRepeat };
    }
}

// EXTERNAL MODULE: ./build/src/formats/yaml-scalar.js
var yaml_scalar = __webpack_require__(4756);
// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
;// CONCATENATED MODULE: ./build/src/formats/yaml-write.js




const WIDTH = 80;
const MAX_SIMPLE_KEY_CHARS = 124; // a key of 125 is written with "?" in yaml_dump_structs.json
const LINE_BREAK = /[\n\u0085\u2028\u2029]/;
/**
 * YAML as DVC writes it (ruamel.yaml 0.19.1's round-trip dumper): block style, indent 2, lists at the column of their key,
 * width 80, text unquoted where it reads back as text. FORMATS, section 9.
 */
function writeYaml(value) {
    const out = new Output(value);
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
    anchors;
    constructor(value) {
        this.anchors = new Anchors(value);
    }
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
        const mark = out.anchors.next(value);
        if (mark)
            out.write(` ${mark.isRepeat ? '*' : '&'}${mark.name}`);
        if (mark?.isRepeat)
            out.newline();
        else if (isExplicit && !mark && !isEmptyCollection(value) && (value instanceof Map || Array.isArray(value))) {
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
        const mark = out.anchors.next(item);
        if (mark)
            out.write(`${mark.isRepeat ? '*' : '&'}${mark.name}`);
        if (mark?.isRepeat) {
            out.newline();
            continue;
        }
        if (mark) {
            if (isEmptyCollection(item))
                out.write(' ');
            else
                out.newline();
        }
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
    else if (value instanceof yaml_value/* YamlFloat */.iw)
        out.write(yamlFloat(value.value));
    else if (value instanceof yaml_value/* YamlForeign */.ky)
        out.write(value.text);
    else if (typeof value === 'number' && !Number.isInteger(value))
        out.write(yamlFloat(value));
    else if (value !== null && !(value instanceof Map))
        out.write(String(value));
}
function yamlFloat(value) {
    return (0,python_float/* pythonFloat */.T)(value, { infinity: '.inf', nan: '.nan' });
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
    const plainAllowed = !(0,yaml_scalar/* isPlainAmbiguous */.r)(text) &&
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

/***/ 38777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ findInputReasons),
/* harmony export */   Rp: () => (/* binding */ findReasons),
/* harmony export */   jt: () => (/* binding */ commandText),
/* harmony export */   t4: () => (/* binding */ withoutMissing)
/* harmony export */ });
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91968);

/** Why a stage is not up to date: nothing in the list means that it is. Pure: judges what it is given. */
function findReasons(stage, state) {
    const inputs = findInputReasons(stage, state);
    if (stage.kind === 'dvcfile')
        return findOutputReasons(stage, state);
    if (!state.lock)
        return inputs; // that it has never run says it all
    return [...inputs, ...findOutputReasons(stage, state)];
}
/** The reasons that lie in command, dependencies and params: with none of them, the outputs can be restored. */
function findInputReasons(stage, state) {
    const { lock } = state;
    if (stage.alwaysChanged && !stage.frozen)
        return [{ kind: 'always-changed' }];
    if (!lock)
        return stage.frozen && stage.outs.length === 0 ? [] : [{ kind: 'never-run' }];
    const reasons = [];
    const before = commandText(lock.cmd);
    const after = commandText(stage.cmd ?? '');
    if (before !== after)
        reasons.push({ kind: 'command', before, after });
    if (stage.frozen)
        return reasons;
    if (stage.deps.length === 0 && stage.params.length === 0 && stage.outs.length === 0)
        reasons.push({ kind: 'always-changed' });
    for (const dep of stage.deps) {
        const now = state.hashes.get(dep.absolutePath);
        const locked = lock.deps.find((item) => item.path === dep.path);
        if (!now)
            reasons.push({ kind: 'dep', path: dep.path, change: 'deleted' });
        else if (!locked?.hash)
            reasons.push({ kind: 'dep', path: dep.path, change: 'new' });
        else if (locked.hash.value !== now.hash.value)
            reasons.push({ kind: 'dep', path: dep.path, change: 'modified' });
    }
    return [...reasons, ...findParamReasons(stage, state, lock)];
}
function findParamReasons(stage, state, lock) {
    const reasons = [];
    for (const { file, keys } of stage.params) {
        const current = state.params.get(file);
        const locked = lock.params.get(file);
        const names = new Set([
            ...keys,
            ...(keys.length === 0 ? [...(locked?.keys() ?? []), ...(current?.values.keys() ?? [])] : []),
        ]);
        for (const key of names) {
            const before = locked?.get(key);
            const after = current?.values.get(key);
            if ((0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_0__/* .equalValues */ .b9)(before, after))
                continue;
            const change = after === undefined ? 'deleted' : before === undefined ? 'new' : 'modified';
            reasons.push({ kind: 'param', file, key: String(key), change, before, after });
        }
    }
    return reasons;
}
function findOutputReasons(stage, state) {
    const reasons = [];
    for (const out of stage.outs) {
        const now = state.hashes.get(out.absolutePath);
        const locked = stage.kind === 'dvcfile' ? out : state.lock?.outs.find((item) => item.path === out.path);
        const path = out.path;
        if (locked?.hash && state.notInCache.has(out.absolutePath))
            reasons.push({ kind: 'out', path, change: 'not in cache' });
        else if (!now)
            reasons.push({ kind: 'out', path, change: 'deleted' });
        else if (!locked?.hash)
            reasons.push({ kind: 'out', path, change: 'new' });
        else if (locked?.hash && locked.hash.value !== now.hash.value)
            reasons.push({ kind: 'out', path, change: 'modified' });
    }
    return reasons;
}
/**
 * What remains of the reasons when missing data is none: an output may be absent, and so may a dependency, unless the
 * stage that makes it is locked to other content than this stage read (`madeAs` tells the hash, by absolute path).
 */
function withoutMissing(stage, reasons, madeAs, lock) {
    return reasons.filter((reason) => {
        if (reason.kind === 'out')
            return reason.change !== 'deleted' && reason.change !== 'not in cache';
        if (reason.kind !== 'dep' || reason.change !== 'deleted')
            return true;
        const dep = stage.deps.find((one) => one.path === reason.path);
        const made = dep && madeAs(dep.absolutePath);
        return made !== undefined && made !== lock?.deps.find((item) => item.path === reason.path)?.hash?.value;
    });
}
/** A command as text: the lines of a list joined. */
function commandText(cmd) {
    return typeof cmd === 'string' ? cmd : cmd.join('\n');
}


/***/ }),

/***/ 82094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8512);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33620);
/* harmony import */ var _repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29057);






/**
 * The stages that names stand for: a stage or group of the `dvc.yaml` here, `sub/dvc.yaml:name`, a `dvc.yaml`, a `.dvc`
 * file; without any, the stages of the `dvc.yaml` in the folder the user stands in.
 */
function selectTargets(repo, stages, names, options = {}) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.DVC_YAML);
    if (names.length === 0)
        return stages.filter((stage) => stage.file === here);
    const found = names.flatMap((name) => {
        const inFolder = options.recursive ? stagesInFolder(repo, stages, name) : undefined;
        const chosen = inFolder ?? findTarget(repo, stages, name, options.glob ? matcherOf : undefined);
        if (!chosen)
            throw unknownTarget(stages, name);
        return chosen;
    });
    return [...new Set(found)];
}
function matcherOf(pattern) {
    const source = (0,_repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .translateGlob */ .t)(pattern);
    return source === undefined ? /(?!)/ : new RegExp(`^${source}$`, 'su');
}
function findTarget(repo, stages, name, match) {
    const colon = name.lastIndexOf(':');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo.cwd, colon < 0 ? name : name.slice(0, colon));
    const byFile = (path) => stages.filter((stage) => stage.file === path);
    if (colon < 0 && name.endsWith('.dvc') && byFile(file).length > 0)
        return byFile(file);
    if (colon < 0 && name.endsWith(_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.DVC_YAML) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return byFile(file);
    const candidates = byFile(colon > 0 ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.DVC_YAML));
    const wanted = colon < 0 ? name : name.slice(colon + 1);
    const exact = candidates.filter((stage) => stage.name === wanted);
    const group = exact.length > 0 ? exact : candidates.filter((stage) => stage.name.startsWith(`${wanted}@`));
    const pattern = group.length === 0 ? match?.(wanted) : undefined;
    const found = pattern ? candidates.filter((stage) => pattern.test(stage.name)) : group;
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
    const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(name, known);
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ') || '(there are none)'}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('pipeline', `Cannot find stage "${name}": ${expected}`);
}


/***/ }),

/***/ 65971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withLock: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);




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

/***/ 73753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ announceChanges)
/* harmony export */ });
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59169);

/** After DVC's files changed: stages them (`core.autostage`), or says how to. */
async function announceChanges(repo, files, log) {
    if (!repo.scm)
        return;
    const changed = [...new Set([...files, ...repo.gitignore.changedFiles])];
    if (changed.length === 0)
        return;
    if (repo.config.boolean('core', 'autostage', false)) {
        await repo.scm.add(changed);
        return;
    }
    const names = changed.map((file) => quoteWord((0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_0__.shownPath)(repo, file))).join(' ');
    log.info(`To track the changes with git, run: git add ${names}`);
}
function quoteWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
