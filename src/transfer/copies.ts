import { lstatSync } from 'node:fs';
import type { CopyJob } from '../bulk/copy-job.js';
import { OBJECT_MODE } from '../bulk/objects.js';
import { stampOf } from '../bulk/stamps.js';
import { cutIntoJobs, sharedTeam } from '../bulk/team.js';
import { explainFailure } from '../cache/failure.js';
import type { WorkOptions } from '../cache/hash-files.js';
import type { FileStamp } from '../cache/memo.js';
import { isDirectoryOid, type HashName } from '../cache/oid.js';

/** An object to be copied from one folder to another. */
export interface ObjectCopy {
  readonly oid: string;
  readonly source: string;
  readonly target: string;
  readonly size: number;
  /** Its bytes were checked before; any other is checked on the way. */
  readonly isKnown: boolean;
}

export interface CopyOutcome {
  /** By oid, the stamp of each copy. */
  readonly copied: ReadonlyMap<string, FileStamp>;
  /** Sources that were checked, with their stamp. */
  readonly checked: ReadonlyMap<string, FileStamp>;
  readonly bytes: number;
  readonly missing: readonly string[];
  readonly damaged: readonly string[];
}

/** The size of a file, or undefined where there is none. */
export function sizeOf(path: string): number | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : undefined;
}

/**
 * Copies objects between folders with synchronous calls on all cores, each read once, hashed where it is not known, and
 * put in place whole or not at all.
 */
export async function copyObjects(
  verb: string,
  copies: readonly ObjectCopy[],
  name: HashName,
  scratch: string,
  options: WorkOptions,
): Promise<CopyOutcome> {
  const copied = new Map<string, FileStamp>();
  const checked = new Map<string, FileStamp>();
  const missing: string[] = [];
  const damaged: string[] = [];
  let bytes = 0;
  // A directory object is JSON: its name is the hash of its very bytes in DVC 2, too.
  const groups = new Map<HashName, ObjectCopy[]>();
  for (const copy of copies) {
    const kind = isDirectoryOid(copy.oid) ? 'md5' : name;
    const group = groups.get(kind);
    if (group) group.push(copy);
    else groups.set(kind, [copy]);
  }
  for (const [kind, group] of groups) {
    const cuts = cutIntoJobs(group.length, (index) => group[index]?.size ?? 0);
    const jobs = cuts.map(([start, end]): CopyJob => {
      const part = group.slice(start, end);
      return {
        kind: 'copy',
        sources: part.map((copy) => copy.source),
        targets: part.map((copy) => copy.target),
        sizes: part.map((copy) => copy.size),
        expected: part.map(({ oid, isKnown }) => (isKnown ? '' : oid.slice(0, 32))),
        name: kind,
        links: ['reflink', 'copy'],
        mode: OBJECT_MODE,
        exactMode: true,
        scratch,
      };
    });
    const total = group.reduce((sum, copy) => sum + copy.size, 0);
    const results = await sharedTeam().run<'copy'>(jobs, group.length * 0.06 + total / 500_000, options);
    for (const [at, { stamps, checked: sources, failures }] of results.entries()) {
      const [start = 0, end = 0] = cuts[at] ?? [];
      const part = group.slice(start, end);
      for (const [index, { oid, size }] of part.entries()) {
        const stamp = stampOf(stamps, index);
        const source = stampOf(sources, index);
        if (source) checked.set(oid, source);
        if (!stamp) continue;
        copied.set(oid, stamp);
        bytes += size;
      }
      for (const failure of failures) {
        const copy = part.find(({ source }) => source === failure.path);
        if (copy && failure.code === 'MISSING') missing.push(copy.oid);
        else if (copy && failure.code === 'DAMAGED') damaged.push(copy.oid);
        else throw explainFailure(verb, failure);
      }
    }
  }
  return { copied, checked, bytes, missing, damaged };
}
