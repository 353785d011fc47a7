import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { evaluateGates, type GateRules } from '../gates/evaluate.js';
import { gatePlaces } from '../gates/places.js';
import { collectReport, type ReportInputs } from './collect.js';
import { renderMarkdown } from './markdown.js';
import { MARKDOWN_FILE, writeReport, type Report } from './report.js';

export interface MakeInputs extends ReportInputs {
  /** The rules that the numbers are held to. */
  readonly gates?: GateRules | undefined;
}

/** Makes the whole report in `inputs.folder`: `report.json`, `report.md` and the pictures. */
export async function makeReport(inputs: MakeInputs): Promise<Report> {
  mkdirSync(inputs.folder, { recursive: true });
  const report = addGates(await collectReport(inputs), inputs);
  await writeReport(inputs.folder, report);
  const pictures = Object.fromEntries(report.pictures.map(({ name, file }) => [name, file]));
  writeFileAtomic(join(inputs.folder, MARKDOWN_FILE), renderMarkdown(report, { pictures }));
  return report;
}

// A run that failed has no numbers of its own: what lies there is of an earlier one.
function addGates(report: Report, { gates: rules, repo, stages }: MakeInputs): Report {
  if (!rules || report.outcome === 'failure') return report;
  const gates = evaluateGates(report, rules, gatePlaces(repo, stages, report));
  return gates.length === 0 ? report : { ...report, gates };
}
