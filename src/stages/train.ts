import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { hashDescriptor } from '../bulk/hash.js';
import { createTrainer } from '../engine/choose.js';
import { writeModel } from '../engine/model-files.js';
import type { TrainRequest } from '../engine/trainer.js';
import { drawHistory } from '../pictures/history.js';
import { openArrays, readSampleWeight } from './arrays.js';
import { readClassWeight } from './class-weight.js';
import type { StageContext } from './context.js';
import { CheckpointFile, checkpointPath } from './checkpoints.js';
import { OUTPUTS, processedFiles } from './files.js';
import { withOutputs } from './outputs.js';
import { readModelParam } from './model-params.js';
import { StageParams } from './params.js';
import { historyCsv, TrainingDisplay } from './training-history.js';
import { readEarlyStopping, readLoss, readMetrics, readOptimizer, readSchedule } from './training-params.js';

/** Trains the CNN; writes the model, the history and its picture. */
export async function train(context: StageContext): Promise<void> {
  const params = new StageParams(context);
  const seed = params.seed();
  const epochs = params.number('train', 'epochs', { min: 1, max: 100_000, whole: true });
  const batchSize = params.number('train', 'batch_size', { min: 1, max: 1_000_000, whole: true });
  const learningRate = params.number('train', 'learning_rate', { min: 0, max: 1000, openMin: true });
  const optimizer = readOptimizer(params);
  const schedule = readSchedule(params);
  const checkpointEvery = params.number('train', 'checkpoint_every', {
    min: 0,
    max: 100_000,
    whole: true,
    fallback: 1,
    isFree: true,
  });
  const metrics = readMetrics(params);
  const earlyStopping = readEarlyStopping(params, metrics);
  const destination = params.path('data_preprocess', 'destination_directory');
  const hasWeights = params.optionalText('data_preprocess', 'sample_weight_column') !== undefined;
  params.check();
  const arrays = openArrays(context, destination);
  try {
    const { images, labels, trainRows, testRows } = arrays;
    if (batchSize > trainRows.length) {
      throw params.error(
        'train',
        'batch_size',
        `found ${batchSize}, but the training split has ${trainRows.length} images`,
      );
    }
    const classes = labels.reduce((most, label) => Math.max(most, label), 1) + 1;
    const classWeight = readClassWeight(params, { labels, rows: trainRows, classes });
    const sampleWeight = hasWeights ? readSampleWeight(context, destination, images.count) : undefined;
    if (sampleWeight && trainRows.every((row) => sampleWeight[row] === 0))
      throw params.error('data_preprocess', 'sample_weight_column', 'every image to train on has the weight 0');
    const { height, width, channels } = images;
    const model = readModelParam(context, params, { height, width, channels, classes, seed });
    const trainer = await createTrainer(context.engine, {
      notice: (text) => context.log.warning(text),
      threads: context.threads,
    });
    const display = new TrainingDisplay(context.log, { epochs, images: trainRows.length, metrics });
    context.log.info(
      `Training on ${trainRows.length} images of ${images.width}×${images.height} with ${trainer.description}`,
    );
    try {
      const request: TrainRequest = {
        model,
        images,
        labels,
        trainRows,
        validationRows: testRows,
        epochs,
        batchSize,
        learningRate,
        classWeight,
        sampleWeight,
        loss: readLoss(params, classes),
        optimizer,
        schedule,
        earlyStopping,
        metrics,
        seed,
        signal: context.signal,
        onBatch: (progress) => display.batch(progress),
        onEpoch: (epoch) => display.epoch(epoch),
      };
      const checkpoints = openCheckpoints(context, request, { destination, every: checkpointEvery });
      const result = await trainer.train({ ...request, checkpoints });
      await withOutputs(context.folder, async (outputs) => {
        writeModel(outputs.beside(OUTPUTS.model), result.model);
        outputs.write(OUTPUTS.history, historyCsv(result.history, metrics));
        outputs.write(OUTPUTS.historyPicture, await drawHistory({ epochs: result.history }));
      });
      checkpoints?.remove();
    } finally {
      trainer.dispose();
    }
  } finally {
    arrays.images.close();
  }
}

/** The checkpoints of this training, if there is a place for them; says so where it goes on from one. */
function openCheckpoints(
  context: StageContext,
  request: TrainRequest,
  { destination, every }: { readonly destination: string; readonly every: number },
): CheckpointFile | undefined {
  if (every === 0 || context.engine === 'tensorflow') return undefined; // which cannot go on
  const pixels = openSync(join(context.folder, processedFiles(destination).pixels), 'r');
  try {
    const path = checkpointPath(context.folder, request, () => hashDescriptor(pixels, 'md5'));
    if (path === undefined) return undefined;
    const file = new CheckpointFile(path, context.log, every);
    const done = file.resume?.history.length;
    if (done !== undefined) context.log.info(`Going on after epoch ${done}, where the last run stopped`);
    return file;
  } finally {
    closeSync(pixels);
  }
}
