import { appendFileSync, existsSync, statSync } from 'node:fs';
import { messageOf } from '../errors.js';
import type { Logger } from '../log.js';
import { MAX_SUMMARY_BYTES } from '../report/limits.js';

/** Adds to the job summary; returns whether it is there now. */
export function writeSummary(file: string | undefined, markdown: string, log: Logger): boolean {
  if (file === undefined || file === '') return false;
  try {
    const used = existsSync(file) ? statSync(file).size : 0;
    if (used + Buffer.byteLength(markdown) > MAX_SUMMARY_BYTES) {
      log.warning('The job summary is full: the report is left out of it');
      return false;
    }
    appendFileSync(file, markdown);
    return true;
  } catch (error) {
    log.warning(`The job summary cannot be written: ${messageOf(error)}`);
    return false;
  }
}
