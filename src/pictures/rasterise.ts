import { readFileSync } from 'node:fs';
import { assetPath } from '../assets.js';

type ResvgModule = typeof import('@resvg/resvg-wasm');

/** Turns SVG into PNG: one WebAssembly renderer and the shipped font, so the bytes are the same on every machine. */
export interface Rasteriser {
  /** Renders at `width` pixels (the SVG's own width when absent), keeping the proportions. */
  render(svg: string | Uint8Array, width?: number): Uint8Array;
}

let loading: Promise<Rasteriser> | undefined;

/** The rasteriser, loaded once. */
export function loadRasteriser(): Promise<Rasteriser> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Rasteriser> {
  const resvg: ResvgModule = await import('@resvg/resvg-wasm');
  await resvg.initWasm(readFileSync(assetPath('resvg.wasm')));
  const fontBuffers = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map(
    (name) => new Uint8Array(readFileSync(assetPath(name))),
  );
  return {
    render: (svg, width) => {
      const image = new resvg.Resvg(svg, {
        ...(width === undefined ? {} : { fitTo: { mode: 'width' as const, value: width } }),
        font: { fontBuffers, defaultFontFamily: 'DejaVu Sans', loadSystemFonts: false },
      });
      const rendered = image.render();
      try {
        return rendered.asPng().slice();
      } finally {
        rendered.free();
        image.free();
      }
    },
  };
}

/** The PNG of an SVG, twice as large as drawn so that it is sharp on dense screens. */
export async function renderPicture(svg: string, width: number): Promise<Uint8Array> {
  const rasteriser = await loadRasteriser();
  return rasteriser.render(svg, width * 2);
}
