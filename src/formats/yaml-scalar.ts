import { floatValue, YamlForeign, type YamlValue } from './yaml-value.js';

// The plain scalars of YAML 1.2 as ruamel.yaml reads them (FORMATS: YAML writer rules, Reader): `017` is 17, `0b11` is 3,
// `1_000` is 1000, `yes` and `12:30` are text.
const NULL = /^(?:~|null|Null|NULL|)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const INTEGER = /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*)$/;
const FLOAT =
  /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/;
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIMESTAMP =
  /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?))?$/;

/** The value of a plain scalar. */
export function resolvePlain(text: string): YamlValue {
  if (NULL.test(text)) return null;
  if (TRUE.test(text)) return true;
  if (FALSE.test(text)) return false;
  if (INTEGER.test(text)) return readInteger(text);
  if (FLOAT.test(text)) return floatValue(Number(text.replaceAll('_', '')));
  if (INFINITY.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (NOT_A_NUMBER.test(text)) return Number.NaN;
  if (DATE.test(text) || TIMESTAMP.test(text)) return new YamlForeign(text);
  return text;
}

/** Whether text written plain would be read as something else than a string; `=` and `<<` are special too. */
export function isPlainAmbiguous(text: string): boolean {
  return text === '=' || text === '<<' || typeof resolvePlain(text) !== 'string';
}

function readInteger(text: string): number | bigint {
  const negative = text.startsWith('-');
  let digits = text.replace(/^[-+]/, '').replaceAll('_', '');
  if (!/^0[box]/.test(digits)) digits = digits.replace(/^0+(?=\d)/, '');
  const value = BigInt(digits);
  const signed = negative ? -value : value;
  const small = Number(signed);
  if (!Number.isSafeInteger(small)) return signed;
  return small === 0 ? 0 : small;
}
