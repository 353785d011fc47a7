import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { notFound, type Answer } from './github/answer.js';
import { artifacts, startArtifactStore, type StoredArtifact, type StoredJob } from './github/artifacts.js';
import { checks } from './github/checks.js';
import { changeComment, commitComments, issueComments } from './github/comments.js';
import { gitData } from './github/git-data.js';
import { graphql } from './github/graphql.js';
import { pulls } from './github/pulls.js';
import { loadOpenApi } from './openapi.js';

export interface StoredComment {
  id: number;
  body: string;
  issue: number;
  commit: string;
  /** Who wrote it, as GitHub says it; the token's own bot when absent. */
  hidden?: boolean;
  author?: { readonly login: string; readonly type: 'Bot' | 'User'; readonly association: string };
}

export interface StoredPull {
  number: number;
  ref: string;
  sha: string;
  /** `owner/name` of the head's repository. */
  repo: string;
  title?: string;
  body?: string;
  base?: string;
  state?: 'open' | 'closed';
  merged?: string;
  autoMerge?: string;
}

export interface StoredCheck {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  conclusion?: string;
  externalId?: string;
  title: string;
  summary: string;
  readonly annotations: unknown[];
}

export interface StoredStatus {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
  readonly url: string;
}

/** What the repository's owner has switched on and off. */
export interface Settings {
  actionsMayCreatePulls: boolean;
  /** Why auto-merge is refused, if it is. */
  autoMerge?: string;
  /** Why a merge is refused, if it is. */
  mergeBlocked?: string;
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
  readonly checks: StoredCheck[];
  readonly statuses: StoredStatus[];
  readonly settings: Settings;
  /** The commit of a branch, where branches are real ones; undefined when there is none. */
  headOf: (branch: string) => string | undefined;
  readonly refs: Map<string, string>;
  readonly commits: Map<string, { tree: string; parents: string[] }>;
  readonly trees: Map<string, Map<string, string>>;
  readonly blobs: Map<string, Buffer>;
  readonly jobs: StoredJob[];
  readonly artifacts: StoredArtifact[];
  /** Requests at the host that keeps artifacts: the headers of each. */
  readonly downloads: IncomingHttpHeaders[];
  readonly storeUrl: string;
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
  const stored: StoredArtifact[] = [];
  const store = await startArtifactStore(stored);
  const state: Mutable<GitHubServer> = {
    url: '',
    comments: [],
    commitComments: [],
    pulls: [],
    checks: [],
    statuses: [],
    settings: { actionsMayCreatePulls: true },
    headOf: (branch) => state.refs.get(`heads/${branch}`),
    refs: new Map(),
    commits: new Map(),
    trees: new Map(),
    blobs: new Map(),
    jobs: [],
    artifacts: stored,
    downloads: store.downloads,
    storeUrl: store.url,
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
    for (const one of [server, store.server]) {
      one.closeAllConnections();
      one.close();
    }
  });
  return state;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

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
  const problem = path === '/graphql' ? undefined : loadOpenApi().check(method, path, url.searchParams, body);
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
  finish(answer, { ...answer.headers, ...linkHeader(state, url, answer) });
}

// The list's next page, as GitHub names it.
function linkHeader(state: GitHubServer, url: URL, { body }: Answer): Record<string, string> {
  const perPage = Number(url.searchParams.get('per_page') ?? 30);
  const items = Array.isArray(body) ? body : (body as { artifacts?: unknown[] } | undefined)?.artifacts;
  if (!items || items.length < perPage) return {};
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
  if (path === '/graphql') return graphql(state, body);
  const prefix = `/repos/${OWNER}/${REPO}/`;
  if (!path.startsWith(prefix)) return notFound();
  const rest = path.slice(prefix.length);
  const page = <T>(items: readonly T[]): T[] => {
    const size = Math.min(100, Number(query.get('per_page') ?? 30));
    const first = (Number(query.get('page') ?? 1) - 1) * size;
    return items.slice(first, first + size);
  };
  const number = (pattern: RegExp): number | undefined => {
    const match = pattern.exec(rest);
    return match ? Number(match[1]) : undefined;
  };
  const issue = number(/^issues\/(\d+)\/comments$/);
  if (issue !== undefined) return issueComments(state, method, issue, body, page);
  const issueComment = number(/^issues\/comments\/(\d+)$/);
  if (issueComment !== undefined) return changeComment(state.comments, method, issueComment, body);
  const commit = /^commits\/([0-9a-f]+)\/comments$/.exec(rest);
  if (commit) return commitComments(state, method, commit[1] ?? '', body, page);
  const commitComment = number(/^comments\/(\d+)$/);
  if (commitComment !== undefined) return changeComment(state.commitComments, method, commitComment, body);
  return (
    checks(state, method, rest, body) ??
    pulls(state, method, rest, query, body) ??
    artifacts(state, method, rest, page) ??
    gitData(state, method, rest, body)
  );
}
