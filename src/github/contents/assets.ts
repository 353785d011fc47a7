import { readFileSync } from 'node:fs';
import { retry } from '../../remote/retry.js';
import type { GitHubClient } from '../api/client.js';
import type { EventContext } from '../context.js';
import { statusOf } from '../api/failure.js';

/** The branch that holds the pictures of reports; it shares no history with the code. */
export const ASSETS_BRANCH = 'train-report-assets';
const REF = `heads/${ASSETS_BRANCH}`;
const TRIES = 10;
const DELAY_MS = 100;

export interface Pictures {
  /** Keeps reports of one run apart. */
  readonly key: string;
  readonly pictures: readonly Picture[];
}

export interface Picture {
  /** What its address is asked for by. */
  readonly name: string;
  /** What it is called where it is stored. */
  readonly file: string;
  /** Where it is now. */
  readonly path: string;
}

/**
 * Stores pictures in the repository by the git data API, on a branch of their own, and returns their addresses, pinned to
 * the commit. Two jobs that write at once lose nothing: the branch only moves forward, and whoever comes second puts its
 * commit on top of the first.
 */
export async function storePictures(
  client: GitHubClient,
  context: EventContext,
  { key, pictures }: Pictures,
): Promise<Record<string, string>> {
  if (pictures.length === 0) return {};
  const { owner, repo, sha, run } = context;
  const directory = `${sha}/${run.id}-${run.attempt}-${key}`;
  const entries = await Promise.all(
    pictures.map(async ({ file, path }) => {
      const content = readFileSync(path).toString('base64');
      const { data } = await client.attempt(() =>
        client.rest.git.createBlob({ owner, repo, content, encoding: 'base64' }),
      );
      return { path: `${directory}/${file}`, mode: '100644' as const, type: 'blob' as const, sha: data.sha };
    }),
  );
  const commit = await retry(() => addCommit(client, context, entries), {
    tries: TRIES,
    delayMs: DELAY_MS,
    canRetry: (error) => [409, 422].includes(statusOf(error) ?? 0), // another job moved the branch meanwhile
  });
  const base = `${context.serverUrl}/${owner}/${repo}/blob/${commit}`;
  return Object.fromEntries(
    pictures.map(({ name, file }) => [name, `${base}/${encodePath(`${directory}/${file}`)}?raw=true`]),
  );
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

interface TreeEntry {
  readonly path: string;
  readonly mode: '100644';
  readonly type: 'blob';
  readonly sha: string;
}

async function addCommit(
  client: GitHubClient,
  { owner, repo, sha }: EventContext,
  entries: readonly TreeEntry[],
): Promise<string> {
  const parent = await findHead(client, owner, repo);
  const base =
    parent === undefined
      ? {}
      : {
          base_tree: (await client.attempt(() => client.rest.git.getCommit({ owner, repo, commit_sha: parent }))).data
            .tree.sha,
        };
  const tree = await client.attempt(() => client.rest.git.createTree({ owner, repo, tree: [...entries], ...base }));
  const { data: commit } = await client.attempt(() =>
    client.rest.git.createCommit({
      owner,
      repo,
      message: `Pictures of the report on ${sha.slice(0, 12)} [skip ci]`,
      tree: tree.data.sha,
      parents: parent === undefined ? [] : [parent],
    }),
  );
  if (parent === undefined)
    await client.attempt(() => client.rest.git.createRef({ owner, repo, ref: `refs/${REF}`, sha: commit.sha }));
  else await client.attempt(() => client.rest.git.updateRef({ owner, repo, ref: REF, sha: commit.sha, force: false }));
  return commit.sha;
}

async function findHead(client: GitHubClient, owner: string, repo: string): Promise<string | undefined> {
  try {
    return (await client.attempt(() => client.rest.git.getRef({ owner, repo, ref: REF }))).data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
