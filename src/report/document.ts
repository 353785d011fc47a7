import type { BlockContent, PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

export type Block = RootContent;
export type Inline = PhrasingContent;
/** What a cell or line may be given as: parts, made here; plain strings only for words of our own. */
export type Parts = readonly (Inline | string)[];

// Invisible characters: controls, and those that reorder, join or hide what stands beside them.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const MAX_CHARS = 300;
// What Markdown, GitHub's filters or a table would read as more than a character.
const ENTITIES = /[\\`|~<>&[\]*]/;
const SPECIAL = /[\\`|~<>&[\]*$@#]|:(?=\S)|\bwww(?=\.)|\bGH(?=-)/gi;
const NOTHING: Inline = { type: 'html', value: '<!-- -->' };

/** Text from a file as plain text: no markup, HTML, link, mention, reference, emoji or formula, on one line. */
export function words(content: string): Inline[] {
  const line = oneLine(content);
  const parts: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(SPECIAL)) {
    parts.push(...text(line.slice(end, match.index)), ...defuse(match[0]));
    end = match.index + match[0].length;
  }
  return [...parts, ...text(line.slice(end))];
}

function defuse(found: string): Inline[] {
  if (ENTITIES.test(found)) return [{ type: 'html', value: entity(found) }];
  if (found === '$') return [{ type: 'html', value: '<span>$</span>' }]; // GitHub's own advice for a dollar beside formulas
  // GitHub looks for mentions, references and addresses in each text node: a comment cuts it in two.
  return [...text(found), NOTHING];
}

/** Text from a file as code, on one line; nothing when it is blank. */
export function code(content: string): Inline[] {
  const line = oneLine(content);
  if (line === '') return [];
  if (!/[\\`|]/.test(line)) return [{ type: 'inlineCode', value: line }];
  // A table cannot tell `\|` from `|` in a code span. In HTML's, dots would make links of names, and an @ an address.
  const inner = line.replaceAll(
    /[^\p{L}\p{N} ,;()'"/=-]/gu,
    (found) => `${entity(found)}${found === '@' ? '<!-- -->' : ''}`,
  );
  return [{ type: 'html', value: `<code>${inner}</code>` }];
}

function text(value: string): Inline[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Text from a file fit for one line: no line breaks, nothing invisible, not longer than one reads. */
export function oneLine(content: string, maxChars = MAX_CHARS): string {
  const start = content.slice(0, 20 * maxChars);
  const line = start.replaceAll(/\s+/gu, ' ').replaceAll(HIDDEN, '').replaceAll(LONE_SURROGATE, '\ufffd').trim();
  const characters = Array.from(line);
  const isWhole = characters.length <= maxChars && start.length === content.length;
  return isWhole ? line : `${characters.slice(0, maxChars - 1).join('')}…`;
}

export function heading(depth: 2 | 3, ...parts: Parts): Block {
  return { type: 'heading', depth, children: inline(parts) };
}

export function paragraph(...parts: Parts): BlockContent {
  return { type: 'paragraph', children: inline(parts) };
}

export function strong(...parts: Parts): Inline {
  return { type: 'strong', children: inline(parts) };
}

/** A table; the first row is its head. `align`: one letter a column, l or r. */
export function table(align: string, rows: readonly (readonly Parts[])[]): Table {
  return {
    type: 'table',
    align: Array.from(align, (letter) => (letter === 'r' ? 'right' : null)),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((parts): TableCell => ({ type: 'tableCell', children: inline(parts) })),
    })),
  };
}

/** A block of preformatted text. */
export function preformatted(language: string, value: string): Block {
  return { type: 'code', lang: language, value };
}

/** A fold: `summary` is our own text. */
export function details(summary: string, ...blocks: readonly Block[]): Block[] {
  return [html(`<details><summary>${summary}</summary>`), ...blocks, html('</details>')];
}

/** A picture by its address. */
export function picture(address: string, alt: string, width: number): Block {
  const attribute = (value: string): string => value.replaceAll(/[&"'<>\s]/g, entity);
  return html(`<p><img src="${attribute(address)}" alt="${alt.replaceAll(/[&"'<>]/g, entity)}" width="${width}"></p>`);
}

/** Small print. */
export function small(...parts: Parts): Block {
  return paragraph(html('<sub>'), ...parts, html('</sub>'));
}

/** The blocks as GitHub's Markdown. */
export function toText(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: [...blocks] };
  return toMarkdown(root, {
    bullet: '-',
    fences: true,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  }).trimEnd();
}

function html(value: string): { type: 'html'; value: string } {
  return { type: 'html', value };
}

function inline(parts: Parts): Inline[] {
  return parts.flatMap((part) => (typeof part === 'string' ? text(part) : [part]));
}
