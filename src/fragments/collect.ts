import { messageOf, UserError } from '../errors.js';
import { oneLine } from '../report/document.js';
import { readFragment, type BrokenFragment, type Fragment } from './fragment.js';

const MAX_PROBLEM_CHARS = 1000;

/** What was found where fragments should be. */
export interface FragmentSet {
  readonly fragments: readonly Fragment[];
  readonly broken: readonly BrokenFragment[];
}

/** Reads fragments one by one; one that is broken is named, and costs no other. */
export async function collectFragments(
  sources: readonly { readonly name: string; readonly files: () => Promise<ReadonlyMap<string, Buffer>> }[],
): Promise<FragmentSet> {
  const fragments: Fragment[] = [];
  const broken: BrokenFragment[] = [];
  for (const { name, files } of sources) {
    try {
      fragments.push(await readFragment(name, await files()));
    } catch (error) {
      if (!(error instanceof UserError)) throw error; // GitHub's refusal is about all of them
      broken.push({ name, problem: oneLine(messageOf(error), MAX_PROBLEM_CHARS) });
    }
  }
  return { fragments, broken };
}
