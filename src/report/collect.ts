import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { messageOf } from '../errors.js';
import { describeError, type Logger } from '../log.js';
import { describeReasons } from '../pipeline/reason.js';
import type { Output, Stage, StageResult } from '../pipeline/stage.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { VERSION } from '../version.js';
import { findDataVersions } from './sources/data-version.js';
import { readHistory } from './sources/history-file.js';
import { readMetrics } from './sources/metrics-file.js';
import { findParamChanges, paramsFiles } from './sources/param-changes.js';
import { placePictures } from './pictures.js';
import { rankSplit, readPredictions } from './sources/predictions.js';
import { REPORT_VERSION, type CommitInfo, type MetricGroup, type Report, type StageReport } from './report.js';

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
  const { repo, stages, results, engine, commit, baseline, folder, dry = false } = inputs;
  const outs = stages.filter((stage) => stage.kind === 'pipeline').flatMap((stage) => stage.outs);
  const failed = results.find((result) => result.outcome === 'failed');
  const read = <T>(name: string, reader: (content: string, file: string) => T): Promise<T | undefined> =>
    attempt(inputs, name, () => {
      const out = outs.find((one) => basename(one.path) === name && existsSync(one.absolutePath));
      return out && reader(readFileSync(out.absolutePath, 'utf8'), shownPath(repo, out.absolutePath));
    });
  const predictions = await read('predictions.csv', readPredictions);
  const history = await read('history.csv', readHistory);
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
    stages: results.map((result) => describeStage(result, dry)),
    metrics: await collectMetrics(inputs, outs),
    ...(predictions ? { predictions } : {}),
    ...(history ? { history } : {}),
    params: await collectParams(inputs),
    data: (await attempt(inputs, 'data versions', () => findDataVersions(repo, stages, baseline?.sha))) ?? [],
    pictures: (await attempt(inputs, 'pictures', () => placePictures(folder, { predictions, history, outs }))) ?? [],
  };
}

// A part that cannot be made costs itself, no more.
async function attempt<T>({ log }: ReportInputs, what: string, body: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await body();
  } catch (error) {
    log.warning(`The report is without ${what}: ${messageOf(error)}`);
    return undefined;
  }
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

async function collectMetrics(inputs: ReportInputs, outs: readonly Output[]): Promise<MetricGroup[]> {
  const { repo, baseline } = inputs;
  const groups: MetricGroup[] = [];
  for (const out of outs.filter(({ kind }) => kind === 'metric')) {
    if (!existsSync(out.absolutePath)) continue;
    const file = shownPath(repo, out.absolutePath);
    const now = await attempt(inputs, `the metrics of ${file}`, () =>
      readMetrics(readFileSync(out.absolutePath, 'utf8'), file),
    );
    const base = await attempt(inputs, `the baseline's metrics of ${file}`, async () => {
      const before = baseline ? await repo.scm?.show(baseline.sha, out.absolutePath) : undefined;
      return before && readMetrics(before.toString(), file);
    });
    const own = [...(now ?? [])].map(([group, values]): MetricGroup => {
      const before = base?.get(group);
      return { file, group, values, ...(before ? { baseline: before } : {}) };
    });
    // The split that counts first, the file's top level (all rows) last.
    const rank = ({ group }: MetricGroup): number => (group === '' ? Infinity : rankSplit(group));
    groups.push(...own.sort((a, b) => rank(a) - rank(b) || 0));
  }
  return groups;
}

async function collectParams(inputs: ReportInputs): Promise<Report['params']> {
  const { repo, stages, baseline } = inputs;
  if (!baseline) return [];
  const changes: Report['params'][number][] = [];
  for (const path of paramsFiles(stages)) {
    const what = `the changed parameters of ${shownPath(repo, path)}`;
    changes.push(...((await attempt(inputs, what, () => findParamChanges(repo, path, baseline.sha))) ?? []));
  }
  return changes;
}
