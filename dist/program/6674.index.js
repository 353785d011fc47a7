export const id = 6674;
export const ids = [6674,1117];
export const modules = {

/***/ 51117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectTracked: () => (/* binding */ selectTracked),
/* harmony export */   trackedPaths: () => (/* binding */ trackedPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14098);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82094);




const UNKNOWN = { name: 'md5', value: '' };
/** What the lock files and `.dvc` files name that a cache or remote holds: outputs of stages and tracked data. */
function trackedPaths(repo, stages, { unmade = false } = {}) {
    return stages.flatMap((stage) => {
        const lock = stage.kind === 'pipeline' ? (0,_run_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readLock */ .mF)(repo, stage).get(stage.name) : undefined;
        return stage.outs.flatMap((out) => {
            if (!out.cache)
                return [];
            const locked = lock?.outs.find((item) => item.path === out.path);
            const hash = (stage.kind === 'dvcfile' ? out.hash : locked?.hash) ?? (unmade ? UNKNOWN : undefined);
            if (!hash)
                return [];
            const meta = (stage.kind === 'dvcfile' ? out.meta : locked?.meta) ?? {};
            const { absolutePath: path, remote, location, push, kind } = out;
            return [{ path, hash, meta, remote, location, push, kind, made: stage.kind === 'pipeline' }];
        });
    });
}
/**
 * What targets stand for: a stage, a `.dvc` file or `dvc.yaml`, an output's path, or a path inside of a tracked directory;
 * everything when none is named.
 */
async function selectTracked(repo, stages, names, { recursive = false, withDeps = false, unmade = false } = {}) {
    if (names.length === 0)
        return trackedPaths(repo, stages, { unmade });
    const all = trackedPaths(repo, stages, { unmade });
    const found = [];
    for (const name of names) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo.cwd, name);
        const exact = all.find((item) => item.path === path);
        const holder = all.find((item) => path.startsWith(item.path + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
        if (exact)
            found.push(exact);
        else if (holder)
            found.push({
                ...holder,
                within: path
                    .slice(holder.path.length + 1)
                    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
                    .join('/'),
            });
        else if (recursive && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            found.push(...all.filter((item) => item.path.startsWith(path + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)));
        else {
            const targets = (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .selectTargets */ .D)(repo, stages, [name], { recursive });
            const { buildGraph } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17544));
            found.push(...trackedPaths(repo, withDeps ? buildGraph(stages).closure(targets) : targets, { unmade }));
        }
    }
    return [...new Set(found)];
}


/***/ }),

/***/ 62237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ setParams),
/* harmony export */   k: () => (/* binding */ parseAssignments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32461);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33620);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91968);







const DEFAULT_FILE = 'params.yaml';
/**
 * Changes values in params files: lines `train.epochs=30` or `other.yaml:a.b=3`. Only the value's own text is replaced, so
 * that comments and layout stay; a parameter that is not there is an error. Returns the names that changed.
 */
function setParams(folder, lines, source = 'set-params') {
    const changed = [];
    const texts = new Map();
    for (const assignment of parseAssignments(lines, source)) {
        const { file, key } = assignment;
        const before = texts.get(file) ?? (0,_params_js__WEBPACK_IMPORTED_MODULE_5__/* .readParamsDocument */ .Sr)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), file).text;
        const after = assign(before, assignment);
        if (after !== before)
            changed.push(`${file}: ${key}`);
        texts.set(file, after);
    }
    for (const [file, text] of texts) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), 'utf8') !== text)
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), text);
    }
    return changed;
}
/** The assignments of lines; blank ones and comments are none. */
function parseAssignments(lines, source = 'set-params') {
    return lines.flatMap((line, index) => parseAssignment(line, `${source}:${index + 1}`));
}
function parseAssignment(line, shown) {
    const text = line.trim();
    if (text === '' || text.startsWith('#'))
        return [];
    const match = /^(?:([^=:]+\.(?:yaml|yml)):)?([^=:\s]+)\s*=\s*(.*)$/s.exec(text);
    if (!match?.[2])
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `Cannot read ${shown}: found "${text}", expected NAME=VALUE such as train.epochs=30`);
    const file = match[1] ?? DEFAULT_FILE;
    if (file.startsWith('/') || file.split('/').includes('..'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `Cannot read ${shown}: "${file}" leads out of the repository`);
    return [{ file, key: match[2], text: match[3] ?? '', shown }];
}
function assign(text, { file, key, text: value, shown }) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, file, { code: 'params' });
    const path = key.split('.');
    const span = document.span(path);
    if (!span) {
        const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearestName */ .q)(key, document.value instanceof Map ? allKeys(document.value) : []);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `Cannot set "${key}" (${shown}): "${file}" has no such parameter${nearest ? `, did you mean "${nearest}"?` : ''}`);
    }
    const wanted = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(value, shown, { code: 'params' }).value;
    if (value.includes('\n') || (wanted instanceof Map && !value.trim().startsWith('{'))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `Cannot set "${key}" (${shown}): found "${value}", expected a value on one line`);
    }
    for (const candidate of [value, JSON.stringify(value)]) {
        const separator = span.start > 0 && /[:-]/.test(text[span.start - 1] ?? '') ? ' ' : '';
        const after = `${text.slice(0, span.start)}${separator}${candidate}${text.slice(span.end)}`;
        if (isAs(after, file, key, wanted))
            return after;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `Cannot set "${key}" (${shown}) to "${value}": the text does not fit into "${file}", expected a simple value`);
}
function isAs(text, file, key, wanted) {
    try {
        const found = (0,_params_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUp */ .TE)((0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, file).value, key);
        return Number.isNaN(found) ? Number.isNaN(wanted) : (0,_params_js__WEBPACK_IMPORTED_MODULE_5__/* .equalValues */ .b9)(found, wanted);
    }
    catch {
        return false;
    }
}
function allKeys(map, prefix = '') {
    return [...map].flatMap(([key, value]) => {
        const name = `${prefix}${String(key)}`;
        return value instanceof Map ? allKeys(value, `${name}.`) : [name];
    });
}


/***/ }),

/***/ 59105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ MAX_THREADS),
/* harmony export */   vb: () => (/* binding */ chooseThreads)
/* harmony export */ });
/* unused harmony export THREADS_VARIABLE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** More only wait for one another: a batch is cut into fewer pieces. */
const MAX_THREADS = 64;
/** The environment variable that says how many threads work. */
const THREADS_VARIABLE = 'TRAIN_REPORT_THREADS';
/**
 * How many threads the embedded engine works with, by a command's option or else the environment; undefined: one a core. No
 * parameter, since results do not depend on it.
 */
function chooseThreads(option, env) {
    if (option !== undefined)
        return parseThreads(option, 'option --threads');
    const variable = env[THREADS_VARIABLE] ?? '';
    return variable.trim() === '' ? undefined : parseThreads(variable, THREADS_VARIABLE);
}
function parseThreads(text, where) {
    const threads = /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
    if (threads >= 1 && threads <= MAX_THREADS)
        return threads;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${text}", expected a whole number from 1 to ${MAX_THREADS}`, {
        hint: 'Leave it out to use one thread a core',
    });
}


/***/ }),

/***/ 4687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _f: () => (/* binding */ setResultsOutput),
/* harmony export */   rg: () => (/* binding */ setPublishedOutputs),
/* harmony export */   vl: () => (/* binding */ setReportOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);

/** The step's outputs about a report. */
function setReportOutputs(report, folder) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('report', folder);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('outcome', report.outcome);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('verdict', report.verdict?.outcome ?? '');
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('metrics', JSON.stringify(Object.fromEntries(report.metrics.map(({ group, values }) => [group || 'all', values]))));
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('stages-run', report.stages
        .filter((stage) => stage.outcome === 'ran')
        .map((stage) => stage.name)
        .join(' '));
}
/** The step's outputs about where it was posted. */
function setPublishedOutputs({ commentUrl, checkUrl, pullRequest }) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('comment-url', commentUrl ?? '');
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('check-url', checkUrl ?? '');
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('pull-request', pullRequest ?? '');
}
/** The step's output about the pull request with the results. */
function setResultsOutput(url) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('results-url', url ?? '');
}


/***/ }),

/***/ 60645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/limits.js
var limits = __webpack_require__(95630);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 12 modules
var report_markdown = __webpack_require__(93242);
// EXTERNAL MODULE: ./build/src/github/api/client.js + 1 modules
var api_client = __webpack_require__(59095);
// EXTERNAL MODULE: ./build/src/report/document.js
var report_document = __webpack_require__(47187);
;// CONCATENATED MODULE: ./build/src/report/outcome.js

const MAX_TITLE_CHARS = 200;
/**
 * The report in one word and one line: a failed stage, a failed gate, else the verdict. What a fork made may say anything:
 * that it is good is never taken as success, which a protected branch could ask for.
 */
function outcomeOf(report) {
    const own = judge(report);
    if (report.origin === undefined || own.conclusion === 'failure')
        return own;
    return { ...own, conclusion: 'neutral', title: line(`By the fork's own claim: ${own.title}`) };
}
function line(text) {
    return (0,report_document/* oneLine */.TN)(text, MAX_TITLE_CHARS);
}
function judge({ outcome, stages, gates = [], verdict }) {
    if (outcome === 'failure') {
        const failed = stages.find((stage) => stage.outcome === 'failed');
        const title = failed ? line(`Training failed in stage ${failed.name}`) : 'Training failed';
        return { conclusion: 'failure', title, verdict: 'failed' };
    }
    const broken = gates.filter((gate) => gate.level === 'fail' && gate.outcome !== 'passed');
    const [gate] = broken;
    if (gate) {
        const others = broken.length > 1 ? ` (and ${broken.length - 1} more)` : '';
        return { conclusion: 'failure', title: line(`${gate.rule}: ${gate.message}${others}`), verdict: 'gate' };
    }
    if (stages.some((stage) => stage.outcome === 'stale'))
        return { conclusion: 'neutral', title: 'The report is not up to date', verdict: 'stale' };
    if (!verdict)
        return { conclusion: 'success', title: 'Training succeeded', verdict: 'success' };
    const isDoubtful = verdict.outcome === 'worse' || verdict.outcome === 'mixed';
    return {
        conclusion: isDoubtful ? 'neutral' : 'success',
        title: line(verdict.sentence),
        verdict: verdict.outcome,
    };
}

;// CONCATENATED MODULE: ./build/src/github/checks/check.js



const PAGE = 100;
const MAX_ANNOTATIONS = 50; // in one request; what later ones bring is added
const MAX_OUTPUT_BYTES = 65_535;
/** The name of a report's check and status; a key tells several of them apart. */
function checkName(key) {
    return key === 'default' ? 'train-report' : `train-report (${key})`;
}
/** Says the verdict as a check run on the commit, with annotations on the lines that gates belong to; returns its address. */
async function postCheck(client, context, report, { key, pictures }) {
    const { owner, repo, sha, run } = context;
    const name = checkName(key);
    const { conclusion, title } = outcomeOf(report);
    const output = { title, summary: renderSummary(report, pictures) };
    const [first = [], ...rest] = batches(annotationsOf(report));
    const id = `${run.id}-${run.attempt}-${key}`;
    const created = await client.createOnce(async () => {
        const { data } = await client.rest.checks.create({
            owner,
            repo,
            name,
            head_sha: sha,
            external_id: id,
            status: 'completed',
            conclusion,
            ...(run.url === '' ? {} : { details_url: run.url }),
            output: { ...output, annotations: first },
        });
        return { id: data.id, url: data.html_url ?? '' };
    }, async () => {
        const commit = { owner, repo, ref: sha, check_name: name, filter: 'all', per_page: PAGE };
        const { data } = await client.rest.checks.listForRef(commit);
        const found = data.check_runs.find((one) => one.external_id === id);
        return found && { id: found.id, url: found.html_url ?? '' };
    });
    for (const annotations of rest) {
        // Not repeated when its answer is lost: GitHub would add the annotations twice.
        await client.rest.checks.update({ owner, repo, check_run_id: created.id, output: { ...output, annotations } });
    }
    return created.url;
}
function renderSummary(report, pictures) {
    for (let maxChars = MAX_OUTPUT_BYTES;; maxChars = Math.floor(maxChars * 0.75)) {
        const text = (0,report_markdown/* renderMarkdown */.G)(report, { pictures, maxChars });
        if (Buffer.byteLength(text) <= MAX_OUTPUT_BYTES)
            return text;
    }
}
function annotationsOf({ gates = [] }) {
    return gates.flatMap(({ rule, level, outcome, message, location }) => {
        if (outcome === 'passed' || !location || !isInRepository(location.file))
            return [];
        const line = location.line ?? 1;
        return [
            {
                path: location.file,
                start_line: line,
                end_line: line,
                annotation_level: level === 'fail' ? 'failure' : 'warning',
                title: (0,report_document/* oneLine */.TN)(rule, 200),
                message: (0,report_document/* oneLine */.TN)(message, 1000),
            },
        ];
    });
}
function isInRepository(path) {
    return path !== '' && !path.startsWith('/') && !path.split('/').includes('..');
}
function batches(items) {
    const count = Math.ceil(items.length / MAX_ANNOTATIONS);
    return Array.from({ length: count }, (_, index) => items.slice(index * MAX_ANNOTATIONS, (index + 1) * MAX_ANNOTATIONS));
}

;// CONCATENATED MODULE: ./build/src/github/checks/status.js



const MAX_DESCRIPTION_CHARS = 140;
/** Says the verdict as a status of the commit; the last one of a name counts, so that it can be said again. */
async function postStatus(client, { owner, repo, sha, run }, report, { key, address }) {
    const { conclusion, title } = outcomeOf(report);
    // A status knows no "neutral": what a fork claims stays open, since a branch may ask for success.
    const good = report.origin === undefined ? 'success' : 'pending';
    const target = address ?? run.url;
    await client.attempt(() => client.rest.repos.createCommitStatus({
        owner,
        repo,
        sha,
        state: conclusion === 'failure' ? 'failure' : good,
        context: checkName(key),
        description: (0,report_document/* oneLine */.TN)(title, MAX_DESCRIPTION_CHARS),
        ...(target === '' ? {} : { target_url: target }),
    }));
}

// EXTERNAL MODULE: ./build/src/github/pulls/find.js
var find = __webpack_require__(67799);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/github/api/failure.js
var failure = __webpack_require__(69056);
;// CONCATENATED MODULE: ./build/src/github/comments/hide.js
const MAX_HIDDEN = 50; // earlier ones were hidden by the runs before this one
/** Hides comments as outdated, in one request; hiding one again changes nothing. */
async function hideComments(client, comments) {
    const hidden = comments.slice(-MAX_HIDDEN);
    if (hidden.length === 0)
        return;
    const names = hidden.map((_, index) => `$id${index}: ID!`).join(', ');
    const changes = hidden.map((_, index) => `c${index}: minimizeComment(input: { subjectId: $id${index}, classifier: OUTDATED }) { minimizedComment { isMinimized } }`);
    const variables = Object.fromEntries(hidden.map(({ nodeId }, index) => [`id${index}`, nodeId]));
    await client.attempt(() => client.graphql(`mutation (${names}) { ${changes.join(' ')} }`, variables));
}

// EXTERNAL MODULE: ./build/src/github/comments/marker.js
var comments_marker = __webpack_require__(28296);
// EXTERNAL MODULE: ./build/src/github/comments/thread.js
var comments_thread = __webpack_require__(61838);
;// CONCATENATED MODULE: ./build/src/github/comments/comment.js





/**
 * Puts the report into a thread: found by its hidden marker however many comments there are and updated in place, else
 * created. A run of an older commit than the one in the comment leaves it alone.
 */
function postComment(client, context, thread, text) {
    const { mode = 'update' } = text;
    return mode === 'update' ? updateComment(client, context, thread, text) : addComment(client, context, thread, text);
}
async function updateComment(client, context, thread, text) {
    const marker = markerOf(context, text);
    const body = bodyOf(marker, text);
    const replace = async (existing) => {
        if (await isNewer(existing.marker, marker, text.isAncestor, thread))
            return { url: existing.url, outcome: 'kept newer' };
        const updated = await unlessGone(client.attempt(() => thread.update(existing.id, body)));
        return updated ? { url: existing.url, outcome: 'updated' } : undefined;
    };
    const existing = await (0,comments_thread/* findFirst */.i8)(thread, text.key);
    const replaced = existing && (await replace(existing));
    if (replaced)
        return replaced;
    const created = await client.createOnce(() => thread.create(body), async () => (await (0,comments_thread/* findAll */.JW)(thread, text.key)).find((one) => isSame(one.marker, marker)));
    // Where another run created a comment at the same time, the first one stays, and holds the newer report.
    const joined = await joinFirst(thread, text.key, created.id, replace).catch(() => undefined); // it is posted, after all
    if (joined)
        await client.attempt(() => thread.remove(created.id)).catch(() => undefined);
    return joined ?? { url: created.url, outcome: 'created' };
}
async function addComment(client, context, thread, text) {
    const marker = { ...markerOf(context, text), id: (0,external_node_crypto_.randomBytes)(8).toString('hex') };
    const former = text.mode === 'new' ? [] : await (0,comments_thread/* findAll */.JW)(thread, text.key);
    const last = former.at(-1);
    if (last && (await isNewer(last.marker, marker, text.isAncestor, thread)))
        return { url: last.url, outcome: 'kept newer' };
    if (last && text.mode === 'on-change' && last.marker.verdict === marker.verdict)
        return { url: last.url, outcome: 'unchanged' };
    const created = await client.createOnce(() => thread.create(bodyOf(marker, text)), async () => (await (0,comments_thread/* findAll */.JW)(thread, text.key)).find((one) => one.marker.id === marker.id));
    const posted = { url: created.url, outcome: 'created' };
    if (text.mode !== 'hide')
        return posted;
    try {
        await hideComments(client, former);
        return posted;
    }
    catch (error) {
        return { ...posted, notHidden: error };
    }
}
function markerOf({ sha, run }, { key, verdict }) {
    return { key, sha, run: run.id, attempt: run.attempt, verdict };
}
function bodyOf(marker, { markdown }) {
    return `${(0,comments_marker/* writeMarker */.en)(marker)}\n${markdown}`;
}
async function joinFirst(thread, key, own, replace) {
    const first = await (0,comments_thread/* findFirst */.i8)(thread, key);
    return first && first.id !== own ? replace(first) : undefined;
}
// Somebody deleted the comment meanwhile.
async function unlessGone(change) {
    try {
        await change;
        return true;
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    }
}
/**
 * Whether a comment's report is newer than this run's. History decides where git knows both commits, else the order of
 * the runs does. A branch that was set back to an older commit and run again is the exception: then that one counts.
 */
async function isNewer(existing, own, isAncestor, thread) {
    if (existing.sha !== own.sha && isAncestor) {
        if (await isAncestor(own.sha, existing.sha))
            return (0,comments_marker/* isOlder */.tW)(own, existing) || !(await thread.isCurrent());
        if (await isAncestor(existing.sha, own.sha))
            return false;
    }
    return (0,comments_marker/* isOlder */.tW)(own, existing);
}
function isSame(a, b) {
    return a.sha === b.sha && a.run === b.run && a.attempt === b.attempt;
}

;// CONCATENATED MODULE: ./build/src/github/comments/report.js






const MARKER_CHARS = 300;
const PUSH_PERMISSIONS = ['contents: write', 'pull-requests: write']; // where one reports depends on the day
/** Comments on the pull request of the event or of the branch, else on the commit. */
async function commentReport(client, report, options) {
    const { context, problems, key, mode, pictures, isAncestor, log } = options;
    const markdown = (0,report_markdown/* renderMarkdown */.G)(report, { pictures, maxChars: limits/* MAX_COMMENT_CHARS */.V - MARKER_CHARS });
    const text = { key, markdown, mode, verdict: outcomeOf(report).verdict, isAncestor };
    const named = { value: context.pullRequest, failure: undefined };
    const { value: pullRequest, failure } = named.value
        ? named
        : await problems.collect('look for the pull request', ['pull-requests: write'], () => (0,find/* findByBranch */.v)(client, context));
    if (failure === 'passing')
        return { url: undefined, pullRequest }; // it may be there: not on the commit, then
    const { value: posted } = await (pullRequest === undefined
        ? problems.collect('comment', PUSH_PERMISSIONS, () => postComment(client, context, (0,comments_thread/* commitThread */.CG)(client, context), text))
        : problems.collect('comment', ['pull-requests: write'], () => postComment(client, context, (0,comments_thread/* issueThread */.Y1)(client, context, pullRequest), text)));
    if (posted?.notHidden !== undefined)
        problems.add('hide the former comments', ['pull-requests: write'], posted.notHidden);
    if (posted)
        log.info(describe(posted));
    return { url: posted?.url, pullRequest };
}
function describe({ outcome, url }) {
    if (outcome === 'kept newer')
        return `A newer run has reported already: its comment stays (${url})`;
    if (outcome === 'unchanged')
        return `The verdict is the same: the comment stays (${url})`;
    return `Report ${outcome}: ${url}`;
}

// EXTERNAL MODULE: ./build/src/github/contents/assets.js
var assets = __webpack_require__(28823);
// EXTERNAL MODULE: ./build/src/github/problems.js
var github_problems = __webpack_require__(45345);
// EXTERNAL MODULE: ./build/src/github/summary.js
var summary = __webpack_require__(24057);
;// CONCATENATED MODULE: ./build/src/github/publish.js










const PICTURES_MS = 60_000;
const COMMENT_MS = 120_000;
const CHECK_MS = 60_000;
/**
 * Shows the report to the team: a comment on the pull request, else on the commit, a check and a status where asked for, and
 * always the job summary. What cannot be had degrades to the next best place with one warning; it never throws for
 * GitHub's sake.
 */
async function publish(report, folder, options) {
    const { context, token, log, toolkit, delayMs, comment, check, status } = options;
    let pictures = {};
    let published = { commentUrl: undefined, pullRequest: context.pullRequest };
    const isWanted = comment || check === true || status === true;
    if (isWanted && token === '')
        log.warning('No token was given, so the report is in the job summary only: leave the input `token` at its default');
    if (isWanted && token !== '') {
        const client = await (0,api_client/* createClient */.U)({ token, apiUrl: context.apiUrl, log, toolkit, delayMs });
        const problems = new github_problems/* Problems */.Z(context);
        try {
            pictures = await placePictures(client, report, folder, problems, options);
            published = await post(client, report, pictures, problems, options);
        }
        finally {
            client.close();
        }
        problems.report(log, placeOf(published));
    }
    (0,summary/* writeSummary */.S)(context.summaryFile, (0,report_markdown/* renderMarkdown */.G)(report, { pictures, maxChars: limits/* MAX_SUMMARY_BYTES */.Q / 4 }), log);
    return { ...published, pictures };
}
async function placePictures(client, report, folder, problems, { context, key }) {
    const pictures = report.pictures.map(({ name, file }) => ({ name, file, path: (0,external_node_path_.join)(folder, file) }));
    const { value } = await problems.collect('store the pictures', ['contents: write'], () => client.within(PICTURES_MS, () => (0,assets/* storePictures */.B)(client, context, { key, pictures })));
    return value ?? {};
}
async function post(client, report, pictures, problems, options) {
    const { context, key, log, comment, commentMode: mode = 'update', check, status, isAncestor } = options;
    const commented = comment
        ? await client.within(COMMENT_MS, () => commentReport(client, report, { context, key, mode, pictures, problems, log, isAncestor }))
        : undefined;
    const { value: checkUrl } = check
        ? await problems.collect('make the check run', ['checks: write'], () => client.within(CHECK_MS, () => postCheck(client, context, report, { key, pictures })))
        : { value: undefined };
    if (status)
        await problems.collect('set the commit status', ['statuses: write'], () => client.within(CHECK_MS, () => postStatus(client, context, report, { key, address: commented?.url ?? checkUrl })));
    return { commentUrl: commented?.url, pullRequest: commented?.pullRequest ?? context.pullRequest, checkUrl };
}
function placeOf({ commentUrl, checkUrl }) {
    return commentUrl === undefined && checkUrl === undefined
        ? 'The report is in the job summary'
        : 'The report is posted, but not all of it';
}


/***/ }),

/***/ 85541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ main_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/gates/announce.js
var announce = __webpack_require__(38127);
// EXTERNAL MODULE: ./build/src/repo/baseline.js + 1 modules
var baseline = __webpack_require__(85867);
// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/run/run.js + 1 modules
var run = __webpack_require__(14098);
// EXTERNAL MODULE: ./build/src/dvcyaml/set-params.js
var set_params = __webpack_require__(62237);
// EXTERNAL MODULE: ./build/src/run/shell.js
var shell = __webpack_require__(54081);
// EXTERNAL MODULE: ./build/src/pipeline/targets.js
var pipeline_targets = __webpack_require__(82094);
// EXTERNAL MODULE: ./build/src/dvcfile/tracked.js
var dvcfile_tracked = __webpack_require__(51117);
// EXTERNAL MODULE: ./build/src/sync/sync.js
var sync_sync = __webpack_require__(57818);
;// CONCATENATED MODULE: ./build/src/sync/check-out-data.js



/** Fetches and checks out what the pipeline needs and the workspace lacks, and says what that was. */
async function checkOutData(repo, { log, signal, remote }) {
    const tracked = (0,dvcfile_tracked.trackedPaths)(repo, (0,load.loadStages)(repo));
    const pulled = await (0,sync_sync.pullMissing)(repo, tracked, { log, signal, remote, force: false });
    for (const path of pulled.checkedOut)
        log.info(`Checked out ${path}`);
    for (const path of pulled.unavailable)
        log.info(`${path} is in neither the cache nor the remote: its stage will run`);
    if (pulled.checkedOut.length + pulled.unavailable.length === 0)
        log.info('Everything is there');
}

// EXTERNAL MODULE: ./build/src/report/make.js + 10 modules
var make = __webpack_require__(85690);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(65971);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/stages/runner.js
var stages_runner = __webpack_require__(53023);
;// CONCATENATED MODULE: ./build/src/main.js
















/** The whole story: check out the data, run what is stale, report, push, publish. Throws when a stage or a gate failed, after reporting. */
async function main_run(job, tools) {
    const { log, signal, env } = tools;
    const repo = (0,repository.openRepository)(job.workingDirectory, env);
    (0,load.requirePipeline)(repo);
    const result = await (0,lock.withLock)(repo, async (lock) => {
        for (const change of (0,set_params/* setParams */.d)(job.workingDirectory, job.setParams))
            log.info(`Set ${change}`);
        const stages = (0,load.loadStages)(repo);
        const targets = (0,pipeline_targets/* selectTargets */.D)(repo, stages, job.targets);
        const sync = { log, signal, remote: job.remote };
        if (job.pull)
            await log.group('Check out data', () => checkOutData(repo, sync));
        const commit = await (0,baseline/* describeCommit */.X)(repo, job.baseline.head); // before the run: it writes files that git tracks
        const { engine, threads } = job;
        const runner = (0,stages_runner/* builtinRunner */.Y)((0,shell/* unlockedRunner */.O)((0,shell/* shellRunner */.$)(repo, env), lock), { engine, threads, log });
        const results = await (0,run/* reproduce */.CC)(repo, stages, targets, { runner, log, signal });
        const reportFolder = (0,external_node_path_.resolve)(job.workingDirectory, job.reportDirectory);
        const found = await (0,baseline/* findBaseline */.o)(repo, job.baseline, log);
        const report = await (0,make/* makeReport */.d)({
            repo,
            stages,
            results,
            log,
            engine: job.engine === 'tensorflow' ? 'tensorflow' : 'embedded',
            commit,
            baseline: found.commit,
            withoutBaseline: found.why,
            remote: job.pull ? job.remote : null,
            signal,
            directions: job.directions,
            statistics: job.statistics,
            gates: job.gates,
            key: job.reportKey,
            set: (0,set_params/* parseAssignments */.k)(job.setParams).map(({ file, key, text }) => ({ file, key, value: text })),
            folder: reportFolder,
        });
        if (job.push && report.outcome === 'success')
            await log.group('Push outputs', () => (0,sync_sync.pushOutputs)(repo, (0,dvcfile_tracked.trackedPaths)(repo, stages), sync));
        return { report, reportFolder, results };
    });
    await publishSafely(result, tools);
    (0,announce/* announceGates */.Q)(result.report, log);
    const failed = result.results.find((one) => one.outcome === 'failed');
    if (failed?.outcome === 'failed')
        throw failed.error;
    (0,errors/* throwAll */.Kx)((0,announce/* gateErrors */.d)(result.report));
    return result;
}
async function publishSafely({ report, reportFolder }, { log, publish }) {
    if (!publish)
        return;
    try {
        await publish(report, reportFolder);
    }
    catch (error) {
        log.warning(`The report could not be published: ${(0,errors/* messageOf */.bD)(error)}. It is in "${reportFolder}"`);
    }
}


/***/ }),

/***/ 42288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/** Where the inputs want the report to go. */
function placesOf({ comment, commentMode, check, status, reportKey: key, }) {
    return { comment, commentMode, check, status, key };
}


/***/ }),

/***/ 31408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   train: () => (/* binding */ train)
/* harmony export */ });
/* harmony import */ var _engine_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59105);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _github_api_toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38700);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4687);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60645);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85541);
/* harmony import */ var _proposal_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89053);
/* harmony import */ var _repo_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58834);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42288);









/** `mode: run` and `mode: report`: the main job. `report` asks nothing of GitHub: the report is in its folder and in the job summary. */
async function train(inputs, { env, log, signal, context }) {
    log.info(`train-report in ${inputs.workingDirectory}`);
    const baseline = { ...context?.baseline, ...(inputs.baseline === undefined ? {} : { revision: inputs.baseline }) };
    const git = _repo_git_js__WEBPACK_IMPORTED_MODULE_7__/* .Git */ .T.find(inputs.workingDirectory);
    const isPublic = inputs.mode === 'run';
    const isProposing = isPublic && inputs.publish === 'pull-request';
    const before = git && isProposing ? await (0,_proposal_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .findChanges */ .pz)(git) : undefined; // what is changed now is not the run's result
    await (0,_main_js__WEBPACK_IMPORTED_MODULE_5__.run)({
        ...inputs,
        threads: (0,_engine_threads_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseThreads */ .vb)(undefined, env),
        push: inputs.push || isProposing,
        baseline,
        gates: inputs,
    }, {
        log,
        signal,
        env,
        publish: async (report, folder) => {
            (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .setReportOutputs */ .vl)(report, folder);
            if (!context)
                return;
            const token = isPublic ? inputs.token : '';
            const isAncestor = git && ((older, newer) => git.isAncestor(older, newer));
            const toolkit = token === '' ? undefined : await (0,_github_api_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .loadToolkit */ .f)(token);
            const options = { ...(0,_places_js__WEBPACK_IMPORTED_MODULE_8__/* .placesOf */ .e)(inputs), context, token, log, toolkit, isAncestor };
            const places = isPublic ? options : { ...options, comment: false, check: false, status: false };
            const published = await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .m)(report, folder, places);
            (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .setPublishedOutputs */ .rg)(published);
            if (!git || !before || token === '')
                return;
            const { workingDirectory, autoMerge: merge, skipCi } = inputs;
            const { pictures = {} } = published;
            const proposal = { context, token, toolkit, log, git, env, workingDirectory, before, pictures, merge, skipCi };
            await proposeSafely(report, proposal);
        },
    });
}
async function proposeSafely(report, options) {
    try {
        const { proposeResults } = await Promise.all(/* import() */[__webpack_require__.e(5143), __webpack_require__.e(4985), __webpack_require__.e(1848)]).then(__webpack_require__.bind(__webpack_require__, 1848));
        (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .setResultsOutput */ ._f)(await proposeResults(report, options));
    }
    catch (error) {
        const hint = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && error.hint !== undefined ? `. ${error.hint}` : '';
        options.log.warning(`The results could not be proposed as a pull request: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}${hint}`);
        (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .setResultsOutput */ ._f)(undefined);
    }
}


/***/ }),

/***/ 82094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8512);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33620);
/* harmony import */ var _repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29057);






/**
 * The stages that names stand for: a stage or group of the `dvc.yaml` here, `sub/dvc.yaml:name`, a `dvc.yaml`, a `.dvc`
 * file; without any, the stages of the `dvc.yaml` in the folder the user stands in.
 */
function selectTargets(repo, stages, names, options = {}) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.DVC_YAML);
    if (names.length === 0)
        return stages.filter((stage) => stage.file === here);
    const found = names.flatMap((name) => {
        const inFolder = options.recursive ? stagesInFolder(repo, stages, name) : undefined;
        const chosen = inFolder ?? findTarget(repo, stages, name, options.glob ? matcherOf : undefined);
        if (!chosen)
            throw unknownTarget(stages, name);
        return chosen;
    });
    return [...new Set(found)];
}
function matcherOf(pattern) {
    const source = (0,_repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .translateGlob */ .t)(pattern);
    return source === undefined ? /(?!)/ : new RegExp(`^${source}$`, 'su');
}
function findTarget(repo, stages, name, match) {
    const colon = name.lastIndexOf(':');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo.cwd, colon < 0 ? name : name.slice(0, colon));
    const byFile = (path) => stages.filter((stage) => stage.file === path);
    if (colon < 0 && name.endsWith('.dvc') && byFile(file).length > 0)
        return byFile(file);
    if (colon < 0 && name.endsWith(_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.DVC_YAML) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return byFile(file);
    const candidates = byFile(colon > 0 ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.DVC_YAML));
    const wanted = colon < 0 ? name : name.slice(colon + 1);
    const exact = candidates.filter((stage) => stage.name === wanted);
    const group = exact.length > 0 ? exact : candidates.filter((stage) => stage.name.startsWith(`${wanted}@`));
    const pattern = group.length === 0 ? match?.(wanted) : undefined;
    const found = pattern ? candidates.filter((stage) => pattern.test(stage.name)) : group;
    return found.length > 0 ? found : undefined;
}
function stagesInFolder(repo, stages, name) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo.cwd, name);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return undefined;
    return stages.filter((stage) => stage.file.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
}
function unknownTarget(stages, name) {
    const known = stages.map((stage) => stage.address);
    const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(name, known);
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ') || '(there are none)'}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('pipeline', `Cannot find stage "${name}": ${expected}`);
}


/***/ }),

/***/ 89053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ writtenByStages),
/* harmony export */   gn: () => (/* binding */ changesOfRun),
/* harmony export */   pz: () => (/* binding */ findChanges)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _pipeline_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82709);


/** Asks git what changed; `paths` (pathspecs, relative to `cwd`) narrow it. */
async function findChanges(git, cwd, paths = []) {
    const where = cwd === undefined ? [] : ['-C', cwd];
    const command = [...where, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
    const entries = (await git.run([...command, '--', ...paths])).toString().split('\0').filter(Boolean);
    const pathsOf = (wanted) => entries.filter((entry) => entry.startsWith('?? ') === wanted).map((entry) => entry.slice('XY '.length));
    return { tracked: pathsOf(false), untracked: pathsOf(true) };
}
/** What a run changed: what git tracks, and what stages write, but nothing that was changed before it. */
function changesOfRun(before, after, isWritten) {
    const dirty = new Set([...before.tracked, ...before.untracked]);
    const candidates = [...after.tracked, ...after.untracked.filter(isWritten)];
    return {
        paths: candidates.filter((path) => !dirty.has(path)).sort(),
        leftOut: candidates.filter((path) => dirty.has(path) && isWritten(path)).sort(),
    };
}
/** Whether a path is one that stages write and git keeps: dvc.lock, outputs without cache, the ignore files beside outputs. */
function writtenByStages(git, stages) {
    const files = new Set();
    const folders = [];
    for (const stage of stages) {
        if (stage.kind === 'pipeline')
            files.add(git.relativePath((0,_pipeline_state_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(stage)));
        for (const out of stage.outs) {
            files.add(git.relativePath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(out.absolutePath), '.gitignore')));
            if (out.cache)
                continue;
            files.add(git.relativePath(out.absolutePath));
            folders.push(`${git.relativePath(out.absolutePath)}/`);
        }
    }
    return (path) => files.has(path) || folders.some((folder) => path.startsWith(folder));
}


/***/ }),

/***/ 98142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mV: () => (/* binding */ BUILTIN_STAGES),
/* harmony export */   tT: () => (/* binding */ parseStageCommand),
/* harmony export */   xk: () => (/* binding */ loadStage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33620);


/** The built-in stages, each loaded when it runs. */
const STAGES = {
    data_preprocess: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(4386), __webpack_require__.e(3579)]).then(__webpack_require__.bind(__webpack_require__, 23579))).dataPreprocess,
    data_load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2947), __webpack_require__.e(4386), __webpack_require__.e(7367), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 95179))).dataLoad,
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2947), __webpack_require__.e(7367), __webpack_require__.e(8992)]).then(__webpack_require__.bind(__webpack_require__, 8992))).train,
    evaluate: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(4386), __webpack_require__.e(9572)]).then(__webpack_require__.bind(__webpack_require__, 89572))).evaluate,
};
/** Their names, in the order of the pipeline. */
const BUILTIN_STAGES = Object.keys(STAGES);
/** The built-in stage of that name. */
async function loadStage(name) {
    const load = STAGES[name];
    if (load)
        return load();
    const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, BUILTIN_STAGES);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot run built-in stage "${name}": there is none of that name, ${nearest ? `did you mean "${nearest}"?` : `expected one of ${BUILTIN_STAGES.join(', ')}`}`);
}
const PROGRAM = String.raw `(?:npx\s+(?:--no\s+|--yes\s+)?)?(?:train-report|(?:node\s+)?\S*dist\/cli\.js)`;
const COMMAND = new RegExp(String.raw `^${PROGRAM}\s+stage\s+run\s+([\w-]+)(?:\s+(?:--params|-p)[\s=]+([\w./-]+))?$`);
/** Recognises `train-report stage run NAME --params FILE`, which is then run in process; anything else is for a shell. */
function parseStageCommand(line) {
    const match = COMMAND.exec(line.trim());
    return match?.[1] === undefined ? undefined : { stage: match[1], paramsFile: match[2] ?? 'params.yaml' };
}


/***/ }),

/***/ 53023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ builtinRunner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33620);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98142);




/** Runs the built-in stages in process, and everything else in the shell it is given. */
function builtinRunner(shell, { engine, threads, log }) {
    return {
        run: async (line, stage, signal) => {
            const command = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStageCommand */ .tT)(line);
            if (!command)
                return shell.run(line, stage, signal);
            if (!_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_STAGES */ .mV.includes(command.stage))
                throw unknownStage(line, command.stage, stage);
            const run = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .loadStage */ .xk)(command.stage);
            const observer = declarationObserver(stage, log);
            return run({ folder: stage.wdir, paramsFile: command.paramsFile, engine, threads, log, signal, observer });
        },
    };
}
function unknownStage(line, name, stage) {
    const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, _registry_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_STAGES */ .mV);
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_STAGES */ .mV.join(', ')}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('pipeline', `Cannot run stage "${stage.address}" in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(stage.location)}: "${line}" names no built-in stage, ${expected}`, { location: stage.location });
}
/** Points out what a stage reads and `dvc.yaml` does not declare: a change of it would go unnoticed. */
function declarationObserver(stage, log) {
    const seen = new Set();
    const warn = (what, location, read) => {
        if (seen.has(what))
            return;
        seen.add(what);
        const place = read ? ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(read)})` : '';
        log.warning(`Stage "${stage.address}" reads ${what}${place}, which it does not declare: a change of it would go unnoticed`, location);
    };
    return {
        readsFile: (path) => {
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(stage.wdir, path);
            const declared = stage.deps.some((dep) => absolute === dep.absolutePath || absolute.startsWith(dep.absolutePath + node_path__WEBPACK_IMPORTED_MODULE_0__.sep));
            if (!declared)
                warn(`"${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(stage.wdir, absolute)}"`, stage.location);
        },
        readsParam: (file, key, location, isSet) => {
            if (!isSet)
                return; // a default: nothing in the file to depend on
            const declared = stage.params.some((params) => params.absolutePath === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(stage.wdir, file) &&
                (params.keys.length === 0 || params.keys.some((name) => key === name || key.startsWith(`${name}.`))));
            if (!declared)
                warn(`parameter "${key}"`, stage.location, location);
        },
    };
}


/***/ }),

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that `--version`, reports and user agents show; a test holds it equal to package.json's. */
const VERSION = '0.1.0';


/***/ })

};
