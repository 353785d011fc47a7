export const id = 1848;
export const ids = [1848,8026];
export const modules = {

/***/ 94941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ BRANCH_PREFIX),
  B: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/proposal/commit.js




/**
 * Makes a commit of some files as they are, on top of `parent`; the work tree, the index, HEAD and all branches stay as they
 * are. The same content on the same parent is the same commit, dated as the parent is, so that a re-run makes no other.
 * Undefined when nothing differs.
 */
async function commitFiles(git, request) {
    const { parent, paths, message, identity } = request;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'train-report-index-'));
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
    const ask = async (args, input, more = {}) => (await git.run(args, { input, env: { ...env, ...more } })).toString().trim();
    try {
        await ask(['read-tree', parent]);
        await ask(['update-index', '--add', '--remove', '-z', '--stdin'], paths.map((path) => `${path}\0`).join(''));
        const tree = await ask(['write-tree']);
        const difference = await ask(['diff-tree', '-r', '--no-renames', parent, tree]);
        if (difference === '')
            return undefined;
        const date = await ask(['show', '--no-patch', '--format=%ct +0000', parent]);
        const sha = await ask(['commit-tree', tree, '-p', parent, '-F', '-'], message, {
            GIT_AUTHOR_NAME: identity.name,
            GIT_AUTHOR_EMAIL: identity.email,
            GIT_AUTHOR_DATE: date,
            GIT_COMMITTER_NAME: identity.name,
            GIT_COMMITTER_EMAIL: identity.email,
            GIT_COMMITTER_DATE: date,
        });
        return { sha, contentName: nameContent(difference) };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
// Of the new content alone: what it replaces may differ between two runs that agree.
function nameContent(difference) {
    const lines = difference.split('\n').map((line) => line.replace(/^:\d+ (\d+) \S+ (\S+) \w+\t/, '$1 $2 '));
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/proposal/push.js

/** Sets a branch of the remote to a commit. No branch is made here, and no hook runs. */
async function pushCommit(git, { remote, sha, branch, serverUrl, token }) {
    const target = `+${sha}:refs/heads/${branch}`;
    try {
        await git.run(['push', '--no-verify', '--quiet', remote, target], { env: signIn(serverUrl, token) });
    }
    catch (error) {
        const said = (0,errors/* messageOf */.bD)(error);
        const isRefused = /\b403\b|denied|not permitted|authentication|could not read Username/i.test(said);
        throw new errors/* UserError */.yo('github', `Cannot push branch "${branch}" to "${remote}": ${reasonOf(said)}`, {
            cause: error,
            ...(isRefused ? { hint: 'Add to the job:\npermissions:\n  contents: write\n  pull-requests: write' } : {}),
        });
    }
}
/** Gets a commit that a shallow clone lacks. */
async function requireCommit(git, sha, request) {
    if ((await git.ask(['cat-file', '-t', sha])) === 'commit')
        return;
    const { remote, serverUrl, token } = request;
    await git.run(['fetch', '--quiet', '--no-tags', '--depth=1', remote, sha], { env: signIn(serverUrl, token) });
}
// By environment, where no other process sees it. The empty value takes back what actions/checkout has set: GitHub refuses
// a request with two.
function signIn(serverUrl, token) {
    const prompt = { GIT_TERMINAL_PROMPT: '0' };
    if (token === '')
        return prompt;
    const key = `http.${serverUrl}/.extraheader`;
    const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        ...prompt,
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${secret}`,
    };
}
function reasonOf(said) {
    const lines = said.replace(/^Cannot run "git [^"]*": /, '').split('\n');
    return lines.find((line) => /^(remote:|fatal:|error:|!)/.test(line.trim()))?.trim() ?? lines[0] ?? '';
}

// EXTERNAL MODULE: ./build/src/github/api/failure.js
var failure = __webpack_require__(69056);
;// CONCATENATED MODULE: ./build/src/github/pulls/merge.js

const MUTATION = 'mutation ($id: ID!, $mergeMethod: PullRequestMergeMethod!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $mergeMethod }) { clientMutationId } }';
/** Merges once all that is required is there; at once where nothing is, or where GitHub cannot wait. */
async function mergeWhenReady(client, { owner, repo }, { number, nodeId, sha }, method) {
    let refusal;
    try {
        await client.attempt(() => client.graphql(MUTATION, { id: nodeId, mergeMethod: method.toUpperCase() }));
        return { kind: 'waiting' };
    }
    catch (error) {
        refusal = (0,failure/* describeFailure */.Ic)(error);
        const isAnswer = error instanceof Error && error.name === 'GraphqlResponseError';
        if (!isAnswer || (0,failure/* lacksPermission */.kQ)(error))
            return { kind: 'refused', why: `It waits for a person: ${refusal}` };
    }
    try {
        const merge = { owner, repo, pull_number: number, merge_method: method, sha };
        await client.attempt(() => client.rest.pulls.merge(merge));
        return { kind: 'merged' };
    }
    catch (error) {
        if (await isMerged(client, owner, repo, number))
            return { kind: 'merged' }; // the answer to it was lost
        return { kind: 'refused', why: adviceOn(refusal, method, error) };
    }
}
async function isMerged(client, owner, repo, number) {
    try {
        return (await client.attempt(() => client.rest.pulls.get({ owner, repo, pull_number: number }))).data.merged;
    }
    catch {
        return false;
    }
}
function adviceOn(refusal, method, error) {
    if (/auto.?merge is not allowed/i.test(refusal))
        return 'Switch on "Allow auto-merge" in the repository’s Settings → General, so that it is merged once its checks have passed';
    if ((0,failure/* statusOf */.c2)(error) === 405 && /method|not allowed/i.test(String(error)))
        return `Switch on "Allow ${method === 'merge' ? 'merge commits' : `${method} merging`}" in the repository’s Settings → General`;
    return `It waits for a person: ${(0,failure/* describeFailure */.Ic)(error)}`;
}

// EXTERNAL MODULE: ./build/src/markdown/shorten.js
var shorten = __webpack_require__(48026);
// EXTERNAL MODULE: ./build/src/report/limits.js
var limits = __webpack_require__(95630);
;// CONCATENATED MODULE: ./build/src/github/pulls/open.js


/** Opens a pull request for a branch, or updates the open one that it has. */
async function openPull(client, { owner, repo }, { branch, base, title, body: whole }) {
    const body = (0,shorten.shortenMarkdown)(whole, limits/* MAX_COMMENT_CHARS */.V, '<sub>Shortened.</sub>');
    const find = async () => {
        const head = `${owner}:${branch}`;
        const { data } = await client.rest.pulls.list({ owner, repo, head, base, state: 'open', per_page: 1 });
        return data[0];
    };
    const existing = await client.attempt(find);
    if (existing) {
        const change = { owner, repo, pull_number: existing.number, title, body };
        const { data } = await client.attempt(() => client.rest.pulls.update(change));
        return asOpened(data, 'updated');
    }
    const created = await client.createOnce(async () => (await client.rest.pulls.create({ owner, repo, head: branch, base, title, body })).data, find);
    return asOpened(created, 'opened');
}
function asOpened({ number, node_id: nodeId, html_url: url, head }, outcome) {
    return { number, nodeId, url, sha: head.sha, outcome };
}

;// CONCATENATED MODULE: ./build/src/github/pulls/propose.js






/** Who commits where nobody else is named: GitHub shows it as the bot that it is. */
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/** Branches of this prefix hold results; a run on one proposes nothing. */
const BRANCH_PREFIX = 'train-report/';
const PULL_MS = 120_000;
/**
 * Commits files to a branch that is named by what they hold, pushes it, and opens one pull request for it or updates the one
 * that is open; a re-run with the same results so changes nothing. Undefined when there is nothing to propose.
 */
async function propose(proposal, tools) {
    const { git, client, context, token, log } = tools;
    const { paths, parent, base, remote, skipCi } = proposal;
    if (paths.length === 0)
        return undefined;
    const access = { remote, serverUrl: context.serverUrl, token };
    await requireCommit(git, parent, access);
    const title = proposal.title ?? `Results of ${parent.slice(0, 12)} for ${base}`;
    const commit = await commitFiles(git, {
        parent,
        paths,
        message: `${proposal.message ?? title}${skipCi ? ' [skip ci]' : ''}\n`,
        identity: { ...BOT, ...proposal.identity },
    });
    if (!commit)
        return undefined;
    const branch = proposal.branch ?? `${BRANCH_PREFIX}${base}-${commit.contentName}`;
    await pushCommit(git, { ...access, sha: commit.sha, branch });
    log.info(`Pushed ${paths.length} files to branch ${branch}`);
    return client.within(PULL_MS, async () => {
        const pull = await propose_open({ branch, base, title, body: proposal.body }, tools);
        log.info(`Pull request ${pull.number} ${pull.outcome}: ${pull.url}`);
        if (proposal.merge)
            await merge(pull, commit.sha, proposal.merge, tools);
        return pull;
    });
}
async function propose_open(text, { client, context }) {
    try {
        return await openPull(client, context, text);
    }
    catch (error) {
        const { owner, repo, serverUrl } = context;
        const compare = `${serverUrl}/${owner}/${repo}/compare/${text.base}...${text.branch}`;
        const said = error instanceof Error ? error.message : '';
        const hint = /not permitted to create/i.test(said)
            ? 'Switch on "Allow GitHub Actions to create and approve pull requests" in Settings → Actions → General'
            : (0,failure/* lacksPermission */.kQ)(error)
                ? 'Add to the job:\npermissions:\n  contents: write\n  pull-requests: write'
                : undefined;
        throw new errors/* UserError */.yo('github', `Cannot open a pull request for branch "${text.branch}": ${(0,failure/* describeFailure */.Ic)(error)}. The branch is pushed: ${compare}`, { cause: error, exitCode: 1, ...(hint === undefined ? {} : { hint }) });
    }
}
async function merge(pull, sha, method, tools) {
    const { client, context, log } = tools;
    const outcome = await mergeWhenReady(client, context, { ...pull, sha }, method);
    if (outcome.kind === 'merged')
        log.info(`Pull request ${pull.number} is merged`);
    else if (outcome.kind === 'waiting')
        log.info(`Pull request ${pull.number} is merged once its checks have passed`);
    else
        log.warning(`Pull request ${pull.number} is open, but not merged. ${outcome.why}`);
}


/***/ }),

/***/ 1848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bodyOf),
/* harmony export */   proposeResults: () => (/* binding */ proposeResults)
/* harmony export */ });
/* unused harmony export whyNot */
/* harmony import */ var _gates_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11333);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8512);
/* harmony import */ var _proposal_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89053);
/* harmony import */ var _report_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95630);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93242);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59169);
/* harmony import */ var _api_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59095);
/* harmony import */ var _propose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94941);








/** Why a run's results are not proposed, in words; undefined when they are to be. */
function whyNot(report, { event, branch }) {
    if (event.startsWith('pull_request') || event === 'merge_group')
        return `the event is "${event}", not a push or dispatch`;
    if (branch === undefined)
        return 'the run is for no branch';
    if (branch.startsWith(_propose_js__WEBPACK_IMPORTED_MODULE_6__/* .BRANCH_PREFIX */ .s))
        return `branch "${branch}" holds results itself`;
    if (report.outcome === 'failure')
        return 'a stage failed';
    return (0,_gates_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .failingGates */ .V)(report).length > 0 ? 'a gate failed' : undefined;
}
/** Proposes what a run changed as a pull request with the report; returns its address, undefined when there is none. */
async function proposeResults(report, options) {
    const { context, token, toolkit, log, git, env, workingDirectory, before, pictures, merge, skipCi } = options;
    const reason = whyNot(report, context);
    if (reason !== undefined || context.branch === undefined) {
        log.info(`The results are not proposed as a pull request: ${reason}`);
        return undefined;
    }
    const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.openRepository)(workingDirectory, env);
    const isWritten = (0,_proposal_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenByStages */ .SF)(git, (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_1__.loadStages)(repo));
    const { paths, leftOut } = (0,_proposal_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changesOfRun */ .gn)(before, await (0,_proposal_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .findChanges */ .pz)(git), isWritten);
    if (leftOut.length > 0)
        log.warning(`Changed before the run, so no part of the pull request with its results: ${leftOut.join(', ')}`);
    const parent = await git.resolve('HEAD');
    if (paths.length === 0 || parent === undefined) {
        log.info('The run changed nothing that git tracks: there is no pull request to open');
        return undefined;
    }
    const client = await (0,_api_client_js__WEBPACK_IMPORTED_MODULE_5__/* .createClient */ .U)({ token, apiUrl: context.apiUrl, log, toolkit });
    try {
        const body = bodyOf(report, pictures, context);
        const proposal = { paths, parent, base: context.branch, body, remote: 'origin', merge, skipCi };
        return (await (0,_propose_js__WEBPACK_IMPORTED_MODULE_6__/* .propose */ .B)(proposal, { git, client, context, token, log }))?.url;
    }
    finally {
        client.close();
    }
}
/** The text of a pull request with results: where they come from, and the report. */
function bodyOf(report, pictures, { sha, run }) {
    const where = run.url === '' || run.id === 0 ? '' : ` by [run ${run.id}](${run.url})`;
    const origin = `Results of ${sha.slice(0, 12)}${where}.`;
    if (!report)
        return `${origin}\n`;
    return `${origin}\n\n${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .G)(report, { pictures, maxChars: _report_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_COMMENT_CHARS */ .V - origin.length - 2 })}`;
}


/***/ }),

/***/ 48026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shortenMarkdown: () => (/* binding */ shortenMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74101);
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58363);
/* harmony import */ var micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57749);



const CLOSING_CHARS = 500; // what ends elements that are open where the text is cut, and link definitions from behind it
const MIN_PARAGRAPH_SHARE = 0.25; // shorter ones are left out rather than cut
const DEFINITION = /^ {0,3}\[([^\]]{1,999})\]:[ \t]*\S.*$/gm;
const TAG = /<(\/?)([a-z][a-z0-9-]*)\b[^>]*?(\/?)>/gi;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/**
 * Markdown of at most `limit` characters: cut between blocks, rows, items or lines, never within one; what was open is
 * closed, and `note` says so at the end. Text that fits is returned as it is.
 */
function shortenMarkdown(markdown, limit, note) {
    if (markdown.length <= limit)
        return markdown;
    const room = Math.max(0, limit - note.length - 2 - CLOSING_CHARS);
    const start = markdown.slice(0, room);
    const { children } = (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(start, { extensions: [(0,micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTable */ .x)()], mdastExtensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__/* .gfmTableFromMarkdown */ .c)()] });
    const last = children.at(-1);
    const whole = children.slice(0, -1);
    const part = last ? partOf(last, start) : '';
    const kept = `${start.slice(0, last ? startOf(last) : 0)}${part}`.trimEnd();
    const closing = openElements(whole).map((name) => `</${name}>`);
    const definitions = missingDefinitions(kept, markdown.slice(kept.length), CLOSING_CHARS - closing.join('\n').length - 8);
    return [kept, closing.join('\n'), definitions.join('\n'), note].filter((text) => text !== '').join('\n\n');
}
/** As much of a block as can stand alone. */
function partOf(node, text) {
    const begin = startOf(node);
    if (node.type === 'table' || node.type === 'list') {
        const complete = node.children.slice(0, -1);
        const enough = node.type === 'table' ? 2 : 1; // a head alone says nothing
        return complete.length < enough ? '' : text.slice(begin, endOf(complete.at(-1)));
    }
    if (node.type === 'code')
        return codePart(text.slice(begin));
    const isLong = text.length - begin >= text.length * MIN_PARAGRAPH_SHARE;
    return node.type === 'paragraph' && isLong ? text.slice(begin, paragraphEnd(node, text)) : '';
}
function codePart(block) {
    const lines = block.split('\n').slice(0, -1);
    const [fence] = /^(`{3,}|~{3,})/.exec(block) ?? [];
    if (fence === undefined)
        return lines.join('\n');
    return lines.length < 2 ? '' : [...lines, fence].join('\n');
}
// The last line break, else space, in plain text: what stands before it is neither in a link nor in code. At the end a
// link may have lost its other half, and looks like text.
function paragraphEnd(node, text) {
    const plain = node.children.filter((child) => child.type === 'text').reverse();
    for (const mark of ['\n', ' ']) {
        for (const child of plain) {
            const from = startOf(child);
            const [whole = ''] = /^[^[<`*_~$]*/.exec(text.slice(from, endOf(child))) ?? [];
            const at = whole.lastIndexOf(mark);
            if (at >= 0)
                return from + at;
        }
    }
    return startOf(node);
}
/** The elements that HTML blocks open and do not close, innermost first. */
function openElements(blocks) {
    const open = [];
    for (const block of blocks) {
        if (block.type !== 'html')
            continue;
        for (const [, slash, name = '', selfClosing] of block.value.replaceAll(/<!--[^]*?-->/g, '').matchAll(TAG)) {
            const tag = name.toLowerCase();
            if (VOID.has(tag) || selfClosing)
                continue;
            if (!slash)
                open.push(tag);
            else if (open.includes(tag))
                open.length = open.lastIndexOf(tag);
        }
    }
    return open.reverse();
}
function missingDefinitions(kept, rest, room) {
    const found = [];
    let left = room;
    const shown = kept.toLowerCase();
    for (const [line, label = ''] of rest.matchAll(DEFINITION)) {
        if (line.length + 1 > left || !shown.includes(`[${label.toLowerCase()}]`))
            continue;
        found.push(line);
        left -= line.length + 1;
    }
    return found;
}
function startOf(node) {
    return node.position?.start.offset ?? 0;
}
function endOf(node) {
    return node?.position?.end.offset ?? 0;
}


/***/ })

};
