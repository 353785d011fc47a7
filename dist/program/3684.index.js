export const id = 3684;
export const ids = [3684];
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

/***/ 47121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ collectFragments)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _report_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47187);
/* harmony import */ var _fragment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76616);



const MAX_PROBLEM_CHARS = 1000;
/** Reads fragments one by one; one that is broken is named, and costs no other. */
async function collectFragments(sources) {
    const fragments = [];
    const broken = [];
    for (const { name, files } of sources) {
        try {
            fragments.push(await (0,_fragment_js__WEBPACK_IMPORTED_MODULE_2__/* .readFragment */ .Bk)(name, await files()));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error; // GitHub's refusal is about all of them
            broken.push({ name, problem: (0,_report_document_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), MAX_PROBLEM_CHARS) });
        }
    }
    return { fragments, broken };
}


/***/ }),

/***/ 76616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yD: () => (/* binding */ FRAGMENT_LIMITS),
  Bk: () => (/* binding */ readFragment)
});

// UNUSED EXPORTS: MAX_PICTURE_BYTES

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/formats/png.js
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const HEADER_BYTES = 33; // signature, and the first chunk: length, IHDR, 13 bytes, checksum
const MAX_SIDE = 20_000;
/** Whether bytes begin as a PNG of sane size does: signature and header; what follows is for whoever draws it. */
function isPng(bytes) {
    if (bytes.length < HEADER_BYTES || !bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
        return false;
    if (bytes.toString('latin1', 12, 16) !== 'IHDR')
        return false;
    const sides = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    return sides.every((side) => side > 0 && side <= MAX_SIDE);
}

// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
;// CONCATENATED MODULE: ./build/src/fragments/fragment.js



/** What a fragment may hold at most. */
const FRAGMENT_LIMITS = { entries: 200, bytes: 48_000_000 };
const MAX_PICTURE_BYTES = 10_000_000;
/** Checks a fragment's files: they may be anybody's. A picture that is none is left out, and so is all that is no report. */
async function readFragment(name, files) {
    const content = files.get(report/* REPORT_FILE */.Uq);
    if (!content) {
        const found = [...files.keys()].slice(0, 5).map((file) => JSON.stringify(file.slice(0, 60)));
        throw new errors/* UserError */.yo('report', `Cannot use "${name}": it holds no ${report/* REPORT_FILE */.Uq}, found ${found.join(', ') || 'nothing'}`, { hint: 'Upload the folder that the output `report` names, by itself' });
    }
    const parsed = await (0,report/* parseReport */.MM)(content, `${name}/${report/* REPORT_FILE */.Uq}`);
    const pictures = new Map();
    const shown = parsed.pictures.filter(({ name: title, file }) => {
        const bytes = files.get(file);
        if (!bytes || file !== `${title}.png` || pictures.has(file))
            return false;
        if (bytes.length > MAX_PICTURE_BYTES || !isPng(bytes))
            return false;
        pictures.set(file, bytes);
        return true;
    });
    return { name, report: { ...parsed, pictures: shown }, pictures };
}


/***/ }),

/***/ 11736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeReportFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79223);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93242);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18456);





/** Writes a checked report and its pictures as a report folder; nothing else of a fragment gets there. */
async function writeReportFolder(folder, { report, pictures }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    for (const [file, bytes] of pictures)
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), bytes);
    await (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReport */ .u5)(folder, report);
    const addresses = Object.fromEntries(report.pictures.map(({ name, file }) => [name, file]));
    (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .MARKDOWN_FILE */ .h5), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .G)(report, { pictures: addresses }));
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

/***/ 74908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ fetchReports)
});

// EXTERNAL MODULE: ./build/src/fragments/collect.js
var collect = __webpack_require__(47121);
// EXTERNAL MODULE: ./build/src/github/api/failure.js
var failure = __webpack_require__(69056);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/formats/unzip.js

const MAX_NAME_BYTES = 500;
const MAX_RATIO = 200; // text packs to a twentieth, a bomb to a thousandth
const RATIO_FREE_BYTES = 1_000_000;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
/**
 * Unpacks a zip file in memory, within the limits. Names must be plain paths below one folder; one wrong entry refuses
 * the file as a whole.
 */
async function unzip(bytes, shown, limits) {
    const fail = (found, cause) => new errors/* UserError */.yo('report', `Cannot unpack ${shown}: ${found}`, cause === undefined ? {} : { cause });
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    let zip;
    try {
        zip = await fromBufferPromise(bytes, { strictFileNames: true, validateEntrySizes: true });
        if (zip.entryCount > limits.entries)
            throw fail(`it has ${zip.entryCount} entries, expected at most ${limits.entries}`);
        return await readEntries(zip, limits, fail);
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? error : fail(`it is damaged or no zip file (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
    finally {
        zip?.close();
    }
}
async function readEntries(zip, limits, fail) {
    const files = new Map();
    const seen = new Set();
    let left = limits.bytes;
    for await (const entry of zip.eachEntry()) {
        const problem = findProblem(entry, seen, left);
        if (problem !== undefined)
            throw fail(problem);
        if (entry.fileName.endsWith('/'))
            continue;
        const content = await readEntry(zip, entry, left);
        if (!content)
            throw fail(tooLarge(limits.bytes));
        left -= content.length;
        files.set(entry.fileName, content);
    }
    return files;
    function findProblem(entry, names, room) {
        const { fileName: name, uncompressedSize: size, compressedSize: packed } = entry;
        const shown = JSON.stringify(name.slice(0, 60));
        if (Buffer.byteLength(name) > MAX_NAME_BYTES)
            return `an entry's name has more than ${MAX_NAME_BYTES} bytes`;
        if (/[\p{Cc}\\]|^\/|^[A-Za-z]:/u.test(name) || name.split('/').includes('..'))
            return `the entry ${shown} leads out of the folder, or has signs in its name that no path has`;
        const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
        if (type !== 0 && type !== REGULAR && !name.endsWith('/'))
            return `the entry ${shown} is a link or no regular file`;
        if (entry.isEncrypted())
            return `the entry ${shown} is encrypted`;
        const key = name.normalize('NFC').toLowerCase(); // some file systems see one file in both
        if (names.has(key))
            return `the entry ${shown} is there twice`;
        names.add(key);
        if (size > room)
            return tooLarge(limits.bytes);
        const isBomb = size > RATIO_FREE_BYTES && size > packed * MAX_RATIO;
        return isBomb ? `the entry ${shown} unpacks to ${Math.floor(size / packed)} times its size: a zip bomb` : undefined;
    }
}
// What an entry says of its size is only a claim: bytes are counted as they come. Undefined: more than there is room for.
async function readEntry(zip, entry, room) {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > room)
            return undefined; // leaving the loop ends the stream
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function tooLarge(bytes) {
    return `it unpacks to more than ${bytes} bytes`;
}

// EXTERNAL MODULE: ./build/src/fragments/fragment.js + 1 modules
var fragment = __webpack_require__(76616);
;// CONCATENATED MODULE: ./build/src/github/runs/artifacts.js



const MAX_PACKED_BYTES = 32_000_000;
const PAGE = 100;
const MAX_PAGES = 50;
const MAX_ARTIFACTS = 256; // a matrix has no more jobs
/** The artifacts of a run by the name that reports are uploaded under: `train-report`, `train-report-…`. */
async function listReportArtifacts(client, { owner, repo, runId }, name) {
    const ours = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = { owner, repo, run_id: runId, per_page: PAGE, page };
        const { data } = await client.attempt(() => client.rest.actions.listWorkflowRunArtifacts(query));
        ours.push(...data.artifacts.filter((one) => one.name === name || one.name.startsWith(`${name}-`)));
        if (data.artifacts.length < PAGE)
            break;
    }
    if (ours.length > MAX_ARTIFACTS)
        throw new errors/* UserError */.yo('github', `Run ${runId} has ${ours.length} reports, expected at most ${MAX_ARTIFACTS}`);
    // A job that ran again may have left two of a name: the last one counts.
    const latest = new Map(ours.sort((a, b) => a.id - b.id).map((artifact) => [artifact.name, artifact]));
    return [...latest.values()].map((artifact) => ({
        id: artifact.id,
        name: artifact.name,
        size: artifact.size_in_bytes,
        isExpired: artifact.expired,
    }));
}
/** An artifact's files. GitHub sends on to a store, which gets no token. */
async function downloadArtifact(client, { owner, repo }, { id, name, size, isExpired }) {
    const shown = `artifact "${name}"`;
    const fail = (found) => new errors/* UserError */.yo('github', `Cannot use ${shown}: ${found}`);
    if (isExpired)
        throw fail('it has expired and is no longer kept');
    const tooLarge = (bytes) => fail(`it has ${bytes} bytes, expected at most ${MAX_PACKED_BYTES}`);
    if (size > MAX_PACKED_BYTES)
        throw tooLarge(size);
    const { data } = await client.attempt(() => client.rest.actions.downloadArtifact({ owner, repo, artifact_id: id, archive_format: 'zip' }));
    if (!(data instanceof ArrayBuffer))
        throw fail('GitHub answered with something else than a file');
    if (data.byteLength > MAX_PACKED_BYTES)
        throw tooLarge(data.byteLength);
    return unzip(Buffer.from(data), shown, fragment/* FRAGMENT_LIMITS */.yD);
}

;// CONCATENATED MODULE: ./build/src/github/runs/fetch-reports.js




const FETCH_MS = 180_000;
/** The reports that a run left as artifacts, read and checked; undefined, with one warning, when GitHub does not give them. */
async function fetchReports(client, place, name, log) {
    try {
        return await client.within(FETCH_MS, async () => {
            const artifacts = await listReportArtifacts(client, place, name);
            return (0,collect/* collectFragments */.Q)(artifacts.map((artifact) => ({ name: artifact.name, files: () => downloadArtifact(client, place, artifact) })));
        });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        log.warning(`The reports of run ${place.runId} cannot be fetched: ${describe(error)}`);
        return undefined;
    }
}
function describe(error) {
    const paste = (0,failure/* lacksPermission */.kQ)(error) ? '. Add to the job:\npermissions:\n  actions: read' : '';
    return `${(0,failure/* describeFailure */.Ic)(error)}${paste}`;
}


/***/ }),

/***/ 68300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ combine)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/nearest.js
var formats_nearest = __webpack_require__(33620);
// EXTERNAL MODULE: ./build/src/report/document.js
var report_document = __webpack_require__(47187);
// EXTERNAL MODULE: ./build/src/report/leading-group.js
var leading_group = __webpack_require__(49708);
;// CONCATENATED MODULE: ./build/src/merge/missing-jobs.js
/**
 * The failed jobs that left no report. A job of a matrix is named after its values, `train (0.01, 2)`, and a report says
 * what was set: that is what they are matched by, or else by the report's key.
 */
function jobsWithoutReport(jobs, fragments) {
    return jobs.filter(({ name }) => !fragments.some(({ report }) => isOfJob(report, name)));
}
function isOfJob({ key, set = [] }, job) {
    if (key !== undefined && key !== 'default' && job.includes(key))
        return true;
    const values = /\((.*)\)$/s.exec(job)?.[1]?.split(', ') ?? [];
    return set.length > 0 && set.every(({ value }) => values.includes(value));
}

// EXTERNAL MODULE: ./build/src/report/compare.js
var compare = __webpack_require__(91435);
;// CONCATENATED MODULE: ./build/src/merge/rank.js

const SEED = /(^|[._-])seeds?$/i;
/** Puts runs that differ in their seed only together, and the groups in order: the best mean first. */
function rankRuns(runs, { isLowerBetter }) {
    const varied = variedParams(runs);
    const groups = new Map();
    for (const run of runs) {
        const set = run.set.filter((param) => varied.has(nameOf(param)) && !SEED.test(param.key));
        // Without parameters that say what was varied, each run stands for itself.
        const id = run.set.length === 0 ? JSON.stringify([run.name]) : JSON.stringify(set.map(textOf).sort());
        const group = groups.get(id) ?? { set, runs: [] };
        group.runs.push(run);
        groups.set(id, group);
    }
    const order = (a, b) => {
        if (a === null || b === null)
            return Number(a === null) - Number(b === null); // what is no number comes last
        return isLowerBetter ? a - b : b - a;
    };
    const ranked = [...groups.values()]
        .map((group) => summarise(group.set, group.runs.sort((a, b) => order(a.value, b.value))))
        .sort((a, b) => order(a.mean, b.mean));
    const [best] = ranked;
    return ranked.map((group) => ({ ...group, isWithinNoise: best !== undefined && isWithinNoise(best, group) }));
}
/** Whether runs differ in a seed anywhere. */
function hasSeeds(groups) {
    return groups.some(({ spread }) => spread !== undefined);
}
/** What a metric's name says of its direction; higher is better where it says nothing. */
function rankingBy(metric, directions = {}) {
    return { metric, isLowerBetter: (0,compare/* chosenDirection */.q2)(metric, directions) === 'lower' };
}
// The names of parameters that have not one value in all runs.
function variedParams(runs) {
    const values = new Map();
    for (const { set } of runs)
        for (const param of set)
            values.set(nameOf(param), (values.get(nameOf(param)) ?? new Set()).add(param.value));
    const isInAll = (name) => runs.every(({ set }) => set.some((param) => nameOf(param) === name));
    return new Set([...values].filter(([name, found]) => found.size > 1 || !isInAll(name)).map(([name]) => name));
}
function summarise(set, runs) {
    const values = runs.map(({ value }) => value);
    const numbers = values.filter((value) => value !== null);
    const isWhole = numbers.length > 0 && numbers.length === values.length;
    const mean = isWhole ? numbers.reduce((sum, value) => sum + value, 0) / numbers.length : null;
    const squares = numbers.reduce((sum, value) => sum + (value - (mean ?? 0)) ** 2, 0);
    const hasSpread = mean !== null && numbers.length > 1;
    return {
        set,
        mean,
        ...(hasSpread ? { spread: Math.sqrt(squares / (numbers.length - 1)) } : {}),
        lowest: numbers.length === 0 ? null : Math.min(...numbers),
        highest: numbers.length === 0 ? null : Math.max(...numbers),
        isWithinNoise: false,
        runs,
    };
}
/** Whether two groups' means are nearer to each other than the runs of a group are: by the wider of the two spreads. */
function isWithinNoise(best, other) {
    if (best === other || best.mean === null || other.mean === null)
        return false;
    const spreads = [best.spread, other.spread].filter((spread) => spread !== undefined);
    return spreads.length > 0 && Math.abs(best.mean - other.mean) < Math.max(...spreads);
}
function nameOf({ file, key }) {
    return `${file}:${key}`;
}
function textOf(param) {
    return `${nameOf(param)}=${param.value}`;
}

// EXTERNAL MODULE: ./build/src/report/number.js
var number = __webpack_require__(99519);
;// CONCATENATED MODULE: ./build/src/merge/sentence.js


/** What the ranking says, in one sentence of plain text. */
function describeRanking(groups, ranking, missing) {
    const [best, second] = groups;
    const lost = missing === 0 ? '' : `; ${missing} ${missing === 1 ? 'run' : 'runs'} left no numbers`;
    if (!best || !ranking)
        return `No run left numbers to rank by${lost}`;
    const value = best.mean === null ? 'no number' : (0,number/* formatNumber */.ZV)(best.mean);
    const name = nameOfGroup(best, !second);
    const head = `Best by ${ranking.metric}${ranking.isLowerBetter ? ' (lower is better)' : ''}: ${name} with ${value}`;
    if (!second)
        return `${head}${spreadOf(best)}${lost}`;
    return `${head}${spreadOf(best)}${against(best, second, hasSeeds(groups))}${lost}`;
}
/** `train.lr=0.1, train.epochs=5`; the name of its run where no parameter says what was varied. */
function nameOfGroup({ set, runs }, isOnly) {
    if (set.length > 0)
        return set.map(showParam).join(', ');
    return isOnly && runs.length > 1 ? 'the one setting' : (runs[0]?.name ?? '');
}
function showParam({ key, value }) {
    return `${key}=${value}`;
}
function spreadOf({ spread, runs }) {
    return spread === undefined ? '' : ` ± ${(0,number/* formatNumber */.ZV)(spread)} over ${runs.length} seeds`;
}
function against(best, second, isRepeated) {
    if (best.mean === null || second.mean === null)
        return '';
    const distance = (0,number/* formatNumber */.ZV)(Math.abs(best.mean - second.mean));
    if (second.isWithinNoise)
        return `; the next is ${distance} away, inside the seed noise`;
    const unknown = '; every setting had one seed, so that this may be chance';
    return `; the next is ${distance} away${isRepeated ? ', more than the seeds differ' : unknown}`;
}

;// CONCATENATED MODULE: ./build/src/merge/combine.js







const MAX_WHY_CHARS = 1000;
const MAX_METRICS = 20;
/** One report of all: a single one as it is, several as the best one's with the ranking of all. */
function combine({ fragments: found, broken }, options) {
    const fragments = withOwnNames(found);
    const [first, ...others] = fragments;
    if (!first) {
        const problems = broken.map(({ problem }) => problem).join('\n');
        throw new errors/* UserError */.yo('report', problems === '' ? 'Cannot merge reports: there are none' : problems);
    }
    const lost = jobsWithoutReport(options.failedJobs ?? [], fragments);
    if (others.length + broken.length + lost.length === 0)
        return { report: first.report, pictures: first.pictures };
    const { usable, missing } = sort(fragments);
    for (const { name, problem } of broken)
        options.log.warning(`The report "${name}" is left out: ${problem}`);
    const ranking = chooseRanking(usable, options);
    const runs = usable.map((fragment) => describeRun(fragment, ranking));
    const groups = ranking ? rankRuns(runs, ranking) : [];
    const best = usable.find((fragment) => fragment.name === groups[0]?.runs[0]?.name) ?? usable[0];
    const gone = [...missing, ...broken.map(({ name, problem }) => ({ name, why: problem })), ...lost].map((one) => ({
        name: (0,report_document/* oneLine */.TN)(one.name),
        why: (0,report_document/* oneLine */.TN)(one.why, MAX_WHY_CHARS),
    }));
    const result = {
        ...(ranking ? { rankBy: ranking.metric, isLowerBetter: ranking.isLowerBetter } : {}),
        sentence: (0,report_document/* oneLine */.TN)(describeRanking(groups, ranking, gone.length), MAX_WHY_CHARS),
        groups,
        missing: gone,
    };
    return { report: merged(best ?? first, result, options.key), pictures: (best ?? first).pictures };
}
// A run that failed has no numbers of its own, and one of another commit is no rival.
function sort(fragments) {
    const counts = new Map();
    for (const { report } of fragments)
        counts.set(report.commit?.sha, (counts.get(report.commit?.sha) ?? 0) + 1);
    const [commit] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    const usable = [];
    const missing = [];
    for (const fragment of fragments) {
        const { report, name } = fragment;
        if (report.outcome === 'failure')
            missing.push({ name, why: (0,report_document/* oneLine */.TN)(report.error ?? 'the run failed', MAX_WHY_CHARS) });
        else if (report.commit?.sha !== commit)
            missing.push({ name, why: `it is of commit ${report.commit?.sha.slice(0, 7) ?? '(none)'}, the others are not` });
        else
            usable.push(fragment);
    }
    return { usable, missing };
}
function chooseRanking(fragments, { rankBy, directions, log }) {
    const names = [...new Set(fragments.flatMap(({ report }) => Object.keys(numbersOf(report))))];
    if (rankBy !== undefined && names.includes(rankBy))
        return rankingBy(rankBy, directions);
    const lead = (0,leading_group/* leadingGroup */.W)(fragments[0]?.report.metrics ?? []);
    const metric = lead && Object.keys(lead.values)[0];
    const fallback = lead && metric !== undefined ? `${lead.group === '' ? '' : `${lead.group}.`}${metric}` : undefined;
    if (rankBy !== undefined && names.length > 0) {
        const nearest = (0,formats_nearest/* nearestName */.q)(rankBy, names);
        const hint = nearest === undefined ? `expected one of ${names.slice(0, 10).join(', ')}` : `did you mean "${nearest}"?`;
        log.warning(`Cannot rank by "${rankBy}": no run has that metric, ${hint} The runs are ranked by "${fallback}"`);
    }
    return fallback === undefined ? undefined : rankingBy(fallback, directions);
}
function describeRun(fragment, ranking) {
    const { report } = fragment;
    const lead = (0,leading_group/* leadingGroup */.W)(report.metrics);
    return {
        name: fragment.name,
        set: report.set ?? [],
        value: ranking ? (numbersOf(report)[ranking.metric] ?? null) : null,
        metrics: Object.fromEntries(Object.entries(lead?.values ?? {}).slice(0, MAX_METRICS)),
    };
}
/** All numbers of a report as rules name them; of several files the first counts. */
function numbersOf({ metrics }) {
    const all = metrics.flatMap(({ group, values }) => Object.entries(values).map(([name, value]) => [
        group === '' ? name : `${group}.${name}`,
        value,
    ]));
    return Object.fromEntries(all.reverse());
}
// A report is called by its key, unless another one has the same.
function withOwnNames(fragments) {
    const keys = fragments.map(({ report }) => report.key ?? 'default');
    return fragments.map((fragment, index) => {
        const key = keys[index] ?? 'default';
        const isOwn = key !== 'default' && keys.indexOf(key) === keys.lastIndexOf(key);
        return isOwn ? { ...fragment, name: key } : fragment;
    });
}
// What was picked as the best of several is no fair sample: its verdict and tests would claim too much.
function merged(best, runs, key) {
    const { verdict: _, comparison: __, gates: ___, set: ____, error: _____, ...rest } = best.report;
    const isFailure = runs.groups.length === 0;
    return { ...rest, key, createdAt: new Date().toISOString(), outcome: isFailure ? 'failure' : 'success', runs };
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

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that `--version`, reports and user agents show; a test holds it equal to package.json's. */
const VERSION = '0.1.0';


/***/ })

};
