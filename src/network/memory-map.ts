import { UserError } from '../errors.js';
import type { Plan } from './op.js';

const FLOAT = 4;
const DOUBLE = 8;
const LINE = 64;
const PAGE = 65_536;
const MAX_BYTES = 4 * 1024 ** 3 - PAGE;
const MAX_CHUNKS = 24;
const GRADIENT_BYTES = 256 * 1024 ** 2;
/** The first page is the compiled kernels' own: tables of their exponential and logarithm. */
export const CONTROL_OFFSET = PAGE;
/** 32-bit words behind it by which threads agree (team.ts). */
export const CONTROL_WORDS = 64;

export interface MapRequest {
  readonly plan: Plan;
  readonly threads: number;
  /** Rows worked on at once: the batch's, or as many as are predicted in one go. */
  readonly rows: number;
  readonly isTraining: boolean;
}

/** Byte offsets of everything in the shared memory. */
export interface MemoryMap {
  readonly bytes: number;
  /** Pieces that a batch is cut into; the same for any number of threads, so that sums are. */
  readonly chunks: number;
  readonly parameters: number;
  readonly derived: number;
  readonly constants: number;
  readonly zeros: number;
  /** Six vectors for each normalisation, and sums of doubles for each of them and each chunk. */
  readonly norms: number;
  readonly normBytes: number;
  readonly normSumBytes: number;
  readonly normSums: number;
  readonly first: number;
  readonly second: number;
  readonly gradients: number;
  readonly gradientBytes: number;
  readonly rows: number;
  readonly targets: number;
  readonly weights: number;
  readonly losses: number;
  readonly scores: number;
  readonly threads: number;
  readonly threadBytes: number;
  readonly scratchOffset: number;
  readonly slotOffset: number;
  /** A slot for each row, where a normalisation needs the whole batch at once; undefined: each thread has one. */
  readonly slots: number | undefined;
}

/** Lays the memory out. Throws a UserError that says how much is needed where that is too much. */
export function mapMemory({ plan, threads, rows, isTraining }: MapRequest): MemoryMap {
  let end = CONTROL_OFFSET + CONTROL_WORDS * FLOAT;
  const take = (bytes: number): number => {
    const offset = end;
    end += Math.ceil(bytes / LINE) * LINE;
    return offset;
  };
  const vector = plan.parameters * FLOAT + LINE;
  const gradientBytes = Math.ceil(vector / LINE) * LINE;
  const chunks = Math.max(1, Math.min(MAX_CHUNKS, rows, Math.max(4, Math.floor(GRADIENT_BYTES / gradientBytes))));
  const outputs = plan.output.padded;
  const channels = Math.max(...plan.ops.flatMap(({ input, output }) => [input.padded, output.padded]), 4);
  const normBytes = 6 * Math.ceil((channels * FLOAT) / LINE) * LINE;
  const normSumBytes = Math.ceil((4 * channels * DOUBLE) / LINE) * LINE;
  const { height, width, channels: depth } = plan.input;
  const pixelBytes = Math.ceil((height * width * depth + LINE) / LINE) * LINE;
  const scratchBytes = Math.ceil(plan.scratchBytes / LINE) * LINE + LINE;
  const hasSlots = isTraining && plan.norms > 0;
  const threadBytes = pixelBytes + scratchBytes + plan.slotBytes + LINE;
  const map = {
    chunks,
    parameters: take(vector),
    derived: take(plan.derived * FLOAT + LINE),
    constants: take(plan.constants * FLOAT + LINE),
    zeros: take(channels * FLOAT + LINE),
    norms: take(plan.norms * normBytes),
    normBytes,
    normSumBytes,
    normSums: take(isTraining ? plan.norms * chunks * normSumBytes : 0),
    first: take(isTraining ? vector : 0),
    second: take(isTraining ? vector : 0),
    gradients: take(isTraining ? chunks * gradientBytes : 0),
    gradientBytes,
    rows: take(rows * FLOAT),
    targets: take(rows * outputs * FLOAT),
    weights: take(rows * FLOAT),
    losses: take(rows * DOUBLE),
    scores: take(rows * outputs * FLOAT),
    threads: take(threads * threadBytes),
    threadBytes,
    scratchOffset: pixelBytes,
    slotOffset: pixelBytes + scratchBytes,
    slots: hasSlots ? take(rows * plan.slotBytes) : undefined,
  };
  const bytes = Math.ceil(end / PAGE) * PAGE;
  if (bytes > MAX_BYTES) throw tooLarge(bytes, rows, plan, hasSlots);
  return { bytes, ...map };
}

/** The shared memory that a map describes. Throws a UserError where the machine does not give so much. */
export function createMemory({ bytes }: MemoryMap): WebAssembly.Memory {
  const pages = bytes / PAGE;
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  } catch (error) {
    const needed = Math.ceil(bytes / 1024 ** 2);
    throw new UserError('stage', `Cannot train: the machine does not give the ${needed} MB of memory that are needed`, {
      cause: error,
      hint: 'Set train.batch_size lower, use smaller images, or lift the limit on memory (`ulimit -v`)',
    });
  }
}

function tooLarge(bytes: number, rows: number, plan: Plan, hasSlots: boolean): UserError {
  const gigabytes = (bytes / 1024 ** 3).toFixed(1);
  const fit = hasSlots ? Math.floor((MAX_BYTES - (bytes - rows * plan.slotBytes)) / plan.slotBytes) : 0;
  return new UserError(
    'stage',
    `Cannot train: the model needs ${gigabytes} GB for a batch of ${rows}, expected at most 4 GB`,
    { hint: fit >= 1 ? `Set train.batch_size to ${fit} or less` : 'Use smaller images or fewer channels' },
  );
}
