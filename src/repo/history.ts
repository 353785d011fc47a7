import type { FoundBaseline } from './baseline.js';
import type { Git } from './git.js';

const FETCH_DEPTHS = [50, 500, 5000];
// What no name of a branch, tag or commit has, and what a server would be asked for in vain.
const NO_NAME = /^-|\.\.|[\s~^:?*[\\]|@\{/;
const ANCESTOR = /^(.+?)((?:\^|~\d*)+)$/;

/** The commit that a name stands for, here or at origin: of a shallow clone, what is missing is fetched. */
export async function ensureCommit(git: Git, revision: string): Promise<string | undefined> {
  for (const name of [revision, `refs/remotes/origin/${revision}`]) {
    const sha = await git.resolve(name);
    if (sha !== undefined) return sha;
  }
  if (NO_NAME.test(revision)) return ensureAncestor(git, revision);
  const fetched = await git.ask(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', revision]);
  if (fetched === undefined) return undefined;
  return (await git.resolve(revision)) ?? (await git.resolve('FETCH_HEAD'));
}

// `HEAD~2`, `main^`: as many commits more.
async function ensureAncestor(git: Git, revision: string): Promise<string | undefined> {
  const [, start = '', steps = ''] = ANCESTOR.exec(revision) ?? [];
  if (start === '' || NO_NAME.test(start) || !(await git.isShallow())) return undefined;
  const from = await ensureCommit(git, start);
  if (from === undefined) return undefined;
  const counts = [...steps.matchAll(/\^|~(\d*)/g)].map(([step, number]) => (step === '^' ? 1 : Number(number || 1)));
  const depth = counts.reduce((sum, count) => sum + count, 1);
  await fetchDepth(git, depth, [from]);
  return git.resolve(`${from}${steps}`);
}

/** The best common ancestor; a shallow clone is deepened just as far as needed. */
export async function findMergeBase(git: Git, from: string, other: string): Promise<string | undefined> {
  return deepening(git, [from, other], () => git.mergeBase(from, other));
}

/** The first parent of a commit. What a shallow clone cuts off still is named in the commit, and fetched alone. */
export async function findParent(git: Git, commit: string): Promise<FoundBaseline> {
  const body = (await git.ask(['cat-file', 'commit', commit])) ?? '';
  const [, parent] = /^parent ([0-9a-f]+)$/m.exec(body.slice(0, body.indexOf('\n\n'))) ?? [];
  if (parent === undefined) return { why: `${commit.slice(0, 7)} is the first commit` };
  const sha = await ensureCommit(git, parent);
  if (sha === undefined) return { why: `the commit before ${commit.slice(0, 7)} cannot be fetched from origin` };
  return { commit: { sha, name: 'the commit before' } };
}

/** The nearest tagged commit before a commit. */
export async function findTagBefore(git: Git, commit: string): Promise<FoundBaseline['commit']> {
  const tags = await listTags(git);
  if (tags.size === 0) return undefined;
  const found = await deepening(git, [commit], async () => {
    const older = (await git.ask(['rev-list', '--topo-order', commit]))?.split('\n').slice(1) ?? [];
    return older.find((sha) => tags.has(sha));
  });
  return found === undefined ? undefined : { sha: found, name: tags.get(found) ?? found };
}

/** Tags by the commit they name: those here, and those that origin has. */
async function listTags(git: Git): Promise<Map<string, string>> {
  const local = await git.ask(['show-ref', '--tags', '--dereference']);
  const remote = (await git.isShallow()) ? await git.ask(['ls-remote', '--tags', 'origin']) : undefined;
  const tags = new Map<string, string>();
  for (const line of `${local ?? ''}\n${remote ?? ''}`.split('\n')) {
    const [, sha, name] = /^([0-9a-f]+)\s+refs\/tags\/(.+?)(?:\^\{\})?$/.exec(line) ?? [];
    if (sha !== undefined && name !== undefined) tags.set(sha, name);
  }
  return tags;
}

async function deepening<T>(
  git: Git,
  commits: readonly string[],
  look: () => Promise<T | undefined>,
): Promise<T | undefined> {
  let found = await look();
  if (found !== undefined || !(await git.isShallow())) return found;
  for (const depth of FETCH_DEPTHS) {
    await fetchDepth(git, depth, commits);
    found = await look();
    if (found !== undefined) break;
  }
  return found;
}

async function fetchDepth(git: Git, depth: number, commits: readonly string[]): Promise<void> {
  await git.ask(['fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', ...commits]);
}
