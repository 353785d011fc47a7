import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { throwAll, UserError } from '../errors.js';
import type { FragmentSet } from '../fragments/collect.js';
import { readFragmentFolder } from '../fragments/folder.js';
import { writeReportFolder } from '../fragments/write.js';
import { announceGates, gateErrors } from '../gates/announce.js';
import { evaluateGates } from '../gates/evaluate.js';
import { createClient } from '../github/api/client.js';
import { loadToolkit } from '../github/api/toolkit.js';
import { setPublishedOutputs, setReportOutputs } from '../github/outputs.js';
import { publish } from '../github/publish.js';
import { fetchReports } from '../github/runs/fetch-reports.js';
import type { Inputs } from '../inputs.js';
import { combine } from '../merge/combine.js';
import type { ModeTools } from './mode.js';
import { placesOf } from './places.js';

/** `mode: merge`: one ranked report of what the jobs of a matrix left, from a folder or from the run's artifacts. */
export async function merge(inputs: Inputs, tools: ModeTools): Promise<void> {
  const { log, context } = tools;
  const { token, reportKey: key, rankBy } = inputs;
  const set = await findFragments(inputs, tools);
  if (!set) return;
  const { report: ranked, pictures } = combine(set, { rankBy, key, log });
  const gates = evaluateGates(ranked, inputs);
  const report = gates.length === 0 || ranked.outcome === 'failure' ? ranked : { ...ranked, gates };
  const folder = resolve(inputs.workingDirectory, inputs.reportDirectory);
  await writeReportFolder(folder, { report, pictures });
  setReportOutputs(report, folder);
  if (report.runs) log.info(report.runs.sentence);
  if (context) {
    const toolkit = token === '' ? undefined : await loadToolkit(token);
    const options = { ...placesOf(inputs), context, token, log, toolkit };
    setPublishedOutputs(await publish(report, folder, options));
  }
  announceGates(report, log);
  throwAll(gateErrors(report));
}

async function findFragments(inputs: Inputs, { log, context }: ModeTools): Promise<FragmentSet | undefined> {
  const folder = resolve(inputs.workingDirectory, inputs.fragments);
  const { token, artifact } = inputs;
  if (existsSync(folder) || !context || token === '')
    return readFragmentFolder(folder, relative(inputs.workingDirectory, folder) || '.');
  const { owner, repo, apiUrl, run } = context;
  const client = await createClient({ token, apiUrl, log, toolkit: await loadToolkit(token) });
  try {
    const set = await fetchReports(client, { owner, repo, runId: run.id }, artifact, log);
    if (set && set.fragments.length + set.broken.length === 0)
      throw new UserError(
        'report',
        `Cannot merge reports: there is no folder "${inputs.fragments}", and this run has no artifact "${artifact}" or "${artifact}-…"`,
        { hint: 'Upload the report of each job with actions/upload-artifact under such a name' },
      );
    return set;
  } finally {
    client.close();
  }
}
