import { UserError } from '../errors.js';
import type { Logger } from '../log.js';
import type { GateResult, Report } from '../report/report.js';
import { failingGates } from './evaluate.js';

/** Says what became of the gates: what passed, and what only warns, with its line. */
export function announceGates({ gates = [] }: Pick<Report, 'gates'>, log: Logger): void {
  for (const gate of gates) {
    if (gate.outcome === 'passed') log.info(`Gate "${gate.rule}" passed: ${gate.message}`);
    else if (gate.level === 'warn') log.warning(describeGate(gate), gate.location);
  }
}

/** The gates that fail the job, as errors: each names its rule and the numbers, on the line it belongs to. */
export function gateErrors(report: Pick<Report, 'gates'>): UserError[] {
  return failingGates(report).map((gate) => {
    const { location } = gate;
    return new UserError('gate', describeGate(gate), { ...(location ? { location } : {}), exitCode: 1 });
  });
}

function describeGate({ rule, outcome, message }: GateResult): string {
  return outcome === 'invalid' ? `Cannot apply gate "${rule}": ${message}` : `Gate "${rule}" failed: ${message}`;
}
