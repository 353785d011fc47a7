import type { OptimizerSpec } from '../engine/trainer.js';
import { backward, type GradientPlaces } from './backward.js';
import { derivationsOf, type Derivation } from './conv/derive.js';
import { forward } from './forward.js';
import type { Kernels } from './kernels.js';
import { isFusedWith, lossOf, type LossName } from './loss.js';
import type { MemoryMap } from './memory-map.js';
import { addDeltaSums, addMoments, applyNormGradient, normPlaces } from './norms.js';
import type { NormOp, ParameterRange, Plan } from './op.js';
import { stepRate, updatePiece } from './optimizer.js';
import type { ImagePlace, Step } from './places.js';
import type { Phase, PhaseArguments, Team } from './team.js';

const FLOAT = 4;
const DOUBLE = 8;
const PIECE = 32_768; // floats that a thread takes at once of the optimizer's work
const PREDICT_ROWS = 4;

/** Reads the 8-bit pixels of an image to an address. */
export type ReadImage = (row: number, target: Uint8Array) => void;

/** What all threads of a training know. */
export interface SessionSettings {
  readonly plan: Plan;
  readonly map: MemoryMap;
  readonly loss: LossName;
  readonly optimizer: OptimizerSpec;
  readonly seed: number;
}

/** One thread's hands: does the tiles of each phase. */
export class Session {
  readonly #k: Kernels;
  readonly #settings: SessionSettings;
  readonly #memory: WebAssembly.Memory;
  readonly #read: ReadImage;
  readonly #team: Team;
  readonly #own: number;
  readonly #floats: Float32Array;
  readonly #ints: Int32Array;
  /** Where the normalisations are among the operations. */
  readonly #norms: readonly number[];
  /** The last operation whose way back is not part of the loss's gradient. */
  readonly #last: number;
  /** What is derived from the parameters, in parts that threads take. */
  readonly #derivations: readonly Derivation[];
  readonly #pieces: readonly (ParameterRange & { readonly range: number })[];

  constructor(
    settings: SessionSettings,
    kernels: Kernels,
    memory: WebAssembly.Memory,
    team: Team,
    thread: number,
    read: ReadImage,
  ) {
    const { ops, ranges } = settings.plan;
    this.#settings = settings;
    this.#k = kernels;
    this.#memory = memory;
    this.#team = team;
    this.#read = read;
    this.#own = settings.map.threads + thread * settings.map.threadBytes;
    this.#floats = new Float32Array(memory.buffer);
    this.#ints = new Int32Array(memory.buffer);
    this.#norms = ops.flatMap((op, index) => (op.kind === 'norm' ? [index] : []));
    const last = ops.at(-1);
    const isFused = last?.kind === 'activation' && isFusedWith(settings.loss, last.activation);
    this.#last = ops.length - (isFused ? 2 : 1);
    this.#derivations = ops.flatMap(derivationsOf);
    this.#pieces = ranges.flatMap((range, index) => cut(range).map((piece) => ({ ...piece, range: index })));
  }

  get updateTiles(): number {
    return this.#pieces.length;
  }

  get prepareTiles(): number {
    return this.#derivations.length;
  }

  predictTiles(rows: number): number {
    return Math.ceil(rows / PREDICT_ROWS);
  }

  chunkTiles(rows: number): number {
    return Math.min(this.#settings.map.chunks, rows);
  }

  /** Does one tile. */
  work(phase: Phase, tile: number, args: PhaseArguments): void {
    switch (phase) {
      case 'forward':
        if (args.segment === 0) this.#clearGradients(tile);
        return this.#eachOfChunk(tile, args, (image) => this.#forwardImage(image, tile, args));
      case 'backward':
        return this.#eachOfChunk(tile, args, (image) => this.#backwardImage(image, tile, args));
      case 'update':
        return this.#update(tile, args);
      case 'predict':
        return this.#predict(tile, args);
      case 'prepare':
        this.#derivations[tile]!(this.#k, this.#settings.map, this.#own + this.#settings.map.scratchOffset);
        return;
      case 'stop':
    }
  }

  #clearGradients(chunk: number): void {
    const { map } = this.#settings;
    this.#k.clear(map.gradients + chunk * map.gradientBytes, map.gradientBytes);
  }

  #eachOfChunk(chunk: number, { rows }: PhaseArguments, body: (image: ImagePlace) => void): void {
    const { map, plan } = this.#settings;
    const chunks = this.chunkTiles(rows);
    const end = Math.floor(((chunk + 1) * rows) / chunks);
    for (let row = Math.floor((chunk * rows) / chunks); row < end; row += 1) {
      body({ slot: map.slots === undefined ? this.#own + map.slotOffset : map.slots + row * plan.slotBytes, row });
    }
  }

  /** Forward through a segment; behind the last one the loss, and back again to the normalisation before it. */
  #forwardImage(image: ImagePlace, chunk: number, args: PhaseArguments): void {
    const { plan } = this.#settings;
    const { segment } = args;
    const step = { seed: this.#settings.seed, step: args.step };
    if (segment === 0) this.#load(image);
    const end = this.#norms[segment] ?? plan.ops.length;
    const at = this.#places(chunk);
    for (let index = this.#norms[segment - 1] ?? 0; index < end; index += 1) {
      forward(this.#k, plan.ops[index]!, at, image, step);
    }
    const norm = plan.ops[end];
    if (norm?.kind === 'norm') return addMoments(this.#k, norm, this.#settings, image.slot, chunk);
    this.#loss(image, args);
    this.#back(this.#last, segment, image, chunk, step);
  }

  /** Back through the normalisation that ends a segment, and through the segment. */
  #backwardImage(image: ImagePlace, chunk: number, args: PhaseArguments): void {
    const norm = this.#settings.plan.ops[this.#norms[args.segment]!] as NormOp;
    if (norm.wantsInputDelta) applyNormGradient(this.#k, norm, this.#settings, image.slot);
    const step = { seed: this.#settings.seed, step: args.step };
    this.#back(this.#norms[args.segment]! - 1, args.segment, image, chunk, step);
  }

  #back(from: number, segment: number, image: ImagePlace, chunk: number, step: Step): void {
    const { ops } = this.#settings.plan;
    const before = this.#norms[segment - 1] ?? -1;
    const at = this.#places(chunk);
    for (let index = from; index > before; index -= 1) backward(this.#k, ops[index]!, at, image, step);
    const norm = ops[before];
    if (norm?.kind === 'norm') addDeltaSums(this.#k, norm, this.#settings, image.slot, chunk);
  }

  #loss({ slot, row }: ImagePlace, { rows }: PhaseArguments): void {
    const { plan, map, loss } = this.#settings;
    const { value, delta, channels, padded } = plan.output;
    const view = (offset: number, count = channels): Float32Array =>
      this.#floats.subarray(offset / FLOAT, offset / FLOAT + count);
    const outputs = view(slot + value);
    const gradient = view(slot + delta, padded);
    const last = plan.ops[this.#last + 1];
    gradient.fill(0);
    const weight = this.#floats[map.weights / FLOAT + row]!;
    const result = lossOf(this.#k, loss, {
      outputs,
      targets: view(map.targets + row * padded * FLOAT),
      delta: gradient,
      scale: weight / rows,
      isFused: last !== undefined,
    });
    new Float64Array(this.#memory.buffer, map.losses + row * DOUBLE, 1)[0] = result * weight;
    view(map.scores + row * padded * FLOAT).set(outputs);
  }

  #predict(tile: number, { rows }: PhaseArguments): void {
    const { plan, map } = this.#settings;
    const { value, channels, padded } = plan.output;
    const slot = this.#own + map.slotOffset;
    const at = this.#places(0);
    const end = Math.min(rows, (tile + 1) * PREDICT_ROWS);
    for (let row = tile * PREDICT_ROWS; row < end; row += 1) {
      const image = { slot, row };
      this.#load(image);
      for (const op of plan.ops) forward(this.#k, op, at, image, undefined);
      const from = (slot + value) / FLOAT;
      this.#floats.copyWithin((map.scores + row * padded * FLOAT) / FLOAT, from, from + channels);
    }
  }

  #update(tile: number, { rows, step }: PhaseArguments): void {
    const { map, optimizer } = this.#settings;
    const { offset, count, l1, l2, range } = this.#pieces[tile]!;
    const at = offset * FLOAT;
    const weights = map.parameters + at;
    const gradients = map.gradients + at;
    const chunks = this.chunkTiles(rows);
    if (this.#k.reduce(gradients, weights, map.gradientBytes, chunks, count, l1, l2) !== 0) this.#team.poison(range);
    const { learningRate } = this.#team;
    const piece = { weights, gradients, first: map.first + at, second: map.second + at, count };
    updatePiece(this.#k, optimizer, piece, stepRate(optimizer, learningRate, step), learningRate);
  }

  #load({ slot, row }: ImagePlace): void {
    const { map, plan } = this.#settings;
    const { height, width, channels } = plan.input;
    const pixels = new Uint8Array(this.#memory.buffer, this.#own, height * width * channels);
    this.#read(this.#ints[map.rows / FLOAT + row]!, pixels);
    const scale = Math.fround(1 / 255);
    this.#k.fromBytes(this.#own, slot + plan.first.value, height * width, channels, plan.first.padded, scale);
  }

  #places(chunk: number): GradientPlaces {
    return gradientPlaces(this.#settings.map, this.#floats, this.#own, chunk);
  }
}

/** Where a thread, whose part of the memory begins at `own`, finds things, and adds gradients of a chunk up. */
export function gradientPlaces(map: MemoryMap, memory: Float32Array, own: number, chunk: number): GradientPlaces {
  return {
    floats: memory,
    parameter: ({ offset }) => map.parameters + offset * FLOAT,
    derivedAt: (offset) => map.derived + offset * FLOAT,
    constant: (offset) => map.constants + offset * FLOAT,
    gradient: ({ offset }) => map.gradients + chunk * map.gradientBytes + offset * FLOAT,
    normAt: (op) => normPlaces(op, map),
    scratch: own + map.scratchOffset,
    zeros: map.zeros,
  };
}

function cut(range: ParameterRange): ParameterRange[] {
  const pieces: ParameterRange[] = [];
  for (let start = 0; start < range.count; start += PIECE) {
    pieces.push({ ...range, offset: range.offset + start, count: Math.min(PIECE, range.count - start) });
  }
  return pieces;
}
