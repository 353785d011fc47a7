export const id = 8835;
export const ids = [8835];
export const modules = {

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ parseDvcYaml)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(72895);
// EXTERNAL MODULE: ./build/src/formats/yaml-read.js
var yaml_read = __webpack_require__(70547);
// EXTERNAL MODULE: ./build/src/formats/python-float.js
var python_float = __webpack_require__(77704);
// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(78730);
// EXTERNAL MODULE: ./build/src/dvcyaml/params.js + 5 modules
var params = __webpack_require__(47017);
;// CONCATENATED MODULE: ./build/src/dvcyaml/template.js



const DEFAULT_DICT_STYLE = { bool: 'store_true', list: 'nargs' };
/** What is wrong with a template; whoever knows the place adds it. */
class TemplateError extends Error {
    code;
    constructor(message, code = 'pipeline') {
        super(message);
        this.code = code;
    }
}
// `${a.b}` and `${{a.b}}`; a backslash before the dollar makes it plain text.
const EXPRESSION = /(?<!\\)\$(?:\{\{(.*?)\}\}|\{(.*?)\})/g;
/** Whether text holds an expression. */
function isTemplate(text) {
    return /(?<!\\)\$\{/.test(text);
}
/** Whether any text in a value, keys of mappings included, holds an expression. */
function hasTemplate(value) {
    if (typeof value === 'string')
        return isTemplate(value);
    if (Array.isArray(value))
        return value.some(hasTemplate);
    if (value instanceof Map)
        return [...value].some(([key, item]) => hasTemplate(key) || hasTemplate(item));
    return false;
}
/** Fills in every expression of a value; `key` is `cmd` where mappings may be unpacked to options. */
function resolveValue(value, context, key, style = DEFAULT_DICT_STYLE) {
    if (typeof value === 'string')
        return resolveText(value, context, key, style);
    if (Array.isArray(value))
        return value.map((item) => resolveValue(item, context, key, style));
    if (!(value instanceof Map))
        return value;
    return new Map([...value].map(([name, item]) => {
        const resolved = typeof name === 'string' ? resolveText(name, context, key, style) : name;
        if (typeof resolved === 'object' && resolved !== null)
            throw new TemplateError(`"${String(name)}" is ${kind(resolved)}, expected text as a key`);
        return [resolved, resolveValue(item, context, key, style)];
    }));
}
function resolveText(text, context, key, style) {
    const matches = [...text.matchAll(EXPRESSION)];
    const [only] = matches;
    if (only && matches.length === 1 && only[0] === text) {
        const value = template_select(only[1] ?? only[2] ?? '', context);
        if (!(value instanceof Map && key === 'cmd'))
            return value; // alone, a value keeps its type
    }
    const filled = text.replaceAll(EXPRESSION, (_whole, double, single) => {
        const expression = double ?? single ?? '';
        return valueText(template_select(expression, context), expression, key, style);
    });
    return filled.replaceAll('\\${', '${');
}
/** The value that `a.b`, `a[0]` or `a[b]` names. */
function template_select(expression, context) {
    const path = expression.trim();
    if (!/^[^\s.[\]{}$:]+(?:\.[^\s.[\]{}$:]+|\[[^\s.[\]{}$:]+\])*$/.test(path)) {
        throw new TemplateError(`"\${${expression}}" is no name, expected one such as "\${train.epochs}"; there are no operators`);
    }
    const keys = path.replaceAll(/\[([^\]]+)\]/g, '.$1');
    const value = (0,params/* lookUp */.TE)(context, keys);
    if (value === undefined)
        throw new TemplateError(`"${path}" is not known, expected a name in params.yaml or "vars"`);
    return value;
}
function valueText(value, expression, key, style) {
    if (value instanceof Map && key === 'cmd')
        return dictArguments(value, style);
    if (value instanceof Map || Array.isArray(value)) {
        const hint = value instanceof Map && key !== 'cmd' ? '; only "cmd" takes a mapping' : '';
        throw new TemplateError(`"\${${expression}}" is ${kind(value)}, expected a single value${hint}`);
    }
    return scalarText(value);
}
/** A scalar as DVC puts it into text: Python's `str`, with `true` and `false` in lower case. */
function scalarText(value) {
    if (value === null)
        return 'None';
    if (value instanceof yaml_value/* YamlFloat */.iw)
        return (0,python_float/* pythonFloat */.T)(value.value);
    if (value instanceof yaml_value/* YamlForeign */.ky)
        return value.text;
    if (typeof value === 'number')
        return Number.isInteger(value) ? String(value) : (0,python_float/* pythonFloat */.T)(value);
    if (typeof value === 'string')
        return value;
    return typeof value === 'object' ? '' : String(value);
}
/** `{lr: 0.1, layers: {n: 2}, fast: true}` → `--lr 0.1 --layers.n 2 --fast`. */
function dictArguments(map, style, prefix = '') {
    const words = [];
    for (const [key, value] of map) {
        const name = `${prefix}${String(key)}`;
        if (value instanceof Map)
            words.push(dictArguments(value, style, `${name}.`));
        else if (value === true)
            words.push(`--${name}`);
        else if (value === false)
            words.push(style.bool === 'boolean_optional' ? `--no-${name}` : '');
        else if (Array.isArray(value))
            words.push(listArguments(name, value, style));
        else
            words.push(`--${name} ${argument(value)}`);
    }
    return words.filter((word) => word !== '').join(' ');
}
function listArguments(name, list, style) {
    if (list.length === 0)
        return '';
    if (list.some((item) => item instanceof Map || Array.isArray(item)))
        throw new TemplateError(`"${name}" holds a list or mapping in a list, expected single values`);
    if (style.list === 'append')
        return list.map((item) => `--${name} ${argument(item)}`).join(' ');
    return `--${name} ${list.map(argument).join(' ')}`;
}
function argument(value) {
    if (typeof value !== 'string')
        return scalarText(value);
    return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'"'"'`)}'`;
}
function kind(value) {
    return value instanceof Map ? 'a mapping' : Array.isArray(value) ? 'a list' : 'a single value';
}
/** Adds `more` to a context: mappings merge deeply, but nothing may be given twice. */
function mergeContext(into, more, path = '') {
    for (const [key, value] of more) {
        const name = path === '' ? String(key) : `${path}.${String(key)}`;
        const present = into.get(key);
        if (present === undefined)
            into.set(key, copyValue(value));
        else if (present instanceof Map && value instanceof Map)
            mergeContext(present, value, name);
        else
            throw new TemplateError(`"${name}" is given twice, expected each name once`);
    }
}
function copyValue(value) {
    if (value instanceof Map)
        return new Map([...value].map(([key, item]) => [key, copyValue(item)]));
    return Array.isArray(value) ? value.map(copyValue) : value;
}
/** A copy that can be added to without touching the first. */
function copyContext(context) {
    return new Map([...context].map(([key, value]) => [key, copyValue(value)]));
}
/** The text of the first date in a value, which DVC refuses in a context. */
function findDate(value) {
    if (value instanceof yaml_value/* YamlForeign */.ky)
        return value.text;
    const items = Array.isArray(value) ? value : value instanceof Map ? [...value.values()] : [];
    for (const item of items) {
        const date = findDate(item);
        if (date !== undefined)
            return date;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/dvcyaml/expand.js

/** The instances of a `foreach`: `name@item` of a list, `name@key` of a mapping. */
function expandForeach(name, foreach, variables) {
    const items = resolveValue(foreach, variables.values, 'foreach');
    if (items instanceof Map) {
        // DVC looks names up as text: a mapping from params.yaml whose keys are numbers gives no stage there.
        return [...items].flatMap(([key, item]) => typeof key === 'string' || typeof foreach !== 'string'
            ? [
                {
                    name: `${name}@${key}`,
                    variables: variables.set(new Map([
                        ['key', key],
                        ['item', item],
                    ])),
                },
            ]
            : []);
    }
    if (!Array.isArray(items))
        throw new TemplateError('"foreach" is a single value, expected a list or a mapping');
    const isScalars = !items.some(isCollection);
    const instances = new Map();
    for (const [index, item] of items.entries()) {
        const instance = `${name}@${isScalars ? scalarText(item) : index}`;
        if (!instances.has(instance))
            instances.set(instance, { name: instance, variables: variables.set(new Map([['item', item]])) });
    }
    return [...instances.values()];
}
/** The instances of a `matrix`: every combination, the last axis fastest; `${item.axis}` and `${key}` are theirs. */
function expandMatrix(name, matrix, variables) {
    let rows = [{ key: '', item: new Map() }];
    for (const [axis, unresolved] of matrix) {
        const values = resolveValue(unresolved, variables.values, 'matrix');
        if (!Array.isArray(values))
            throw new TemplateError(`"matrix" has no list for "${String(axis)}", expected the values of that axis`);
        rows = rows.flatMap(({ key, item }) => values.map((value, index) => {
            const part = isCollection(value) ? `${String(axis)}${index}` : scalarText(value);
            return { key: key === '' ? part : `${key}-${part}`, item: new Map([...item, [axis, value]]) };
        }));
    }
    return rows.map(({ key, item }) => ({
        name: `${name}@${key}`,
        variables: variables.set(new Map([
            ['key', key],
            ['item', item],
        ])),
    }));
}
function isCollection(value) {
    return value instanceof Map || Array.isArray(value);
}

// EXTERNAL MODULE: ./build/src/formats/nearest.js
var formats_nearest = __webpack_require__(40967);
;// CONCATENATED MODULE: ./build/src/dvcyaml/stage-reader.js






const STAGE_KEYS = [
    'cmd',
    'wdir',
    'deps',
    'params',
    'vars',
    'frozen',
    'meta',
    'desc',
    'always_changed',
    'outs',
    'metrics',
    'plots',
    'matrix',
];
const OUT_FLAGS = ['desc', 'type', 'labels', 'meta', 'cache', 'persist', 'checkpoint', 'remote', 'push'];
const PLOT_FLAGS = [...OUT_FLAGS, 'template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];
const DEFAULT_PARAMS_FILE = 'params.yaml';
// What the tool itself reads can be no output of a stage.
const RESERVED_NAME = /(?:^|\/)(?:dvc\.yaml|dvc\.lock|\.dvcignore|[^/]*\.dvc)$/;
/**
 * Reads the definition of a stage. It is read twice: as written, when text with `${…}` stands for any text, and again
 * with everything filled in. Every mistake is kept, with its place.
 */
class StageReader {
    errors = [];
    #document;
    #file;
    #folder;
    #isRaw = false;
    constructor(document, file) {
        this.#document = document;
        this.#file = file;
        this.#folder = (0,external_node_path_.dirname)(file);
    }
    /** Checks a definition as it is written, before templating. */
    check(name, body, path) {
        this.#isRaw = true;
        this.read(name, body, path);
        this.#isRaw = false;
    }
    /** The stage that a definition without templates describes; `path` leads to it in the document. */
    read(name, body, path) {
        const what = `Cannot read stage "${name}"`;
        if (!(body instanceof Map))
            return this.fail(path, what, `found ${kindOf(body)}, expected a mapping with "cmd"`);
        this.checkKeys(body, path, STAGE_KEYS, `stage "${name}"`);
        const wdir = (0,external_node_path_.resolve)(this.#folder, this.#text(body, path, 'wdir') ?? '.');
        const outs = ['outs', 'metrics', 'plots'].flatMap((key) => this.#readOuts(body, path, key, wdir));
        return {
            kind: 'pipeline',
            name,
            file: this.#file,
            address: name,
            cmd: this.#readCommand(body, path, what),
            wdir,
            deps: this.#list(body, path, 'deps').flatMap((item, index) => this.#readDep(item, [...path, 'deps', index], wdir)),
            params: this.#readParams(body, path, wdir),
            outs: withoutTwins(outs),
            frozen: this.#flag(body, path, 'frozen', false),
            alwaysChanged: this.#flag(body, path, 'always_changed', false),
            desc: this.#text(body, path, 'desc'),
            location: this.#document.locate(path, 'key'),
        };
    }
    #readCommand(body, path, what) {
        const cmd = body.get('cmd');
        if (cmd === undefined || cmd === null)
            return this.fail(path, what, 'it has no "cmd", expected a command or a list of them', 'key');
        const lines = Array.isArray(cmd) ? cmd : [cmd];
        for (const [index, line] of lines.entries()) {
            const place = Array.isArray(cmd) ? [...path, 'cmd', index] : [...path, 'cmd'];
            if (typeof line !== 'string')
                return this.fail(place, what, `"cmd" is ${kindOf(line)}, expected text`);
        }
        return typeof cmd === 'string' ? cmd : lines.filter((line) => typeof line === 'string');
    }
    #readDep(item, path, wdir) {
        if (typeof item !== 'string') {
            this.fail(path, 'Cannot read a dependency', `found ${kindOf(item)}, expected a path`);
            return [];
        }
        const dep = this.#path(item, path, wdir);
        return dep ? [dep] : [];
    }
    #readParams(body, path, wdir) {
        const files = new Map();
        const add = (file, keys, place) => {
            const entry = files.get(file) ?? { keys: [], location: this.#document.locate(place), whole: false };
            if (keys.length === 0)
                entry.whole = true;
            entry.keys.push(...keys);
            files.set(file, entry);
        };
        for (const [index, item] of this.#list(body, path, 'params').entries()) {
            const place = [...path, 'params', index];
            if (typeof item === 'string')
                add(DEFAULT_PARAMS_FILE, [item], place);
            else if (item instanceof Map) {
                for (const [file, keys] of item) {
                    const list = Array.isArray(keys) ? keys : keys === null ? [] : undefined;
                    if (!list)
                        this.fail([...place, String(file)], 'Cannot read "params"', `found ${kindOf(keys)}, expected a list of keys`);
                    else
                        add(String(file).replace(/^\.\//, ''), list.map(String), place);
                }
            }
            else
                this.fail(place, 'Cannot read "params"', `found ${kindOf(item)}, expected a key or "file: [keys]"`);
        }
        return [...files].map(([file, { keys, location, whole }]) => ({
            file,
            absolutePath: (0,external_node_path_.join)(wdir, file),
            keys: whole ? [] : [...new Set(keys)],
            location,
        }));
    }
    #readOuts(body, path, key, wdir) {
        const kind = key === 'outs' ? 'out' : key === 'metrics' ? 'metric' : 'plot';
        return this.#list(body, path, key).flatMap((item, index) => {
            const place = [...path, key, index];
            const [name, flags] = item instanceof Map ? (firstEntry(item) ?? [undefined, null]) : [item, null];
            if (typeof name !== 'string') {
                this.fail(place, `Cannot read "${key}"`, `found ${kindOf(item)}, expected a path or "path: {flags}"`);
                return [];
            }
            if (flags !== null && flags !== undefined && !(flags instanceof Map)) {
                this.fail(place, `Cannot read output "${name}"`, `its flags are ${kindOf(flags)}, expected "name: value" pairs`);
                return [];
            }
            const options = flags instanceof Map ? flags : new Map();
            const optionsPath = [...place, name];
            this.checkKeys(options, optionsPath, kind === 'plot' ? PLOT_FLAGS : OUT_FLAGS, `output "${name}"`);
            const located = this.#path(name, place, wdir);
            if (!located)
                return [];
            if (RESERVED_NAME.test(located.path)) {
                this.fail(place, `Cannot use output "${name}"`, 'it is a file of the pipeline itself, expected data');
                return [];
            }
            return [
                {
                    ...located,
                    kind,
                    cache: this.#flag(options, optionsPath, 'cache', true),
                    persist: this.#flag(options, optionsPath, 'persist', false),
                    push: this.#flag(options, optionsPath, 'push', true),
                    remote: this.#text(options, optionsPath, 'remote'),
                },
            ];
        });
    }
    #path(text, path, wdir) {
        const what = `Cannot use path "${text}"`;
        if (this.#isRaw && isTemplate(text))
            return undefined;
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
            return this.fail(path, what, 'dependencies and outputs outside of the repository are not supported yet');
        if (text === '' || text.includes('\0'))
            return this.fail(path, what, 'found an empty or unprintable name, expected a path');
        const absolutePath = (0,external_node_path_.resolve)(wdir, text);
        const stored = (0,external_node_path_.isAbsolute)(text) ? text : (0,external_node_path_.normalize)(text).split(external_node_path_.sep).join('/').replace(/\/$/, '');
        return { path: stored, absolutePath, location: this.#document.locate(path) };
    }
    #list(body, path, key) {
        const value = body.get(key);
        if (value === undefined || value === null)
            return [];
        if (Array.isArray(value))
            return value;
        this.fail([...path, key], `Cannot read stage "${String(path[1])}"`, `"${key}" is ${kindOf(value)}, expected a list`);
        return [];
    }
    #text(body, path, key) {
        const value = body.get(key);
        if (value === undefined || value === null || typeof value === 'string')
            return value ?? undefined;
        return this.fail([...path, key], `Cannot read "${key}"`, `found ${kindOf(value)}, expected text`);
    }
    #flag(body, path, key, fallback) {
        const value = body.get(key);
        if (value === undefined || typeof value === 'boolean')
            return value ?? fallback;
        this.fail([...path, key], `Cannot read "${key}"`, `found ${(0,yaml_value/* showValue */.vp)(value)}, expected true or false`);
        return fallback;
    }
    /** Refuses keys that are not `known`. */
    checkKeys(map, path, known, where) {
        for (const key of map.keys()) {
            if (known.includes(String(key)))
                continue;
            const nearest = (0,formats_nearest/* nearestName */.q)(String(key), known);
            const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ')}`;
            this.fail([...path, String(key)], `Cannot read ${where}`, `found unknown key "${String(key)}", ${expected}`, 'key');
        }
    }
    /** Keeps an error at `path`. */
    fail(path, what, found, where = 'value', code = 'pipeline') {
        const location = this.#document.locate(path, where);
        const { file, line, column } = location;
        const span = where === 'value' ? this.#document.span(path) : undefined;
        const length = where === 'key' ? String(path.at(-1) ?? '').length : span ? span.end - span.start : 1;
        const message = `${what} in ${file}:${line}:${column}: ${found}`;
        if (this.errors.some((error) => error.message === message))
            return undefined; // once for all of a foreach
        this.errors.push(new errors/* UserError */.yo(code, message, { location, hint: (0,yaml_read/* excerpt */.K)(this.#document.text, location, length) }));
        return undefined;
    }
}
function withoutTwins(outs) {
    return outs.filter((out, index) => outs.findIndex((other) => other.absolutePath === out.absolutePath) === index);
}
function firstEntry(map) {
    return map.entries().next().value;
}
/** A value's kind in words, for messages. */
function kindOf(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (value instanceof Map)
        return 'a mapping';
    if (typeof value === 'string')
        return `the text "${value.slice(0, 40)}"`;
    return (0,yaml_value/* showValue */.vp)(value);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/dvcyaml/variables.js




const DEFAULT_FILE = 'params.yaml';
/** The names that `${…}` can use: params.yaml, then `vars` in their order (FORMATS, section 7). */
class Variables {
    values;
    /** Which files are in, by path: whole (undefined), or some of their keys. */
    #files;
    constructor(values = new Map(), files = new Map()) {
        this.values = values;
        this.#files = files;
    }
    /** Takes in `params.yaml` of a folder, if there is one. */
    addDefault(folder) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, DEFAULT_FILE)))
            this.#addFile(DEFAULT_FILE, folder);
    }
    /** Takes in one item of `vars`: `file`, `file:key,key` or a mapping. */
    add(item, folder) {
        if (hasTemplate(item))
            throw new TemplateError('"${…}" in "vars" is not allowed, expected plain values');
        if (typeof item === 'string')
            this.#addFile(item, folder);
        else if (item instanceof Map)
            mergeContext(this.values, item);
        else
            throw new TemplateError('an item of "vars" is neither a file nor a mapping');
    }
    /** With the `vars` of one stage added, which others do not see. */
    with(items, folder) {
        if (items.length === 0)
            return this;
        const own = new Variables(copyContext(this.values), new Map(this.#files));
        for (const item of items)
            own.add(item, folder);
        return own;
    }
    /** With names set for one instance of a `foreach` or `matrix`. */
    set(names) {
        return new Variables(new Map([...this.values, ...names]), this.#files);
    }
    #addFile(item, folder) {
        const colon = item.indexOf(':');
        const name = colon < 0 ? item : item.slice(0, colon);
        const keys = colon < 0
            ? []
            : item
                .slice(colon + 1)
                .split(',')
                .filter((key) => key !== '');
        const path = (0,external_node_path_.normalize)((0,external_node_path_.join)(folder, name));
        if (this.#files.has(path)) {
            const loaded = this.#files.get(path);
            if (keys.length === 0 && loaded === undefined)
                return;
            if (keys.length === 0 || loaded === undefined || keys.some((key) => loaded.includes(key)))
                throw new TemplateError(`"${item}" is in already, ${loaded ? 'in part' : 'as a whole'}`);
        }
        mergeContext(this.values, readVariables(path, name, keys));
        this.#files.set(path, keys.length === 0 ? undefined : [...(this.#files.get(path) ?? []), ...keys]);
    }
}
function readVariables(path, name, keys) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw new TemplateError(`the file "${name}" of "vars" is not there`);
    const top = (0,params/* parseParams */.Sl)((0,external_node_fs_.readFileSync)(path, 'utf8'), path, name) ?? new Map();
    if (!(top instanceof Map))
        throw new TemplateError(`"${name}" holds no mapping, expected "name: value" lines`);
    const date = findDate(top);
    if (date !== undefined)
        throw new TemplateError(`"${name}" holds the date ${date}, which DVC refuses: put it in quotes`, 'stage');
    if (keys.length === 0)
        return top;
    return new Map(keys.map((key) => {
        const value = top.get(key);
        if (value === undefined)
            throw new TemplateError(`"${name}" has no "${key}"`);
        return [key, value];
    }));
}

;// CONCATENATED MODULE: ./build/src/dvcyaml/dvcyaml.js







const TOP_KEYS = ['vars', 'stages', 'plots', 'metrics', 'params', 'artifacts', 'datasets'];
/** Reads the stages of a `dvc.yaml`, templates filled in; every mistake in it is reported at once, each with its line. */
function parseDvcYaml(text, file, shown, style = DEFAULT_DICT_STYLE) {
    return new DvcYaml((0,yaml_read/* readYaml */.g)(text, shown), file, style).read();
}
class DvcYaml {
    #document;
    #folder;
    #style;
    #reader;
    constructor(document, file, style) {
        this.#document = document;
        this.#folder = (0,external_node_path_.dirname)(file);
        this.#style = style;
        this.#reader = new StageReader(document, file);
    }
    read() {
        const top = this.#document.value;
        if (top === null)
            return [];
        const definitions = top instanceof Map ? this.#readDefinitions(top) : this.#refuseTop(top);
        for (const [name, body] of definitions)
            this.#checkDefinition(String(name), body);
        (0,errors/* throwAll */.Kx)(this.#reader.errors); // as DVC: the schema first, then the templates
        const variables = this.#readVariables(top instanceof Map ? top.get('vars') : undefined);
        (0,errors/* throwAll */.Kx)(this.#reader.errors);
        const stages = [...definitions].flatMap(([name, body]) => body instanceof Map ? this.#resolveDefinition(String(name), body, variables) : []);
        (0,errors/* throwAll */.Kx)(this.#reader.errors);
        return stages;
    }
    #refuseTop(top) {
        this.#reader.fail([], 'Cannot read', `found ${kindOf(top)}, expected a mapping with "stages"`);
        return new Map();
    }
    #readDefinitions(top) {
        this.#reader.checkKeys(top, [], TOP_KEYS, 'the file');
        const stages = top.has('stages') ? top.get('stages') : new Map();
        if (stages instanceof Map)
            return stages;
        const found = `found ${kindOf(stages ?? null)}, expected a mapping of stages`;
        this.#reader.fail(['stages'], 'Cannot read "stages"', found, 'key');
        return new Map();
    }
    #checkDefinition(name, body) {
        const path = ['stages', name];
        const what = `Cannot read stage "${name}"`;
        if (!(body instanceof Map) || !(body.has('foreach') || body.has('do'))) {
            this.#reader.check(name, body, path);
            const matrix = body instanceof Map ? (body.get('matrix') ?? new Map()) : new Map();
            if (!(matrix instanceof Map))
                this.#reader.fail([...path, 'matrix'], what, `"matrix" is ${kindOf(matrix)}, expected axes and their values`);
            else
                for (const [axis, values] of matrix)
                    this.#checkAxis(what, [...path, 'matrix', String(axis)], values);
            return;
        }
        this.#reader.checkKeys(body, path, ['foreach', 'do'], `stage "${name}"`);
        const foreach = body.get('foreach');
        if (typeof foreach !== 'string' && !Array.isArray(foreach) && !(foreach instanceof Map))
            this.#reader.fail([...path, 'foreach'], what, `"foreach" is ${kindOf(foreach ?? null)}, expected a list or a mapping`);
        this.#reader.check(name, body.get('do') ?? null, [...path, 'do']);
    }
    #checkAxis(what, path, values) {
        if (typeof values === 'string' || Array.isArray(values))
            return;
        this.#reader.fail(path, what, `found ${kindOf(values)}, expected a list of values`);
    }
    #readVariables(vars) {
        const variables = new Variables();
        this.#attempt(['vars'], 'Cannot read "params.yaml"', () => variables.addDefault(this.#folder));
        if (vars === undefined || vars === null)
            return variables;
        if (!Array.isArray(vars)) {
            this.#reader.fail(['vars'], 'Cannot read "vars"', `found ${kindOf(vars)}, expected a list of files and mappings`);
            return variables;
        }
        for (const [index, item] of vars.entries())
            this.#attempt(['vars', index], 'Cannot read "vars"', () => variables.add(item, this.#folder));
        return variables;
    }
    #resolveDefinition(name, body, variables) {
        const path = ['stages', name];
        const what = `Cannot read stage "${name}"`;
        const foreach = body.get('foreach');
        const matrix = body.get('matrix');
        const isGroup = foreach !== undefined;
        const place = isGroup ? 'foreach' : 'matrix';
        const instances = this.#attempt([...path, place], what, () => {
            if (foreach !== undefined)
                return expandForeach(name, foreach, variables);
            if (matrix instanceof Map)
                return expandMatrix(name, matrix, variables);
            return [{ name, variables }];
        });
        const definition = isGroup ? body.get('do') : body;
        if (!(definition instanceof Map))
            return [];
        const bodyPath = isGroup ? [...path, 'do'] : path;
        return (instances ?? []).flatMap((instance) => this.#resolveStage(instance, definition, bodyPath) ?? []);
    }
    #resolveStage(instance, body, path) {
        const what = `Cannot read stage "${instance.name}"`;
        const vars = body.get('vars');
        const own = this.#attempt([...path, 'vars'], what, () => {
            if (!Array.isArray(vars))
                return instance.variables;
            const wdir = resolveValue(body.get('wdir') ?? '.', instance.variables.values, 'wdir', this.#style);
            return instance.variables.with(vars, (0,external_node_path_.resolve)(this.#folder, scalarText(wdir)));
        });
        if (!own)
            return undefined;
        const known = this.#reader.errors.length;
        const resolved = new Map();
        for (const [key, value] of body) {
            if (key === 'vars' || key === 'matrix')
                continue;
            const fill = (item, place) => this.#attempt(place, what, () => resolveValue(item, own.values, String(key), this.#style)) ?? null;
            const place = [...path, String(key)];
            resolved.set(key, Array.isArray(value) ? value.map((item, index) => fill(item, [...place, index])) : fill(value, place));
        }
        return this.#reader.errors.length > known ? undefined : this.#reader.read(instance.name, resolved, path);
    }
    #attempt(path, what, body) {
        try {
            return body();
        }
        catch (error) {
            if (error instanceof TemplateError)
                return this.#reader.fail(path, what, error.message, 'value', error.code);
            if (error instanceof errors/* UserError */.yo)
                this.#reader.errors.push(error);
            else
                throw error;
            return undefined;
        }
    }
}


/***/ }),

/***/ 78835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  St: () => (/* binding */ DVC_YAML),
  loadStages: () => (/* binding */ loadStages),
  GX: () => (/* binding */ requirePipeline)
});

// UNUSED EXPORTS: readPipeline

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(72895);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(47961);
// EXTERNAL MODULE: ./build/src/dvcfile/dvcfile.js
var dvcfile = __webpack_require__(17693);
// EXTERNAL MODULE: ./build/src/dvcyaml/dvcyaml.js + 4 modules
var dvcyaml = __webpack_require__(471);
// EXTERNAL MODULE: ../../main/node_modules/ignore/index.js
var ignore = __webpack_require__(49312);
;// CONCATENATED MODULE: ./build/src/dvcyaml/ignored.js



/** Which paths the walk for stage files leaves out: those that `.dvcignore` or git's rules cover (FORMATS, section 5). */
class IgnoreRules {
    #repo;
    #top;
    #byFolder = new Map();
    constructor(repo) {
        this.#repo = repo;
        this.#top = repo.scm?.root ?? repo.root;
    }
    /** Whether rules of the folders above cover the path; folders above it are taken to be not ignored. */
    covers(path, isFolder) {
        let git;
        let dvc = isFolder && /[/\\](?:\.git|\.hg|\.dvc)$/.test(path);
        let folder = this.#top;
        for (const part of ['', ...(0,external_node_path_.relative)(this.#top, path).split(external_node_path_.sep).slice(0, -1)]) {
            folder = part === '' ? folder : (0,external_node_path_.join)(folder, part);
            const rules = this.#rulesOf(folder);
            const name = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/') + (isFolder ? '/' : '');
            const byGit = rules.git?.test(name);
            if (byGit?.ignored || byGit?.unignored)
                git = byGit.ignored; // the nearest file decides
            const byDvc = rules.dvc?.test(name);
            if (byDvc?.ignored || byDvc?.unignored)
                dvc = byDvc.ignored;
        }
        return dvc || git === true;
    }
    #rulesOf(folder) {
        const known = this.#byFolder.get(folder);
        if (known)
            return known;
        const gitFiles = [(0,external_node_path_.join)(folder, '.gitignore')];
        if (folder === this.#top)
            gitFiles.unshift((0,external_node_path_.join)(folder, '.git', 'info', 'exclude'));
        const rules = {
            git: this.#repo.scm ? readRules(gitFiles) : undefined,
            dvc: folder.startsWith(this.#repo.root) ? readRules([(0,external_node_path_.join)(folder, '.dvcignore')]) : undefined,
        };
        this.#byFolder.set(folder, rules);
        return rules;
    }
}
function readRules(files) {
    const texts = files.filter((file) => (0,external_node_fs_.existsSync)(file)).map((file) => (0,external_node_fs_.readFileSync)(file, 'utf8'));
    return texts.length === 0 ? undefined : ignore().add(texts.join('\n'));
}

;// CONCATENATED MODULE: ./build/src/dvcyaml/load.js







/** The name of the file that describes a pipeline. */
const DVC_YAML = 'dvc.yaml';
/**
 * Every stage of the repository: those of each `dvc.yaml` in order, then the `.dvc` files, folders as walked.
 * `onPipeline` is told of each `dvc.yaml`.
 */
function loadStages(repo, onPipeline) {
    const stages = [];
    const rules = new IgnoreRules(repo);
    const visit = (folder) => {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
        const visible = entries.filter((entry) => isOurs(entry) && !rules.covers((0,external_node_path_.join)(folder, entry.name), entry.isDirectory()));
        const found = [];
        for (const entry of visible) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isFile() && entry.name === DVC_YAML) {
                onPipeline?.(path);
                found.unshift(...readPipeline(repo, path));
            }
            else if (entry.isFile() && entry.name.endsWith('.dvc'))
                found.push((0,dvcfile/* readDvcFile */.y9)(path, (0,repository/* shownPath */.pS)(repo, path)));
        }
        for (const stage of found)
            for (const out of stage.outs)
                checkOutput(repo, stage, out.absolutePath, out.location);
        stages.push(...found);
        for (const entry of visible) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            // Data may hold anything, also files that look like ours: DVC does not look into outputs either.
            if (entry.isDirectory() && !isOutput(stages, path))
                visit(path);
        }
    };
    visit(repo.root);
    return stages;
}
/** The stages of one `dvc.yaml`. */
function readPipeline(repo, file) {
    const shown = (0,repository/* shownPath */.pS)(repo, file);
    const prefix = shown === DVC_YAML ? '' : `${shown}:`;
    return (0,dvcyaml/* parseDvcYaml */.g)((0,external_node_fs_.readFileSync)(file, 'utf8'), file, shown, dictStyle(repo)).map((stage) => ({
        ...stage,
        address: `${prefix}${stage.name}`,
    }));
}
/** Fails with a message that says so where the user expects a pipeline and there is none. */
function requirePipeline(repo) {
    const file = (0,external_node_path_.join)(repo.cwd, DVC_YAML);
    if ((0,external_node_fs_.existsSync)(file)) {
        if (!new IgnoreRules(repo).covers(file, false))
            return file;
        throw new errors/* UserError */.yo('pipeline', `Cannot use "${(0,repository/* shownPath */.pS)(repo, file)}": git or .dvcignore ignores it, expected it to be kept in git`, {
            location: { file: (0,repository/* shownPath */.pS)(repo, file) },
            hint: 'Take it out of .gitignore or .dvcignore (`git check-ignore -v dvc.yaml` names the line)',
        });
    }
    throw new errors/* UserError */.yo('pipeline', `Cannot find "${DVC_YAML}" in "${repo.cwd}": there is no such file, expected one that describes the stages`, {
        hint: 'Set the input `working-directory` to the folder that has it, or write one (see docs/how-it-works.md)',
    });
}
function checkOutput(repo, stage, path, location) {
    const shown = `${location.file}:${location.line}:${location.column}`;
    if (!(0,repository/* isInside */.FK)(repo.root, path)) {
        throw new errors/* UserError */.yo('stage', `Cannot use output "${(0,repository/* shownPath */.pS)(repo, path)}" in ${shown}: it lies outside of the repository, expected a path in it`, { location });
    }
    // A linked folder on the way would let a checkout write anywhere.
    let current = repo.root;
    for (const part of (0,external_node_path_.relative)(repo.root, path).split(external_node_path_.sep).slice(0, -1)) {
        current = (0,external_node_path_.join)(current, part);
        if ((0,external_node_fs_.lstatSync)(current, { throwIfNoEntry: false })?.isSymbolicLink()) {
            throw new errors/* UserError */.yo('pipeline', `Cannot use output "${(0,repository/* shownPath */.pS)(repo, path)}" of ${stage.address} in ${shown}: "${(0,repository/* shownPath */.pS)(repo, current)}" is a symbolic link, expected a real folder`, { location });
        }
    }
}
function isOutput(stages, path) {
    return stages.some((stage) => stage.outs.some((out) => out.absolutePath === path));
}
// Only these are looked at: no other file is worth asking the rules about.
function isOurs(entry) {
    if (entry.isDirectory())
        return entry.name !== '.git' && entry.name !== '.dvc' && entry.name !== 'node_modules';
    return entry.isFile() && (entry.name === DVC_YAML || entry.name.endsWith('.dvc'));
}
function dictStyle({ config }) {
    return {
        bool: config.get('parsing', 'bool')?.value === 'boolean_optional' ? 'boolean_optional' : 'store_true',
        list: config.get('parsing', 'list')?.value === 'append' ? 'append' : 'nargs',
    };
}


/***/ })

};
