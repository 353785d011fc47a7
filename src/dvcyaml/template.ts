import type { ErrorCode } from '../errors.js';
import { pythonFloat } from '../formats/python-float.js';
import { YamlForeign, YamlFloat, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import type { Container } from './origins.js';
import { lookUp } from './params.js';

/** How a mapping becomes options of a command (`parsing.bool` and `parsing.list` in `.dvc/config`). */
export interface DictStyle {
  /** `false` gives nothing, or `--no-name`. */
  readonly bool: 'store_true' | 'boolean_optional';
  /** `--name a b`, or `--name a --name b`. */
  readonly list: 'nargs' | 'append';
}

/** How templates are filled in. */
export interface TemplateStyle extends DictStyle {
  /** Told of each value that is used, and of what it was looked up in. */
  readonly onUse?: (container: Container, key: string, value: YamlValue) => void;
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
export function resolveValue(
  value: YamlValue,
  context: YamlMap,
  key: string,
  style: TemplateStyle = DEFAULT_DICT_STYLE,
): YamlValue {
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

function resolveText(text: string, context: YamlMap, key: string, style: TemplateStyle): YamlValue {
  const matches = [...text.matchAll(EXPRESSION)];
  const [only] = matches;
  if (only && matches.length === 1 && only[0] === text) {
    const value = select(only[1] ?? only[2] ?? '', context, style);
    if (!(value instanceof Map && key === 'cmd')) return value; // alone, a value keeps its type
  }
  const filled = text.replaceAll(EXPRESSION, (_whole, double?: string, single?: string) => {
    const expression = double ?? single ?? '';
    return valueText(select(expression, context, style), expression, key, style);
  });
  return filled.replaceAll('\\${', '${');
}

/** The value that `a.b`, `a[0]` or `a[b]` names. */
function select(expression: string, context: YamlMap, { onUse }: TemplateStyle): YamlValue {
  const path = expression.trim();
  if (!/^[^\s.[\]{}$:]+(?:\.[^\s.[\]{}$:]+|\[[^\s.[\]{}$:]+\])*$/.test(path)) {
    throw new TemplateError(
      `"\${${expression}}" is no name, expected one such as "\${train.epochs}"; there are no operators`,
    );
  }
  const keys = path.replaceAll(/\[([^\]]+)\]/g, '.$1');
  const value = lookUp(context, keys);
  if (value === undefined) throw new TemplateError(`"${path}" is not known, expected a name in params.yaml or "vars"`);
  if (onUse && !(value instanceof Map)) {
    const dot = keys.lastIndexOf('.');
    const container = dot < 0 ? context : lookUp(context, keys.slice(0, dot));
    if (container instanceof Map || Array.isArray(container)) onUse(container, keys.slice(dot + 1), value);
  }
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
