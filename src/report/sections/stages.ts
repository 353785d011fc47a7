import { formatSeconds } from '../../run/run.js';
import { code, heading, paragraph, table, words, type Block, type Parts } from '../document.js';
import type { Report, StageReport } from '../report.js';
import { EMPTY, type Section } from '../section.js';

/** Which stages ran, why, and how long each took. */
export function stagesSection({ stages }: Report): Section {
  if (stages.length === 0) return EMPTY;
  const title = heading(3, 'Stages');
  const show = (rows: readonly StageReport[]): Block[] => [
    title,
    ...(rows.length === 0 ? [] : [stageTable(rows)]),
    ...(rows.length < stages.length ? [paragraph(`${rows.length === 0 ? '' : '… '}${summarise(stages)}.`)] : []),
  ];
  const active = stages.filter(({ outcome }) => outcome !== 'unchanged' && outcome !== 'skipped');
  return {
    variants: [
      { importance: 25, blocks: () => show(stages.slice(0, 200)) },
      { importance: 58, blocks: () => show(active.slice(0, 30)) },
      { importance: 78, blocks: () => show(active.slice(0, 8)) },
      { importance: Infinity, blocks: () => show([]) },
    ],
  };
}

function stageTable(stages: readonly StageReport[]): Block {
  const rows = stages.map(({ name, outcome, seconds, why }): Parts[] => [
    code(name),
    [outcome],
    [seconds === undefined ? '' : formatSeconds(seconds)],
    words(why),
  ]);
  return table('llrl', [[['stage'], ['outcome'], ['time'], ['why']], ...rows]);
}

/** `2 ran in 41 s, 2 unchanged`. */
function summarise(stages: readonly StageReport[]): string {
  const counts = new Map<StageReport['outcome'], number>();
  for (const { outcome } of stages) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const seconds = stages.reduce((total, stage) => total + (stage.seconds ?? 0), 0);
  return [...counts]
    .map(([outcome, count]) => `${count} ${outcome}${outcome === 'ran' ? ` in ${formatSeconds(seconds)}` : ''}`)
    .join(', ');
}
