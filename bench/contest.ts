// Programs that measure themselves, in turn: each prints a line of JSON with its speed, processor time and high-water mark of memory.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { median } from './measure.js';

/** A program that prints `{"imagesPerSecond": …, "processorMs": …, "megabytes": …}`. */
export interface Entrant {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: NodeJS.ProcessEnv;
}

/** What one entrant reached, medians of the rounds. */
export interface Standing {
  readonly name: string;
  readonly speed: number;
  readonly slowest: number;
  readonly fastest: number;
  readonly megabytes: number;
  /** Milliseconds of processor time an image, of all threads: other programs disturb it less. */
  readonly processorMs: number;
  /** By round: those of one round are compared with one another. */
  readonly speeds: ReadonlyMap<number, { readonly imagesPerSecond: number }>;
}

/** What `bench/engine-run.ts` is told. */
export interface EngineSettings {
  readonly engine: 'embedded' | 'tfjs' | 'tensorflow';
  readonly threads: number;
  readonly work: 'train' | 'predict';
  readonly model: 'cnn' | 'deep';
  /** Pixels, 8 bits each, one image after another. */
  readonly file: string;
  readonly count: number;
  readonly side: number;
  readonly batch: number;
  readonly epochs: number;
}

/** The command that runs an engine of this program in a process of its own. */
export function engineCommand(settings: EngineSettings): [string, ...string[]] {
  return [process.execPath, resolve('build/bench/engine-run.js'), JSON.stringify(settings)];
}

interface Result {
  readonly imagesPerSecond: number;
  readonly processorMs: number;
  readonly megabytes: number;
}

/** Runs all in turn, A B C A B C …; what cannot run is left out, with the reason. */
export function contest(entrants: readonly Entrant[], rounds: number): Standing[] {
  const results = entrants.map((): Map<number, Result> => new Map());
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { name, command, env }] of entrants.entries()) {
      const [program, ...args] = command;
      const run = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } });
      const line = /^\{.*\}$/m.exec(run.stdout ?? '')?.[0];
      if (run.status !== 0 || line === undefined) {
        const reason = /^.*Error.*$/m.exec(run.stderr)?.[0] ?? run.stderr.trim().split('\n').at(-1);
        console.error(`round ${round + 1}, ${name} is left out: ${reason}`);
        continue;
      }
      results[index]?.set(round, JSON.parse(line) as Result);
      console.error(`round ${round + 1}, ${name}: ${line}`);
    }
  }
  return entrants.flatMap(({ name }, index) => {
    const byRound = results[index] ?? new Map<number, Result>();
    const own = [...byRound.values()];
    if (own.length === 0) return [];
    const speeds = own.map((result) => result.imagesPerSecond);
    const [slowest, fastest] = [Math.min(...speeds), Math.max(...speeds)];
    const processorMs = median(own.map((result) => result.processorMs));
    const megabytes = median(own.map((result) => result.megabytes));
    return { name, speed: median(speeds), slowest, fastest, megabytes, processorMs, speeds: byRound };
  });
}

/** A Markdown table of standings; how many times as fast as each the one named `reference` is, the median of the rounds. */
export function standingsTable(standings: readonly Standing[], reference: string): string {
  const base = standings.find(({ name }) => name === reference);
  const rows = standings.map((one) => {
    const ratios = [...one.speeds].flatMap(([round, { imagesPerSecond }]) => {
      const own = base?.speeds.get(round);
      return own ? own.imagesPerSecond / imagesPerSecond : [];
    });
    const range = `${one.slowest.toFixed(1)}–${one.fastest.toFixed(1)}`;
    const processor = `${one.processorMs.toFixed(2)} (${(one.processorMs / (base?.processorMs ?? Number.NaN)).toFixed(2)})`;
    const cells = [one.name, `${one.speed.toFixed(1)} (${range})`, median(ratios).toFixed(2), processor];
    return `| ${cells.join(' | ')} | ${one.megabytes.toFixed(0)} |`;
  });
  const head = '| engine | images a second: median (range) | first ÷ it | processor ms an image (÷ first) | MB |';
  return [head.replaceAll('first', reference), '|---|---|---|---|---|', ...rows].join('\n');
}
