import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { hashDescriptor } from '../bulk/hash.js';
import { createTrainer } from '../engine/choose.js';
import { writeModel } from '../engine/model-files.js';
import type { BatchProgress, EpochRecord, TrainRequest } from '../engine/trainer.js';
import { writeCsv } from '../formats/csv.js';
import type { Logger } from '../log.js';
import { drawHistory } from '../pictures/history.js';
import { openArrays } from './arrays.js';
import type { StageContext } from './context.js';
import { CheckpointFile, checkpointPath } from './checkpoints.js';
import { OUTPUTS, processedFiles } from './files.js';
import { withOutputs } from './outputs.js';
import { readModelParam } from './model-params.js';
import { StageParams } from './params.js';
import { readEarlyStopping, readOptimizer, readSchedule } from './training-params.js';

const BAR_WIDTH = 20;

/** Trains the CNN; writes the model, the history and its picture. */
export async function train(context: StageContext): Promise<void> {
  const params = new StageParams(context);
  const seed = params.seed();
  const epochs = params.number('train', 'epochs', { min: 1, max: 100_000, whole: true });
  const batchSize = params.number('train', 'batch_size', { min: 1, max: 1_000_000, whole: true });
  const learningRate = params.number('train', 'learning_rate', { min: 0, max: 1000, openMin: true });
  const optimizer = readOptimizer(params);
  const schedule = readSchedule(params);
  const earlyStopping = readEarlyStopping(params);
  const destination = params.path('data_preprocess', 'destination_directory');
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
    const { height, width, channels } = images;
    const model = readModelParam(context, params, { height, width, channels, classes, seed });
    const trainer = await createTrainer(context.engine, { notice: (text) => context.log.warning(text) });
    const display = new TrainingDisplay(context.log, epochs, trainRows.length);
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
        classWeight: classWeights(labels, trainRows, classes),
        optimizer,
        schedule,
        earlyStopping,
        seed,
        signal: context.signal,
        onBatch: (progress) => display.batch(progress),
        onEpoch: (epoch) => display.epoch(epoch),
      };
      const checkpoints = openCheckpoints(context, request, destination);
      const result = await trainer.train({ ...request, checkpoints });
      await withOutputs(context.folder, async (outputs) => {
        writeModel(outputs.beside(OUTPUTS.model), result.model);
        outputs.write(OUTPUTS.history, historyCsv(result.history));
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

/**
 * The rarer a class, the more it counts: of two the share of the other one (the workshop's), of more scikit-learn's
 * `balanced`, rows ÷ (classes × rows of the class).
 */
function classWeights(labels: Float32Array, rows: Int32Array, classes: number): number[] {
  const counts = Array<number>(classes).fill(0);
  for (const row of rows) counts[labels[row] ?? 0] = (counts[labels[row] ?? 0] ?? 0) + 1;
  const share = (counts[1] ?? 0) / rows.length;
  if (classes === 2) return [share, 1 - share];
  return counts.map((count) => (count === 0 ? 0 : rows.length / (classes * count)));
}

/** The checkpoints of this training, if there is a place for them; says so where it goes on from one. */
function openCheckpoints(
  context: StageContext,
  request: TrainRequest,
  destination: string,
): CheckpointFile | undefined {
  if (context.engine === 'tensorflow') return undefined; // it cannot go on
  const pixels = openSync(join(context.folder, processedFiles(destination).pixels), 'r');
  try {
    const path = checkpointPath(context.folder, request, () => hashDescriptor(pixels, 'md5'));
    if (path === undefined) return undefined;
    const file = new CheckpointFile(path, context.log);
    const done = file.resume?.history.length;
    if (done !== undefined) context.log.info(`Going on after epoch ${done}, where the last run stopped`);
    return file;
  } finally {
    closeSync(pixels);
  }
}

function historyCsv(history: readonly EpochRecord[]): string {
  const rows = history.map((record) => [record.epoch + 1, record.loss, record.auc, record.valLoss, record.valAuc]);
  return writeCsv(['epoch', 'loss', 'auc', 'val_loss', 'val_auc'], rows);
}

/** Epoch, loss, AUC, images per second and time left: a bar on a terminal, a line an epoch in a log. */
class TrainingDisplay {
  readonly #log: Logger;
  readonly #epochs: number;
  readonly #images: number;
  readonly #begun = process.hrtime.bigint();

  constructor(log: Logger, epochs: number, images: number) {
    this.#log = log;
    this.#epochs = epochs;
    this.#images = images;
  }

  batch({ epoch, imagesDone, imagesTotal, loss }: BatchProgress): void {
    const done = epoch * imagesTotal + imagesDone;
    const filled = Math.round((imagesDone / imagesTotal) * BAR_WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
    this.#log.progress(`epoch ${epoch + 1}/${this.#epochs} ${bar} loss ${loss.toFixed(4)}, ${this.#pace(done)}`);
  }

  epoch({ epoch, loss, auc, valLoss, valAuc }: EpochRecord): void {
    const done = (epoch + 1) * this.#images;
    const values = `loss ${loss.toFixed(4)}, auc ${auc.toFixed(4)}, val_loss ${valLoss.toFixed(4)}, val_auc ${valAuc.toFixed(4)}`;
    this.#log.progress('');
    this.#log.info(`epoch ${epoch + 1}/${this.#epochs}: ${values} (${this.#pace(done)})`);
  }

  #pace(done: number): string {
    const seconds = Number(process.hrtime.bigint() - this.#begun) / 1e9;
    const rate = done / seconds;
    const left = (this.#epochs * this.#images - done) / rate;
    return `${rate.toFixed(0)} images/s, ${Math.ceil(left)} s left`;
  }
}
