import { UserError } from '../errors.js';
import { silentLogger } from '../log.js';
import { Git } from '../repo/git.js';
import { readContext, type EventContext } from './context.js';

export interface WorkplaceOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** `owner/name` or an address; else the workflow's repository, or the one that git fetches from. */
  readonly repo: string | undefined;
  /** The commit that it is about; else the event's, or `HEAD`. */
  readonly revision: string | undefined;
}

interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
  readonly serverUrl: string | undefined;
}

const FULL_SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** Where a command stands: in a workflow's job as the runner says, else in a clone as git says. */
export async function readWorkplace({ cwd, env, repo, revision }: WorkplaceOptions): Promise<EventContext> {
  const context = readContext(env, silentLogger());
  const git = Git.find(cwd);
  const named = repo ?? (context ? undefined : (env['GITHUB_REPOSITORY'] ?? (await originOf(git))));
  const place = named === undefined ? undefined : parseRepository(named);
  const base = context ?? outsideOfWorkflow(env);
  const isElsewhere = place !== undefined && `${place.owner}/${place.repo}` !== `${base.owner}/${base.repo}`;
  const found = await resolveSha(git, revision ?? (base.sha === '' || isElsewhere ? 'HEAD' : undefined), base.sha);
  // What is checked out for a pull request is a merge that nobody reviews: its head is meant.
  const sha = base.pullRequest !== undefined && found === env['GITHUB_SHA'] ? base.sha : found;
  return {
    ...base,
    sha,
    ...(place ? { owner: place.owner, repo: place.repo, ...addresses(place.serverUrl, base) } : {}),
    ...(isElsewhere || sha !== base.sha ? { pullRequest: undefined, branch: undefined } : {}),
  };
}

/** Reads `owner/name`, `https://host/owner/name` or `git@host:owner/name`. */
export function parseRepository(text: string): RepositoryName {
  const match =
    /^(?:(?:(?<scheme>https?|ssh|git):\/\/)?(?:[^@/]+@)?(?<host>[^/:]+(?::\d+)?)[/:])?(?<owner>[\w.-]+)\/(?<repo>[\w.-]+?)(?:\.git)?\/?$/.exec(
      text,
    );
  const { scheme, host, owner, repo } = match?.groups ?? {};
  if (owner === undefined || repo === undefined)
    throw new UserError('usage', `Cannot use repository "${text}": expected OWNER/NAME or its address on GitHub`);
  const protocol = scheme === 'http' ? 'http' : 'https';
  return { owner, repo, serverUrl: host === undefined ? undefined : `${protocol}://${host}` };
}

function addresses(serverUrl: string | undefined, base: EventContext): Pick<EventContext, 'serverUrl' | 'apiUrl'> {
  const { serverUrl: ownServer, apiUrl } = base;
  if (serverUrl === undefined || serverUrl === ownServer) return { serverUrl: ownServer, apiUrl };
  return { serverUrl, apiUrl: serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3` };
}

async function originOf(git: Git | undefined): Promise<string> {
  const address = await git?.ask(['config', '--get', 'remote.origin.url']);
  if (address) return address;
  throw new UserError('usage', 'Cannot tell which repository on GitHub this is: git has no remote "origin"', {
    hint: 'Name it with --repo OWNER/NAME',
  });
}

async function resolveSha(git: Git | undefined, revision: string | undefined, sha: string): Promise<string> {
  if (revision === undefined) return sha;
  if (FULL_SHA.test(revision)) return revision;
  const found = await git?.resolve(revision);
  if (found !== undefined) return found;
  if (/^[0-9a-f]{7,}$/.test(revision)) return revision; // GitHub may know what this clone does not
  if (revision === 'HEAD') return sha;
  throw new UserError('usage', `Cannot find commit "${revision}": git knows no such revision here`);
}

function outsideOfWorkflow(env: NodeJS.ProcessEnv): EventContext {
  const address = (name: string, fallback: string): string => (env[name] || fallback).replace(/\/+$/, '');
  return {
    event: '',
    owner: '',
    repo: '',
    sha: env['GITHUB_SHA'] ?? '',
    apiUrl: address('GITHUB_API_URL', 'https://api.github.com'),
    serverUrl: address('GITHUB_SERVER_URL', 'https://github.com'),
    pullRequest: undefined,
    branch: undefined,
    isFork: false,
    baseline: {},
    run: { id: 0, attempt: 1, url: '' },
    summaryFile: env['GITHUB_STEP_SUMMARY'],
  };
}
