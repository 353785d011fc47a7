import { code, heading, paragraph, table, type Block, type Parts } from '../document.js';
import type { ParamChange, Report } from '../report.js';
import { EMPTY, type Section } from '../section.js';

/** The parameters that differ from the baseline's. */
export function paramsSection({ params }: Report): Section {
  if (params.length === 0) return EMPTY;
  const title = heading(3, 'Changed parameters');
  const show = (rows: number): Block[] => [title, changesTable(params.slice(0, rows)), ...more(params.length - rows)];
  return {
    variants: [
      { importance: 35, blocks: () => show(200) },
      { importance: 65, blocks: () => show(30) },
      { importance: 80, blocks: () => show(10) },
      { importance: Infinity, blocks: () => [title, paragraph(`${params.length} parameters changed.`)] },
    ],
  };
}

function changesTable(changes: readonly ParamChange[]): Block {
  const files = new Set(changes.map(({ file }) => file));
  const nameOf = ({ file, key }: ParamChange): Parts => code(files.size > 1 ? `${file}:${key}` : key);
  const valueOf = (value: string | undefined): Parts => (value === undefined ? ['–'] : code(value));
  const rows = changes.map((change): Parts[] => [nameOf(change), valueOf(change.before), valueOf(change.after)]);
  return table('lll', [[['parameter'], ['before'], ['now']], ...rows]);
}

function more(hidden: number): Block[] {
  return hidden > 0 ? [paragraph(`… and ${hidden} more.`)] : [];
}
