import { messageOf } from '../../errors.js';
import type { PredictionRows } from '../../predictions/rows.js';
import type { ReportInputs } from '../collect.js';
import { leadingGroup } from '../leading-group.js';
import type { Report } from '../report.js';
import type { BaselineFiles } from './baseline-files.js';
import type { MetricFile } from './metrics.js';

/** What this run left, and where the baseline's files are. */
export interface RunResults {
  readonly files: BaselineFiles | undefined;
  readonly rows: PredictionRows | undefined;
  /** The predictions file, and the `dvc.yaml` whose stage makes it. */
  readonly place: { readonly path: string; readonly shown: string; readonly stageFile: string } | undefined;
  readonly metrics: readonly MetricFile[];
}

/** The verdict on this run's model against the baseline's. */
export async function collectVerdict(
  { directions = {}, statistics, withoutBaseline }: ReportInputs,
  { files, rows, place, metrics }: RunResults,
): Promise<Pick<Report, 'verdict' | 'comparison'>> {
  const groups = metrics.flatMap((file) => file.groups);
  if (groups.length === 0 && !rows && metrics.every(({ now }) => now === undefined)) return {};
  const { compareModels, firstRun } = await import('../../verdict/verdict.js');
  if (!files) return { verdict: firstRun(withoutBaseline) };
  const { DEFAULT_OPTIONS } = await import('../../verdict/options.js');
  const old = rows && place ? await readBaselineRows(files, place) : {};
  const inputs = {
    now: { predictions: rows, metrics: metrics.map(({ now }) => now ?? null) },
    before: { predictions: old.rows, metrics: metrics.map(({ before }) => before ?? null) },
    group: leadingGroup(groups),
    whyNoRows: old.why,
  };
  return compareModels(inputs, { ...DEFAULT_OPTIONS, ...statistics, directions });
}

async function readBaselineRows(
  files: BaselineFiles,
  { path, shown, stageFile }: { path: string; shown: string; stageFile: string },
): Promise<{ rows?: PredictionRows; why?: string }> {
  const found = await files.read(path, stageFile);
  if ('why' in found) return found;
  const { readRows } = await import('../../predictions/rows.js');
  try {
    const rows = readRows(found.bytes, shown);
    return rows ? { rows } : { why: `the baseline's ${shown} has no rows with "label" and "predicted"` };
  } catch (error) {
    return { why: `the baseline's predictions cannot be used: ${messageOf(error)}` };
  }
}
