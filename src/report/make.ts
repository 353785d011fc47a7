import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { collectReport, type ReportInputs } from './collect.js';
import { renderMarkdown } from './markdown.js';
import { MARKDOWN_FILE, writeReport, type Report } from './report.js';

/** Makes the whole report in `inputs.folder`: `report.json`, `report.md` and the pictures. */
export async function makeReport(inputs: ReportInputs): Promise<Report> {
  mkdirSync(inputs.folder, { recursive: true });
  const report = await collectReport(inputs);
  await writeReport(inputs.folder, report);
  const pictures = Object.fromEntries(report.pictures.map(({ name, file }) => [name, file]));
  writeFileAtomic(join(inputs.folder, MARKDOWN_FILE), renderMarkdown(report, { pictures }));
  return report;
}
