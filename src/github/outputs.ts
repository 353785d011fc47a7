import { setOutput } from '@actions/core';
import type { Report } from '../report/report.js';
import type { Published } from './publish.js';

/** The step's outputs about a report. */
export function setReportOutputs(report: Report, folder: string): void {
  setOutput('report', folder);
  setOutput('outcome', report.outcome);
  setOutput('verdict', report.verdict?.outcome ?? '');
  setOutput(
    'metrics',
    JSON.stringify(Object.fromEntries(report.metrics.map(({ group, values }) => [group || 'all', values]))),
  );
  setOutput(
    'stages-run',
    report.stages
      .filter((stage) => stage.outcome === 'ran')
      .map((stage) => stage.name)
      .join(' '),
  );
}

/** The step's outputs about where it was posted. */
export function setPublishedOutputs({ commentUrl, checkUrl, pullRequest }: Published): void {
  setOutput('comment-url', commentUrl ?? '');
  setOutput('check-url', checkUrl ?? '');
  setOutput('pull-request', pullRequest ?? '');
}

/** The step's output about the pull request with the results. */
export function setResultsOutput(url: string | undefined): void {
  setOutput('results-url', url ?? '');
}
