import type { StageGraph } from '../pipeline/graph.js';
import type { Stage } from '../pipeline/stage.js';

/** A graph of names, as `dag` shows it: edges lead from what is made to what is made of it. */
export interface Picture {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [from: string, to: string])[];
}

export interface PictureOptions {
  /** Show outputs instead of stages; `show` names them. */
  readonly outs?: ((path: string) => string) | undefined;
  /** Show the instances of a `foreach` or `matrix` as one. */
  readonly collapse?: boolean;
}

/** The picture of some stages of a graph. */
export function drawStages(graph: StageGraph, stages: readonly Stage[], options: PictureOptions = {}): Picture {
  const { outs: show, collapse = false } = options;
  const shown = new Set(stages);
  if (show) return drawOutputs(graph, shown, show);
  const nameOf = (stage: Stage): string => (collapse ? groupName(stage) : stage.address);
  const ordered = collapse ? [...stages.filter((stage) => !isInstance(stage)), ...stages.filter(isInstance)] : stages;
  const nodes = [...new Set(ordered.map(nameOf))];
  const edges = new Map<string, readonly [string, string]>();
  for (const stage of stages) {
    for (const before of graph.upstream(stage).filter((one) => shown.has(one))) {
      const [from, to] = [nameOf(before), nameOf(stage)];
      if (from !== to) edges.set(`${from}\0${to}`, [from, to]);
    }
  }
  return inOrder(nodes, [...edges.values()]);
}

// An output hangs on those outputs alone that its stage reads; a frozen stage's, too.
function drawOutputs(graph: StageGraph, shown: ReadonlySet<Stage>, show: (path: string) => string): Picture {
  const edges = new Map<string, readonly [string, string]>();
  for (const stage of shown) {
    for (const dep of [...stage.deps, ...stage.params]) {
      for (const made of graph.outputsAt(dep.absolutePath).filter((one) => shown.has(one.stage))) {
        for (const out of stage.outs) {
          const [from, to] = [show(made.out.absolutePath), show(out.absolutePath)];
          edges.set(`${from}\0${to}`, [from, to]);
        }
      }
    }
  }
  const nodes = [...shown].flatMap((stage) => stage.outs.map((out) => show(out.absolutePath)));
  return inOrder([...new Set(nodes)], [...edges.values()]);
}

function inOrder(nodes: readonly string[], edges: readonly (readonly [string, string])[]): Picture {
  const place = new Map(nodes.map((node, index) => [node, index]));
  const rank = (name: string): number => place.get(name) ?? 0;
  return { nodes, edges: [...edges].sort(([a, b], [c, d]) => rank(a) - rank(c) || rank(b) - rank(d)) };
}

function isInstance(stage: Stage): boolean {
  return stage.name.includes('@');
}

function groupName(stage: Stage): string {
  return isInstance(stage)
    ? stage.address.slice(0, stage.address.length - stage.name.length) + (stage.name.split('@')[0] ?? '')
    : stage.address;
}

/** The parts of a picture that hang together, in the order of their first nodes. */
export function components(picture: Picture): Picture[] {
  const parent = new Map(picture.nodes.map((node) => [node, node]));
  const find = (node: string): string => {
    let top = node;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    return top;
  };
  for (const [from, to] of picture.edges) parent.set(find(to), find(from));
  const groups = new Map<string, string[]>();
  for (const node of picture.nodes) groups.set(find(node), [...(groups.get(find(node)) ?? []), node]);
  return [...groups].map(([root, nodes]) => ({ nodes, edges: picture.edges.filter(([from]) => find(from) === root) }));
}

/** Graphviz's language. */
export function toDot({ nodes, edges }: Picture): string {
  const quoted = (name: string): string => `"${name.replaceAll('"', '\\"')}"`;
  const lines = [
    ...nodes.map((node) => `${quoted(node)};`),
    ...edges.map(([from, to]) => `${quoted(from)} -> ${quoted(to)};`),
  ];
  return `strict digraph {\n${lines.map((line) => `${line}\n`).join('')}}\n`;
}

/** Mermaid's language, which GitHub draws. */
export function toMermaid(picture: Picture): string {
  const lines: string[] = [];
  let count = 0;
  for (const part of components(picture)) {
    const sorted = [...part.nodes].sort((a, b) => (a < b ? -1 : 1));
    const ids = new Map(sorted.map((node) => [node, (count += 1)]));
    const id = (node: string): number => ids.get(node) ?? 0;
    for (const node of sorted) lines.push(`node${id(node)}["${node.replaceAll('"', '#quot;')}"]`);
    const edges = [...part.edges].sort(([a, b], [c, d]) => id(a) - id(c) || id(b) - id(d));
    for (const [from, to] of edges) lines.push(`node${id(from)}-->node${id(to)}`);
  }
  return `flowchart TD\n${lines.map((line) => `\t${line}\n`).join('')}`;
}
