import { parse, TomlDate, TomlError, type TomlValue } from 'smol-toml';
import { UserError, type ErrorCode } from '../errors.js';
import { floatValue, YamlForeign, type YamlMap, type YamlValue } from './yaml-value.js';

/** Reads TOML; `1` and `1.0` stay apart, and dates are what they are in YAML. */
export function readToml(text: string, file: string, code: ErrorCode = 'params'): YamlMap {
  try {
    const top = fromToml(parse(text, { integersAsBigInt: true }));
    return top instanceof Map ? top : new Map();
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const location = { file, line: error.line, column: error.column };
    const [first = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    throw new UserError(code, `Cannot read ${file}:${error.line}:${error.column}: ${first}, expected TOML`, {
      location,
      cause: error,
    });
  }
}

function fromToml(value: TomlValue): YamlValue {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value === 'number') return floatValue(value);
  if (value instanceof TomlDate) return new YamlForeign(value.toISOString());
  if (Array.isArray(value)) return value.map(fromToml);
  if (typeof value === 'object') return new Map(Object.entries(value).map(([key, item]) => [key, fromToml(item)]));
  return value;
}
