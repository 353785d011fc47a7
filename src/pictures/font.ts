import { readFile } from 'node:fs/promises';
import { assetPath } from '../assets.js';

/** The family of the shipped fonts, as an SVG names it. */
export const FONT_FAMILY = 'DejaVu Sans';

/** Widths of text in the shipped font, so that a drawing can be laid out before it is drawn. */
export interface Font {
  /** In the units of `size`. */
  width(text: string, size: number): number;
  /** `text` as it is, or its two ends with `…` between them, no wider than `room`. */
  fit(text: string, size: number, room: number): string;
}

export interface Fonts {
  readonly regular: Font;
  readonly bold: Font;
}

let loading: Promise<Fonts> | undefined;

/** Reads the widths of the shipped fonts, once. */
export function loadFonts(): Promise<Fonts> {
  loading ??= (async () => {
    const [regular, bold] = await Promise.all([
      readFile(assetPath('DejaVuSans.ttf')),
      readFile(assetPath('DejaVuSans-Bold.ttf')),
    ]);
    return { regular: parseFont(regular), bold: parseFont(bold) };
  })();
  return loading;
}

function parseFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(view);
  const unitsPerEm = view.getUint16(at(tables, 'head') + 18);
  const measured = view.getUint16(at(tables, 'hhea') + 34); // numberOfHMetrics: later glyphs repeat the last width
  const advances = at(tables, 'hmtx');
  const glyphs = readCharacterMap(view, at(tables, 'cmap'));
  const advance = (character: number): number =>
    view.getUint16(advances + 4 * Math.min(glyphs.get(character) ?? 0, measured - 1));
  const width = (text: string, size: number): number => {
    let units = 0;
    for (const character of text) units += advance(character.codePointAt(0) ?? 0);
    return (units * size) / unitsPerEm;
  };
  const fit = (text: string, size: number, room: number): string => {
    if (width(text, size) <= room) return text;
    const characters = Array.from(text);
    for (let kept = characters.length - 1; kept > 1; kept -= 1) {
      const head = Math.ceil(kept * 0.6); // names that share a beginning often differ at the end
      const tail = characters.slice(characters.length - (kept - head)).join('');
      const short = `${characters.slice(0, head).join('').trimEnd()}…${tail.trimStart()}`;
      if (width(short, size) <= room) return short;
    }
    return '…';
  };
  return { width, fit };
}

function readTables(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    tables.set(tag, view.getUint32(record + 8));
  }
  return tables;
}

function at(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`The font has no table "${tag}"`);
  return offset;
}

// Format 12 of OpenType's cmap: groups of (first character, last character, first glyph), 32 bits each.
function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    if (view.getUint16(table) !== 12) continue;
    for (let group = 0; group < view.getUint32(table + 12); group += 1) {
      const record = table + 16 + 12 * group;
      const first = view.getUint32(record);
      const last = view.getUint32(record + 4);
      const glyph = view.getUint32(record + 8);
      for (let character = first; character <= last; character += 1) glyphs.set(character, glyph + character - first);
    }
    return glyphs;
  }
  throw new Error('The font has no character map of format 12');
}
