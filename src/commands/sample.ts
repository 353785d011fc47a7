import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { parseEngine } from '../engine/choose.js';
import { UserError } from '../errors.js';
import { run } from '../main.js';
import { createSample } from '../sample/workspace.js';
import type { CommandContext } from './command.js';

/** `sample [FOLDER]`: makes the workshop's workspace and runs the main job on it. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[folder]', 'where to make it', 'sample')
    .option('--generated', 'draw pictures instead of using the artworks')
    .option('--count <number>', 'how many pictures to draw')
    .option('--only-make', 'make the workspace, and run nothing')
    .option('--set-param <assignment...>', 'change a parameter first: train.epochs=3')
    .option('--engine <engine>', 'auto, embedded or tensorflow', context.env['TRAIN_REPORT_ENGINE'] ?? 'auto')
    .action(
      async (
        folder: string,
        options: { generated?: boolean; onlyMake?: boolean; count?: string; setParam?: string[]; engine: string },
      ) => {
        const { log, signal, env } = context;
        const count = options.count === undefined ? undefined : Number(options.count);
        if (count !== undefined && !(Number.isInteger(count) && count >= 1)) {
          throw new UserError(
            'usage',
            `Cannot use option --count: found "${options.count}", expected a whole number >= 1`,
          );
        }
        const engine = parseEngine(options.engine, 'option --engine');
        const generated = options.generated === true || count !== undefined;
        const project = await createSample(resolve(context.cwd, folder), { generated, count, log, signal });
        if (options.onlyMake) return;
        const job = {
          workingDirectory: project,
          engine,
          setParams: options.setParam ?? [],
          targets: [],
          pull: true,
          push: true,
          remote: undefined,
          reportDirectory: 'train-report',
          baseline: {},
        };
        const { reportFolder } = await run(job, { log, signal, env });
        log.info(`The report is ${relative(context.cwd, join(reportFolder, 'report.md'))}`);
      },
    );
}
