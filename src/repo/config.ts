import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../errors.js';

/** Options by section: `core`, `cache`, `remote "name"`. Names of sections and options are lower-case. */
export type ConfigSections = ReadonlyMap<string, ReadonlyMap<string, ConfigValue>>;

/** A value and the file it stands in: relative paths are relative to that file's folder. */
export interface ConfigValue {
  readonly value: string;
  readonly file: string;
  readonly line: number;
}

/** What `.dvc/config` and its kin say, merged: system < global < repository < local (FORMATS, section 14). */
export class Config {
  readonly #sections: ConfigSections;

  constructor(sections: ConfigSections) {
    this.#sections = sections;
  }

  get(section: string, option: string): ConfigValue | undefined {
    return this.#sections.get(section)?.get(option);
  }

  /** A value that is a path or URL, relative ones resolved against the folder of the file they stand in. */
  path(section: string, option: string): string | undefined {
    const found = this.get(section, option);
    if (!found) return undefined;
    if (isAbsolute(found.value) || /^[a-z][a-z0-9+.-]*:\/\//i.test(found.value)) return found.value;
    return resolve(found.file, '..', found.value);
  }

  boolean(section: string, option: string, fallback: boolean): boolean {
    const found = this.get(section, option);
    if (!found) return fallback;
    const text = found.value.toLowerCase();
    if (text === 'true' || text === 'false') return text === 'true';
    throw new UserError(
      'config',
      `Cannot read "${section}.${option}" in ${found.file}:${found.line}: found "${found.value}", expected true or false`,
      {
        location: { file: found.file, line: found.line },
      },
    );
  }

  remoteNames(): string[] {
    const names: string[] = [];
    for (const section of this.#sections.keys()) {
      const match = /^remote "(.*)"$/.exec(section);
      if (match?.[1] !== undefined) names.push(match[1]);
    }
    return names;
  }

  remote(name: string): ReadonlyMap<string, ConfigValue> | undefined {
    return this.#sections.get(`remote "${name.toLowerCase()}"`);
  }
}

const SECTIONS = new Set([
  'core',
  'cache',
  'db',
  'exp',
  'feature',
  'hydra',
  'machine',
  'parsing',
  'plots',
  'state',
  'studio',
]);

/** Reads the configuration of the repository whose `.dvc` folder is given. */
export function readConfig(dvcFolder: string, env: NodeJS.ProcessEnv): Config {
  const home = env['HOME'] ?? homedir();
  const files = [
    join(env['DVC_SYSTEM_CONFIG_DIR'] ?? '/etc/xdg/dvc', 'config'),
    join(env['DVC_GLOBAL_CONFIG_DIR'] ?? join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'dvc'), 'config'),
    join(dvcFolder, 'config'),
    join(dvcFolder, 'config.local'),
  ];
  const merged = new Map<string, Map<string, ConfigValue>>();
  for (const file of files) {
    if (!existsSync(file)) continue;
    for (const [name, options] of parseConfig(readFileSync(file, 'utf8'), file)) {
      const section = merged.get(name) ?? new Map<string, ConfigValue>();
      for (const [option, value] of options) section.set(option, value);
      merged.set(name, section);
    }
  }
  return new Config(merged);
}

/** Parses configobj's INI, as far as DVC writes it: `['remote "name"']`, `key = value`, `#` comments, quoted values. */
export function parseConfig(text: string, file: string): Map<string, Map<string, ConfigValue>> {
  const sections = new Map<string, Map<string, ConfigValue>>();
  let current: Map<string, ConfigValue> | undefined;
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const number = index + 1;
    if (line === '' || line.startsWith('#')) continue;
    const header = /^\[(.+)\]\s*(?:#.*)?$/.exec(line);
    if (header?.[1] !== undefined) {
      const name = sectionName(header[1], file, number);
      current = sections.get(name) ?? new Map<string, ConfigValue>();
      sections.set(name, current);
      continue;
    }
    const equals = line.indexOf('=');
    if (equals < 1 || !current) throw badLine(file, number, line);
    const option = unquote(line.slice(0, equals).trim()).toLowerCase();
    current.set(option, { value: readValue(line.slice(equals + 1).trim()), file, line: number });
  }
  return sections;
}

function sectionName(raw: string, file: string, line: number): string {
  const name = unquote(raw.trim());
  const remote = /^(remote|machine)\s+"(.+)"$/i.exec(name);
  if (remote) return `${(remote[1] ?? '').toLowerCase()} "${(remote[2] ?? '').toLowerCase()}"`;
  const lower = name.toLowerCase();
  if (SECTIONS.has(lower)) return lower;
  throw new UserError(
    'config',
    `Cannot read ${file}:${line}: found section "${name}", expected one of ${[...SECTIONS].join(', ')} or 'remote "NAME"'`,
    {
      location: { file, line },
    },
  );
}

function readValue(text: string): string {
  const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(text);
  if (quoted) return quoted[2] ?? '';
  return text.replace(/\s+#.*$/, '');
}

function unquote(text: string): string {
  return /^(['"]).*\1$/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}

function badLine(file: string, line: number, found: string): UserError {
  return new UserError(
    'config',
    `Cannot read ${file}:${line}: found "${found.slice(0, 60)}", expected "[section]" or "option = value"`,
    {
      location: { file, line },
    },
  );
}
