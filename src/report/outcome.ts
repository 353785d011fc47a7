import { oneLine } from './document.js';
import type { Report } from './report.js';

/** What a report comes to, in the words of a check. */
export interface ReportOutcome {
  /** `neutral`: it is worse, or not up to date, which no rule forbids; or good by the claim of a fork alone. */
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** One line of plain text. */
  readonly title: string;
  /** A word that stays while the verdict does. */
  readonly verdict: string;
}

const MAX_TITLE_CHARS = 200;

/**
 * The report in one word and one line: a failed stage, a failed gate, else the verdict. What a fork made may say anything:
 * that it is good is never taken as success, which a protected branch could ask for.
 */
export function outcomeOf(report: Report): ReportOutcome {
  const own = judge(report);
  if (report.origin === undefined || own.conclusion === 'failure') return own;
  return { ...own, conclusion: 'neutral', title: line(`By the fork's own claim: ${own.title}`) };
}

function line(text: string): string {
  return oneLine(text, MAX_TITLE_CHARS);
}

function judge({ outcome, stages, gates = [], verdict }: Report): ReportOutcome {
  if (outcome === 'failure') {
    const failed = stages.find((stage) => stage.outcome === 'failed');
    const title = failed ? line(`Training failed in stage ${failed.name}`) : 'Training failed';
    return { conclusion: 'failure', title, verdict: 'failed' };
  }
  const broken = gates.filter((gate) => gate.level === 'fail' && gate.outcome !== 'passed');
  const [gate] = broken;
  if (gate) {
    const others = broken.length > 1 ? ` (and ${broken.length - 1} more)` : '';
    return { conclusion: 'failure', title: line(`${gate.rule}: ${gate.message}${others}`), verdict: 'gate' };
  }
  if (stages.some((stage) => stage.outcome === 'stale'))
    return { conclusion: 'neutral', title: 'The report is not up to date', verdict: 'stale' };
  if (!verdict) return { conclusion: 'success', title: 'Training succeeded', verdict: 'success' };
  const isDoubtful = verdict.outcome === 'worse' || verdict.outcome === 'mixed';
  return {
    conclusion: isDoubtful ? 'neutral' : 'success',
    title: line(verdict.sentence),
    verdict: verdict.outcome,
  };
}
