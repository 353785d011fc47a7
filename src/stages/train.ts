import { createTrainer } from '../engine/choose.js';
import { buildCnn } from '../engine/model.js';
import { writeModel } from '../engine/model-files.js';
import type { BatchProgress, EpochRecord } from '../engine/trainer.js';
import { writeCsv } from '../formats/csv.js';
import type { Logger } from '../log.js';
import { drawHistory } from '../pictures/history.js';
import { openArrays } from './arrays.js';
import type { StageContext } from './context.js';
import { OUTPUTS } from './files.js';
import { withOutputs } from './outputs.js';
import { StageParams } from './params.js';

const BAR_WIDTH = 20;

/** Trains the CNN; writes the model, the history and its picture. */
export async function train(context: StageContext): Promise<void> {
  const params = new StageParams(context);
  const seed = params.seed();
  const epochs = params.number('train', 'epochs', { min: 1, max: 100_000, whole: true });
  const batchSize = params.number('train', 'batch_size', { min: 1, max: 1_000_000, whole: true });
  const learningRate = params.number('train', 'learning_rate', { min: 0, max: 1000, openMin: true });
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
    const positives = trainRows.reduce((sum, row) => sum + (labels[row] ?? 0), 0) / trainRows.length;
    const trainer = await createTrainer(context.engine);
    const display = new TrainingDisplay(context.log, epochs, trainRows.length);
    context.log.info(
      `Training on ${trainRows.length} images of ${images.width}×${images.height} with ${trainer.description}`,
    );
    try {
      const result = await trainer.train({
        model: buildCnn({ height: images.height, width: images.width, channels: images.channels, seed }),
        images,
        labels,
        trainRows,
        validationRows: testRows,
        epochs,
        batchSize,
        learningRate,
        // The workshop's: the rarer a class, the more it counts.
        classWeight: [positives, 1 - positives],
        seed,
        signal: context.signal,
        onBatch: (progress) => display.batch(progress),
        onEpoch: (epoch) => display.epoch(epoch),
      });
      await withOutputs(context.folder, async (outputs) => {
        writeModel(outputs.beside(OUTPUTS.model), result.model);
        outputs.write(OUTPUTS.history, historyCsv(result.history));
        outputs.write(OUTPUTS.historyPicture, await drawHistory({ epochs: result.history }));
      });
    } finally {
      trainer.dispose();
    }
  } finally {
    arrays.images.close();
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
