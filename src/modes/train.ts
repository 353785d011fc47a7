import { loadToolkit } from '../github/api/toolkit.js';
import { setPublishedOutputs, setReportOutputs } from '../github/outputs.js';
import { publish } from '../github/publish.js';
import type { Inputs } from '../inputs.js';
import { run } from '../main.js';
import { placesOf } from './places.js';
import { Git } from '../repo/git.js';
import type { ModeTools } from './mode.js';

/** `mode: run` and `mode: report`: the main job. `report` asks nothing of GitHub: the report is in its folder and in the job summary. */
export async function train(inputs: Inputs, { env, log, signal, context }: ModeTools): Promise<void> {
  log.info(`train-report in ${inputs.workingDirectory}`);
  const baseline = { ...context?.baseline, ...(inputs.baseline === undefined ? {} : { revision: inputs.baseline }) };
  await run(
    { ...inputs, baseline, gates: inputs },
    {
      log,
      signal,
      env,
      publish: async (report, folder) => {
        setReportOutputs(report, folder);
        if (!context) return;
        const isPublic = inputs.mode === 'run';
        const token = isPublic ? inputs.token : '';
        const git = Git.find(inputs.workingDirectory);
        const isAncestor = git && ((older: string, newer: string) => git.isAncestor(older, newer));
        const toolkit = token === '' ? undefined : await loadToolkit(token);
        const options = { ...placesOf(inputs), context, token, log, toolkit, isAncestor };
        const places = isPublic ? options : { ...options, comment: false, check: false, status: false };
        setPublishedOutputs(await publish(report, folder, places));
      },
    },
  );
}
