import type { Logger } from '../log.js';

/** In a workflow's job, warnings become annotations of the run; anywhere else, the logger is the same. */
export function annotating(log: Logger, env: NodeJS.ProcessEnv): Logger {
  if (env['GITHUB_ACTIONS'] !== 'true') return log;
  return {
    ...log,
    // As the runner reads it: a percent sign and line breaks are escaped.
    warning: (message) =>
      void process.stderr.write(
        `::warning::${message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`,
      ),
  };
}
