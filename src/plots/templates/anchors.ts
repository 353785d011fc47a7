import type { YamlValue } from '../../formats/yaml-value.js';

/** The text of a template that stands for what is filled in: `<DVC_METRIC_DATA>`. */
export function anchor(name: string): string {
  return `<DVC_METRIC_${name.toUpperCase()}>`;
}

/** Whether a template has an anchor, as a text of its own. */
export function hasAnchor(template: YamlValue, name: string): boolean {
  if (template instanceof Map || Array.isArray(template))
    return [...template.values()].some((item) => hasAnchor(item, name));
  return template === anchor(name);
}

/** A template with an anchor replaced: as a whole by a value, and inside of other text of a mapping by text. */
export function fillAnchor(template: YamlValue, name: string, value: YamlValue): YamlValue {
  const text = anchor(name);
  const fill = (part: YamlValue, isInMap: boolean): YamlValue => {
    if (part instanceof Map) return new Map([...part].map(([key, item]) => [key, fill(item, true)]));
    if (Array.isArray(part)) return part.map((item) => fill(item, false));
    if (part === text) return value;
    if (isInMap && typeof part === 'string' && typeof value === 'string') return part.replaceAll(text, () => value);
    return part;
  };
  return fill(template, true);
}

/** A chart that all templates begin with. */
export const CHART = {
  $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
  data: { values: anchor('data') },
  title: { text: anchor('title'), anchor: 'middle' },
};

/** Width and height of a chart that is not made of several. */
export const SIZE = { width: anchor('plot_width'), height: anchor('plot_height') };

/** A field of the data on an axis. */
export function axis(name: 'x' | 'y', type: 'quantitative' | 'nominal' | undefined): Record<string, unknown> {
  return { field: anchor(name), ...(type === undefined ? {} : { type }), title: anchor(`${name}_label`) };
}
