// Projects with the sample's pipeline, for bench/pipeline.ts and bench/images-curve.ts.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeCreature } from '../src/sample/creatures.js';
import { findArtworks, labelsCsv, readDex, type SampleRow } from '../src/sample/labels.js';
import { renderPictures } from '../src/sample/render.js';
import { silentLogger } from '../src/log.js';

const COUNT = 649;
const SIDE = 475;
const EXTERNAL = 'data/external';

/** The command line that is measured. */
export const CLI = resolve(process.argv.includes('--build') ? 'build/src/cli.js' : 'dist/cli.js');

/** 649 pictures and their labels, as the workshop has them: the artworks if they are installed, else creatures. */
export async function writeWorkshopData(root: string): Promise<void> {
  const artworks = findArtworks();
  const dex = artworks === undefined ? undefined : await readDex();
  const rows = dex ?? Array.from({ length: COUNT }, (_, index) => makeCreature(index + 1).row);
  const log = silentLogger();
  const target = join(root, EXTERNAL, 'images');
  const { signal } = new AbortController();
  await renderPictures(rows, { artworks: dex && artworks, side: SIDE, target, log, signal });
  writeLabels(root, rows);
}

/** The table that `data_preprocess` reads. */
export function writeLabels(root: string, rows: readonly SampleRow[]): void {
  mkdirSync(join(root, EXTERNAL, 'stats'), { recursive: true });
  writeFileSync(join(root, EXTERNAL, 'stats', 'pokemon-gen-1-8.csv'), labelsCsv(rows));
}

/** Makes a git and DVC repository of a folder with data: the sample's pipeline, images at their own size. */
export function makeProject(root: string, { epochs, batchSize = 120 }: { epochs: number; batchSize?: number }): void {
  const pipeline = readFileSync('dvc.yaml', 'utf8');
  writeFileSync(join(root, 'dvc.yaml'), pipeline.replace(/^ +- data_load\n/m, ''));
  const params = readFileSync('params.yaml', 'utf8').replace(/^data_load:\n(?: .*\n)*/m, '');
  writeFileSync(
    join(root, 'params.yaml'),
    params.replace(/epochs: \d+/, `epochs: ${epochs}`).replace(/batch_size: \d+/, `batch_size: ${batchSize}`),
  );
  execFileSync('git', ['init', '--quiet', root]);
  execFileSync(process.execPath, [CLI, 'init', '--quiet'], { cwd: root });
}
