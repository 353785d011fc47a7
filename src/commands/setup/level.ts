import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import type { ConfigLevel, ConfigPlace } from '../../repo/config.js';
import { findRoot } from '../../repo/repository.js';
import { join } from 'node:path';
import type { CommandContext } from '../command.js';

/** Which configuration file is meant. */
export interface LevelFlags {
  readonly global?: boolean;
  readonly system?: boolean;
  readonly project?: boolean;
  readonly local?: boolean;
}

/** Adds `--global`, `--system`, `--project` and `--local`. */
export function addLevelOptions(command: Command): Command {
  return command
    .option('--global', 'the configuration of the user')
    .option('--system', 'the configuration of the machine')
    .option('--project', 'the configuration of the repository: .dvc/config')
    .option('--local', 'the configuration of this clone: .dvc/config.local');
}

/** The level that the options name, or undefined; more than one is an error. */
export function readLevelFlag(flags: LevelFlags): ConfigLevel | undefined {
  const levels = (
    [
      ['global', 'global'],
      ['system', 'system'],
      ['project', 'repo'],
      ['local', 'local'],
    ] as const
  ).filter(([flag]) => flags[flag]);
  if (levels.length > 1) {
    const names = levels.map(([flag]) => `--${flag}`).join(' and ');
    throw new UserError('usage', `Cannot use ${names} together: expected one of them`);
  }
  return levels[0]?.[1];
}

/** Where the configuration files of the user's folder are; also outside of a repository. */
export function configPlace({ cwd, env }: CommandContext): ConfigPlace {
  const root = findRoot(cwd);
  return { cwd, env, dvcFolder: root === undefined ? undefined : join(root, '.dvc') };
}
