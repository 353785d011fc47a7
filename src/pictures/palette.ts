/** Text, and text that steps back. */
export const INK = '#1f2328';
export const MUTED = '#59636e';
export const GRID = '#e4e8ec';

/** Okabe and Ito's blue and vermilion: told apart with every kind of colour blindness, and by their lightness in grey. */
export const BLUE = '#0072b2';
export const VERMILION = '#d55e00';

/** The same hues, dark enough that white text reads on them: the full end of a confusion matrix's shades. */
export const HIT = '#00588f';
export const MISS = '#b34700';

/** The colours of lines, in order of use; each also gets a dash pattern and a marker of its own. */
export const LINE_COLOURS = [BLUE, VERMILION, '#009e73', '#cc79a7', '#56b4e9', '#e69f00'] as const;

/** White at 0, `colour` at 1. */
export function shade(colour: string, share: number): string {
  const weight = Math.min(1, Math.max(0, share));
  const mixed = channels(colour).map((channel) => Math.round(255 + (channel - 255) * weight));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The ink, dark or white, that reads best on `background`. */
export function inkOn(background: string): string {
  const light = luminance(background);
  const contrastWithWhite = 1.05 / (light + 0.05);
  const contrastWithInk = (light + 0.05) / (luminance(INK) + 0.05);
  return contrastWithWhite > contrastWithInk ? '#ffffff' : INK;
}

function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

// Relative luminance as WCAG 2 defines it.
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
