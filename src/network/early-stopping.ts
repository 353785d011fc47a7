import type { EarlyStoppingSpec, EpochRecord, TrainingState } from '../engine/trainer.js';
import type { Leader } from './leader.js';

/** Watches one number of the history and says when it has not become better for long enough. */
export class EarlyStopping {
  readonly #spec: EarlyStoppingSpec | undefined;
  readonly #leader: Leader;
  #best: number | undefined;
  #bestState: Float32Array | undefined;
  #waited = 0;

  /** `resume`: what went before, when a training goes on. */
  constructor(spec: EarlyStoppingSpec | undefined, leader: Leader, resume: TrainingState | undefined) {
    this.#spec = spec;
    this.#leader = leader;
    this.#bestState = resume?.best;
    for (const record of resume?.history ?? []) this.#count(record);
  }

  /** The state of the best epoch so far, where it is wanted back. */
  get best(): Float32Array | undefined {
    return this.#bestState;
  }

  /** Takes an epoch in; true when the training should end. */
  sees(record: EpochRecord): boolean {
    if (!this.#spec) return false;
    const isBetter = this.#count(record);
    if (isBetter && this.#spec.restoreBest) this.#bestState = this.#leader.saveState();
    return !isBetter && this.#waited >= this.#spec.patience;
  }

  /** Puts the best epoch's weights back, where that was asked for. */
  finish(): void {
    if (this.#bestState) this.#leader.restoreState(this.#bestState);
  }

  #count(record: EpochRecord): boolean {
    if (!this.#spec) return false;
    const { monitor, minDelta } = this.#spec;
    const isLower = monitor === 'loss' || monitor === 'valLoss';
    const found = record[monitor] ?? Number.NaN;
    const value = isLower ? -found : found;
    const isBetter = this.#best === undefined || value > this.#best + minDelta;
    if (isBetter) this.#best = value;
    this.#waited = isBetter ? 0 : this.#waited + 1;
    return isBetter;
  }
}
