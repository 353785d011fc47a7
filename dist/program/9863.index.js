export const id = 9863;
export const ids = [9863];
export const modules = {

/***/ 39863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ list_define)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sources/entries.js
var sources_entries = __webpack_require__(61796);
;// CONCATENATED MODULE: ./build/src/sources/listing.js
/** What to list of a repository: what is in `folder`, or the one file of that name; undefined when it is not there. */
function selectEntries(entries, folder, { recursive = false, level, dvcOnly = false }) {
    const own = entries.find((entry) => entry.path === folder);
    if (folder !== '' && !own)
        return undefined;
    if (own && !own.isDirectory)
        return [{ ...own, shown: own.path.split('/').at(-1) ?? '' }];
    const prefix = folder === '' ? '' : `${folder}/`;
    const depth = level ?? (recursive ? Number.POSITIVE_INFINITY : 1);
    const filled = new Set(entries.flatMap(({ path }) => foldersOf(path)));
    const tracked = new Set(entries.flatMap(({ path, out }) => (out ? [path, ...foldersOf(path)] : [])));
    return entries
        .filter((entry) => entry.path.startsWith(prefix))
        .map((entry) => ({ ...entry, shown: entry.path.slice(prefix.length) }))
        .filter(({ shown, isDirectory, path }) => {
        const parts = shown.split('/').length;
        if (parts > depth)
            return false;
        // A folder stands for what it holds, where that is not listed.
        return !isDirectory || parts === depth || !filled.has(path);
    })
        .filter((entry) => !dvcOnly || tracked.has(entry.path));
}
function foldersOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** The listing as DVC's JSON. */
function toJson(entries) {
    const items = entries.map(({ isDirectory, isExec, size, out, shown }) => {
        const fields = [
            ['isout', out !== undefined],
            ['isdir', isDirectory],
            ['isexec', isExec],
            ['size', size ?? null],
            ['md5', out?.oid ?? null],
            ['path', shown],
        ];
        return `{${fields.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')}}`;
    });
    return `[${items.join(', ')}]\n`;
}
/** The listing as lines, with sizes and hashes in columns before the paths where they are asked for. */
function toLines(entries, { size = false, hash = false }) {
    const rows = entries.map((entry) => [
        ...(size ? [shownSize(entry.size)] : []),
        ...(hash ? [entry.out?.oid ?? '-'] : []),
        entry.shown,
    ]);
    const widths = rows.reduce((all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)), []);
    const pad = (cell, at, row) => {
        if (at === row.length - 1)
            return cell;
        return size && at === 0 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
    };
    return rows.map((row) => `${row.map(pad).join('  ')}\n`).join('');
}
function shownSize(size) {
    if (size === undefined)
        return '';
    const units = ['', 'k', 'M', 'G', 'T'];
    let value = size;
    let unit = 0;
    for (; value >= 1024 && unit < units.length - 1; unit += 1)
        value /= 1024;
    // Three digits in all, as DVC.
    return unit === 0 ? String(size) : `${value.toFixed(value < 9.995 ? 2 : value < 99.95 ? 1 : 0)}${units[unit] ?? ''}`;
}
/** The listing as a tree. */
function toTree(entries, folder, level = Number.POSITIVE_INFINITY) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const lines = [folder === '' ? '.' : folder];
    const draw = (parent, indent, depth) => {
        if (depth > level)
            return;
        const children = entries.filter(({ path }) => path.startsWith(parent) && !path.slice(parent.length).includes('/') && path !== parent);
        for (const [index, child] of children.entries()) {
            const isLast = index === children.length - 1;
            lines.push(`${indent}${isLast ? '└── ' : '├── '}${child.path.slice(parent.length)}`);
            if (child.isDirectory)
                draw(`${child.path}/`, `${indent}${isLast ? '    ' : '│   '}`, depth + 1);
        }
    };
    draw(prefix, '', 1);
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/sources/source.js
var source = __webpack_require__(7011);
// EXTERNAL MODULE: ./build/src/commands/sync/options.js
var options = __webpack_require__(39944);
;// CONCATENATED MODULE: ./build/src/commands/sources/list.js






/** `list URL [PATH]`: what a repository holds, from git and tracked by DVC. */
function list_define(command, context) {
    command
        .argument('<url>', 'the path or git address of the repository')
        .argument('[path]', 'a folder in it')
        .option('-R, --recursive', 'the files in folders, too')
        .option('-T, --tree', 'as a tree')
        .option('-L, --level <depth>', 'how deep', parseLevel)
        .option('--dvc-only', 'only what DVC tracks')
        .option('--json', 'print JSON')
        .option('--rev <commit>', 'a branch, tag or commit')
        .option('--remote <name>', 'the remote of that repository to ask')
        .option('--size', 'show sizes')
        .option('--show-hash', 'show hashes')
        .action(async (url, path, flags) => {
        const { log, signal, cwd, env, print } = context;
        const { rev: revision, remote, level } = flags;
        await (0,options/* withExitCodeOne */.qI)(() => (0,source/* withSource */.g)(url, { cwd, env, revision }, async (source) => {
            const entries = await (0,sources_entries/* readEntries */.$)(source, { log, signal, remote });
            const folder = (path ?? '').replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
            const selected = selectEntries(entries, folder, { ...flags, level: flags.tree ? undefined : level });
            if (!selected) {
                throw new errors/* UserError */.yo('data', `Cannot list "${path ?? ''}": the repository has no such file or folder`);
            }
            if (flags.json)
                print(toJson(selected));
            else if (flags.tree)
                print(toTree(entries, folder, level));
            else
                print(toLines(selected, { size: flags.size, hash: flags.showHash }));
        }));
    });
}
function parseLevel(text) {
    const level = Number(text);
    if (!Number.isInteger(level) || level < 1)
        throw new esm/* InvalidArgumentError */.Di('expected a whole number of at least 1');
    return level;
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


/***/ })

};
