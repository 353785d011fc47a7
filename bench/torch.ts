// PyTorch in a process of its own, one thread: TRAIN_REPORT_TORCH (the bin folder of a virtual environment), or PATH's python3.
import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** A convolution with `same` padding, square in everything. */
export interface ConvShape {
  readonly side: number;
  readonly channels: number;
  readonly filters: number;
  readonly kernel: number;
  readonly stride: number;
}

/** What measures convolutions. */
export interface Torch {
  /** Seconds that each repetition of forward and backward took. */
  measure(request: ConvShape & { readonly batch: number; readonly repetitions: number }): Promise<number[]>;
  stop(): void;
}

/** Starts it; undefined (and said) where there is no PyTorch. */
export function startTorch(): Torch | undefined {
  const given = process.env['TRAIN_REPORT_TORCH'];
  const python = given === undefined ? 'python3' : join(given, 'python');
  const { status } = spawnSync(python, ['-c', 'import torch'], { stdio: 'ignore' });
  if (status !== 0) {
    console.error(
      'PyTorch is left out: TRAIN_REPORT_TORCH is not set, and python3 has none (`pip install torch numpy`)',
    );
    return undefined;
  }
  const child = spawn(python, [resolve('bench/conv-torch.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    measure: async (request) => {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      const { value } = await lines.next();
      return JSON.parse(String(value)) as number[];
    },
    stop: () => child.stdin.end(),
  };
}
