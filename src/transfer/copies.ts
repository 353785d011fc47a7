import { copyFiles, type Staging } from '../bulk/copy-files.js';
import { isWorthStaging, makeStage, OBJECT_MODE, objectName, placeStage } from '../bulk/objects.js';
import { scratchPath } from '../bulk/scratch.js';
import { stampOf, type Stamps } from '../bulk/stamps.js';
import { sharedTeam } from '../bulk/team.js';
import { explainFailure } from '../cache/failure.js';
import type { WorkOptions } from '../cache/hash-files.js';
import type { FileStamp } from '../cache/memo.js';
import type { HashName } from '../cache/oid.js';

/** Objects to be copied from one folder of objects to another. */
export interface ObjectCopies {
  readonly oids: readonly string[];
  readonly from: string;
  readonly to: string;
  /** The kind of hash that their names are. */
  readonly name: HashName;
  /** The state of each source in which its bytes were checked before; any other is checked on the way. */
  readonly known?: Stamps;
  /** Folder for unfinished files, on the file system of `to`. */
  readonly scratch: string;
  /** Where the file of an object goes at once, by oid; all of one mode. */
  readonly twins?: { readonly places: ReadonlyMap<string, string>; readonly mode: number } | undefined;
}

export interface CopyOutcome {
  /** By oid, the stamp of each copy. */
  readonly copied: ReadonlyMap<string, FileStamp>;
  /** Sources that were checked, with their stamp. */
  readonly checked: ReadonlyMap<string, FileStamp>;
  readonly twins: ReadonlyMap<string, FileStamp>;
  readonly bytes: number;
  readonly missing: readonly string[];
  readonly damaged: readonly string[];
}

/** Copies objects between folders, each put in place whole or not at all. */
export async function copyObjects(verb: string, copies: ObjectCopies, options: WorkOptions): Promise<CopyOutcome> {
  const { oids, from, to, name, known, scratch, twins } = copies;
  sharedTeam().expect(oids.length);
  const names = oids.map(objectName);
  const list = {
    sources: names.map((object) => `${from}/${object}`),
    targets: names.map((object) => `${to}/${object}`),
    expected: oids.map((oid) => oid.slice(0, 32)),
    known,
    staging: isWorthStaging(to, oids.length) ? stageObjects(names, scratchPath(scratch), to) : undefined,
  };
  const manner = { name, links: ['reflink', 'copy'], mode: OBJECT_MODE, exactMode: true, scratch } as const;
  const targets = twins && { targets: oids.map((oid) => twins.places.get(oid) ?? ''), mode: twins.mode };
  const {
    stamps,
    checked: sources,
    twins: files,
    failures,
  } = await copyFiles({ ...list, twins: targets }, manner, options);
  const placed = new Map<string, FileStamp>();
  const copied = new Map<string, FileStamp>();
  const checked = new Map<string, FileStamp>();
  let bytes = 0;
  for (const [index, oid] of oids.entries()) {
    const stamp = stampOf(stamps, index);
    const source = stampOf(sources, index);
    const file = twins && stampOf(files, index);
    if (source) checked.set(oid, source);
    if (file) placed.set(oid, file);
    if (!stamp) continue;
    copied.set(oid, stamp);
    bytes += stamp.size;
  }
  const missing: string[] = [];
  const damaged: string[] = [];
  for (const failure of failures) {
    if (failure.code === 'MISSING') missing.push(oids[failure.index] ?? '');
    else if (failure.code === 'DAMAGED') damaged.push(oids[failure.index] ?? '');
    else throw explainFailure(verb, failure);
  }
  return { copied, checked, twins: placed, bytes, missing, damaged };
}

function stageObjects(names: readonly string[], stage: string, to: string): Staging {
  makeStage(stage);
  return { targets: names.map((object) => `${stage}/${object}`), place: () => placeStage(stage, to) };
}
