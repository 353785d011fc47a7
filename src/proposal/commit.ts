import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Git } from '../repo/git.js';

export interface Identity {
  readonly name: string;
  readonly email: string;
}

export interface CommitRequest {
  readonly parent: string;
  /** Paths from the root: as they are in the work tree, or gone. */
  readonly paths: readonly string[];
  readonly message: string;
  readonly identity: Identity;
}

export interface ProposedCommit {
  readonly sha: string;
  /** Names what the paths hold, and nothing else: the same results have the same name. */
  readonly contentName: string;
}

/**
 * Makes a commit of some files as they are, on top of `parent`; the work tree, the index, HEAD and all branches stay as they
 * are. The same content on the same parent is the same commit, dated as the parent is, so that a re-run makes no other.
 * Undefined when nothing differs.
 */
export async function commitFiles(git: Git, request: CommitRequest): Promise<ProposedCommit | undefined> {
  const { parent, paths, message, identity } = request;
  const folder = mkdtempSync(join(tmpdir(), 'train-report-index-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  const ask = async (args: readonly string[], input?: string, more: Record<string, string> = {}): Promise<string> =>
    (await git.run(args, { input, env: { ...env, ...more } })).toString().trim();
  try {
    await ask(['read-tree', parent]);
    await ask(['update-index', '--add', '--remove', '-z', '--stdin'], paths.map((path) => `${path}\0`).join(''));
    const tree = await ask(['write-tree']);
    const difference = await ask(['diff-tree', '-r', '--no-renames', parent, tree]);
    if (difference === '') return undefined;
    const date = await ask(['show', '--no-patch', '--format=%ct +0000', parent]);
    const sha = await ask(['commit-tree', tree, '-p', parent, '-F', '-'], message, {
      GIT_AUTHOR_NAME: identity.name,
      GIT_AUTHOR_EMAIL: identity.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: identity.name,
      GIT_COMMITTER_EMAIL: identity.email,
      GIT_COMMITTER_DATE: date,
    });
    return { sha, contentName: nameContent(difference) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Of the new content alone: what it replaces may differ between two runs that agree.
function nameContent(difference: string): string {
  const lines = difference.split('\n').map((line) => line.replace(/^:\d+ (\d+) \S+ (\S+) \w+\t/, '$1 $2 '));
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
}
