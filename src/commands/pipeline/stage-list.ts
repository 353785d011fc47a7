import { Option, type Command } from 'commander';
import { loadStages } from '../../dvcyaml/load.js';
import type { Stage } from '../../pipeline/stage.js';
import { selectTargets } from '../../pipeline/targets.js';
import { openRepository } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';

const MAX_DESCRIPTION_CHARS = 80; // DVC's

interface Options {
  readonly all?: boolean;
  readonly nameOnly?: boolean;
  readonly namesOnly?: boolean;
  readonly recursive?: boolean;
}

/** `stage list`: the stages, and what each is for. */
export function defineStageList(parent: Command, context: CommandContext): void {
  parent
    .command('list [targets...]')
    .description('list stages: those of dvc.yaml here, or of the targets')
    .option('--all', 'every stage of the repository')
    .option('--name-only', 'the names alone')
    .addOption(new Option('--names-only', 'the same').hideHelp())
    .addOption(new Option('--fail', 'a dvc.yaml that cannot be read is an error: it always is').hideHelp())
    .option('-R, --recursive', 'targets may be folders: every stage in them')
    .action((names: string[], options: Options) => {
      const repo = openRepository(context.cwd, context.env);
      const stages = loadStages(repo);
      const listed = options.all
        ? stages
        : selectTargets(repo, stages, names, { recursive: options.recursive ?? false });
      const isNamesOnly = options.nameOnly ?? options.namesOnly ?? false;
      const width = Math.max(0, ...listed.map((stage) => stage.address.length));
      for (const stage of listed) {
        const line = isNamesOnly ? stage.address : `${stage.address.padEnd(width)}  ${describe(stage)}`;
        context.print(`${line.trimEnd()}\n`);
      }
    });
}

function describe(stage: Stage): string {
  const text = stage.desc?.split(/[\n\r]/).find((line) => line !== '');
  return shortened(text?.trim() ?? describeFiles(stage));
}

function describeFiles(stage: Stage): string {
  const inputs = [...stage.deps.map(({ path }) => path), ...stage.params.map(({ file }) => file)];
  if (stage.outs.length === 0)
    return inputs.length === 0 ? 'No outputs or dependencies' : `Depends on ${inputs.join(', ')}`;
  const names = (kinds: readonly string[]): string =>
    stage.outs
      .filter((out) => kinds.includes(out.kind))
      .map((out) => out.path)
      .join(', ');
  const outputs = names(['out']);
  const reports = names(['metric', 'plot']);
  return [outputs && `Outputs ${outputs}`, reports && `Reports ${reports}`].filter(Boolean).join('; ');
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > MAX_DESCRIPTION_CHARS ? `${letters.slice(0, MAX_DESCRIPTION_CHARS - 1).join('')}…` : text;
}
