import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { attempt } from './attempt.js';
import { describeError, type Logger } from '../log.js';
import { describeReasons } from '../pipeline/reason.js';
import type { Stage, StageResult } from '../pipeline/stage.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { VERSION } from '../version.js';
import { findDataVersions } from './sources/data-version.js';
import { readHistory } from './sources/history-file.js';
import { BaselineFiles } from './sources/baseline-files.js';
import { collectMetrics, type MetricFile } from './sources/metrics.js';
import { findParamChanges, paramsFiles } from './sources/param-changes.js';
import { placePictures } from './pictures.js';
import { countPredictions } from './sources/predictions.js';
import { collectVerdict } from './sources/verdict.js';
import type { Directions } from './compare.js';
import type { Statistics } from '../verdict/options.js';
import { REPORT_VERSION, type CommitInfo, type Report, type StageReport } from './report.js';

export interface ReportInputs {
  readonly repo: Repository;
  readonly stages: readonly Stage[];
  readonly results: readonly StageResult[];
  /** The results say what would run: nothing did. */
  readonly dry?: boolean;
  readonly log: Logger;
  readonly engine?: string | undefined;
  readonly commit?: CommitInfo | undefined;
  readonly baseline?: CommitInfo | undefined;
  /** Tells this report from others. */
  readonly key?: string | undefined;
  /** Parameters that were set for this run. */
  readonly set?: Report['set'];
  /** Why there is none, as a clause. */
  readonly withoutBaseline?: string | undefined;
  /** The remote to fetch the baseline's predictions from instead of the default one; null: do not fetch. */
  readonly remote?: string | null | undefined;
  readonly signal?: AbortSignal;
  readonly directions?: Directions | undefined;
  readonly statistics?: Statistics | undefined;
  /** Where the pictures go. */
  readonly folder: string;
}

const MAX_ERROR_CHARS = 10_000;
const MAX_WHY_CHARS = 2000;

/**
 * Makes the report from the workspace's files and, for the change, from those of the baseline commit. A part whose file is
 * missing is left out; one whose file cannot be read is named in the log.
 */
export async function collectReport(inputs: ReportInputs): Promise<Report> {
  const { repo, stages, results, log, engine, commit, baseline, folder, directions, dry = false } = inputs;
  const outs = stages.filter((stage) => stage.kind === 'pipeline').flatMap((stage) => stage.outs);
  const failed = results.find((result) => result.outcome === 'failed');
  const find = (name: string): { path: string; shown: string; stageFile: string } | undefined => {
    const own = stages.filter((stage) => stage.kind === 'pipeline');
    for (const { file, outs } of own) {
      const out = outs.find((one) => basename(one.path) === name && existsSync(one.absolutePath));
      if (out) return { path: out.absolutePath, shown: shownPath(repo, out.absolutePath), stageFile: file };
    }
    return undefined;
  };
  const place = find('predictions.csv');
  const rows = await attempt(log, 'predictions.csv', async () => {
    if (!place) return undefined;
    const { readRows } = await import('../predictions/rows.js');
    return readRows(readFileSync(place.path), place.shown);
  });
  const predictions = rows && countPredictions(rows);
  const history = await attempt(log, 'history.csv', () => {
    const file = find('history.csv');
    return file && readHistory(readFileSync(file.path, 'utf8'), file.shown);
  });
  const files = baseline && baselineFiles(inputs, baseline.sha);
  const metrics: readonly MetricFile[] = await collectMetrics(inputs, files);
  return {
    schemaVersion: REPORT_VERSION,
    tool: { name: 'train-report', version: VERSION },
    createdAt: new Date().toISOString(),
    ...(inputs.key === undefined ? {} : { key: inputs.key }),
    ...(inputs.set === undefined || inputs.set.length === 0 ? {} : { set: inputs.set }),
    outcome: failed ? 'failure' : 'success',
    ...(failed?.outcome === 'failed' ? { error: describeError(failed.error).slice(0, MAX_ERROR_CHARS) } : {}),
    ...(engine === undefined ? {} : { engine }),
    ...(commit ? { commit } : {}),
    ...(baseline ? { baseline } : {}),
    ...(directions && Object.keys(directions).length > 0 ? { directions } : {}),
    ...(failed ? {} : await attempt(log, 'a verdict', () => collectVerdict(inputs, { files, place, rows, metrics }))),
    stages: results.map((result) => describeStage(result, dry)),
    metrics: metrics.flatMap(({ groups }) => groups),
    ...(predictions ? { predictions } : {}),
    ...(history ? { history } : {}),
    params: await collectParams(inputs),
    data: (await attempt(log, 'data versions', () => findDataVersions(repo, stages, baseline?.sha))) ?? [],
    pictures: (await attempt(log, 'pictures', () => placePictures(folder, { predictions, history, outs }))) ?? [],
  };
}

function baselineFiles({ repo, log, remote, signal }: ReportInputs, commit: string): BaselineFiles {
  return new BaselineFiles(repo, {
    commit,
    log,
    signal: signal ?? new AbortController().signal,
    remote: remote ?? undefined,
    mayFetch: remote !== null,
  });
}

function describeStage(result: StageResult, dry: boolean): StageReport {
  const { stage: name, outcome } = result;
  const why = explain(result).slice(0, MAX_WHY_CHARS);
  if (outcome === 'ran' && dry) return { name, outcome: 'stale', why };
  return outcome === 'ran' || outcome === 'failed'
    ? { name, outcome, seconds: result.seconds, why }
    : { name, outcome, why };
}

function explain(result: StageResult): string {
  switch (result.outcome) {
    case 'ran':
    case 'failed':
    case 'restored':
      return describeReasons(result.reasons);
    case 'skipped':
      return result.because;
    case 'unchanged':
      return 'nothing it depends on changed';
  }
}

async function collectParams(inputs: ReportInputs): Promise<Report['params']> {
  const { repo, stages, log, baseline } = inputs;
  if (!baseline) return [];
  const changes: Report['params'][number][] = [];
  for (const path of paramsFiles(stages)) {
    const what = `the changed parameters of ${shownPath(repo, path)}`;
    changes.push(...((await attempt(log, what, () => findParamChanges(repo, path, baseline.sha))) ?? []));
  }
  return changes;
}
