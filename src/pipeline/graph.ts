import { dirname, sep } from 'node:path';
import { formatLocation, UserError } from '../errors.js';
import type { Output, Stage } from './stage.js';

/** An output, and the stage that makes it. */
export interface MadeOutput {
  readonly stage: Stage;
  readonly out: Output;
}

export interface GraphOptions {
  /** For a run: a frozen stage does not wait for what it reads. */
  readonly active?: boolean;
}

/** Stages in the order they run, and who feeds whom. */
export interface StageGraph {
  /** Every stage, in the order of the files. */
  readonly stages: readonly Stage[];
  /** Every stage after those it depends on; otherwise in the order of the files. */
  readonly order: readonly Stage[];
  /** The stages whose outputs a stage reads. */
  upstream(stage: Stage): readonly Stage[];
  /** The outputs that lie at a path, in it, or that it lies in. */
  outputsAt(path: string): readonly MadeOutput[];
  /** The stages that `targets` need, themselves included, in order. */
  closure(targets: readonly Stage[]): readonly Stage[];
}

/**
 * Builds the graph: a stage depends on another when a path it reads equals, lies in or contains one the other writes.
 *
 *     images.dvc ──▶ data_preprocess ──▶ data_load ──▶ train ──▶ evaluate
 *                                            └──────────────────────▲
 *
 * Throws for a cycle and for two stages that write the same path.
 */
export function buildGraph(stages: readonly Stage[], { active = false }: GraphOptions = {}): StageGraph {
  refuseOverlaps(stages);
  const makers = new Makers(stages);
  const edges = new Map<Stage, Stage[]>();
  for (const stage of stages) {
    // A file of parameters may be made by a stage as well.
    const feeds = [...stage.deps, ...stage.params].flatMap((dep) =>
      makers.of(dep.absolutePath).map(({ stage: maker }) => maker),
    );
    edges.set(stage, [...new Set(feeds)]);
  }
  const all = (stage: Stage): readonly Stage[] => edges.get(stage) ?? [];
  const upstream = active ? (stage: Stage): readonly Stage[] => (stage.frozen ? [] : all(stage)) : all;
  const order = sort(stages, all); // a circle is one, frozen or not
  return {
    stages,
    order: active ? sort(stages, upstream) : order,
    upstream,
    outputsAt: (path) => makers.of(path),
    closure: (targets) => sort(targets, upstream),
  };
}

/** Which stages make a path: looked up, not searched for, since a pipeline may have thousands of stages. */
class Makers {
  readonly #exact = new Map<string, MadeOutput[]>();
  /** Outputs below a folder. */
  readonly #below = new Map<string, MadeOutput[]>();
  readonly #place: ReadonlyMap<Stage, number>;

  constructor(stages: readonly Stage[]) {
    this.#place = new Map(stages.map((stage, index) => [stage, index]));
    for (const stage of stages) {
      for (const out of stage.outs) {
        append(this.#exact, out.absolutePath, { stage, out });
        for (const folder of foldersOf(out.absolutePath)) append(this.#below, folder, { stage, out });
      }
    }
  }

  /** What makes the path, something in it, or a folder that it lies in; in the order of the files. */
  of(path: string): MadeOutput[] {
    const found = [...(this.#exact.get(path) ?? []), ...(this.#below.get(path) ?? [])];
    for (const folder of foldersOf(path)) found.push(...(this.#exact.get(folder) ?? []));
    const place = ({ stage }: MadeOutput): number => this.#place.get(stage) ?? 0;
    return found.sort((a, b) => place(a) - place(b));
  }
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) folders.push(folder);
  return folders;
}

/** Depth first, children before parents, roots in the order given. */
function sort(roots: readonly Stage[], upstream: (stage: Stage) => readonly Stage[]): Stage[] {
  const order: Stage[] = [];
  const done = new Set<Stage>();
  const path: Stage[] = [];
  const open = new Set<Stage>();
  const visit = (stage: Stage): void => {
    if (done.has(stage)) return;
    if (open.has(stage)) throw cycle([...path.slice(path.indexOf(stage)), stage]);
    path.push(stage);
    open.add(stage);
    for (const before of upstream(stage)) visit(before);
    path.pop();
    open.delete(stage);
    done.add(stage);
    order.push(stage);
  };
  for (const root of roots) visit(root);
  return order;
}

function cycle(stages: readonly Stage[]): UserError {
  const names = stages.map((stage) => `"${stage.address}"`).join(' → ');
  const location = stages[0]?.location;
  const place = location ? ` in ${formatLocation(location)}` : '';
  return new UserError('pipeline', `Cannot order the stages${place}: ${names} depend on each other in a circle`, {
    ...(location ? { location } : {}),
    hint: 'Let one of them read something that none of the others writes',
  });
}

function refuseOverlaps(stages: readonly Stage[]): void {
  // Sorted by path with its separators as the lowest character, what lies in a folder follows it at once.
  const key = (path: string): string => path.replaceAll(sep, '\0');
  const outs = stages
    .flatMap((stage) => stage.outs.map((out) => ({ stage, out, key: key(out.absolutePath) })))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const [index, a] of outs.entries()) {
    const next = outs[index + 1];
    for (const b of next ? [next] : []) {
      if (a.stage === b.stage && a.out.absolutePath === b.out.absolutePath) continue;
      if (!touches(a.out.absolutePath, b.out.absolutePath)) continue;
      const same = a.out.absolutePath === b.out.absolutePath;
      throw new UserError(
        'pipeline',
        `Cannot use output "${b.out.path}" of "${b.stage.address}" in ${formatLocation(b.out.location)}: ` +
          `${same ? 'it is' : `it overlaps "${a.out.path}",`} also an output of "${a.stage.address}" (${formatLocation(a.out.location)})`,
        { location: b.out.location },
      );
    }
  }
}

function touches(a: string, b: string): boolean {
  return a === b || a.startsWith(b + sep) || b.startsWith(a + sep);
}
