import { dirname, join, posix, resolve, sep } from 'node:path';
import { UserError, type ErrorCode, type Location } from '../errors.js';
import { excerpt, type YamlDocument, type YamlPath } from '../formats/yaml-parse.js';
import { showValue, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import { nearestName } from '../formats/nearest.js';
import type { Dependency, Output, OutputKind, ParamsDependency, Stage } from '../pipeline/stage.js';
import { isTemplate } from './template.js';

const STAGE_KEYS = [
  'cmd',
  'wdir',
  'deps',
  'params',
  'vars',
  'frozen',
  'meta',
  'desc',
  'always_changed',
  'outs',
  'metrics',
  'plots',
  'matrix',
];
const OUT_FLAGS = ['desc', 'type', 'labels', 'meta', 'cache', 'persist', 'checkpoint', 'remote', 'push'];
/** What `plots` of a stage may say of how to draw a file. */
export const PLOT_PROPERTIES = ['template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];
const PLOT_FLAGS = [...OUT_FLAGS, ...PLOT_PROPERTIES];
const DEFAULT_PARAMS_FILE = 'params.yaml';
// What the tool itself reads can be no output of a stage.
const RESERVED_NAME = /(?:^|\/)(?:dvc\.yaml|dvc\.lock|\.dvcignore|[^/]*\.dvc)$/;

/**
 * Reads the definition of a stage. It is read twice: as written, when text with `${…}` stands for any text, and again
 * with everything filled in. Every mistake is kept, with its place.
 */
export class StageReader {
  readonly errors: UserError[] = [];
  readonly #document: YamlDocument;
  readonly #file: string;
  readonly #folder: string;
  #isRaw = false;

  constructor(document: YamlDocument, file: string) {
    this.#document = document;
    this.#file = file;
    this.#folder = dirname(file);
  }

  /** Checks a definition as it is written, before templating. */
  check(name: string, body: YamlValue, path: YamlPath): void {
    this.#isRaw = true;
    this.read(name, body, path);
    this.#isRaw = false;
  }

  /** The stage that a definition without templates describes; `path` leads to it in the document. */
  read(name: string, body: YamlValue, path: YamlPath): Stage | undefined {
    const what = `Cannot read stage "${name}"`;
    if (!(body instanceof Map)) return this.fail(path, what, `found ${kindOf(body)}, expected a mapping with "cmd"`);
    this.checkKeys(body, path, STAGE_KEYS, `stage "${name}"`);
    const wdir = resolve(this.#folder, this.#text(body, path, 'wdir') ?? '.');
    const outs = (['outs', 'metrics', 'plots'] as const).flatMap((key) => this.#readOuts(body, path, key, wdir));
    return {
      kind: 'pipeline',
      name,
      file: this.#file,
      address: name,
      cmd: this.#readCommand(body, path, what),
      wdir,
      deps: this.#list(body, path, 'deps').flatMap((item, index) =>
        this.#readDep(item, [...path, 'deps', index], wdir),
      ),
      params: this.#readParams(body, path, wdir),
      outs: withoutTwins(outs),
      frozen: this.#flag(body, path, 'frozen', false),
      alwaysChanged: this.#flag(body, path, 'always_changed', false),
      desc: this.#text(body, path, 'desc'),
      location: this.#document.locate(path, 'key'),
    };
  }

  #readCommand(body: YamlMap, path: YamlPath, what: string): string | string[] | undefined {
    const cmd = body.get('cmd');
    if (cmd === undefined || cmd === null)
      return this.fail(path, what, 'it has no "cmd", expected a command or a list of them', 'key');
    const lines = Array.isArray(cmd) ? cmd : [cmd];
    for (const [index, line] of lines.entries()) {
      const place = Array.isArray(cmd) ? [...path, 'cmd', index] : [...path, 'cmd'];
      if (typeof line !== 'string') return this.fail(place, what, `"cmd" is ${kindOf(line)}, expected text`);
    }
    return typeof cmd === 'string' ? cmd : lines.filter((line) => typeof line === 'string');
  }

  #readDep(item: YamlValue, path: YamlPath, wdir: string): Dependency[] {
    if (typeof item !== 'string') {
      this.fail(path, 'Cannot read a dependency', `found ${kindOf(item)}, expected a path`);
      return [];
    }
    const dep = this.#path(item, path, wdir);
    return dep ? [dep] : [];
  }

  #readParams(body: YamlMap, path: YamlPath, wdir: string): ParamsDependency[] {
    const files = new Map<string, { keys: string[]; location: Location; whole: boolean }>();
    const add = (file: string, keys: readonly string[], place: YamlPath): void => {
      const entry = files.get(file) ?? { keys: [], location: this.#document.locate(place), whole: false };
      if (keys.length === 0) entry.whole = true;
      entry.keys.push(...keys);
      files.set(file, entry);
    };
    for (const [index, item] of this.#list(body, path, 'params').entries()) {
      const place = [...path, 'params', index];
      if (typeof item === 'string') add(DEFAULT_PARAMS_FILE, [item], place);
      else if (item instanceof Map) {
        for (const [file, keys] of item) {
          const list = Array.isArray(keys) ? keys : keys === null ? [] : undefined;
          if (!list)
            this.fail(
              [...place, String(file)],
              'Cannot read "params"',
              `found ${kindOf(keys)}, expected a list of keys`,
            );
          else add(posix.normalize(String(file)), list.map(String), place);
        }
      } else this.fail(place, 'Cannot read "params"', `found ${kindOf(item)}, expected a key or "file: [keys]"`);
    }
    return [...files].map(([file, { keys, location, whole }]) => ({
      file,
      absolutePath: join(wdir, file),
      keys: whole ? [] : [...new Set(keys)],
      location,
    }));
  }

  #readOuts(body: YamlMap, path: YamlPath, key: 'outs' | 'metrics' | 'plots', wdir: string): Output[] {
    const kind: OutputKind = key === 'outs' ? 'out' : key === 'metrics' ? 'metric' : 'plot';
    return this.#list(body, path, key).flatMap((item, index) => {
      const place = [...path, key, index];
      const [name, flags] = item instanceof Map ? (firstEntry(item) ?? [undefined, null]) : [item, null];
      if (typeof name !== 'string') {
        this.fail(place, `Cannot read "${key}"`, `found ${kindOf(item)}, expected a path or "path: {flags}"`);
        return [];
      }
      // DVC lets a plot have a list of ways to draw it, but draws none of them.
      const isSeveral = kind === 'plot' && Array.isArray(flags) && flags.every((one) => one instanceof Map);
      if (flags !== null && flags !== undefined && !(flags instanceof Map) && !isSeveral) {
        this.fail(
          place,
          `Cannot read output "${name}"`,
          `its flags are ${kindOf(flags)}, expected "name: value" pairs`,
        );
        return [];
      }
      const options = flags instanceof Map ? flags : new Map();
      const optionsPath = [...place, name];
      this.checkKeys(options, optionsPath, kind === 'plot' ? PLOT_FLAGS : OUT_FLAGS, `output "${name}"`);
      const located = this.#path(name, place, wdir);
      if (!located) return [];
      if (RESERVED_NAME.test(located.path)) {
        this.fail(place, `Cannot use output "${name}"`, 'it is a file of the pipeline itself, expected data');
        return [];
      }
      return [
        {
          ...located,
          kind,
          cache: this.#flag(options, optionsPath, 'cache', true),
          persist: this.#flag(options, optionsPath, 'persist', false),
          push: this.#flag(options, optionsPath, 'push', true),
          remote: this.#text(options, optionsPath, 'remote'),
          ...(kind === 'plot' ? { plot: isSeveral ? ('several' as const) : plotProperties(options) } : {}),
        },
      ];
    });
  }

  #path(text: string, path: YamlPath, wdir: string): Dependency | undefined {
    const what = `Cannot use path "${text}"`;
    if (this.#isRaw && isTemplate(text)) return undefined;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
      return this.fail(path, what, 'dependencies and outputs outside of the repository are not supported yet');
    if (text === '' || text.includes('\0'))
      return this.fail(path, what, 'found an empty or unprintable name, expected a path');
    // DVC's lock has `./a`, `b/` and `c//d` as they are written; only Windows' separators differ there.
    return {
      path: text.split(sep).join('/'),
      absolutePath: resolve(wdir, text),
      location: this.#document.locate(path),
    };
  }

  #list(body: YamlMap, path: YamlPath, key: string): YamlValue[] {
    const value = body.get(key);
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.fail(
      [...path, key],
      `Cannot read stage "${String(path[1])}"`,
      `"${key}" is ${kindOf(value)}, expected a list`,
    );
    return [];
  }

  #text(body: YamlMap, path: YamlPath, key: string): string | undefined {
    const value = body.get(key);
    if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
    return this.fail([...path, key], `Cannot read "${key}"`, `found ${kindOf(value)}, expected text`);
  }

  #flag(body: YamlMap, path: YamlPath, key: string, fallback: boolean): boolean {
    const value = body.get(key);
    if (value === undefined || typeof value === 'boolean') return value ?? fallback;
    this.fail([...path, key], `Cannot read "${key}"`, `found ${showValue(value)}, expected true or false`);
    return fallback;
  }

  /** Refuses keys that are not `known`. */
  checkKeys(map: YamlMap, path: YamlPath, known: readonly string[], where: string): void {
    for (const key of map.keys()) {
      if (known.includes(String(key))) continue;
      const nearest = nearestName(String(key), known);
      const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ')}`;
      this.fail(
        [...path, String(key)],
        `Cannot read ${where}`,
        `found unknown key "${String(key)}", ${expected}`,
        'key',
      );
    }
  }

  /** Keeps an error at `path`. */
  fail(
    path: YamlPath,
    what: string,
    found: string,
    where: 'key' | 'value' = 'value',
    code: ErrorCode = 'pipeline',
  ): undefined {
    const location = this.#document.locate(path, where);
    const { file, line, column } = location;
    const span = where === 'value' ? this.#document.span(path) : undefined;
    const length = where === 'key' ? String(path.at(-1) ?? '').length : span ? span.end - span.start : 1;
    const message = `${what} in ${file}:${line}:${column}: ${found}`;
    if (this.errors.some((error) => error.message === message)) return undefined; // once for all of a foreach
    this.errors.push(new UserError(code, message, { location, hint: excerpt(this.#document.text, location, length) }));
    return undefined;
  }
}

function withoutTwins(outs: readonly Output[]): Output[] {
  return outs.filter((out, index) => outs.findIndex((other) => other.absolutePath === out.absolutePath) === index);
}

function firstEntry(map: YamlMap): [YamlValue, YamlValue] | undefined {
  return map.entries().next().value;
}

/** A value's kind in words, for messages. */
export function kindOf(value: YamlValue): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Map) return 'a mapping';
  if (typeof value === 'string') return `the text "${value.slice(0, 40)}"`;
  return showValue(value);
}

/** How a plot is drawn, without the flags that every output has. */
function plotProperties(options: YamlMap): YamlMap {
  return new Map([...options].filter(([name]) => PLOT_PROPERTIES.includes(String(name))));
}
