import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import {
  CONFIG_LEVELS,
  editableSection,
  editConfig,
  readLevel,
  remoteSection,
  resolveConfigPath,
  type ConfigLevel,
  type ConfigPlace,
  type ConfigValue,
} from '../../repo/config.js';
import type { CommandContext } from '../command.js';
import { addLevelOptions, configPlace, readLevelFlag, type LevelFlags } from './level.js';

/** `remote add|default|list|modify|remove|rename`: the places that data is pushed to and pulled from. */
export function define(command: Command, context: CommandContext): void {
  defineAdd(command, context);
  defineDefault(command, context);
  defineModify(command, context);
  addLevelOptions(command.command('list').description('list the remotes')).action((flags: LevelFlags) => {
    context.print(listRemotes(configPlace(context), readLevelFlag(flags)));
  });
  addLevelOptions(command.command('remove <name>').description('remove a remote')).action(
    (name: string, flags: LevelFlags) =>
      removeRemote(configPlace(context), readLevelFlag(flags) ?? 'repo', name.toLowerCase()),
  );
  addLevelOptions(command.command('rename <name> <new>').description('rename a remote')).action(
    (name: string, to: string, flags: LevelFlags) =>
      renameRemote(configPlace(context), readLevelFlag(flags) ?? 'repo', name.toLowerCase(), to.toLowerCase()),
  );
}

function defineAdd(command: Command, context: CommandContext): void {
  addLevelOptions(command.command('add <name> <url>').description('add a remote'))
    .option('-d, --default', 'make it the default')
    .option('-f, --force', 'replace one of that name')
    .action((word: string, url: string, flags: LevelFlags & { default?: boolean; force?: boolean }) => {
      const name = word.toLowerCase();
      editConfig(readLevelFlag(flags) ?? 'repo', configPlace(context), (sections) => {
        if (sections.has(remoteSection(name)) && !flags.force) {
          throw new UserError('config', `Cannot add remote "${name}": there is one of that name`, {
            hint: 'Give --force to replace it',
          });
        }
        sections.set(remoteSection(name), new Map([['url', url]]));
        if (flags.default) editableSection(sections, 'core').set('remote', name);
      });
      if (flags.default) context.log.info(`Remote "${name}" is the default now`);
    });
}

function defineDefault(command: Command, context: CommandContext): void {
  addLevelOptions(command.command('default [name]').description('show or set the default remote'))
    .option('-u, --unset', 'have no default')
    .action((word: string | undefined, flags: LevelFlags & { unset?: boolean }) => {
      const place = configPlace(context);
      const level = readLevelFlag(flags);
      if (word === undefined && !flags.unset) {
        const found = mergedLevels(place, level === undefined ? CONFIG_LEVELS : [level])
          .get('core')
          ?.get('remote');
        context.print(`${found?.value ?? 'No default remote set'}\n`);
        if (!found) context.setExitCode(1);
        return;
      }
      editConfig(level ?? 'repo', place, (sections) => {
        const core = editableSection(sections, 'core');
        if (flags.unset || word === undefined) {
          core.delete('remote');
          return;
        }
        const name = word.toLowerCase();
        const known = mergedLevels(place, levelsUpTo(level));
        if (!sections.has(remoteSection(name)) && !known.has(remoteSection(name))) throw noRemote(name);
        core.set('remote', name);
      });
    });
}

function defineModify(command: Command, context: CommandContext): void {
  addLevelOptions(command.command('modify <name> <option> [value]').description('change an option of a remote'))
    .option('-u, --unset', 'remove the option')
    .action((word: string, option: string, value: string | undefined, flags: LevelFlags & { unset?: boolean }) => {
      const place = configPlace(context);
      const level = readLevelFlag(flags);
      const name = word.toLowerCase();
      if (value === undefined && !flags.unset) {
        throw new UserError('usage', `Cannot modify remote "${name}": no value is given for "${option}"`, {
          hint: 'Give a value, or --unset to remove the option',
        });
      }
      editConfig(level ?? 'repo', place, (sections) => {
        const known = mergedLevels(place, levelsUpTo(level));
        if (!sections.has(remoteSection(name)) && !known.has(remoteSection(name))) throw noRemote(name);
        const section = editableSection(sections, remoteSection(name));
        if (flags.unset || value === undefined) section.delete(option);
        else section.set(option, value);
      });
    });
}

function listRemotes(place: ConfigPlace, level: ConfigLevel | undefined): string {
  const sections = mergedLevels(place, level === undefined ? CONFIG_LEVELS : [level]);
  const chosen = sections.get('core')?.get('remote')?.value;
  const lines: string[] = [];
  for (const [section, options] of sections) {
    const name = /^remote "(.*)"$/s.exec(section)?.[1];
    const url = options.get('url');
    if (name === undefined || !url) continue;
    const shown = [name, resolveConfigPath(url), ...(name === chosen ? ['(default)'] : [])];
    lines.push(`${expandTabs(shown)}\n`);
  }
  return lines.join('');
}

// DVC's columns: each begins at a multiple of eight.
function expandTabs(columns: readonly string[]): string {
  let line = '';
  for (const [index, column] of columns.entries()) {
    line += column;
    if (index < columns.length - 1) line += ' '.repeat(8 - ([...line].length % 8));
  }
  return line;
}

function removeRemote(place: ConfigPlace, level: ConfigLevel, name: string): void {
  editConfig(level, place, (sections) => {
    if (!sections.delete(remoteSection(name))) throw noRemote(name);
  });
  // Nothing that is stronger may name it as the default any more.
  for (const one of levelsFrom(level)) {
    if (readLevel(one, place.dvcFolder, place.env)?.sections.get('core')?.get('remote')?.value !== name) continue;
    editConfig(one, place, (sections) => void editableSection(sections, 'core').delete('remote'));
  }
}

function renameRemote(place: ConfigPlace, level: ConfigLevel, name: string, to: string): void {
  if (mergedLevels(place, CONFIG_LEVELS).has(remoteSection(to))) {
    throw new UserError('config', `Cannot rename remote "${name}": there is one named "${to}"`);
  }
  editConfig(level, place, (sections) => {
    const options = sections.get(remoteSection(name));
    if (!options) throw noRemote(name);
    sections.delete(remoteSection(name));
    sections.set(remoteSection(to), options);
  });
  for (const one of levelsFrom(level)) {
    if (readLevel(one, place.dvcFolder, place.env)?.sections.get('core')?.get('remote')?.value !== name) continue;
    editConfig(one, place, (sections) => void editableSection(sections, 'core').set('remote', to));
  }
}

function noRemote(name: string): UserError {
  return new UserError('config', `Cannot find remote "${name}": there is none of that name`, {
    hint: '`train-report remote list` shows those there are',
  });
}

/** A level and those that shadow it. */
function levelsFrom(level: ConfigLevel): ConfigLevel[] {
  return CONFIG_LEVELS.slice(CONFIG_LEVELS.indexOf(level));
}

/** The levels below one, or all of them. */
function levelsUpTo(level: ConfigLevel | undefined): readonly ConfigLevel[] {
  return level === undefined ? CONFIG_LEVELS : CONFIG_LEVELS.slice(0, CONFIG_LEVELS.indexOf(level));
}

function mergedLevels(place: ConfigPlace, levels: readonly ConfigLevel[]): Map<string, Map<string, ConfigValue>> {
  const merged = new Map<string, Map<string, ConfigValue>>();
  for (const level of levels) {
    if (place.dvcFolder === undefined && (level === 'repo' || level === 'local')) continue;
    for (const [name, options] of readLevel(level, place.dvcFolder, place.env)?.sections ?? []) {
      const section = merged.get(name) ?? new Map<string, ConfigValue>();
      for (const [option, value] of options) section.set(option, value);
      merged.set(name, section);
    }
  }
  return merged;
}
