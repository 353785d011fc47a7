import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { loadOpenApi } from './openapi.js';

export interface StoredComment {
  id: number;
  body: string;
  issue: number;
  commit: string;
  /** Who wrote it, as GitHub says it; the token's own bot when absent. */
  author?: { readonly login: string; readonly type: 'Bot' | 'User'; readonly association: string };
}

export interface StoredPull {
  number: number;
  ref: string;
  sha: string;
  /** `owner/name` of the head's repository. */
  repo: string;
}

/** What to do to a request instead of, or after, answering it. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  /** How many requests it meets; all of them when absent. */
  times?: number;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Break the connection: before the request is carried out, or after it. */
  readonly reset?: 'before' | 'after';
  /** Take the request and never answer. */
  readonly hang?: true;
  /** Do this before the request is carried out: what another program does meanwhile. */
  readonly meanwhile?: () => void;
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** GitHub's API on this machine, as far as reports need it: it keeps state, checks every request, and can misbehave. */
export interface GitHubServer {
  readonly url: string;
  readonly comments: StoredComment[];
  readonly commitComments: StoredComment[];
  readonly pulls: StoredPull[];
  readonly refs: Map<string, string>;
  readonly commits: Map<string, { tree: string; parents: string[] }>;
  readonly trees: Map<string, Map<string, string>>;
  readonly blobs: Map<string, Buffer>;
  readonly faults: Fault[];
  readonly requests: RecordedRequest[];
  /** Requests that GitHub's description forbids. */
  readonly violations: string[];
  /** The permissions of the token: `write` or `read`. */
  access: 'write' | 'read';
  token: string;
  /** The id of the comment that was created last. */
  nextId: number;
}

const OWNER = 'octo';
const REPO = 'train';

/** Starts the server for a test; it is stopped, and its violations are asserted empty, by the caller's `after`. */
export async function startGitHub(context: TestContext): Promise<GitHubServer> {
  const state: Mutable<GitHubServer> = {
    url: '',
    comments: [],
    commitComments: [],
    pulls: [],
    refs: new Map(),
    commits: new Map(),
    trees: new Map(),
    blobs: new Map(),
    faults: [],
    requests: [],
    violations: [],
    access: 'write',
    token: 'good-token',
    nextId: 999,
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => serve(state, request, Buffer.concat(chunks).toString(), response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return state;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

function serve(state: GitHubServer, request: IncomingMessage, text: string, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const method = request.method ?? 'GET';
  const path = decodeURIComponent(url.pathname);
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const fault = state.faults.find(
    (one) => one.method === method && one.path.test(path) && (one.times === undefined || one.times > 0),
  );
  if (fault?.times !== undefined) fault.times -= 1;
  const finish = (answer: Answer, headers: Record<string, string> = {}): void => {
    state.requests.push({ method, path, body, status: answer.status });
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  };
  fault?.meanwhile?.();
  if (fault?.hang) {
    state.requests.push({ method, path, body, status: 0 });
    return;
  }
  if (fault?.reset === 'before') {
    state.requests.push({ method, path, body, status: 0 });
    request.socket.destroy();
    return;
  }
  if (fault?.status !== undefined)
    return finish({ status: fault.status, body: fault.body ?? { message: `Fault ${fault.status}` } }, fault.headers);
  const problem = loadOpenApi().check(method, path, url.searchParams, body);
  if (problem !== undefined) {
    state.violations.push(problem);
    return finish({ status: 400, body: { message: problem } });
  }
  const authorization = request.headers.authorization ?? '';
  if (!authorization.endsWith(` ${state.token}`)) return finish({ status: 401, body: { message: 'Bad credentials' } });
  if (method !== 'GET' && state.access === 'read')
    return finish({ status: 403, body: { message: 'Resource not accessible by integration' } });
  const answer = route(state, method, path, url.searchParams, (body ?? {}) as Record<string, unknown>);
  if (fault?.reset === 'after') {
    state.requests.push({ method, path, body, status: 0 });
    request.socket.destroy();
    return;
  }
  finish(answer, linkHeader(state, url, answer));
}

// The list's next page, as GitHub names it.
function linkHeader(state: GitHubServer, url: URL, { body }: Answer): Record<string, string> {
  const perPage = Number(url.searchParams.get('per_page') ?? 30);
  if (!Array.isArray(body) || body.length < perPage) return {};
  const next = new URL(url.pathname + url.search, state.url);
  next.searchParams.set('page', String(Number(url.searchParams.get('page') ?? 1) + 1));
  return { link: `<${next.href}>; rel="next"` };
}

function route(
  state: GitHubServer,
  method: string,
  path: string,
  query: URLSearchParams,
  body: Record<string, unknown>,
): Answer {
  const prefix = `/repos/${OWNER}/${REPO}/`;
  if (!path.startsWith(prefix)) return notFound();
  const rest = path.slice(prefix.length);
  const page = <T>(items: readonly T[]): T[] => {
    const size = Math.min(100, Number(query.get('per_page') ?? 30));
    const first = (Number(query.get('page') ?? 1) - 1) * size;
    return items.slice(first, first + size);
  };
  let match = /^issues\/(\d+)\/comments$/.exec(rest);
  if (match) return issueComments(state, method, Number(match[1]), body, page);
  match = /^issues\/comments\/(\d+)$/.exec(rest);
  if (match) return changeComment(state.comments, method, Number(match[1]), body);
  match = /^commits\/([0-9a-f]+)\/comments$/.exec(rest);
  if (match) return commitComments(state, method, match[1] ?? '', body, page);
  match = /^comments\/(\d+)$/.exec(rest);
  if (match) return changeComment(state.commitComments, method, Number(match[1]), body);
  if (rest === 'pulls' && method === 'GET') return listPulls(state, query);
  match = /^pulls\/(\d+)$/.exec(rest);
  const pull = state.pulls.find(({ number }) => number === Number(match?.[1]));
  if (match && method === 'GET') return pull ? { status: 200, body: pullAnswer(pull) } : notFound();
  return gitData(state, method, rest, body);
}

function issueComments(
  state: GitHubServer,
  method: string,
  issue: number,
  body: Record<string, unknown>,
  page: <T>(items: readonly T[]) => T[],
): Answer {
  if (method === 'GET')
    return { status: 200, body: page(state.comments.filter((comment) => comment.issue === issue)).map(commentAnswer) };
  const text = String(body['body']);
  if (text.length > 65_536) return { status: 422, body: { message: 'Body is too long (maximum is 65536 characters)' } };
  const comment = { id: (state.nextId += 1), body: text, issue, commit: '' };
  state.comments.push(comment);
  return { status: 201, body: commentAnswer(comment) };
}

function commitComments(
  state: GitHubServer,
  method: string,
  commit: string,
  body: Record<string, unknown>,
  page: <T>(items: readonly T[]) => T[],
): Answer {
  if (method === 'GET')
    return {
      status: 200,
      body: page(state.commitComments.filter((comment) => comment.commit === commit)).map(commentAnswer),
    };
  const comment = { id: (state.nextId += 1), body: String(body['body']), issue: 0, commit };
  state.commitComments.push(comment);
  return { status: 201, body: commentAnswer(comment) };
}

function changeComment(comments: StoredComment[], method: string, id: number, body: Record<string, unknown>): Answer {
  const index = comments.findIndex((one) => one.id === id);
  const comment = comments[index];
  if (!comment) return notFound();
  if (method === 'DELETE') {
    comments.splice(index, 1);
    return { status: 204, body: undefined };
  }
  if (method === 'PATCH') comment.body = String(body['body']);
  return { status: 200, body: commentAnswer(comment) };
}

const BOT = { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' } as const;

function commentAnswer({ id, body, author: { login, type, association } = BOT }: StoredComment): unknown {
  const url = `https://github.example/comment/${id}`;
  return { id, body, html_url: url, user: { login, type }, author_association: association };
}

function listPulls(state: GitHubServer, query: URLSearchParams): Answer {
  const [owner, ref] = (query.get('head') ?? '').split(':');
  const found = state.pulls.filter((pull) => pull.ref === ref && pull.repo.startsWith(`${owner}/`));
  return { status: 200, body: found.map(pullAnswer) };
}

function pullAnswer({ number, ref, sha, repo }: StoredPull): unknown {
  return { number, head: { ref, sha, repo: { full_name: repo } } };
}

function gitData(state: GitHubServer, method: string, rest: string, body: Record<string, unknown>): Answer {
  if (rest === 'git/blobs' && method === 'POST') {
    const content = Buffer.from(String(body['content']), 'base64');
    const sha = shaOf('blob', content);
    state.blobs.set(sha, content);
    return { status: 201, body: { sha } };
  }
  if (rest === 'git/trees' && method === 'POST') return createTree(state, body);
  if (rest === 'git/commits' && method === 'POST') {
    const commit = { tree: String(body['tree']), parents: (body['parents'] ?? []) as string[] };
    const sha = shaOf('commit', Buffer.from(JSON.stringify([commit, body['message'], state.commits.size])));
    state.commits.set(sha, commit);
    return { status: 201, body: { sha, tree: { sha: commit.tree } } };
  }
  let match = /^git\/commits\/([0-9a-f]+)$/.exec(rest);
  const commit = match ? state.commits.get(match[1] ?? '') : undefined;
  if (match) return commit ? { status: 200, body: { sha: match[1], tree: { sha: commit.tree } } } : notFound();
  match = /^git\/ref\/(.+)$/.exec(rest);
  if (match && method === 'GET') {
    const sha = state.refs.get(match[1] ?? '');
    return sha === undefined
      ? notFound()
      : { status: 200, body: { ref: `refs/${match[1]}`, object: { sha, type: 'commit' } } };
  }
  if (rest === 'git/refs' && method === 'POST') {
    const name = String(body['ref']).replace(/^refs\//, '');
    if (state.refs.has(name)) return { status: 422, body: { message: 'Reference already exists' } };
    state.refs.set(name, String(body['sha']));
    return { status: 201, body: { ref: `refs/${name}`, object: { sha: body['sha'] } } };
  }
  match = /^git\/refs\/(.+)$/.exec(rest);
  if (match && method === 'PATCH') return moveRef(state, match[1] ?? '', String(body['sha']), body['force'] === true);
  return notFound();
}

function createTree(state: GitHubServer, body: Record<string, unknown>): Answer {
  const base = typeof body['base_tree'] === 'string' ? state.trees.get(body['base_tree']) : undefined;
  const files = new Map(base);
  for (const { path, sha } of body['tree'] as { path: string; sha: string }[]) {
    if (!state.blobs.has(sha)) return { status: 422, body: { message: `tree.sha ${sha} is not a valid blob` } };
    files.set(path, sha);
  }
  const sha = shaOf('tree', Buffer.from(JSON.stringify([...files].sort())));
  state.trees.set(sha, files);
  return { status: 201, body: { sha } };
}

function moveRef(state: GitHubServer, name: string, sha: string, force: boolean): Answer {
  const current = state.refs.get(name);
  if (current === undefined) return { status: 422, body: { message: 'Reference does not exist' } };
  if (!force && !isDescendant(state, sha, current))
    return { status: 422, body: { message: 'Update is not a fast forward' } };
  state.refs.set(name, sha);
  return { status: 200, body: { ref: `refs/${name}`, object: { sha } } };
}

function isDescendant(state: GitHubServer, sha: string, ancestor: string): boolean {
  return (
    sha === ancestor || (state.commits.get(sha)?.parents ?? []).some((parent) => isDescendant(state, parent, ancestor))
  );
}

function shaOf(kind: string, content: Buffer): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');
}

function notFound(): Answer {
  return { status: 404, body: { message: 'Not Found' } };
}
