import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { readYaml } from '../formats/yaml-read.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import { nearestName } from '../formats/nearest.js';
import { equalValues, lookUp, readParamsDocument } from './params.js';

const DEFAULT_FILE = 'params.yaml';

/** A line `train.epochs=30`, read. */
export interface Assignment {
  readonly file: string;
  readonly key: string;
  readonly text: string;
  /** How messages name it: the input's line. */
  readonly shown: string;
}

/**
 * Changes values in params files: lines `train.epochs=30` or `other.yaml:a.b=3`. Only the value's own text is replaced, so
 * that comments and layout stay; a parameter that is not there is an error. Returns the names that changed.
 */
export function setParams(folder: string, lines: readonly string[], source = 'set-params'): string[] {
  const changed: string[] = [];
  const texts = new Map<string, string>();
  for (const assignment of parseAssignments(lines, source)) {
    const { file, key } = assignment;
    const before = texts.get(file) ?? readParamsDocument(join(folder, file), file).text;
    const after = assign(before, assignment);
    if (after !== before) changed.push(`${file}: ${key}`);
    texts.set(file, after);
  }
  for (const [file, text] of texts) {
    if (readFileSync(join(folder, file), 'utf8') !== text) writeFileAtomic(join(folder, file), text);
  }
  return changed;
}

/** The assignments of lines; blank ones and comments are none. */
export function parseAssignments(lines: readonly string[], source = 'set-params'): Assignment[] {
  return lines.flatMap((line, index) => parseAssignment(line, `${source}:${index + 1}`));
}

function parseAssignment(line: string, shown: string): Assignment[] {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return [];
  const match = /^(?:([^=:]+\.(?:yaml|yml)):)?([^=:\s]+)\s*=\s*(.*)$/s.exec(text);
  if (!match?.[2])
    throw new UserError('usage', `Cannot read ${shown}: found "${text}", expected NAME=VALUE such as train.epochs=30`);
  const file = match[1] ?? DEFAULT_FILE;
  if (file.startsWith('/') || file.split('/').includes('..'))
    throw new UserError('usage', `Cannot read ${shown}: "${file}" leads out of the repository`);
  return [{ file, key: match[2], text: match[3] ?? '', shown }];
}

function assign(text: string, { file, key, text: value, shown }: Assignment): string {
  const document = readYaml(text, file, { code: 'params' });
  const path = key.split('.');
  const span = document.span(path);
  if (!span) {
    const nearest = nearestName(key, document.value instanceof Map ? allKeys(document.value) : []);
    throw new UserError(
      'params',
      `Cannot set "${key}" (${shown}): "${file}" has no such parameter${nearest ? `, did you mean "${nearest}"?` : ''}`,
    );
  }
  const wanted = readYaml(value, shown, { code: 'params' }).value;
  if (value.includes('\n') || (wanted instanceof Map && !value.trim().startsWith('{'))) {
    throw new UserError('params', `Cannot set "${key}" (${shown}): found "${value}", expected a value on one line`);
  }
  for (const candidate of [value, JSON.stringify(value)]) {
    const separator = span.start > 0 && /[:-]/.test(text[span.start - 1] ?? '') ? ' ' : '';
    const after = `${text.slice(0, span.start)}${separator}${candidate}${text.slice(span.end)}`;
    if (isAs(after, file, key, wanted)) return after;
  }
  throw new UserError(
    'params',
    `Cannot set "${key}" (${shown}) to "${value}": the text does not fit into "${file}", expected a simple value`,
  );
}

function isAs(text: string, file: string, key: string, wanted: YamlValue): boolean {
  try {
    const found = lookUp(readYaml(text, file).value, key);
    return Number.isNaN(found) ? Number.isNaN(wanted) : equalValues(found, wanted);
  } catch {
    return false;
  }
}

function allKeys(map: YamlMap, prefix = ''): string[] {
  return [...map].flatMap(([key, value]) => {
    const name = `${prefix}${String(key)}`;
    return value instanceof Map ? allKeys(value, `${name}.`) : [name];
  });
}
