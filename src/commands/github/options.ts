import { Option, type Command } from 'commander';
import { UserError } from '../../errors.js';

/** What CML's generic options say. */
export interface PlaceOptions {
  readonly repo?: string;
  readonly token?: string;
  readonly driverToken?: string;
  readonly driver?: string;
}

/** Adds the options that say which repository is meant, and who asks. */
export function addPlaceOptions(command: Command): void {
  command
    .addOption(
      new Option('--repo <repository>', 'OWNER/NAME or address; else the workflow’s, or git’s origin').env('CML_REPO'),
    )
    .option('--token <token>', 'the token; else REPO_TOKEN or GITHUB_TOKEN')
    .addOption(new Option('--driver-token <token>').hideHelp())
    .addOption(new Option('--driver <driver>', 'where the repository is: github').env('CML_DRIVER').hideHelp())
    .addOption(new Option('--log <level>').hideHelp());
}

/** The token, however it was given. */
export function readToken({ token, driverToken, driver }: PlaceOptions, env: NodeJS.ProcessEnv): string {
  if (driver !== undefined && driver !== 'github')
    throw new UserError('usage', `Cannot use option --driver: found "${driver}", and only "github" is supported`);
  const found =
    token ??
    driverToken ??
    ['CML_TOKEN', 'REPO_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'].map((name) => env[name]).find(Boolean);
  if (found) return found;
  throw new UserError('usage', 'Cannot speak to GitHub: there is no token', {
    hint: 'Set REPO_TOKEN in the step’s env to ${{ github.token }}, or use --token',
  });
}

/**
 * A flag that CML also takes as `--flag=true` and `--flag=false`. What follows it and is neither belongs to the command
 * itself: it is added to `strays`.
 */
export function flag(name: string, description: string, strays: string[]): Option {
  return new Option(`${name} [value]`, description).preset('true').argParser((value: string): boolean => {
    if (value === 'true' || value === 'false') return value === 'true';
    strays.push(value);
    return true;
  });
}
