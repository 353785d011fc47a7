import { code, heading, oneLine, paragraph, preformatted, table, words, type Block, type Parts } from '../document.js';
import type { GateResult, Report } from '../report.js';
import { EMPTY, type Section } from '../section.js';

const MAX_LINE_CHARS = 120;
const MAX_EXCERPTS = 5;

/** The rules that the model was held to, and what became of each: what failed first. */
export function gatesSection({ gates = [] }: Report): Section {
  if (gates.length === 0) return EMPTY;
  const sorted = [...gates].sort((a, b) => rank(a) - rank(b));
  const failed = sorted.filter(({ outcome }) => outcome !== 'passed');
  const title = heading(3, 'Gates');
  const show = (list: readonly GateResult[]): Block[] => [
    title,
    ...(list.length === 0 ? [] : [gateTable(list)]),
    ...(list.length < gates.length ? [paragraph(`${list.length === 0 ? '' : '… '}${summarise(gates)}.`)] : []),
    ...list.flatMap(excerpt).slice(0, MAX_EXCERPTS),
  ];
  return {
    variants: [
      { importance: 62, blocks: () => show(sorted.slice(0, 200)) },
      { importance: 85, blocks: () => show(failed.slice(0, 30)) },
      { importance: 97, blocks: () => show(failed.slice(0, 5)) },
      { importance: Infinity, blocks: () => show([]) },
    ],
  };
}

function gateTable(gates: readonly GateResult[]): Block {
  const rows = gates.map((gate): Parts[] => [
    [word(gate)],
    code(gate.rule),
    words(gate.message.split('\n', 1)[0] ?? ''),
  ]);
  return table('lll', [[['outcome'], ['rule'], ['numbers']], ...rows]);
}

// A rule that cannot be read comes with the place, a caret under it.
function excerpt({ message }: GateResult): Block[] {
  const [, ...lines] = message.split('\n', 3);
  if (lines.length === 0) return [];
  return [
    preformatted(
      'text',
      lines.map((line) => line.replace(/\S.*/su, (rest) => oneLine(rest, MAX_LINE_CHARS))).join('\n'),
    ),
  ];
}

function word({ level, outcome }: GateResult): string {
  if (outcome === 'passed') return '✅ passed';
  const sign = level === 'fail' ? '❌' : '⚠️';
  return `${sign} ${outcome}`;
}

function rank({ level, outcome }: GateResult): number {
  return (outcome === 'passed' ? 2 : 0) + (level === 'fail' ? 0 : 1);
}

/** `1 failed, 3 passed`. */
function summarise(gates: readonly GateResult[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of [...gates].sort((a, b) => rank(a) - rank(b)))
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
}
