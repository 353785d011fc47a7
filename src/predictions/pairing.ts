import { Interner } from './interner.js';
import type { RowIds } from './rows.js';
import { textOf } from './scanner.js';
import type { SplitRows } from './split.js';

const OWN = 'this run’s';

/** For each row of now's split the row of the baseline's file with the same id; or why there is no such pairing. */
export type Pairing = { readonly before: Uint32Array } | { readonly why: string };

/** Pairs the rows of two splits by id. They have to be the same rows with the same labels: else it says what differs. */
export function pairRows(before: SplitRows, now: SplitRows): Pairing {
  const old = indexIds(before, 'the baseline’s');
  if ('why' in old) return old;
  const { ids } = now.file;
  if (!ids) return noColumn(now, OWN);
  const partners = new Uint32Array(now.rows.length);
  const isTaken = new Uint8Array(before.rows.length);
  let unknown = 0;
  let moved = 0;
  let relabelled = 0;
  let everywhere: Interner | undefined;
  for (const [place, row] of now.rows.entries()) {
    const [start, end] = [ids.starts[row]!, ids.ends[row]!];
    if (start === end) return noId(now, OWN);
    const found = old.interner.find(ids.bytes, start, end);
    if (found < 0) {
      unknown += 1;
      everywhere ??= allIds(old.ids);
      if (everywhere.find(ids.bytes, start, end) >= 0) moved += 1;
      continue;
    }
    if (isTaken[found] === 1) return twice(now, OWN, textOf(ids.bytes, start, end));
    isTaken[found] = 1;
    const partner = before.rows[found]!;
    partners[place] = partner;
    if (labelOf(before, partner) !== labelOf(now, row)) relabelled += 1;
  }
  // Those without a partner may stand twice, too.
  const odd = unknown > 0 ? indexIds(now, OWN) : undefined;
  if (odd && 'why' in odd) return odd;
  const gone = before.rows.length - (now.rows.length - unknown);
  const why = describe({ unknown, moved, gone, relabelled }, now);
  return why === undefined ? { before: partners } : { why };
}

interface IndexedIds {
  readonly ids: RowIds;
  /** Numbers as the places of the rows in the split. */
  readonly interner: Interner;
}

interface Reason {
  readonly why: string;
}

function indexIds(split: SplitRows, whose: string): IndexedIds | Reason {
  const { ids } = split.file;
  if (!ids) return noColumn(split, whose);
  const interner = new Interner(ids.bytes, split.rows.length);
  for (const [place, row] of split.rows.entries()) {
    const [start, end] = [ids.starts[row]!, ids.ends[row]!];
    if (start === end) return noId(split, whose);
    const number = interner.add(start, end);
    if (number !== place) return twice(split, whose, interner.text(number));
  }
  return { ids, interner };
}

function noColumn({ file }: SplitRows, whose: string): Reason {
  return { why: `${whose} ${file.file} has no column "id" to tell the rows apart by` };
}

function noId({ file, name }: SplitRows, whose: string): Reason {
  return { why: `a row of split "${name}" in ${whose} ${file.file} has no id` };
}

function twice({ file, name }: SplitRows, whose: string, id: string): Reason {
  return { why: `the id "${id.slice(0, 60)}" stands twice in split "${name}" of ${whose} ${file.file}` };
}

function allIds({ bytes, starts, ends }: RowIds): Interner {
  const interner = new Interner(bytes, starts.length);
  for (const [row, start] of starts.entries()) interner.add(start, ends[row]!);
  return interner;
}

function labelOf({ file }: SplitRows, row: number): string | undefined {
  return file.classes[file.label[row]!];
}

interface Differences {
  readonly unknown: number;
  readonly moved: number;
  readonly gone: number;
  readonly relabelled: number;
}

function describe({ unknown, moved, gone, relabelled }: Differences, { name, rows }: SplitRows): string | undefined {
  if (unknown === 0 && gone === 0)
    return relabelled === 0
      ? undefined
      : `the data changed: ${relabelled} of ${rows.length} ${name} rows have another label`;
  const parts = [
    ...(unknown > 0 ? [`${unknown} of ${rows.length} are new`] : []),
    ...(gone > 0 ? [`${gone} are gone`] : []),
  ];
  const cause =
    moved > 0 && moved === unknown
      ? 'the split changed: rows that are new to it were in another one'
      : moved > 0
        ? 'data and split changed'
        : 'the data changed';
  return `the ${name} rows are not the same (${parts.join(', ')}); ${cause}`;
}
