import { UserError } from '../errors.js';
import type { Git } from '../repo/git.js';

/**
 * The branch that results are for: the one that the workflow runs for, the one that is checked out, else (detached, or at a
 * tag) the remote's default one.
 */
export async function findBaseBranch(
  git: Git,
  {
    remote,
    branch,
    env,
  }: { readonly remote: string; readonly branch: string | undefined; readonly env: NodeJS.ProcessEnv },
): Promise<string> {
  const known = env['GITHUB_HEAD_REF'] || branch || (await git.ask(['symbolic-ref', '--quiet', '--short', 'HEAD']));
  if (known) return known;
  const answer = await git.ask(['ls-remote', '--symref', remote, 'HEAD']);
  const [, found] = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer ?? '') ?? [];
  if (found !== undefined) return found;
  throw new UserError(
    'usage',
    `Cannot tell which branch the results are for: no branch is checked out, and "${remote}" names none`,
    {
      hint: 'Check out a branch first',
    },
  );
}
