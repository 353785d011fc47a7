import { UserError } from '../errors.js';

/** A value and where it stands: relative paths are relative to that file's folder. */
export interface ConfigValue {
  /** The text; of a list, its items joined by commas. */
  readonly value: string;
  /** The items, when it was written as a list (`type = reflink,copy` without quotes). */
  readonly list?: readonly string[];
  readonly file: string;
  readonly line: number;
}

/** Options by section, as they stand in one file: `core`, `remote "name"`; all names in lower case. */
export type ConfigSections = Map<string, Map<string, ConfigValue>>;

/** Parses the INI dialect of Python's configobj, in which DVC writes its configuration (FORMATS, section 14). */
export function parseConfig(text: string, file: string): ConfigSections {
  const sections: ConfigSections = new Map();
  let current: Map<string, ConfigValue> | undefined;
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    const place = { file, line: index + 1 };
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      const name = parseHeader(line, place);
      if (sections.has(name)) throw bad(place, `found section "${name}" a second time, expected it once`);
      current = new Map();
      sections.set(name, current);
      continue;
    }
    const { option, rest } = parseOption(line, place);
    if (!current) throw bad(place, `found option "${option}" before any section, expected "[section]" first`);
    if (current.has(option)) throw bad(place, `found option "${option}" a second time, expected it once`);
    const fence = /^("""|''')/.exec(rest)?.[1];
    if (fence === undefined) current.set(option, { ...parseValue(rest, place), ...place });
    else {
      const { value, last } = parseFenced(lines, index, rest, fence, place);
      current.set(option, { value, ...place });
      index = last;
    }
  }
  return sections;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function bad(place: Place, what: string): UserError {
  return new UserError('config', `Cannot read ${place.file}:${place.line}: ${what}`, { location: place });
}

/** `[core]`, `['remote "name"']`, `[remote "name"]`, each perhaps with a comment behind. */
function parseHeader(line: string, place: Place): string {
  const match = /^\[\s*("(?<double>[^"].*?)"|'(?<single>[^'].*?)'|(?<bare>[^'"[\]\s].*?))\s*\]\s*(?:#.*)?$/.exec(line);
  const name = match?.groups?.['double'] ?? match?.groups?.['single'] ?? match?.groups?.['bare'];
  if (name === undefined) throw bad(place, `found "${line.slice(0, 60)}", expected "[section]"`);
  return sectionKey(name);
}

/** A section's name in its one spelling: lower case, one space before the quoted part. */
export function sectionKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^(remote|machine|db)\s*"(.*)"$/s, '$1 "$2"');
}

function parseOption(line: string, place: Place): { option: string; rest: string } {
  const match = /^(?:"(?<double>.*?)"|'(?<single>.*?)'|(?<bare>[^'"=].*?))\s*=\s*(?<rest>.*)$/s.exec(line);
  const groups = match?.groups;
  const option = groups?.['double'] ?? groups?.['single'] ?? groups?.['bare'];
  if (option === undefined) {
    throw bad(place, `found "${line.slice(0, 60)}", expected "[section]", "option = value" or a comment after "#"`);
  }
  return { option: option.toLowerCase(), rest: (groups?.['rest'] ?? '').trim() };
}

/** A value, or several parted by commas; quotes keep a comma or `#`, which else ends the value. */
function parseValue(text: string, place: Place): { value: string; list?: string[] } {
  const items: string[] = [];
  let isList = false;
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    if (at >= text.length || text[at] === '#') break;
    const quote = text[at] === '"' || text[at] === "'" ? text[at] : undefined;
    if (quote === undefined) {
      const item = /^[^,#]*/.exec(text.slice(at))?.[0] ?? '';
      if (item !== '') items.push(item.trimEnd());
      else if (items.length > 0) throw bad(place, `found two commas in a row in "${text}"`);
      at += item.length;
    } else {
      const end = text.indexOf(quote, at + 1);
      if (end < 0) throw bad(place, `found ${quote} without its fellow in "${text}"`);
      items.push(text.slice(at + 1, end));
      at = end + 1;
    }
    const behind = /^\s*(,|#|$)/.exec(text.slice(at));
    if (!behind) throw bad(place, `found "${text.slice(at)}" after the closing quote`);
    at += behind[0].length;
    if (behind[1] !== ',') break;
    isList = true;
  }
  return isList ? { value: items.join(','), list: items } : { value: items[0] ?? '' };
}

/** A value between triple quotes, which may go over several lines. */
function parseFenced(
  lines: readonly string[],
  index: number,
  rest: string,
  fence: string,
  place: Place,
): { value: string; last: number } {
  const parts = [rest.slice(fence.length)];
  for (let last = index; ; last += 1) {
    const part = parts.at(-1) ?? '';
    const end = part.indexOf(fence);
    if (end >= 0) return { value: [...parts.slice(0, -1), part.slice(0, end)].join('\n'), last };
    const next = lines[last + 1];
    if (next === undefined) throw bad(place, `found ${fence} without its fellow`);
    parts.push(next);
  }
}

/** What a file says, as it is written: plain sections in order, then `remote "…"` and its like. Comments are lost, as in DVC. */
export function writeConfig(sections: ReadonlyMap<string, ReadonlyMap<string, string | readonly string[]>>): string {
  const isNamed = (name: string): boolean => /^(remote|machine|db) "/.test(name);
  const names = [...sections.keys()];
  const lines: string[] = [];
  for (const name of [...names.filter((one) => !isNamed(one)), ...names.filter(isNamed)]) {
    const options = sections.get(name);
    if (!options || (options.size === 0 && !isNamed(name))) continue;
    lines.push(`[${quote(name)}]`);
    for (const [option, value] of options) lines.push(`    ${quote(option)} = ${quoteValue(value)}`);
  }
  return lines.length === 0 ? '\n' : `${lines.join('\n')}\n`;
}

function quoteValue(value: string | readonly string[]): string {
  if (typeof value !== 'string') {
    if (value.length === 0) return ',';
    return value.length === 1 ? `${quote(value[0] ?? '')},` : value.map(quote).join(', ');
  }
  const needsFence = value.includes('\n') || (value.includes('"') && value.includes("'"));
  if (!needsFence) return quote(value);
  if (!value.includes('"""')) return `"""${value}"""`;
  if (!value.includes("'''")) return `'''${value}'''`;
  throw new UserError('config', `Cannot write ${JSON.stringify(value)}: it holds both kinds of triple quotes`);
}

function quote(text: string): string {
  if (text === '') return '""';
  const isBare = !/^[\s'"]|[\s'"]$|,|#/.test(text);
  if (isBare) return text;
  if (text.includes('"') && text.includes("'")) {
    throw new UserError('config', `Cannot write ${JSON.stringify(text)}: it holds both kinds of quotes`);
  }
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}
