import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { UserError } from '../errors.js';
import type { Repository } from '../repo/repository.js';
import { DVC_YAML } from '../dvcyaml/load.js';
import { nearestName } from '../formats/nearest.js';
import { translateGlob } from '../repo/ignore-pattern.js';
import type { Stage } from './stage.js';

export interface TargetOptions {
  /** Folders stand for every stage in them. */
  readonly recursive?: boolean;
  /** Names are patterns, as of a shell. */
  readonly glob?: boolean;
}

/**
 * The stages that names stand for: a stage or group of the `dvc.yaml` here, `sub/dvc.yaml:name`, a `dvc.yaml`, a `.dvc`
 * file; without any, the stages of the `dvc.yaml` in the folder the user stands in.
 */
export function selectTargets(
  repo: Repository,
  stages: readonly Stage[],
  names: readonly string[],
  options: TargetOptions = {},
): Stage[] {
  const here = join(repo.cwd, DVC_YAML);
  if (names.length === 0) return stages.filter((stage) => stage.file === here);
  const found = names.flatMap((name) => {
    const inFolder = options.recursive ? stagesInFolder(repo, stages, name) : undefined;
    const chosen = inFolder ?? findTarget(repo, stages, name, options.glob ? matcherOf : undefined);
    if (!chosen) throw unknownTarget(stages, name);
    return chosen;
  });
  return [...new Set(found)];
}

type Matcher = (pattern: string) => RegExp;

function matcherOf(pattern: string): RegExp {
  const source = translateGlob(pattern);
  return source === undefined ? /(?!)/ : new RegExp(`^${source}$`, 'su');
}

function findTarget(
  repo: Repository,
  stages: readonly Stage[],
  name: string,
  match: Matcher | undefined,
): Stage[] | undefined {
  const colon = name.lastIndexOf(':');
  const file = resolve(repo.cwd, colon < 0 ? name : name.slice(0, colon));
  const byFile = (path: string): Stage[] => stages.filter((stage) => stage.file === path);
  if (colon < 0 && name.endsWith('.dvc') && byFile(file).length > 0) return byFile(file);
  if (colon < 0 && name.endsWith(DVC_YAML) && existsSync(file)) return byFile(file);
  const candidates = byFile(colon > 0 ? file : join(repo.cwd, DVC_YAML));
  const wanted = colon < 0 ? name : name.slice(colon + 1);
  const exact = candidates.filter((stage) => stage.name === wanted);
  const group = exact.length > 0 ? exact : candidates.filter((stage) => stage.name.startsWith(`${wanted}@`));
  const pattern = group.length === 0 ? match?.(wanted) : undefined;
  const found = pattern ? candidates.filter((stage) => pattern.test(stage.name)) : group;
  return found.length > 0 ? found : undefined;
}

function stagesInFolder(repo: Repository, stages: readonly Stage[], name: string): Stage[] | undefined {
  const folder = resolve(repo.cwd, name);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return stages.filter((stage) => stage.file.startsWith(folder + sep));
}

function unknownTarget(stages: readonly Stage[], name: string): UserError {
  const known = stages.map((stage) => stage.address);
  const nearest = nearestName(name, known);
  const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ') || '(there are none)'}`;
  return new UserError('pipeline', `Cannot find stage "${name}": ${expected}`);
}
