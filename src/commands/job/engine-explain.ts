import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readModel } from '../../engine/model-files.js';
import { UserError } from '../../errors.js';
import { explain, type Explained } from '../../network/explain.js';
import { UnknownLayer } from '../../network/layers.js';
import type { CommandContext } from '../command.js';

const DEFAULT_MODEL = 'outputs/model';

/** Prints the plan of a Layers model (a folder with `model.json`): one line an operation. */
export function explainModel({ cwd, print, log }: CommandContext, name = DEFAULT_MODEL, asJson: boolean): void {
  const folder = resolve(cwd, name);
  if (!existsSync(folder))
    throw new UserError('data', `Cannot explain "${name}": there is no such folder, expected one with model.json`, {
      hint: 'Run `train-report repro train` first, or name the folder of a model',
    });
  try {
    const { plan, operations } = explain(readModel(folder, name));
    if (asJson) return print(`${JSON.stringify({ parameters: plan.parameters, operations }, undefined, 2)}\n`);
    print(`${rows(operations).join('\n')}\n`);
    log.info('Milliseconds are those of one image on one thread; multiply-adds those of the textbook, forward.');
  } catch (error) {
    if (!(error instanceof UnknownLayer)) throw error;
    log.info(`TensorFlow.js trains this model: ${error.message} to the embedded engine`);
  }
}

function rows(operations: readonly Explained[]): string[] {
  const table = [
    ['layer', 'kernel', 'output', 'multiply-adds', 'bytes', 'forward ms', 'back ms'],
    ...operations.map((one) => [
      one.layer,
      one.kernel,
      one.output,
      one.multiplyAdds.toLocaleString('en'),
      one.bytes.toLocaleString('en'),
      one.forward?.toFixed(3) ?? '–',
      one.backward?.toFixed(3) ?? '–',
    ]),
  ];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number): boolean => column >= 3;
  return table.map((row) =>
    row
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
