import { relative } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import {
  CONFIG_LEVELS,
  editableSection,
  editConfig,
  isPathOption,
  readLevel,
  resolveConfigPath,
  type ConfigFile,
  type ConfigLevel,
  type ConfigPlace,
  type ConfigValue,
} from '../../repo/config.js';
import { findRoot } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';
import { addLevelOptions, configPlace, readLevelFlag, type LevelFlags } from './level.js';

interface ConfigFlags extends LevelFlags {
  readonly unset?: boolean;
  readonly list?: boolean;
  readonly showOrigin?: boolean;
}

/** `config [NAME [VALUE]]`: shows and sets options of the configuration. */
export function define(command: Command, context: CommandContext): void {
  addLevelOptions(command)
    .argument('[name]', 'section.option, remote.NAME.option or db.NAME.option')
    .argument('[value]', 'what to set it to')
    .option('-u, --unset', 'remove the option')
    .option('-l, --list', 'show all options')
    .option('--show-origin', 'show the file that each value stands in')
    .action((name: string | undefined, value: string | undefined, flags: ConfigFlags) => {
      const place = configPlace(context);
      const level = readLevelFlag(flags);
      refuseMixes(name, value, flags);
      if (flags.list) {
        for (const file of readFiles(place, level))
          context.print(listFile(file, context.cwd, flags.showOrigin ?? false));
        return;
      }
      const option = parseName(name ?? '');
      if (value === undefined && !flags.unset) {
        context.print(getOption(place, level, option, flags.showOrigin ?? false));
        return;
      }
      editConfig(level ?? 'repo', place, (sections) => {
        const section = editableSection(sections, option.section);
        if (value !== undefined && !flags.unset) section.set(option.option, value);
        else if (!section.delete(option.option)) throw noOption(option);
      });
      if (name?.toLowerCase() === 'cache.type') {
        context.log.warning(
          'The files that are checked out keep the links they have; `train-report checkout --relink` makes them anew',
        );
      }
    });
}

function refuseMixes(name: string | undefined, value: string | undefined, flags: ConfigFlags): void {
  const fail = (message: string): never => {
    throw new UserError('config', message, { exitCode: 1 });
  };
  if (flags.showOrigin && (value !== undefined || flags.unset)) {
    fail('Cannot use --show-origin when an option is set or removed');
  }
  if (flags.list && (name !== undefined || flags.unset)) fail('Cannot use --list together with a name or --unset');
  if (!flags.list && name === undefined) fail('Cannot show an option: no name is given, expected section.option');
}

interface OptionName {
  readonly section: string;
  readonly option: string;
}

/** `core.remote`, `remote.NAME.url`, `db.NAME.url`. */
export function parseName(name: string): OptionName {
  const match = /^(?:(remote|db)\.)?([^.]*)\.([^.]*)$/.exec(name);
  if (!match) {
    throw new UserError('usage', `Cannot use "${name}": expected section.option, remote.NAME.option or db.NAME.option`);
  }
  const [, kind, section = '', option = ''] = match;
  const lower = section.toLowerCase();
  return { section: kind === undefined ? lower : `${kind} "${lower}"`, option: option.toLowerCase() };
}

function readFiles(place: ConfigPlace, level: ConfigLevel | undefined): ConfigFile[] {
  const levels =
    level === undefined
      ? CONFIG_LEVELS.filter((one) => place.dvcFolder !== undefined || one === 'system' || one === 'global')
      : [level];
  return levels.flatMap((one) => readLevel(one, place.dvcFolder, place.env) ?? []);
}

function getOption(place: ConfigPlace, level: ConfigLevel | undefined, name: OptionName, showOrigin: boolean): string {
  for (const file of readFiles(place, level).reverse()) {
    const found = file.sections.get(name.section)?.get(name.option);
    if (found) return `${showOrigin ? origin(file, place.cwd) : ''}${showOption(name, found)}\n`;
  }
  if (level !== undefined) throw noOption(name);
  return '';
}

function noOption({ section, option }: OptionName): UserError {
  return new UserError('config', `Cannot find option "${option}" in [${section}]: it is not set there`);
}

/** Every option of a file; remotes come first, as in DVC. */
function listFile(file: ConfigFile, cwd: string, showOrigin: boolean): string {
  const isNamed = (section: string): boolean => /^(remote|machine|db) "/.test(section);
  const names = [...file.sections.keys()];
  const prefix = showOrigin ? origin(file, cwd) : '';
  return [...names.filter(isNamed), ...names.filter((name) => !isNamed(name))]
    .flatMap((section) =>
      [...(file.sections.get(section) ?? [])].map(([option, value]) => {
        const shown = section.replace(/^(\w+) "(.*)"$/s, '$1.$2');
        return `${prefix}${shown}.${option}=${showOption({ section, option }, value)}\n`;
      }),
    )
    .join('');
}

function showOption({ section, option }: OptionName, value: ConfigValue): string {
  if (value.list) return `[${value.list.map((item) => `'${item}'`).join(', ')}]`;
  return isPathOption(section, option) ? resolveConfigPath(value) : value.value;
}

function origin(file: ConfigFile, cwd: string): string {
  const isOurs = file.level === 'repo' || file.level === 'local';
  return `${isOurs ? relative(findRoot(cwd) ?? cwd, file.path) : file.path}\t`;
}
