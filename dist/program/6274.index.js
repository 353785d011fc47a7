export const id = 6274;
export const ids = [6274,3620];
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

/***/ 21641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findArtifact: () => (/* binding */ findArtifact)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/dvcyaml/top-level.js
var top_level = __webpack_require__(68846);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/sources/version-order.js
/** The order of semantic versions with a "v" in front: a pre-release comes before its release. */
function compareVersions(a, b) {
    const [one, other] = [parse(a), parse(b)];
    for (const [index, number] of one.numbers.entries()) {
        const difference = number - (other.numbers[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    if (one.before.length === 0 || other.before.length === 0)
        return other.before.length - one.before.length;
    for (const [index, part] of one.before.entries()) {
        const twin = other.before[index];
        if (twin === undefined)
            return 1;
        const order = comparePart(part, twin);
        if (order !== 0)
            return order;
    }
    return one.before.length - other.before.length;
}
function parse(version) {
    const [main = '', ...before] = version.replace(/^v/, '').replace(/\+.*$/, '').split(/-(.*)/s);
    return {
        numbers: main.split('.').map(Number),
        before: before
            .join('')
            .split('.')
            .filter((part) => part !== ''),
    };
}
// Numbers come before words, and in order of their size.
function comparePart(a, b) {
    const [isNumber, isOther] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (isNumber && isOther)
        return Number(a) - Number(b);
    if (isNumber !== isOther)
        return isNumber ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/sources/source.js
var source = __webpack_require__(7011);
;// CONCATENATED MODULE: ./build/src/sources/artifact.js








// As the tags of DVC's registry (GTO) are named: "models=water@v1.2.0", "water#prod#3".
const TAG = /^(?<artifact>[^@#]+)(?:@(?<version>v\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)|#(?<stage>[A-Za-z0-9][A-Za-z0-9/_-]*))!?(?:#(?<counter>\d+))?$/;
const NAME = /^(?:(?<folder>[a-zA-Z0-9-_./]+):)?(?<name>[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?)$/;
/** Finds an artifact of a repository by the tags that register it: of a version, of a stage, or the greatest version. */
async function findArtifact(url, artifact, choice) {
    const { cwd, env, version, stage } = choice;
    const refuse = (found, hint) => new errors/* UserError */.yo('data', `Cannot get artifact "${artifact}" of "${hidePassword(url)}": ${found}`, {
        exitCode: 1,
        ...(hint === undefined ? {} : { hint }),
    });
    if (version !== undefined && stage !== undefined)
        throw refuse('found both --rev and --stage, expected one of them');
    const { folder = '', name } = NAME.exec(artifact)?.groups ?? {};
    if (name === undefined)
        throw refuse('the name is none of an artifact, expected "name" or "folder:name"');
    const home = external_node_path_.posix.basename(folder) === load.DVC_YAML ? external_node_path_.posix.dirname(folder).replace(/^\.$/, '') : folder;
    if (home.split('/').includes('..'))
        throw refuse('the name leads out of the repository');
    const fullName = home === '' ? name : `${home}=${name}`;
    const tags = await listTags(url, { cwd, env });
    const fitting = tags
        .flatMap((tag) => parseTag(tag, fullName) ?? [])
        .filter((tag) => {
        return (version === undefined || tag.version === version) && (stage === undefined || tag.stage === stage);
    });
    const chosen = choose(fitting, version === undefined && stage === undefined);
    if (!chosen) {
        const what = version === undefined ? (stage === undefined ? '' : ` in stage "${stage}"`) : ` as version "${version}"`;
        const example = `git tag -a "${fullName}@v1.0.0" -m "Register ${name}"`;
        throw refuse(`no annotated git tag registers it${what}`, `\`${example}\` registers a version`);
    }
    return (0,source/* withSource */.g)(url, { cwd, env, revision: chosen.tag }, async ({ root, repo }) => {
        const file = (0,external_node_path_.join)(root, ...home.split('/'), load.DVC_YAML);
        const path = repo && (0,external_node_fs_.existsSync)(file) ? (0,top_level/* readTopLevel */.U)(repo, file).artifacts.get(name)?.get('path') : undefined;
        const place = external_node_path_.posix.join(home, load.DVC_YAML);
        if (typeof path !== 'string')
            throw refuse(`"${place}" at "${chosen.tag}" has no "path" for it under "artifacts"`);
        return { revision: chosen.tag, path: external_node_path_.posix.join(home, path) };
    });
}
function choose(tags, isGreatest) {
    if (!isGreatest)
        return tags.toSorted((a, b) => a.counter - b.counter).at(-1);
    return tags
        .filter((tag) => tag.version !== undefined)
        .toSorted((a, b) => compareVersions(a.version ?? '', b.version ?? ''))
        .at(-1);
}
function parseTag(tag, fullName) {
    const groups = TAG.exec(tag)?.groups;
    if (!groups || groups['artifact'] !== fullName)
        return undefined;
    return { tag, version: groups['version'], stage: groups['stage'], counter: Number(groups['counter'] ?? 0) };
}
/** Annotated tags of a repository, near or far. */
async function listTags(url, { cwd, env }) {
    const path = (0,external_node_path_.resolve)(cwd, url.replace(/^file:\/\//i, ''));
    const address = (0,external_node_fs_.existsSync)(path) ? path : url;
    const args = ['-c', 'protocol.ext.allow=never', 'ls-remote', '--tags', '--', address];
    const output = await new Promise((done, fail) => {
        (0,external_node_child_process_.execFile)('git', args, { cwd, env: { ...env, GIT_TERMINAL_PROMPT: '0' } }, (error, stdout, stderr) => {
            if (!error)
                return done(stdout);
            const reason = (stderr.trim().split('\n').at(-1) ?? '').replace(/^fatal: /, '');
            const message = `Cannot read the tags of "${hidePassword(url)}": git says "${hidePassword(reason)}"`;
            fail(new errors/* UserError */.yo('data', message, { exitCode: 1, cause: error }));
        });
    });
    return [...output.matchAll(/\trefs\/tags\/(.*)\^\{\}$/gm)].map(([, tag = '']) => tag);
}
function hidePassword(url) {
    return url.replace(/(:\/\/)[^/@]*@/, '$1');
}


/***/ }),

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withSource)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _bulk_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63660);
/* harmony import */ var _cache_memo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75160);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87945);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27406);
/* harmony import */ var _repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6439);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59169);










/**
 * Opens a repository by its path or git address, as it is (a path without a revision) or as it was at a revision, for as
 * long as `body` runs.
 */
async function withSource(url, { cwd, env, revision, near = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)() }, body) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, url.replace(/^file:\/\//i, ''));
    const isHere = !/^[a-z][a-z0-9+.-]+:\/\//i.test(url) || /^file:/i.test(url);
    const isFolder = isHere && ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
    const home = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(near, '.train-report-source-'));
    try {
        if (isFolder && revision === undefined)
            return await body(openAt(path, path, home, env));
        const clone = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'repository');
        await cloneTo(clone, isFolder ? path : url, revision, env);
        // A repository on this machine keeps its own cache, and remotes that are relative to it.
        return await body(openAt(clone, isFolder ? path : clone, home, env));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(home, { recursive: true, force: true });
    }
}
function openAt(root, original, home, env) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(original, '.dvc')))
        return { root, repo: undefined, cacheFolder: undefined };
    const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__.openRepository)(original, env);
    const memo = new _cache_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .HashMemo */ .Vf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'memo'));
    const scratch = new _bulk_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .Scratch */ .f(home);
    const cacheFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'cache');
    const cache = new _cache_store_js__WEBPACK_IMPORTED_MODULE_6__/* .Store */ .il((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheFolder, 'files', 'md5'), 'md5', memo, scratch);
    const legacyCache = new _cache_store_js__WEBPACK_IMPORTED_MODULE_6__/* .Store */ .il(cacheFolder, 'md5-dos2unix', memo, scratch);
    const view = {
        ...repo,
        ...{ root, cwd: root, scm: undefined, ignore: new _repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_8__/* .DvcIgnore */ .C(root) },
        ...{ memo, scratch, cacheFolder, cache, legacyCache },
        store: (name) => (name === 'md5' ? cache : legacyCache),
    };
    return { root, repo: view, cacheFolder: repo.cacheFolder };
}
async function cloneTo(folder, url, revision, env) {
    // Addresses may come from a file: none may run a program, and none may ask for a password.
    const safe = ['-c', 'protocol.ext.allow=never'];
    const depth = revision === undefined ? ['--depth', '1'] : [];
    const own = { ...env, GIT_TERMINAL_PROMPT: '0' };
    await git([...safe, 'clone', '--quiet', '--no-checkout', ...depth, '--', url, folder], own, (reason) => {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('data', `Cannot open repository "${withoutSecrets(url)}": ${reason}`, {
            exitCode: 1,
            hint: 'Check the address, and that git may read it',
        });
    });
    const commit = revision === undefined ? 'HEAD' : await findCommit(folder, revision, own);
    await git(['-C', folder, 'checkout', '--quiet', '--detach', commit, '--'], own, (reason) => {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('data', `Cannot check out "${revision ?? 'HEAD'}" of "${withoutSecrets(url)}": ${reason}`, {
            exitCode: 1,
        });
    });
}
async function findCommit(folder, revision, env) {
    for (const name of [revision, `origin/${revision}`]) {
        const args = ['-C', folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
        const commit = await git(args, env, () => undefined);
        if (commit !== undefined)
            return commit.trim();
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('data', `Cannot find revision "${revision}": the repository has no such branch, tag or commit`, {
        exitCode: 1,
    });
}
function git(args, env, explain) {
    return new Promise((resolvePromise, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...args], { env, encoding: 'utf8' }, (error, stdout, stderr) => {
            if (!error)
                return resolvePromise(stdout);
            const last = withoutSecrets(stderr.trim().split('\n').at(-1) ?? '').replace(/^fatal: /, '');
            const failure = explain(last === '' ? error.message : last);
            return failure ? reject(failure) : resolvePromise(undefined);
        });
    });
}
function withoutSecrets(text) {
    return text.replaceAll(/(:\/\/)[^/@\s]*@/g, '$1');
}


/***/ })

};
