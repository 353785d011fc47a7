import { setMaxListeners } from 'node:events';
import { setOutput } from '@actions/core';
import { readContext } from './github/context.js';
import { publish } from './github/publish.js';
import { loadToolkit } from './github/api/toolkit.js';
import { readInputs } from './inputs.js';
import { actionsLogger } from './github/actions-log.js';
import { UserError } from './errors.js';
import { Git } from './repo/git.js';

const log = actionsLogger();
const abort = new AbortController();
setMaxListeners(0, abort.signal); // one for each transfer under way
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => abort.abort(new UserError('interrupted', `Interrupted by ${signal}`)));
}

try {
  const { env } = process;
  const inputs = readInputs(env);
  log.info(`train-report in ${inputs.workingDirectory}`);
  const context = readContext(env, log);
  const { run } = await import('./main.js');
  const baseline = { ...context?.baseline, ...(inputs.baseline === undefined ? {} : { revision: inputs.baseline }) };
  await run(
    { ...inputs, baseline, gates: inputs },
    {
      log,
      signal: abort.signal,
      env,
      publish: async (report, folder) => {
        setOutput('report', folder);
        setOutput('outcome', report.outcome);
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
        if (!context) return;
        const { token, comment, reportKey: key } = inputs;
        const git = Git.find(inputs.workingDirectory);
        const isAncestor = git && ((older: string, newer: string) => git.isAncestor(older, newer));
        const toolkit = token === '' ? undefined : await loadToolkit(token);
        const options = { context, token, comment, key, log, toolkit, isAncestor };
        const published = await publish(report, folder, options);
        setOutput('comment-url', published.commentUrl ?? '');
        setOutput('pull-request', published.pullRequest ?? '');
      },
    },
  );
} catch (error) {
  log.error(error);
}
