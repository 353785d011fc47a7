export const id = 8624;
export const ids = [8624];
export const modules = {

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ data_define)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/dvcfile/tracked.js
var dvcfile_tracked = __webpack_require__(51117);
// EXTERNAL MODULE: ./build/src/tracking/compare.js
var compare = __webpack_require__(59852);
// EXTERNAL MODULE: ./build/src/tracking/entries.js
var entries = __webpack_require__(6487);
;// CONCATENATED MODULE: ./build/src/tracking/data-status.js





/** Compares the last commit with DVC's files, and these with the workspace. */
async function findDataStatus(repo, options) {
    const { granular } = options;
    const isWanted = targetFilter(repo, options.targets);
    const index = (0,entries/* listTracked */.z7)(repo);
    const present = await (0,entries/* listPresent */.gx)(repo, index, options.signal);
    const here = (0,compare/* compareEntries */.w)(index, present, { granular }).filter(({ path }) => isWanted(path));
    const head = await entriesOfHead(repo);
    const committed = head ? (0,compare/* compareEntries */.w)(head, index, { granular }).filter(({ path }) => isWanted(path)) : [];
    const same = (changes) => changes.filter(({ kind }) => kind === 'unchanged').map(({ path }) => path);
    const isCommitted = new Set(same(committed));
    return {
        not_in_cache: here.filter((change) => isMissing(repo, change)).map(({ path }) => path),
        not_in_remote: options.notInRemote ? await listNotInRemote(repo, options, isWanted) : [],
        committed: groupChanges(committed),
        uncommitted: groupChanges(here),
        untracked: options.untracked ? await listUntracked(repo, options.targets) : [],
        unchanged: head ? same(here).filter((path) => isCommitted.has(path)) : same(here),
    };
}
// Nothing is committed before the first commit; without git, nothing ever is.
async function entriesOfHead(repo) {
    if (!repo.scm)
        return undefined;
    return (await repo.scm.resolve('HEAD')) === undefined ? new Map() : (0,entries/* listTrackedAt */.yU)(repo, 'HEAD');
}
function isMissing(repo, { before }) {
    return before !== undefined && !repo.store(before.name).has(before.value);
}
function groupChanges(all) {
    const { changes, renames } = (0,compare/* detectRenames */.H)(all);
    // What is not known of a list that is gone says nothing of files that are gone as well.
    const of = (kind) => changes.filter((one) => one.kind === kind && (kind !== 'unknown' || one.after)).map(({ path }) => path);
    const groups = {
        modified: of('modified'),
        added: of('added'),
        deleted: of('deleted'),
        renamed: renames.map(({ from, to }) => ({ old: from, new: to })),
        unknown: of('unknown'),
    };
    return Object.fromEntries(Object.entries(groups).filter(([, paths]) => paths.length > 0));
}
function targetFilter(repo, targets) {
    const names = targets.map((path) => (0,external_node_path_.relative)(repo.root, path).split(external_node_path_.sep).join('/'));
    if (names.length === 0)
        return () => true;
    return (path) => names.some((name) => path === name || path === `${name}/` || path.startsWith(`${name}/`));
}
async function listNotInRemote(repo, { log, signal, granular, notInRemote }, isWanted) {
    const { findCloudStatus } = await Promise.all(/* import() */[__webpack_require__.e(515), __webpack_require__.e(4182)]).then(__webpack_require__.bind(__webpack_require__, 35215));
    const tracked = (0,dvcfile_tracked.trackedPaths)(repo, (0,load.loadStages)(repo));
    const root = { ...repo, cwd: repo.root };
    const { changes } = await findCloudStatus(root, tracked, { log, signal, remote: notInRemote?.remote });
    const tops = new Map(tracked.map(({ path, hash }) => [(0,external_node_path_.relative)(repo.root, path).split(external_node_path_.sep).join('/'), hash.value]));
    return Object.entries(changes)
        .filter(([path, change]) => change !== 'deleted' && (granular || tops.has(path)))
        .map(([path]) => (tops.get(path)?.endsWith('.dir') ? `${path}/` : path))
        .filter(isWanted);
}
async function listUntracked(repo, targets) {
    if (!repo.scm)
        return [];
    const listed = await repo.scm.run(['ls-files', '--others', '--exclude-standard', '-z', '--full-name']);
    return listed
        .toString()
        .split('\0')
        .filter((name) => name !== '')
        .map((name) => `${repo.scm?.root ?? ''}/${name}`)
        .filter((path) => path.startsWith(repo.root + external_node_path_.sep))
        .filter((path) => targets.length === 0 || targets.some((top) => path === top || path.startsWith(top + external_node_path_.sep)))
        .map((path) => (0,external_node_path_.relative)(repo.cwd, path).split(external_node_path_.sep).join('/'));
}

;// CONCATENATED MODULE: ./build/src/commands/data/data.js




/** `data status`: how the last commit, DVC's files and the workspace differ. */
function data_define(command, context) {
    command
        .command('status')
        .description('show how the last commit, DVC’s files and the workspace differ')
        .argument('[targets...]', 'only these tracked paths')
        .option('--json', 'print JSON')
        .option('--granular', 'each file of a directory, too')
        .option('--unchanged', 'also what did not change')
        .option('--untracked-files [mode]', 'also what neither git nor DVC tracks: no or all')
        .option('-r, --remote <name>', 'with --not-in-remote: the remote, instead of the default one')
        .option('--not-in-remote', 'also what the remote does not hold')
        .option('--no-remote-refresh', 'accepted for DVC’s sake: the remote is always asked')
        .action(async (targets, flags) => {
        const repo = (0,repository.openRepository)(context.cwd, context.env);
        const mode = flags.untrackedFiles === true ? 'all' : (flags.untrackedFiles ?? 'no');
        if (mode !== 'all' && mode !== 'no') {
            throw new errors/* UserError */.yo('usage', `Cannot use --untracked-files ${mode}: expected no or all`);
        }
        const status = await findDataStatus(repo, {
            log: context.log,
            signal: context.signal,
            granular: flags.granular ?? false,
            targets: targets.map((target) => (0,external_node_path_.resolve)(repo.cwd, target)),
            untracked: mode === 'all',
            notInRemote: flags.notInRemote ? { remote: flags.remote } : undefined,
        });
        repo.memo.save();
        const shown = flags.unchanged ? status : { ...status, unchanged: [] };
        if (flags.json)
            context.print(`${JSON.stringify(compact(shown))}\n`);
        else
            context.print(await render(repo, shown));
    });
}
/** Without what is empty, as DVC prints it. */
function compact(status) {
    return Object.fromEntries(Object.entries(status).filter(([, value]) => Object.keys(value).length > 0));
}
const TITLES = {
    not_in_cache: ['Not in cache', 'use "train-report fetch <file>..." to download files'],
    not_in_remote: ['Not in remote', 'use "train-report push <file>..." to upload files'],
    committed: ['DVC committed changes', 'git commit the corresponding dvc files to update the repo'],
    uncommitted: [
        'DVC uncommitted changes',
        'use "train-report commit <file>..." to track changes',
        'use "train-report checkout <file>..." to discard changes',
    ],
    untracked: ['Untracked files', 'use "git add <file> ..." or "train-report add <file>..." to track them'],
    unchanged: ['DVC unchanged files'],
};
async function render(repo, status) {
    const blocks = [];
    for (const key of ['not_in_cache', 'not_in_remote', 'committed', 'uncommitted', 'untracked', 'unchanged']) {
        const value = status[key];
        const lines = isList(value) ? value : describeChanges(value);
        if (lines.length === 0)
            continue;
        const [title, ...hints] = TITLES[key];
        blocks.push([`${title}:`, ...hints.map((hint) => `  (${hint})`), ...lines.map((line) => `        ${line}`)].join('\n'));
    }
    const isEmpty = repo.scm !== undefined && (await repo.scm.resolve('HEAD')) === undefined;
    if (blocks.length === 0)
        blocks.push(`No changes${isEmpty ? ' in an empty git repo' : ''}.`);
    const isDirty = ((await repo.scm?.ask(['status', '--porcelain'])) ?? '') !== '';
    const note = isDirty
        ? `(there are ${Object.keys(compact(status)).length > 0 ? 'other ' : ''}changes not tracked by dvc, use "git status" to see)\n`
        : '';
    return `${blocks.join('\n\n')}\n${note}`;
}
function describeChanges(changes) {
    return Object.entries(changes).flatMap(([kind, paths]) => paths.map((path) => `${kind}: ${typeof path === 'string' ? path : `${path.old} -> ${path.new}`}`));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ })

};
