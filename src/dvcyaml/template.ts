import type { ErrorCode } from '../errors.js';
import { pythonFloat } from '../formats/python-float.js';
import { YamlForeign, YamlFloat, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import { lookUp } from './params.js';

/** How a mapping becomes options of a command (`parsing.bool` and `parsing.list` in `.dvc/config`). */
export interface DictStyle {
  /** `false` gives nothing, or `--no-name`. */
  readonly bool: 'store_true' | 'boolean_optional';
  /** `--name a b`, or `--name a --name b`. */
  readonly list: 'nargs' | 'append';
}

export const DEFAULT_DICT_STYLE: DictStyle = { bool: 'store_true', list: 'nargs' };

/** What is wrong with a template; whoever knows the place adds it. */
export class TemplateError extends Error {
  readonly code: ErrorCode;

  constructor(message: string, code: ErrorCode = 'pipeline') {
    super(message);
    this.code = code;
  }
}

// `${a.b}` and `${{a.b}}`; a backslash before the dollar makes it plain text.
const EXPRESSION = /(?<!\\)\$(?:\{\{(.*?)\}\}|\{(.*?)\})/g;

/** Whether text holds an expression. */
export function isTemplate(text: string): boolean {
  return /(?<!\\)\$\{/.test(text);
}

/** Whether any text in a value, keys of mappings included, holds an expression. */
export function hasTemplate(value: YamlValue): boolean {
  if (typeof value === 'string') return isTemplate(value);
  if (Array.isArray(value)) return value.some(hasTemplate);
  if (value instanceof Map) return [...value].some(([key, item]) => hasTemplate(key) || hasTemplate(item));
  return false;
}

/** Fills in every expression of a value; `key` is `cmd` where mappings may be unpacked to options. */
export function resolveValue(value: YamlValue, context: YamlMap, key: string, style = DEFAULT_DICT_STYLE): YamlValue {
  if (typeof value === 'string') return resolveText(value, context, key, style);
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, context, key, style));
  if (!(value instanceof Map)) return value;
  return new Map(
    [...value].map(([name, item]) => {
      const resolved = typeof name === 'string' ? resolveText(name, context, key, style) : name;
      if (typeof resolved === 'object' && resolved !== null)
        throw new TemplateError(`"${String(name)}" is ${kind(resolved)}, expected text as a key`);
      return [resolved, resolveValue(item, context, key, style)];
    }),
  );
}

function resolveText(text: string, context: YamlMap, key: string, style: DictStyle): YamlValue {
  const matches = [...text.matchAll(EXPRESSION)];
  const [only] = matches;
  if (only && matches.length === 1 && only[0] === text) {
    const value = select(only[1] ?? only[2] ?? '', context);
    if (!(value instanceof Map && key === 'cmd')) return value; // alone, a value keeps its type
  }
  const filled = text.replaceAll(EXPRESSION, (_whole, double?: string, single?: string) => {
    const expression = double ?? single ?? '';
    return valueText(select(expression, context), expression, key, style);
  });
  return filled.replaceAll('\\${', '${');
}

/** The value that `a.b`, `a[0]` or `a[b]` names. */
function select(expression: string, context: YamlMap): YamlValue {
  const path = expression.trim();
  if (!/^[^\s.[\]{}$:]+(?:\.[^\s.[\]{}$:]+|\[[^\s.[\]{}$:]+\])*$/.test(path)) {
    throw new TemplateError(
      `"\${${expression}}" is no name, expected one such as "\${train.epochs}"; there are no operators`,
    );
  }
  const keys = path.replaceAll(/\[([^\]]+)\]/g, '.$1');
  const value = lookUp(context, keys);
  if (value === undefined) throw new TemplateError(`"${path}" is not known, expected a name in params.yaml or "vars"`);
  return value;
}

function valueText(value: YamlValue, expression: string, key: string, style: DictStyle): string {
  if (value instanceof Map && key === 'cmd') return dictArguments(value, style);
  if (value instanceof Map || Array.isArray(value)) {
    const hint = value instanceof Map && key !== 'cmd' ? '; only "cmd" takes a mapping' : '';
    throw new TemplateError(`"\${${expression}}" is ${kind(value)}, expected a single value${hint}`);
  }
  return scalarText(value);
}

/** A scalar as DVC puts it into text: Python's `str`, with `true` and `false` in lower case. */
export function scalarText(value: YamlValue): string {
  if (value === null) return 'None';
  if (value instanceof YamlFloat) return pythonFloat(value.value);
  if (value instanceof YamlForeign) return value.text;
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : pythonFloat(value);
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? '' : String(value);
}

/** `{lr: 0.1, layers: {n: 2}, fast: true}` → `--lr 0.1 --layers.n 2 --fast`. */
function dictArguments(map: YamlMap, style: DictStyle, prefix = ''): string {
  const words: string[] = [];
  for (const [key, value] of map) {
    const name = `${prefix}${String(key)}`;
    if (value instanceof Map) words.push(dictArguments(value, style, `${name}.`));
    else if (value === true) words.push(`--${name}`);
    else if (value === false) words.push(style.bool === 'boolean_optional' ? `--no-${name}` : '');
    else if (Array.isArray(value)) words.push(listArguments(name, value, style));
    else words.push(`--${name} ${argument(value)}`);
  }
  return words.filter((word) => word !== '').join(' ');
}

function listArguments(name: string, list: readonly YamlValue[], style: DictStyle): string {
  if (list.length === 0) return '';
  if (list.some((item) => item instanceof Map || Array.isArray(item)))
    throw new TemplateError(`"${name}" holds a list or mapping in a list, expected single values`);
  if (style.list === 'append') return list.map((item) => `--${name} ${argument(item)}`).join(' ');
  return `--${name} ${list.map(argument).join(' ')}`;
}

function argument(value: YamlValue): string {
  if (typeof value !== 'string') return scalarText(value);
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'"'"'`)}'`;
}

function kind(value: YamlValue): string {
  return value instanceof Map ? 'a mapping' : Array.isArray(value) ? 'a list' : 'a single value';
}

/** Adds `more` to a context: mappings merge deeply, but nothing may be given twice. */
export function mergeContext(into: YamlMap, more: YamlMap, path = ''): void {
  for (const [key, value] of more) {
    const name = path === '' ? String(key) : `${path}.${String(key)}`;
    const present = into.get(key);
    if (present === undefined) into.set(key, copyValue(value));
    else if (present instanceof Map && value instanceof Map) mergeContext(present, value, name);
    else throw new TemplateError(`"${name}" is given twice, expected each name once`);
  }
}

function copyValue(value: YamlValue): YamlValue {
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, copyValue(item)]));
  return Array.isArray(value) ? value.map(copyValue) : value;
}

/** A copy that can be added to without touching the first. */
export function copyContext(context: YamlMap): YamlMap {
  return new Map([...context].map(([key, value]) => [key, copyValue(value)]));
}

/** The text of the first date in a value, which DVC refuses in a context. */
export function findDate(value: YamlValue): string | undefined {
  if (value instanceof YamlForeign) return value.text;
  const items = Array.isArray(value) ? value : value instanceof Map ? [...value.values()] : [];
  for (const item of items) {
    const date = findDate(item);
    if (date !== undefined) return date;
  }
  return undefined;
}
