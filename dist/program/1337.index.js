export const id = 1337;
export const ids = [1337,3620];
export const modules = {

/***/ 41854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   eE: () => (/* binding */ readMeta),
/* harmony export */   lG: () => (/* binding */ DVC_FILE_OUT_KEYS),
/* harmony export */   y9: () => (/* binding */ readDvcFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32461);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33620);
/* harmony import */ var _formats_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17582);





const TOP_KEYS = ['desc', 'md5', 'wdir', 'frozen', 'locked', 'deps', 'outs', 'always_changed', 'meta'];
/** What an output of a `.dvc` file may say, in the order in which DVC writes it. */
const DVC_FILE_OUT_KEYS = [
    ...['md5', 'size', 'nfiles', 'isexec', 'etag', 'checksum', 'cloud', 'hash', 'path', 'desc', 'type', 'labels', 'meta'],
    ...['cache', 'metric', 'plot', 'persist', 'remote', 'push', 'files'],
];
/** Reads a `.dvc` file as the stage it is: a source of data without a command. */
function readDvcFile(file, shown) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)((0,_formats_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file, shown, 'data'), shown, { code: 'data' });
    const top = document.value ?? new Map();
    const bad = (path, found) => {
        const location = document.locate(path);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${location.file}:${location.line}:${location.column}: ${found}`, {
            location,
        });
    };
    if (!(top instanceof Map))
        throw bad([], 'found no mapping, expected "outs"');
    refuseUnknown(top, TOP_KEYS, [], bad);
    const wdir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), typeof top.get('wdir') === 'string' ? String(top.get('wdir')) : '.');
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
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.split('/').includes('..'))
            throw bad(['outs', index, 'path'], `path "${path}" leads out of its folder`);
        refuseUnknown(item, DVC_FILE_OUT_KEYS, ['outs', index], bad);
        const hash = readHash(item);
        return {
            path,
            absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(wdir, path),
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

/***/ 14010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ updateLockfile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79223);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32461);
/* harmony import */ var _formats_yaml_reemit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33110);
/* harmony import */ var _formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52173);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79310);







/**
 * Puts one stage's entry into `dvc.lock`, whole and flushed. The comments and the flow style of other stages stay; quotes
 * that are not needed go, as DVC's dumper has it; a new stage goes to the end (FORMATS, section 8).
 */
function updateLockfile(path, name, entry) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : '';
    (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(path, replaceEntry(before, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path), name, entry), { flush: true });
}
function replaceEntry(text, shown, name, entry) {
    const value = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_6__/* .entryValue */ .Az)(entry);
    if (text.trim() === '')
        return writeLock(new Map([[name, value]]));
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(text, shown, { code: 'lock' });
    const locked = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_6__/* .lockedStages */ .cx)(document);
    const all = new Map([...locked, [name, value]]);
    // As DVC left it: written anew, since anchors of params are numbered through the whole file.
    if (locked.size === 0 || (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeYaml */ .V)(document.value) === text)
        return writeLock(all);
    const reemitted = (0,_formats_yaml_reemit_js__WEBPACK_IMPORTED_MODULE_4__/* .reemitYaml */ .o)(text, shown);
    const again = reemitted === text ? document : (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(reemitted, shown, { code: 'lock' });
    return spliceEntry(reemitted, again, name, value) ?? writeLock(all); // in flow style: normalised
}
function writeLock(entries) {
    return (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeYaml */ .V)(new Map([
        ['schema', _lockfile_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCK_SCHEMA */ .wR],
        ['stages', entries],
    ]));
}
function spliceEntry(text, document, name, value) {
    const [, ...rest] = writeLock(new Map([[name, value]])).split(/(?<=stages:\n)/);
    const rendered = rest.join('');
    const locked = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_6__/* .lockedStages */ .cx)(document);
    if (locked.has(name)) {
        const range = document.range(['stages', name]);
        const span = document.span(['stages', name]);
        if (!range || !span)
            return undefined;
        // What stands between a stage's name and its first key belongs to the name: it stays.
        const head = text.slice(range.start, text.lastIndexOf('\n', span.start) + 1);
        const [title = '', ...body] = rendered.split(/(?<=\n)/);
        return `${text.slice(0, range.start)}${head || title}${body.join('')}${text.slice(range.end)}`;
    }
    const last = document.range(['stages', String([...locked.keys()].at(-1))]);
    const separator = text.endsWith('\n') ? '' : '\n';
    return last && `${text.slice(0, last.end)}${separator}${rendered}${text.slice(last.end)}`;
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

/***/ 75106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findLeftovers),
/* harmony export */   f: () => (/* binding */ rememberPlaced)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79223);



/** Notes that `path` holds tracked content: when it is no longer tracked and unchanged, a checkout removes it, as in DVC. */
function rememberPlaced(repo, path, hash) {
    const placed = readPlaced(repo);
    const name = nameOf(repo, path);
    if (placed[name]?.value === hash.value && placed[name].name === hash.name)
        return;
    writePlaced(repo, { ...placed, [name]: hash });
}
/** What was placed and is tracked no more, as far as it is still there: absolute path and content. */
function findLeftovers(repo, tracked) {
    const placed = readPlaced(repo);
    const leftovers = [];
    let hasChanged = false;
    for (const [name, hash] of Object.entries(placed)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.root, name);
        if (tracked.has(path))
            continue;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }))
            leftovers.push({ path, hash });
        delete placed[name];
        hasChanged = true;
    }
    if (hasChanged)
        writePlaced(repo, placed);
    return leftovers;
}
function nameOf(repo, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repo.root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function fileOf(repo) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.dvcFolder, 'tmp', 'train-report', 'placed.json');
}
function readPlaced(repo) {
    try {
        const parsed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(fileOf(repo), 'utf8'));
        if (typeof parsed !== 'object' || parsed === null)
            return {};
        const placed = {};
        for (const [name, hash] of Object.entries(parsed))
            if (isSafeName(name) && isHash(hash))
                placed[name] = hash;
        return placed;
    }
    catch {
        return {}; // absent or damaged: nothing is removed then
    }
}
function writePlaced(repo, placed) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(fileOf(repo)), { recursive: true });
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(fileOf(repo), JSON.stringify(placed));
    }
    catch {
        // a read-only repository: a leftover more
    }
}
function isSafeName(name) {
    return name !== '' && !name.split('/').some((part) => part === '' || part === '.' || part === '..');
}
function isHash(value) {
    const { name, value: hash } = (value ?? {});
    return (name === 'md5' || name === 'md5-dos2unix') && typeof hash === 'string';
}


/***/ }),

/***/ 28479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ takeDvcFile),
  D: () => (/* binding */ takePath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(57026);
// EXTERNAL MODULE: ./build/src/cache/links.js
var links = __webpack_require__(92961);
// EXTERNAL MODULE: ./build/src/cache/scan.js + 1 modules
var scan = __webpack_require__(24742);
;// CONCATENATED MODULE: ./build/src/cache/save.js




/**
 * Takes what is at `path` into the cache, reading each file once, and puts links in its place where `cache.type` asks
 * for them; undefined when nothing is there.
 */
async function savePath(repo, path, options = {}) {
    const name = options.name ?? 'md5';
    if (!options.noRelink)
        settleMode(path);
    const hashed = await (0,scan/* hashPath */.G)(repo, path, { ...options, name, store: repo.store(name) });
    if (hashed && !options.noRelink)
        await relinkSaved(repo, path, hashed, options);
    return hashed;
}
/** After saving: what `cache.type` asks for. A symbolic link becomes a file of its own in any case, as in DVC. */
async function relinkSaved(repo, path, hashed, options = {}) {
    if (!hashed.hasLinks && !(0,links/* sharesFiles */.cB)(repo.config))
        return;
    await (0,checkout/* checkoutPath */.o8)(repo, { path, hash: hashed.hash, meta: hashed.meta }, { ...options, relink: true });
}
// DVC puts its own copy in the place of a file: what is left of its mode is whether the owner may run it.
function settleMode(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.nlink > 1)
        return;
    const mode = (0o666 & ~process.umask()) | ((stats.mode & 0o111) === 0 ? 0 : 0o100);
    if ((stats.mode & 0o777) !== mode)
        (0,external_node_fs_.chmodSync)(path, mode);
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/dvcfile/dvcfile-write.js
var dvcfile_write = __webpack_require__(14924);
// EXTERNAL MODULE: ./build/src/run/placed.js
var placed = __webpack_require__(75106);
;// CONCATENATED MODULE: ./build/src/run/take.js






/**
 * Takes what is at `path` into the cache; undefined when nothing is there. Content that DVC 2 recorded (`before`) and
 * that is unchanged keeps its hash and its place (FORMATS, section 15).
 */
async function takePath(repo, path, before, options = {}) {
    const { noCommit, noRelink, ...work } = options;
    const isLegacy = before?.name === 'md5-dos2unix';
    const legacy = isLegacy ? await (0,scan/* hashPath */.G)(repo, path, { ...work, name: 'md5-dos2unix' }) : undefined;
    const name = legacy && legacy.hash.value === before?.value ? 'md5-dos2unix' : 'md5';
    // To find out, DVC stores the list of a directory in its old place, changed or not.
    if (legacy?.tree && name === 'md5' && !noCommit)
        repo.legacyCache.writeTree(legacy.hash.value, legacy.tree);
    if (noCommit)
        return name === 'md5' ? (0,scan/* hashPath */.G)(repo, path, work) : legacy;
    return savePath(repo, path, { ...work, name, noRelink: noRelink ?? false });
}
/** Takes all outputs of a `.dvc` file as they are, and brings the file up to date. */
async function takeDvcFile(repo, stage, options = {}) {
    const contents = new Map();
    for (const { path, absolutePath, hash, cache, location } of stage.outs) {
        const noCommit = options.noCommit === true || !cache;
        const content = await takePath(repo, absolutePath, hash, { ...options, noCommit });
        if (!content) {
            throw new errors/* UserError */.yo('data', `Cannot use "${stage.address}": "${(0,repository.shownPath)(repo, absolutePath)}" is not there, expected it as ${(0,errors/* formatLocation */.j$)(location)} says`, { location, hint: 'Run `train-report pull` to fetch tracked data, or make the file' });
        }
        contents.set(path, content);
        if (cache)
            repo.gitignore.add(absolutePath);
        if (!noCommit)
            (0,placed/* rememberPlaced */.f)(repo, absolutePath, content.hash);
    }
    (0,dvcfile_write/* updateDvcFile */.B)(stage.file, stage.address, contents);
}


/***/ }),

/***/ 27430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLegacyStages: () => (/* binding */ findLegacyStages),
/* harmony export */   listLegacyObjects: () => (/* binding */ listLegacyObjects),
/* harmony export */   migrateEntries: () => (/* binding */ migrateEntries),
/* harmony export */   migrateObjects: () => (/* binding */ migrateObjects)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_hash_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58280);
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68624);
/* harmony import */ var _cache_save_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24385);
/* harmony import */ var _cache_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24742);
/* harmony import */ var _cache_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1950);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27406);
/* harmony import */ var _dvcfile_dvcfile_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14924);
/* harmony import */ var _dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79310);
/* harmony import */ var _dvcfile_lockfile_update_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14010);
/* harmony import */ var _pipeline_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82709);
/* harmony import */ var _run_take_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28479);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59169);














/** The objects of DVC 2's cache, which lie beside DVC 3's folder. */
function listLegacyObjects({ cacheFolder }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cacheFolder))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(cacheFolder)
        .filter((name) => /^[0-9a-f]{2}$/.test(name))
        .flatMap((prefix) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, prefix))
        .filter((name) => /^[0-9a-f]{30}(?:\.dir)?$/.test(name))
        .map((name) => prefix + name));
}
/** Links DVC 2's objects to the places that DVC 3 has for their bytes; returns how many. The old ones stay. */
async function migrateObjects(repo, options) {
    const oids = listLegacyObjects(repo);
    const hashes = await rawHashes(repo, oids, options);
    let count = 0;
    for (const [oid, hash] of hashes) {
        await linkObject(repo, oid, (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_13__/* .isDirectoryOid */ .i)(oid) ? `${hash}.dir` : hash, options);
        count += 1;
    }
    return count;
}
async function rawHashes(repo, oids, options) {
    const files = oids.map((oid) => {
        const path = repo.legacyCache.path(oid);
        return { path, size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).size };
    });
    const hashes = await (0,_cache_hash_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFiles */ .y)(files, 'md5', options);
    return new Map(oids.map((oid, index) => [oid, hashes[index] ?? '']));
}
async function linkObject(repo, from, to, options) {
    const target = repo.cache.path(to);
    if (repo.cache.has(to))
        return;
    const source = repo.legacyCache.path(from);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(source, target);
    }
    catch (error) {
        if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .systemCode */ .xU)(error) ?? ''))
            throw error;
        await (0,_cache_save_files_js__WEBPACK_IMPORTED_MODULE_3__/* .saveFiles */ .P)(repo.cache, [{ path: source, size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(source).size, expected: to }], options);
        return;
    }
    repo.cache.verify(to); // sets its mode as well
}
/** The stages and `.dvc` files with entries of DVC 2. */
function findLegacyStages(stages) {
    return stages.filter((stage) => {
        if (stage.kind === 'dvcfile')
            return stage.outs.some((out) => out.hash?.name === 'md5-dos2unix');
        const lock = (0,_dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_8__/* .readLockfile */ .GQ)((0,_pipeline_state_js__WEBPACK_IMPORTED_MODULE_10__/* .lockPath */ .HZ)(stage)).get(stage.name);
        return [...(lock?.deps ?? []), ...(lock?.outs ?? [])].some((item) => item.hash?.name === 'md5-dos2unix');
    });
}
/**
 * Brings the entries of a stage to DVC 3: hashed anew in the workspace, or, where nothing is there, from DVC 2's objects.
 * An entry whose content is nowhere stays as it is. Returns the file that was written.
 */
async function migrateEntries(repo, stage, options) {
    if (stage.kind === 'dvcfile') {
        const contents = new Map();
        for (const { path, absolutePath, hash, cache } of stage.outs) {
            if (hash?.name !== 'md5-dos2unix')
                continue;
            const content = await modernContent(repo, absolutePath, hash, { ...options, noCommit: !cache });
            if (content)
                contents.set(path, content);
        }
        (0,_dvcfile_dvcfile_write_js__WEBPACK_IMPORTED_MODULE_7__/* .updateDvcFile */ .B)(stage.file, stage.address, contents);
        return stage.file;
    }
    const file = (0,_pipeline_state_js__WEBPACK_IMPORTED_MODULE_10__/* .lockPath */ .HZ)(stage);
    const lock = (0,_dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_8__/* .readLockfile */ .GQ)(file, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_12__.shownPath)(repo, file)).get(stage.name);
    if (!lock)
        return file;
    const modern = async (items, isOutput) => {
        const migrated = [];
        for (const item of items) {
            const out = isOutput ? stage.outs.find((one) => one.path === item.path) : undefined;
            const isLegacy = item.hash?.name === 'md5-dos2unix';
            const content = isLegacy
                ? await modernContent(repo, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stage.wdir, item.path), item.hash, { ...options, noCommit: !out?.cache })
                : undefined;
            migrated.push(content ? { path: item.path, ...content } : item);
        }
        return migrated;
    };
    (0,_dvcfile_lockfile_update_js__WEBPACK_IMPORTED_MODULE_9__/* .updateLockfile */ .T)(file, stage.name, {
        ...lock,
        deps: await modern(lock.deps, false),
        outs: await modern(lock.outs, true),
    });
    return file;
}
async function modernContent(repo, path, hash, options) {
    const { noCommit, ...work } = options;
    const here = noCommit ? await (0,_cache_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .hashPath */ .G)(repo, path, work) : await (0,_run_take_js__WEBPACK_IMPORTED_MODULE_11__/* .takePath */ .D)(repo, path, undefined, work);
    if (here)
        return { hash: here.hash, meta: here.meta };
    if ((await repo.legacyCache.unusable(hash.value, work)).length > 0)
        return undefined;
    if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_13__/* .isDirectoryOid */ .i)(hash.value))
        return modernFile(repo, hash.value, work);
    const entries = repo.legacyCache.readTree(hash.value);
    const hashes = await rawHashes(repo, [...new Set(entries.map((entry) => entry.md5))], work);
    for (const [oid, raw] of hashes)
        await linkObject(repo, oid, raw, work);
    const tree = (0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .sortTree */ .NU)(entries.map(({ relpath, md5 }) => ({ relpath, md5: hashes.get(md5) ?? md5 })));
    const value = (0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .treeOid */ .F3)((0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .serializeTree */ .Lj)(tree));
    repo.cache.writeTree(value, tree);
    const size = entries.reduce((sum, { md5 }) => sum + (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(repo.legacyCache.path(md5)).size, 0);
    return { hash: { name: 'md5', value }, meta: { size, nfiles: tree.length } };
}
async function modernFile(repo, oid, options) {
    const hashes = await rawHashes(repo, [oid], options);
    const value = hashes.get(oid) ?? oid;
    await linkObject(repo, oid, value, options);
    return { hash: { name: 'md5', value }, meta: { size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(repo.cache.path(value)).size } };
}


/***/ })

};
