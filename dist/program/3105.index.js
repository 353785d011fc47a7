export const id = 3105;
export const ids = [3105,3620];
export const modules = {

/***/ 68846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readTopLevel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _formats_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17582);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32461);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59169);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26242);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71213);







/** Reads `metrics`, `params`, `plots` and `artifacts` of a `dvc.yaml`, templates filled in. */
function readTopLevel(repo, file) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)((0,_formats_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(file, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, file), 'pipeline'), (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, file));
    const top = document.value instanceof Map ? document.value : new Map();
    const variables = new Context(document, top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
    const paths = (key) => {
        const value = variables.fill(key);
        return Array.isArray(value)
            ? value.filter((item) => typeof item === 'string').map((item) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), item))
            : [];
    };
    return {
        file,
        metrics: paths('metrics'),
        params: paths('params'),
        plots: readPlots(variables.fill('plots')),
        artifacts: definitions(variables.fill('artifacts')),
    };
}
function readPlots(value) {
    const items = Array.isArray(value) ? value : value instanceof Map ? [value] : [];
    return new Map(items.flatMap((item) => typeof item === 'string' ? [[item, new Map()]] : [...definitions(item)]));
}
function definitions(value) {
    const entries = value instanceof Map ? [...value] : [];
    return new Map(entries.map(([name, body]) => [String(name), body instanceof Map ? body : new Map()]));
}
/** The names that `${…}` can use at the top of a file; read only where one is used. */
class Context {
    #document;
    #top;
    #folder;
    #variables;
    constructor(document, top, folder) {
        this.#document = document;
        this.#top = top;
        this.#folder = folder;
    }
    fill(key) {
        const value = this.#top.get(key) ?? null;
        if (!(0,_template_js__WEBPACK_IMPORTED_MODULE_5__/* .hasTemplate */ .rJ)(value))
            return value;
        try {
            this.#variables ??= this.#read();
            return (0,_template_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveValue */ .g$)(value, this.#variables.values, key);
        }
        catch (error) {
            if (!(error instanceof _template_js__WEBPACK_IMPORTED_MODULE_5__/* .TemplateError */ .$w))
                throw error;
            const location = this.#document.locate([key], 'key');
            const place = `${location.file}:${location.line}:${location.column}`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(error.code, `Cannot read "${key}" in ${place}: ${error.message}`, { location, cause: error });
        }
    }
    #read() {
        const variables = new _variables_js__WEBPACK_IMPORTED_MODULE_6__/* .Variables */ .u();
        variables.addDefault(this.#folder);
        const vars = this.#top.get('vars');
        if (Array.isArray(vars))
            for (const item of vars)
                variables.add(item, this.#folder);
        return variables;
    }
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

/***/ 51721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ failureType),
/* harmony export */   IE: () => (/* binding */ collectMetrics),
/* harmony export */   Tm: () => (/* binding */ collectParams)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80423);
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91968);




/** Reads the metrics of a view: numbers, booleans and text, nested as in the file. */
async function collectMetrics(view, { targets = [] } = {}) {
    const paths = targets.length > 0 ? targets.map((target) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(view.repo.cwd, target)) : metricPaths(view);
    const table = new Map();
    for (const path of await expandAll(view, paths)) {
        const found = await readValues(view, path);
        table.set(shown(view.repo, path), 'data' in found ? { data: keepMetrics(found.data) || new Map() } : found);
    }
    return table;
}
function metricPaths(view) {
    const outs = view.stages.flatMap((stage) => stage.outs.filter((out) => out.kind === 'metric'));
    return [...outs.map((out) => out.absolutePath), ...view.topLevels.flatMap(({ metrics }) => metrics)];
}
// Lists and nulls are no metrics; what is left empty goes too.
function keepMetrics(value) {
    if (value instanceof Map) {
        const kept = new Map();
        for (const [key, item] of value) {
            const metric = keepMetrics(item);
            if (metric !== undefined && !(metric instanceof Map && metric.size === 0))
                kept.set(key, metric);
        }
        return kept;
    }
    if (value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlFloat */ .iw)
        return value;
    return value === null || typeof value === 'object' ? undefined : value;
}
/** Reads the params of a view: those that stages depend on, and all of the files that `dvc.yaml` names at its top. */
async function collectParams(view, { targets = [], depsOnly } = {}) {
    const wanted = new Map();
    const add = (path, keys) => {
        const known = wanted.get(path);
        if (keys.length === 0 || known === 'all')
            wanted.set(path, 'all');
        else
            wanted.set(path, new Set([...(known ?? []), ...keys]));
    };
    if (targets.length > 0)
        for (const target of targets)
            add((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(view.repo.cwd, target), []);
    else {
        for (const stage of view.stages)
            for (const { absolutePath, keys } of stage.params)
                add(absolutePath, keys);
        if (!depsOnly) {
            for (const path of view.topLevels.flatMap(({ params }) => params))
                add(path, []);
            const common = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(view.repo.root, 'params.yaml');
            if (wanted.get(common) !== 'all' && (await view.read(common)) !== undefined)
                add(common, []);
        }
    }
    const table = new Map();
    for (const [path, keys] of wanted) {
        for (const file of await view.expand(path)) {
            const found = await readValues(view, file);
            const chosen = 'data' in found && keys !== 'all' ? { data: selectKeys(found.data, keys) } : found;
            table.set(shown(view.repo, file), chosen);
        }
    }
    if (targets.length > 0)
        return table;
    return new Map([...usedValues(view), ...table]);
}
/** What the templates of stages take from files. */
function usedValues(view) {
    const used = new Map();
    for (const [file, values] of view.stages.flatMap((stage) => [...(stage.usedValues ?? [])])) {
        const name = shown(view.repo, file);
        used.set(name, new Map([...(used.get(name) ?? []), ...values]));
    }
    return new Map([...used].map(([name, data]) => [name, { data }]));
}
/** What is at dotted keys, nested as it was. */
function selectKeys(top, keys) {
    const selected = new Map();
    for (const key of keys)
        graft(selected, top, key.split('.'));
    return selected;
}
function graft(into, from, [part = '', ...rest]) {
    const found = childOf(from, part);
    if (!found)
        return;
    const [key, value] = found;
    if (rest.length === 0) {
        into.set(key, value);
        return;
    }
    const present = into.get(key);
    const below = present instanceof Map ? new Map(present) : new Map();
    graft(below, value, rest);
    if (below.size > 0 && (present === undefined || present instanceof Map))
        into.set(key, below);
}
function childOf(value, name) {
    if (value instanceof Map)
        return [...value].find(([key]) => String(key) === name);
    const item = Array.isArray(value) && /^\d+$/.test(name) ? value[Number(name)] : undefined;
    return item === undefined ? undefined : [name, item];
}
async function readValues(view, path) {
    const name = shown(view.repo, path);
    try {
        const bytes = await view.read(path);
        if (!bytes)
            return { error: { type: 'FileNotFoundError', msg: `Cannot read "${name}": there is no such file` } };
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
        return { data: (0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParams */ .Sl)(text, path, name) ?? new Map() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return { error: { type: failureType(path), msg: error.message } };
        if (error instanceof TypeError)
            return { error: { type: 'EncodingError', msg: `Cannot read "${name}": it is no UTF-8 text` } };
        throw error;
    }
}
const FAILURES = { '.json': 'JSON', '.toml': 'TOML', '.py': 'Python' };
/** The kind of failure of a file that does not parse, as DVC's JSON has it. */
function failureType(path) {
    return `${FAILURES[(0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_2__/* .suffixOf */ .jT)(path)] ?? 'YAML'}FileCorruptedError`;
}
async function expandAll(view, paths) {
    const files = new Set();
    for (const path of paths)
        for (const file of await view.expand(path))
            files.add(file);
    return files;
}
function shown(repo, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repo.cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 9370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  un: () => (/* binding */ WORKSPACE),
  Wc: () => (/* binding */ forEachView)
});

// UNUSED EXPORTS: View

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(82709);
// EXTERNAL MODULE: ./build/src/dvcyaml/top-level.js
var top_level = __webpack_require__(68846);
;// CONCATENATED MODULE: ./build/src/repo/revision.js

/** The commit that a name stands for; throws when there is none. */
async function resolveRevision(repo, name) {
    const commit = await requireGit(repo).resolve(name);
    if (commit !== undefined)
        return commit;
    throw new errors/* UserError */.yo('data', `Cannot find revision "${name}": git knows no commit of that name`, {
        hint: 'In a shallow clone, `git fetch --unshallow` brings older commits',
    });
}
/** Commits to look at, each with the names that lead to it; the workspace is not among them. */
async function listRevisions(repo, names, choice = {}) {
    const found = new Map();
    const add = (commit, name) => {
        const known = found.get(commit) ?? [];
        if (!known.includes(name))
            found.set(commit, [...known, name]);
    };
    for (const name of names)
        add(await resolveRevision(repo, name), name);
    if (choice.allCommits) {
        for (const commit of await lines(repo, ['rev-list', '--branches', '--tags', '--remotes', 'HEAD']))
            add(commit, commit);
        return found;
    }
    const refs = [...(choice.allBranches ? ['refs/heads'] : []), ...(choice.allTags ? ['refs/tags'] : [])];
    if (refs.length === 0)
        return found;
    for (const ref of await lines(repo, ['for-each-ref', '--format=%(refname)', ...refs])) {
        const commit = await requireGit(repo).resolve(ref);
        if (commit !== undefined)
            add(commit, ref.replace(/^refs\/(?:heads|tags)\//, ''));
    }
    return found;
}
async function lines(repo, args) {
    const text = (await requireGit(repo).ask(args)) ?? '';
    return text === '' ? [] : text.split('\n');
}
/** The repository's git; throws when it has none. */
function requireGit(repo) {
    if (repo.scm)
        return repo.scm;
    throw new errors/* UserError */.yo('data', 'Cannot look at another revision: the repository is not in git');
}

// EXTERNAL MODULE: ./build/src/repo/snapshot.js
var snapshot = __webpack_require__(7408);
;// CONCATENATED MODULE: ./build/src/metrics/view.js









/** The repository at one point: the workspace, or a commit. Files that the pipeline keeps in the cache can be read too. */
class View {
    repo;
    #commit;
    #stages;
    #names;
    #topLevels = [];
    constructor(repo, commit) {
        this.repo = repo;
        this.#commit = commit;
    }
    get stages() {
        this.#stages ??= (0,load.loadStages)(this.repo, (file) => this.#topLevels.push((0,top_level/* readTopLevel */.U)(this.repo, file)));
        return this.#stages;
    }
    /** What each `dvc.yaml` names outside of its stages. */
    get topLevels() {
        return this.stages.length >= 0 ? this.#topLevels : [];
    }
    /** The bytes of a file: of the workspace or commit, else of the cache; undefined when it is nowhere. */
    async read(path) {
        const own = this.#commit ? await this.#readCommitted(this.#commit, path) : readOwn(path);
        return own ?? this.#readCached(path);
    }
    /** The files that a path stands for: itself, or all in it when it is a folder. */
    async expand(path) {
        const found = this.#commit ? await this.#listCommitted(path) : await listOwn(path);
        if (found.length > 0)
            return found.sort();
        const { out, hash } = this.#find(path) ?? {};
        if (!out || out !== path || !hash?.value.endsWith('.dir'))
            return [path];
        const tree = this.repo.store(hash.name).findTree(hash.value) ?? [];
        return tree.map(({ relpath }) => (0,external_node_path_.join)(path, ...relpath.split('/')));
    }
    /** Whether a file or folder is there, or is kept by the pipeline. */
    async has(path) {
        const [only, ...more] = await this.expand(path);
        if (only !== path || more.length > 0)
            return only !== undefined;
        const isThere = this.#commit ? (await this.#listAll()).has(path) : (0,external_node_fs_.existsSync)(path);
        return isThere || this.#find(path)?.out === path;
    }
    async #readCommitted({ git, id, top }, path) {
        if (!(await this.#listAll()).has(path))
            return undefined;
        return git.show(id, (0,external_node_path_.join)(top, (0,external_node_path_.relative)(this.repo.root, path)));
    }
    async #listCommitted(folder) {
        return [...(await this.#listAll())].filter((path) => path.startsWith(folder + external_node_path_.sep));
    }
    /** Every file of the commit, by its path in this view. */
    async #listAll() {
        if (this.#names || !this.#commit)
            return this.#names ?? new Set();
        const { git, id, top } = this.#commit;
        const output = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', id]);
        const names = output.toString().split('\0').slice(0, -1);
        this.#names = new Set(names.map((name) => (0,external_node_path_.join)(this.repo.root, (0,external_node_path_.relative)(top, (0,external_node_path_.join)(git.root, name)))));
        return this.#names;
    }
    async #readCached(path) {
        const { out, hash } = this.#find(path) ?? {};
        if (out === undefined || !hash)
            return undefined;
        const store = this.repo.store(hash.name);
        let oid = hash.value;
        if (path !== out) {
            const name = path
                .slice(out.length + 1)
                .split(external_node_path_.sep)
                .join('/');
            oid = hash.value.endsWith('.dir')
                ? store.findTree(hash.value)?.find(({ relpath }) => relpath === name)?.md5
                : undefined;
        }
        if (oid === undefined || oid.endsWith('.dir') || (await store.unusable(oid)).length > 0)
            return undefined;
        return (0,external_node_fs_.readFileSync)(store.path(oid));
    }
    /** The output that is the path or holds it, and what the cache may hold of it. */
    #find(path) {
        for (const stage of this.stages) {
            const out = stage.outs.find(({ absolutePath }) => path === absolutePath || path.startsWith(absolutePath + external_node_path_.sep));
            if (!out)
                continue;
            // What is not kept in the cache is not in it, though an object of the same content may be.
            if (!out.cache)
                return { out: out.absolutePath, hash: undefined };
            const lock = stage.kind === 'pipeline' ? (0,state/* readLock */.mF)(this.repo, stage).get(stage.name) : undefined;
            return { out: out.absolutePath, hash: out.hash ?? lock?.outs.find((item) => item.path === out.path)?.hash };
        }
        return undefined;
    }
}
const WORKSPACE = 'workspace';
/** Runs `body` for each view in turn; commits are laid out one at a time. Without any choice: the workspace, named ''. */
async function forEachView(repo, { names = [], ...choice }, body) {
    const isPlain = names.length === 0 && !choice.allBranches && !choice.allTags && !choice.allCommits;
    if (isPlain)
        return body('', new View(repo));
    const commits = names.filter((name) => name !== WORKSPACE);
    const revisions = await listRevisions(repo, commits, choice);
    if (names.length === 0 || names.includes(WORKSPACE))
        await body(WORKSPACE, new View(repo));
    for (const [id, aliases] of revisions) {
        const git = requireGit(repo);
        await new snapshot/* Snapshots */.q(repo, git).visit(id, async (copy) => {
            const view = new View(copy, { git, id, top: repo.root });
            // Asked for by name, each name is answered.
            for (const name of names.length > 0 ? aliases : [aliases.join(',')])
                await body(name, view);
        });
    }
}
function readOwn(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT' || (0,errors/* systemCode */.xU)(error) === 'ENOTDIR')
            return undefined;
        if ((0,errors/* systemCode */.xU)(error) === 'EISDIR')
            throw new errors/* UserError */.yo('data', `Cannot read "${path}": it is a folder, expected a file`, { cause: error });
        throw error;
    }
}
async function listOwn(folder) {
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return [];
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}


/***/ }),

/***/ 7408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listCommits),
/* harmony export */   q: () => (/* binding */ Snapshots)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _dvcignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6439);




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
        const isTemplate = ({ path, id }) => /(?:^|\/)dvc\.yaml$/.test(path) && /\$\{|vars/.test(this.#contents.get(id)?.toString() ?? '');
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


/***/ })

};
