import { UserError } from '../errors.js';
import { isPng } from '../formats/png.js';
import { parseReport, REPORT_FILE, type Report } from '../report/report.js';

/** A report that a job left for another one: its name, what it says, and its pictures by file name. */
export interface Fragment {
  /** The artifact's or the folder's. */
  readonly name: string;
  readonly report: Report;
  readonly pictures: ReadonlyMap<string, Buffer>;
}

/** A fragment that cannot be used, and why. */
export interface BrokenFragment {
  readonly name: string;
  readonly problem: string;
}

/** What a fragment may hold at most. */
export const FRAGMENT_LIMITS = { entries: 200, bytes: 48_000_000 } as const;
export const MAX_PICTURE_BYTES = 10_000_000;

/** Checks a fragment's files: they may be anybody's. A picture that is none is left out, and so is all that is no report. */
export async function readFragment(name: string, files: ReadonlyMap<string, Buffer>): Promise<Fragment> {
  const content = files.get(REPORT_FILE);
  if (!content) {
    const found = [...files.keys()].slice(0, 5).map((file) => JSON.stringify(file.slice(0, 60)));
    throw new UserError(
      'report',
      `Cannot use "${name}": it holds no ${REPORT_FILE}, found ${found.join(', ') || 'nothing'}`,
      { hint: 'Upload the folder that the output `report` names, by itself' },
    );
  }
  const parsed = await parseReport(content, `${name}/${REPORT_FILE}`);
  const pictures = new Map<string, Buffer>();
  const shown = parsed.pictures.filter(({ name: title, file }) => {
    const bytes = files.get(file);
    if (!bytes || file !== `${title}.png` || pictures.has(file)) return false;
    if (bytes.length > MAX_PICTURE_BYTES || !isPng(bytes)) return false;
    pictures.set(file, bytes);
    return true;
  });
  return { name, report: { ...parsed, pictures: shown }, pictures };
}
