import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { systemCode, throwAll, unreachable, UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { parseConfig, sectionKey, writeConfig, type ConfigSections, type ConfigValue } from './config-file.js';
import { checkConfig, SECTIONS } from './config-schema.js';
import { readText } from '../formats/read-text.js';

export type { ConfigValue } from './config-file.js';

/** The files that say something, from the weakest to the strongest. */
export const CONFIG_LEVELS = ['system', 'global', 'repo', 'local'] as const;
export type ConfigLevel = (typeof CONFIG_LEVELS)[number];

/** One of the configuration files. */
export interface ConfigFile {
  readonly level: ConfigLevel;
  readonly path: string;
  readonly sections: ConfigSections;
}

/** What `.dvc/config` and its kin say, merged option by option (FORMATS, section 14). */
export class Config {
  /** Those that exist, weakest first. */
  readonly files: readonly ConfigFile[];
  readonly #merged: ReadonlyMap<string, ReadonlyMap<string, ConfigValue>>;
  readonly #home: string;

  constructor(files: readonly ConfigFile[], home = homedir()) {
    this.files = files;
    this.#home = home;
    this.#merged = mergeSections(files);
  }

  /** An option's strongest value. Sections are named `core`, `cache`, `remote "name"`. */
  get(section: string, option: string): ConfigValue | undefined {
    return this.#merged.get(section)?.get(option);
  }

  /** A value that is a path or URL; a relative path is made absolute from the folder of the file it stands in. */
  path(section: string, option: string): string | undefined {
    const found = this.get(section, option);
    return found && resolveConfigPath(found, this.#home);
  }

  /** `true` or `false`; the value was checked when it was read. */
  boolean(section: string, option: string, fallback: boolean): boolean {
    const found = this.get(section, option);
    return found ? found.value.toLowerCase() === 'true' : fallback;
  }

  /** A number, or undefined where none is set. */
  number(section: string, option: string): number | undefined {
    const found = this.get(section, option);
    return found && Number(found.value);
  }

  /** The items of a list, written with or without quotes. */
  list(section: string, option: string): string[] | undefined {
    const found = this.get(section, option);
    return found && [...(found.list ?? found.value.split(',').map((item) => item.trim()))];
  }

  remoteNames(): string[] {
    return [...this.#merged.keys()].flatMap((section) => /^remote "(.*)"$/s.exec(section)?.[1] ?? []);
  }

  /** The options of a remote, or undefined when there is none of that name. */
  remote(name: string): ReadonlyMap<string, ConfigValue> | undefined {
    return this.#merged.get(remoteSection(name));
  }
}

/** The section of a remote. */
export function remoteSection(name: string): string {
  return `remote "${name.toLowerCase()}"`;
}

/** Where the file of each level is; those of a repository only with its `.dvc` folder. */
export function configPath(level: ConfigLevel, dvcFolder: string | undefined, env: NodeJS.ProcessEnv): string {
  switch (level) {
    case 'system':
      return join(env['DVC_SYSTEM_CONFIG_DIR'] ?? systemFolder(), 'config');
    case 'global':
      return join(env['DVC_GLOBAL_CONFIG_DIR'] ?? globalFolder(env), 'config');
    case 'repo':
    case 'local':
      if (dvcFolder === undefined) {
        throw new UserError('not-a-repo', 'Cannot use the configuration of a repository: this folder is in none', {
          hint: 'Give --global, or change to a folder in a DVC repository',
        });
      }
      return join(dvcFolder, level === 'repo' ? 'config' : 'config.local');
    default:
      return unreachable(level);
  }
}

function systemFolder(): string {
  return process.platform === 'darwin' ? '/Library/Application Support/dvc' : '/etc/xdg/dvc';
}

function globalFolder(env: NodeJS.ProcessEnv): string {
  const home = env['HOME'] ?? homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'dvc');
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'dvc');
}

/** Reads and checks the configuration of the repository whose `.dvc` folder is given; of the user alone without one. */
export function readConfig(dvcFolder: string | undefined, env: NodeJS.ProcessEnv): Config {
  const levels = CONFIG_LEVELS.filter((level) => dvcFolder !== undefined || level === 'system' || level === 'global');
  const files = levels.flatMap((level) => readLevel(level, dvcFolder, env) ?? []);
  throwAll(checkConfig(mergeSections(files)));
  return new Config(files, env['HOME'] ?? homedir());
}

/** Reads the file of one level, without checking; undefined when there is none. */
export function readLevel(
  level: ConfigLevel,
  dvcFolder: string | undefined,
  env: NodeJS.ProcessEnv,
): ConfigFile | undefined {
  const path = configPath(level, dvcFolder, env);
  let text: string;
  try {
    text = readText(path, path, 'config');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
    if (error instanceof UserError) throw error;
    throw new UserError('config', `Cannot read "${path}": ${systemCode(error) ?? ''}`, { cause: error });
  }
  return { level, path, sections: text === '' ? new Map() : parseConfig(text, path) };
}

/** Options of one level, to be changed. */
export type EditableConfig = Map<string, Map<string, string | readonly string[]>>;

export interface ConfigPlace {
  readonly dvcFolder: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** What paths given by the user are relative to. */
  readonly cwd: string;
}

/**
 * Changes the file of one level: checked together with the levels below it, then written whole and flushed. Relative
 * paths read as absolute in `edit`; one that is set there is relative to `cwd`. All are written relative to the file.
 */
export function editConfig(
  level: ConfigLevel,
  { dvcFolder, env, cwd }: ConfigPlace,
  edit: (sections: EditableConfig) => void,
): void {
  const path = configPath(level, dvcFolder, env);
  const folder = dirname(path);
  const before = readLevel(level, dvcFolder, env)?.sections ?? new Map<string, Map<string, ConfigValue>>();
  const sections: EditableConfig = new Map(
    [...before].map(([name, options]) => [
      name,
      new Map([...options].map(([option, { value, list }]) => [option, list ?? value])),
    ]),
  );
  for (const name of Object.keys(SECTIONS)) if (!sections.has(name)) sections.set(name, new Map());
  const fromFile = new Set<string>();
  mapPaths(sections, (value) => {
    const absolute = resolve(folder, value);
    fromFile.add(absolute);
    return absolute;
  });
  edit(sections);
  const toFile = (absolute: string): string => relative(folder, absolute).split(sep).join('/');
  mapPaths(sections, (value) => toFile(resolve(cwd, value)));
  mapPaths(sections, (value) => (fromFile.has(value) ? toFile(value) : value), { absolute: true });
  const text = writeConfig(sections);
  const lower = CONFIG_LEVELS.slice(0, CONFIG_LEVELS.indexOf(level)).flatMap(
    (one) => readLevel(one, dvcFolder, env) ?? [],
  );
  const edited: ConfigFile = { level, path, sections: parseConfig(text, path) };
  throwAll(checkConfig(mergeSections([...lower, edited])));
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic(path, text, { flush: true });
}

/** The section of this name in an editable configuration, made when it is missing. */
export function editableSection(sections: EditableConfig, name: string): Map<string, string | readonly string[]> {
  const key = sectionKey(name);
  const section = sections.get(key) ?? new Map<string, string | readonly string[]>();
  sections.set(key, section);
  return section;
}

/** A path or URL of a configuration file, as an absolute path or a URL. */
export function resolveConfigPath({ value, file }: ConfigValue, home = homedir()): string {
  if (isAbsolute(value) || /^\w+:\/\//.test(value)) return value;
  if (value === '~' || value.startsWith('~/')) return join(home, value.slice(1));
  return resolve(dirname(file), value);
}

const PATH_OPTIONS = new Set([
  'url',
  'gdrive_user_credentials_file',
  'gdrive_service_account_json_file_path',
  'credentialpath',
  'configpath',
  'keyfile',
  'cert_path',
  'key_path',
]);

/** Whether the value of an option is a path, which is kept relative to the file it stands in. */
export function isPathOption(section: string, option: string): boolean {
  return section.startsWith('remote "') ? PATH_OPTIONS.has(option) : section === 'cache' && option === 'dir';
}

/** Replaces every relative path (or every absolute one) in place. */
function mapPaths(
  sections: EditableConfig,
  map: (value: string) => string,
  { absolute = false }: { readonly absolute?: boolean } = {},
): void {
  for (const [name, options] of sections) {
    for (const [option, value] of options) {
      if (typeof value !== 'string' || !isPathOption(name, option) || /^\w+:\/\//.test(value) || value.startsWith('~'))
        continue;
      if (isAbsolute(value) === absolute) options.set(option, map(value));
    }
  }
}

function mergeSections(files: readonly ConfigFile[]): Map<string, Map<string, ConfigValue>> {
  const merged = new Map<string, Map<string, ConfigValue>>();
  for (const { sections } of files) {
    for (const [name, options] of sections) {
      const section = merged.get(name) ?? new Map<string, ConfigValue>();
      for (const [option, value] of options) section.set(option, value);
      merged.set(name, section);
    }
  }
  return merged;
}
