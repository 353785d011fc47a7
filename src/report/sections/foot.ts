import { code, small, words, type Inline } from '../document.js';
import type { Report } from '../report.js';
import type { Section } from '../section.js';

/** What was trained, and with what. */
export function footSection({ commit, engine, tool }: Report): Section {
  const parts: (Inline | string)[][] = [
    ...(commit ? [['commit ', ...code(commit.sha.slice(0, 7)), commit.dirty ? ' with uncommitted changes' : '']] : []),
    ...(engine === undefined ? [] : [['engine ', ...words(engine)]]),
    [`${tool.name} `, ...words(tool.version)],
  ];
  const line = parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part]));
  return { variants: [{ importance: Infinity, blocks: () => [small(...line)] }] };
}
