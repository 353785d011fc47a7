import type { Kernels } from './kernels.js';
import type { MemoryMap } from './memory-map.js';
import type { NormOp, Plan } from './op.js';

const FLOAT = 4;
const DOUBLE = 8;
const VECTORS = { scale: 0, shift: 1, mean: 2, deltaScale: 3, inputScale: 4, deltaShift: 5 } as const;

interface Settings {
  readonly plan: Plan;
  readonly map: MemoryMap;
}

/** Scale and shift that the forward pass uses, as the leader set them. */
export function normPlaces(op: NormOp, map: MemoryMap): { scale: number; shift: number } {
  return { scale: vectorAt(op, map, 'scale'), shift: vectorAt(op, map, 'shift') };
}

/** Adds an image to the sums of a normalisation's input. */
export function addMoments(k: Kernels, op: NormOp, { map }: Settings, slot: number, chunk: number): void {
  const { height, width, padded, value } = op.input;
  k.momentSums(slot + value, sumsAt(op, map, chunk, 'moments'), height * width, padded);
}

/** Adds an image to the sums of the gradient by a normalisation's output. */
export function addDeltaSums(k: Kernels, op: NormOp, { map }: Settings, slot: number, chunk: number): void {
  const { height, width, padded } = op.input;
  const sums = sumsAt(op, map, chunk, 'deltas');
  k.deltaSums(slot + op.input.value, slot + op.output.delta, vectorAt(op, map, 'mean'), sums, height * width, padded);
}

/** The gradient by a normalisation's input, once the sums are known. */
export function applyNormGradient(k: Kernels, op: NormOp, { map }: Settings, slot: number): void {
  const { height, width, padded, value, delta } = op.input;
  const at = (name: keyof typeof VECTORS): number => vectorAt(op, map, name);
  k.normGradient(
    slot + value,
    slot + op.output.delta,
    slot + delta,
    at('mean'),
    at('deltaScale'),
    at('inputScale'),
    at('deltaShift'),
    height * width,
    padded,
  );
}

/** The leader's part of normalisations: from sums over the batch to what each image needs. */
export class Norms {
  readonly #settings: Settings;
  readonly #floats: Float32Array;
  readonly #doubles: Float64Array;

  constructor(settings: Settings, memory: WebAssembly.Memory) {
    this.#settings = settings;
    this.#floats = new Float32Array(memory.buffer);
    this.#doubles = new Float64Array(memory.buffer);
  }

  /** Sets the sums of a batch to zero. */
  clear(): void {
    const { map, plan } = this.#settings;
    const bytes = plan.norms * map.normSumBytes * map.chunks;
    this.#doubles.fill(0, map.normSums / DOUBLE, (map.normSums + bytes) / DOUBLE);
  }

  /** Moments of the batch: what scales it, and the moving ones follow. */
  useBatch(op: NormOp, rows: number, chunks: number): void {
    const { height, width, padded } = op.input;
    const count = rows * height * width;
    const [sums, squares] = this.#total(op, chunks, 'moments');
    for (let c = 0; c < padded; c += 1) {
      const mean = sums[c]! / count;
      const variance = Math.max(0, squares[c]! / count - mean * mean);
      this.#setScale(op, c, mean, variance);
      this.#follow(op, c, mean);
      this.#follow(op, padded + c, variance);
    }
  }

  /** For predictions: the moving moments. */
  useMoving(op: NormOp): void {
    const { padded } = op.input;
    const moving = this.#constant(op.moving);
    for (let c = 0; c < padded; c += 1) {
      this.#setScale(op, c, this.#floats[moving + c]!, this.#floats[moving + padded + c]!);
    }
  }

  /** Gradients of scale and shift, and what the way back needs. */
  useDeltas(op: NormOp, rows: number, chunks: number): void {
    const { height, width, padded } = op.input;
    const count = rows * height * width;
    const [deltas, products] = this.#total(op, chunks, 'deltas');
    for (let c = 0; c < padded; c += 1) {
      const scale = this.#vector(op, 'scale', c);
      const gamma = op.gamma ? this.#floats[this.#parameter(op.gamma.offset + c)]! : 1;
      const inverse = this.#inverse[op.index]![c]!;
      if (op.gamma) this.#floats[this.#gradient(op.gamma.offset + c)] = products[c]! * inverse;
      if (op.beta) this.#floats[this.#gradient(op.beta.offset + c)] = deltas[c]!;
      this.#setVector(op, 'deltaScale', c, scale);
      this.#setVector(op, 'inputScale', c, (-gamma * inverse * inverse * inverse * products[c]!) / count);
      this.#setVector(op, 'deltaShift', c, (-gamma * inverse * deltas[c]!) / count);
    }
  }

  readonly #inverse: number[][] = [];

  #setScale(op: NormOp, c: number, mean: number, variance: number): void {
    const inverse = 1 / Math.sqrt(variance + op.epsilon);
    const isReal = c < op.input.channels;
    const gamma = op.gamma ? this.#floats[this.#parameter(op.gamma.offset + c)]! : isReal ? 1 : 0;
    const beta = op.beta ? this.#floats[this.#parameter(op.beta.offset + c)]! : 0;
    (this.#inverse[op.index] ??= [])[c] = inverse;
    this.#setVector(op, 'scale', c, gamma * inverse);
    this.#setVector(op, 'shift', c, beta - mean * gamma * inverse);
    this.#setVector(op, 'mean', c, mean);
  }

  #follow(op: NormOp, offset: number, value: number): void {
    const at = this.#constant(op.moving) + offset;
    this.#floats[at] = this.#floats[at]! * op.momentum + value * (1 - op.momentum);
  }

  #total(op: NormOp, chunks: number, what: 'moments' | 'deltas'): readonly [Float64Array, Float64Array] {
    const { padded } = op.input;
    const first = new Float64Array(padded);
    const second = new Float64Array(padded);
    for (let chunk = 0; chunk < chunks; chunk += 1) {
      const at = sumsAt(op, this.#settings.map, chunk, what) / DOUBLE;
      for (let c = 0; c < padded; c += 1) {
        first[c]! += this.#doubles[at + c]!;
        second[c]! += this.#doubles[at + padded + c]!;
      }
    }
    return [first, second];
  }

  #vector(op: NormOp, name: keyof typeof VECTORS, c: number): number {
    return this.#floats[vectorAt(op, this.#settings.map, name) / FLOAT + c]!;
  }

  #setVector(op: NormOp, name: keyof typeof VECTORS, c: number, value: number): void {
    this.#floats[vectorAt(op, this.#settings.map, name) / FLOAT + c] = value;
  }

  #parameter(offset: number): number {
    return this.#settings.map.parameters / FLOAT + offset;
  }

  // The first chunk's gradient; the others stay zero.
  #gradient(offset: number): number {
    return this.#settings.map.gradients / FLOAT + offset;
  }

  #constant(offset: number): number {
    return this.#settings.map.constants / FLOAT + offset;
  }
}

function vectorAt(op: NormOp, map: MemoryMap, name: keyof typeof VECTORS): number {
  return map.norms + op.index * map.normBytes + VECTORS[name] * (map.normBytes / 6);
}

function sumsAt(op: NormOp, map: MemoryMap, chunk: number, what: 'moments' | 'deltas'): number {
  const half = map.normSumBytes / 2;
  return map.normSums + (op.index * map.chunks + chunk) * map.normSumBytes + (what === 'deltas' ? half : 0);
}
