import { chooseThreads } from '../engine/threads.js';
import { messageOf, UserError } from '../errors.js';
import { loadToolkit } from '../github/api/toolkit.js';
import { setPublishedOutputs, setReportOutputs, setResultsOutput } from '../github/outputs.js';
import { publish } from '../github/publish.js';
import type { ResultsOptions } from '../github/pulls/results.js';
import type { Inputs } from '../inputs.js';
import { run } from '../main.js';
import { findChanges } from '../proposal/changes.js';
import type { Report } from '../report/report.js';
import { Git } from '../repo/git.js';
import type { ModeTools } from './mode.js';
import { placesOf } from './places.js';

/** `mode: run` and `mode: report`: the main job. `report` asks nothing of GitHub: the report is in its folder and in the job summary. */
export async function train(inputs: Inputs, { env, log, signal, context }: ModeTools): Promise<void> {
  log.info(`train-report in ${inputs.workingDirectory}`);
  const baseline = { ...context?.baseline, ...(inputs.baseline === undefined ? {} : { revision: inputs.baseline }) };
  const git = Git.find(inputs.workingDirectory);
  const isPublic = inputs.mode === 'run';
  const isProposing = isPublic && inputs.publish === 'pull-request';
  const before = git && isProposing ? await findChanges(git) : undefined; // what is changed now is not the run's result
  await run(
    {
      ...inputs,
      threads: chooseThreads(undefined, env),
      push: inputs.push || isProposing,
      baseline,
      gates: inputs,
    },
    {
      log,
      signal,
      env,
      publish: async (report, folder) => {
        setReportOutputs(report, folder);
        if (!context) return;
        const token = isPublic ? inputs.token : '';
        const isAncestor = git && ((older: string, newer: string) => git.isAncestor(older, newer));
        const toolkit = token === '' ? undefined : await loadToolkit(token);
        const options = { ...placesOf(inputs), context, token, log, toolkit, isAncestor };
        const places = isPublic ? options : { ...options, comment: false, check: false, status: false };
        const published = await publish(report, folder, places);
        setPublishedOutputs(published);
        if (!git || !before || token === '') return;
        const { workingDirectory, autoMerge: merge, skipCi } = inputs;
        const { pictures = {} } = published;
        const proposal = { context, token, toolkit, log, git, env, workingDirectory, before, pictures, merge, skipCi };
        await proposeSafely(report, proposal);
      },
    },
  );
}

async function proposeSafely(report: Report, options: ResultsOptions): Promise<void> {
  try {
    const { proposeResults } = await import('../github/pulls/results.js');
    setResultsOutput(await proposeResults(report, options));
  } catch (error) {
    const hint = error instanceof UserError && error.hint !== undefined ? `. ${error.hint}` : '';
    options.log.warning(`The results could not be proposed as a pull request: ${messageOf(error)}${hint}`);
    setResultsOutput(undefined);
  }
}
