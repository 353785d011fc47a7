import type { SplitRows } from '../predictions/split.js';
import { aucComponents, compareAucs, compareUnpairedAucs, type AucComponents } from '../stats/delong.js';
import { compareMacroAucs, MacroAuc } from '../stats/macro-auc.js';
import type { RowSets } from './row-sets.js';

/** An area now and at the baseline, null where there is none, and what the data say of the difference. */
export interface AreaTest {
  readonly before: number | null;
  readonly now: number | null;
  readonly interval?: readonly [low: number, high: number];
  readonly p?: number;
}

export interface AreaTests {
  /** By class, against the rest. */
  readonly classes: ReadonlyMap<string, AreaTest>;
  /** The mean over the classes, where all have an area on both sides. */
  readonly mean?: AreaTest;
}

/** Compares the AUC of each class against the rest by DeLong's test, and their mean. */
export function compareAreas(sets: RowSets, classes: readonly string[], level: number): AreaTests {
  const { before, now, isPaired } = sets;
  const compare = isPaired ? compareAucs : compareUnpairedAucs;
  const means = { before: new MacroAuc(before.rows.length), now: new MacroAuc(now.rows.length) };
  const found = new Map<string, AreaTest>();
  let isWhole = classes.length > 0;
  for (const name of classes) {
    const [old, own] = [classArea(before, name), classArea(now, name)];
    if (old && own) {
      found.set(name, { ...areas(old, own), ...tested(compare(old.components, own.components, level)) });
      means.before.add(old.labels, old.components);
      means.now.add(own.labels, own.components);
    } else {
      isWhole = false;
      if (old ?? own) found.set(name, areas(old, own));
    }
  }
  if (!isWhole) return { classes: found };
  const { auc } = means.now;
  const mean = {
    before: means.before.auc,
    now: auc,
    ...tested(compareMacroAucs(means.before, means.now, isPaired, level)),
  };
  return { classes: found, mean };
}

interface ClassArea {
  readonly labels: Uint8Array;
  readonly components: AucComponents;
}

function areas(before: ClassArea | undefined, now: ClassArea | undefined): AreaTest {
  return { before: before?.components.auc ?? null, now: now?.components.auc ?? null };
}

function tested(
  found: { readonly interval: readonly [number, number]; readonly p: number } | undefined,
): Pick<AreaTest, 'interval' | 'p'> {
  return found ? { interval: found.interval, p: found.p } : {};
}

function classArea({ file, rows }: SplitRows, name: string): ClassArea | undefined {
  const column = file.scores.get(name);
  if (!column) return undefined;
  const wanted = file.classes.indexOf(name);
  const labels = new Uint8Array(rows.length);
  const scores = new Float64Array(rows.length);
  for (const [place, row] of rows.entries()) {
    labels[place] = file.label[row] === wanted ? 1 : 0;
    scores[place] = column[row]!;
  }
  const components = aucComponents(labels, scores);
  return components && { labels, components };
}
