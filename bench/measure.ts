import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A command to time, as a whole process. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Runs before each timed run and is not timed: puts the files back. */
  readonly prepare?: () => void;
  /** Stop the clock at the first output that matches, instead of at the end. */
  readonly until?: RegExp;
}

/** What one contender took: seconds of wall clock and the largest resident set in MB, each the median of the rounds. */
export interface Measurement {
  readonly name: string;
  readonly seconds: number;
  readonly fastest: number;
  readonly slowest: number;
  readonly megabytes: number;
  /** Seconds of processor time, to within 0.01 s; what its children took counts from when they have ended. */
  readonly processor: number;
  readonly exitCode: number | null;
}

const TICKS_IN_SECOND = 100;
const POLL_MS = 10;

/** Times the contenders in turn, A B A B …, so that a drift of the machine's speed meets all of them alike. */
export async function measure(
  contenders: readonly Contender[],
  rounds: number,
  { warmUps = 1 } = {},
): Promise<Measurement[]> {
  const runs = contenders.map((): Run[] => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      contender.prepare?.();
      const run = await runOnce(contender);
      if (round >= 0) runs[index]?.push(run);
    }
  }
  return contenders.map(({ name }, index) => summarise(name, runs[index] ?? []));
}

/** A Markdown table of measurements, each with its ratio to the one named `reference`. */
export function table(measurements: readonly Measurement[], reference: string): string {
  const base = measurements.find(({ name }) => name === reference)?.seconds ?? Number.NaN;
  const rows = measurements.map(
    ({ name, seconds, fastest, slowest, megabytes, exitCode }) =>
      `| ${name} | ${seconds.toFixed(3)} (${fastest.toFixed(3)}–${slowest.toFixed(3)}) | ${(seconds / base).toFixed(2)} | ${megabytes.toFixed(0)} |${exitCode === 0 || exitCode === null ? '' : ` exit ${exitCode}`}`,
  );
  return [`| command | seconds: median (range) | ÷ ${reference} | MB |`, '|---|---|---|---|', ...rows].join('\n');
}

/** Head of a table with a row for each work and a column for each contender. */
export function summaryHead(names: readonly string[]): string {
  const columns = ['work', 'target', ...names, `÷ ${names[0]}`, 'CPU s', 'MB'];
  return `| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`;
}

/** A row of it: seconds as median and range; how often the first one's time the others take; memory of each. */
export function summaryRow(title: string, measurements: readonly Measurement[], names: readonly string[]): string {
  const found = names.map((name) => measurements.find((one) => one.name === name));
  const base = found[0]?.seconds ?? Number.NaN;
  const cells = found.map((one) => {
    if (!one) return '–';
    const failed = one.exitCode === 0 || one.exitCode === null ? '' : ` exit ${one.exitCode}`;
    return `${one.seconds.toFixed(2)} (${one.fastest.toFixed(2)}–${one.slowest.toFixed(2)})${failed}`;
  });
  const others = found.slice(1).flatMap((one) => (one ? `${one.name} ${(one.seconds / base).toFixed(1)}` : []));
  const memory = found.map((one) => (one ? one.megabytes.toFixed(0) : '–'));
  const processor = found.map((one) => (one ? one.processor.toFixed(2) : '–'));
  return `| ${[title, ...cells, others.join(', '), processor.join(' / '), memory.join(' / ')].join(' | ')} |`;
}

/** One run of one contender. */
export interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly processor: number;
  readonly exitCode: number | null;
}

/** Runs a contender once. */
export function runOnce(contender: Contender): Promise<Run> {
  const [program, ...args] = contender.command;
  const begun = process.hrtime.bigint();
  let peak = 0;
  let processor = 0;
  let stopped: number | undefined;
  const elapsed = (): number => Number(process.hrtime.bigint() - begun) / 1e9;
  const child = spawn(program, args, {
    cwd: contender.cwd,
    env: contender.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const watch = (chunk: Buffer): void => {
    if (!contender.until || stopped !== undefined) return;
    output += chunk.toString();
    if (contender.until.test(output)) stopped = elapsed();
  };
  child.stdout.on('data', watch);
  child.stderr.on('data', watch);
  const poll = setInterval(() => {
    peak = Math.max(peak, residentPeak(child.pid));
    processor = Math.max(processor, processorTime(child.pid));
  }, POLL_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearInterval(poll);
      resolve({ seconds: stopped ?? elapsed(), megabytes: peak, processor, exitCode });
    });
  });
}

// VmHWM is the kernel's own high-water mark: what lies between two looks is not lost, only what follows the last one.
function residentPeak(pid: number | undefined): number {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match ? Number(match[1]) / 1024 : 0;
  } catch {
    return 0; // it has ended, or this is not Linux
  }
}

function processorTime(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_IN_SECOND;
  } catch {
    return 0;
  }
}

function summarise(name: string, runs: readonly Run[]): Measurement {
  const seconds = runs.map((run) => run.seconds);
  return {
    name,
    seconds: median(seconds),
    fastest: Math.min(...seconds),
    slowest: Math.max(...seconds),
    megabytes: median(runs.map((run) => run.megabytes)),
    processor: median(runs.map((run) => run.processor)),
    exitCode: runs.at(-1)?.exitCode ?? null,
  };
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
