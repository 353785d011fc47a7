export const id = 8512;
export const ids = [8512];
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

/***/ 41740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ parseDvcYaml)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/yaml-read.js + 1 modules
var yaml_read = __webpack_require__(32461);
// EXTERNAL MODULE: ./build/src/dvcyaml/template.js
var template = __webpack_require__(26242);
;// CONCATENATED MODULE: ./build/src/dvcyaml/expand.js

/** The instances of a `foreach`: `name@item` of a list, `name@key` of a mapping. */
function expandForeach(name, foreach, variables) {
    const items = (0,template/* resolveValue */.g$)(foreach, variables.values, 'foreach');
    const { origins } = variables;
    if (items instanceof Map) {
        // DVC looks names up as text: a mapping from params.yaml whose keys are numbers gives no stage there.
        return [...items].flatMap(([key, item]) => typeof key === 'string' || typeof foreach !== 'string'
            ? [
                {
                    name: `${name}@${key}`,
                    variables: variables.set(new Map([
                        ['key', key],
                        ['item', item],
                    ]), new Map([['item', origins.of(items, key)]])),
                },
            ]
            : []);
    }
    if (!Array.isArray(items))
        throw new template/* TemplateError */.$w('"foreach" is a single value, expected a list or a mapping');
    const isScalars = !items.some(isCollection);
    const instances = new Map();
    for (const [index, item] of items.entries()) {
        const instance = `${name}@${isScalars ? (0,template/* scalarText */.ws)(item) : index}`;
        if (instances.has(instance))
            continue;
        const from = new Map([['item', origins.of(items, index)]]);
        instances.set(instance, { name: instance, variables: variables.set(new Map([['item', item]]), from) });
    }
    return [...instances.values()];
}
/** The instances of a `matrix`: every combination, the last axis fastest; `${item.axis}` and `${key}` are theirs. */
function expandMatrix(name, matrix, variables) {
    let rows = [{ key: '', item: new Map() }];
    for (const [axis, unresolved] of matrix) {
        const values = (0,template/* resolveValue */.g$)(unresolved, variables.values, 'matrix');
        if (!Array.isArray(values))
            throw new template/* TemplateError */.$w(`"matrix" has no list for "${String(axis)}", expected the values of that axis`);
        rows = rows.flatMap(({ key, item }) => values.map((value, index) => {
            const part = isCollection(value) ? `${String(axis)}${index}` : (0,template/* scalarText */.ws)(value);
            const combined = new Map([...item, [axis, value]]);
            for (const name of item.keys())
                variables.origins.note(combined, name, variables.origins.of(item, name));
            variables.origins.note(combined, axis, variables.origins.of(values, index));
            return { key: key === '' ? part : `${key}-${part}`, item: combined };
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

// EXTERNAL MODULE: ./build/src/dvcyaml/stage-reader.js
var stage_reader = __webpack_require__(65378);
// EXTERNAL MODULE: ./build/src/dvcyaml/variables.js + 1 modules
var dvcyaml_variables = __webpack_require__(71213);
;// CONCATENATED MODULE: ./build/src/dvcyaml/dvcyaml.js








const TOP_KEYS = ['vars', 'stages', 'plots', 'metrics', 'params', 'artifacts', 'datasets'];
/** Reads the stages of a `dvc.yaml`, templates filled in; every mistake in it is reported at once, each with its line. */
function parseDvcYaml(text, file, shown, style = template/* DEFAULT_DICT_STYLE */.BG) {
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
        this.#reader = new stage_reader/* StageReader */.G$(document, file);
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
        this.#reader.fail([], 'Cannot read', `found ${(0,stage_reader/* kindOf */.I)(top)}, expected a mapping with "stages"`);
        return new Map();
    }
    #readDefinitions(top) {
        this.#reader.checkKeys(top, [], TOP_KEYS, 'the file');
        const stages = top.has('stages') ? top.get('stages') : new Map();
        if (stages instanceof Map)
            return stages;
        const found = `found ${(0,stage_reader/* kindOf */.I)(stages ?? null)}, expected a mapping of stages`;
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
                this.#reader.fail([...path, 'matrix'], what, `"matrix" is ${(0,stage_reader/* kindOf */.I)(matrix)}, expected axes and their values`);
            else
                for (const [axis, values] of matrix)
                    this.#checkAxis(what, [...path, 'matrix', String(axis)], values);
            return;
        }
        this.#reader.checkKeys(body, path, ['foreach', 'do'], `stage "${name}"`);
        const foreach = body.get('foreach');
        if (typeof foreach !== 'string' && !Array.isArray(foreach) && !(foreach instanceof Map))
            this.#reader.fail([...path, 'foreach'], what, `"foreach" is ${(0,stage_reader/* kindOf */.I)(foreach ?? null)}, expected a list or a mapping`);
        this.#reader.check(name, body.get('do') ?? null, [...path, 'do']);
    }
    #checkAxis(what, path, values) {
        if (typeof values === 'string' || Array.isArray(values))
            return;
        this.#reader.fail(path, what, `found ${(0,stage_reader/* kindOf */.I)(values)}, expected a list of values`);
    }
    #readVariables(vars) {
        const variables = new dvcyaml_variables/* Variables */.u();
        this.#attempt(['vars'], 'Cannot read "params.yaml"', () => variables.addDefault(this.#folder));
        if (vars === undefined || vars === null)
            return variables;
        if (!Array.isArray(vars)) {
            this.#reader.fail(['vars'], 'Cannot read "vars"', `found ${(0,stage_reader/* kindOf */.I)(vars)}, expected a list of files and mappings`);
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
            const wdir = (0,template/* resolveValue */.g$)(body.get('wdir') ?? '.', instance.variables.values, 'wdir', this.#style);
            return instance.variables.with(vars, (0,external_node_path_.resolve)(this.#folder, (0,template/* scalarText */.ws)(wdir)));
        });
        if (!own)
            return undefined;
        const known = this.#reader.errors.length;
        const resolved = new Map();
        const usedValues = new Map();
        const onUse = (container, key, value) => {
            const origin = own.origins.of(container, key);
            if (!origin)
                return;
            const values = usedValues.get(origin.file) ?? new Map();
            usedValues.set(origin.file, values.set(origin.path, value));
        };
        const style = { ...this.#style, onUse };
        for (const [key, value] of body) {
            if (key === 'vars' || key === 'matrix')
                continue;
            const fill = (item, place) => this.#attempt(place, what, () => (0,template/* resolveValue */.g$)(item, own.values, String(key), style)) ?? null;
            const place = [...path, String(key)];
            resolved.set(key, Array.isArray(value) ? value.map((item, index) => fill(item, [...place, index])) : fill(value, place));
        }
        if (this.#reader.errors.length > known)
            return undefined;
        const stage = this.#reader.read(instance.name, resolved, path);
        const isTemplated = instance.name !== path[1] || body.has('vars') || !(0,external_node_util_.isDeepStrictEqual)(resolved, body);
        return stage && isTemplated ? { ...stage, isTemplated, usedValues } : stage;
    }
    #attempt(path, what, body) {
        try {
            return body();
        }
        catch (error) {
            if (error instanceof template/* TemplateError */.$w)
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

/***/ 8512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DVC_YAML: () => (/* binding */ DVC_YAML),
  loadStages: () => (/* binding */ loadStages),
  readPipeline: () => (/* binding */ readPipeline),
  requirePipeline: () => (/* binding */ requirePipeline)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/dvcfile/dvcfile.js
var dvcfile = __webpack_require__(41854);
// EXTERNAL MODULE: ./build/src/dvcyaml/dvcyaml.js + 1 modules
var dvcyaml = __webpack_require__(41740);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
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

// EXTERNAL MODULE: ./build/src/formats/read-text.js
var read_text = __webpack_require__(17582);
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
                found.push((0,dvcfile/* readDvcFile */.y9)(path, (0,repository.shownPath)(repo, path)));
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
    const shown = (0,repository.shownPath)(repo, file);
    const prefix = shown === DVC_YAML ? '' : `${shown}:`;
    return (0,dvcyaml/* parseDvcYaml */.g)((0,read_text/* readText */.y)(file, shown, 'pipeline'), file, shown, dictStyle(repo)).map((stage) => ({
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
        throw new errors/* UserError */.yo('pipeline', `Cannot use "${(0,repository.shownPath)(repo, file)}": git or .dvcignore ignores it, expected it to be kept in git`, {
            location: { file: (0,repository.shownPath)(repo, file) },
            hint: 'Take it out of .gitignore or .dvcignore (`git check-ignore -v dvc.yaml` names the line)',
        });
    }
    throw new errors/* UserError */.yo('pipeline', `Cannot find "${DVC_YAML}" in "${repo.cwd}": there is no such file, expected one that describes the stages`, {
        hint: 'Set the input `working-directory` to the folder that has it, or write one (see docs/how-it-works.md)',
    });
}
function checkOutput(repo, stage, path, location) {
    const shown = `${location.file}:${location.line}:${location.column}`;
    if (!(0,repository.isInside)(repo.root, path)) {
        throw new errors/* UserError */.yo('stage', `Cannot use output "${(0,repository.shownPath)(repo, path)}" in ${shown}: it lies outside of the repository, expected a path in it`, { location });
    }
    // A linked folder on the way would let a checkout write anywhere.
    let current = repo.root;
    for (const part of (0,external_node_path_.relative)(repo.root, path).split(external_node_path_.sep).slice(0, -1)) {
        current = (0,external_node_path_.join)(current, part);
        if ((0,external_node_fs_.lstatSync)(current, { throwIfNoEntry: false })?.isSymbolicLink()) {
            throw new errors/* UserError */.yo('pipeline', `Cannot use output "${(0,repository.shownPath)(repo, path)}" of ${stage.address} in ${shown}: "${(0,repository.shownPath)(repo, current)}" is a symbolic link, expected a real folder`, { location });
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


/***/ }),

/***/ 65378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ StageReader),
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* unused harmony export PLOT_PROPERTIES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45905);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80423);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33620);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26242);






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
/** What `plots` of a stage may say of how to draw a file. */
const PLOT_PROPERTIES = ['template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];
const PLOT_FLAGS = [...OUT_FLAGS, ...PLOT_PROPERTIES];
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
        this.#folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
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
        const wdir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(this.#folder, this.#text(body, path, 'wdir') ?? '.');
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
                        add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(String(file)), list.map(String), place);
                }
            }
            else
                this.fail(place, 'Cannot read "params"', `found ${kindOf(item)}, expected a key or "file: [keys]"`);
        }
        return [...files].map(([file, { keys, location, whole }]) => ({
            file,
            absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(wdir, file),
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
            // DVC lets a plot have a list of ways to draw it, but draws none of them.
            const isSeveral = kind === 'plot' && Array.isArray(flags) && flags.every((one) => one instanceof Map);
            if (flags !== null && flags !== undefined && !(flags instanceof Map) && !isSeveral) {
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
                    ...(kind === 'plot' ? { plot: isSeveral ? 'several' : plotProperties(options) } : {}),
                },
            ];
        });
    }
    #path(text, path, wdir) {
        const what = `Cannot use path "${text}"`;
        if (this.#isRaw && (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(text))
            return undefined;
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
            return this.fail(path, what, 'dependencies and outputs outside of the repository are not supported yet');
        if (text === '' || text.includes('\0'))
            return this.fail(path, what, 'found an empty or unprintable name, expected a path');
        // DVC's lock has `./a`, `b/` and `c//d` as they are written; only Windows' separators differ there.
        return {
            path: text.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'),
            absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(wdir, text),
            location: this.#document.locate(path),
        };
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
        this.fail([...path, key], `Cannot read "${key}"`, `found ${(0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_4__/* .showValue */ .vp)(value)}, expected true or false`);
        return fallback;
    }
    /** Refuses keys that are not `known`. */
    checkKeys(map, path, known, where) {
        for (const key of map.keys()) {
            if (known.includes(String(key)))
                continue;
            const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(String(key), known);
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
        this.errors.push(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(code, message, { location, hint: (0,_formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(this.#document.text, location, length) }));
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
    return (0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_4__/* .showValue */ .vp)(value);
}
/** How a plot is drawn, without the flags that every output has. */
function plotProperties(options) {
    return new Map([...options].filter(([name]) => PLOT_PROPERTIES.includes(String(name))));
}


/***/ }),

/***/ 26242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ TemplateError),
/* harmony export */   BG: () => (/* binding */ DEFAULT_DICT_STYLE),
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   OJ: () => (/* binding */ findDate),
/* harmony export */   g$: () => (/* binding */ resolveValue),
/* harmony export */   rJ: () => (/* binding */ hasTemplate),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _formats_python_float_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9645);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80423);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91968);



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
        const value = select(only[1] ?? only[2] ?? '', context, style);
        if (!(value instanceof Map && key === 'cmd'))
            return value; // alone, a value keeps its type
    }
    const filled = text.replaceAll(EXPRESSION, (_whole, double, single) => {
        const expression = double ?? single ?? '';
        return valueText(select(expression, context, style), expression, key, style);
    });
    return filled.replaceAll('\\${', '${');
}
/** The value that `a.b`, `a[0]` or `a[b]` names. */
function select(expression, context, { onUse }) {
    const path = expression.trim();
    if (!/^[^\s.[\]{}$:]+(?:\.[^\s.[\]{}$:]+|\[[^\s.[\]{}$:]+\])*$/.test(path)) {
        throw new TemplateError(`"\${${expression}}" is no name, expected one such as "\${train.epochs}"; there are no operators`);
    }
    const keys = path.replaceAll(/\[([^\]]+)\]/g, '.$1');
    const value = (0,_params_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(context, keys);
    if (value === undefined)
        throw new TemplateError(`"${path}" is not known, expected a name in params.yaml or "vars"`);
    if (onUse && !(value instanceof Map)) {
        const dot = keys.lastIndexOf('.');
        const container = dot < 0 ? context : (0,_params_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(context, keys.slice(0, dot));
        if (container instanceof Map || Array.isArray(container))
            onUse(container, keys.slice(dot + 1), value);
    }
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
    if (value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw)
        return (0,_formats_python_float_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonFloat */ .T)(value.value);
    if (value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlForeign */ .ky)
        return value.text;
    if (typeof value === 'number')
        return Number.isInteger(value) ? String(value) : (0,_formats_python_float_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonFloat */ .T)(value);
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
/** The text of the first date in a value, which DVC refuses in a context. */
function findDate(value) {
    if (value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlForeign */ .ky)
        return value.text;
    const items = Array.isArray(value) ? value : value instanceof Map ? [...value.values()] : [];
    for (const item of items) {
        const date = findDate(item);
        if (date !== undefined)
            return date;
    }
    return undefined;
}


/***/ }),

/***/ 71213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ Variables)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/dvcyaml/params.js + 4 modules
var params = __webpack_require__(91968);
;// CONCATENATED MODULE: ./build/src/dvcyaml/origins.js
/** Where the values of a context were read: DVC shows those that templates use beside the params of stages. */
class Origins {
    #known = new WeakMap();
    of(container, key) {
        return this.#known.get(container)?.get(String(key));
    }
    note(container, key, origin) {
        if (!origin)
            return;
        const notes = this.#known.get(container) ?? new Map();
        this.#known.set(container, notes.set(String(key), origin));
    }
    /** Notes all that a file holds. */
    noteFile(container, file, prefix = '') {
        for (const [key, value] of container.entries()) {
            const path = `${prefix}${String(key)}`;
            this.note(container, key, { file, path });
            if (value instanceof Map || Array.isArray(value))
                this.noteFile(value, file, `${path}.`);
        }
    }
    /** Adds `more` to a context: mappings merge deeply; returns the dotted name of what is there already, and adds no more. */
    merge(into, more, prefix = '') {
        for (const [key, value] of more) {
            const present = into.get(key);
            if (present === undefined) {
                into.set(key, this.copy(value));
                this.note(into, key, this.of(more, key));
                continue;
            }
            const name = `${prefix}${String(key)}`;
            if (!(present instanceof Map && value instanceof Map))
                return name;
            const twice = this.merge(present, value, `${name}.`);
            if (twice !== undefined)
                return twice;
        }
        return undefined;
    }
    copy(value) {
        if (!(value instanceof Map || Array.isArray(value)))
            return value;
        const copy = value instanceof Map
            ? new Map([...value].map(([key, item]) => [key, this.copy(item)]))
            : value.map((item) => this.copy(item));
        for (const key of value.keys())
            this.note(copy, key, this.of(value, key));
        return copy;
    }
}

// EXTERNAL MODULE: ./build/src/dvcyaml/template.js
var template = __webpack_require__(26242);
// EXTERNAL MODULE: ./build/src/formats/read-text.js
var read_text = __webpack_require__(17582);
;// CONCATENATED MODULE: ./build/src/dvcyaml/variables.js






const DEFAULT_FILE = 'params.yaml';
/** The names that `${…}` can use: params.yaml, then `vars` in their order (FORMATS, section 7). */
class Variables {
    values;
    /** Where the values were read. */
    origins;
    /** Which files are in, by path: whole (undefined), or some of their keys. */
    #files;
    constructor(values = new Map(), files = new Map(), origins = new Origins()) {
        this.values = values;
        this.origins = origins;
        this.#files = files;
    }
    /** Takes in `params.yaml` of a folder, if there is one. */
    addDefault(folder) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, DEFAULT_FILE)))
            this.#addFile(DEFAULT_FILE, folder);
    }
    /** Takes in one item of `vars`: `file`, `file:key,key` or a mapping. */
    add(item, folder) {
        if ((0,template/* hasTemplate */.rJ)(item))
            throw new template/* TemplateError */.$w('"${…}" in "vars" is not allowed, expected plain values');
        if (typeof item === 'string')
            this.#addFile(item, folder);
        else if (item instanceof Map)
            this.#merge(item);
        else
            throw new template/* TemplateError */.$w('an item of "vars" is neither a file nor a mapping');
    }
    /** With the `vars` of one stage added, which others do not see. */
    with(items, folder) {
        if (items.length === 0)
            return this;
        const own = new Variables(this.origins.copy(this.values), new Map(this.#files), this.origins);
        for (const item of items)
            own.add(item, folder);
        return own;
    }
    /** With names set for one instance of a `foreach` or `matrix`; `from` tells where their values were read. */
    set(names, from = new Map()) {
        const values = new Map([...this.values, ...names]);
        for (const key of values.keys())
            this.origins.note(values, key, this.origins.of(this.values, key));
        for (const [name, origin] of from)
            this.origins.note(values, name, origin);
        return new Variables(values, this.#files, this.origins);
    }
    #merge(more) {
        const twice = this.origins.merge(this.values, more);
        if (twice !== undefined)
            throw new template/* TemplateError */.$w(`"${twice}" is given twice, expected each name once`);
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
                throw new template/* TemplateError */.$w(`"${item}" is in already, ${loaded ? 'in part' : 'as a whole'}`);
        }
        const read = readVariables(path, name, keys);
        this.origins.noteFile(read, path);
        this.#merge(read);
        this.#files.set(path, keys.length === 0 ? undefined : [...(this.#files.get(path) ?? []), ...keys]);
    }
}
function readVariables(path, name, keys) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw new template/* TemplateError */.$w(`the file "${name}" of "vars" is not there`);
    const top = (0,params/* parseParams */.Sl)((0,read_text/* readText */.y)(path, name, 'params'), path, name) ?? new Map();
    if (!(top instanceof Map))
        throw new template/* TemplateError */.$w(`"${name}" holds no mapping, expected "name: value" lines`);
    const date = (0,template/* findDate */.OJ)(top);
    if (date !== undefined)
        throw new template/* TemplateError */.$w(`"${name}" holds the date ${date}, which DVC refuses: put it in quotes`, 'stage');
    if (keys.length === 0)
        return top;
    return new Map(keys.map((key) => {
        const value = top.get(key);
        if (value === undefined)
            throw new template/* TemplateError */.$w(`"${name}" has no "${key}"`);
        return [key, value];
    }));
}


/***/ })

};
