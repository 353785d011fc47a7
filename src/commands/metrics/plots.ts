import type { Command } from 'commander';
import type { CommandContext } from '../command.js';
import { addLook, addOutput, type PlotFlags } from './plot-options.js';

/** `plots show|diff|templates`. */
export function define(command: Command, context: CommandContext): void {
  const show = command
    .command('show [targets...]')
    .description('draw plots of stages and of dvc.yaml, or of the files named')
    .action(async (targets: string[], flags: PlotFlags) => {
      const { runPlots } = await import('./plots-run.js');
      await runPlots(context, { targets, revisions: [] }, flags);
    });
  const diff = command
    .command('diff [revisions...]')
    .description('draw plots of several revisions in one: of HEAD and what changed since, or of those named')
    .option('--targets [paths...]', 'only these plots or files')
    .action(async (revisions: string[], flags: PlotFlags & { readonly targets?: readonly string[] | true }) => {
      const { chooseRevisions, runPlots } = await import('./plots-run.js');
      const { targets = [] } = flags;
      const chosen = await chooseRevisions(context, revisions);
      await runPlots(context, { targets: targets === true ? [] : targets, revisions: chosen }, flags);
    });
  for (const verb of [show, diff]) addOutput(addLook(verb));
  command
    .command('templates [template]')
    .description('list the built-in templates, or print one')
    .action(async (name: string | undefined) => {
      const { printTemplates } = await import('./plots-run.js');
      printTemplates(context, name);
    });
}
