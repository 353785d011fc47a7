import type { Command } from 'commander';
import { buildGraph } from '../../pipeline/graph.js';
import { loadStages } from '../../dvcyaml/load.js';
import { drawStages, toDot, toMermaid } from '../../dag/picture.js';
import { connectedTo } from '../../run/selection.js';
import { selectTargets } from '../../pipeline/targets.js';
import { openRepository, shownPath } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';

interface Options {
  readonly dot?: boolean;
  readonly mermaid?: boolean;
  readonly md?: boolean;
  readonly outs?: boolean;
  readonly full?: boolean;
  readonly collapseForeachMatrix?: boolean;
}

/** `dag [TARGET]`: what feeds what, as a picture. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[target]', 'a stage: shows it and what it depends on')
    .option('--dot', 'in the language of Graphviz')
    .option('--mermaid', 'in the language of Mermaid')
    .option('--md', 'Mermaid, in a block of Markdown')
    .option('-o, --outs', 'outputs instead of stages')
    .option('--full', 'all that hangs together with the target')
    .option('--collapse-foreach-matrix', 'the instances of a foreach or matrix as one')
    .action(async (target: string | undefined, options: Options) => {
      const repo = openRepository(context.cwd, context.env);
      const stages = loadStages(repo);
      const graph = buildGraph(stages);
      const chosen = target === undefined ? stages : selectTargets(repo, stages, [target]);
      const closure = new Set(options.full ? connectedTo(graph, chosen) : graph.closure(chosen));
      const picture = drawStages(
        graph,
        stages.filter((stage) => closure.has(stage)),
        {
          collapse: options.collapseForeachMatrix ?? false,
          outs: options.outs ? (path) => shownPath(repo, path) : undefined,
        },
      );
      if (options.dot) context.print(`${toDot(picture)}\n`);
      else if (options.md) context.print(`\`\`\`mermaid\n${toMermaid(picture)}\`\`\`\n`);
      else if (options.mermaid) context.print(toMermaid(picture));
      else {
        const { toText } = await import('../../dag/ascii.js');
        context.print(`${toText(picture)}\n`);
      }
    });
}
