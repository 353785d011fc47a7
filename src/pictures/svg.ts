/** Colours that hold on white and for colour-blind eyes (Okabe and Ito's set). */
export const PALETTE = {
  blue: '#0072B2',
  vermilion: '#D55E00',
  ink: '#1f2328',
  faint: '#59636e',
  grid: '#d9dee3',
  paper: '#ffffff',
} as const;

/** Text safe in SVG: markup escaped, characters that XML forbids left out. */
export function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Text cut to a number of characters, with an ellipsis. */
export function shorten(text: string, characters: number): string {
  const all = [...text];
  return all.length <= characters ? text : `${all.slice(0, characters - 1).join('')}…`;
}

/** A number in the fewest digits that SVG needs, the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export interface TextStyle {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly fill?: string;
  readonly transform?: string;
}

/** A text element whose middle line runs through `y`. */
export function textAt(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = 14, anchor = 'middle', bold = false, fill = PALETTE.ink, transform } = style;
  const baseline = round(y + size * 0.36);
  const weight = bold ? ' font-weight="bold"' : '';
  const turn = transform ? ` transform="${transform}"` : '';
  return `<text x="${round(x)}" y="${baseline}" font-family="DejaVu Sans" font-size="${size}"${weight} text-anchor="${anchor}" fill="${fill}"${turn}>${escapeXml(text)}</text>`;
}

/** A whole picture on white paper. */
export function picture(width: number, height: number, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${PALETTE.paper}"/>`,
    ...body,
    '</svg>',
  ].join('\n');
}
