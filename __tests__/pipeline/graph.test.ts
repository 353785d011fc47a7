import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseDvcYaml } from '../../src/dvcyaml/dvcyaml.js';
import { buildGraph } from '../../src/pipeline/graph.js';
import { toText } from '../../src/dag/ascii.js';
import { drawStages, toDot, toMermaid } from '../../src/dag/picture.js';
import { connectedTo, downstreamOf, selectStages } from '../../src/run/selection.js';
import type { Stage } from '../../src/pipeline/stage.js';

function stagesOf(text: string): Stage[] {
  return parseDvcYaml(text, join('/nowhere', 'dvc.yaml'), 'dvc.yaml');
}

const names = (stages: readonly Stage[]): string => stages.map((stage) => stage.name).join(' ');

const ORDER = `stages:
  final: {cmd: x, deps: [c, b, a], outs: [f]}
  mk_b: {cmd: x, outs: [b]}
  mk_a: {cmd: x, outs: [a]}
  mk_c: {cmd: x, deps: [a], outs: [c]}
  alone: {cmd: x}
`;

test('stages come after what they read, in the order of deps as written', () => {
  assert.equal(names(buildGraph(stagesOf(ORDER)).order), 'mk_a mk_c mk_b final alone');
});

test('a path in a directory, or around an output, is an edge too', () => {
  const graph = buildGraph(
    stagesOf(
      'stages:\n  a: {cmd: x, outs: [d/e]}\n  b: {cmd: x, deps: [d/e/f], outs: [g]}\n  c: {cmd: x, deps: [d]}\n  n: {cmd: x, deps: [d/ef]}\n',
    ),
  );
  const upstream = (name: string): string => {
    const stage = graph.stages.find((one) => one.name === name);
    return stage ? names(graph.upstream(stage)) : '';
  };
  assert.equal(upstream('b'), 'a');
  assert.equal(upstream('c'), 'a');
  assert.equal(upstream('n'), '');
});

test('a circle and overlapping outputs are refused with names and places', () => {
  assert.throws(
    () => buildGraph(stagesOf('stages:\n  a: {cmd: x, deps: [q], outs: [p]}\n  b: {cmd: x, deps: [p], outs: [q]}\n')),
    /"a" → "b" → "a" depend on each other in a circle/,
  );
  assert.throws(
    () =>
      buildGraph(
        stagesOf('stages:\n  a: {cmd: x, outs: [d]}\n  z: {cmd: x, outs: [d-1]}\n  b: {cmd: x, outs: [d/e]}\n'),
      ),
    /Cannot use output "d\/e" of "b" in dvc\.yaml:4:\d+: it overlaps "d"/,
  );
});

test('the selection follows the options', () => {
  const graph = buildGraph(stagesOf(ORDER));
  const [final, mkB, mkA] = graph.stages;
  assert.ok(final && mkB && mkA);
  assert.equal(names(selectStages(graph, [mkB], {})), 'mk_b');
  assert.equal(names(selectStages(graph, [mkB], { pipeline: true })), 'mk_a mk_c mk_b final');
  assert.equal(names(selectStages(graph, [mkA], { downstream: true })), 'mk_a mk_c final');
  assert.equal(names(selectStages(graph, [final], { singleItem: true })), 'final');
  assert.equal(names(downstreamOf(graph, mkB)), 'mk_b final');
  assert.equal(names(connectedTo(graph, [mkB])), 'final mk_b mk_a mk_c');
});

const DIAMOND = `stages:
  prep: {cmd: x, outs: [p]}
  f: {foreach: [a, b], do: {cmd: x, deps: [p], outs: ["\${item}"]}}
  join: {cmd: x, deps: [a, b, p], outs: [j]}
  lone: {cmd: x}
`;

test('the graph is drawn as DVC writes it in dot and Mermaid', () => {
  const graph = buildGraph(stagesOf(DIAMOND));
  const picture = drawStages(graph, graph.stages);
  assert.equal(
    toDot(picture),
    `strict digraph {
"prep";
"f@a";
"f@b";
"join";
"lone";
"prep" -> "f@a";
"prep" -> "f@b";
"prep" -> "join";
"f@a" -> "join";
"f@b" -> "join";
}
`,
  );
  assert.equal(
    toMermaid(drawStages(graph, graph.stages, { collapse: true })),
    'flowchart TD\n\tnode1["f"]\n\tnode2["join"]\n\tnode3["prep"]\n\tnode1-->node2\n\tnode3-->node1\n\tnode3-->node2\n\tnode4["lone"]\n',
  );
});

test('the graph is drawn for a terminal, every name in its box', () => {
  const graph = buildGraph(stagesOf(DIAMOND));
  const lines = toText(drawStages(graph, graph.stages)).split('\n');
  for (const name of ['prep', 'f@a', 'f@b', 'join', 'lone']) {
    assert.ok(
      lines.some((line) => line.includes(`│ ${name} │`)),
      lines.join('\n'),
    );
  }
  assert.equal(
    lines.findIndex((line) => line.includes('f@a')),
    lines.findIndex((line) => line.includes('f@b')),
  );
});
