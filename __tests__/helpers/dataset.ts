import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import sharp from 'sharp';
import { silentLogger } from '../../src/log.js';
import type { StageContext } from '../../src/stages/context.js';
import { loadStage } from '../../src/stages/registry.js';

/** Where a dataset's labels are. */
export const LABELS = 'data/external/stats/labels.csv';

export const PARAMS = `base:
  seed: 42
  pokemon_type_train: Water
data_preprocess:
  source_directory: data/external
  destination_directory: data/processed
  dataset_labels: stats/labels.csv
  dataset_images: images
train:
  test_size: 0.25
  learning_rate: 0.001
  epochs: 2
  batch_size: 4
`;

/** A workspace of a stage's own: images, labels and params.yaml. */
export interface Dataset {
  readonly folder: string;
  readonly warnings: string[];
  readonly infos: string[];
  path(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  read(name: string): string;
  bytes(name: string): Buffer;
  run(stage: string, changes?: Partial<StageContext>): Promise<void>;
  /** Runs the stages in order, the last one named included. */
  runUpTo(stage: string): Promise<void>;
}

const STAGES = ['data_preprocess', 'data_load', 'train', 'evaluate'];

/** `count` images of `side` pixels; every third is of type Water, and bluer. */
export async function makeDataset(context: TestContext, { count = 12, side = 16 } = {}): Promise<Dataset> {
  const folder = mkdtempSync(join(tmpdir(), 'stages-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const warnings: string[] = [];
  const infos: string[] = [];
  const log = {
    ...silentLogger(),
    warning: (message: string) => warnings.push(message),
    info: (message: string) => infos.push(message),
  };
  const dataset: Dataset = {
    folder,
    warnings,
    infos,
    path: (name) => join(folder, name),
    write: (name, content) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    bytes: (name) => readFileSync(join(folder, name)),
    run: async (stage, changes = {}) => {
      const run = await loadStage(stage);
      await run({
        folder,
        paramsFile: 'params.yaml',
        engine: 'embedded',
        log,
        signal: new AbortController().signal,
        ...changes,
      });
    },
    runUpTo: async (stage) => {
      for (const name of STAGES.slice(0, STAGES.indexOf(stage) + 1)) await dataset.run(name);
    },
  };
  dataset.write('params.yaml', PARAMS);
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `${index + 1},name${index + 1},1,${index % 3 === 0 ? 'Water' : 'Fire'},${index % 4 === 0 ? 'Ice' : ''}`,
  );
  dataset.write(LABELS, `pokedex_number,name,generation,type1,type2\n${rows.join('\n')}\n`);
  for (let index = 0; index < count; index += 1)
    dataset.write(`data/external/images/${index + 1}.png`, await drawImage(side, index % 3 === 0, index));
  return dataset;
}

/** A PNG of noise, bluer when asked. */
export async function drawImage(side: number, blue: boolean, seed = 0, channels: 3 | 4 = 4): Promise<Buffer> {
  const pixels = Uint8Array.from(
    { length: side * side * channels },
    (_, index) => ((index * 7919 + seed * 104729) % 120) + (blue && index % channels === 2 ? 100 : 0),
  );
  return sharp(pixels, { raw: { width: side, height: side, channels } })
    .png()
    .toBuffer();
}
