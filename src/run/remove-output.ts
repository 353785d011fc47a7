import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { systemCode, UserError } from '../errors.js';

const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

/**
 * Removes what stands in an output's place. The command of a run that was killed outlives it and may still be writing
 * there: it is given some seconds to end, and what it has written meanwhile is removed too. (Node's own retries try the
 * folder again, but not what has come into it.)
 */
export async function removeOutput(path: string, shown: string, signal: AbortSignal): Promise<void> {
  for (const begun = Date.now(); ;) {
    try {
      return rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if (systemCode(error) !== 'ENOTEMPTY') throw error;
      if (Date.now() - begun > PATIENCE_MS) {
        throw new UserError(
          'stage',
          `Cannot remove the output "${shown}" before its stage runs: something writes into it`,
          {
            cause: error,
            hint: 'Look for a command of an earlier run that is still going on, and end it',
          },
        );
      }
      await setTimeout(PAUSE_MS, undefined, { signal });
    }
  }
}
