import { join } from 'node:path';
import { createTrainer } from '../engine/choose.js';
import { readModel } from '../engine/model-files.js';
import { UserError } from '../errors.js';
import { floatValue, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import { writeYaml } from '../formats/yaml-write.js';
import { confusionMatrix } from '../ml/confusion.js';
import { binaryMetrics, classMetrics, type BinaryMetrics, type ClassMetrics } from '../ml/metrics.js';
import { drawConfusionMatrix } from '../pictures/confusion.js';
import { openArrays, type LoadedArrays } from './arrays.js';
import type { Classes } from './classes.js';
import type { StageContext } from './context.js';
import { readDataset, type Dataset } from './dataset.js';
import { OUTPUTS, processedFiles, requireInput } from './files.js';
import { withOutputs } from './outputs.js';
import { StageParams } from './params.js';
import { allProbabilities, decide, predictionsCsv, type Predictions } from './predictions.js';
import { Progress } from './progress.js';

/**
 * Predicts every image and measures: on all images (the workshop's numbers, as top-level keys) and on the training and
 * the test split apart. Writes `metrics.yaml`, `predictions.csv` and the test split's confusion matrix.
 */
export async function evaluate(context: StageContext): Promise<void> {
  const params = new StageParams(context);
  const threshold = params.number('evaluate', 'threshold', { min: 0, max: 1, fallback: 0.5 });
  const destination = params.path('data_preprocess', 'destination_directory');
  params.check();
  const dataset = readDataset(context, processedFiles(destination).tableWithPaths, params);
  const arrays = openArrays(context, destination);
  try {
    requireSameRows(dataset, arrays);
    const probabilities = allProbabilities(await predict(context, arrays, dataset), dataset);
    const predicted = decide(probabilities, dataset, threshold);
    const results: Predictions = { ...dataset, arrays, probabilities, predicted };
    const test = measure(results, arrays.testRows);
    await withOutputs(context.folder, async (outputs) => {
      const train = measure(results, arrays.trainRows);
      outputs.write(OUTPUTS.metrics, metricsYaml(dataset.classes, measure(results), train, test));
      outputs.write(OUTPUTS.predictions, predictionsCsv(results));
      outputs.write(OUTPUTS.confusionPicture, await drawConfusion(results));
    });
    context.log.info(`test: accuracy ${show(test.accuracy)}, f1 ${show(test.f1)}, auc ${show(test.auc)}`);
  } finally {
    arrays.images.close();
  }
}

/** Measures some rows, or all. */
function measure({ arrays, probabilities, predicted, classes }: Predictions, part?: Int32Array): Measured {
  const labels = Array.from(arrays.labels);
  const rows = part ? [...part].sort((a, b) => a - b) : labels.map((_, index) => index);
  const pick = (values: ArrayLike<number>): number[] => rows.map((row) => values[row] ?? 0);
  const count = classes.names.length;
  if (classes.isBinary) {
    const scores = rows.map((row) => probabilities[2 * row + 1] ?? 0);
    return binaryMetrics(pick(labels), pick(predicted), scores);
  }
  const scores = rows.flatMap((row) => [...probabilities.subarray(row * count, (row + 1) * count)]);
  return classMetrics(pick(labels), pick(predicted), scores, count);
}

/** The arrays may be of another table, or of another type, when the stage is run alone. */
function requireSameRows({ rows }: Dataset, { images, labels }: LoadedArrays): void {
  let found: string | undefined;
  const other = rows.findIndex((row, index) => row.label !== labels[index]);
  if (rows.length !== images.count) found = `the table has ${rows.length} rows, the arrays ${images.count}`;
  else if (other >= 0) found = `the labels in table and arrays differ, first at id ${rows[other]?.id}`;
  if (found === undefined) return;
  throw new UserError('data', `Cannot evaluate: ${found}`, { hint: 'Run data_load and train again' });
}

async function predict(context: StageContext, { images }: LoadedArrays, dataset: Dataset): Promise<Float32Array> {
  requireInput(context.folder, OUTPUTS.model, 'train');
  context.observer?.readsFile(OUTPUTS.model);
  const model = readModel(join(context.folder, OUTPUTS.model), OUTPUTS.model);
  const trainer = await createTrainer(context.engine, {
    notice: (text) => context.log.warning(text),
    threads: context.threads,
  });
  const progress = new Progress(context, 'predicting', images.count);
  try {
    const rows = Int32Array.from({ length: images.count }, (_, index) => index);
    const onProgress = (done: number): void => progress.show(done);
    const scores = await trainer.predict(model, images, rows, { signal: context.signal, onProgress });
    const { names, isBinary } = dataset.classes;
    const outputs = isBinary ? 1 : names.length;
    if (scores.length !== outputs * images.count) throw otherClasses(scores.length / images.count, outputs);
    const undefinedAt = scores.findIndex((score) => !Number.isFinite(score));
    if (undefinedAt < 0) return scores;
    throw new UserError(
      'stage',
      `Cannot evaluate: the model's prediction for image ${Math.floor(undefinedAt / outputs) + 1} is ${scores[undefinedAt]}, expected a probability`,
      { hint: 'The training has diverged: lower train.learning_rate' },
    );
  } finally {
    progress.end();
    trainer.dispose();
  }
}

function otherClasses(found: number, expected: number): UserError {
  const message = `Cannot evaluate: the model puts out ${found} numbers for an image, expected ${expected} for the classes of base.pokemon_type_train`;
  return new UserError('stage', message, { hint: 'Run train again' });
}

type Measured = BinaryMetrics | ClassMetrics;

/** The workshop's numbers on top, those of each split below; of more than two classes a mapping for each class too. */
function metricsYaml({ names }: Classes, all: Measured, train: Measured, test: Measured): string {
  const numbers = (values: object): YamlMap =>
    new Map<string, YamlValue>(
      Object.entries(values).flatMap(([name, value]: [string, unknown]) =>
        typeof value === 'number' ? [[name, name === 'support' ? value : floatValue(value)]] : [],
      ),
    );
  const section = (metrics: Measured): YamlMap => {
    const classes = 'classes' in metrics ? metrics.classes : [];
    return new Map<string, YamlValue>([
      ...numbers(metrics),
      ...classes.map((one, label): [string, YamlMap] => [names[label] ?? '', numbers(one)]),
    ] as [string, YamlValue][]);
  };
  return writeYaml(
    new Map<string, YamlValue>([...section(all), ['train', section(train)], ['test', section(test)]] as [
      string,
      YamlValue,
    ][]),
  );
}

async function drawConfusion({ arrays, predicted, classes }: Predictions): Promise<Uint8Array> {
  const rows = [...arrays.testRows];
  const matrix = confusionMatrix(
    rows.map((row) => arrays.labels[row] ?? 0),
    rows.map((row) => predicted[row] ?? 0),
    classes.names.map((_, label) => label),
  );
  return drawConfusionMatrix({ matrix, labels: classes.names, title: `Test split, ${rows.length} images` });
}

function show(value: number): string {
  return Number.isNaN(value) ? 'undefined' : value.toFixed(4);
}
