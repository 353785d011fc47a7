import type { YamlMap, YamlValue } from '../../formats/yaml-value.js';
import { compareCodePoints } from '../../formats/python-json.js';
import type { Line } from '../points/datapoints.js';
import { anchor, fillAnchor, hasAnchor } from '../templates/anchors.js';

/** Anchors that a template may have. */
const OPTIONAL = [
  'color',
  'column',
  'group_by_x',
  'group_by_y',
  'group_by',
  'pivot_field',
  'plot_height',
  'plot_width',
  'row',
  'shape',
  'stroke_dash',
  'tooltip',
  'zoom_and_pan',
];

// What tells lines apart, in DVC's order: the values that its own tools expect.
const RANGES: Readonly<Record<string, YamlValue[]>> = {
  stroke_dash: [
    [1, 0],
    [8, 8],
    [8, 4],
    [4, 4],
    [4, 2],
    [2, 1],
    [1, 1],
  ],
  color: ['#945dd6', '#13adc7', '#f46837', '#48bb78', '#4299e1', '#ed8936', '#f56565'],
  shape: ['circle', 'square', 'triangle', 'diamond'],
};

/** A template that is filled in, anchor by anchor. */
export class Anchors {
  #content: YamlValue;
  readonly #split: readonly string[];
  readonly #apart: YamlMap = new Map();
  readonly #open: Set<string>;

  /** What is named in `split` is not filled in, but kept apart. */
  constructor(template: YamlMap, split: readonly string[]) {
    this.#content = template;
    this.#split = split;
    this.#open = new Set(OPTIONAL.filter((name) => hasAnchor(template, name)));
  }

  hasOptional(): boolean {
    return this.#open.size > 0;
  }

  has(name: string): boolean {
    return hasAnchor(this.#content, name);
  }

  fill(name: string, value: YamlValue): void {
    if (this.#split.includes(name)) this.#apart.set(anchor(name), value);
    else this.#content = fillAnchor(this.#content, name, value);
  }

  fillOptional(name: string, value: YamlValue): void {
    if (this.#open.delete(name)) this.fill(name, value);
  }

  /** Where nothing is to be told apart, the rest stays empty. */
  clearOptional(): void {
    for (const name of this.#open) this.#content = fillAnchor(this.#content, name, new Map());
    this.#open.clear();
  }

  get result(): { readonly content: YamlMap; readonly anchors: YamlMap } {
    return { content: this.#content instanceof Map ? this.#content : new Map(), anchors: this.#apart };
  }
}

/** How values of a field are told apart: by color, dashes or shape. */
export function mapping(name: string, field: string, domain: readonly string[]): YamlMap {
  const values = RANGES[name] ?? [];
  const range = domain.map((_, index) => values[index % values.length] ?? null);
  const look: YamlMap = new Map<string, YamlValue>([
    ['field', field],
    [
      'scale',
      new Map<string, YamlValue>([
        ['domain', [...domain]],
        ['range', range],
      ]),
    ],
  ]);
  if (name === 'color') return look;
  const symbols: [string, string][] = [
    ['symbolFillColor', 'transparent'],
    ['symbolStrokeColor', 'grey'],
  ];
  return look.set('legend', new Map(symbols));
}

/** What tells lines apart, the field of a point that has it, and its values in order. */
export function describeLines(lines: readonly Line[]): {
  readonly varied: readonly (keyof Line)[];
  readonly field: string;
  readonly domain: readonly string[];
} {
  const varied = (['filename', 'field'] as const).filter((key) => new Set(lines.map((line) => line[key])).size > 1);
  const names = lines.map((line) => varied.map((key) => line[key]).join('::'));
  return { varied, field: varied.join('::'), domain: [...new Set(names)].sort(compareCodePoints) };
}
