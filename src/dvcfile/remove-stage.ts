import { existsSync, rmSync } from 'node:fs';
import { UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { readYaml } from '../formats/yaml-read.js';
import { reemitYaml } from '../formats/yaml-reemit.js';
import { readText } from '../formats/read-text.js';

/** Takes a stage out of a `dvc.yaml` or `dvc.lock`; a file that has no stage left is deleted, as in DVC. */
export function removeStage(file: string, shown: string, name: string): void {
  if (!existsSync(file)) return;
  const text = readText(file, shown, 'pipeline');
  const document = readYaml(text, shown);
  const stages = document.value instanceof Map ? document.value.get('stages') : undefined;
  if (!(stages instanceof Map) || !stages.has(name)) return;
  if (stages.size === 1) {
    rmSync(file);
    return;
  }
  const range = document.range(['stages', name]);
  if (!range) {
    throw new UserError('pipeline', `Cannot change "${shown}": its stages are in braces, expected one key a line`, {
      hint: 'Write the mapping as indented lines, then run this again',
    });
  }
  const rest = text.slice(0, range.start) + text.slice(range.end);
  writeFileAtomic(file, reemitYaml(rest, shown), { flush: true });
}
