import { toText, type Block } from './document.js';

/** A part of the report that can be shortened. */
export interface Section {
  /** From the whole to the shortest, which may be nothing. */
  readonly variants: readonly Variant[];
}

export interface Variant {
  /** What is lost by going on to the next, shorter one: where it is least, the report is shortened first. */
  readonly importance: number;
  readonly blocks: () => readonly Block[];
}

/** The variant that leaves a section out. */
export const NOTHING: Variant = { importance: Infinity, blocks: () => [] };

/** A section without content. */
export const EMPTY: Section = { variants: [NOTHING] };

export interface Fitted {
  readonly text: string;
  /** Whether anything was left out. */
  readonly isShortened: boolean;
}

/** The sections as Markdown of at most `limit` characters, whole parts being shortened, least important first. */
export function fitSections(sections: readonly Section[], limit: number): Fitted {
  const parts = sections.map((section) => new Part(section));
  for (;;) {
    const shown = parts.filter((part) => part.text !== '').map((part) => part.text);
    const text = shown.join('\n\n');
    const isShortened = parts.some((part) => part.isShortened);
    if (text.length <= limit) return { text, isShortened };
    const next = parts.filter((part) => part.canShorten).sort((a, b) => a.importance - b.importance)[0];
    if (!next) return { text: text.slice(0, text.lastIndexOf('\n\n', limit)), isShortened: true };
    next.shorten();
  }
}

class Part {
  text = '';
  #level = 0;
  readonly #variants: readonly Variant[];

  constructor({ variants }: Section) {
    this.#variants = variants;
    this.#render();
  }

  get canShorten(): boolean {
    return this.#level < this.#variants.length - 1;
  }

  get isShortened(): boolean {
    return this.#level > 0;
  }

  get importance(): number {
    return this.#variants[this.#level]?.importance ?? Infinity;
  }

  shorten(): void {
    this.#level += 1;
    this.#render();
  }

  #render(): void {
    this.text = toText(this.#variants[this.#level]?.blocks() ?? []);
  }
}
