export const id = 7548;
export const ids = [7548,3620,5971,7544];
export const modules = {

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

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ claimPath),
/* harmony export */   xo: () => (/* binding */ addCopy),
/* harmony export */   yS: () => (/* binding */ addPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57026);
/* harmony import */ var _cache_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24742);
/* harmony import */ var _cache_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1950);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27406);
/* harmony import */ var _dvcfile_dvcfile_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14924);
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17544);
/* harmony import */ var _run_take_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28479);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59169);
/* harmony import */ var _run_placed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75106);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56352);












/**
 * Tracks files and folders; returns the `.dvc` files that were written. When one of them cannot be tracked, no line is
 * left in a `.gitignore`.
 */
async function addPaths(repo, stages, paths, options) {
    const targets = [...new Set(paths)].map((path) => findTarget(repo, stages, path));
    (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_7__.buildGraph)([...stages, ...targets.flatMap((target) => (target.stage ? [] : [newStage(repo, target)]))]);
    await refuseTracked(repo, targets);
    try {
        for (const target of targets)
            await addTarget(repo, target, options);
    }
    catch (error) {
        repo.gitignore.rollback();
        throw error;
    }
    repo.gitignore.keep();
    return [...new Set(targets.map((target) => target.dvcFile))];
}
function findTarget(repo, stages, path) {
    requireTrackable(repo, path);
    for (const stage of stages) {
        for (const out of stage.outs) {
            if (path !== out.absolutePath && !path.startsWith(out.absolutePath + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
                continue;
            if (stage.kind === 'pipeline') {
                throw refusal(repo, path, `it is an output of stage "${stage.address}"`, {
                    hint: `Run \`train-report repro ${stage.address}\`, or \`train-report commit ${stage.address}\` to take it as it is`,
                });
            }
            return { path, dvcFile: stage.file, stage, out };
        }
    }
    return { path, dvcFile: `${path}.dvc`, stage: undefined, out: undefined };
}
/**
 * Makes sure that a `.dvc` file of its own can track `path`: no stage makes it, git does not have it, it is no part of
 * something else that is tracked. Returns the name of that file.
 */
async function claimPath(repo, stages, path) {
    const target = findTarget(repo, stages, path);
    if (target.out && target.out.absolutePath !== path) {
        throw refusal(repo, path, `it lies in "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__.shownPath)(repo, target.out.absolutePath)}", which is tracked as a whole`);
    }
    (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_7__.buildGraph)([...stages.filter((stage) => stage !== target.stage), newStage(repo, target)]);
    await refuseTracked(repo, [target]);
    return target.dvcFile;
}
function requireTrackable(repo, path) {
    if (!(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__.isInside)(repo.root, path))
        throw refusal(repo, path, 'it lies outside of the repository');
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    if (name === 'dvc.yaml' || name === 'dvc.lock' || name.endsWith('.dvc')) {
        throw refusal(repo, path, 'it is a file of DVC’s own');
    }
    let folder = repo.root;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repo.root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).slice(0, -1)) {
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
            throw refusal(repo, path, `"${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__.shownPath)(repo, folder)}" is a symbolic link, expected a real folder`);
        }
    }
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink()) {
        throw refusal(repo, path, 'it is a symbolic link to a folder, expected a real one');
    }
    if (repo.ignore.isIgnored(path, stats?.isDirectory() ?? false)) {
        const [rule] = repo.ignore.explain(path).origins.slice(-1);
        throw refusal(repo, path, `.dvcignore hides it${rule === undefined ? '' : ` (${rule})`}`);
    }
}
function newStage(repo, { path, dvcFile }) {
    const location = { file: (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__.shownPath)(repo, dvcFile) };
    return {
        kind: 'dvcfile',
        name: '',
        file: dvcFile,
        address: location.file,
        cmd: undefined,
        wdir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dvcFile),
        deps: [],
        params: [],
        outs: [
            {
                path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
                absolutePath: path,
                kind: 'out',
                cache: true,
                persist: false,
                push: true,
                remote: undefined,
                location,
            },
        ],
        frozen: false,
        alwaysChanged: false,
        desc: undefined,
        location,
    };
}
async function refuseTracked(repo, targets) {
    const paths = targets
        .filter(({ out }) => out?.cache !== false)
        .map((target) => target.out?.absolutePath ?? target.path);
    const [tracked] = (await repo.scm?.listTracked(paths)) ?? [];
    if (tracked === undefined || !repo.scm)
        return;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.scm.root, tracked);
    const top = paths.find((one) => path === one || path.startsWith(one + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) ?? path;
    throw refusal(repo, top, 'git tracks it, or something in it', {
        hint: `Run \`git rm -r --cached ${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__.shownPath)(repo, top)}\` and commit, then add it`,
    });
}
async function addTarget(repo, target, options) {
    const { path, out, dvcFile } = target;
    const isPart = out !== undefined && path !== out.absolutePath;
    const top = out?.absolutePath ?? path;
    const content = isPart ? await addPart(repo, path, out, options) : await take(repo, path, out, options);
    if (out?.cache !== false)
        repo.gitignore.add(top);
    if (target.stage && out) {
        (0,_dvcfile_dvcfile_write_js__WEBPACK_IMPORTED_MODULE_6__/* .updateDvcFile */ .B)(dvcFile, target.stage.address, new Map([[out.path, content]]));
    }
    else
        (0,_dvcfile_dvcfile_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeDvcFile */ .t)(dvcFile, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), content);
    if (!options.noCommit)
        (0,_run_placed_js__WEBPACK_IMPORTED_MODULE_10__/* .rememberPlaced */ .f)(repo, top, content.hash);
}
/** Takes what is at `path`; content that DVC 2 recorded and that is unchanged keeps its hash and place. */
async function take(repo, path, out, { signal, noCommit, noRelink, log }) {
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_11__/* .FileProgress */ .k(log, `Adding ${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__.shownPath)(repo, path)}`);
    try {
        const options = { signal, noRelink, noCommit: noCommit === true || out?.cache === false };
        const hashed = await (0,_run_take_js__WEBPACK_IMPORTED_MODULE_8__/* .takePath */ .D)(repo, path, out?.hash, { ...options, ...progress.callbacks });
        if (!hashed)
            throw refusal(repo, path, 'it is not there', { hint: 'Check the spelling of the path' });
        return hashed;
    }
    finally {
        progress.end();
    }
}
/** Takes a file or folder in a directory that is tracked: the rest of the directory stays as it was. */
async function addPart(repo, path, out, options) {
    const name = 'md5';
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(out.absolutePath, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (!out.hash?.value.endsWith('.dir')) {
        throw refusal(repo, path, `"${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__.shownPath)(repo, out.absolutePath)}" is tracked as a file, expected a folder`);
    }
    const before = repo.store(out.hash.name).findTree(out.hash.value);
    if (!before) {
        throw refusal(repo, path, `the list of "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__.shownPath)(repo, out.absolutePath)}" is not in the cache`, {
            hint: `Run \`train-report fetch ${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__.shownPath)(repo, out.absolutePath)}\`, or add the whole folder`,
        });
    }
    const isWithin = ({ relpath }) => relpath === within || relpath.startsWith(`${within}/`);
    const kept = before.filter((entry) => !isWithin(entry));
    const isNew = kept.length === before.length;
    const part = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? await take(repo, path, undefined, options) : undefined;
    if (!part && isNew)
        throw refusal(repo, path, 'it is not there', { hint: 'Check the spelling of the path' });
    const added = part?.tree
        ? part.tree.map(({ relpath, md5 }) => ({ relpath: `${within}/${relpath}`, md5 }))
        : part
            ? [{ relpath: within, md5: part.hash.value }]
            : [];
    const tree = (0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .sortTree */ .NU)([...kept, ...added]);
    const value = (0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOid */ .F3)((0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .serializeTree */ .Lj)(tree));
    if (!options.noCommit)
        repo.store(name).writeTree(value, tree);
    const size = value === out.hash.value ? out.meta?.size : sumSizes(out.meta?.size, part?.meta.size, isNew);
    return { hash: { name, value }, meta: { nfiles: tree.length, ...(size === undefined ? {} : { size }) } };
}
// Known only where nothing was replaced: the list of a directory does not hold sizes.
function sumSizes(before, part, isNew) {
    return isNew && before !== undefined && part !== undefined ? before + part : undefined;
}
/** Brings a file or folder from anywhere into the repository, and tracks it there (`add --out`). */
async function addCopy(repo, stages, source, destination, options) {
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(destination, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const path = isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(destination, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source)) : destination;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && !options.force) {
        throw refusal(repo, path, 'there is something of that name', { hint: 'Give --force to replace it' });
    }
    const target = findTarget(repo, stages, path);
    if (!target.stage)
        (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_7__.buildGraph)([...stages, newStage(repo, target)]);
    await refuseTracked(repo, [target]);
    const hashed = await (0,_cache_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .hashPath */ .G)(repo, source, { signal: options.signal, store: repo.cache });
    if (!hashed)
        throw refusal(repo, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source), 'it is not there');
    await (0,_cache_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .checkoutPath */ .o8)(repo, { path, hash: hashed.hash, meta: hashed.meta }, { force: true, signal: options.signal });
    return addPaths(repo, stages, [path], options);
}
function refusal(repo, path, why, options = {}) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('data', `Cannot add "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__.shownPath)(repo, path)}": ${why}`, { exitCode: 1, ...options });
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


/***/ }),

/***/ 56352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ FileProgress)
/* harmony export */ });
const EVERY_MS = 100;
/** Shows how many files, and how many bytes of large ones, are done, on a line that replaces itself. */
class FileProgress {
    #log;
    #title;
    #files = 0;
    #bytes = 0;
    #shownAt = 0;
    constructor(log, title) {
        this.#log = log;
        this.#title = title;
    }
    /** To be handed to whatever does the work. */
    callbacks = {
        onFiles: (count) => {
            this.#files += count;
            this.#show();
        },
        onBytes: (count) => {
            this.#bytes += count;
            this.#show();
        },
    };
    end() {
        this.#log.progress('');
    }
    #show() {
        const now = Date.now();
        if (!this.#log.interactive || now - this.#shownAt < EVERY_MS)
            return;
        this.#shownAt = now;
        const bytes = this.#bytes === 0 ? '' : `, ${(this.#bytes / 1e6).toFixed(0)} MB of large ones`;
        this.#log.progress(`${this.#title}: ${this.#files.toLocaleString('en')} files${bytes}`);
    }
}


/***/ }),

/***/ 97845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pushObjects)
/* harmony export */ });
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68624);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87945);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96933);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91622);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27596);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78078);






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
        if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectoryOid */ .i)(oid)) {
            files.set(oid, shown);
            continue;
        }
        const known = directories.get(oid);
        const tree = known && !known.files ? undefined : store.findTree(oid);
        const chosen = tree && (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenFiles */ .W)(item, tree);
        for (const { md5, relpath } of chosen ?? [])
            if (!files.has(md5))
                files.set(md5, `${shown}/${relpath}`);
        const oids = chosen?.map(({ md5 }) => md5);
        directories.set(oid, { shown, files: oids && [...(known?.files ?? []), ...oids] });
    }
    const keyOf = (oid) => (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_0__.objectKey)(oid, store.hashName);
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
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_4__/* .TransferProgress */ .v(log, `Pushing to ${remote.name}`, objects.size);
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
    const oids = [...objects.keys()];
    const copies = {
        oids,
        from: store.folder,
        to: (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFolder */ .SF)(folder, store.hashName),
        // The list of a directory is JSON: its name is the hash of its very bytes in DVC 2, too.
        name: oids.some(_cache_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectoryOid */ .i) ? 'md5' : store.hashName,
        known: store.knownStamps(oids),
        scratch: store.scratchFor(folder),
    };
    const outcome = await (0,_copies_js__WEBPACK_IMPORTED_MODULE_1__/* .copyObjects */ .I)('push', copies, { signal, onFiles: progress.onObjects });
    for (const [oid, stamp] of outcome.checked)
        if (outcome.copied.has(oid))
            store.remember(oid, stamp);
    for (const oid of outcome.damaged)
        store.remove(oid);
    const lost = [...outcome.missing, ...outcome.damaged];
    return {
        pushed: outcome.copied.size,
        bytes: outcome.bytes,
        missing: lost.map((oid) => ({ oid, shown: objects.get(oid) ?? '' })),
    };
}
async function uploadAll({ store, remote, signal, jobs }, objects, progress) {
    const absent = await store.verifyAll([...objects.keys()], { signal });
    const ready = [...objects.keys()].filter((oid) => !absent.has(oid));
    await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_5__/* .inParallel */ .H)(ready, jobs ?? remote.jobs, async (oid) => {
        const isRaw = store.hashName === 'md5' || (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectoryOid */ .i)(oid);
        const md5 = isRaw ? oid.slice(0, 32) : undefined;
        const key = (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_0__.objectKey)(oid, store.hashName);
        await remote.upload(store.path(oid), key, { signal, onBytes: progress.onBytes, md5, jobs });
        progress.onObjects(1);
    });
    return {
        pushed: ready.length,
        bytes: progress.bytes,
        missing: [...absent].map((oid) => ({ oid, shown: objects.get(oid) ?? '' })),
    };
}


/***/ })

};
