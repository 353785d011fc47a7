import { annotateFinding, describeFinding, type Finding } from '../../health/finding.js';
import type { CommandContext } from '../command.js';

/** Prints findings, each with its annotation in a workflow, and sets the exit code: 1 when one of them is an error. */
export function reportFindings(
  findings: readonly Finding[],
  context: CommandContext,
  { json, quiet }: { readonly json?: boolean | undefined; readonly quiet?: boolean | undefined },
  allGood: string,
): void {
  const { cwd, env, print, setExitCode } = context;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  setExitCode(errors > 0 ? 1 : 0);
  if (json) {
    print(`${JSON.stringify({ ok: errors === 0, findings: findings.map(toJson) })}\n`);
    return;
  }
  const isWorkflow = env['GITHUB_ACTIONS'] === 'true';
  for (const finding of findings) {
    if (quiet && finding.severity === 'warning') continue;
    print(`${describeFinding(finding)}\n`);
    if (isWorkflow) print(`${annotateFinding(finding, cwd, env)}\n`);
  }
  if (!quiet && findings.length === 0) print(`${allGood}\n`);
}

function toJson({ severity, check, message, fix, location }: Finding): Record<string, unknown> {
  const { file, line, column } = location ?? {};
  return { severity, check, message, fix, file, line, column };
}
