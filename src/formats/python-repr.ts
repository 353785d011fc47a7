import { pythonFloat } from './python-float.js';
import { YamlFloat, YamlForeign, type YamlValue } from './yaml-value.js';

/** Python's `str` of a value: text as it is, all else by `repr`. */
export function pythonStr(value: YamlValue): string {
  return typeof value === 'string' ? value : pythonRepr(value);
}

/** Python's `repr` of a value. */
export function pythonRepr(value: YamlValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return reprText(value);
  if (value instanceof YamlFloat) return pythonFloat(value.value);
  if (value instanceof YamlForeign) return value.text;
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : pythonFloat(value);
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`;
  if (!(value instanceof Map)) return String(value);
  return `{${[...value].map(([key, item]) => `${pythonRepr(key)}: ${pythonRepr(item)}`).join(', ')}}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

function reprText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replaceAll(/[\\'"]|[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
    if (character === quote) return `\\${character}`;
    if (character === "'" || character === '"') return character;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    return (
      ESCAPES[character] ??
      (code <= 0xff
        ? `\\x${hex.padStart(2, '0')}`
        : code <= 0xffff
          ? `\\u${hex.padStart(4, '0')}`
          : `\\U${hex.padStart(8, '0')}`)
    );
  });
  return `${quote}${body}${quote}`;
}

/** Python's `round(value, digits)` of a float: half to even, judged by the exact value. */
export function pythonRound(value: number, digits: number): number {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return value;
  const rounded = Number(value.toFixed(digits));
  const exact = value.toFixed(Math.min(100, digits + 40));
  const rest = exact.slice(exact.length - Math.min(40, 100 - digits));
  if (!/^50*$/.test(rest)) return Object.is(rounded, 0) && value < 0 ? -0 : rounded;
  const below = exact.slice(0, exact.length - rest.length); // a tie: the even neighbour
  const last = Number(below.replace('.', '').at(-1));
  return last % 2 === 0 ? Number(below) : rounded;
}
