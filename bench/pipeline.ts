// The whole pipeline on 649 images of 475 × 475, 15 epochs: this program against the workshop's way in Python, which
// bench/peers/workshop.py does again. `data_load` alone is repeated; the whole is run once each. BENCH_FOLDER: where.
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure, runOnce, type Contender, type Run } from './measure.js';
import { CLI, makeProject, writeWorkshopData } from './project.js';
import { findPython } from './python.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const EPOCHS = Number(process.env['BENCH_EPOCHS'] ?? 15);
const STAGES = ['data_preprocess', 'data_load', 'train', 'evaluate'];
const folder = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-pipeline-'));
const [ours, theirs] = [join(folder, 'ours'), join(folder, 'python')];
const interpreter = findPython('tf215');
if (interpreter === undefined) process.exit(1);

try {
  mkdirSync(ours);
  await writeWorkshopData(ours);
  cpSync(join(ours, 'data'), join(theirs, 'data'), { recursive: true });
  const input = bytesIn(ours);
  makeProject(ours, { epochs: EPOCHS });

  const ownStage = (stage: string): Contender => ({
    name: `train-report ${stage}`,
    command: [process.execPath, CLI, 'stage', 'run', stage, '--params', 'params.yaml'],
    cwd: ours,
  });
  const script = resolve('bench/peers/workshop.py');
  const pythonStage = (stage: string): Contender => ({
    name: `Python ${stage}`,
    command: [interpreter, script, stage, ...(stage === 'train' ? [String(EPOCHS)] : [])],
    cwd: theirs,
  });

  await check(pythonStage('data_preprocess'));
  await check(ownStage('data_preprocess'));
  const loads = await measure([ownStage('data_load'), pythonStage('data_load')], ROUNDS, { warmUps: 0 });
  print('`data_load` alone, median', loads[0], loads[1]);

  rmSync(join(theirs, 'data/processed'), { recursive: true });
  rmSync(join(ours, 'data/processed'), { recursive: true });
  const repro: Contender = { name: 'repro', command: [process.execPath, CLI, 'repro'], cwd: ours };
  const whole = await check(repro);
  const stages: Run[] = [];
  for (const stage of STAGES) stages.push(await check(pythonStage(stage)));
  const sum: Run = {
    seconds: stages.reduce((total, run) => total + run.seconds, 0),
    processor: stages.reduce((total, run) => total + run.processor, 0),
    megabytes: Math.max(...stages.map((run) => run.megabytes)),
    exitCode: 0,
  };
  print(`the whole pipeline, ${EPOCHS} epochs`, whole, sum);
  for (const [index, stage] of STAGES.entries()) {
    const { seconds = Number.NaN, megabytes = Number.NaN } = stages[index] ?? {};
    console.log(`  of it in Python: ${stage} ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
  }
  const cache = bytesIn(join(ours, '.dvc/cache'));
  const workspace = bytesIn(ours) - cache - input;
  const python = bytesIn(theirs) - input;
  console.log(
    `files: ${gigabytes(workspace)}, and ${gigabytes(cache)} in the cache; Python ${gigabytes(python)}, no cache`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function check(contender: Contender): Promise<Run> {
  const run = await runOnce(contender);
  if (run.exitCode !== 0) throw new Error(`${contender.name} exited with ${run.exitCode}`);
  return run;
}

function print(title: string, own: Omit<Run, 'exitCode'> | undefined, peer: Omit<Run, 'exitCode'> | undefined): void {
  if (!own || !peer) return;
  const show = ({ seconds, processor, megabytes }: Omit<Run, 'exitCode'>): string =>
    `${seconds.toFixed(1)} s (CPU ${processor.toFixed(1)}), ${megabytes.toFixed(0)} MB`;
  const ratio = `${(peer.seconds / own.seconds).toFixed(1)} (CPU ${(peer.processor / own.processor).toFixed(1)})`;
  console.log(`${title}: train-report ${show(own)}; Python ${show(peer)}; Python ÷ train-report ${ratio}`);
}

function bytesIn(path: string): number {
  let sum = 0;
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) sum += lstatSync(join(entry.parentPath, entry.name)).size;
  }
  return sum;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}
