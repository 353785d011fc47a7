import { existsSync, readFileSync } from 'node:fs';

import { extname, resolve } from 'node:path';
import type { Location } from '../errors.js';
import { lookUp, parseParams, readParamsDocument } from '../dvcyaml/params.js';
import { kindOf } from '../dvcyaml/stage-reader.js';
import type { Output, Stage } from '../pipeline/stage.js';
import { shownPath, type Repository } from '../repo/repository.js';
import type { Report } from '../report/report.js';
import type { GatePlaces } from './evaluate.js';
import type { FoundMetric } from './lookup.js';
import type { MetricName } from './rule.js';

/**
 * Where rules belong to: one about a change to the parameter that was changed, where it is the only one; any other to the
 * line of dvc.yaml that declares the file.
 */
export function gatePlaces(repo: Repository, stages: readonly Stage[], report: Report): GatePlaces {
  const outs = stages.filter(({ kind }) => kind === 'pipeline').flatMap((stage) => stage.outs);
  const metrics = outs.filter(({ kind }) => kind === 'metric');
  const outOf = (file: string): Output | undefined => outs.find((out) => shownPath(repo, out.absolutePath) === file);
  return {
    locate: (rule, found) => {
      const changed = rule.kind === 'value' || !found ? undefined : changedParameter(repo, report);
      return changed ?? declaration(rule, found, outOf, metrics);
    },
    describeOther: ({ file, path }) => {
      for (const out of metrics) {
        if (file !== undefined && shownPath(repo, out.absolutePath) !== file) continue;
        const value = readValue(out, path);
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}

function declaration(
  { metric }: { readonly metric: MetricName },
  found: FoundMetric | undefined,
  outOf: (file: string) => Output | undefined,
  metrics: readonly Output[],
): Location | undefined {
  const named = found?.file ?? metric.file;
  return (named === undefined ? undefined : outOf(named))?.location ?? metrics[0]?.location;
}

function changedParameter(repo: Repository, { params }: Report): Location | undefined {
  const [only, ...others] = params;
  if (!only || others.length > 0 || !/\.ya?ml$/.test(only.file)) return undefined;
  try {
    return readParamsDocument(resolve(repo.cwd, only.file), only.file).locate(only.key.split('.'), 'key');
  } catch {
    return undefined; // a place is a help, and no reason to fail
  }
}

function readValue(out: Output, path: string): string | undefined {
  if (!existsSync(out.absolutePath)) return undefined;
  try {
    const suffix = extname(out.path).toLowerCase();
    const name = suffix === '.json' || suffix === '.toml' ? out.path : `${out.path}.yaml`;
    const value = lookUp(parseParams(readFileSync(out.absolutePath, 'utf8'), name), path);
    return value === undefined ? undefined : kindOf(value);
  } catch {
    return undefined; // the report says already that it cannot be read
  }
}
