import { UserError } from '../../errors.js';
import type { Logger } from '../../log.js';
import { commitFiles, type Identity } from '../../proposal/commit.js';
import { pushCommit, requireCommit } from '../../proposal/push.js';
import type { Git } from '../../repo/git.js';
import type { GitHubClient } from '../api/client.js';
import { describeFailure, lacksPermission } from '../api/failure.js';
import type { EventContext } from '../context.js';
import { mergeWhenReady, type MergeMethod } from './merge.js';
import { openPull, type OpenedPull, type PullRequestText } from './open.js';

/** Files of the work tree, to be proposed as a pull request. */
export interface Proposal {
  /** Paths from the root. */
  readonly paths: readonly string[];
  /** The commit that they are changes to. */
  readonly parent: string;
  /** The branch that they are for. */
  readonly base: string;
  /** Else it is named by the content. */
  readonly branch?: string | undefined;
  readonly title?: string | undefined;
  readonly body: string;
  readonly message?: string | undefined;
  readonly skipCi?: boolean | undefined;
  readonly merge?: MergeMethod | undefined;
  readonly remote: string;
  readonly identity?: Partial<Identity> | undefined;
}

export interface ProposeTools {
  readonly git: Git;
  readonly client: GitHubClient;
  readonly context: EventContext;
  readonly token: string;
  readonly log: Logger;
}

/** Who commits where nobody else is named: GitHub shows it as the bot that it is. */
const BOT: Identity = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/** Branches of this prefix hold results; a run on one proposes nothing. */
export const BRANCH_PREFIX = 'train-report/';
const PULL_MS = 120_000;

/**
 * Commits files to a branch that is named by what they hold, pushes it, and opens one pull request for it or updates the one
 * that is open; a re-run with the same results so changes nothing. Undefined when there is nothing to propose.
 */
export async function propose(proposal: Proposal, tools: ProposeTools): Promise<OpenedPull | undefined> {
  const { git, client, context, token, log } = tools;
  const { paths, parent, base, remote, skipCi } = proposal;
  if (paths.length === 0) return undefined;
  const access = { remote, serverUrl: context.serverUrl, token };
  await requireCommit(git, parent, access);
  const title = proposal.title ?? `Results of ${parent.slice(0, 12)} for ${base}`;
  const commit = await commitFiles(git, {
    parent,
    paths,
    message: `${proposal.message ?? title}${skipCi ? ' [skip ci]' : ''}\n`,
    identity: { ...BOT, ...proposal.identity },
  });
  if (!commit) return undefined;
  const branch = proposal.branch ?? `${BRANCH_PREFIX}${base}-${commit.contentName}`;
  await pushCommit(git, { ...access, sha: commit.sha, branch });
  log.info(`Pushed ${paths.length} files to branch ${branch}`);
  return client.within(PULL_MS, async () => {
    const pull = await open({ branch, base, title, body: proposal.body }, tools);
    log.info(`Pull request ${pull.number} ${pull.outcome}: ${pull.url}`);
    if (proposal.merge) await merge(pull, commit.sha, proposal.merge, tools);
    return pull;
  });
}

async function open(text: PullRequestText, { client, context }: ProposeTools): Promise<OpenedPull> {
  try {
    return await openPull(client, context, text);
  } catch (error) {
    const { owner, repo, serverUrl } = context;
    const compare = `${serverUrl}/${owner}/${repo}/compare/${text.base}...${text.branch}`;
    const said = error instanceof Error ? error.message : '';
    const hint = /not permitted to create/i.test(said)
      ? 'Switch on "Allow GitHub Actions to create and approve pull requests" in Settings → Actions → General'
      : lacksPermission(error)
        ? 'Add to the job:\npermissions:\n  contents: write\n  pull-requests: write'
        : undefined;
    throw new UserError(
      'github',
      `Cannot open a pull request for branch "${text.branch}": ${describeFailure(error)}. The branch is pushed: ${compare}`,
      { cause: error, exitCode: 1, ...(hint === undefined ? {} : { hint }) },
    );
  }
}

async function merge(pull: OpenedPull, sha: string, method: MergeMethod, tools: ProposeTools): Promise<void> {
  const { client, context, log } = tools;
  const outcome = await mergeWhenReady(client, context, { ...pull, sha }, method);
  if (outcome.kind === 'merged') log.info(`Pull request ${pull.number} is merged`);
  else if (outcome.kind === 'waiting') log.info(`Pull request ${pull.number} is merged once its checks have passed`);
  else log.warning(`Pull request ${pull.number} is open, but not merged. ${outcome.why}`);
}
