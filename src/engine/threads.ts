import { UserError } from '../errors.js';

/** More only wait for one another: a batch is cut into fewer pieces. */
export const MAX_THREADS = 64;
/** The environment variable that says how many threads work. */
export const THREADS_VARIABLE = 'TRAIN_REPORT_THREADS';

/**
 * How many threads the embedded engine works with, by a command's option or else the environment; undefined: one a core. No
 * parameter, since results do not depend on it.
 */
export function chooseThreads(option: string | undefined, env: NodeJS.ProcessEnv): number | undefined {
  if (option !== undefined) return parseThreads(option, 'option --threads');
  const variable = env[THREADS_VARIABLE] ?? '';
  return variable.trim() === '' ? undefined : parseThreads(variable, THREADS_VARIABLE);
}

function parseThreads(text: string, where: string): number {
  const threads = /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
  if (threads >= 1 && threads <= MAX_THREADS) return threads;
  throw new UserError(
    'usage',
    `Cannot use ${where}: found "${text}", expected a whole number from 1 to ${MAX_THREADS}`,
    {
      hint: 'Leave it out to use one thread a core',
    },
  );
}
