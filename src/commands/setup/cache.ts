import type { Command } from 'commander';
import { editableSection, editConfig, readLevel, resolveConfigPath } from '../../repo/config.js';
import { UserError } from '../../errors.js';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';
import { addLevelOptions, configPlace, readLevelFlag, type LevelFlags } from './level.js';

/** `cache dir|migrate`: where the cache is, and DVC 2's objects in DVC 3's places. */
export function define(command: Command, context: CommandContext): void {
  addLevelOptions(command.command('dir [path]').description('show or set the folder of the cache'))
    .option('-u, --unset', 'go back to .dvc/cache')
    .action((path: string | undefined, flags: LevelFlags & { unset?: boolean }) => {
      const place = configPlace(context);
      const level = readLevelFlag(flags);
      if (path === undefined && !flags.unset) {
        context.print(`${showFolder(context, flags)}\n`);
        return;
      }
      editConfig(level ?? 'repo', place, (sections) => {
        const section = editableSection(sections, 'cache');
        if (path !== undefined && !flags.unset) section.set('dir', path);
        else if (!section.delete('dir')) throw notSet();
      });
    });
  command
    .command('migrate')
    .description('link the objects of DVC 2 to the places of DVC 3')
    .option('--dvc-files', 'bring the entries of .dvc files and dvc.lock to DVC 3 as well')
    .option('--dry', 'say what would be done, and do nothing')
    .action((flags: MigrateFlags) => migrate(context, flags));
}

interface MigrateFlags {
  readonly dvcFiles?: boolean;
  readonly dry?: boolean;
}

async function migrate({ cwd, env, log, signal }: CommandContext, { dvcFiles, dry }: MigrateFlags): Promise<void> {
  const { findLegacyStages, listLegacyObjects, migrateEntries, migrateObjects } =
    await import('../../tracking/migrate.js');
  const repo = openRepository(cwd, env);
  await withLock(repo, async () => {
    if (dry) log.info(`${listLegacyObjects(repo).length} objects would be linked to the places of DVC 3`);
    else log.info(`Linked ${await migrateObjects(repo, { signal })} objects to the places of DVC 3`);
    if (!dvcFiles) return;
    const { loadStages } = await import('../../dvcyaml/load.js');
    const stages = findLegacyStages(loadStages(repo));
    if (stages.length === 0) log.info('No .dvc file or dvc.lock has entries of DVC 2');
    for (const stage of stages) {
      if (dry) log.info(`The entries of "${stage.address}" would be brought to DVC 3`);
      else
        log.info(
          `Brought the entries of "${stage.address}" to DVC 3 in ${await migrateEntries(repo, stage, { signal })}`,
        );
    }
  });
}

function showFolder(context: CommandContext, flags: LevelFlags): string {
  const level = readLevelFlag(flags);
  if (level === undefined) return openRepository(context.cwd, context.env).cacheFolder;
  const { dvcFolder, env } = configPlace(context);
  const found = readLevel(level, dvcFolder, env)?.sections.get('cache')?.get('dir');
  if (!found) throw notSet();
  return resolveConfigPath(found);
}

function notSet(): UserError {
  return new UserError('config', 'Cannot find option "dir" in [cache]: it is not set there');
}
