import type { GitHubClient } from '../api/client.js';
import type { ListedComment } from './thread.js';

const MAX_HIDDEN = 50; // earlier ones were hidden by the runs before this one

/** Hides comments as outdated, in one request; hiding one again changes nothing. */
export async function hideComments(client: GitHubClient, comments: readonly ListedComment[]): Promise<void> {
  const hidden = comments.slice(-MAX_HIDDEN);
  if (hidden.length === 0) return;
  const names = hidden.map((_, index) => `$id${index}: ID!`).join(', ');
  const changes = hidden.map(
    (_, index) =>
      `c${index}: minimizeComment(input: { subjectId: $id${index}, classifier: OUTDATED }) { minimizedComment { isMinimized } }`,
  );
  const variables = Object.fromEntries(hidden.map(({ nodeId }, index) => [`id${index}`, nodeId]));
  await client.attempt(() => client.graphql(`mutation (${names}) { ${changes.join(' ')} }`, variables));
}
