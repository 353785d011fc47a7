import { UserError } from '../errors.js';
import type { Remote } from '../remote/remote.js';
import type { NamedObject } from '../transfer/context.js';

const SHOWN = 10;

/** The error for objects whose bytes are wrong in the remote. */
export function damagedError({ name }: Remote, damaged: readonly NamedObject[]): UserError {
  return new UserError(
    'remote',
    `Cannot accept ${listObjects(damaged)} from remote "${name}": its bytes hash to something else`,
    {
      exitCode: 1,
      hint: 'The remote holds a damaged copy: delete it there, and push it again from a machine that has the right one',
    },
  );
}

/** The error for objects that are nowhere. */
export function missingError(remoteNames: readonly string[], missing: readonly NamedObject[]): UserError {
  const remotes = remoteNames.map((name) => `remote "${name}"`).join(', ');
  const verb = missing.length === 1 ? 'is' : 'are';
  return new UserError(
    'remote',
    `Cannot fetch ${listObjects(missing)}: ${missing.length === 1 ? 'it' : 'they'} ${verb} in neither the cache nor ${remotes}`,
    {
      exitCode: 1,
      hint: 'Run `train-report push` (or `dvc push`) on the machine that has it, or name another remote with --remote',
    },
  );
}

/** `"d/a" (object 60b7…), "d/b" (…) and 3 more`. */
export function listObjects(objects: readonly NamedObject[]): string {
  const shown = objects.slice(0, SHOWN).map((one) => `"${one.shown}" (object ${one.oid})`);
  return `${shown.join(', ')}${objects.length > SHOWN ? ` and ${objects.length - SHOWN} more` : ''}`;
}
