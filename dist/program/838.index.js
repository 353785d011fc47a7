export const id = 838;
export const ids = [838];
export const modules = {

/***/ 38127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ announceGates),
/* harmony export */   d: () => (/* binding */ gateErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11333);


/** Says what became of the gates: what passed, and what only warns, with its line. */
function announceGates({ gates = [] }, log) {
    for (const gate of gates) {
        if (gate.outcome === 'passed')
            log.info(`Gate "${gate.rule}" passed: ${gate.message}`);
        else if (gate.level === 'warn')
            log.warning(describeGate(gate), gate.location);
    }
}
/** The gates that fail the job, as errors: each names its rule and the numbers, on the line it belongs to. */
function gateErrors(report) {
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .failingGates */ .V)(report).map((gate) => {
        const { location } = gate;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('gate', describeGate(gate), { ...(location ? { location } : {}), exitCode: 1 });
    });
}
function describeGate({ rule, outcome, message }) {
    return outcome === 'invalid' ? `Cannot apply gate "${rule}": ${message}` : `Gate "${rule}" failed: ${message}`;
}


/***/ }),

/***/ 60838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/fragments/collect.js
var collect = __webpack_require__(47121);
// EXTERNAL MODULE: ./build/src/fragments/fragment.js + 1 modules
var fragment = __webpack_require__(76616);
;// CONCATENATED MODULE: ./build/src/fragments/folder.js






/** The fragments in a folder as actions/download-artifact lays them out: a folder each, or the only one's files. */
async function readFragmentFolder(folder, shown) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch (error) {
        const isMissing = (0,errors/* systemCode */.xU)(error) === 'ENOENT';
        throw new errors/* UserError */.yo('report', `Cannot merge reports: the folder "${shown}" ${isMissing ? 'is not there' : `cannot be read (${(0,errors/* messageOf */.bD)(error)})`}`, { cause: error, hint: 'Download the reports into it with actions/download-artifact, or set `fragments`' });
    }
    if (names.includes(report/* REPORT_FILE */.Uq))
        return (0,collect/* collectFragments */.Q)([{ name: shown, files: async () => readFiles(folder) }]);
    const folders = names.filter((name) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name)).isDirectory());
    return (0,collect/* collectFragments */.Q)(folders.map((name) => ({ name, files: async () => readFiles((0,external_node_path_.join)(folder, name)) })));
}
function readFiles(folder) {
    const files = new Map();
    let left = fragment/* FRAGMENT_LIMITS */.yD.bytes;
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        const info = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name));
        if (!info.isFile())
            continue; // a link may lead anywhere
        left -= info.size;
        if (left < 0)
            throw new errors/* UserError */.yo('report', `Cannot read "${folder}": it holds more than ${fragment/* FRAGMENT_LIMITS */.yD.bytes} bytes`);
        files.set(name, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name)));
    }
    return files;
}

// EXTERNAL MODULE: ./build/src/fragments/write.js
var write = __webpack_require__(11736);
// EXTERNAL MODULE: ./build/src/gates/announce.js
var announce = __webpack_require__(38127);
// EXTERNAL MODULE: ./build/src/gates/evaluate.js + 8 modules
var evaluate = __webpack_require__(11333);
// EXTERNAL MODULE: ./build/src/github/api/client.js + 1 modules
var api_client = __webpack_require__(59095);
// EXTERNAL MODULE: ./build/src/github/api/toolkit.js
var api_toolkit = __webpack_require__(38700);
// EXTERNAL MODULE: ./build/src/github/outputs.js
var outputs = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/src/github/publish.js + 6 modules
var publish = __webpack_require__(60645);
;// CONCATENATED MODULE: ./build/src/github/runs/failed-jobs.js
const WORDS = {
    failure: 'the job failed',
    timed_out: 'the job ran out of time',
    cancelled: 'the job was cancelled',
};
const PAGE = 100;
const MAX_PAGES = 10;
/** The jobs of a run's attempt that failed, ran out of time or were cancelled. */
async function listFailedJobs(client, { owner, repo, runId }, attempt) {
    const failed = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = { owner, repo, run_id: runId, attempt_number: attempt, per_page: PAGE, page };
        const { data } = await client.attempt(() => client.rest.actions.listJobsForWorkflowRunAttempt(query));
        for (const { name, conclusion, steps = [] } of data.jobs) {
            const word = WORDS[conclusion ?? ''];
            const step = steps.find((one) => one.conclusion === conclusion)?.name;
            if (word !== undefined)
                failed.push({ name, why: step === undefined ? word : `${word} in step "${step}"` });
        }
        if (data.jobs.length < PAGE)
            break;
    }
    return failed;
}

// EXTERNAL MODULE: ./build/src/github/runs/fetch-reports.js + 2 modules
var fetch_reports = __webpack_require__(74908);
// EXTERNAL MODULE: ./build/src/merge/combine.js + 3 modules
var combine = __webpack_require__(68300);
// EXTERNAL MODULE: ./build/src/modes/places.js
var places = __webpack_require__(42288);
;// CONCATENATED MODULE: ./build/src/modes/merge.js















const JOBS_MS = 60_000;
/** `mode: merge`: one ranked report of what the jobs of a matrix left, from a folder or from the run's artifacts. */
async function merge(inputs, tools) {
    const { log, context } = tools;
    const { token, reportKey: key, rankBy, directions } = inputs;
    const toolkit = context && token !== '' ? await (0,api_toolkit/* loadToolkit */.f)(token) : undefined;
    const left = await findReports(inputs, tools, toolkit);
    if (!left)
        return;
    const { report: ranked, pictures } = (0,combine/* combine */.k)(left.set, { rankBy, key, directions, failedJobs: left.failedJobs, log });
    const gates = (0,evaluate/* evaluateGates */.u)(ranked, inputs);
    const report = gates.length === 0 || ranked.outcome === 'failure' ? ranked : { ...ranked, gates };
    const folder = (0,external_node_path_.resolve)(inputs.workingDirectory, inputs.reportDirectory);
    await (0,write/* writeReportFolder */.a)(folder, { report, pictures });
    (0,outputs/* setReportOutputs */.vl)(report, folder);
    if (report.runs)
        log.info(report.runs.sentence);
    if (context) {
        const options = { ...(0,places/* placesOf */.e)(inputs), context, token, log, toolkit };
        (0,outputs/* setPublishedOutputs */.rg)(await (0,publish/* publish */.m)(report, folder, options));
    }
    (0,announce/* announceGates */.Q)(report, log);
    (0,errors/* throwAll */.Kx)((0,announce/* gateErrors */.d)(report));
}
async function findReports(inputs, { log, context }, toolkit) {
    const { token, artifact, fragments, workingDirectory } = inputs;
    const folder = (0,external_node_path_.resolve)(workingDirectory, fragments);
    const readFolder = () => readFragmentFolder(folder, (0,external_node_path_.relative)(workingDirectory, folder) || '.');
    if (!context || token === '')
        return { set: await readFolder(), failedJobs: [] };
    const { owner, repo, apiUrl, run } = context;
    const place = { owner, repo, runId: run.id };
    const client = await (0,api_client/* createClient */.U)({ token, apiUrl, log, toolkit });
    try {
        const set = (0,external_node_fs_.existsSync)(folder) ? await readFolder() : await (0,fetch_reports/* fetchReports */.e)(client, place, artifact, log);
        if (!set)
            return undefined;
        if (set.fragments.length + set.broken.length === 0)
            throw new errors/* UserError */.yo('report', `Cannot merge reports: there are none in "${fragments}", and this run has no artifact "${artifact}" or "${artifact}-…"`, { hint: 'Upload the report of each job with actions/upload-artifact under such a name' });
        return { set, failedJobs: await findFailedJobs(client, place, run.attempt, log) };
    }
    finally {
        client.close();
    }
}
// Their names are a courtesy: without the right to ask, only those are named that left a report.
async function findFailedJobs(client, place, attempt, log) {
    try {
        return await client.within(JOBS_MS, () => listFailedJobs(client, place, attempt));
    }
    catch (error) {
        log.info(`Jobs that failed without a report are not named, which takes \`actions: read\`: ${(0,errors/* messageOf */.bD)(error)}`);
        return [];
    }
}


/***/ })

};
