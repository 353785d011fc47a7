import { readFile } from 'node:fs/promises';
import { assetPath } from '../assets.js';
import { FONT_FAMILY } from './font.js';

export interface RenderOptions {
  /** Pixels; the height follows from the drawing's own proportions. */
  readonly width: number;
}

/** Turns an SVG into PNG bytes; they are the same on every machine, because rasteriser and fonts ship with the program. */
export async function renderPng(svg: string | Uint8Array, options: RenderOptions): Promise<Uint8Array> {
  const { Resvg, fonts } = await load();
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: options.width },
    font: { fontBuffers: [...fonts], defaultFontFamily: FONT_FAMILY, sansSerifFamily: FONT_FAMILY },
  });
  try {
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}

interface Rasteriser {
  readonly Resvg: typeof import('@resvg/resvg-wasm').Resvg;
  readonly fonts: readonly Uint8Array[];
}

let loading: Promise<Rasteriser> | undefined; // initWasm may be called only once in a thread

function load(): Promise<Rasteriser> {
  loading ??= (async () => {
    const [{ Resvg, initWasm }, program, ...fonts] = await Promise.all([
      import('@resvg/resvg-wasm'),
      readFile(assetPath('resvg.wasm')),
      readFile(assetPath('DejaVuSans.ttf')),
      readFile(assetPath('DejaVuSans-Bold.ttf')),
    ]);
    await initWasm(program);
    return { Resvg, fonts };
  })();
  return loading;
}
