import { createHash } from 'node:crypto';
import type { GitHubServer } from '../github-server.js';
import { notFound, type Answer } from './answer.js';

/** Blobs, trees, commits and refs. */
export function gitData(state: GitHubServer, method: string, rest: string, body: Record<string, unknown>): Answer {
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
