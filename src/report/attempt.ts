import { messageOf } from '../errors.js';
import type { Logger } from '../log.js';

/** Makes a part of the report; one that cannot be made costs itself, no more. */
export async function attempt<T>(log: Logger, what: string, body: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await body();
  } catch (error) {
    log.warning(`The report is without ${what}: ${messageOf(error)}`);
    return undefined;
  }
}
