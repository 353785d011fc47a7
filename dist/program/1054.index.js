export const id = 1054;
export const ids = [1054];
export const modules = {

/***/ 31054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define),
/* harmony export */   initRepository: () => (/* binding */ initRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);
/* harmony import */ var _repo_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58834);
/* harmony import */ var _repo_git_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66712);






const GITIGNORE = '/config.local\n/tmp\n/cache\n';
const DVCIGNORE = `# Add patterns of files dvc should ignore, which could improve
# the performance. Learn more at
# https://dvc.org/doc/user-guide/dvcignore
`;
/** `init [FOLDER]`: makes a DVC repository. */
function define(command, context) {
    command
        .argument('[folder]', 'where to make it', '.')
        .option('--no-scm', 'in a folder that git does not track')
        .option('-f, --force', 'replace the .dvc folder that is there, its cache included')
        .option('--subdir', 'in a folder of a git repository below its top')
        .action(async (folder, flags) => {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.cwd, folder);
        await initRepository(root, flags, context.env);
        context.log.info(`Made a DVC repository in "${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(context.cwd, root) || '.'}"`);
        if (flags.scm)
            context.log.info('Its files are staged: commit them with `git commit`');
    });
}
/** Makes `.dvc`, `.dvcignore` and their entries in git's index, as DVC does. */
async function initRepository(root, { scm, force = false, subdir = false }, env) {
    if (!scm && subdir)
        fail('--no-scm and --subdir were both given, expected one of them');
    const git = scm ? _repo_git_js__WEBPACK_IMPORTED_MODULE_4__/* .Git */ .T.find(root) : undefined;
    if (scm && (!git || (git.root !== root && !subdir))) {
        fail(`"${root}" is not the top folder of a git repository`, 'Run `git init` first, give --subdir in a folder of a git repository, or --no-scm to do without git');
    }
    const dvcFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvc');
    if (git && new _repo_git_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .GitRules */ .Q(git.root, env).isIgnored(dvcFolder, true)) {
        fail(`git ignores "${dvcFolder}"`, 'Add the line `!.dvc` to .gitignore');
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dvcFolder, { throwIfNoEntry: false })?.isDirectory()) {
        if (!force)
            fail(`"${dvcFolder}" exists`, 'Give --force to replace it, its cache included');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(dvcFolder, { recursive: true });
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dvcFolder, 'tmp'), { recursive: true });
    const made = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dvcFolder, 'config'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvcignore')];
    if (git)
        made.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dvcFolder, '.gitignore'));
    if (git)
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dvcFolder, '.gitignore'), GITIGNORE);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvcignore')))
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvcignore'), DVCIGNORE);
    // Written last: without it, this is no repository yet.
    (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dvcFolder, 'config'), git ? '' : '[core]\n    no_scm = True\n', { flush: true });
    await git?.add(made);
}
function fail(what, hint) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('config', `Cannot make a DVC repository: ${what}`, { exitCode: 1, ...(hint ? { hint } : {}) });
}


/***/ }),

/***/ 79223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   w6: () => (/* binding */ temporaryBeside)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Path for a new file beside `path`, which nothing else uses. */
function temporaryBeside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
}
/** Removes an unfinished file; what fails here must not hide what failed before. */
function discard(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
    catch {
        // its folder is no folder, or may not be written
    }
}
/** Replaces `path` whole or not at all: written beside, then renamed; what was there stays when anything fails. */
function writeFileAtomic(path, content, options = {}) {
    const temporary = temporaryBeside(path);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', options.mode ?? 0o666);
        try {
            const bytes = typeof content === 'string' ? Buffer.from(content) : content;
            for (let written = 0; written < bytes.length;)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, written);
            if (options.flush)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        discard(temporary);
        throw error;
    }
}


/***/ }),

/***/ 66712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ GitRules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70298);




/**
 * What git's ignore rules say of paths, read here: DVC asks it of every folder that it searches for stages, and starting
 * git each time would cost more than the search. Tracked or not does not matter, as with `git check-ignore --no-index`.
 */
class GitRules {
    #root;
    #gitFolder;
    #env;
    #files = new Map();
    #folders = new Map();
    #everywhere;
    constructor(root, env) {
        this.#root = root;
        this.#gitFolder = findGitFolder(root);
        this.#env = env;
    }
    /** Whether git ignores the path, by itself or with a folder above it. */
    isIgnored(path, isFolder) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#root, path);
        if (name === '' || name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name))
            return false;
        if (this.#isFolderIgnored((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
            return true;
        return isFolder ? this.#isFolderIgnored(path) : this.#judge(path, false);
    }
    /** Forgets the rules of one file, which was written. */
    forget(gitignore) {
        this.#files.delete(gitignore);
        this.#folders.clear();
    }
    #isFolderIgnored(folder) {
        if (folder === this.#root)
            return false;
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const isIgnored = this.#isFolderIgnored((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) || this.#judge(folder, true);
        this.#folders.set(folder, isIgnored);
        return isIgnored;
    }
    // The folders above are known not to be ignored. The nearest file that has a rule for the path decides.
    #judge(path, isFolder) {
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
            const verdict = this.#ask(this.#rules((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore')), folder, path, isFolder);
            if (verdict !== undefined)
                return verdict;
            if (folder === this.#root)
                break;
        }
        for (const rules of this.#rulesForAll()) {
            const verdict = this.#ask(rules, this.#root, path, isFolder);
            if (verdict !== undefined)
                return verdict;
        }
        return false;
    }
    #ask(rules, folder, path, isFolder) {
        if (!rules)
            return undefined;
        const name = toPosix((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path));
        const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name);
        if (unignored)
            return false;
        if (!ignored)
            return undefined;
        // A folder above that this file ignores was taken back by another file: its rule does not reach down here.
        const parent = name.slice(0, Math.max(0, name.lastIndexOf('/') + 1));
        return parent !== '' && rules.test(parent).ignored ? undefined : true;
    }
    #rules(file) {
        if (!this.#files.has(file))
            this.#files.set(file, readRules(file));
        return this.#files.get(file);
    }
    #rulesForAll() {
        this.#everywhere ??= [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#gitFolder, 'info', 'exclude'), this.#globalFile()].flatMap((file) => readRules(file) ?? []);
        return this.#everywhere;
    }
    #globalFile() {
        const home = this.#env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
        const xdg = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#env['XDG_CONFIG_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.config'), 'git');
        for (const file of [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#gitFolder, 'config'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.gitconfig'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg, 'config')]) {
            const named = readExcludesFile(file);
            if (named !== undefined)
                return named.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, named.slice(2)) : named;
        }
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg, 'ignore');
    }
}
/** `core.excludesFile` of one of git's configuration files. */
function readExcludesFile(file) {
    let section = '';
    let found;
    for (const line of (readText(file) ?? '').split('\n')) {
        section = /^\s*\[\s*([^\]]+?)\s*\]/.exec(line)?.[1]?.toLowerCase() ?? section;
        const value = /^\s*excludesfile\s*=\s*(.*?)\s*$/i.exec(line.replace(/^\s*\[[^\]]*\]/, ''))?.[1];
        if (section === 'core' && value !== undefined)
            found = value.replace(/^"(.*)"$/, '$1');
    }
    return found;
}
function readRules(file) {
    const text = readText(file);
    return text === undefined || text.trim() === ''
        ? undefined
        : ignore__WEBPACK_IMPORTED_MODULE_3__({ ignorecase: process.platform === 'darwin' }).add(text);
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
// In a work tree or submodule `.git` is a file that names the real folder, and that may name a common one.
function findGitFolder(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git');
    if (!((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false))
        return path;
    const named = /^gitdir:\s*(.+?)\s*$/m.exec(readText(path) ?? '')?.[1];
    if (named === undefined)
        return path;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, named);
    const common = readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'commondir'))?.trim();
    return common === undefined ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(common) ? common : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, common);
}
function toPosix(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '/' ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}


/***/ }),

/***/ 58834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);




const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
/** The git repository around a folder, spoken to through the `git` program. */
class Git {
    /** Absolute path of the work tree's top folder. */
    root;
    constructor(root) {
        this.root = root;
    }
    /** The repository that `folder` lies in, found without starting git; undefined outside of any. */
    static find(folder) {
        for (let current = folder;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(current)) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(current, '.git')))
                return new Git(current);
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(current) === current)
                return undefined;
        }
    }
    /** Runs git; throws a UserError with git's own words when it fails. */
    async run(args, options = {}) {
        const result = await this.#execute(args, options);
        if (result.code === 0)
            return result.stdout;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot run "git ${args.join(' ')}": ${result.stderr.trim() || `exit code ${result.code}`}`, {
            exitCode: 255,
        });
    }
    /** Runs git and returns its trimmed output, or undefined when it fails. */
    async ask(args) {
        const { code, stdout } = await this.#execute(args);
        return code === 0 ? stdout.toString().trim() : undefined;
    }
    /** The commit a revision names, or undefined. */
    async resolve(revision) {
        return this.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    }
    /** A file's bytes at a commit; `path` is absolute or relative to the root. Undefined when it is not there. */
    async show(commit, path) {
        const name = this.relativePath(path);
        const { code, stdout } = await this.#execute(['cat-file', 'blob', `${commit}:${name}`]);
        return code === 0 ? stdout : undefined;
    }
    /** The best common ancestor, or undefined (unrelated, or the clone is too shallow). */
    async mergeBase(a, b) {
        return this.ask(['merge-base', a, b]);
    }
    /** Whether one commit is an ancestor of another; undefined when a commit is not here. */
    async isAncestor(older, newer) {
        const { code } = await this.#execute(['merge-base', '--is-ancestor', older, newer]);
        return code === 0 ? true : code === 1 ? false : undefined;
    }
    async isShallow() {
        return (await this.ask(['rev-parse', '--is-shallow-repository'])) === 'true';
    }
    /** Whether git tracks the path, or something in it. */
    async isTracked(path) {
        return (await this.listTracked([path])).length > 0;
    }
    /** What git tracks at or below these paths, relative to the root. */
    async listTracked(paths) {
        if (paths.length === 0)
            return [];
        const names = paths.map((path) => `:(literal)${this.relativePath(path)}`);
        const { code, stdout } = await this.#execute(['ls-files', '-z', '--', ...names]);
        return code === 0 ? stdout.toString().split('\0').slice(0, -1) : [];
    }
    /** Adds files to the index. */
    async add(paths) {
        if (paths.length === 0)
            return;
        await this.run(['add', '--', ...paths.map((path) => `:(literal)${this.relativePath(path)}`)]);
    }
    /** Whether an ignore rule covers the path. */
    async isIgnored(path) {
        const { code } = await this.#execute(['check-ignore', '--quiet', '--no-index', '--', this.relativePath(path)]);
        return code === 0;
    }
    /** The path from the root, posix. */
    relativePath(path) {
        const from = realOrSame(this.root);
        const absolute = path.startsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, path);
        const inside = absolute.startsWith(this.root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.root, absolute)
            : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, realOrSame(absolute));
        return inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    }
    #execute(args, { input, env } = {}) {
        return new Promise((resolve, reject) => {
            const options = {
                cwd: this.root,
                maxBuffer: MAX_OUTPUT_BYTES,
                encoding: 'buffer',
                ...(env ? { env: { ...process.env, ...env } } : {}),
            };
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...args], options, (error, stdout, stderr) => {
                if (error && 'code' in error && error.code === 'ENOENT') {
                    reject(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', 'Cannot run "git": it is not installed', { exitCode: 255 }));
                }
                else {
                    const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
                    resolve({ code, stdout, stderr: stderr.toString() });
                }
            });
            child.stdin?.on('error', () => { }); // git may end without reading it
            child.stdin?.end(input);
        });
    }
}
function realOrSame(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ })

};
