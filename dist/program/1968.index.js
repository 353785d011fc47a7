export const id = 1968;
export const ids = [1968];
export const modules = {

/***/ 91968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b9: () => (/* binding */ equalValues),
  TE: () => (/* binding */ lookUp),
  Sl: () => (/* binding */ parseParams),
  LE: () => (/* binding */ readParams),
  Sr: () => (/* binding */ readParamsDocument),
  jT: () => (/* binding */ suffixOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/json-read.js
var json_read = __webpack_require__(18655);
;// CONCATENATED MODULE: ./build/src/formats/python-lines.js

const TAB_WIDTH = 8;
const MAX_DEPTH = 200;
const STRING_START = /([A-Za-z]{0,2})("""|'''|"|')/y;
const NUMBER = /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d[\d_]*)?[jJ]?)/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const OPERATOR = /\*\*=|\/\/=|<<=|>>=|\.\.\.|[-+*/%&|^@<>=!:]=|->|\*\*|\/\/|<<|>>|[-+*/%&|^~<>=()[\]{},:.;@!]/y;
const OPENERS = '([{';
const CLOSERS = ')]}';
/** Splits Python source into statements and their tokens; throws a UserError where it is no Python. */
function readLogicalLines(text, file) {
    return new LineReader(text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'), file).read();
}
class LineReader {
    #text;
    #file;
    #lines = [];
    #open = [];
    #tokens = [];
    #indent = 0;
    #start = 0;
    #at = 0;
    constructor(text, file) {
        this.#text = text;
        this.#file = file;
    }
    read() {
        this.#beginLine();
        while (this.#at < this.#text.length)
            this.#step(this.#text[this.#at] ?? '');
        const open = this.#open.at(-1);
        if (open)
            this.#fail(`"${open.bracket}" that is not closed`, 'its other half', open.at);
        this.#endLine();
        return this.#lines;
    }
    #step(character) {
        if (character === ' ' || character === '\t' || character === '\f')
            this.#at += 1;
        else if (character === '#')
            this.#skipComment();
        else if (character === '\n')
            this.#newline();
        else if (character === '\\' && this.#text[this.#at + 1] === '\n')
            this.#at += 2;
        else if (character === ';' && this.#open.length === 0) {
            this.#at += 1;
            this.#endLine();
        }
        else
            this.#token(character);
    }
    #token(character) {
        if (this.#tokens.length === 0)
            this.#start = this.#at;
        const string = this.#match(STRING_START);
        if (string)
            return this.#string(string[1] ?? '', string[2] ?? '');
        const token = (/[\d.]/.test(character) ? this.#number() : undefined) ?? this.#take(NAME) ?? this.#take(OPERATOR);
        if (token === undefined)
            return this.#fail(JSON.stringify(character), 'Python', this.#at);
        if (OPENERS.includes(token)) {
            this.#open.push({ bracket: token, at: this.#at - 1 });
            if (this.#open.length > MAX_DEPTH)
                this.#fail(`more than ${MAX_DEPTH} brackets in each other`, 'fewer', this.#at);
        }
        else if (CLOSERS.includes(token))
            this.#close(token);
        this.#tokens.push(token);
    }
    #number() {
        return /^\.?\d/.test(this.#text.slice(this.#at, this.#at + 2)) ? this.#take(NUMBER) : undefined;
    }
    #close(token) {
        const open = this.#open.pop();
        if (open && OPENERS.indexOf(open.bracket) === CLOSERS.indexOf(token))
            return;
        this.#fail(`"${token}" without its other half`, 'Python', this.#at - 1);
    }
    /** A string goes into one token, prefix and quotes with it. */
    #string(prefix, quote) {
        const start = this.#at;
        let at = start + prefix.length + quote.length;
        for (; !this.#text.startsWith(quote, at); at += this.#text[at] === '\\' ? 2 : 1) {
            const ends = at >= this.#text.length || (quote.length === 1 && this.#text[at] === '\n');
            if (ends)
                this.#fail('text that does not end', `a ${quote}`, start);
        }
        this.#at = at + quote.length;
        this.#tokens.push(this.#text.slice(start, this.#at));
    }
    #newline() {
        this.#at += 1;
        if (this.#open.length > 0)
            return;
        this.#endLine();
        this.#beginLine();
    }
    #beginLine() {
        this.#indent = 0;
        for (; this.#at < this.#text.length; this.#at += 1) {
            const character = this.#text[this.#at];
            if (character === '\t')
                this.#indent += TAB_WIDTH - (this.#indent % TAB_WIDTH);
            else if (character === ' ')
                this.#indent += 1;
            else
                return;
        }
    }
    #endLine() {
        if (this.#tokens.length === 0)
            return;
        this.#lines.push({ indent: this.#indent, line: this.#place(this.#start).line ?? 1, tokens: this.#tokens });
        this.#tokens = [];
    }
    #skipComment() {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end < 0 ? this.#text.length : end;
    }
    #take(pattern) {
        const match = this.#match(pattern);
        if (match)
            this.#at += match[0].length;
        return match?.[0];
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.exec(this.#text);
    }
    #place(offset) {
        const before = this.#text.slice(0, offset).split('\n');
        return { file: this.#file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    }
    #fail(found, expected, offset) {
        const location = this.#place(offset);
        throw new errors/* UserError */.yo('params', `Cannot read ${this.#file}:${location.line}:${location.column}: found ${found}, expected ${expected}`, { location });
    }
}

// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
;// CONCATENATED MODULE: ./build/src/formats/python-literal.js

/** Tokens between separators that stand outside of brackets. */
function splitAt(tokens, separator) {
    const parts = [[]];
    let depth = 0;
    for (const token of tokens) {
        if ('([{'.includes(token))
            depth += 1;
        else if (')]}'.includes(token))
            depth -= 1;
        if (depth === 0 && token === separator)
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts;
}
/** The value of an expression that is a literal, as Python's `ast.literal_eval` takes them; undefined for all others. */
function readLiteral(tokens) {
    if (tokens.length === 0)
        return undefined;
    const items = splitAt(tokens, ',');
    if (items.length > 1)
        return readItems(items); // a tuple without parentheses
    const [first = ''] = tokens;
    const inner = isEnclosed(tokens) ? tokens.slice(1, -1) : undefined;
    if (inner && first === '(')
        return inner.length === 0 ? [] : readLiteral(inner);
    if (inner && first === '[')
        return inner.length === 0 ? [] : readItems(splitAt(inner, ','));
    if (inner && first === '{')
        return readBraces(inner);
    if ((first === '-' || first === '+') && tokens.length > 1)
        return negate(readLiteral(tokens.slice(1)), first === '-');
    if (tokens.every((token) => /["']$/.test(token)))
        return readStrings(tokens);
    return tokens.length === 1
        ? readWord(first)
        : tokens.join('') === 'set()'
            ? new yaml_value/* YamlForeign */.ky('set()', 'set')
            : undefined;
}
/** Whether the first token's bracket is closed by the last token. */
function isEnclosed(tokens) {
    let depth = 0;
    for (const [index, token] of tokens.entries()) {
        if ('([{'.includes(token))
            depth += 1;
        else if (')]}'.includes(token))
            depth -= 1;
        if (depth === 0)
            return index > 0 && index === tokens.length - 1;
    }
    return false;
}
function readItems(items) {
    const present = items.at(-1)?.length === 0 ? items.slice(0, -1) : items; // a comma may end the list
    const values = [];
    for (const item of present) {
        const value = readLiteral(item);
        if (value === undefined)
            return undefined;
        values.push(value);
    }
    return values;
}
function readBraces(inner) {
    if (inner.length === 0)
        return new Map();
    const items = splitAt(inner, ',').filter((item) => item.length > 0);
    if (items.every((item) => splitAt(item, ':').length === 1)) {
        return readItems(items) && new yaml_value/* YamlForeign */.ky(`{${inner.join(' ')}}`, 'set');
    }
    const map = new Map();
    for (const item of items) {
        const [left = [], right = [], ...rest] = splitAt(item, ':');
        const key = rest.length === 0 ? readKey(left) : undefined;
        const value = readLiteral(right);
        if (key === undefined || value === undefined)
            return undefined;
        map.set(key, value);
    }
    return map;
}
function readKey(tokens) {
    const key = readLiteral(tokens);
    if (key instanceof yaml_value/* YamlFloat */.iw)
        return key.value;
    return key === undefined || (typeof key === 'object' && key !== null) ? undefined : key;
}
function negate(value, isMinus) {
    if (value instanceof yaml_value/* YamlFloat */.iw)
        return isMinus ? new yaml_value/* YamlFloat */.iw(-value.value) : value;
    if (typeof value === 'bigint')
        return isMinus ? -value : value;
    if (typeof value !== 'number')
        return undefined;
    return isMinus && value !== 0 ? -value : value;
}
const WORDS = { True: true, False: false, None: null };
function readWord(word) {
    if (Object.hasOwn(WORDS, word))
        return WORDS[word];
    const digits = word.replaceAll('_', '');
    if (/^(?:0[xXoObB][\da-fA-F]+|\d+)$/.test(digits)) {
        const value = BigInt(digits.toLowerCase());
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    }
    return /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(digits) ? (0,yaml_value/* floatValue */.Qg)(Number(digits)) : undefined;
}
/** Strings that stand side by side are one. */
function readStrings(tokens) {
    let text = '';
    let bytes = 0;
    for (const token of tokens) {
        const [, prefix = '', quote = ''] = /^([A-Za-z]*)("""|'''|"|')/.exec(token) ?? [];
        const kind = prefix.toLowerCase();
        if (kind.includes('f') || kind.includes('t'))
            return undefined;
        const body = token.slice(prefix.length + quote.length, -quote.length);
        text += kind.includes('r') ? body : python_literal_unescape(body);
        if (kind.includes('b'))
            bytes += 1;
    }
    return bytes > 0 ? new yaml_value/* YamlForeign */.ky(text, 'binary data') : text;
}
const ESCAPES = {
    ...{ '\n': '', '\\': '\\', "'": "'", '"': '"', a: '\u0007', b: '\b' },
    ...{ f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
};
function python_literal_unescape(body) {
    const escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;
    return body.replaceAll(escape, (whole, x, u, long, octal, other) => {
        const hex = x ?? u ?? long;
        if (hex !== undefined)
            return Number.parseInt(hex, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(hex, 16)) : whole;
        if (octal !== undefined)
            return String.fromCodePoint(Number.parseInt(octal, 8));
        return ESCAPES[other ?? ''] ?? whole; // an escape that Python does not know stays as it is
    });
}

;// CONCATENATED MODULE: ./build/src/formats/python-params.js


const KEYWORD = /^(?:else|try|finally|lambda|not|pass|None|True|False|return|yield|await|del)$/;
/**
 * The constants of a Python file, as DVC's params know them: assignments of literals at the top (`LR = 0.01`,
 * `N: int = 5`), in classes (nested), and to `self.x` in an `__init__`. All else is passed over; nothing is run.
 */
function readPythonParams(text, file) {
    return readBlock(readLogicalLines(text, file), false);
}
function readBlock(lines, onlySelf) {
    const values = new Map();
    const indent = lines[0]?.indent ?? 0;
    for (let index = 0; index < lines.length;) {
        const line = lines[index];
        if (!line)
            break;
        index += 1;
        const start = index;
        while ((lines[index]?.indent ?? -1) > indent)
            index += 1;
        readStatement(values, line, lines.slice(start, index), onlySelf);
    }
    return values;
}
function readStatement(values, line, body, onlySelf) {
    const [first, second] = line.tokens;
    if (first === 'class' && second !== undefined) {
        values.set(second, readBlock(suite(line, body), false));
    }
    else if (first === 'def' && second === '__init__') {
        for (const [name, value] of readBlock(suite(line, body), true))
            values.set(name, value);
    }
    else {
        readAssignment(values, line.tokens, onlySelf);
    }
}
// `class A: x = 1` has its body on the same line.
function suite(line, body) {
    if (body.length > 0)
        return body;
    const tokens = splitAt(line.tokens, ':').slice(1).flat();
    return tokens.length > 0 ? [{ ...line, tokens }] : [];
}
function readAssignment(values, tokens, onlySelf) {
    const sides = splitAt(tokens, '=');
    const [left, right] = sides;
    if (sides.length !== 2 || !left || !right)
        return;
    const [target = []] = splitAt(left, ':'); // an annotation may follow
    const isSelf = target.length === 3 && target[0] === 'self' && target[1] === '.';
    const name = isSelf ? target[2] : target.length === 1 && !onlySelf ? target[0] : undefined;
    if (name === undefined || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || KEYWORD.test(name))
        return;
    const value = readLiteral(right);
    if (value !== undefined)
        values.set(name, value);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/src/formats/toml.js



/** Reads TOML; `1` and `1.0` stay apart, and dates are what they are in YAML. */
function readToml(text, file, code = 'params') {
    try {
        const top = fromToml((0,dist/* parse */.qg)(text, { integersAsBigInt: true }));
        return top instanceof Map ? top : new Map();
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const location = { file, line: error.line, column: error.column };
        const [first = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
        throw new errors/* UserError */.yo(code, `Cannot read ${file}:${error.line}:${error.column}: ${first}, expected TOML`, {
            location,
            cause: error,
        });
    }
}
function fromToml(value) {
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof value === 'number')
        return (0,yaml_value/* floatValue */.Qg)(value);
    if (value instanceof dist/* TomlDate */.PJ)
        return new yaml_value/* YamlForeign */.ky(value.toISOString());
    if (Array.isArray(value))
        return value.map(fromToml);
    if (typeof value === 'object')
        return new Map(Object.entries(value).map(([key, item]) => [key, fromToml(item)]));
    return value;
}

// EXTERNAL MODULE: ./build/src/formats/yaml-read.js + 1 modules
var yaml_read = __webpack_require__(32461);
// EXTERNAL MODULE: ./build/src/formats/read-text.js
var read_text = __webpack_require__(17582);
;// CONCATENATED MODULE: ./build/src/dvcyaml/params.js








/** Reads keys of a params file (`keys` empty: all of it); `a.b` and list indices lead into it (FORMATS, section 10). */
function readParams(path, keys, shown = path) {
    let top;
    try {
        top = parseParams((0,read_text/* readText */.y)(path, shown, 'params'), path, shown);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* systemCode */.xU)(error) ?? ''))
            return { values: new Map(), missing: keys, absent: true };
        throw error;
    }
    if (!(top instanceof Map)) {
        if (top === null)
            return { values: new Map(), missing: keys, absent: false };
        throw new errors/* UserError */.yo('params', `Cannot read parameters in ${shown}:1:1: found no mapping, expected "name: value" lines`);
    }
    if (keys.length === 0)
        return { values: top, missing: [], absent: false };
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
/** What a file's format goes by. DVC takes all from the first dot on, so that it reads `a.v2.toml` as YAML. */
function suffixOf(path) {
    return (/\..*$/s.exec((0,external_node_path_.basename)(path))?.[0] ?? '').toLowerCase();
}
/** Parses the text of a params file by its suffix. */
function parseParams(text, path, shown = path) {
    const suffix = suffixOf(path);
    if (suffix === '.json')
        return (0,json_read/* readJson */.V)(text, shown);
    if (suffix === '.toml')
        return readToml(text, shown);
    if (suffix === '.py')
        return readPythonParams(text, shown);
    return (0,yaml_read/* readYaml */.g)(text, shown, { code: 'params' }).value;
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
    if (a instanceof yaml_value/* YamlForeign */.ky && b instanceof yaml_value/* YamlForeign */.ky)
        return a.text === b.text;
    const x = numberOf(a);
    const y = numberOf(b);
    // oxlint wants ===, but a bigint equals a number of the same value only by ==; Number() would lose digits.
    if (x !== undefined && y !== undefined)
        return typeof x === typeof y ? x === y : String(x) === String(y);
    return a === b;
}
function numberOf(value) {
    if (value instanceof yaml_value/* YamlFloat */.iw)
        return value.value;
    if (typeof value === 'boolean')
        return Number(value);
    return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}
/** The document of a YAML params file, for those who need places. */
function readParamsDocument(path, shown) {
    try {
        return (0,yaml_read/* readYaml */.g)((0,read_text/* readText */.y)(path, shown, 'params'), shown, { code: 'params' });
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) !== 'ENOENT')
            throw error;
        throw new errors/* UserError */.yo('params', `Cannot read "${shown}": there is no such file, expected parameters`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 18655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80423);


const MAX_DEPTH = 200;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const WORD = /-?[A-Za-z]+/y;
// oxlint-disable-next-line no-control-regex
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORDS = {
    true: true,
    false: false,
    null: null,
    NaN: Number.NaN,
    Infinity: Infinity,
    '-Infinity': -Infinity,
};
/**
 * Reads JSON as Python's `json` does: `1` and `1.0` stay apart, integers have any size, `NaN` and `Infinity` are numbers,
 * and of two equal keys the last counts.
 */
function readJson(text, file, code = 'params') {
    const reader = new JsonReader(text, file, code);
    return reader.readDocument();
}
class JsonReader {
    #text;
    #file;
    #code;
    #at = 0;
    constructor(text, file, code) {
        this.#text = text.replace(/^\uFEFF/, '');
        this.#file = file;
        this.#code = code;
    }
    readDocument() {
        const value = this.#read(0);
        this.#skip();
        if (this.#at < this.#text.length)
            this.#fail('more text after the value', 'nothing');
        return value;
    }
    #read(depth) {
        if (depth > MAX_DEPTH)
            this.#fail(`values nested more than ${MAX_DEPTH} levels deep`, 'a flatter file');
        this.#skip();
        const character = this.#text[this.#at];
        if (character === '{')
            return this.#readObject(depth);
        if (character === '[')
            return this.#readArray(depth);
        if (character === '"')
            return this.#readString();
        return this.#readNumber() ?? this.#readWord();
    }
    #readObject(depth) {
        const map = new Map();
        this.#at += 1;
        if (this.#takes('}'))
            return map;
        do {
            this.#skip();
            if (this.#text[this.#at] !== '"')
                this.#fail(this.#found(), 'a key in double quotes');
            const key = this.#readString();
            if (!this.#takes(':'))
                this.#fail(this.#found(), '":"');
            map.set(key, this.#read(depth + 1));
        } while (this.#takes(','));
        if (!this.#takes('}'))
            this.#fail(this.#found(), '"," or "}"');
        return map;
    }
    #readArray(depth) {
        const list = [];
        this.#at += 1;
        if (this.#takes(']'))
            return list;
        do
            list.push(this.#read(depth + 1));
        while (this.#takes(','));
        if (!this.#takes(']'))
            this.#fail(this.#found(), '"," or "]"');
        return list;
    }
    #readString() {
        const token = this.#match(STRING);
        if (token === undefined)
            this.#fail('text that does not end, or an escape JSON does not know', 'text in quotes');
        return JSON.parse(token ?? '""');
    }
    #readNumber() {
        NUMBER.lastIndex = this.#at;
        const match = NUMBER.exec(this.#text);
        if (!match)
            return undefined;
        this.#at = NUMBER.lastIndex;
        const [digits, fraction, exponent] = match;
        if (fraction !== undefined || exponent !== undefined)
            return (0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_1__/* .floatValue */ .Qg)(Number(digits));
        const value = Number(digits);
        if (!Number.isSafeInteger(value))
            return BigInt(digits);
        return value === 0 ? 0 : value;
    }
    #readWord() {
        const start = this.#at;
        const word = this.#match(WORD);
        const value = word === undefined ? undefined : WORDS[word];
        if (value !== undefined)
            return value;
        this.#at = start;
        return this.#fail(this.#found(), 'a value');
    }
    #takes(character) {
        this.#skip();
        if (this.#text[this.#at] !== character)
            return false;
        this.#at += 1;
        return true;
    }
    #skip() {
        this.#match(SPACE);
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text);
        if (match)
            this.#at = pattern.lastIndex;
        return match?.[0];
    }
    #found() {
        const character = this.#text.slice(this.#at, this.#at + 1);
        return character === '' ? 'the end of the file' : JSON.stringify(character);
    }
    #fail(found, expected) {
        const before = this.#text.slice(0, this.#at).split('\n');
        const location = { file: this.#file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(this.#code, `Cannot read ${this.#file}:${location.line}:${location.column}: found ${found}, expected ${expected} (JSON)`, { location });
    }
}


/***/ }),

/***/ 96625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ yamlLibrary)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);

let library;
/**
 * The package that reads all of YAML. It takes some 10 ms to load, and most files are read without it, so that it is
 * loaded when it is first needed; synchronously, since whoever reads a file cannot wait.
 */
function yamlLibrary() {
    library ??= (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)('yaml');
    return library;
}


/***/ }),

/***/ 45905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _yaml_library_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96625);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4756);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80423);




const MAX_NODES = 2_000_000; // aliases of aliases ("billion laughs") reach it in kilobytes
const MAX_DEPTH = 200;
/** Reads any YAML, with the parser that knows all of it. */
function parseYaml(text, file, code) {
    const { LineCounter, parseDocument } = (0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)();
    const lines = new LineCounter();
    const document = parseDocument(text, {
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `Cannot read ${file}:${place.line}:${place.column}: ${message}`, {
            location: place,
            hint: excerpt(text, place, length),
        });
    };
    const [error] = document.errors;
    if (error?.message.startsWith('Maximum call stack'))
        fail(`nested more than ${MAX_DEPTH} levels deep`, error.pos[0]);
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
    #count = 0;
    constructor(fail) {
        this.#fail = fail;
    }
    read(node, depth) {
        const offset = node?.range?.[0] ?? 0;
        if (depth > MAX_DEPTH)
            this.#fail(`nested more than ${MAX_DEPTH} levels deep`, offset);
        if (node !== null && (0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isAlias(node))
            return this.#readAlias(node.source, offset);
        this.#add(1, offset);
        if (node === null)
            return null;
        const anchor = 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : undefined;
        if (anchor === undefined)
            return this.#readNode(node, offset, depth);
        const before = this.#count;
        this.#anchors.set(anchor, 'open');
        const value = this.#readNode(node, offset, depth);
        this.#anchors.set(anchor, { value, count: this.#count - before + 1 });
        return value;
    }
    #add(count, offset) {
        this.#count += count;
        if (this.#count > MAX_NODES)
            this.#fail(`more than ${MAX_NODES} values, aliases counted as often as used`, offset);
    }
    // The value itself, not a copy: DVC's dumper writes anchors where a value stands twice.
    #readAlias(name, offset) {
        const target = this.#anchors.get(name);
        if (target === undefined)
            return this.#fail(`alias "*${name}" has no anchor before it`, offset, name.length + 1);
        if (target === 'open')
            return this.#fail(`alias "*${name}" stands inside of what it names`, offset, name.length + 1);
        this.#add(target.count, offset);
        return target.value;
    }
    #readNode(node, offset, depth) {
        const tag = ('tag' in node ? node.tag : undefined)?.replace('tag:yaml.org,2002:', '!!');
        if ((0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isScalar(node))
            return this.#readScalar(node, tag, offset);
        if ((0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isSeq(node)) {
            if (tag === '!!omap')
                return this.#readOrderedMap(node.items, offset, depth);
            if (tag !== undefined && tag !== '!!seq')
                this.#refuseTag(tag, 'a list', offset);
            return node.items.map((item) => this.read(item, depth + 1));
        }
        if (!(0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isMap(node))
            return this.#fail('a kind of value that is not known here', offset);
        const pairs = node.items;
        if (tag === '!!set')
            return new _yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlForeign */ .ky(`{${[...this.#readMap(pairs, depth).keys()].join(', ')}}`, 'set');
        if (tag !== undefined && tag !== '!!map')
            this.#refuseTag(tag, 'a mapping', offset);
        return this.#readMap(pairs, depth);
    }
    #readOrderedMap(items, offset, depth) {
        const pairs = items.flatMap((item) => {
            if ((0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isPair(item))
                return [item];
            return (0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isMap(item) ? item.items : this.#refuseTag('!!omap', 'a list of other things', offset);
        });
        return this.#readMap(pairs, depth);
    }
    #readScalar(node, tag, offset) {
        // The failsafe schema reads text or nothing, but resolves some tags by itself.
        const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
        if (tag === undefined || tag === '!')
            return node.type === 'PLAIN' ? (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePlain */ .R)(text) : text;
        return tag === '!!str' ? text : this.#readTagged(tag, text, offset);
    }
    #readTagged(tag, text, offset) {
        const value = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePlain */ .R)(text);
        if (tag === '!!int' && (typeof value === 'number' || typeof value === 'bigint'))
            return value;
        if (tag === '!!float') {
            if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlFloat */ .iw)
                return value;
            if (typeof value === 'number')
                return (0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .floatValue */ .Qg)(value);
        }
        if (tag === '!!bool' && /^(?:yes|no|on|off|true|false)$/i.test(text))
            return /^(?:yes|on|true)$/i.test(text);
        if (tag === '!!null')
            return null;
        if (tag === '!!timestamp')
            return new _yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlForeign */ .ky(text);
        if (tag === '!!binary')
            return new _yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlForeign */ .ky(text, 'binary data');
        return this.#refuseTag(tag, `"${text.slice(0, 40)}"`, offset);
    }
    #refuseTag(tag, what, offset) {
        return this.#fail(`tag "${tag}" on ${what}, expected a plain value`, offset, tag.length);
    }
    #readMap(pairs, depth) {
        const own = new Map();
        let merged;
        for (const { key, value } of pairs) {
            const offset = key?.range?.[0] ?? 0;
            if (isMergeKey(key)) {
                if (merged)
                    this.#fail('key "<<" stands twice in one mapping', offset, 2);
                merged = this.#mergeSources(value, offset, depth);
                continue;
            }
            const name = this.#readKey(key, offset, depth);
            const isTwin = own.has(name) || (typeof name === 'boolean' ? own.has(Number(name)) : hasBooleanTwin(own, name));
            if (isTwin)
                this.#fail(`key "${String(name)}" stands twice in one mapping`, offset, String(name).length);
            own.set(name, this.read(value, depth + 1));
        }
        if (!merged)
            return own;
        const all = new Map(); // what is merged comes first, as DVC's loader has it
        for (const source of merged)
            for (const [key, value] of source)
                if (!all.has(key))
                    all.set(key, value);
        for (const [key, value] of own)
            all.set(key, value);
        return all;
    }
    #readKey(key, offset, depth) {
        const value = this.read(key, depth + 1);
        if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlFloat */ .iw)
            return value.value;
        if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlForeign */ .ky)
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
// In Python 1, 1.0 and True are the same key.
function hasBooleanTwin(map, name) {
    return (name === 1 && map.has(true)) || (name === 0 && map.has(false));
}
function isMergeKey(key) {
    return (0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}
function sentence(message) {
    return message.replace(/\s+at line \d+.*$/s, '').replace(/[.:]$/, '');
}
function findNode(root, path) {
    let key = null;
    let value = root;
    let parent = null;
    for (const part of path) {
        if ((0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isMap(value)) {
            const pair = value.items.find((item) => (0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isScalar(item.key) && String(item.key.value) === String(part));
            if (!pair)
                break;
            parent = value;
            key = pair.key;
            value = pair.value;
        }
        else if ((0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isSeq(value)) {
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
    const node = where === 'key'
        ? (key ?? value)
        : (0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isScalar(value) || (0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isAlias(value)
            ? value
            : (key ?? value);
    return node?.range?.[0] ?? 0;
}
function findRange(root, path, text) {
    const { key, value, parent } = findNode(root, path);
    if (!(0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isScalar(key) || !(0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isMap(parent) || String(key.value) !== String(path.at(-1)))
        return undefined;
    if (parent.flow)
        return undefined;
    const start = key.range?.[0];
    const end = value?.range?.[1] ?? key.range?.[1];
    if (start === undefined || end === undefined)
        return undefined;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    // The parser may count comments after the value, and the indentation of what follows them, to the value.
    const last = text.slice(0, Math.max(start + 1, end)).trimEnd().length;
    const newline = text.indexOf('\n', last);
    return { start: lineStart, end: newline < 0 ? text.length : newline + 1 };
}
function findSpan(root, path) {
    const { key, value } = findNode(root, path);
    if (!(0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLibrary */ .T)().isScalar(key) || String(key.value) !== String(path.at(-1)) || !value?.range)
        return undefined;
    return { start: value.range[0], end: value.range[1] };
}


/***/ }),

/***/ 32461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/yaml-parse.js
var yaml_parse = __webpack_require__(45905);
// EXTERNAL MODULE: ./build/src/formats/yaml-scalar.js
var yaml_scalar = __webpack_require__(4756);
;// CONCATENATED MODULE: ./build/src/formats/yaml-simple.js

const MAX_DEPTH = 30;
const KEY = /^([A-Za-z_][\w./@-]*):(?: +([^ ].*))?$/;
const PLAIN = /^[\w./$+-][^#]*$/;
/**
 * Reads the YAML that DVC itself writes, and most of what people write by hand, in a fraction of the time: mappings and
 * lists in block form, scalars on one line. Undefined for anything else, which is the real parser's to judge.
 */
function readSimpleYaml(text) {
    const lines = splitLines(text);
    if (!lines || lines.length === 0)
        return undefined;
    const reader = new SimpleReader(lines);
    const node = reader.readBlock(lines[0]?.indent ?? 0, 0);
    return node && reader.isAtEnd ? node : undefined;
}
function splitLines(text) {
    if (/[\t\r\u0085\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/m.test(text))
        return undefined;
    const lines = [];
    let start = 0;
    for (const line of text.split('\n')) {
        const indent = line.search(/[^ ]/);
        if (indent >= 0 && line[indent] !== '#') {
            const text = withoutComment(line.slice(indent));
            const comment = line.indexOf('#', indent + text.length);
            lines.push({ indent, start, text, end: comment < 0 ? line.length : comment });
        }
        start += line.length + 1;
    }
    return lines;
}
// Where there are quotes, a number sign may be in them: that is for the real parser.
function withoutComment(text) {
    return text.replace(/["']/.test(text) ? / +$/ : / +(?:#.*)?$/, '');
}
class SimpleReader {
    #lines;
    #next = 0;
    constructor(lines) {
        this.#lines = lines;
    }
    get isAtEnd() {
        return this.#next === this.#lines.length;
    }
    readBlock(indent, depth) {
        const line = this.#lines[this.#next];
        if (!line || depth > MAX_DEPTH)
            return undefined;
        return isItem(line) ? this.#readList(indent, depth) : this.#readMap(indent, depth);
    }
    #readMap(indent, depth) {
        const first = this.#lines[this.#next];
        const value = new Map();
        const entries = new Map();
        for (let line = first; line?.indent === indent && !isItem(line); line = this.#lines[this.#next]) {
            const [, key = '', rest] = KEY.exec(line.text) ?? [];
            if (key === '' || value.has(key) || (0,yaml_scalar/* resolvePlain */.R)(key) !== key)
                return undefined;
            const start = line.start + line.indent;
            this.#next += 1;
            const below = this.#lines[this.#next];
            if (rest !== undefined) {
                // What is indented more goes on with the text.
                const node = below && below.indent > indent ? undefined : readScalar(rest, start + line.text.length - rest.length);
                if (!node)
                    return undefined;
                value.set(key, node.value);
                entries.set(key, { start, node });
                continue;
            }
            const isBelow = below && (below.indent > indent || (below.indent === indent && isItem(below)));
            const node = isBelow ? this.readBlock(below.indent, depth + 1) : { value: null, start: line.start + line.end };
            if (!node)
                return undefined;
            value.set(key, node.value);
            entries.set(key, { start, node });
        }
        const after = this.#lines[this.#next]; // further left, or nothing: anything else has no place there
        return value.size === 0 || (after && after.indent >= indent)
            ? undefined
            : { value, entries, start: startOf(first) };
    }
    #readList(indent, depth) {
        const first = this.#lines[this.#next];
        const items = [];
        for (let line = first; line?.indent === indent && isItem(line); line = this.#lines[this.#next]) {
            const rest = /^- +([^ ].*)$/.exec(line.text)?.[1];
            if (rest === undefined)
                return undefined;
            const column = line.indent + line.text.length - rest.length;
            const isBlock = KEY.test(rest) || rest.startsWith('- ');
            let node;
            if (isBlock) {
                this.#lines[this.#next] = { ...line, indent: column, text: rest };
                node = this.readBlock(column, depth + 1);
            }
            else {
                this.#next += 1;
                const below = this.#lines[this.#next];
                node = below && below.indent > indent ? undefined : readScalar(rest, line.start + column);
            }
            if (!node)
                return undefined;
            items.push(node);
        }
        const after = this.#lines[this.#next]; // perhaps the next key of the mapping that this list stands in
        return after && after.indent > indent
            ? undefined
            : { value: items.map((item) => item.value), items, start: startOf(first) };
    }
}
function isItem({ text }) {
    return text === '-' || text.startsWith('- ');
}
function startOf(line) {
    return line ? line.start + line.indent : 0;
}
function readScalar(text, start) {
    const quoted = /^(?:'([^']*)'|"([^"\\]*)")$/.exec(text);
    if (quoted)
        return { value: quoted[1] ?? quoted[2] ?? '', start };
    const isPlain = PLAIN.test(text) && !/:(?: |$)/.test(text) && !/^-(?: |$)/.test(text);
    return isPlain ? { value: (0,yaml_scalar/* resolvePlain */.R)(text), start } : undefined;
}
/** Where the key or the value at `path` stands, or the nearest parent where there is none. */
function locateSimple(root, path, where) {
    let key;
    let node = root;
    for (const part of path) {
        if (node?.entries) {
            const entry = node.entries.get(String(part));
            if (!entry)
                break;
            key = entry.start;
            node = entry.node;
        }
        else if (node?.items) {
            const item = node.items[Number(part)];
            if (!item)
                break;
            key = item.start;
            node = item;
        }
        else
            break;
    }
    const isScalar = node !== undefined && !node.entries && !node.items;
    if (where === 'value' && isScalar)
        return node?.start ?? 0;
    return key ?? node?.start ?? 0;
}

;// CONCATENATED MODULE: ./build/src/formats/yaml-read.js



const MAX_CHARS = 64 * 1024 * 1024;
const MAX_PARTS = 500_000; // each takes the parser about a kilobyte
/** Reads YAML 1.2 as DVC's loader does; throws a UserError with the place and the line for anything it refuses. */
function readYaml(text, file, options = {}) {
    const code = options.code ?? 'pipeline';
    if (text.length > MAX_CHARS) {
        throw new errors/* UserError */.yo(code, `Cannot read "${file}": it has ${text.length} characters, expected at most ${MAX_CHARS}`);
    }
    refuseTooMany(text, file, code);
    refuseConflictMarkers(text, file, code);
    refuseUnprintable(text, file, code);
    const simple = readSimpleYaml(text);
    if (!simple)
        return (0,yaml_parse/* parseYaml */.h)(text, file, code);
    let parsed; // only those who edit a file ask for more than the place of something
    const whole = () => (parsed ??= (0,yaml_parse/* parseYaml */.h)(text, file, code));
    return {
        file,
        text,
        value: simple.value,
        locate: (path, where = 'value') => placeIn(text, file, locateSimple(simple, path, where)),
        span: (path) => whole().span(path),
        range: (path) => whole().range(path),
    };
}
function placeIn(text, file, offset) {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { file, line: before.split('\n').length, column: offset - lineStart + 1 };
}
// Before it is parsed, since the parser's memory is what has to be kept in bounds.
function refuseTooMany(text, file, code) {
    if (text.length < MAX_PARTS)
        return;
    let count = 0;
    for (let index = 0; index < text.length; index += 1)
        if (PART_STARTS.has(text.charCodeAt(index)))
            count += 1;
    if (count <= MAX_PARTS)
        return;
    throw new errors/* UserError */.yo(code, `Cannot read "${file}": it has ${count} lines, commas and brackets, expected at most ${MAX_PARTS}`, { location: { file } });
}
const PART_STARTS = new Set([...'\n\r,[{'].map((character) => character.charCodeAt(0)));
function refuseConflictMarkers(text, file, code) {
    const match = /^(?:<{7}|>{7}|={7})(?: .*)?$/m.exec(text);
    if (!match || !/^<{7} /m.test(text))
        return;
    const line = text.slice(0, match.index).split('\n').length;
    throw new errors/* UserError */.yo(code, `Cannot read ${file}:${line}:1: found git's conflict marker "${match[0].slice(0, 40)}", expected YAML`, {
        location: { file, line, column: 1 },
        hint: file.endsWith('.lock')
            ? 'Resolve the merge: take one side whole, then run `train-report repro` to bring the lock file up to date'
            : 'Resolve the merge conflict in this file first',
    });
}
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;
function refuseUnprintable(text, file, code) {
    const match = UNPRINTABLE.exec(text);
    if (!match)
        return;
    const before = text.slice(0, match.index).split('\n');
    const location = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const name = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    throw new errors/* UserError */.yo(code, `Cannot read ${file}:${location.line}:${location.column}: found the unprintable character ${name}, expected text`, { location });
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
        return new _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlForeign */ .ky(text);
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


/***/ })

};
