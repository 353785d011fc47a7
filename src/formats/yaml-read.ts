import { UserError, type ErrorCode, type Location } from '../errors.js';
import { parseYaml, type YamlDocument } from './yaml-parse.js';
import { locateSimple, readSimpleYaml } from './yaml-simple.js';

export interface ReadYamlOptions {
  /** What kind of file it is, for the error's code. */
  readonly code?: ErrorCode;
}

const MAX_CHARS = 64 * 1024 * 1024;
const MAX_PARTS = 500_000; // each takes the parser about a kilobyte

/** Reads YAML 1.2 as DVC's loader does; throws a UserError with the place and the line for anything it refuses. */
export function readYaml(text: string, file: string, options: ReadYamlOptions = {}): YamlDocument {
  const code = options.code ?? 'pipeline';
  if (text.length > MAX_CHARS) {
    throw new UserError(code, `Cannot read "${file}": it has ${text.length} characters, expected at most ${MAX_CHARS}`);
  }
  refuseTooMany(text, file, code);
  refuseConflictMarkers(text, file, code);
  refuseUnprintable(text, file, code);
  const simple = readSimpleYaml(text);
  if (!simple) return parseYaml(text, file, code);
  let parsed: YamlDocument | undefined; // only those who edit a file ask for more than the place of something
  const whole = (): YamlDocument => (parsed ??= parseYaml(text, file, code));
  return {
    file,
    text,
    value: simple.value,
    locate: (path, where = 'value') => placeIn(text, file, locateSimple(simple, path, where)),
    span: (path) => whole().span(path),
    range: (path) => whole().range(path),
  };
}

function placeIn(text: string, file: string, offset: number): Location {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: offset - lineStart + 1 };
}

// Before it is parsed, since the parser's memory is what has to be kept in bounds.
function refuseTooMany(text: string, file: string, code: ErrorCode): void {
  if (text.length < MAX_PARTS) return;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (PART_STARTS.has(text.charCodeAt(index))) count += 1;
  if (count <= MAX_PARTS) return;
  throw new UserError(
    code,
    `Cannot read "${file}": it has ${count} lines, commas and brackets, expected at most ${MAX_PARTS}`,
    { location: { file } },
  );
}

const PART_STARTS = new Set([...'\n\r,[{'].map((character) => character.charCodeAt(0)));

function refuseConflictMarkers(text: string, file: string, code: ErrorCode): void {
  const match = /^(?:<{7}|>{7}|={7})(?: .*)?$/m.exec(text);
  if (!match || !/^<{7} /m.test(text)) return;
  const line = text.slice(0, match.index).split('\n').length;
  throw new UserError(
    code,
    `Cannot read ${file}:${line}:1: found git's conflict marker "${match[0].slice(0, 40)}", expected YAML`,
    {
      location: { file, line, column: 1 },
      hint: file.endsWith('.lock')
        ? 'Resolve the merge: take one side whole, then run `train-report repro` to bring the lock file up to date'
        : 'Resolve the merge conflict in this file first',
    },
  );
}

const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

function refuseUnprintable(text: string, file: string, code: ErrorCode): void {
  const match = UNPRINTABLE.exec(text);
  if (!match) return;
  const before = text.slice(0, match.index).split('\n');
  const location = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const name = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  throw new UserError(
    code,
    `Cannot read ${file}:${location.line}:${location.column}: found the unprintable character ${name}, expected text`,
    { location },
  );
}
