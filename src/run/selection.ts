import type { StageGraph } from '../pipeline/graph.js';
import type { Stage } from '../pipeline/stage.js';

/** Which stages a run looks at, from the targets on. */
export interface SelectionOptions {
  /** Only the targets themselves. */
  readonly singleItem?: boolean;
  /** The whole pipelines that the targets belong to. */
  readonly pipeline?: boolean;
  /** The targets and what depends on them, instead of what they depend on. */
  readonly downstream?: boolean;
}

/** The stages to look at, in the order they run. */
export function selectStages(
  graph: StageGraph,
  targets: readonly Stage[],
  options: SelectionOptions,
): readonly Stage[] {
  if (options.singleItem) return targets;
  if (options.downstream) {
    const wanted = new Set(targets.flatMap((target) => downstreamOf(graph, target)));
    return graph.order.filter((stage) => wanted.has(stage));
  }
  return graph.closure(options.pipeline ? connectedTo(graph, targets) : targets);
}

/** A stage and every stage that needs it, however indirectly. */
export function downstreamOf(graph: StageGraph, start: Stage): Stage[] {
  const reached = new Set([start]);
  for (const stage of graph.order) {
    if (graph.upstream(stage).some((before) => reached.has(before))) reached.add(stage);
  }
  return [...reached];
}

/** Every stage that hangs together with the targets, in the order of the files. */
export function connectedTo(graph: StageGraph, targets: readonly Stage[]): Stage[] {
  const reached = new Set(targets);
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const stage of graph.order) {
      const neighbours = graph.upstream(stage);
      if (reached.has(stage)) for (const before of neighbours) reached.add(before);
      else if (neighbours.some((before) => reached.has(before))) reached.add(stage);
    }
  }
  return graph.stages.filter((stage) => reached.has(stage));
}
