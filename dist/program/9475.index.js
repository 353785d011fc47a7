export const id = 9475;
export const ids = [9475];
export const modules = {

/***/ 79475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishRun: () => (/* binding */ publishRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/merge/combine.js + 3 modules
var combine = __webpack_require__(68300);
// EXTERNAL MODULE: ./build/src/fragments/write.js
var write = __webpack_require__(11736);
// EXTERNAL MODULE: ./build/src/github/api/client.js + 1 modules
var api_client = __webpack_require__(59095);
// EXTERNAL MODULE: ./build/src/github/api/toolkit.js
var api_toolkit = __webpack_require__(38700);
// EXTERNAL MODULE: ./build/src/github/outputs.js
var outputs = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/src/github/publish.js + 6 modules
var publish = __webpack_require__(60645);
// EXTERNAL MODULE: ./build/src/github/runs/fetch-reports.js + 2 modules
var fetch_reports = __webpack_require__(74908);
;// CONCATENATED MODULE: ./build/src/github/runs/pull-request.js
/**
 * The open pull request that a run was for: its head is the run's commit in the run's repository. GitHub is asked, by the
 * branch; a number in an artifact could be anybody's.
 */
async function findPullRequestOf(client, { owner, repo }, { headSha, headBranch, headRepository, headOwner }) {
    if (headBranch === undefined)
        return undefined;
    const head = `${headOwner}:${headBranch}`;
    const { data } = await client.attempt(() => client.rest.pulls.list({ owner, repo, state: 'open', head, per_page: 100 }));
    // `head` names an owner, who may have several forks with the same branch.
    return data.find(({ head: { sha, repo: source } }) => sha === headSha && source?.full_name.toLowerCase() === headRepository.toLowerCase())?.number;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/github/runs/workflow-run.js


const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/** Reads the run from the event file; throws when the event is another one, since then there is nothing to publish. */
function readWorkflowRun(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const fail = (found, cause) => new errors/* UserError */.yo('github', `Cannot publish a report: ${found}`, {
        hint: 'Run `mode: publish` in a workflow with `on: workflow_run`; see "Forks" in the README',
        ...(cause === undefined ? {} : { cause }),
    });
    if (event !== 'workflow_run')
        throw fail(`the event is "${event}", expected "workflow_run"`);
    let payload;
    try {
        payload = JSON.parse((0,external_node_fs_.readFileSync)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    }
    catch (error) {
        throw fail(`the event file cannot be read (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
    const run = asRecord(asRecord(payload)['workflow_run']);
    const repository = asRecord(run['head_repository']);
    const { id, head_sha: sha, run_attempt: attempt, head_branch: branch, html_url: url } = run;
    const fullName = repository['full_name'];
    if (typeof id !== 'number' || typeof sha !== 'string' || !SHA.test(sha))
        throw fail('the event file names no run with an id and a commit');
    if (typeof fullName !== 'string' || !/^[^/\s]+\/[^/\s]+$/.test(fullName))
        throw fail('the event file does not say which repository the run was of, which may be deleted');
    return {
        id,
        attempt: typeof attempt === 'number' ? attempt : 1,
        url: typeof url === 'string' ? url : '',
        event: typeof run['event'] === 'string' ? run['event'] : '',
        headSha: sha,
        headBranch: typeof branch === 'string' && branch !== '' ? branch : undefined,
        headRepository: fullName,
        headOwner: fullName.split('/')[0] ?? '',
    };
}
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

// EXTERNAL MODULE: ./build/src/modes/places.js
var modes_places = __webpack_require__(42288);
;// CONCATENATED MODULE: ./build/src/modes/publish.js












const FIND_MS = 60_000;
/**
 * `mode: publish`, in a `workflow_run`: shows the report of a run that had no right to. Nothing of the run's code is here,
 * and what it left is checked before anything is written; commit and pull request are as GitHub says them.
 */
async function publishRun(inputs, { env, log, context }) {
    const run = readWorkflowRun(env);
    if (!context || inputs.token === '')
        throw new errors/* UserError */.yo('github', 'Cannot publish a report: no token was given, leave the input `token` at its default');
    const { owner, repo, apiUrl } = context;
    const { token, artifact, reportKey, rankBy, directions } = inputs;
    const toolkit = await (0,api_toolkit/* loadToolkit */.f)(token);
    const client = await (0,api_client/* createClient */.U)({ token, apiUrl, log, toolkit });
    try {
        const set = await (0,fetch_reports/* fetchReports */.e)(client, { owner, repo, runId: run.id }, artifact, log);
        if (!set)
            return;
        if (set.fragments.length + set.broken.length === 0)
            return log.info(`Run ${run.id} left no artifact "${artifact}": there is nothing to publish`);
        for (const fragment of set.fragments)
            requireCommit(fragment.name, fragment.report, run);
        const { report: found, pictures } = (0,combine/* combine */.k)(set, { rankBy, directions, key: reportKey, log });
        const report = withOrigin(found, context, run);
        const folder = (0,external_node_path_.resolve)(inputs.workingDirectory, inputs.reportDirectory);
        await (0,write/* writeReportFolder */.a)(folder, { report, pictures });
        (0,outputs/* setReportOutputs */.vl)(report, folder);
        const place = await findPlace(client, context, run, log);
        const places = (0,modes_places/* placesOf */.e)(inputs);
        const options = { ...places, ...place, comment: places.comment && place.comment, token, log, toolkit };
        (0,outputs/* setPublishedOutputs */.rg)(await (0,publish/* publish */.m)(report, folder, options));
    }
    finally {
        client.close();
    }
}
// Else a report of one commit could be shown as another's.
function requireCommit(name, { commit }, { headSha }) {
    if (commit?.sha === headSha)
        return;
    const found = commit === undefined ? 'it names no commit' : `it is of commit ${commit.sha}`;
    throw new errors/* UserError */.yo('report', `Cannot publish the report in "${name}": ${found}, expected ${headSha}, which was run`);
}
// What a report says of where it is from could be anything.
function withOrigin(found, context, run) {
    const { origin: _, ...report } = found;
    return isOurs(context, run) ? report : { ...report, origin: run.headRepository };
}
function isOurs({ owner, repo }, { headRepository }) {
    return headRepository.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
/** Where the run's report belongs: a fork's commit has no place of its own here. */
async function findPlace(client, context, run, log) {
    let pullRequest;
    let reason = `no open pull request has ${run.headSha.slice(0, 7)} of ${run.headRepository} as its head`;
    try {
        pullRequest = await client.within(FIND_MS, () => findPullRequestOf(client, context, run));
    }
    catch (error) {
        reason = `the pull request cannot be looked for (${error instanceof Error ? error.message : String(error)}); it takes \`pull-requests: write\``;
    }
    const comment = pullRequest !== undefined || isOurs(context, run);
    if (!comment)
        log.warning(`The report is in the job summary only: ${reason}`);
    return {
        comment,
        context: {
            ...context,
            event: run.event,
            sha: run.headSha,
            pullRequest,
            branch: isOurs(context, run) ? run.headBranch : undefined,
            isFork: false, // the run was a fork's, but the token is ours
            run: { id: run.id, attempt: run.attempt, url: run.url },
        },
    };
}


/***/ })

};
