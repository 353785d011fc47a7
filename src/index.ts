import { setMaxListeners } from 'node:events';
import { readContext } from './github/context.js';
import { readInputs, type ModeName } from './inputs.js';
import type { Mode } from './modes/mode.js';
import { actionsLogger } from './github/actions-log.js';
import { UserError } from './errors.js';

const log = actionsLogger();
const abort = new AbortController();
setMaxListeners(0, abort.signal); // one for each transfer under way
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => abort.abort(new UserError('interrupted', `Interrupted by ${signal}`)));
}

try {
  const { env } = process;
  const inputs = readInputs(env);
  const context = readContext(env, log);
  const mode = await loadMode(inputs.mode);
  await mode(inputs, { env, log, signal: abort.signal, context });
} catch (error) {
  log.error(error);
}

async function loadMode(name: ModeName): Promise<Mode> {
  switch (name) {
    case 'run':
    case 'report':
      return (await import('./modes/train.js')).train;
    case 'publish':
      return (await import('./modes/publish.js')).publishRun;
    case 'merge':
      return (await import('./modes/merge.js')).merge;
  }
}
