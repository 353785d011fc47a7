import { FONT_FAMILY } from './font.js';
import { INK } from './palette.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element; attributes that are undefined are left out, numbers are rounded to a hundredth. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const words = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${words}/>` : `<${name}${words}>${children.join('')}</${name}>`;
}

export interface TextOptions {
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly fill?: string;
  /** Degrees, clockwise, around the text's own position. */
  readonly rotate?: number;
}

/** A line of text whose baseline starts (or is centred, or ends) at `x`, `y`. */
export function text(content: string, x: number, y: number, options: TextOptions): string {
  const { size, anchor, bold = false, fill = INK, rotate } = options;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': bold ? 'bold' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill,
      transform: rotate === undefined ? undefined : `rotate(${rotate} ${round(x)} ${round(y)})`,
    },
    escapeXml(content),
  );
}

/** A whole drawing on a white card with a thin edge, which holds on light and on dark pages alike. */
export function drawing(width: number, height: number, children: readonly string[]): string {
  const card = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 8, fill: '#ffffff', stroke: '#d0d7de' };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      'font-family': FONT_FAMILY,
    },
    element('rect', card),
    ...children,
  );
}

/** Text from a file made fit for one line of a picture: no line breaks, control characters or direction marks. */
export function oneLine(content: string): string {
  return content
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

function escapeXml(content: string): string {
  return content.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
