import { randomBytes } from 'node:crypto';
import type { GitHubClient } from '../api/client.js';
import { statusOf } from '../api/failure.js';
import type { EventContext } from '../context.js';
import { hideComments } from './hide.js';
import { isOlder, writeMarker, type Marker } from './marker.js';
import { findAll, findFirst, type OwnComment, type Thread } from './thread.js';

/**
 * What to do about the report of an earlier run: `update` it in place, leave it and post a `new` one, post one `on-change`
 * of the verdict only, or `hide` it as outdated under a new one.
 */
export type CommentMode = 'update' | 'new' | 'on-change' | 'hide';

export interface PostedComment {
  readonly url: string;
  readonly outcome: 'created' | 'updated' | 'kept newer' | 'unchanged';
  /** Why former comments could not be hidden, if so. */
  readonly notHidden?: unknown;
}

/** Whether the first commit is an ancestor of the second; undefined where that cannot be told. */
export type AncestorTest = (older: string, newer: string) => Promise<boolean | undefined>;

export interface CommentText {
  /** Tells several reports apart. */
  readonly key: string;
  readonly markdown: string;
  readonly mode?: CommentMode | undefined;
  /** What the report came to. */
  readonly verdict?: string | undefined;
  readonly isAncestor?: AncestorTest | undefined;
}

/**
 * Puts the report into a thread: found by its hidden marker however many comments there are and updated in place, else
 * created. A run of an older commit than the one in the comment leaves it alone.
 */
export function postComment(
  client: GitHubClient,
  context: EventContext,
  thread: Thread,
  text: CommentText,
): Promise<PostedComment> {
  const { mode = 'update' } = text;
  return mode === 'update' ? updateComment(client, context, thread, text) : addComment(client, context, thread, text);
}

async function updateComment(
  client: GitHubClient,
  context: EventContext,
  thread: Thread,
  text: CommentText,
): Promise<PostedComment> {
  const marker = markerOf(context, text);
  const body = bodyOf(marker, text);
  const replace = async (existing: OwnComment): Promise<PostedComment | undefined> => {
    if (await isNewer(existing.marker, marker, text.isAncestor, thread))
      return { url: existing.url, outcome: 'kept newer' };
    const updated = await unlessGone(client.attempt(() => thread.update(existing.id, body)));
    return updated ? { url: existing.url, outcome: 'updated' } : undefined;
  };
  const existing = await findFirst(thread, text.key);
  const replaced = existing && (await replace(existing));
  if (replaced) return replaced;
  const created = await client.createOnce(
    () => thread.create(body),
    async () => (await findAll(thread, text.key)).find((one) => isSame(one.marker, marker)),
  );
  // Where another run created a comment at the same time, the first one stays, and holds the newer report.
  const joined = await joinFirst(thread, text.key, created.id, replace).catch(() => undefined); // it is posted, after all
  if (joined) await client.attempt(() => thread.remove(created.id)).catch(() => undefined);
  return joined ?? { url: created.url, outcome: 'created' };
}

async function addComment(
  client: GitHubClient,
  context: EventContext,
  thread: Thread,
  text: CommentText,
): Promise<PostedComment> {
  const marker = { ...markerOf(context, text), id: randomBytes(8).toString('hex') };
  const former = text.mode === 'new' ? [] : await findAll(thread, text.key);
  const last = former.at(-1);
  if (last && (await isNewer(last.marker, marker, text.isAncestor, thread)))
    return { url: last.url, outcome: 'kept newer' };
  if (last && text.mode === 'on-change' && last.marker.verdict === marker.verdict)
    return { url: last.url, outcome: 'unchanged' };
  const created = await client.createOnce(
    () => thread.create(bodyOf(marker, text)),
    async () => (await findAll(thread, text.key)).find((one) => one.marker.id === marker.id),
  );
  const posted = { url: created.url, outcome: 'created' } as const;
  if (text.mode !== 'hide') return posted;
  try {
    await hideComments(client, former);
    return posted;
  } catch (error) {
    return { ...posted, notHidden: error };
  }
}

function markerOf({ sha, run }: EventContext, { key, verdict }: CommentText): Marker {
  return { key, sha, run: run.id, attempt: run.attempt, verdict };
}

function bodyOf(marker: Marker, { markdown }: CommentText): string {
  return `${writeMarker(marker)}\n${markdown}`;
}

async function joinFirst(
  thread: Thread,
  key: string,
  own: number,
  replace: (existing: OwnComment) => Promise<PostedComment | undefined>,
): Promise<PostedComment | undefined> {
  const first = await findFirst(thread, key);
  return first && first.id !== own ? replace(first) : undefined;
}

// Somebody deleted the comment meanwhile.
async function unlessGone(change: Promise<void>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/**
 * Whether a comment's report is newer than this run's. History decides where git knows both commits, else the order of
 * the runs does. A branch that was set back to an older commit and run again is the exception: then that one counts.
 */
async function isNewer(
  existing: Marker,
  own: Marker,
  isAncestor: AncestorTest | undefined,
  thread: Thread,
): Promise<boolean> {
  if (existing.sha !== own.sha && isAncestor) {
    if (await isAncestor(own.sha, existing.sha)) return isOlder(own, existing) || !(await thread.isCurrent());
    if (await isAncestor(existing.sha, own.sha)) return false;
  }
  return isOlder(own, existing);
}

function isSame(a: Marker, b: Marker): boolean {
  return a.sha === b.sha && a.run === b.run && a.attempt === b.attempt;
}
