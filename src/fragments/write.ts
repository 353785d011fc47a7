import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { renderMarkdown } from '../report/markdown.js';
import { MARKDOWN_FILE, writeReport, type Report } from '../report/report.js';
import type { Fragment } from './fragment.js';

/** Writes a checked report and its pictures as a report folder; nothing else of a fragment gets there. */
export async function writeReportFolder(
  folder: string,
  { report, pictures }: { readonly report: Report; readonly pictures: Fragment['pictures'] },
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of pictures) writeFileAtomic(join(folder, file), bytes);
  await writeReport(folder, report);
  const addresses = Object.fromEntries(report.pictures.map(({ name, file }) => [name, file]));
  writeFileAtomic(join(folder, MARKDOWN_FILE), renderMarkdown(report, { pictures: addresses }));
}
