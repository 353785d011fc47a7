import type { Command } from 'commander';
import { loadStages, requirePipeline } from '../../dvcyaml/load.js';
import { buildGraph } from '../../pipeline/graph.js';
import { findReasons } from '../../pipeline/plan.js';
import { describeReason } from '../../pipeline/reason.js';
import type { Stage, StaleReason } from '../../pipeline/stage.js';
import { Workspace } from '../../pipeline/state.js';
import { selectTargets } from '../../pipeline/targets.js';
import { openRepository } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';

/** `why [STAGE…]`: what makes each stage stale, to the parameter and the file, with old and new values. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[targets...]', 'stages to explain, with all they depend on; all of dvc.yaml when none is named')
    .option('--json', 'print JSON')
    .action(async (names: string[], options: { json?: boolean }) => {
      const repo = openRepository(context.cwd, context.env);
      if (names.length === 0) requirePipeline(repo);
      const stages = loadStages(repo);
      const graph = buildGraph(stages, { active: true });
      const workspace = new Workspace(repo);
      const stale = new Map<Stage, readonly StaleReason[]>();
      const order = graph.closure(selectTargets(repo, stages, names));
      for (const stage of order) {
        const own = findReasons(stage, await workspace.stateOf(stage, workspace.lock(stage)));
        const upstream = graph
          .upstream(stage)
          .filter((before) => stale.has(before))
          .map((before): StaleReason => ({ kind: 'upstream', stage: before.address }));
        if (own.length + upstream.length > 0) stale.set(stage, [...own, ...upstream]);
      }
      repo.memo.save();
      if (options.json) context.print(`${JSON.stringify(toJson(order, stale))}\n`);
      else context.print(render(order, stale));
    });
}

function toJson(order: readonly Stage[], stale: ReadonlyMap<Stage, readonly StaleReason[]>): Record<string, string[]> {
  return Object.fromEntries(order.map((stage) => [stage.address, (stale.get(stage) ?? []).map(describeReason)]));
}

function render(order: readonly Stage[], stale: ReadonlyMap<Stage, readonly StaleReason[]>): string {
  if (stale.size === 0) return 'Everything is up to date\n';
  const lines = order.flatMap((stage) => {
    const reasons = stale.get(stage);
    if (!reasons) return stage.kind === 'dvcfile' ? [] : [`${stage.address}: up to date`];
    return [`${stage.address}: stale`, ...reasons.map((reason) => `    ${describeReason(reason)}`)];
  });
  return `${lines.join('\n')}\n`;
}
