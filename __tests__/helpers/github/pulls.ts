import type { GitHubServer, StoredPull } from '../github-server.js';
import { textOf, forbidden, invalid, notFound, type Answer, type Body } from './answer.js';

/** Lists, creates, updates and merges pull requests; undefined where the request is about something else. */
export function pulls(
  state: GitHubServer,
  method: string,
  rest: string,
  query: URLSearchParams,
  body: Body,
): Answer | undefined {
  if (rest === 'pulls') return method === 'GET' ? listPulls(state, query) : createPull(state, body);
  const ofCommit = /^commits\/([0-9a-f]+)\/pulls$/.exec(rest);
  if (ofCommit) return { status: 200, body: state.pulls.filter(({ sha }) => sha === ofCommit[1]).map(pullAnswer) };
  const match = /^pulls\/(\d+)(\/merge)?$/.exec(rest);
  if (!match) return undefined;
  const pull = state.pulls.find(({ number }) => number === Number(match[1]));
  if (!pull) return notFound();
  if (match[2]) return mergePull(state, pull, body);
  if (method === 'PATCH') {
    if (textOf(body, 'body').length > 65_536) return invalid('body is too long (maximum is 65536 characters)');
    if (body['title'] !== undefined) pull.title = textOf(body, 'title');
    if (body['body'] !== undefined) pull.body = textOf(body, 'body');
  }
  return { status: 200, body: pullAnswer(pull) };
}

function listPulls(state: GitHubServer, query: URLSearchParams): Answer {
  const [owner, ref] = (query.get('head') ?? '').split(':');
  const base = query.get('base');
  const wanted = query.get('state') ?? 'open';
  const found = state.pulls.filter(
    (pull) =>
      pull.ref === ref &&
      pull.repo.startsWith(`${owner}/`) &&
      (base === null || (pull.base ?? 'main') === base) &&
      (wanted === 'all' || (pull.state ?? 'open') === wanted),
  );
  return { status: 200, body: found.map(pullAnswer) };
}

function createPull(state: GitHubServer, body: Body): Answer {
  if (!state.settings.actionsMayCreatePulls)
    return forbidden('GitHub Actions is not permitted to create or approve pull requests.');
  const [ref, base] = [textOf(body, 'head').replace(/^[^:]+:/, ''), textOf(body, 'base')];
  if (textOf(body, 'body').length > 65_536) return invalid('body is too long (maximum is 65536 characters)');
  const open = state.pulls.find((pull) => pull.ref === ref && (pull.state ?? 'open') === 'open');
  if (open) return invalid(`A pull request already exists for octo:${ref}.`);
  const sha = state.headOf(ref);
  if (sha === undefined) return invalid('head is invalid');
  const number = (state.nextId += 1);
  const pull: StoredPull = { number, ref, sha, base, repo: 'octo/train', title: textOf(body, 'title') };
  pull.body = textOf(body, 'body');
  state.pulls.push(pull);
  return { status: 201, body: pullAnswer(pull) };
}

function mergePull(state: GitHubServer, pull: StoredPull, body: Body): Answer {
  if (pull.state === 'closed') return { status: 405, body: { message: 'Pull Request is not mergeable' } };
  if (state.settings.mergeBlocked) return { status: 405, body: { message: state.settings.mergeBlocked } };
  if (body['sha'] !== undefined && body['sha'] !== pull.sha)
    return { status: 409, body: { message: 'Head branch was modified. Review and try the merge again.' } };
  pull.state = 'closed';
  pull.merged = textOf(body, 'merge_method') || 'merge';
  return { status: 200, body: { merged: true, sha: pull.sha, message: 'Pull Request successfully merged' } };
}

function pullAnswer(pull: StoredPull): unknown {
  const { number, ref, sha, repo, title = '', body = '', base = 'main', state = 'open' } = pull;
  const url = `https://github.example/octo/train/pull/${number}`;
  const head = { ref, sha, repo: { full_name: repo } };
  return {
    number,
    node_id: `PR_${number}`,
    html_url: url,
    title,
    body,
    state,
    merged: pull.merged !== undefined,
    head,
    base: { ref: base },
  };
}
