import { oneLine } from '../../report/document.js';
import { outcomeOf } from '../../report/outcome.js';
import type { Report } from '../../report/report.js';
import type { GitHubClient } from '../api/client.js';
import type { EventContext } from '../context.js';
import { checkName } from './check.js';

const MAX_DESCRIPTION_CHARS = 140;

/** Says the verdict as a status of the commit; the last one of a name counts, so that it can be said again. */
export async function postStatus(
  client: GitHubClient,
  { owner, repo, sha, run }: EventContext,
  report: Report,
  { key, address }: { readonly key: string; readonly address: string | undefined },
): Promise<void> {
  const { conclusion, title } = outcomeOf(report);
  // A status knows no "neutral": what a fork claims stays open, since a branch may ask for success.
  const good = report.origin === undefined ? 'success' : 'pending';
  const target = address ?? run.url;
  await client.attempt(() =>
    client.rest.repos.createCommitStatus({
      owner,
      repo,
      sha,
      state: conclusion === 'failure' ? 'failure' : good,
      context: checkName(key),
      description: oneLine(title, MAX_DESCRIPTION_CHARS),
      ...(target === '' ? {} : { target_url: target }),
    }),
  );
}
