export const id = 8493;
export const ids = [8493,3620];
export const modules = {

/***/ 28493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ remove_define)
});

// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(65971);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/tracking/git-hint.js
var git_hint = __webpack_require__(73753);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(79223);
// EXTERNAL MODULE: ./build/src/formats/yaml-read.js + 1 modules
var yaml_read = __webpack_require__(32461);
// EXTERNAL MODULE: ./build/src/formats/yaml-reemit.js
var yaml_reemit = __webpack_require__(33110);
// EXTERNAL MODULE: ./build/src/formats/read-text.js
var read_text = __webpack_require__(17582);
;// CONCATENATED MODULE: ./build/src/dvcfile/remove-stage.js






/** Takes a stage out of a `dvc.yaml` or `dvc.lock`; a file that has no stage left is deleted, as in DVC. */
function removeStage(file, shown, name) {
    if (!(0,external_node_fs_.existsSync)(file))
        return;
    const text = (0,read_text/* readText */.y)(file, shown, 'pipeline');
    const document = (0,yaml_read/* readYaml */.g)(text, shown);
    const stages = document.value instanceof Map ? document.value.get('stages') : undefined;
    if (!(stages instanceof Map) || !stages.has(name))
        return;
    if (stages.size === 1) {
        (0,external_node_fs_.rmSync)(file);
        return;
    }
    const range = document.range(['stages', name]);
    if (!range) {
        throw new errors/* UserError */.yo('pipeline', `Cannot change "${shown}": its stages are in braces, expected one key a line`, {
            hint: 'Write the mapping as indented lines, then run this again',
        });
    }
    const rest = text.slice(0, range.start) + text.slice(range.end);
    (0,atomic_write/* writeFileAtomic */.Zf)(file, (0,yaml_reemit/* reemitYaml */.o)(rest, shown), { flush: true });
}

// EXTERNAL MODULE: ./build/src/pipeline/targets.js
var targets = __webpack_require__(82094);
// EXTERNAL MODULE: ./build/src/tracking/unprotect.js
var unprotect = __webpack_require__(21413);
;// CONCATENATED MODULE: ./build/src/tracking/remove.js







/**
 * Stops tracking: takes stages out of `dvc.yaml` and `dvc.lock`, deletes `.dvc` files, and their outputs' lines in
 * `.gitignore`; with `outs` the outputs as well. Returns the files that changed and are still there.
 */
async function removeTargets(repo, stages, names, { outs = false, signal }) {
    const changed = new Set();
    for (const name of names) {
        for (const stage of findStages(repo, stages, name)) {
            for (const out of stage.outs) {
                if (outs)
                    (0,external_node_fs_.rmSync)(out.absolutePath, { recursive: true, force: true });
                else if ((0,external_node_fs_.lstatSync)(out.absolutePath, { throwIfNoEntry: false })) {
                    await (0,unprotect/* unprotectPath */.w)(repo, out.absolutePath, signal);
                }
                if (out.cache)
                    repo.gitignore.remove(out.absolutePath);
            }
            removeFrom(repo, stage);
            changed.add(stage.file);
        }
    }
    return [...changed].filter((file) => (0,external_node_fs_.existsSync)(file));
}
function findStages(repo, stages, name) {
    const fail = (why, hint) => {
        throw new errors/* UserError */.yo('pipeline', `Cannot remove "${name}": ${why}`, { exitCode: 1, ...(hint ? { hint } : {}) });
    };
    try {
        const found = (0,targets/* selectTargets */.D)(repo, stages, [name]);
        const [first] = found;
        if (first?.isTemplated)
            fail('it is made from a template', `Remove it from "${(0,repository.shownPath)(repo, first.file)}" by hand`);
        return found;
    }
    catch (error) {
        const owner = stages.find((stage) => stage.outs.some((out) => out.absolutePath === (0,external_node_path_.join)(repo.cwd, name)));
        if (owner)
            fail('it is an output, expected a stage or a .dvc file', `Did you mean \`${owner.address}\`?`);
        throw error instanceof errors/* UserError */.yo ? error.withExitCode(1) : error;
    }
}
function removeFrom(repo, stage) {
    if (stage.kind === 'dvcfile') {
        (0,external_node_fs_.rmSync)(stage.file);
        return;
    }
    const lock = (0,external_node_path_.join)((0,external_node_path_.dirname)(stage.file), 'dvc.lock');
    removeStage(lock, (0,repository.shownPath)(repo, lock), stage.name);
    removeStage(stage.file, (0,repository.shownPath)(repo, stage.file), stage.name);
}

// EXTERNAL MODULE: ./build/src/commands/sync/options.js
var options = __webpack_require__(39944);
;// CONCATENATED MODULE: ./build/src/commands/data/remove.js






/** `remove TARGET…`: takes stages out of `dvc.yaml`, and stops tracking data. */
function remove_define(command, context) {
    command
        .argument('<targets...>', 'stages and .dvc files')
        .option('--outs', 'delete the outputs as well')
        .action(async (names, flags) => {
        const { log, signal } = context;
        const repo = (0,repository.openRepository)(context.cwd, context.env);
        const { outs = false } = flags;
        const changed = await (0,options/* withExitCodeOne */.qI)(() => (0,lock.withLock)(repo, () => removeTargets(repo, (0,load.loadStages)(repo), names, { outs, signal })));
        await (0,git_hint/* announceChanges */.H)(repo, changed, log);
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

/***/ 33110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ reemitYaml)
/* harmony export */ });
/* harmony import */ var _yaml_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96625);
/* harmony import */ var _yaml_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32461);
/* harmony import */ var _yaml_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52173);



/**
 * YAML as DVC's loader and dumper leave it when a command edits the file: comments, flow style and blocks of text stay,
 * quotes that are not needed go, and long lines are folded anew (FORMATS, section 6).
 */
function reemitYaml(text, file) {
    const { value } = (0,_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, file);
    if (value === null)
        return text;
    const rendered = (0,_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeYaml */ .V)(value);
    const before = listScalars(parse(text));
    const after = listScalars(parse(rendered));
    if (before.length !== after.length)
        return text; // aliases: DVC keeps them as well
    let result = '';
    let end = 0;
    for (const [index, { node, isFlow }] of before.entries()) {
        const twin = after[index]?.node;
        if (isFlow || !twin?.range || !node.range || node.anchor !== undefined || node.tag !== undefined)
            continue;
        if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
            continue;
        const shown = rendered.slice(twin.range[0], twin.range[1]);
        result += text.slice(end, node.range[0]) + shown;
        end = node.range[1];
        const comment = /^( +)#/.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined))?.[1];
        if (comment === undefined || shown.includes('\n'))
            continue;
        // A comment stays in its column where there is room.
        const length = comment.length + (node.range[1] - node.range[0] - shown.length);
        result += ' '.repeat(Math.max(1, length));
        end += comment.length;
    }
    return result + text.slice(end);
}
function parse(text) {
    return (0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlLibrary */ .T)().parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
}
/** Keys and values in the order of the text. */
function listScalars(document) {
    const { isCollection, isScalar, visit } = (0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlLibrary */ .T)();
    const scalars = [];
    visit(document, {
        Scalar: (_key, node, path) => {
            const isFlow = path.some((above) => isCollection(above) && above.flow === true);
            if (isScalar(node))
                scalars.push({ node, isFlow });
        },
    });
    return scalars;
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
