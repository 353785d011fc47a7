import { pythonFloat } from './python-float.js';
import { Anchors } from './yaml-anchors.js';
import { isPlainAmbiguous } from './yaml-scalar.js';
import { YamlForeign, YamlFloat, type YamlKey, type YamlValue } from './yaml-value.js';

const WIDTH = 80;
const MAX_SIMPLE_KEY_CHARS = 124; // a key of 125 is written with "?" in yaml_dump_structs.json
/** Where a scalar stands: it decides where its text may be folded. */
type Place = 'key' | 'value' | 'item';

const LINE_BREAK = /[\n\u0085\u2028\u2029]/;

/**
 * YAML as DVC writes it (ruamel.yaml 0.19.1's round-trip dumper): block style, indent 2, lists at the column of their key,
 * width 80, text unquoted where it reads back as text. FORMATS, section 9.
 */
export function writeYaml(value: YamlValue): string {
  const out = new Output(value);
  if (isEmptyCollection(value)) return `${value instanceof Map ? '{}' : '[]'}\n`;
  if (value instanceof Map || Array.isArray(value)) writeBlock(out, value, 0);
  else {
    writeScalar(out, value, 0, 'item');
    out.newline();
  }
  return out.text;
}

class Output {
  text = '';
  column = 0;
  readonly anchors: Anchors;

  constructor(value: YamlValue) {
    this.anchors = new Anchors(value);
  }

  write(piece: string): void {
    this.text += piece;
    this.column += codePoints(piece);
  }

  newline(): void {
    this.text += '\n';
    this.column = 0;
  }

  indent(width: number): void {
    this.write(' '.repeat(width));
  }
}

function writeBlock(out: Output, value: YamlValue, indent: number): void {
  if (value instanceof Map) writeMap(out, value, indent);
  else if (Array.isArray(value)) writeList(out, value, indent);
}

function writeMap(out: Output, map: ReadonlyMap<YamlKey, YamlValue>, indent: number): void {
  let first = true;
  for (const [key, value] of map) {
    if (!first || out.column !== indent) out.indent(indent - out.column);
    first = false;
    const isExplicit = writeKey(out, key, indent);
    const mark = out.anchors.next(value);
    if (mark) out.write(` ${mark.isRepeat ? '*' : '&'}${mark.name}`);
    if (mark?.isRepeat) out.newline();
    else if (isExplicit && !mark && !isEmptyCollection(value) && (value instanceof Map || Array.isArray(value))) {
      out.write(' ');
      writeBlock(out, value, indent + 2);
    } else {
      writeValue(out, value, indent);
    }
  }
}

/** Writes a key and its colon; true for the `? key` form, which long keys and those of several lines take. */
function writeKey(out: Output, key: YamlKey, indent: number): boolean {
  const long = typeof key === 'string' && (codePoints(key) > MAX_SIMPLE_KEY_CHARS || LINE_BREAK.test(key));
  if (long) out.write('? ');
  if (key === null) out.write('null');
  else writeScalar(out, key, indent, 'key');
  if (long) {
    out.newline();
    out.indent(indent);
  }
  out.write(':');
  return long;
}

function writeValue(out: Output, value: YamlValue, indent: number): void {
  if (isEmptyCollection(value)) {
    out.write(value instanceof Map ? ' {}' : ' []');
    out.newline();
  } else if (value instanceof Map) {
    out.newline();
    writeMap(out, value, indent + 2);
  } else if (Array.isArray(value)) {
    out.newline();
    writeList(out, value, indent);
  } else if (value === null) {
    out.newline();
  } else {
    out.write(' ');
    writeScalar(out, value, indent, 'value');
    out.newline();
  }
}

function writeList(out: Output, list: readonly YamlValue[], indent: number): void {
  for (const item of list) {
    out.indent(indent - out.column);
    out.write('- ');
    const mark = out.anchors.next(item);
    if (mark) out.write(`${mark.isRepeat ? '*' : '&'}${mark.name}`);
    if (mark?.isRepeat) {
      out.newline();
      continue;
    }
    if (mark) {
      if (isEmptyCollection(item)) out.write(' ');
      else out.newline();
    }
    if (isEmptyCollection(item)) {
      out.write(item instanceof Map ? '{}' : '[]');
      out.newline();
    } else if (item instanceof Map || Array.isArray(item)) {
      writeBlock(out, item, indent + 2);
    } else {
      if (item !== null) writeScalar(out, item, indent, 'item');
      out.newline();
    }
  }
}

function isEmptyCollection(value: YamlValue): boolean {
  return value instanceof Map ? value.size === 0 : Array.isArray(value) && value.length === 0;
}

function writeScalar(out: Output, value: Exclude<YamlValue, YamlValue[]>, indent: number, place: Place): void {
  if (typeof value === 'string') writeText(out, value, indent, place);
  else if (value instanceof YamlFloat) out.write(yamlFloat(value.value));
  else if (value instanceof YamlForeign) out.write(value.text);
  else if (typeof value === 'number' && !Number.isInteger(value)) out.write(yamlFloat(value));
  else if (value !== null && !(value instanceof Map)) out.write(String(value));
}

function yamlFloat(value: number): string {
  return pythonFloat(value, { infinity: '.inf', nan: '.nan' });
}

function writeText(out: Output, text: string, indent: number, place: Place): void {
  const style = styleOf(text);
  if (style === 'plain') writePlain(out, text, indent, place);
  else if (style === 'single') writeSingleQuoted(out, text, indent, place);
  else writeDoubleQuoted(out, text, indent, place);
}

// Written with an escape, so only double quotes can hold it.
const SPECIAL =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/;
const FIRST = /^[#,[\]{}&*!|>'"%@`]/;
const FIRST_ALONE = /^[-?:](?:\s|$)/;

function styleOf(text: string): 'plain' | 'single' | 'double' {
  if (text === '') return 'single';
  if (SPECIAL.test(text) || text.includes('\n')) return 'double';
  const plainAllowed =
    !isPlainAmbiguous(text) &&
    !FIRST.test(text) &&
    !FIRST_ALONE.test(text) &&
    !/:(?:\s|$)/.test(text) &&
    !/\s#/.test(text) &&
    !/^(?:---|\.\.\.)/.test(text) &&
    !/^ | $/.test(text) &&
    !/[\u0085\u2028\u2029]/.test(text);
  if (plainAllowed) return 'plain';
  return text.includes("'") ? 'double' : 'single';
}

// ruamel 0.19.1: a word that does not fit goes to a line of its own, and the space before it stays at the end of the line,
// unless the line was full at that space already.
function writePlain(out: Output, text: string, indent: number, place: Place): void {
  if (place === 'key') {
    out.write(text);
    return;
  }
  const pieces = text.split(/( +)/);
  for (let index = 0; index < pieces.length; index += 2) {
    const spaces = pieces[index - 1];
    const word = pieces[index] ?? '';
    if (spaces === ' ' && out.column >= WIDTH) breakLine(out, indent);
    else if (spaces !== undefined) {
      out.write(spaces);
      if (out.column + codePoints(word) > WIDTH) breakLine(out, indent);
    }
    if (index === 0 && place === 'value' && out.column + codePoints(word) > WIDTH) breakLine(out, indent);
    out.write(word);
  }
}

function breakLine(out: Output, indent: number): void {
  out.newline();
  out.indent(indent + 2);
}

function writeSingleQuoted(out: Output, text: string, indent: number, place: Place): void {
  out.write("'");
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    const single = character === ' ' && characters[index - 1] !== ' ' && characters[index + 1] !== ' ';
    const inside = index > 0 && index < characters.length - 1;
    if (single && inside && place !== 'key' && out.column > WIDTH) breakLine(out, indent);
    else out.write(character === "'" ? "''" : character);
  }
  out.write("'");
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '0',
  '\u0007': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\u001b': 'e',
  '"': '"',
  '\\': '\\',
  '\u0085': 'N',
  '\u00a0': '_',
  '\u2028': 'L',
  '\u2029': 'P',
};

function writeDoubleQuoted(out: Output, text: string, indent: number, place: Place): void {
  out.write('"');
  const characters = [...text];
  let pending = '';
  const flush = (): void => {
    out.write(pending);
    pending = '';
  };
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    const escape = escapeOf(character);
    if (escape !== undefined) {
      flush();
      out.write(escape);
    }
    const canBreak =
      index > 0 && index < characters.length - 1 && place !== 'key' && (character === ' ' || pending === '');
    if (canBreak && (character === ' ' || escape !== undefined) && out.column + codePoints(pending) > WIDTH) {
      const bare = character === ' ' && canFoldBare(characters, index);
      flush();
      if (!bare) out.write('\\');
      breakLine(out, indent);
      if (character === ' ') {
        if (!bare) pending = '\\ ';
      } else if (characters[index + 1] === ' ') pending = '\\';
    } else if (escape === undefined) {
      pending += character;
    }
  }
  flush();
  out.write('"');
}

// A bare line break stands for one space; it is used only where the next word is harmless.
function canFoldBare(characters: readonly string[], space: number): boolean {
  if (characters[space + 1] === ' ' || characters[space - 1] === ' ') return false;
  return true;
}

function escapeOf(character: string): string | undefined {
  const short = ESCAPES[character];
  if (short !== undefined && character !== '\u00a0') return `\\${short}`;
  if (!SPECIAL.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}
