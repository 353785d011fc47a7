export const id = 9400;
export const ids = [9400];
export const modules = {

/***/ 19400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ diff_define)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/tracking/compare.js
var compare = __webpack_require__(59852);
// EXTERNAL MODULE: ./build/src/tracking/entries.js
var entries = __webpack_require__(6487);
;// CONCATENATED MODULE: ./build/src/tracking/diff.js



/** Compares tracked data at two commits, or at one and in the workspace; directories and each file in them. */
async function diffData(repo, options) {
    const { from, to, targets, signal } = options;
    if ((await repo.scm?.resolve('HEAD')) === undefined)
        return {};
    const before = await (0,entries/* listTrackedAt */.yU)(repo, from, entries/* listOutputs */.PN);
    const after = to === undefined ? await (0,entries/* listPresent */.gx)(repo, (0,entries/* listOutputs */.PN)(repo), signal) : await (0,entries/* listTrackedAt */.yU)(repo, to, entries/* listOutputs */.PN);
    requireTargets(targets, before, after);
    const isWanted = (path) => targets.length === 0 || targets.some((name) => path === name || path === `${name}/` || path.startsWith(`${name}/`));
    const all = (0,compare/* compareEntries */.w)(before, after, { granular: true }).filter(({ path }) => isWanted(path));
    const { changes, renames } = (0,compare/* detectRenames */.H)(all);
    const items = (kind, show) => sorted(changes.filter((change) => change.kind === kind).map((change) => ({ path: change.path, hash: show(change) })));
    const isMissing = ({ before: old }) => old !== undefined && old.value !== '' && !repo.store(old.name).has(old.value);
    const diff = {
        added: items('added', ({ after: now }) => now?.value ?? ''),
        deleted: items('deleted', ({ before: old }) => old?.value ?? ''),
        modified: items('modified', ({ before: old, after: now }) => ({ old: old?.value ?? '', new: now?.value ?? '' })),
        renamed: sorted(renames.map((rename) => ({ path: { old: rename.from, new: rename.to }, hash: rename.hash.value }))),
        'not in cache': to === undefined
            ? sorted(all.filter(isMissing).map(({ path, before: old }) => ({ path, hash: old?.value ?? '' })))
            : [],
    };
    return Object.values(diff).some((found) => found.length > 0) ? diff : {};
}
function requireTargets(targets, ...sides) {
    for (const target of targets) {
        const isKnown = sides.some((entries) => [...entries].some(([name, { tree }]) => name === target ||
            name.startsWith(`${target}/`) ||
            (target.startsWith(`${name}/`) &&
                (tree?.some((file) => isWithin(`${name}/${file.relpath}`, target)) ?? false))));
        if (isKnown)
            continue;
        throw new errors/* UserError */.yo('data', `Cannot compare "${target}": it is tracked on neither side`, { exitCode: 1 });
    }
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
function sorted(items) {
    const key = ({ path }) => (typeof path === 'string' ? path : path.old);
    return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/commands/data/diff.js



const STATES = ['added', 'deleted', 'renamed', 'modified', 'not in cache'];
/** `diff [A [B]]`: tracked data at two commits, or at one and in the workspace. */
function diff_define(command, context) {
    command
        .argument('[a]', 'the older revision', 'HEAD')
        .argument('[b]', 'the newer one; the workspace when there is none')
        .option('--targets <paths...>', 'only these tracked paths')
        .option('--json', 'print JSON')
        .option('--show-hash', 'show hashes')
        .option('--md', 'print a Markdown table')
        .option('--hide-missing', 'do not show what is not in the cache')
        .action(async (from, to, flags) => {
        const repo = (0,repository.openRepository)(context.cwd, context.env);
        const targets = (flags.targets ?? []).map((path) => (0,external_node_path_.relative)(repo.root, (0,external_node_path_.resolve)(repo.cwd, path)).split(external_node_path_.sep).join('/'));
        const diff = await diffData(repo, { signal: context.signal, from, to, targets });
        repo.memo.save();
        if (to !== undefined || flags.hideMissing)
            delete diff['not in cache'];
        if (flags.json)
            context.print(`${toJson(diff, flags.showHash ?? false)}\n`);
        else if (flags.md)
            context.print(renderTable(diff, flags.showHash ?? false));
        else
            context.print(renderText(diff, flags.showHash ?? false));
    });
}
function toJson(diff, showHash) {
    if (showHash)
        return JSON.stringify(diff, (_, value) => (value === '' ? null : value));
    const paths = Object.entries(diff).map(([state, items]) => [state, items.map(({ path }) => ({ path }))]);
    return JSON.stringify(Object.fromEntries(paths));
}
function renderText(diff, showHash) {
    const lines = [];
    const summary = [];
    for (const state of STATES) {
        const items = diff[state] ?? [];
        if (items.length === 0)
            continue;
        lines.push(`${state[0]?.toUpperCase() ?? ''}${state.slice(1)}:`);
        for (const item of items)
            lines.push(`    ${showHash ? `${shortHash(item)}  ` : ''}${shownPath(item)}`);
        lines.push('');
        const files = items.filter((item) => !shownPath(item).endsWith('/')).length;
        if (files > 0)
            summary.push(`${files} ${state}`);
    }
    if (summary.length > 0)
        lines.push(`files summary: ${summary.join(', ')}`);
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
function renderTable(diff, showHash) {
    const rows = STATES.flatMap((state) => (diff[state] ?? []).map((item) => [state, ...(showHash ? [shortHash(item)] : []), shownPath(item)]));
    const head = ['Status', ...(showHash ? ['Hash'] : []), 'Path'];
    const widths = head.map((title, index) => Math.max(title.length + 2, ...rows.map((row) => row[index]?.length ?? 0)));
    const line = (cells) => `| ${cells.map((cell, index) => cell.replaceAll('|', '\\|').padEnd(widths[index] ?? 0)).join(' | ')} |`;
    const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
    return `${[line(head), rule, ...rows.map(line)].join('\n')}\n\n`;
}
function shownPath({ path }) {
    return typeof path === 'string' ? path : `${path.old} -> ${path.new}`;
}
function shortHash({ hash }) {
    return typeof hash === 'string' ? hash.slice(0, 8) : `${hash.old.slice(0, 8)}..${hash.new.slice(0, 8)}`;
}


/***/ })

};
