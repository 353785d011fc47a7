import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, systemCode, UserError } from '../errors.js';
import { REPORT_FILE } from '../report/report.js';
import { collectFragments, type FragmentSet } from './collect.js';
import { FRAGMENT_LIMITS } from './fragment.js';

/** The fragments in a folder as actions/download-artifact lays them out: a folder each, or the only one's files. */
export async function readFragmentFolder(folder: string, shown: string): Promise<FragmentSet> {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    const isMissing = systemCode(error) === 'ENOENT';
    throw new UserError(
      'report',
      `Cannot merge reports: the folder "${shown}" ${isMissing ? 'is not there' : `cannot be read (${messageOf(error)})`}`,
      { cause: error, hint: 'Download the reports into it with actions/download-artifact, or set `fragments`' },
    );
  }
  if (names.includes(REPORT_FILE)) return collectFragments([{ name: shown, files: async () => readFiles(folder) }]);
  const folders = names.filter((name) => lstatSync(join(folder, name)).isDirectory());
  return collectFragments(folders.map((name) => ({ name, files: async () => readFiles(join(folder, name)) })));
}

function readFiles(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let left: number = FRAGMENT_LIMITS.bytes;
  for (const name of readdirSync(folder)) {
    const info = lstatSync(join(folder, name));
    if (!info.isFile()) continue; // a link may lead anywhere
    left -= info.size;
    if (left < 0)
      throw new UserError('report', `Cannot read "${folder}": it holds more than ${FRAGMENT_LIMITS.bytes} bytes`);
    files.set(name, readFileSync(join(folder, name)));
  }
  return files;
}
