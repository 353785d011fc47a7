export const id = 2107;
export const ids = [2107];
export const modules = {

/***/ 82107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _metrics_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18653);
/* harmony import */ var _metrics_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39043);
/* harmony import */ var _metrics_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51721);
/* harmony import */ var _metrics_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9370);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59169);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50528);







const DEFAULT_PRECISION = 5; // DVC's
/** `metrics show|diff`. */
function define(command, context) {
    defineShow(command, context);
    defineDiff(command, context);
}
function defineShow(parent, context) {
    parent
        .command('show [targets...]')
        .description('show the metrics of stages and of dvc.yaml, or of the files named')
        .option('-a, --all-branches', 'of every branch')
        .option('-T, --all-tags', 'of every tag')
        .option('-A, --all-commits', 'of every commit')
        .option('--json', 'print JSON')
        .option('--md', 'print a table of Markdown')
        .option('-R, --recursive', 'accepted as in DVC; folders are always looked into')
        .option('--precision <n>', 'digits behind the point', readPrecision, DEFAULT_PRECISION)
        .action(async (targets, flags) => {
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__.openRepository)(context.cwd, context.env);
        const tables = await (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .showRevisions */ .W)(repo, flags, (view) => (0,_metrics_values_js__WEBPACK_IMPORTED_MODULE_3__/* .collectMetrics */ .IE)(view, { targets }));
        warnOfFailures(context, tables);
        const showRevisionNames = flags.allBranches ?? flags.allTags ?? flags.allCommits ?? false;
        const style = { markdown: flags.md, precision: flags.precision, showRevisions: showRevisionNames };
        context.print(flags.json ? (0,_metrics_json_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsJson */ .u)(tables) : (0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMetrics */ .qF)(tables, style));
    });
}
function defineDiff(parent, context) {
    parent
        .command('diff [before] [after]')
        .description('show how metrics changed between two revisions, or since one')
        .option('--targets [paths...]', 'these files, whatever dvc.yaml says')
        .option('--all', 'also what did not change')
        .option('--json', 'print JSON')
        .option('--md', 'print a table of Markdown')
        .option('-R, --recursive', 'accepted as in DVC; folders are always looked into')
        .option('--no-path', 'leave out the names of the files')
        .option('--precision <n>', 'digits behind the point', readPrecision, DEFAULT_PRECISION)
        .action(async (before, after, flags) => {
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__.openRepository)(context.cwd, context.env);
        const names = { before: before ?? 'HEAD', after: after ?? _metrics_view_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKSPACE */ .un };
        const read = { ...names, all: flags.all ?? false, log: context.log };
        const diff = await (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .compareRevisions */ .w)(repo, read, (view) => {
            return (0,_metrics_values_js__WEBPACK_IMPORTED_MODULE_3__/* .collectMetrics */ .IE)(view, { targets: flags.targets ?? [] });
        });
        const style = { ...names, markdown: flags.md, precision: flags.precision, noPath: !flags.path };
        context.print(flags.json ? (0,_metrics_json_js__WEBPACK_IMPORTED_MODULE_1__/* .diffJson */ .g)(diff) : (0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDiff */ ["in"])(diff, { title: 'Metric', ...style }));
    });
}
function warnOfFailures({ log }, tables) {
    for (const [revision, table] of tables) {
        for (const found of table.values()) {
            if ('error' in found)
                log.warning(`${revision === '' ? '' : `${revision}: `}${found.error.msg}`);
        }
    }
}
function readPrecision(text) {
    if (/^\d{1,2}$/.test(text))
        return Number(text) || DEFAULT_PRECISION; // 0 is no choice, as in DVC
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use --precision ${text}: expected a whole number from 0 to 99`);
}


/***/ }),

/***/ 50528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ showRevisions),
/* harmony export */   w: () => (/* binding */ compareRevisions)
/* harmony export */ });
/* harmony import */ var _metrics_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33748);
/* harmony import */ var _metrics_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9370);


/** Reads values at every revision chosen; the workspace is left out where it is as the branch it stands on. */
async function showRevisions(repo, choice, read) {
    const tables = new Map();
    await (0,_metrics_view_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachView */ .Wc)(repo, choice, async (name, view) => void tables.set(name, await read(view)));
    const branch = tables.has(_metrics_view_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKSPACE */ .un)
        ? await repo.scm?.ask(['symbolic-ref', '--short', '--quiet', 'HEAD'])
        : undefined;
    const [now, committed] = [tables.get(_metrics_view_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKSPACE */ .un), branch === undefined ? undefined : tables.get(branch)];
    if (now && committed && isSame(now, committed))
        tables.delete(_metrics_view_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKSPACE */ .un);
    return tables;
}
function isSame(a, b) {
    const isError = [...a.values(), ...b.values()].some((found) => 'error' in found);
    return !isError && a.size === b.size && (0,_metrics_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTables */ .N)(a, b, false).size === 0;
}
/** Reads values at two revisions and compares them; before the first commit nothing has changed. */
async function compareRevisions(repo, { before, after, all, log }, read) {
    if ((await repo.scm?.resolve('HEAD')) === undefined)
        return new Map();
    const tables = new Map();
    await (0,_metrics_view_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachView */ .Wc)(repo, { names: [before, after] }, async (name, view) => void tables.set(name, await read(view)));
    for (const [revision, table] of tables) {
        for (const found of table.values())
            if ('error' in found)
                log.warning(`${revision}: ${found.error.msg}`);
    }
    return (0,_metrics_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTables */ .N)(tables.get(before) ?? new Map(), tables.get(after) ?? new Map(), all);
}


/***/ }),

/***/ 21168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ pythonRound),
/* harmony export */   Up: () => (/* binding */ pythonRepr),
/* harmony export */   qV: () => (/* binding */ pythonStr)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80423);


/** Python's `str` of a value: text as it is, all else by `repr`. */
function pythonStr(value) {
    return typeof value === 'string' ? value : pythonRepr(value);
}
/** Python's `repr` of a value. */
function pythonRepr(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'string')
        return reprText(value);
    if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value.value);
    if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlForeign */ .ky)
        return value.text;
    if (typeof value === 'number')
        return Number.isInteger(value) ? String(value) : (0,_python_float_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value);
    if (Array.isArray(value))
        return `[${value.map(pythonRepr).join(', ')}]`;
    if (!(value instanceof Map))
        return String(value);
    return `{${[...value].map(([key, item]) => `${pythonRepr(key)}: ${pythonRepr(item)}`).join(', ')}}`;
}
const ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
function reprText(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = text.replaceAll(/[\\'"]|[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
        if (character === quote)
            return `\\${character}`;
        if (character === "'" || character === '"')
            return character;
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        return (ESCAPES[character] ??
            (code <= 0xff
                ? `\\x${hex.padStart(2, '0')}`
                : code <= 0xffff
                    ? `\\u${hex.padStart(4, '0')}`
                    : `\\U${hex.padStart(8, '0')}`));
    });
    return `${quote}${body}${quote}`;
}
/** Python's `round(value, digits)` of a float: half to even, judged by the exact value. */
function pythonRound(value, digits) {
    if (!Number.isFinite(value) || Math.abs(value) >= 1e21)
        return value;
    const rounded = Number(value.toFixed(digits));
    const exact = value.toFixed(Math.min(100, digits + 40));
    const rest = exact.slice(exact.length - Math.min(40, 100 - digits));
    if (!/^50*$/.test(rest))
        return Object.is(rounded, 0) && value < 0 ? -0 : rounded;
    const below = exact.slice(0, exact.length - rest.length); // a tie: the even neighbour
    const last = Number(below.replace('.', '').at(-1));
    return last % 2 === 0 ? Number(below) : rounded;
}


/***/ }),

/***/ 33748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flatten),
/* harmony export */   N: () => (/* binding */ diffTables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_python_repr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21168);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80423);
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91968);




/** Compares two tables as DVC does: nested names dotted, lists as text; what is equal only when `all`. */
function diffTables(before, after, all) {
    const table = new Map();
    for (const file of new Set([...before.keys(), ...after.keys()])) {
        const changes = diffValues(dataOf(before.get(file)), dataOf(after.get(file)), all, file);
        if (changes.size > 0)
            table.set(file, changes);
    }
    return table;
}
function dataOf(values) {
    return values && 'data' in values ? values.data : new Map();
}
function diffValues(before, after, all, file) {
    if (!(before instanceof Map) && !(after instanceof Map))
        return compare([''], () => before, () => after, all);
    const old = flatten(before, file);
    const now = flatten(after, file);
    const at = (values, name) => typeof values === 'string' ? values : (values.get(name) ?? null);
    const names = [old, now].flatMap((values) => (typeof values === 'string' ? [] : [...values.keys()]));
    return compare(names, (name) => at(old, name), (name) => at(now, name), all);
}
function compare(names, before, after, all) {
    const changes = new Map();
    for (const name of new Set(names)) {
        const old = before(name);
        const now = after(name);
        if (!all && (0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_2__/* .equalValues */ .b9)(old, now))
            continue;
        const diff = subtract(now, old);
        changes.set(name, { old, new: now, ...(diff === undefined ? {} : { diff }) });
    }
    return changes;
}
/** Dotted names and their values; lists as Python shows them. */
function flatten(value, file) {
    if (!(value instanceof Map))
        return isEmpty(value) ? new Map() : 'unable to parse';
    const flat = new Map();
    const visit = (map, prefix) => {
        for (const [key, item] of map) {
            const name = `${prefix}${(0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonStr */ .qV)(typeof key === 'number' ? floatKey(key) : key)}`;
            if (item instanceof Map) {
                visit(item, `${name}.`);
                continue;
            }
            if (flat.has(name))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data', `Cannot show "${file}": two values in it are called "${name}", expected one`);
            flat.set(name, Array.isArray(item) ? (0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .Up)(item) : item);
        }
    };
    visit(value, '');
    return flat;
}
function floatKey(key) {
    return Number.isInteger(key) ? key : (0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .floatValue */ .Qg)(key);
}
function isEmpty(value) {
    return (value === null || value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0));
}
/** Python's `now - old`: whole between whole numbers, otherwise a float. */
function subtract(now, old) {
    const a = wholeOf(now);
    const b = wholeOf(old);
    if (a !== undefined && b !== undefined) {
        const difference = a - b;
        return Number.isSafeInteger(Number(difference)) ? Number(difference) : difference;
    }
    const x = numberOf(now);
    const y = numberOf(old);
    return x === undefined || y === undefined ? undefined : (0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .floatValue */ .Qg)(x - y);
}
function wholeOf(value) {
    if (typeof value === 'bigint')
        return value;
    if (typeof value === 'boolean')
        return value ? 1n : 0n;
    return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : undefined;
}
function numberOf(value) {
    if (value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlFloat */ .iw)
        return value.value;
    return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
        ? Number(value)
        : undefined;
}


/***/ }),

/***/ 18653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ diffJson),
/* harmony export */   u: () => (/* binding */ metricsJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_python_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35213);


/** Metrics by revision, as DVC's JSON has them. */
function metricsJson(tables) {
    return toJson(new Map([...tables].map(([revision, table]) => [revision, new Map([['data', fileValues(table)]])])));
}
/** Changes by file and name, as DVC's JSON has them. */
function diffJson(diff) {
    const files = [...diff].map(([file, changes]) => [
        file,
        new Map([...changes].map(([name, change]) => [name, new Map(Object.entries(change))])),
    ]);
    return toJson(new Map(files));
}
function fileValues(table) {
    return new Map([...table].map(([file, found]) => [
        file,
        'data' in found ? new Map([['data', found.data]]) : new Map([['error', new Map(Object.entries(found.error))]]),
    ]));
}
function toJson(value) {
    try {
        return `${(0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonJson */ .bv)(value, { sortKeys: false })}\n`;
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data', `Cannot print JSON: ${error.message}, expected text and numbers (or leave out --json)`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 39043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "in": () => (/* binding */ renderDiff),
/* harmony export */   qF: () => (/* binding */ renderMetrics)
/* harmony export */ });
/* unused harmony export renderTable */
/* harmony import */ var _formats_python_repr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21168);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80423);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33748);



/** Shown where there is no value. */
const NOTHING = '-';
const MIN_HEADER_PADDING = 2;
/** A table as DVC lays it out: columns left-aligned, two spaces apart; or in Markdown. */
function renderTable(headers, rows, style) {
    if (rows.length === 0 && !style.markdown)
        return '';
    const widths = headers.map((header, column) => {
        const cells = rows.map((row) => lengthOf(row[column] ?? ''));
        return Math.max(lengthOf(header) + MIN_HEADER_PADDING, ...cells);
    });
    const pad = (cells) => cells.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - lengthOf(cell))));
    if (!style.markdown)
        return [headers, ...rows].map((row) => `${pad(row).join('  ').trimEnd()}\n`).join('');
    const line = (cells) => `| ${pad(cells).join(' | ')} |\n`;
    const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n`;
    return `${line(headers)}${rule}${rows.map(line).join('')}\n`;
}
function lengthOf(text) {
    return [...text].length;
}
/** What changed, a value a line. */
function renderDiff(diff, options) {
    const { title, before, after, precision, noPath = false, noChange = false } = options;
    const choose = (cells) => cells.filter((_, column) => !(noPath && column === 0) && !(noChange && column === 4));
    const rows = [...diff].flatMap(([file, changes]) => [...changes]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, change]) => {
        const values = [change.old, change.new, change.diff].map((value) => showCell(value, precision));
        return choose([file, name, ...values]);
    }));
    return renderTable(choose(['Path', title, before, after, 'Change']), rows, options);
}
/** All metrics, a file a line and a name a column. */
function renderMetrics(tables, options) {
    const lines = [];
    for (const [revision, table] of tables) {
        for (const [file, found] of table) {
            const data = 'data' in found ? found.data : new Map();
            const flat = data instanceof Map ? (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .B)(data, file) : new Map([['', data]]);
            const values = typeof flat === 'string' ? new Map() : flat;
            lines.push({ head: options.showRevisions ? [revision, file] : [file], values });
        }
    }
    const names = [...new Set(lines.flatMap(({ values }) => [...values.keys()]))].sort();
    const headers = [...(options.showRevisions ? ['Revision', 'Path'] : ['Path']), ...names];
    const rows = lines.map(({ head, values }) => [
        ...head,
        ...names.map((name) => showCell(values.get(name), options.precision)),
    ]);
    return renderTable(headers, rows, options);
}
function showCell(value, precision) {
    if (value === undefined || value === null)
        return NOTHING;
    if (precision === undefined)
        return (0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonStr */ .qV)(value);
    if (value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlFloat */ .iw)
        return (0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonStr */ .qV)((0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .floatValue */ .Qg)((0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRound */ .FO)(value.value, precision)));
    const isFloat = typeof value === 'number' && !Number.isInteger(value);
    return (0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonStr */ .qV)(isFloat ? (0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .floatValue */ .Qg)((0,_formats_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRound */ .FO)(value, precision)) : value);
}


/***/ })

};
