import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeError, type Logger } from '../log.js';
import { messageOf } from '../errors.js';
import { showValue, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import { readCsv } from '../formats/csv.js';
import { equalValues, parseParams } from '../pipeline/params.js';
import { describeReasons } from '../pipeline/reason.js';
import { readLock } from '../pipeline/run.js';
import type { Output, Stage, StageResult } from '../pipeline/stage.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { VERSION } from '../version.js';
import { readMetrics } from './metrics-file.js';
import { readPredictions, type PredictionSummary } from './predictions.js';
import {
  REPORT_VERSION,
  type CommitInfo,
  type DataVersion,
  type MetricGroup,
  type ParamChange,
  type PictureFile,
  type Report,
  type StageReport,
} from './report.js';

export interface ReportInputs {
  readonly repo: Repository;
  readonly stages: readonly Stage[];
  readonly results: readonly StageResult[];
  readonly log: Logger;
  readonly engine?: string | undefined;
  readonly commit?: CommitInfo | undefined;
  readonly baseline?: CommitInfo | undefined;
  /** Where pictures are copied to. */
  readonly folder: string;
}

const MAX_HISTORY_ROWS = 10_000;
const PICTURES: readonly PictureFile[] = [
  { name: 'confusion_matrix', file: 'confusion_matrix.png' },
  { name: 'train_history', file: 'train_history.png' },
];
// The order of splits in the report: what counts first.
const GROUP_ORDER = ['test', 'validation', 'val', 'train', ''];

/** Makes the report from the workspace's files and, for the change, from those of the baseline commit. */
export async function collectReport(inputs: ReportInputs): Promise<Report> {
  const { repo, stages, results, engine, commit, baseline } = inputs;
  const outs = stages.filter((stage) => stage.kind === 'pipeline').flatMap((stage) => stage.outs);
  const failed = results.find((result) => result.outcome === 'failed');
  const predictions = attempt(inputs, 'predictions', () => summarisePredictions(repo, outs));
  const history = attempt(inputs, 'history', () => readHistory(repo, outs));
  return {
    schemaVersion: REPORT_VERSION,
    tool: { name: 'train-report', version: VERSION },
    createdAt: new Date().toISOString(),
    outcome: failed ? 'failure' : 'success',
    ...(failed?.outcome === 'failed' ? { error: describeError(failed.error).slice(0, 10_000) } : {}),
    ...(engine === undefined ? {} : { engine }),
    ...(commit ? { commit } : {}),
    ...(baseline ? { baseline } : {}),
    stages: results.map(reportStage),
    metrics: await collectMetrics(inputs, outs),
    ...(predictions ? { confusion: predictions.confusion } : {}),
    params: await collectParams(inputs),
    data: await collectData(inputs),
    ...(predictions?.counts ? { counts: predictions.counts } : {}),
    ...(history ? { history } : {}),
    pictures: copyPictures(inputs, outs),
  };
}

// A part that cannot be made is named in the log; the rest of the report is still worth having.
function attempt<T>({ log }: ReportInputs, what: string, body: () => T): T | undefined {
  try {
    return body();
  } catch (error) {
    log.warning(`The report is without ${what}: ${messageOf(error)}`);
    return undefined;
  }
}

function reportStage(result: StageResult): StageReport {
  const name = result.stage;
  const { outcome } = result;
  switch (result.outcome) {
    case 'ran':
    case 'failed':
      return { name, outcome, seconds: result.seconds, why: describeReasons(result.reasons) };
    case 'restored':
      return { name, outcome, why: describeReasons(result.reasons) };
    case 'skipped':
      return { name, outcome, why: result.because };
    case 'unchanged':
      return { name, outcome, why: 'nothing it depends on changed' };
  }
}

async function collectMetrics(inputs: ReportInputs, outs: readonly Output[]): Promise<MetricGroup[]> {
  const { repo, baseline } = inputs;
  const groups: MetricGroup[] = [];
  for (const out of outs.filter(({ kind }) => kind === 'metric')) {
    if (!existsSync(out.absolutePath)) continue;
    const file = shownPath(repo, out.absolutePath);
    const table = attempt(inputs, `the metrics of ${file}`, () =>
      readMetrics(readFileSync(out.absolutePath, 'utf8'), file),
    );
    const before = baseline ? await repo.scm?.show(baseline.sha, out.absolutePath) : undefined;
    const base = before
      ? attempt(inputs, `the baseline's metrics of ${file}`, () => readMetrics(before.toString(), file))
      : undefined;
    for (const [group, values] of table ?? []) {
      const baseValues = base?.get(group);
      groups.push({ file, group, values, ...(baseValues ? { baseline: baseValues } : {}) });
    }
  }
  const rank = (group: string): number =>
    GROUP_ORDER.includes(group) ? GROUP_ORDER.indexOf(group) : GROUP_ORDER.length;
  return groups.sort((a, b) => rank(a.group) - rank(b.group));
}

async function collectParams(inputs: ReportInputs): Promise<ParamChange[]> {
  const { repo, stages, baseline } = inputs;
  if (!baseline || !repo.scm) return [];
  const files = new Set(stages.flatMap((stage) => stage.params.map((params) => params.absolutePath)));
  const changes: ParamChange[] = [];
  for (const path of files) {
    const before = await repo.scm.show(baseline.sha, path);
    if (!before || !existsSync(path)) continue;
    const file = shownPath(repo, path);
    attempt(inputs, `the changed parameters of ${file}`, () => {
      const old = flatten(parseParams(before.toString(), path, file));
      const now = flatten(parseParams(readFileSync(path, 'utf8'), path, file));
      for (const key of new Set([...old.keys(), ...now.keys()])) {
        if (equalValues(old.get(key), now.get(key))) continue;
        const [was, is] = [old.get(key), now.get(key)];
        changes.push({
          file,
          key,
          ...(was === undefined ? {} : { before: showValue(was) }),
          ...(is === undefined ? {} : { after: showValue(is) }),
        });
      }
    });
  }
  return changes;
}

function flatten(value: YamlValue): Map<string, YamlValue> {
  const flat = new Map<string, YamlValue>();
  const visit = (map: YamlMap, prefix: string): void => {
    for (const [key, item] of map) {
      const name = `${prefix}${String(key)}`;
      if (item instanceof Map && item.size > 0) visit(item, `${name}.`);
      else flat.set(name, item);
    }
  };
  if (value instanceof Map) visit(value, '');
  return flat;
}

/** The data's version: what `.dvc` files track, and what stages read that none of them makes. */
async function collectData(inputs: ReportInputs): Promise<DataVersion[]> {
  const { repo, stages, baseline } = inputs;
  const data: DataVersion[] = [];
  for (const stage of stages) {
    if (stage.kind === 'dvcfile') {
      const before = baseline ? await repo.scm?.show(baseline.sha, stage.file) : undefined;
      for (const out of stage.outs) {
        if (!out.hash) continue;
        const changed = baseline ? { changed: !before?.includes(out.hash.value) } : {};
        data.push({ path: shownPath(repo, out.absolutePath), hash: out.hash.value, ...pickMeta(out.meta), ...changed });
      }
      continue;
    }
    const entry = attempt(inputs, `the data of ${stage.address}`, () => readLock(repo, stage).get(stage.name));
    for (const dep of stage.deps) {
      const item = entry?.deps.find((locked) => locked.path === dep.path);
      const isMade = stages.some((other) => other.outs.some((out) => within(dep.absolutePath, out.absolutePath)));
      if (isMade || !item?.hash || data.some(({ path }) => path === shownPath(repo, dep.absolutePath))) continue;
      data.push({ path: shownPath(repo, dep.absolutePath), hash: item.hash.value, ...pickMeta(item.meta) });
    }
  }
  return data;
}

function pickMeta(meta: { size?: number; nfiles?: number } | undefined): { size?: number; nfiles?: number } {
  return {
    ...(meta?.size === undefined ? {} : { size: meta.size }),
    ...(meta?.nfiles === undefined ? {} : { nfiles: meta.nfiles }),
  };
}

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function findOut(outs: readonly Output[], name: string): Output | undefined {
  return outs.find((out) => basename(out.path) === name && existsSync(out.absolutePath));
}

function summarisePredictions(repo: Repository, outs: readonly Output[]): PredictionSummary | undefined {
  const out = findOut(outs, 'predictions.csv');
  return out && readPredictions(readFileSync(out.absolutePath, 'utf8'), shownPath(repo, out.absolutePath));
}

function readHistory(repo: Repository, outs: readonly Output[]): Report['history'] {
  const out = findOut(outs, 'history.csv');
  if (!out) return undefined;
  const { columns, rows } = readCsv(readFileSync(out.absolutePath, 'utf8'), shownPath(repo, out.absolutePath));
  const numbers = rows.slice(0, MAX_HISTORY_ROWS).map(({ cells }) =>
    columns.map((column) => {
      const text = (cells.get(column) ?? '').trim();
      const value = text === '' ? Number.NaN : Number(text);
      return Number.isFinite(value) ? value : null;
    }),
  );
  return { columns, rows: numbers };
}

function copyPictures({ folder }: ReportInputs, outs: readonly Output[]): PictureFile[] {
  mkdirSync(folder, { recursive: true });
  return PICTURES.filter(({ file }) => {
    const out = findOut(outs, file);
    if (out) copyFileSync(out.absolutePath, join(folder, file));
    return out !== undefined;
  });
}
