import { code, small, words, type Inline } from '../document.js';
import type { Report } from '../report.js';
import type { Section } from '../section.js';

/** What was trained, and with what. */
export function footSection({ commit, engine, tool, origin }: Report): Section {
  const parts: (Inline | string)[][] = [
    ...(commit ? [['commit ', ...code(commit.sha.slice(0, 7)), commit.dirty ? ' with uncommitted changes' : '']] : []),
    ...(engine === undefined ? [] : [['engine ', ...words(engine)]]),
    ...(origin === undefined ? [] : [['measured by the code of ', ...code(origin), ', which is not ours']]),
    [`${tool.name} `, ...words(tool.version)],
  ];
  const line = parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part]));
  return { variants: [{ importance: Infinity, blocks: () => [small(...line)] }] };
}
