import { readLogicalLines, type LogicalLine } from './python-lines.js';
import { readLiteral, splitAt } from './python-literal.js';
import type { YamlMap } from './yaml-value.js';

const KEYWORD = /^(?:else|try|finally|lambda|not|pass|None|True|False|return|yield|await|del)$/;

/**
 * The constants of a Python file, as DVC's params know them: assignments of literals at the top (`LR = 0.01`,
 * `N: int = 5`), in classes (nested), and to `self.x` in an `__init__`. All else is passed over; nothing is run.
 */
export function readPythonParams(text: string, file: string): YamlMap {
  return readBlock(readLogicalLines(text, file), false);
}

function readBlock(lines: readonly LogicalLine[], onlySelf: boolean): YamlMap {
  const values: YamlMap = new Map();
  const indent = lines[0]?.indent ?? 0;
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (!line) break;
    index += 1;
    const start = index;
    while ((lines[index]?.indent ?? -1) > indent) index += 1;
    readStatement(values, line, lines.slice(start, index), onlySelf);
  }
  return values;
}

function readStatement(values: YamlMap, line: LogicalLine, body: readonly LogicalLine[], onlySelf: boolean): void {
  const [first, second] = line.tokens;
  if (first === 'class' && second !== undefined) {
    values.set(second, readBlock(suite(line, body), false));
  } else if (first === 'def' && second === '__init__') {
    for (const [name, value] of readBlock(suite(line, body), true)) values.set(name, value);
  } else {
    readAssignment(values, line.tokens, onlySelf);
  }
}

// `class A: x = 1` has its body on the same line.
function suite(line: LogicalLine, body: readonly LogicalLine[]): readonly LogicalLine[] {
  if (body.length > 0) return body;
  const tokens = splitAt(line.tokens, ':').slice(1).flat();
  return tokens.length > 0 ? [{ ...line, tokens }] : [];
}

function readAssignment(values: YamlMap, tokens: readonly string[], onlySelf: boolean): void {
  const sides = splitAt(tokens, '=');
  const [left, right] = sides;
  if (sides.length !== 2 || !left || !right) return;
  const [target = []] = splitAt(left, ':'); // an annotation may follow
  const isSelf = target.length === 3 && target[0] === 'self' && target[1] === '.';
  const name = isSelf ? target[2] : target.length === 1 && !onlySelf ? target[0] : undefined;
  if (name === undefined || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || KEYWORD.test(name)) return;
  const value = readLiteral(right);
  if (value !== undefined) values.set(name, value);
}
