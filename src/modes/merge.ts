import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { messageOf, throwAll, UserError } from '../errors.js';
import type { FragmentSet } from '../fragments/collect.js';
import { readFragmentFolder } from '../fragments/folder.js';
import { writeReportFolder } from '../fragments/write.js';
import { announceGates, gateErrors } from '../gates/announce.js';
import { evaluateGates } from '../gates/evaluate.js';
import { createClient, type GitHubClient } from '../github/api/client.js';
import { loadToolkit, type Toolkit } from '../github/api/toolkit.js';
import { setPublishedOutputs, setReportOutputs } from '../github/outputs.js';
import { publish } from '../github/publish.js';
import type { RunPlace } from '../github/runs/artifacts.js';
import { listFailedJobs, type FailedJob } from '../github/runs/failed-jobs.js';
import { fetchReports } from '../github/runs/fetch-reports.js';
import type { Inputs } from '../inputs.js';
import type { Logger } from '../log.js';
import { combine } from '../merge/combine.js';
import type { ModeTools } from './mode.js';
import { placesOf } from './places.js';

/** What the jobs of the run left: their reports, and which of them failed. */
interface Left {
  readonly set: FragmentSet;
  readonly failedJobs: readonly FailedJob[];
}

const JOBS_MS = 60_000;

/** `mode: merge`: one ranked report of what the jobs of a matrix left, from a folder or from the run's artifacts. */
export async function merge(inputs: Inputs, tools: ModeTools): Promise<void> {
  const { log, context } = tools;
  const { token, reportKey: key, rankBy, directions } = inputs;
  const toolkit = context && token !== '' ? await loadToolkit(token) : undefined;
  const left = await findReports(inputs, tools, toolkit);
  if (!left) return;
  const { report: ranked, pictures } = combine(left.set, { rankBy, key, directions, failedJobs: left.failedJobs, log });
  const gates = evaluateGates(ranked, inputs);
  const report = gates.length === 0 || ranked.outcome === 'failure' ? ranked : { ...ranked, gates };
  const folder = resolve(inputs.workingDirectory, inputs.reportDirectory);
  await writeReportFolder(folder, { report, pictures });
  setReportOutputs(report, folder);
  if (report.runs) log.info(report.runs.sentence);
  if (context) {
    const options = { ...placesOf(inputs), context, token, log, toolkit };
    setPublishedOutputs(await publish(report, folder, options));
  }
  announceGates(report, log);
  throwAll(gateErrors(report));
}

async function findReports(
  inputs: Inputs,
  { log, context }: ModeTools,
  toolkit: Toolkit | undefined,
): Promise<Left | undefined> {
  const { token, artifact, fragments, workingDirectory } = inputs;
  const folder = resolve(workingDirectory, fragments);
  const readFolder = (): Promise<FragmentSet> => readFragmentFolder(folder, relative(workingDirectory, folder) || '.');
  if (!context || token === '') return { set: await readFolder(), failedJobs: [] };
  const { owner, repo, apiUrl, run } = context;
  const place = { owner, repo, runId: run.id };
  const client = await createClient({ token, apiUrl, log, toolkit });
  try {
    const set = existsSync(folder) ? await readFolder() : await fetchReports(client, place, artifact, log);
    if (!set) return undefined;
    if (set.fragments.length + set.broken.length === 0)
      throw new UserError(
        'report',
        `Cannot merge reports: there are none in "${fragments}", and this run has no artifact "${artifact}" or "${artifact}-…"`,
        { hint: 'Upload the report of each job with actions/upload-artifact under such a name' },
      );
    return { set, failedJobs: await findFailedJobs(client, place, run.attempt, log) };
  } finally {
    client.close();
  }
}

// Their names are a courtesy: without the right to ask, only those are named that left a report.
async function findFailedJobs(
  client: GitHubClient,
  place: RunPlace,
  attempt: number,
  log: Logger,
): Promise<readonly FailedJob[]> {
  try {
    return await client.within(JOBS_MS, () => listFailedJobs(client, place, attempt));
  } catch (error) {
    log.info(`Jobs that failed without a report are not named, which takes \`actions: read\`: ${messageOf(error)}`);
    return [];
  }
}
