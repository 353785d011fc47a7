import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { writeFileAtomic } from '../formats/atomic-write.js';
import type { YamlDocument } from '../formats/yaml-parse.js';
import { readYaml } from '../formats/yaml-read.js';
import { reemitYaml } from '../formats/yaml-reemit.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import { writeYaml } from '../formats/yaml-write.js';
import { entryValue, LOCK_SCHEMA, lockedStages, type LockEntry } from './lockfile.js';

/**
 * Puts one stage's entry into `dvc.lock`, whole and flushed. The comments and the flow style of other stages stay; quotes
 * that are not needed go, as DVC's dumper has it; a new stage goes to the end (FORMATS, section 8).
 */
export function updateLockfile(path: string, name: string, entry: LockEntry): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileAtomic(path, replaceEntry(before, relative(dirname(path), path), name, entry), { flush: true });
}

function replaceEntry(text: string, shown: string, name: string, entry: LockEntry): string {
  const value = entryValue(entry);
  if (text.trim() === '') return writeLock(new Map([[name, value]]));
  const document = readYaml(text, shown, { code: 'lock' });
  const locked = lockedStages(document);
  const all: YamlMap = new Map([...locked, [name, value]]);
  // As DVC left it: written anew, since anchors of params are numbered through the whole file.
  if (locked.size === 0 || writeYaml(document.value) === text) return writeLock(all);
  const reemitted = reemitYaml(text, shown);
  const again = reemitted === text ? document : readYaml(reemitted, shown, { code: 'lock' });
  return spliceEntry(reemitted, again, name, value) ?? writeLock(all); // in flow style: normalised
}

function writeLock(entries: YamlMap): string {
  return writeYaml(
    new Map<string, YamlValue>([
      ['schema', LOCK_SCHEMA],
      ['stages', entries],
    ]),
  );
}

function spliceEntry(text: string, document: YamlDocument, name: string, value: YamlMap): string | undefined {
  const [, ...rest] = writeLock(new Map([[name, value]])).split(/(?<=stages:\n)/);
  const rendered = rest.join('');
  const locked = lockedStages(document);
  if (locked.has(name)) {
    const range = document.range(['stages', name]);
    const span = document.span(['stages', name]);
    if (!range || !span) return undefined;
    // What stands between a stage's name and its first key belongs to the name: it stays.
    const head = text.slice(range.start, text.lastIndexOf('\n', span.start) + 1);
    const [title = '', ...body] = rendered.split(/(?<=\n)/);
    return `${text.slice(0, range.start)}${head || title}${body.join('')}${text.slice(range.end)}`;
  }
  const last = document.range(['stages', String([...locked.keys()].at(-1))]);
  const separator = text.endsWith('\n') ? '' : '\n';
  return last && `${text.slice(0, last.end)}${separator}${rendered}${text.slice(last.end)}`;
}
