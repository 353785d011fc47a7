import type { PublishOptions } from '../github/publish.js';
import type { Inputs } from '../inputs.js';

/** Where the inputs want the report to go. */
export function placesOf({
  comment,
  commentMode,
  check,
  status,
  reportKey: key,
}: Inputs): Pick<PublishOptions, 'comment' | 'commentMode' | 'check' | 'status' | 'key'> {
  return { comment, commentMode, check, status, key };
}
