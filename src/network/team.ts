import { CONTROL_OFFSET, CONTROL_WORDS } from './memory-map.js';

/** What threads are told to do. */
export const PHASES = { stop: 0, forward: 1, backward: 2, update: 3, predict: 4, prepare: 5 } as const;
export type Phase = keyof typeof PHASES;

const NAMES = Object.keys(PHASES) as Phase[];
const WORD = {
  turn: 0,
  phase: 1,
  tiles: 2,
  next: 3,
  done: 4,
  cancelled: 5,
  failed: 6,
  poisoned: 7,
  arguments: 8,
} as const;
const RATE = 16; // among the doubles

/** Numbers that go with a phase. */
export interface PhaseArguments {
  /** Rows in the batch. */
  readonly rows: number;
  /** Optimizer step, from 0. */
  readonly step: number;
  /** Segment between normalisations. */
  readonly segment: number;
}

/** What a thread does for one tile of a phase; tiles are handed out one by one. */
export type TileWork = (phase: Phase, tile: number, args: PhaseArguments) => void;

/**
 * Threads over one shared memory that work phases off together: one leads, the others wait. Whoever is free takes the next
 * tile, so which thread does what is open; results must not depend on it.
 */
export class Team {
  readonly #words: Int32Array;
  readonly #doubles: Float64Array;
  readonly #others: number;

  constructor(memory: WebAssembly.Memory, threads: number) {
    this.#words = new Int32Array(memory.buffer, CONTROL_OFFSET, CONTROL_WORDS);
    this.#doubles = new Float64Array(memory.buffer, CONTROL_OFFSET, CONTROL_WORDS / 2);
    this.#others = threads - 1;
  }

  get isCancelled(): boolean {
    return Atomics.load(this.#words, WORD.cancelled) !== 0;
  }

  get learningRate(): number {
    return this.#doubles[RATE]!;
  }

  set learningRate(rate: number) {
    this.#doubles[RATE] = rate;
  }

  /** The first range of the parameters whose gradient is no finite number; undefined: there is none. */
  get poisoned(): number | undefined {
    const found = Atomics.load(this.#words, WORD.poisoned);
    return found === 0 ? undefined : found - 1;
  }

  poison(range: number): void {
    for (let found = Atomics.load(this.#words, WORD.poisoned); found === 0 || found > range + 1;) {
      if (Atomics.compareExchange(this.#words, WORD.poisoned, found, range + 1) === found) return;
      found = Atomics.load(this.#words, WORD.poisoned);
    }
  }

  cancel(): void {
    Atomics.store(this.#words, WORD.cancelled, 1);
  }

  /** Leads a phase: returns when all of its tiles are done. Throws when another thread failed in it. */
  lead(phase: Phase, tiles: number, args: PhaseArguments, work: TileWork): void {
    const words = this.#words;
    words[WORD.phase] = PHASES[phase];
    words[WORD.tiles] = tiles;
    words[WORD.arguments] = args.rows;
    words[WORD.arguments + 1] = args.step;
    words[WORD.arguments + 2] = args.segment;
    Atomics.store(words, WORD.next, 0);
    Atomics.store(words, WORD.done, 0);
    Atomics.add(words, WORD.turn, 1);
    Atomics.notify(words, WORD.turn);
    this.#work(phase, tiles, args, work);
    for (let done = Atomics.load(words, WORD.done); done < this.#others; done = Atomics.load(words, WORD.done)) {
      Atomics.wait(words, WORD.done, done);
    }
    if (Atomics.load(words, WORD.failed) !== 0) throw new TeamFailure();
  }

  /** Follows the leader until it stops the team. */
  follow(work: TileWork): void {
    const words = this.#words;
    for (let turn = 0; ; turn += 1) {
      while (Atomics.load(words, WORD.turn) === turn) Atomics.wait(words, WORD.turn, turn);
      const phase = NAMES[words[WORD.phase]!] ?? 'stop';
      if (phase === 'stop') return;
      const [rows = 0, step = 0, segment = 0] = words.subarray(WORD.arguments, WORD.arguments + 3);
      try {
        this.#work(phase, words[WORD.tiles]!, { rows, step, segment }, work);
      } catch (error) {
        Atomics.store(words, WORD.failed, 1);
        throw error;
      } finally {
        Atomics.add(words, WORD.done, 1);
        Atomics.notify(words, WORD.done);
      }
    }
  }

  /** Sends the others home. */
  stop(): void {
    this.#words[WORD.phase] = PHASES.stop;
    Atomics.add(this.#words, WORD.turn, 1);
    Atomics.notify(this.#words, WORD.turn);
  }

  #work(phase: Phase, tiles: number, args: PhaseArguments, work: TileWork): void {
    for (let tile = Atomics.add(this.#words, WORD.next, 1); tile < tiles;) {
      work(phase, tile, args);
      tile = Atomics.add(this.#words, WORD.next, 1);
    }
  }
}

/** Another thread failed; it tells why itself. */
export class TeamFailure extends Error {}
