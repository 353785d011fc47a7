import { messageOf, UserError } from '../errors.js';
import type { Git } from '../repo/git.js';

export interface PushRequest {
  readonly remote: string;
  readonly sha: string;
  readonly branch: string;
  /** Where the token is good, and the token; used for remotes there. */
  readonly serverUrl: string;
  readonly token: string;
}

/** Sets a branch of the remote to a commit. No branch is made here, and no hook runs. */
export async function pushCommit(git: Git, { remote, sha, branch, serverUrl, token }: PushRequest): Promise<void> {
  const target = `+${sha}:refs/heads/${branch}`;
  try {
    await git.run(['push', '--no-verify', '--quiet', remote, target], { env: signIn(serverUrl, token) });
  } catch (error) {
    const said = messageOf(error);
    const isRefused = /\b403\b|denied|not permitted|authentication|could not read Username/i.test(said);
    throw new UserError('github', `Cannot push branch "${branch}" to "${remote}": ${reasonOf(said)}`, {
      cause: error,
      ...(isRefused ? { hint: 'Add to the job:\npermissions:\n  contents: write\n  pull-requests: write' } : {}),
    });
  }
}

/** Gets a commit that a shallow clone lacks. */
export async function requireCommit(
  git: Git,
  sha: string,
  request: Omit<PushRequest, 'sha' | 'branch'>,
): Promise<void> {
  if ((await git.ask(['cat-file', '-t', sha])) === 'commit') return;
  const { remote, serverUrl, token } = request;
  await git.run(['fetch', '--quiet', '--no-tags', '--depth=1', remote, sha], { env: signIn(serverUrl, token) });
}

// By environment, where no other process sees it. The empty value takes back what actions/checkout has set: GitHub refuses
// a request with two.
function signIn(serverUrl: string, token: string): Record<string, string> {
  const prompt = { GIT_TERMINAL_PROMPT: '0' };
  if (token === '') return prompt;
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

function reasonOf(said: string): string {
  const lines = said.replace(/^Cannot run "git [^"]*": /, '').split('\n');
  return lines.find((line) => /^(remote:|fatal:|error:|!)/.test(line.trim()))?.trim() ?? lines[0] ?? '';
}
