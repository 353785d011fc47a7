import { lstatSync } from 'node:fs';
import type { CopyFailure, CopyJob, CopyManner, Twins } from './copy-job.js';
import { allocateStamps, setStamps, sliceStamps, type Stamps } from './stamps.js';
import { cutIntoJobs, FILE_MS, sharedTeam, type TeamOptions } from './team.js';

export type { CopyFailure, CopyManner, LinkType } from './copy-job.js';

/** Files to be copied, in columns, since there may be hundreds of thousands; see the job for what each says. */
export interface CopyList {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly expected: readonly string[];
  readonly known?: Stamps | undefined;
  readonly sizes?: readonly number[] | undefined;
  /** Saves a rename for each file. Only for small ones: a run that is killed loses what is staged. */
  readonly staging?: Staging | undefined;
  readonly twins?: Twins | undefined;
}

/** Where files are written first, in folders that are then moved as a whole. */
export interface Staging {
  /** For each target. */
  readonly targets: readonly string[];
  /** Moves the folders to where they belong. */
  readonly place: () => void;
}

/** What became of the files of a list, by their index. */
export interface CopiedFiles {
  readonly stamps: Stamps;
  readonly checked: Stamps;
  readonly twins: Stamps;
  readonly failures: readonly CopyFailure[];
}

const BYTES_IN_MS = 500_000;
const UNKNOWN_BYTES = 10_000;

/**
 * Copies or links files with synchronous calls on all cores, each read once, hashed where it is not known, and put in
 * place whole or not at all.
 */
export async function copyFiles(list: CopyList, manner: CopyManner, options: TeamOptions = {}): Promise<CopiedFiles> {
  const count = list.sources.length;
  const result = {
    stamps: allocateStamps(count),
    checked: allocateStamps(count),
    twins: allocateStamps(list.twins ? count : 0),
    failures: [] as CopyFailure[],
  };
  if (count === 0) return result;
  const umask = process.umask(); // here, while no other thread makes files: to ask is to set it for a moment
  const large: number[] = [];
  const cuts = cutIntoJobs(count, (index) => list.sizes?.[index] ?? UNKNOWN_BYTES);
  const jobs = cuts.map(([start, end]): CopyJob => ({
    kind: 'copy',
    sources: list.sources.slice(start, end),
    targets: (list.staging ?? list).targets.slice(start, end),
    expected: list.expected.slice(start, end),
    known: list.known && sliceStamps(list.known, start, end),
    sizes: list.sizes?.slice(start, end),
    manner,
    umask,
    isStaged: list.staging !== undefined,
    twins: list.twins && { ...list.twins, targets: list.twins.targets.slice(start, end) },
  }));
  const bytes = list.sizes?.reduce((sum, size) => sum + size, 0) ?? count * UNKNOWN_BYTES;
  const done = await sharedTeam().run<'copy'>(jobs, count * FILE_MS + bytes / BYTES_IN_MS, options);
  for (const [at, part] of done.entries()) {
    if (!part) continue; // left out after a failure
    const [start] = cuts[at]!;
    setStamps(result.stamps, start, part.stamps);
    setStamps(result.checked, start, part.checked);
    if (list.twins) setStamps(result.twins, start, part.twins);
    result.failures.push(...part.failures.map((failure) => ({ ...failure, index: failure.index + start })));
    for (const index of part.large) large.push(index + start);
  }
  const isBroken = result.failures.some(({ code }) => code !== 'DAMAGED' && code !== 'MISSING');
  placeStaged(list.staging, isBroken);
  if (large.length > 0 && !isBroken) await copyLarge(list, large, manner, options, result);
  return result;
}

// What was done stays, also when the disk is full; why it could not go on says more than what cannot be done then.
function placeStaged(staging: Staging | undefined, isBroken: boolean): void {
  try {
    staging?.place();
  } catch (error) {
    if (!isBroken) throw error;
  }
}

async function copyLarge(
  list: CopyList,
  indices: readonly number[],
  manner: CopyManner,
  options: TeamOptions,
  result: CopiedFiles & { readonly failures: CopyFailure[] },
): Promise<void> {
  const pick = (items: readonly string[]): string[] => indices.map((index) => items[index]!);
  const sources = pick(list.sources);
  const sizes = sources.map((path) => lstatSync(path, { throwIfNoEntry: false })?.size ?? 0);
  const known = list.known && allocateStamps(indices.length);
  for (const [at, index] of indices.entries()) {
    if (known && list.known) setStamps(known, at, sliceStamps(list.known, index, index + 1));
  }
  const twins = list.twins && { ...list.twins, targets: pick(list.twins.targets) };
  const part = { sources, targets: pick(list.targets), expected: pick(list.expected), known, sizes, twins };
  const { stamps, checked, twins: copied, failures } = await copyFiles(part, manner, options);
  for (const [at, index] of indices.entries()) {
    setStamps(result.stamps, index, sliceStamps(stamps, at, at + 1));
    setStamps(result.checked, index, sliceStamps(checked, at, at + 1));
    if (twins) setStamps(result.twins, index, sliceStamps(copied, at, at + 1));
  }
  result.failures.push(...failures.map((failure) => ({ ...failure, index: indices[failure.index]! })));
}
