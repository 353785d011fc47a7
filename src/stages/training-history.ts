import type { BatchProgress, EpochRecord } from '../engine/trainer.js';
import { writeCsv } from '../formats/csv.js';
import type { Logger } from '../log.js';
import { validationName, type MetricName } from '../ml/keras-metrics.js';

const BAR_WIDTH = 20;

/** A number of the history, by the name that Keras gives it. */
interface Series {
  readonly name: string;
  readonly of: (record: EpochRecord) => number;
}

/** What the history of a training with these metrics has, in the order of Keras's log. */
function seriesOf(metrics: readonly MetricName[]): readonly Series[] {
  return [
    { name: 'loss', of: ({ loss }) => loss },
    ...metrics.map((name) => ({ name, of: (record: EpochRecord) => record[name] ?? Number.NaN })),
    { name: 'val_loss', of: ({ valLoss }) => valLoss },
    ...metrics.map((name) => ({
      name: `val_${name}`,
      of: (record: EpochRecord) => record[validationName(name)] ?? Number.NaN,
    })),
  ];
}

/** `history.csv`: a row an epoch, epochs from 1. */
export function historyCsv(history: readonly EpochRecord[], metrics: readonly MetricName[]): string {
  const series = seriesOf(metrics);
  const rows = history.map((record) => [record.epoch + 1, ...series.map(({ of }) => of(record))]);
  return writeCsv(['epoch', ...series.map(({ name }) => name)], rows);
}

export interface DisplayRequest {
  readonly epochs: number;
  /** Rows that are trained on. */
  readonly images: number;
  readonly metrics: readonly MetricName[];
}

/** Epoch, loss, metrics, images per second and time left: a bar on a terminal, a line an epoch in a log. */
export class TrainingDisplay {
  readonly #log: Logger;
  readonly #epochs: number;
  readonly #images: number;
  readonly #series: readonly Series[];
  readonly #begun = process.hrtime.bigint();

  constructor(log: Logger, { epochs, images, metrics }: DisplayRequest) {
    this.#log = log;
    this.#epochs = epochs;
    this.#images = images;
    this.#series = seriesOf(metrics);
  }

  batch({ epoch, imagesDone, imagesTotal, loss }: BatchProgress): void {
    const done = epoch * imagesTotal + imagesDone;
    const filled = Math.round((imagesDone / imagesTotal) * BAR_WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
    this.#log.progress(`epoch ${epoch + 1}/${this.#epochs} ${bar} loss ${loss.toFixed(4)}, ${this.#pace(done)}`);
  }

  epoch(record: EpochRecord): void {
    const done = (record.epoch + 1) * this.#images;
    const values = this.#series.map(({ name, of }) => `${name} ${of(record).toFixed(4)}`).join(', ');
    this.#log.progress('');
    this.#log.info(`epoch ${record.epoch + 1}/${this.#epochs}: ${values} (${this.#pace(done)})`);
  }

  #pace(done: number): string {
    const seconds = Number(process.hrtime.bigint() - this.#begun) / 1e9;
    const rate = done / seconds;
    const left = (this.#epochs * this.#images - done) / rate;
    return `${rate.toFixed(0)} images/s, ${Math.ceil(left)} s left`;
  }
}
