import { dirname, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { throwAll, UserError } from '../errors.js';
import type { YamlDocument, YamlPath } from '../formats/yaml-parse.js';
import { readYaml } from '../formats/yaml-read.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import { expandForeach, expandMatrix, type Instance } from './expand.js';
import type { Stage } from '../pipeline/stage.js';
import { kindOf, StageReader } from './stage-reader.js';
import {
  DEFAULT_DICT_STYLE,
  resolveValue,
  scalarText,
  TemplateError,
  type DictStyle,
  type TemplateStyle,
} from './template.js';
import { Variables } from './variables.js';

const TOP_KEYS = ['vars', 'stages', 'plots', 'metrics', 'params', 'artifacts', 'datasets'];

/** Reads the stages of a `dvc.yaml`, templates filled in; every mistake in it is reported at once, each with its line. */
export function parseDvcYaml(text: string, file: string, shown: string, style = DEFAULT_DICT_STYLE): Stage[] {
  return new DvcYaml(readYaml(text, shown), file, style).read();
}

class DvcYaml {
  readonly #document: YamlDocument;
  readonly #folder: string;
  readonly #style: DictStyle;
  readonly #reader: StageReader;

  constructor(document: YamlDocument, file: string, style: DictStyle) {
    this.#document = document;
    this.#folder = dirname(file);
    this.#style = style;
    this.#reader = new StageReader(document, file);
  }

  read(): Stage[] {
    const top = this.#document.value;
    if (top === null) return [];
    const definitions = top instanceof Map ? this.#readDefinitions(top) : this.#refuseTop(top);
    for (const [name, body] of definitions) this.#checkDefinition(String(name), body);
    throwAll(this.#reader.errors); // as DVC: the schema first, then the templates
    const variables = this.#readVariables(top instanceof Map ? top.get('vars') : undefined);
    throwAll(this.#reader.errors);
    const stages = [...definitions].flatMap(([name, body]) =>
      body instanceof Map ? this.#resolveDefinition(String(name), body, variables) : [],
    );
    throwAll(this.#reader.errors);
    return stages;
  }

  #refuseTop(top: YamlValue): YamlMap {
    this.#reader.fail([], 'Cannot read', `found ${kindOf(top)}, expected a mapping with "stages"`);
    return new Map();
  }

  #readDefinitions(top: YamlMap): YamlMap {
    this.#reader.checkKeys(top, [], TOP_KEYS, 'the file');
    const stages = top.has('stages') ? top.get('stages') : new Map();
    if (stages instanceof Map) return stages;
    const found = `found ${kindOf(stages ?? null)}, expected a mapping of stages`;
    this.#reader.fail(['stages'], 'Cannot read "stages"', found, 'key');
    return new Map();
  }

  #checkDefinition(name: string, body: YamlValue): void {
    const path = ['stages', name];
    const what = `Cannot read stage "${name}"`;
    if (!(body instanceof Map) || !(body.has('foreach') || body.has('do'))) {
      this.#reader.check(name, body, path);
      const matrix = body instanceof Map ? (body.get('matrix') ?? new Map()) : new Map();
      if (!(matrix instanceof Map))
        this.#reader.fail([...path, 'matrix'], what, `"matrix" is ${kindOf(matrix)}, expected axes and their values`);
      else for (const [axis, values] of matrix) this.#checkAxis(what, [...path, 'matrix', String(axis)], values);
      return;
    }
    this.#reader.checkKeys(body, path, ['foreach', 'do'], `stage "${name}"`);
    const foreach = body.get('foreach');
    if (typeof foreach !== 'string' && !Array.isArray(foreach) && !(foreach instanceof Map))
      this.#reader.fail(
        [...path, 'foreach'],
        what,
        `"foreach" is ${kindOf(foreach ?? null)}, expected a list or a mapping`,
      );
    this.#reader.check(name, body.get('do') ?? null, [...path, 'do']);
  }

  #checkAxis(what: string, path: YamlPath, values: YamlValue): void {
    if (typeof values === 'string' || Array.isArray(values)) return;
    this.#reader.fail(path, what, `found ${kindOf(values)}, expected a list of values`);
  }

  #readVariables(vars: YamlValue | undefined): Variables {
    const variables = new Variables();
    this.#attempt(['vars'], 'Cannot read "params.yaml"', () => variables.addDefault(this.#folder));
    if (vars === undefined || vars === null) return variables;
    if (!Array.isArray(vars)) {
      this.#reader.fail(['vars'], 'Cannot read "vars"', `found ${kindOf(vars)}, expected a list of files and mappings`);
      return variables;
    }
    for (const [index, item] of vars.entries())
      this.#attempt(['vars', index], 'Cannot read "vars"', () => variables.add(item, this.#folder));
    return variables;
  }

  #resolveDefinition(name: string, body: YamlMap, variables: Variables): Stage[] {
    const path: YamlPath = ['stages', name];
    const what = `Cannot read stage "${name}"`;
    const foreach = body.get('foreach');
    const matrix = body.get('matrix');
    const isGroup = foreach !== undefined;
    const place = isGroup ? 'foreach' : 'matrix';
    const instances = this.#attempt([...path, place], what, (): Instance[] => {
      if (foreach !== undefined) return expandForeach(name, foreach, variables);
      if (matrix instanceof Map) return expandMatrix(name, matrix, variables);
      return [{ name, variables }];
    });
    const definition = isGroup ? body.get('do') : body;
    if (!(definition instanceof Map)) return [];
    const bodyPath = isGroup ? [...path, 'do'] : path;
    return (instances ?? []).flatMap((instance) => this.#resolveStage(instance, definition, bodyPath) ?? []);
  }

  #resolveStage(instance: Instance, body: YamlMap, path: YamlPath): Stage | undefined {
    const what = `Cannot read stage "${instance.name}"`;
    const vars = body.get('vars');
    const own = this.#attempt([...path, 'vars'], what, () => {
      if (!Array.isArray(vars)) return instance.variables;
      const wdir = resolveValue(body.get('wdir') ?? '.', instance.variables.values, 'wdir', this.#style);
      return instance.variables.with(vars, resolve(this.#folder, scalarText(wdir)));
    });
    if (!own) return undefined;
    const known = this.#reader.errors.length;
    const resolved: YamlMap = new Map();
    const usedValues = new Map<string, YamlMap>();
    const onUse: TemplateStyle['onUse'] = (container, key, value) => {
      const origin = own.origins.of(container, key);
      if (!origin) return;
      const values = usedValues.get(origin.file) ?? new Map<string, YamlValue>();
      usedValues.set(origin.file, values.set(origin.path, value));
    };
    const style = { ...this.#style, onUse };
    for (const [key, value] of body) {
      if (key === 'vars' || key === 'matrix') continue;
      const fill = (item: YamlValue, place: YamlPath): YamlValue =>
        this.#attempt(place, what, () => resolveValue(item, own.values, String(key), style)) ?? null;
      const place = [...path, String(key)];
      resolved.set(
        key,
        Array.isArray(value) ? value.map((item, index) => fill(item, [...place, index])) : fill(value, place),
      );
    }
    if (this.#reader.errors.length > known) return undefined;
    const stage = this.#reader.read(instance.name, resolved, path);
    const isTemplated = instance.name !== path[1] || body.has('vars') || !isDeepStrictEqual(resolved, body);
    return stage && isTemplated ? { ...stage, isTemplated, usedValues } : stage;
  }

  #attempt<T>(path: YamlPath, what: string, body: () => T): T | undefined {
    try {
      return body();
    } catch (error) {
      if (error instanceof TemplateError) return this.#reader.fail(path, what, error.message, 'value', error.code);
      if (error instanceof UserError) this.#reader.errors.push(error);
      else throw error;
      return undefined;
    }
  }
}
