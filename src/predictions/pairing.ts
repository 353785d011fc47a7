import { Interner } from './interner.js';
import type { RowIds } from './rows.js';
import type { SplitRows } from './split.js';

/** For each row of now's split the row of the baseline's file with the same id; or why there is no such pairing. */
export type Pairing = { readonly before: Uint32Array } | { readonly why: string };

/** Pairs the rows of two splits by id. They have to be the same rows with the same labels: else it says what differs. */
export function pairRows(before: SplitRows, now: SplitRows): Pairing {
  const old = indexIds(before, 'the baseline’s');
  if ('why' in old) return old;
  const own = indexIds(now, 'this run’s');
  if ('why' in own) return own;
  const partners = new Uint32Array(now.rows.length);
  let unknown = 0;
  let moved = 0;
  let relabelled = 0;
  let everywhere: Interner | undefined;
  for (const [place, row] of now.rows.entries()) {
    const [start, end] = [own.ids.starts[row]!, own.ids.ends[row]!];
    const found = old.interner.find(own.ids.bytes, start, end);
    if (found < 0) {
      unknown += 1;
      everywhere ??= allIds(old.ids);
      if (everywhere.find(own.ids.bytes, start, end) >= 0) moved += 1;
      continue;
    }
    const partner = before.rows[found]!;
    partners[place] = partner;
    if (labelOf(before, partner) !== labelOf(now, row)) relabelled += 1;
  }
  const gone = before.rows.length - (now.rows.length - unknown);
  const why = describe({ unknown, moved, gone, relabelled }, now);
  return why === undefined ? { before: partners } : { why };
}

interface IndexedIds {
  readonly ids: RowIds;
  /** Numbers as the places of the rows in the split. */
  readonly interner: Interner;
}

function indexIds({ file, rows, name }: SplitRows, whose: string): IndexedIds | { readonly why: string } {
  const { ids } = file;
  const where = `${whose} ${file.file}`;
  if (!ids) return { why: `${where} has no column "id" to tell the rows apart by` };
  const interner = new Interner(ids.bytes, rows.length);
  for (const [place, row] of rows.entries()) {
    const [start, end] = [ids.starts[row]!, ids.ends[row]!];
    if (start === end) return { why: `a row of split "${name}" in ${where} has no id` };
    const number = interner.add(start, end);
    if (number !== place)
      return { why: `the id "${interner.text(number).slice(0, 60)}" stands twice in split "${name}" of ${where}` };
  }
  return { ids, interner };
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
