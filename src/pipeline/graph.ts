import { sep } from 'node:path';
import { formatLocation, UserError } from '../errors.js';
import type { Stage } from './stage.js';

/** Stages in the order they run, and who feeds whom. */
export interface StageGraph {
  /** Every stage, in the order of the files. */
  readonly stages: readonly Stage[];
  /** Every stage after those it depends on; otherwise in the order of the files. */
  readonly order: readonly Stage[];
  /** The stages whose outputs a stage reads. */
  upstream(stage: Stage): readonly Stage[];
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
export function buildGraph(stages: readonly Stage[]): StageGraph {
  refuseOverlaps(stages);
  const edges = new Map<Stage, Stage[]>();
  for (const stage of stages) {
    const feeds = stage.deps.flatMap((dep) =>
      stages.filter((other) => other.outs.some((out) => touches(dep.absolutePath, out.absolutePath))),
    );
    edges.set(stage, stage.frozen ? [] : [...new Set(feeds)]);
  }
  const upstream = (stage: Stage): readonly Stage[] => edges.get(stage) ?? [];
  return {
    stages,
    order: sort(stages, upstream),
    upstream,
    closure: (targets) => sort(targets, upstream),
  };
}

/** Depth first, children before parents, roots in the order given. */
function sort(roots: readonly Stage[], upstream: (stage: Stage) => readonly Stage[]): Stage[] {
  const order: Stage[] = [];
  const done = new Set<Stage>();
  const path: Stage[] = [];
  const visit = (stage: Stage): void => {
    if (done.has(stage)) return;
    if (path.includes(stage)) throw cycle([...path.slice(path.indexOf(stage)), stage]);
    path.push(stage);
    for (const before of upstream(stage)) visit(before);
    path.pop();
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
