import { readFileSync, statSync } from 'node:fs';
import { loadStages } from '../../dvcyaml/load.js';
import { readTopLevel } from '../../dvcyaml/top-level.js';
import type { YamlMap } from '../../formats/yaml-value.js';
import { rankSplit } from '../../predictions/split.js';
import { shownPath } from '../../repo/repository.js';
import { attempt } from '../attempt.js';
import type { ReportInputs } from '../collect.js';
import type { MetricGroup } from '../report.js';
import type { BaselineFiles } from './baseline-files.js';
import { leftOut, parseMetrics, tabulateMetrics } from './metrics-file.js';

const MAX_NAMED = 10;

/** A metrics file: its numbers in groups, and all that it holds, now and at the baseline. */
export interface MetricFile {
  readonly groups: readonly MetricGroup[];
  readonly now: YamlMap | undefined;
  readonly before: YamlMap | undefined;
}

/** Reads what the stages declare as metrics, and what each `dvc.yaml` names at its top. */
export async function collectMetrics(
  inputs: Pick<ReportInputs, 'repo' | 'stages' | 'log'>,
  baseline: BaselineFiles | undefined,
): Promise<MetricFile[]> {
  const places = new Map<string, string>();
  for (const stage of inputs.stages.filter(({ kind }) => kind === 'pipeline'))
    for (const out of stage.outs.filter(({ kind }) => kind === 'metric')) places.set(out.absolutePath, stage.file);
  await attempt(inputs.log, 'the metrics that dvc.yaml names at its top', () =>
    loadStages(inputs.repo, (file) => {
      for (const path of readTopLevel(inputs.repo, file).metrics) if (!places.has(path)) places.set(path, file);
    }),
  );
  const files: MetricFile[] = [];
  for (const [path, stageFile] of places) {
    if (statSync(path, { throwIfNoEntry: false })?.isFile())
      files.push(await collectFile(inputs, path, stageFile, baseline));
  }
  return files;
}

async function collectFile(
  { repo, log }: Pick<ReportInputs, 'repo' | 'log'>,
  path: string,
  stageFile: string,
  baseline: BaselineFiles | undefined,
): Promise<MetricFile> {
  const file = shownPath(repo, path);
  const now = await attempt(log, `the metrics of ${file}`, () => {
    const top = parseMetrics(readFileSync(path, 'utf8'), file);
    if (!top) log.warning(`${file} is empty: it has no metrics`);
    const odd = leftOut(top ?? new Map());
    const more = odd.length > MAX_NAMED ? ` and ${odd.length - MAX_NAMED} more` : '';
    if (odd.length > 0) log.info(`Not among the numbers of ${file}: ${odd.slice(0, MAX_NAMED).join(', ')}${more}`);
    return top;
  });
  const before = await attempt(log, `the baseline's metrics of ${file}`, async () => {
    const found = await baseline?.read(path, stageFile);
    return found && 'bytes' in found ? parseMetrics(found.bytes.toString(), file) : undefined;
  });
  const base = before && tabulateMetrics(before);
  const groups = [...tabulateMetrics(now ?? new Map())].map(([group, values]): MetricGroup => {
    const old = base?.get(group);
    return { file, group, values, ...(old ? { baseline: old } : {}) };
  });
  // The split that counts first, the file's top level (all rows) last.
  const rank = ({ group }: MetricGroup): number => (group === '' ? Infinity : rankSplit(group));
  return { groups: groups.sort((a, b) => rank(a) - rank(b) || 0), now, before };
}
