import type { Report } from './report.js';
import { MAX_COMMENT_CHARS } from './limits.js';
import { fitSections } from './section.js';
import { comparisonSection } from './sections/comparison.js';
import { confusionSection } from './sections/confusion.js';
import { dataSection } from './sections/data.js';
import { gatesSection } from './sections/gates.js';
import { footSection } from './sections/foot.js';
import { failureSection, headSection } from './sections/head.js';
import { historySection } from './sections/history.js';
import { metricsSection } from './sections/metrics.js';
import { paramsSection } from './sections/params.js';
import { runsSection } from './sections/runs.js';
import { stagesSection } from './sections/stages.js';

const SHORTENED_NOTE = '<sub>Parts are shortened or left out here for their length; report.json has all of them.</sub>';

export interface MarkdownOptions {
  /** Addresses of the pictures by name; a picture without one is left out, since tables and charts say the same. */
  readonly pictures?: Readonly<Partial<Record<string, string>>>;
  readonly maxChars?: number;
}

/** The report as GitHub's Markdown, at most `maxChars` long: whole parts are shortened, least important first. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { pictures = {}, maxChars = MAX_COMMENT_CHARS } = options;
  const sections = [
    headSection(report),
    failureSection(report),
    gatesSection(report),
    comparisonSection(report),
    runsSection(report),
    metricsSection(report),
    paramsSection(report),
    confusionSection(report, pictures['confusion_matrix']),
    historySection(report, pictures['train_history']),
    stagesSection(report),
    dataSection(report),
    footSection(report),
  ];
  const { text, isShortened } = fitSections(sections, maxChars - SHORTENED_NOTE.length - 3);
  return `${text}${isShortened ? `\n\n${SHORTENED_NOTE}` : ''}\n`;
}
