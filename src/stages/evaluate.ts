import { join } from 'node:path';
import { createTrainer } from '../engine/choose.js';
import { readModel } from '../engine/model-files.js';
import { UserError } from '../errors.js';
import { writeCsv } from '../formats/csv.js';
import { pythonFloat } from '../formats/python-float.js';
import { floatValue, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import { writeYaml } from '../formats/yaml-write.js';
import { binaryConfusion, binaryMetrics, type BinaryMetrics } from '../ml/metrics.js';
import { drawConfusionMatrix } from '../pictures/confusion.js';
import { openArrays, type LoadedArrays } from './arrays.js';
import { classNames } from './classes.js';
import type { StageContext } from './context.js';
import { readDataset, type DatasetRow } from './dataset.js';
import { OUTPUTS, processedFiles, requireInput } from './files.js';
import { withOutputs } from './outputs.js';
import { StageParams } from './params.js';
import { Progress } from './progress.js';

/**
 * Predicts every image and measures: on all images (the workshop's numbers, as top-level keys) and on the training and
 * the test split apart. Writes `metrics.yaml`, `predictions.csv` and the test split's confusion matrix.
 */
export async function evaluate(context: StageContext): Promise<void> {
  const params = new StageParams(context);
  const threshold = params.number('evaluate', 'threshold', { min: 0, max: 1, fallback: 0.5 });
  const type = params.type();
  const destination = params.path('data_preprocess', 'destination_directory');
  params.check();
  const rows = readDataset(context, processedFiles(destination).tableWithPaths, params);
  const arrays = openArrays(context, destination);
  try {
    requireSameRows(rows, arrays);
    const scores = await predict(context, arrays);
    const predicted = Array.from(scores, (score) => (score > threshold ? 1 : 0));
    const labels = Array.from(arrays.labels);
    const measure = (part?: Int32Array): BinaryMetrics => {
      const indices = part ? [...part].sort((a, b) => a - b) : labels.map((_, index) => index);
      const pick = (values: ArrayLike<number>): number[] => indices.map((index) => values[index] ?? 0);
      return binaryMetrics(pick(labels), pick(predicted), pick(scores));
    };
    const test = measure(arrays.testRows);
    await withOutputs(context.folder, async (outputs) => {
      outputs.write(OUTPUTS.metrics, metricsYaml(measure(), measure(arrays.trainRows), test));
      outputs.write(OUTPUTS.predictions, predictionsCsv({ rows, arrays, scores, predicted, type }));
      outputs.write(OUTPUTS.confusionPicture, await drawConfusion(arrays, predicted, type));
    });
    context.log.info(`test: accuracy ${show(test.accuracy)}, f1 ${show(test.f1)}, auc ${show(test.auc)}`);
  } finally {
    arrays.images.close();
  }
}

/** The arrays may be of another table, or of another type, when the stage is run alone. */
function requireSameRows(rows: readonly DatasetRow[], { images, labels }: LoadedArrays): void {
  let found: string | undefined;
  const other = rows.findIndex((row, index) => row.label !== labels[index]);
  if (rows.length !== images.count) found = `the table has ${rows.length} rows, the arrays ${images.count}`;
  else if (other >= 0) found = `the labels in table and arrays differ, first at id ${rows[other]?.id}`;
  if (found === undefined) return;
  throw new UserError('data', `Cannot evaluate: ${found}`, { hint: 'Run data_load and train again' });
}

async function predict(context: StageContext, { images }: LoadedArrays): Promise<Float32Array> {
  requireInput(context.folder, OUTPUTS.model, 'train');
  context.observer?.readsFile(OUTPUTS.model);
  const model = readModel(join(context.folder, OUTPUTS.model), OUTPUTS.model);
  const trainer = await createTrainer(context.engine);
  const progress = new Progress(context, 'predicting', images.count);
  try {
    const rows = Int32Array.from({ length: images.count }, (_, index) => index);
    const onProgress = (done: number): void => progress.show(done);
    const scores = await trainer.predict(model, images, rows, { signal: context.signal, onProgress });
    const undefinedAt = scores.findIndex((score) => !Number.isFinite(score));
    if (undefinedAt < 0) return scores;
    throw new UserError(
      'stage',
      `Cannot evaluate: the model's prediction for image ${undefinedAt + 1} is ${scores[undefinedAt]}, expected a probability`,
      { hint: 'The training has diverged: lower train.learning_rate' },
    );
  } finally {
    progress.end();
    trainer.dispose();
  }
}

function metricsYaml(all: BinaryMetrics, train: BinaryMetrics, test: BinaryMetrics): string {
  const section = (metrics: BinaryMetrics): YamlMap =>
    new Map<string, YamlValue>(
      Object.entries(metrics).map(([name, value]: [string, number]) => [name, floatValue(value)]),
    );
  return writeYaml(
    new Map<string, YamlValue>([...section(all), ['train', section(train)], ['test', section(test)]] as [
      string,
      YamlValue,
    ][]),
  );
}

interface Predictions {
  readonly rows: readonly DatasetRow[];
  readonly arrays: LoadedArrays;
  readonly scores: Float32Array;
  readonly predicted: readonly number[];
  readonly type: string;
}

/** One row an image, in order of id: `id,path,split,label,predicted`, and a probability for each class. */
function predictionsCsv({ rows, arrays, scores, predicted, type }: Predictions): string {
  const [negative, positive] = classNames(type);
  const test = new Set(arrays.testRows);
  const nameOf = (value: number | undefined): string => (value ? positive : negative);
  const order = rows.map((_, index) => index).sort((a, b) => Number(rows[a]?.id) - Number(rows[b]?.id));
  const cells = order.map((index) => {
    const score = scores[index] ?? 0;
    const row = rows[index];
    return [
      row?.id ?? '',
      row?.path ?? '',
      test.has(index) ? 'test' : 'train',
      nameOf(row?.label),
      nameOf(predicted[index]),
      pythonFloat(1 - score),
      pythonFloat(score),
    ];
  });
  return writeCsv(['id', 'path', 'split', 'label', 'predicted', `p_${negative}`, `p_${positive}`], cells);
}

async function drawConfusion(arrays: LoadedArrays, predicted: readonly number[], type: string): Promise<Uint8Array> {
  const rows = [...arrays.testRows];
  const matrix = binaryConfusion(
    rows.map((row) => arrays.labels[row] ?? 0),
    rows.map((row) => predicted[row] ?? 0),
  );
  return drawConfusionMatrix({ matrix, labels: classNames(type), title: `Test split, ${rows.length} images` });
}

function show(value: number): string {
  return Number.isNaN(value) ? 'undefined' : value.toFixed(4);
}
