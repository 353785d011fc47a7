import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors.js';
import { VERSION } from '../version.js';
import type { LayersModelFiles, WeightSpec } from './trainer.js';

const TOPOLOGY_FILE = 'model.json';
const WEIGHTS_FILE = 'weights.bin';

/** Writes tfjs's Layers format into `folder` (`model.json`, `weights.bin`); the caller renames the finished folder. */
export function writeModel(folder: string, model: LayersModelFiles): void {
  const manifest = {
    format: 'layers-model',
    generatedBy: `train-report ${VERSION}`,
    convertedBy: null,
    modelTopology: model.topology,
    weightsManifest: [{ paths: [WEIGHTS_FILE], weights: model.weightSpecs }],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, WEIGHTS_FILE), model.weights);
  writeFileSync(join(folder, TOPOLOGY_FILE), `${JSON.stringify(manifest, undefined, 1)}\n`);
}

/** Reads a Layers model with float32 weights. */
export function readModel(folder: string, shown: string): LayersModelFiles {
  const fail = (found: string, cause?: unknown): UserError =>
    new UserError('data', `Cannot read model "${shown}": ${found}`, {
      cause,
      hint: 'Run the stage that trains it again',
    });
  let manifest: { modelTopology?: unknown; weightsManifest?: unknown };
  try {
    manifest = JSON.parse(readFileSync(join(folder, TOPOLOGY_FILE), 'utf8')) as typeof manifest;
  } catch (error) {
    throw fail(`${TOPOLOGY_FILE}: ${messageOf(error)}`, error);
  }
  const groups = manifest.weightsManifest as { paths: string[]; weights: WeightSpec[] }[] | undefined;
  if (!manifest.modelTopology || !Array.isArray(groups)) throw fail(`${TOPOLOGY_FILE} holds no topology and weights`);
  const weightSpecs = groups.flatMap((group) => group.weights);
  const paths = groups.flatMap((group) => group.paths);
  if (paths.some((path) => path.includes('/') || path.includes('\\') || path.startsWith('.')))
    throw fail('its weights lie outside of its folder');
  const weights = Buffer.concat(paths.map((path) => readFileSync(join(folder, path))));
  const expected = weightSpecs.reduce(
    (sum, { shape }) => sum + 4 * shape.reduce((product, size) => product * size, 1),
    0,
  );
  if (weights.length !== expected) throw fail(`its weights have ${weights.length} bytes, expected ${expected}`);
  return { topology: manifest.modelTopology, weightSpecs, weights };
}
