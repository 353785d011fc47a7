import { UserError } from '../../errors.js';

/** Where a comment is to go. */
export type CommentTarget =
  /** The pull request that the commit belongs to, else the commit. */
  | { readonly kind: 'found' }
  | { readonly kind: 'pull'; readonly number: number | undefined }
  | { readonly kind: 'issue'; readonly number: number }
  | { readonly kind: 'commit'; readonly revision: string | undefined };

/** Reads `pr`, `pr/N`, `commit`, `commit/SHA` or `issue/N`. */
export function parseTarget(text: string): CommentTarget {
  const [kind = '', ...rest] = text.split('/');
  const name = rest.length === 0 ? undefined : rest.join('/');
  const number = name !== undefined && /^[1-9]\d{0,14}$/.test(name) ? Number(name) : undefined;
  if (kind === 'pr' && (name === undefined || number !== undefined)) return { kind: 'pull', number };
  if (kind === 'issue' && number !== undefined) return { kind: 'issue', number };
  if (kind === 'commit' && name !== '') return { kind: 'commit', revision: name };
  throw new UserError(
    'usage',
    `Cannot use option --target: found "${text}", expected pr, pr/NUMBER, commit, commit/REVISION or issue/NUMBER`,
  );
}
