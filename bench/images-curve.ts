// Cost of an image from 100 to 20,000 of them: generated pictures of 96 × 96 through every stage, one epoch. Seconds,
// milliseconds for each image more than in the row above, and the high-water mark of memory; each stage in a process of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RandomState } from '../src/ml/random.js';
import { loadSharp } from '../src/stages/sharp.js';
import { measure } from './measure.js';
import { CLI, makeProject, writeLabels } from './project.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const COUNTS = (process.env['BENCH_COUNTS'] ?? '100,500,2000,8000,20000').split(',').map(Number);
const SIDE = 96;
const DISTINCT = 100;
const STAGES = ['data_preprocess', 'data_load', 'train', 'evaluate'];
const folder = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-images-'));

try {
  const pictures = await drawPictures();
  console.log(`| images | ${STAGES.map((stage) => `${stage}: s, ms for one more, MB`).join(' | ')} |`);
  console.log(`|---|${'---|'.repeat(STAGES.length)}`);
  const before = STAGES.map(() => Number.NaN);
  let countBefore = 0;
  for (const count of COUNTS) {
    const root = join(folder, String(count));
    writeImages(root, count, pictures);
    makeProject(root, { epochs: 1, batchSize: 50 });
    const cells: string[] = [];
    for (const [index, stage] of STAGES.entries()) {
      const command = [process.execPath, CLI, 'stage', 'run', stage, '--params', 'params.yaml'] as const;
      const [result] = await measure([{ name: stage, command: [...command], cwd: root }], ROUNDS, { warmUps: 0 });
      if (result?.exitCode !== 0) throw new Error(`${stage} exited with ${result?.exitCode}`);
      const more = (1000 * (result.seconds - (before[index] ?? Number.NaN))) / (count - countBefore);
      const each = Number.isNaN(more) ? '–' : more.toFixed(2);
      cells.push(`${result.seconds.toFixed(2)}, ${each}, ${result.megabytes.toFixed(0)}`);
      before[index] = result.seconds;
    }
    console.log(`| ${count.toLocaleString('en-US')} | ${cells.join(' | ')} |`);
    countBefore = count;
    rmSync(root, { recursive: true, force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Some pictures, encoded: a coloured square on a ground with a little noise. */
async function drawPictures(): Promise<Buffer[]> {
  const sharp = loadSharp();
  const random = new RandomState(1);
  const pictures: Buffer[] = [];
  for (let index = 0; index < DISTINCT; index += 1) {
    const [colour, left, top] = [random.interval(255), random.interval(40), random.interval(40)];
    const pixels = Uint8Array.from({ length: SIDE * SIDE * 4 }, (_, at) => {
      const [x, y] = [(at >> 2) % SIDE, Math.floor((at >> 2) / SIDE)];
      const isInside = x >= left && x < left + 50 && y >= top && y < top + 50;
      return at % 4 === 3 ? 255 : (isInside ? (colour * (1 + (at % 4))) % 256 : 230) + random.interval(7);
    });
    pictures.push(
      await sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 4 } })
        .png()
        .toBuffer(),
    );
  }
  return pictures;
}

function writeImages(root: string, count: number, pictures: readonly Buffer[]): void {
  mkdirSync(join(root, 'data/external/images'), { recursive: true });
  const rows = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    writeFileSync(join(root, 'data/external/images', `${number}.png`), pictures[index % DISTINCT] ?? '');
    return { number, name: `No${number}`, generation: 1, types: [index % 5 === 0 ? 'Water' : 'Fire'] };
  });
  writeLabels(root, rows);
}
