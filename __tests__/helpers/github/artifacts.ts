import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GitHubServer } from '../github-server.js';
import { notFound, type Answer, type Pager } from './answer.js';

/** An artifact of a workflow run; its bytes are at another host, as GitHub's are. */
export interface StoredArtifact {
  id: number;
  name: string;
  run: number;
  bytes: Buffer;
  expired?: boolean;
  /** What GitHub says of its size, where that is not so. */
  size?: number;
}

/** A job of the run 99. */
export interface StoredJob {
  name: string;
  conclusion: string | null;
  steps: { name: string; conclusion: string }[];
}

/** The host that keeps artifacts, and the headers of each request there. */
export interface ArtifactStore {
  readonly url: string;
  readonly downloads: IncomingHttpHeaders[];
  readonly server: Server;
}

export async function startArtifactStore(artifacts: readonly StoredArtifact[]): Promise<ArtifactStore> {
  const downloads: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    downloads.push(request.headers);
    const artifact = artifacts.find(({ id }) => request.url === `/${id}`);
    response.writeHead(artifact ? 200 : 404, { 'content-type': 'application/zip' });
    response.end(artifact?.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, downloads, server };
}

/** Lists a run's artifacts and jobs, and sends those who want one on; undefined where the request is about something else. */
export function artifacts(state: GitHubServer, method: string, rest: string, page: Pager): Answer | undefined {
  if (method !== 'GET') return undefined;
  const list = /^actions\/runs\/(\d+)\/artifacts$/.exec(rest);
  if (list) return listArtifacts(state, Number(list[1]), page);
  if (/^actions\/runs\/99\/attempts\/1\/jobs$/.test(rest))
    return { status: 200, body: { total_count: state.jobs.length, jobs: page(state.jobs) } };
  const zip = /^actions\/artifacts\/(\d+)\/zip$/.exec(rest);
  if (!zip) return undefined;
  const isThere = state.artifacts.some(({ id }) => id === Number(zip[1]));
  return isThere ? { status: 302, body: undefined, headers: { location: `${state.storeUrl}/${zip[1]}` } } : notFound();
}

function listArtifacts(state: GitHubServer, run: number, page: Pager): Answer {
  const all = state.artifacts.filter((artifact) => artifact.run === run);
  const found = page(all).map(({ id, name, bytes, size, expired = false }) => ({
    ...{ id, name, expired, size_in_bytes: size ?? bytes.length },
  }));
  return { status: 200, body: { total_count: all.length, artifacts: found } };
}
