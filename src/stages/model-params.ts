import { join } from 'node:path';
import { buildCnn } from '../engine/model.js';
import { buildModel, type LayerDescription } from '../engine/model-builder.js';
import { readModel } from '../engine/model-files.js';
import type { LayersModelFiles } from '../engine/trainer.js';
import { UserError } from '../errors.js';
import { plain, type YamlValue } from '../formats/yaml-value.js';
import { inputShapeOf, readLayers, UnknownLayer } from '../network/layers.js';
import { makePlan } from '../network/plan.js';
import { matchWeights } from '../network/weights.js';
import type { StageContext } from './context.js';
import type { StageParams } from './params.js';

export interface ModelRequest {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly classes: number;
  readonly seed: number;
}

/**
 * The model to train: `train.model` as a list of layers by Keras's names (`- Conv2D: {filters: 8, kernel_size: 3}`), or as the
 * path of a `model.json` whose weights are the first ones; without it the workshop's CNN.
 */
export function readModelParam(context: StageContext, params: StageParams, request: ModelRequest): LayersModelFiles {
  const value = params.optional('train', 'model');
  if (value === undefined) return buildCnn(request);
  const wrong = (found: string): UserError => params.error('train', 'model', found);
  try {
    const model = typeof value === 'string' ? readPath(context, value, wrong) : build(value, request, wrong);
    requireFit(model, request, wrong);
    return model;
  } catch (error) {
    if (error instanceof UserError && error.location === undefined) throw wrong(error.message);
    throw error;
  }
}

function readPath(context: StageContext, path: string, wrong: (found: string) => UserError): LayersModelFiles {
  if (path.startsWith('/') || path.split('/').includes('..'))
    throw wrong(`found "${path}", expected a path inside of the repository`);
  const folder = path.replace(/(^|\/)model\.json$/, '') || '.';
  context.observer?.readsFile(path);
  return readModel(join(context.folder, folder), path);
}

function build(value: YamlValue, request: ModelRequest, wrong: (found: string) => UserError): LayersModelFiles {
  if (!Array.isArray(value) || value.length === 0)
    throw wrong('found no list of layers, expected one, or the path of a model.json');
  const layers = value.map((item, index): LayerDescription => {
    if (typeof item === 'string') return { className: item, arguments: {} };
    const [entry, ...rest] = item instanceof Map ? [...item] : [];
    const values = entry?.[1] ?? new Map();
    if (!entry || rest.length > 0 || !(values instanceof Map))
      throw wrong(`layer ${index + 1} is no layer, expected such as "Dropout: {rate: 0.2}"`);
    return { className: String(entry[0]), arguments: plain(values) as Record<string, unknown> };
  });
  return buildModel(layers, request, request.seed);
}

/** A `model.json` says of which images it is. */
function requireInput(model: LayersModelFiles, request: ModelRequest, wrong: (found: string) => UserError): void {
  const { height, width, channels } = request;
  const [, ...sizes] = inputShapeOf(model.topology) ?? [];
  const fits = [height, width, channels].every(
    (size, index) => typeof sizes[index] !== 'number' || sizes[index] === size,
  );
  if (fits) return;
  const layer = readLayers(model.topology)[0]?.name ?? '';
  const found = `${height} × ${width} × ${channels}`;
  throw wrong(
    `layer "${layer}" takes images of ${sizes.map((size) => (typeof size === 'number' ? size : 'any')).join(' × ')}, found ${found}`,
  );
}

/** Shapes and weights must fit; the last layer must give one probability, or one for each class. */
function requireFit(model: LayersModelFiles, request: ModelRequest, wrong: (found: string) => UserError): void {
  const expected = request.classes === 2 ? 'one number by "sigmoid"' : `${request.classes} numbers by "softmax"`;
  try {
    requireInput(model, request, wrong);
    const plan = makePlan(model.topology, request);
    matchWeights(plan, model);
    const { output, ops } = plan;
    const last = ops.at(-1);
    const activation = last?.kind === 'activation' ? last.activation : 'linear';
    const isFine =
      output.height * output.width === 1 &&
      (request.classes === 2
        ? output.channels === 1 && activation === 'sigmoid'
        : output.channels === request.classes && activation === 'softmax');
    if (!isFine)
      throw wrong(
        `its last layer "${last?.layer ?? 'none'}" puts out ${output.height} × ${output.width} × ${output.channels} by "${activation}", expected ${expected}`,
      );
  } catch (error) {
    if (!(error instanceof UnknownLayer)) throw error; // TensorFlow.js will say what it makes of it
  }
}
