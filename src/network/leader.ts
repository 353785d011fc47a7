import type { Kernels } from './kernels.js';
import type { MemoryMap } from './memory-map.js';
import { Norms } from './norms.js';
import type { NormOp, Plan } from './op.js';
import { Session, type ReadImage, type SessionSettings } from './session.js';
import type { Phase, PhaseArguments, Team } from './team.js';

const FLOAT = 4;

/** A batch to learn from or to predict. */
export interface Batch {
  /** Which images. */
  readonly rows: ArrayLike<number>;
  /** (rows, outputs), for learning. */
  readonly targets?: Float32Array;
  /** Weight of each row's loss, for learning. */
  readonly weights?: Float32Array;
}

/** The thread that leads: steps, predictions, and what lies between the phases of a step. */
export class Leader {
  readonly #k: Kernels;
  readonly #plan: Plan;
  readonly #map: MemoryMap;
  readonly #team: Team;
  readonly #session: Session;
  readonly #norms: Norms;
  readonly #normOps: readonly NormOp[];
  readonly #memory: WebAssembly.Memory;
  readonly #floats: Float32Array;

  constructor(settings: SessionSettings, kernels: Kernels, memory: WebAssembly.Memory, team: Team, read: ReadImage) {
    this.#k = kernels;
    this.#plan = settings.plan;
    this.#map = settings.map;
    this.#team = team;
    this.#memory = memory;
    this.#floats = new Float32Array(memory.buffer);
    this.#session = new Session(settings, kernels, memory, team, 0, read);
    this.#norms = new Norms(settings, memory);
    this.#normOps = settings.plan.ops.filter((op) => op.kind === 'norm');
    for (const [offset, values] of settings.plan.initialConstants)
      this.#floats.set(values, this.#map.constants / FLOAT + offset);
  }

  /** One step of the optimizer; returns the batch's mean loss without the penalty, and what the model said. */
  step(batch: Batch, step: number): { readonly loss: number; readonly scores: Float32Array } {
    const rows = batch.rows.length;
    const map = this.#map;
    const args = { rows, step, segment: 0 };
    const tiles = this.#session.chunkTiles(rows);
    this.#place(batch);
    this.prepare();
    this.#norms.clear();
    for (let segment = 0; segment <= this.#normOps.length; segment += 1) {
      this.#lead('forward', tiles, { ...args, segment });
      const norm = this.#normOps[segment];
      if (norm) this.#norms.useBatch(norm, rows, tiles);
    }
    for (let segment = this.#normOps.length - 1; segment >= 0; segment -= 1) {
      this.#norms.useDeltas(this.#normOps[segment]!, rows, tiles);
      if (this.#normOps[segment]!.wantsInputDelta) this.#lead('backward', tiles, { ...args, segment });
    }
    this.#lead('update', this.#session.updateTiles, args);
    const losses = new Float64Array(this.#memory.buffer, map.losses, rows);
    let sum = 0;
    for (const loss of losses) sum += loss;
    return { loss: sum / rows, scores: this.#scores(rows) };
  }

  /** What the model says of images, (rows, outputs). `prepare` must have been called since the weights changed. */
  predict(rows: ArrayLike<number>): Float32Array {
    this.#place({ rows });
    for (const norm of this.#normOps) this.#norms.useMoving(norm);
    this.#lead('predict', this.#session.predictTiles(rows.length), { rows: rows.length, step: 0, segment: 0 });
    return this.#scores(rows.length);
  }

  /** Makes what is derived from the weights: the same in another order, or at the points of Winograd's algorithm. */
  prepare(): void {
    this.#lead('prepare', this.#session.prepareTiles, { rows: 0, step: 0, segment: 0 });
  }

  /** The penalty of the weights: Σ l1·|w| + l2·w². */
  penalty(): number {
    let sum = 0;
    for (const { offset, count, l1, l2 } of this.#plan.ranges) {
      const at = this.#map.parameters + offset * FLOAT;
      if (l2 !== 0) sum += l2 * this.#k.sumSquares(at, count);
      if (l1 !== 0) sum += l1 * this.#k.sumAbsolute(at, count);
    }
    return sum;
  }

  /** Everything that training has changed: weights, the optimizer's numbers, moving moments. */
  saveState(): Float32Array {
    const parts = this.#stateParts();
    const state = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      state.set(part, at);
      at += part.length;
    }
    return state;
  }

  /** Puts back what `saveState` gave; false when it is of another model. */
  restoreState(state: Float32Array): boolean {
    const parts = this.#stateParts();
    if (state.length !== parts.reduce((sum, part) => sum + part.length, 0)) return false;
    let at = 0;
    for (const part of parts) {
      part.set(state.subarray(at, at + part.length));
      at += part.length;
    }
    return true;
  }

  #stateParts(): Float32Array[] {
    const { parameters, first, second, constants } = this.#map;
    const part = (offset: number, count: number): Float32Array =>
      this.#floats.subarray(offset / FLOAT, offset / FLOAT + count);
    const count = this.#plan.parameters;
    return [part(parameters, count), part(first, count), part(second, count), part(constants, this.#plan.constants)];
  }

  #lead(phase: Phase, tiles: number, args: PhaseArguments): void {
    this.#team.lead(phase, tiles, args, (name, tile, given) => this.#session.work(name, tile, given));
  }

  #place({ rows, targets, weights }: Batch): void {
    const { map, padded, channels } = { map: this.#map, ...this.#plan.output };
    new Int32Array(this.#memory.buffer, map.rows, rows.length).set(rows);
    if (weights) this.#floats.set(weights, map.weights / FLOAT);
    if (!targets) return;
    for (let row = 0; row < rows.length; row += 1) {
      this.#floats.set(targets.subarray(row * channels, (row + 1) * channels), map.targets / FLOAT + row * padded);
    }
  }

  #scores(rows: number): Float32Array {
    const { channels, padded } = this.#plan.output;
    const scores = new Float32Array(rows * channels);
    for (let row = 0; row < rows; row += 1) {
      const at = this.#map.scores / FLOAT + row * padded;
      scores.set(this.#floats.subarray(at, at + channels), row * channels);
    }
    return scores;
  }
}
