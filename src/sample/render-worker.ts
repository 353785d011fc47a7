import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { renderPng } from '../pictures/rasterise.js';
import { makeCreature } from './creatures.js';
import type { SampleRow } from './labels.js';
import { fitSquare } from './square.js';

/** What a rendering thread is given: which pictures to make, and from what. */
export interface RenderOrder {
  readonly task: 'render';
  readonly rows: readonly SampleRow[];
  /** Folder of `N.svg`; absent: the creatures are drawn. */
  readonly artworks: string | undefined;
  readonly side: number;
  readonly target: string;
}

const { rows, artworks, side, target } = workerData as RenderOrder;
for (const row of rows) {
  const path = join(target, `${row.number}.png`);
  // Pictures are renamed into place when they are whole: one that is there is finished.
  if (!existsSync(path)) {
    const svg =
      artworks === undefined ? makeCreature(row.number).svg : readFileSync(join(artworks, `${row.number}.svg`), 'utf8');
    writeFileAtomic(path, await renderPng(fitSquare(svg, side), { width: side }));
  }
  parentPort?.postMessage(row.number);
}
