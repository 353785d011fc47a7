import type { Nodes, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

const CLOSING_CHARS = 500; // what ends elements that are open where the text is cut, and link definitions from behind it
const MIN_PARAGRAPH_SHARE = 0.25; // shorter ones are left out rather than cut
const DEFINITION = /^ {0,3}\[([^\]]{1,999})\]:[ \t]*\S.*$/gm;
const TAG = /<(\/?)([a-z][a-z0-9-]*)\b[^>]*?(\/?)>/gi;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * Markdown of at most `limit` characters: cut between blocks, rows, items or lines, never within one; what was open is
 * closed, and `note` says so at the end. Text that fits is returned as it is.
 */
export function shortenMarkdown(markdown: string, limit: number, note: string): string {
  if (markdown.length <= limit) return markdown;
  const room = Math.max(0, limit - note.length - 2 - CLOSING_CHARS);
  const start = markdown.slice(0, room);
  const { children } = fromMarkdown(start, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const last = children.at(-1);
  const whole = children.slice(0, -1);
  const part = last ? partOf(last, start) : '';
  const kept = `${start.slice(0, last ? startOf(last) : 0)}${part}`.trimEnd();
  const closing = openElements(whole).map((name) => `</${name}>`);
  const definitions = missingDefinitions(
    kept,
    markdown.slice(kept.length),
    CLOSING_CHARS - closing.join('\n').length - 8,
  );
  return [kept, closing.join('\n'), definitions.join('\n'), note].filter((text) => text !== '').join('\n\n');
}

/** As much of a block as can stand alone. */
function partOf(node: RootContent, text: string): string {
  const begin = startOf(node);
  if (node.type === 'table' || node.type === 'list') {
    const complete = node.children.slice(0, -1);
    const enough = node.type === 'table' ? 2 : 1; // a head alone says nothing
    return complete.length < enough ? '' : text.slice(begin, endOf(complete.at(-1)));
  }
  if (node.type === 'code') return codePart(text.slice(begin));
  const isLong = text.length - begin >= text.length * MIN_PARAGRAPH_SHARE;
  return node.type === 'paragraph' && isLong ? text.slice(begin, paragraphEnd(node, text)) : '';
}

function codePart(block: string): string {
  const lines = block.split('\n').slice(0, -1);
  const [fence] = /^(`{3,}|~{3,})/.exec(block) ?? [];
  if (fence === undefined) return lines.join('\n');
  return lines.length < 2 ? '' : [...lines, fence].join('\n');
}

// The last line break, else space, in plain text: what stands before it is neither in a link nor in code. At the end a
// link may have lost its other half, and looks like text.
function paragraphEnd(node: Paragraph, text: string): number {
  const plain = node.children.filter((child) => child.type === 'text').reverse();
  for (const mark of ['\n', ' ']) {
    for (const child of plain) {
      const from = startOf(child);
      const [whole = ''] = /^[^[<`*_~$]*/.exec(text.slice(from, endOf(child))) ?? [];
      const at = whole.lastIndexOf(mark);
      if (at >= 0) return from + at;
    }
  }
  return startOf(node);
}

/** The elements that HTML blocks open and do not close, innermost first. */
function openElements(blocks: readonly RootContent[]): string[] {
  const open: string[] = [];
  for (const block of blocks) {
    if (block.type !== 'html') continue;
    for (const [, slash, name = '', selfClosing] of block.value.replaceAll(/<!--[^]*?-->/g, '').matchAll(TAG)) {
      const tag = name.toLowerCase();
      if (VOID.has(tag) || selfClosing) continue;
      if (!slash) open.push(tag);
      else if (open.includes(tag)) open.length = open.lastIndexOf(tag);
    }
  }
  return open.reverse();
}

function missingDefinitions(kept: string, rest: string, room: number): string[] {
  const found: string[] = [];
  let left = room;
  const shown = kept.toLowerCase();
  for (const [line, label = ''] of rest.matchAll(DEFINITION)) {
    if (line.length + 1 > left || !shown.includes(`[${label.toLowerCase()}]`)) continue;
    found.push(line);
    left -= line.length + 1;
  }
  return found;
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes | undefined): number {
  return node?.position?.end.offset ?? 0;
}
