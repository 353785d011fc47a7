import type { YamlKey, YamlMap, YamlValue } from '../formats/yaml-value.js';

/** The file that a value was read from, and its dotted name there. */
export interface Origin {
  readonly file: string;
  readonly path: string;
}

/** A mapping or list: what a value is looked up in. */
export type Container = YamlMap | YamlValue[];

/** Where the values of a context were read: DVC shows those that templates use beside the params of stages. */
export class Origins {
  readonly #known = new WeakMap<Container, Map<string, Origin>>();

  of(container: Container, key: YamlKey): Origin | undefined {
    return this.#known.get(container)?.get(String(key));
  }

  note(container: Container, key: YamlKey, origin: Origin | undefined): void {
    if (!origin) return;
    const notes = this.#known.get(container) ?? new Map<string, Origin>();
    this.#known.set(container, notes.set(String(key), origin));
  }

  /** Notes all that a file holds. */
  noteFile(container: Container, file: string, prefix = ''): void {
    for (const [key, value] of container.entries()) {
      const path = `${prefix}${String(key)}`;
      this.note(container, key, { file, path });
      if (value instanceof Map || Array.isArray(value)) this.noteFile(value, file, `${path}.`);
    }
  }

  /** Adds `more` to a context: mappings merge deeply; returns the dotted name of what is there already, and adds no more. */
  merge(into: YamlMap, more: YamlMap, prefix = ''): string | undefined {
    for (const [key, value] of more) {
      const present = into.get(key);
      if (present === undefined) {
        into.set(key, this.copy(value));
        this.note(into, key, this.of(more, key));
        continue;
      }
      const name = `${prefix}${String(key)}`;
      if (!(present instanceof Map && value instanceof Map)) return name;
      const twice = this.merge(present, value, `${name}.`);
      if (twice !== undefined) return twice;
    }
    return undefined;
  }

  /** A copy that can be added to without touching the first. */
  copy<T extends YamlValue>(value: T): T;
  copy(value: YamlValue): YamlValue {
    if (!(value instanceof Map || Array.isArray(value))) return value;
    const copy: Container =
      value instanceof Map
        ? new Map([...value].map(([key, item]) => [key, this.copy(item)]))
        : value.map((item) => this.copy(item));
    for (const key of value.keys()) this.note(copy, key, this.of(value, key));
    return copy;
  }
}
