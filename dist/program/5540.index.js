export const id = 5540;
export const ids = [5540];
export const modules = {

/***/ 64516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4756);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80423);




const MAX_CHARS = 64 * 1024 * 1024;
const MAX_NODES = 2_000_000; // aliases of aliases ("billion laughs") reach it in kilobytes
const MAX_DEPTH = 200;
/** Reads YAML 1.2 as DVC's loader does; throws a UserError with the place and the line for anything it refuses. */
function readYaml(text, file, options = {}) {
    const code = options.code ?? 'pipeline';
    if (text.length > MAX_CHARS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(code, `Cannot read "${file}": it has ${text.length} characters, expected at most ${MAX_CHARS}`);
    }
    refuseConflictMarkers(text, file, code);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        schema: 'failsafe',
        lineCounter: lines,
        strict: true,
        uniqueKeys: false, // ours says which key, and where
        prettyErrors: false,
        logLevel: 'silent',
        merge: false,
    });
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const fail = (message, offset, length = 1) => {
        const place = placeOf(offset);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(code, `Cannot read ${file}:${place.line}:${place.column}: ${message}`, {
            location: place,
            hint: excerpt(text, place, length),
        });
    };
    const [error] = document.errors;
    if (error)
        fail(PARSER_WORDS[error.code] ?? sentence(error.message), error.pos[0], Math.max(1, error.pos[1] - error.pos[0]));
    const reader = new Reader(fail);
    const value = document.contents === null ? null : reader.read(document.contents, 0);
    return {
        file,
        text,
        value,
        locate: (path, where = 'value') => placeOf(findOffset(document.contents, path, where)),
        span: (path) => findSpan(document.contents, path),
        range: (path) => findRange(document.contents, path, text),
    };
}
/** The line of a place, and under it a `~~~` below what is meant. */
function excerpt(text, place, length = 1) {
    const line = text.split(/\r?\n/, place.line)[(place.line ?? 1) - 1] ?? '';
    const shown = line.length > 120 ? `${line.slice(0, 119)}…` : line;
    const start = Math.min((place.column ?? 1) - 1, shown.length);
    const width = Math.max(1, Math.min(length, shown.length - start));
    return `${shown}\n  ${shown.slice(0, start).replaceAll(/[^\t]/g, ' ')}${'~'.repeat(width)}`;
}
// What the parser's terser messages mean for who wrote the file.
const PARSER_WORDS = {
    BLOCK_AS_IMPLICIT_KEY: 'found ": " inside of text without quotes, expected the text in quotes',
    TAB_AS_INDENT: 'found a tab as indentation, expected spaces',
    MULTIPLE_DOCS: 'found a second document ("---"), expected one',
};
class Reader {
    #fail;
    #anchors = new Map();
    #open = new Set();
    #nodes = 0;
    constructor(fail) {
        this.#fail = fail;
    }
    read(node, depth) {
        if (node === null)
            return null;
        this.#nodes += 1;
        const offset = node.range?.[0] ?? 0;
        if (this.#nodes > MAX_NODES)
            this.#fail(`more than ${MAX_NODES} values, aliases counted as often as used`, offset);
        if (depth > MAX_DEPTH)
            this.#fail(`nested more than ${MAX_DEPTH} levels deep`, offset);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#readAlias(node.source, offset, depth);
        if ('anchor' in node && typeof node.anchor === 'string')
            this.#anchors.set(node.anchor, node);
        this.#open.add(node);
        try {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
                return this.#readScalar(node, offset);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
                return node.items.map((item) => this.read(item, depth + 1));
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
                return this.#readMap(node.items, depth);
            return this.#fail('a kind of value that is not known here', offset);
        }
        finally {
            this.#open.delete(node);
        }
    }
    #readAlias(name, offset, depth) {
        const target = this.#anchors.get(name);
        if (!target)
            return this.#fail(`alias "*${name}" has no anchor before it`, offset, name.length + 1);
        if (this.#open.has(target))
            return this.#fail(`alias "*${name}" stands inside of what it names`, offset, name.length + 1);
        return this.read(target, depth + 1);
    }
    #readScalar(node, offset) {
        const text = typeof node.value === 'string' ? node.value : ''; // the failsafe schema reads text or nothing
        const tag = node.tag;
        if (tag === undefined || tag === '!' || tag === 'tag:yaml.org,2002:str') {
            return node.type === 'PLAIN' && tag === undefined ? (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePlain */ .R)(text) : text;
        }
        return this.#readTagged(tag.replace('tag:yaml.org,2002:', '!!'), text, offset);
    }
    #readTagged(tag, text, offset) {
        const value = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePlain */ .R)(text);
        if (tag === '!!int' && (typeof value === 'number' || typeof value === 'bigint'))
            return value;
        if (tag === '!!float') {
            if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlFloat */ .iw)
                return value;
            if (typeof value === 'number')
                return (0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .floatValue */ .Qg)(value);
        }
        if (tag === '!!bool' && typeof value === 'boolean')
            return value;
        if (tag === '!!null')
            return null;
        if (tag === '!!timestamp')
            return new _yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlDate */ .UW(text);
        return this.#fail(`tag "${tag}" on "${text.slice(0, 40)}", expected a plain value`, offset, text.length);
    }
    #readMap(pairs, depth) {
        const map = new Map();
        const merged = [];
        for (const { key, value } of pairs) {
            const offset = key?.range?.[0] ?? 0;
            if (isMergeKey(key)) {
                merged.push(...this.#mergeSources(value, offset, depth));
                continue;
            }
            const name = this.#readKey(key, offset, depth);
            if (map.has(name))
                this.#fail(`key "${String(name)}" stands twice in one mapping`, offset, String(name).length);
            map.set(name, this.read(value, depth + 1));
        }
        for (const source of merged) {
            for (const [key, value] of source)
                if (!map.has(key))
                    map.set(key, value);
        }
        return map;
    }
    #readKey(key, offset, depth) {
        const value = this.read(key, depth + 1);
        if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlFloat */ .iw)
            return value.value;
        if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlDate */ .UW)
            return value.text;
        if (value instanceof Map || Array.isArray(value))
            return this.#fail('a key that is a list or a mapping, expected text', offset);
        return value;
    }
    #mergeSources(value, offset, depth) {
        const source = this.read(value, depth + 1);
        const list = Array.isArray(source) ? source : [source];
        return list.map((one) => one instanceof Map ? one : this.#fail('"<<" needs a mapping, or a list of them', offset, 2));
    }
}
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === '<<' && key.type === 'PLAIN';
}
function refuseConflictMarkers(text, file, code) {
    const match = /^(?:<{7}|>{7}|={7})(?: .*)?$/m.exec(text);
    if (!match || !/^<{7} /m.test(text))
        return;
    const line = text.slice(0, match.index).split('\n').length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(code, `Cannot read ${file}:${line}:1: found git's conflict marker "${match[0].slice(0, 40)}", expected YAML`, {
        location: { file, line, column: 1 },
        hint: file.endsWith('.lock')
            ? 'Resolve the merge: take one side whole, then run `train-report repro` to bring the lock file up to date'
            : 'Resolve the merge conflict in this file first',
    });
}
function sentence(message) {
    return message.replace(/\s+at line \d+.*$/s, '').replace(/[.:]$/, '');
}
function findNode(root, path) {
    let key = null;
    let value = root;
    let parent = null;
    for (const part of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value)) {
            const pair = value.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(part));
            if (!pair)
                break;
            parent = value;
            key = pair.key;
            value = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value)) {
            const item = value.items[Number(part)];
            if (!item)
                break;
            parent = value;
            key = item;
            value = item;
        }
        else
            break;
    }
    return { key, value, parent };
}
function findOffset(root, path, where) {
    const { key, value } = findNode(root, path);
    const node = where === 'key' ? (key ?? value) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) ? value : (key ?? value);
    return node?.range?.[0] ?? 0;
}
function findRange(root, path, text) {
    const { key, value, parent } = findNode(root, path);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) || String(key.value) !== String(path.at(-1)))
        return undefined;
    if (parent.flow)
        return undefined;
    const start = key.range?.[0];
    const end = value?.range?.[1] ?? key.range?.[1];
    if (start === undefined || end === undefined)
        return undefined;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', Math.max(start, end - 1));
    return { start: lineStart, end: newline < 0 ? text.length : newline + 1 };
}
function findSpan(root, path) {
    const { key, value } = findNode(root, path);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || String(key.value) !== String(path.at(-1)) || !value?.range)
        return undefined;
    return { start: value.range[0], end: value.range[1] };
}


/***/ }),

/***/ 4756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ resolvePlain),
/* harmony export */   r: () => (/* binding */ isPlainAmbiguous)
/* harmony export */ });
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80423);

// The plain scalars of YAML 1.2 as ruamel.yaml reads them (FORMATS: YAML writer rules, Reader): `017` is 17, `0b11` is 3,
// `1_000` is 1000, `yes` and `12:30` are text.
const NULL = /^(?:~|null|Null|NULL|)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const INTEGER = /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*)$/;
const FLOAT = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/;
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIMESTAMP = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?))?$/;
/** The value of a plain scalar. */
function resolvePlain(text) {
    if (NULL.test(text))
        return null;
    if (TRUE.test(text))
        return true;
    if (FALSE.test(text))
        return false;
    if (INTEGER.test(text))
        return readInteger(text);
    if (FLOAT.test(text))
        return (0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .floatValue */ .Qg)(Number(text.replaceAll('_', '')));
    if (INFINITY.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    if (NOT_A_NUMBER.test(text))
        return Number.NaN;
    if (DATE.test(text) || TIMESTAMP.test(text))
        return new _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlDate */ .UW(text);
    return text;
}
/** Whether text written plain would be read as something else than a string; `=` and `<<` are special too. */
function isPlainAmbiguous(text) {
    return text === '=' || text === '<<' || typeof resolvePlain(text) !== 'string';
}
function readInteger(text) {
    const negative = text.startsWith('-');
    let digits = text.replace(/^[-+]/, '').replaceAll('_', '');
    if (!/^0[box]/.test(digits))
        digits = digits.replace(/^0+(?=\d)/, '');
    const value = BigInt(digits);
    const signed = negative ? -value : value;
    const small = Number(signed);
    if (!Number.isSafeInteger(small))
        return signed;
    return small === 0 ? 0 : small;
}


/***/ }),

/***/ 93497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   eE: () => (/* binding */ readMeta),
/* harmony export */   y9: () => (/* binding */ readDvcFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64516);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74038);





const TOP_KEYS = ['desc', 'md5', 'wdir', 'frozen', 'locked', 'deps', 'outs', 'always_changed', 'meta'];
const OUT_KEYS = [
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
        refuseUnknown(item, OUT_KEYS, ['outs', index], bad);
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
        const nearest = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(String(key), known);
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

/***/ 74038:
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

/***/ 83932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ readParams),
/* harmony export */   Sl: () => (/* binding */ parseParams),
/* harmony export */   Sr: () => (/* binding */ readParamsDocument),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   b9: () => (/* binding */ equalValues)
/* harmony export */ });
/* unused harmony export parseScalar */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64516);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80423);






/** Reads keys of a params file (`keys` empty: all of it); `a.b` and list indices lead into it (FORMATS, section 10). */
function readParams(path, keys, shown = path) {
    let top;
    try {
        top = parseParams((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), path, shown);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) === 'ENOENT')
            return { values: new Map(), missing: keys, absent: true };
        throw error;
    }
    if (!(top instanceof Map)) {
        if (top === null)
            return { values: new Map(), missing: keys, absent: false };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('params', `Cannot read parameters in ${shown}:1:1: found no mapping, expected "name: value" lines`);
    }
    if (keys.length === 0)
        return { values: new Map([...top].map(([key, value]) => [String(key), value])), missing: [], absent: false };
    const values = new Map();
    const missing = [];
    for (const key of keys) {
        const value = lookUp(top, key);
        if (value === undefined)
            missing.push(key);
        else
            values.set(key, value);
    }
    return { values, missing, absent: false };
}
/** Parses the text of a params file by its suffix. */
function parseParams(text, path, shown = path) {
    const suffix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path).toLowerCase();
    try {
        if (suffix === '.json')
            return (0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_5__/* .fromPlain */ .bM)(JSON.parse(text));
        if (suffix === '.toml')
            return (0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_5__/* .fromPlain */ .bM)((0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('params', `Cannot read parameters in "${shown}": ${error instanceof Error ? error.message.split('\n')[0] : ''}`, { cause: error });
    }
    if (suffix === '.py') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('params', `Cannot read parameters in "${shown}": Python files are not supported yet, expected YAML, JSON or TOML`);
    }
    return (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, shown, { code: 'params' }).value;
}
/** Follows `a.b.0` into a value; undefined when it leads nowhere. */
function lookUp(top, key) {
    let value = top;
    for (const part of key.split('.')) {
        if (value instanceof Map)
            value = getByText(value, part);
        else if (Array.isArray(value) && /^\d+$/.test(part))
            value = value[Number(part)];
        else
            return undefined;
        if (value === undefined)
            return undefined;
    }
    return value;
}
function getByText(map, name) {
    if (map.has(name))
        return map.get(name);
    for (const [key, value] of map)
        if (String(key) === name)
            return value;
    return undefined;
}
/** Python's `==`: 1, 1.0 and true are equal, the order of a mapping does not count, NaN equals nothing. */
function equalValues(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    if (a instanceof Map && b instanceof Map) {
        return a.size === b.size && [...a].every(([key, value]) => equalValues(value, b.get(key)));
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        return a.length === b.length && a.every((value, index) => equalValues(value, b[index]));
    }
    if (a instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_5__/* .YamlDate */ .UW && b instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_5__/* .YamlDate */ .UW)
        return a.text === b.text;
    const x = numberOf(a);
    const y = numberOf(b);
    // oxlint wants ===, but a bigint equals a number of the same value only by ==; Number() would lose digits.
    if (x !== undefined && y !== undefined)
        return typeof x === typeof y ? x === y : String(x) === String(y);
    return a === b;
}
function numberOf(value) {
    if (value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_5__/* .YamlFloat */ .iw)
        return value.value;
    if (typeof value === 'boolean')
        return Number(value);
    return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}
/** The value of a scalar's text, as `set-params` and `--set-param` take it. */
function parseScalar(text, shown) {
    const value = readYaml(text, shown, { code: 'params' }).value;
    return typeof value === 'number' && !Number.isInteger(value) ? floatValue(value) : value;
}
/** The document of a YAML params file, for those who need places. */
function readParamsDocument(path, shown) {
    try {
        return (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), shown, { code: 'params' });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) !== 'ENOENT')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('params', `Cannot read "${shown}": there is no such file, expected parameters`, {
            cause: error,
        });
    }
}


/***/ })

};
