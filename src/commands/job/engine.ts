import type { Command } from 'commander';
import { installTensorflow } from '../../engine/install.js';
import { findAddon, INSTALL_COMMAND, WHEEL } from '../../engine/library.js';
import { UserError } from '../../errors.js';
import type { CommandContext } from '../command.js';

/** `engine install tensorflow`, `engine list` and `engine explain`. */
export function define(command: Command, context: CommandContext): void {
  command
    .command('install <engine>')
    .description('fetch what an engine needs')
    .action(async (engine: string) => {
      if (engine !== 'tensorflow')
        throw new UserError(
          'usage',
          `Cannot install engine "${engine}": expected "tensorflow"; the embedded engine needs nothing`,
        );
      const { env, log, signal } = context;
      await installTensorflow({ env, log, signal });
    });
  command
    .command('explain [model]')
    .description('show how the embedded engine runs a model: kernels, multiply-adds, bytes, times')
    .option('--json', 'as JSON')
    .action(async (model: string | undefined, options: { readonly json?: boolean }) => {
      const { explainModel } = await import('./engine-explain.js');
      explainModel(context, model, options.json ?? false);
    });
  command
    .command('list')
    .description('say which engines can be used')
    .action(() => {
      const addon = findAddon(context.env);
      context.log.info('embedded: ready, needs nothing installed');
      context.log.info(
        `tensorflow: ${addon === undefined ? `not installed, run \`${INSTALL_COMMAND}\`` : `${WHEEL.version} in ${addon}`}`,
      );
    });
}
