import { existsSync } from 'node:fs';
import { UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import type { YamlDocument } from '../formats/yaml-parse.js';
import { readYaml } from '../formats/yaml-read.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import { writeYaml } from '../formats/yaml-write.js';
import { readText } from '../formats/read-text.js';

/**
 * Puts a stage into a `dvc.yaml`, in place of the one of that name or at the end. Nothing else in the file changes,
 * where DVC writes the whole file anew.
 */
export function putStage(file: string, shown: string, name: string, body: YamlMap): void {
  const text = existsSync(file) ? readText(file, shown, 'pipeline') : '';
  const document = readYaml(text, shown);
  const top = document.value ?? new Map<string, YamlValue>();
  if (!(top instanceof Map)) throw new UserError('pipeline', `Cannot add a stage to "${shown}": it holds no mapping`);
  const rendered = writeYaml(new Map([['stages', new Map([[name, body]])]]));
  const entry = rendered.slice('stages:\n'.length);
  writeFileAtomic(file, insert(document, top, name, entry), { flush: true });
}

function insert(document: YamlDocument, top: YamlMap, name: string, entry: string): string {
  const { text, file } = document;
  const stages = top.get('stages');
  if (!(stages instanceof Map) || stages.size === 0) {
    if (stages !== undefined) throw flowStyle(file);
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}stages:\n${entry}`;
  }
  const replaced = stages.has(name);
  const range = document.range(['stages', replaced ? name : String([...stages.keys()].at(-1))]);
  if (!range) throw flowStyle(file);
  const column = (document.locate(['stages', String([...stages.keys()][0])], 'key').column ?? 3) - 1;
  const indented = entry.replaceAll(/^ {2}(?=.)/gm, ' '.repeat(column));
  const before = text.slice(0, replaced ? range.start : range.end);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${indented}${text.slice(range.end)}`;
}

/** Sets or removes `frozen: true` of a stage in a `dvc.yaml`, or of a `.dvc` file (no name). */
export function setFrozen(file: string, shown: string, name: string, frozen: boolean): void {
  const text = readText(file, shown, 'pipeline');
  const document = readYaml(text, shown);
  const [group = name] = name.split('@');
  const base = name === '' ? [] : stagePath(document, name, group);
  const present = document.range([...base, 'frozen']);
  if (present) {
    const column = (document.locate([...base, 'frozen'], 'key').column ?? 1) - 1;
    const line = frozen ? `${' '.repeat(column)}frozen: true\n` : '';
    writeFileAtomic(file, `${text.slice(0, present.start)}${line}${text.slice(present.end)}`, { flush: true });
    return;
  }
  if (!frozen) return;
  const body = valueAt(document.value, base);
  const last = body instanceof Map ? String([...body.keys()].at(-1)) : undefined;
  const range = last === undefined ? undefined : document.range([...base, last]);
  if (!range || last === undefined) throw flowStyle(shown);
  const column = (document.locate([...base, last], 'key').column ?? 1) - 1;
  const before = text.slice(0, range.end);
  const line = `${before.endsWith('\n') ? '' : '\n'}${' '.repeat(column)}frozen: true\n`;
  writeFileAtomic(file, `${before}${line}${text.slice(range.end)}`, { flush: true });
}

function stagePath(document: YamlDocument, name: string, group: string): string[] {
  const stages = valueAt(document.value, ['stages']);
  if (stages instanceof Map && stages.has(name)) return ['stages', name];
  const body = stages instanceof Map ? stages.get(group) : undefined;
  if (!(body instanceof Map))
    throw new UserError('pipeline', `Cannot change stage "${name}": it is not in "${document.file}"`);
  return body.has('do') ? ['stages', group, 'do'] : ['stages', group];
}

function valueAt(top: YamlValue, path: readonly string[]): YamlValue | undefined {
  let value: YamlValue | undefined = top;
  for (const part of path) value = value instanceof Map ? value.get(part) : undefined;
  return value;
}

function flowStyle(file: string): UserError {
  return new UserError('pipeline', `Cannot change "${file}": its stages are in braces, expected one key a line`, {
    hint: 'Write the mapping as indented lines, then run this again',
  });
}
