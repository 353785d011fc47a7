import { unreachable } from '../errors.js';
import { showValue, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import { equalValues } from '../dvcyaml/params.js';
import type { StaleReason } from './stage.js';

/** A reason in a few words, with the old and the new value: `params.yaml: train.epochs 5 → 10`. */
export function describeReason(reason: StaleReason): string {
  switch (reason.kind) {
    case 'never-run':
      return 'it has never run';
    case 'forced':
      return 'forced';
    case 'always-changed':
      return 'it always runs';
    case 'command':
      return 'its command changed';
    case 'dep':
      return `${reason.path} ${reason.change === 'new' ? 'is a new dependency' : `was ${reason.change}`}`;
    case 'param':
      return `${reason.file}: ${describeParam(reason)}`;
    case 'out':
      return reason.change === 'not in cache'
        ? `${reason.path} is not in the cache`
        : describeOut(reason.path, reason.change);
    case 'upstream':
      return `${reason.stage} runs`;
    default:
      return unreachable(reason);
  }
}

/** All reasons of a stage in one line. */
export function describeReasons(reasons: readonly StaleReason[]): string {
  return reasons.map(describeReason).join('; ');
}

function describeOut(path: string, change: 'modified' | 'deleted' | 'new'): string {
  if (change === 'new') return `${path} is a new output`;
  return change === 'deleted' ? `${path} is missing` : `${path} was modified`;
}

function describeParam({
  key,
  before,
  after,
}: {
  key: string;
  before: YamlValue | undefined;
  after: YamlValue | undefined;
}): string {
  if (after === undefined) return `${key} was removed`;
  if (before instanceof Map && after instanceof Map) {
    const parts = changedKeys(before, after).map((name) =>
      describeParam({ key: `${key}.${name}`, before: before.get(name), after: after.get(name) }),
    );
    if (parts.length > 0) return parts.join(', ');
  }
  return before === undefined
    ? `${key} is new (${showValue(after)})`
    : `${key} ${showValue(before)} → ${showValue(after)}`;
}

function changedKeys(before: YamlMap, after: YamlMap): string[] {
  const names = new Set([...before.keys(), ...after.keys()].map(String));
  return [...names].filter((name) => !equalValues(before.get(name), after.get(name)));
}
