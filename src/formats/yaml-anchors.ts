import type { YamlValue } from './yaml-value.js';

/** What a mapping or list is marked with where it stands more than once in a value. */
export interface Mark {
  readonly name: string;
  /** It was written before: only `*name` stands here. */
  readonly isRepeat: boolean;
}

/** The anchors of a value as ruamel.yaml gives them: `id001` to what is first met a second time, and so on. */
export class Anchors {
  readonly #names = new Map<object, string | undefined>();
  readonly #written = new Set<object>();

  constructor(top: YamlValue) {
    let count = 0;
    const visit = (value: YamlValue): void => {
      if (!(value instanceof Map) && !Array.isArray(value)) return;
      if (this.#names.has(value)) {
        const known = this.#names.get(value);
        if (known === undefined) this.#names.set(value, `id${String((count += 1)).padStart(3, '0')}`);
        return;
      }
      this.#names.set(value, undefined);
      for (const item of value.values()) visit(item);
    };
    visit(top);
  }

  /** The mark of a mapping or list that is about to be written. */
  next(value: YamlValue): Mark | undefined {
    if (!(value instanceof Map) && !Array.isArray(value)) return undefined;
    const name = this.#names.get(value);
    if (name === undefined) return undefined;
    const isRepeat = this.#written.has(value);
    this.#written.add(value);
    return { name, isRepeat };
  }
}
