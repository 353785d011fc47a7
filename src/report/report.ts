import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';

/** The version of `report.schema.json` that this program writes; it reads this one and older ones. */
export const REPORT_VERSION = 1;
export const REPORT_FILE = 'report.json';
export const MARKDOWN_FILE = 'report.md';
const MAX_REPORT_BYTES = 20_000_000;
const MAX_PATH_CHARS = 200; // names in it may be megabytes long

export interface CommitInfo {
  readonly sha: string;
  /** Branch, tag, or what else it was found by. */
  readonly name?: string;
  readonly dirty?: boolean;
}

export interface StageReport {
  readonly name: string;
  /** `stale`: it would run; the report was made without running anything. */
  readonly outcome: 'ran' | 'unchanged' | 'restored' | 'failed' | 'skipped' | 'stale';
  readonly seconds?: number;
  readonly why: string;
}

/** Numbers of one metrics file that belong together: a split (`test`), or the file's top level (empty). */
export interface MetricGroup {
  readonly file: string;
  readonly group: string;
  /** null: not a number (NaN), as when a class is missing. */
  readonly values: Readonly<Record<string, number | null>>;
  /** The same numbers at the baseline commit. */
  readonly baseline?: Readonly<Record<string, number | null>>;
}

/** What `predictions.csv` says: how many rows of each class there are, and what they were taken for. */
export interface PredictionReport {
  readonly file: string;
  readonly classes: readonly string[];
  /** The one that counts comes first (`test`); `all` is the sum where there are several. */
  readonly splits: readonly SplitReport[];
}

export interface SplitReport {
  readonly name: string;
  /** Counts; row = actual class, column = predicted class. */
  readonly matrix: readonly (readonly number[])[];
}

export interface ParamChange {
  readonly file: string;
  readonly key: string;
  /** As text; absent: there was none. */
  readonly before?: string;
  readonly after?: string;
}

/** A version of data: of what the pipeline reads, or of what its stages made. */
export interface DataVersion {
  readonly path: string;
  readonly role: 'input' | 'output';
  readonly hash: string;
  /** Bytes. */
  readonly size?: number;
  readonly nfiles?: number;
  /** Against the baseline, where there is one. */
  readonly changed?: boolean;
}

/** The history of the training, one row an epoch; null where a value is missing or not finite. */
export interface HistoryReport {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
}

/** What became of the model against the baseline; `unclear`: no difference that the data can show. */
export type VerdictOutcome = 'better' | 'worse' | 'mixed' | 'same' | 'unclear' | 'untested' | 'first';

/** The comparison with the baseline in one line. */
export interface VerdictReport {
  readonly outcome: VerdictOutcome;
  /** One sentence of plain text. */
  readonly sentence: string;
}

export type TestMethod = 'mcnemar' | 'delong' | 'bootstrap' | 'wilcoxon' | 'unpaired bootstrap' | 'fisher';

/** One metric, now and at the baseline, with what the data can say of the difference. */
export interface MetricTest {
  /** `accuracy`, `auc`, `precision`, `recall`, `f1`, … */
  readonly metric: string;
  /** The class that it is of; absent: of all, or the average over them. */
  readonly class?: string;
  readonly value: number | null;
  readonly baseline: number | null;
  /** `value - baseline`. */
  readonly difference: number | null;
  /** Of the difference, at the comparison's level. */
  readonly interval?: readonly [low: number, high: number];
  readonly method?: TestMethod;
  readonly p?: number;
  /** Corrected by Holm's procedure: over the metrics that count for the verdict, or over those of single classes. */
  readonly adjusted?: number;
  readonly outcome: 'better' | 'worse' | 'same' | 'unclear';
}

/** How the model was compared with the baseline's. */
export interface Comparison {
  /** `paired`: on the same rows; `repeats`: repeated values of a metric (folds, seeds); `numbers`: nothing was tested. */
  readonly kind: 'paired' | 'unpaired' | 'repeats' | 'numbers';
  /** Why it is no better kind. */
  readonly why?: string;
  /** The rows it rests on. */
  readonly split?: string;
  readonly rows?: { readonly baseline: number; readonly value: number };
  /** How often the metrics were repeated. */
  readonly repeats?: { readonly baseline: number; readonly value: number };
  /** Of two classes, the one that precision, recall, F1 and AUC are of. */
  readonly positive?: string;
  /** Confidence level of the intervals. */
  readonly level?: number;
  readonly resamples?: number;
  readonly seed?: number;
  /** The smallest difference in accuracy that these rows could have shown. */
  readonly detectable?: number;
  readonly tests: readonly MetricTest[];
  /** What a reader must know, such as that the rows were trained on. */
  readonly warnings?: readonly string[];
}

/** A rule of `fail-on` or `warn-on`, and what became of it. */
export interface GateResult {
  readonly rule: string;
  readonly level: 'fail' | 'warn';
  readonly outcome: 'passed' | 'failed' | 'invalid';
  /** One sentence with the numbers. */
  readonly message: string;
  /** The line that the rule belongs to. */
  readonly location?: { readonly file: string; readonly line?: number; readonly column?: number };
}

export type PictureName = 'confusion_matrix' | 'train_history';

export interface PictureFile {
  readonly name: PictureName;
  readonly file: `${PictureName}.png`;
}

/** A parameter that the run was started with: what a matrix varies. */
export interface SetParam {
  readonly file: string;
  readonly key: string;
  /** As it was given. */
  readonly value: string;
}

/** One of the runs that a report was merged from. */
export interface RunSummary {
  /** Its report's key, or the artifact's name. */
  readonly name: string;
  readonly set: readonly SetParam[];
  /** The number that runs are ranked by; null: it is not a number, or there is none. */
  readonly value: number | null;
  /** The group of numbers that leads. */
  readonly metrics: Readonly<Record<string, number | null>>;
}

/** Runs that differ in nothing but their seed. */
export interface RunGroup {
  /** What sets it apart from other groups. */
  readonly set: readonly SetParam[];
  readonly mean: number | null;
  /** Standard deviation of the sample; absent: there is one run. */
  readonly spread?: number;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Whether it differs from the best by no more than seeds do. */
  readonly isWithinNoise: boolean;
  readonly runs: readonly RunSummary[];
}

/** The runs of a matrix, best first. */
export interface RunsReport {
  /** What they are ranked by: `test.accuracy`. */
  readonly rankBy?: string;
  readonly isLowerBetter?: boolean;
  /** What the ranking says, in one sentence. */
  readonly sentence: string;
  readonly groups: readonly RunGroup[];
  /** Runs that left no numbers: they failed, or their report cannot be read. */
  readonly missing: readonly { readonly name: string; readonly why: string }[];
}

/** What `report.json` holds; the schema beside this file is its contract. */
export interface Report {
  readonly schemaVersion: typeof REPORT_VERSION;
  readonly tool: { readonly name: 'train-report'; readonly version: string };
  readonly createdAt: string;
  /** Tells the reports of one pull request, or the jobs of a matrix, apart. */
  readonly key?: string;
  /** Parameters that were set for this run. */
  readonly set?: readonly SetParam[];
  readonly outcome: 'success' | 'failure';
  readonly error?: string;
  readonly engine?: string;
  readonly commit?: CommitInfo;
  readonly baseline?: CommitInfo;
  readonly verdict?: VerdictReport;
  readonly comparison?: Comparison;
  /** Which way metrics are better, where the user said so. */
  readonly directions?: Readonly<Record<string, 'higher' | 'lower'>>;
  readonly gates?: readonly GateResult[];
  /** The repository whose code made it, where that is another one: a fork's numbers are its own claim. */
  readonly origin?: string;
  /** Where this is the report of several runs: everything else here is the best one's. */
  readonly runs?: RunsReport;
  readonly stages: readonly StageReport[];
  readonly metrics: readonly MetricGroup[];
  readonly predictions?: PredictionReport;
  readonly history?: HistoryReport;
  readonly params: readonly ParamChange[];
  readonly data: readonly DataVersion[];
  readonly pictures: readonly PictureFile[];
}

/** Writes `report.json` into `folder` after checking it against the schema. */
export async function writeReport(folder: string, report: Report): Promise<void> {
  const problem = await findProblem(report);
  if (problem !== undefined) throw new Error(`The report does not fit its own schema: ${problem}`);
  mkdirSync(folder, { recursive: true });
  writeFileAtomic(join(folder, REPORT_FILE), `${JSON.stringify(report, undefined, 2)}\n`);
}

/** Reads and checks `report.json`: it may come from a fork, so nothing in it is trusted. */
export async function readReport(folder: string): Promise<Report> {
  const path = join(folder, REPORT_FILE);
  try {
    return await parseReport(readFileSync(path), path);
  } catch (error) {
    throw error instanceof UserError ? error : cannotRead(path, messageOf(error), error);
  }
}

/** The same of a file's bytes. */
export async function parseReport(bytes: Buffer, path: string): Promise<Report> {
  const fail = (found: string, cause?: unknown): UserError => cannotRead(path, found, cause);
  if (bytes.length > MAX_REPORT_BYTES) throw fail(`it has ${bytes.length} bytes, expected at most ${MAX_REPORT_BYTES}`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString());
  } catch (error) {
    throw fail(messageOf(error), error);
  }
  const version = (parsed as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version > REPORT_VERSION) {
    throw fail(`it is of version ${version}, expected at most ${REPORT_VERSION}; a newer train-report wrote it`);
  }
  const problem = await findProblem(parsed);
  if (problem !== undefined) throw fail(problem);
  return parsed as Report;
}

function cannotRead(path: string, found: string, cause: unknown): UserError {
  return new UserError('report', `Cannot read report "${path}": ${found}`, cause === undefined ? {} : { cause });
}

async function findProblem(value: unknown): Promise<string | undefined> {
  const { validate } = await import('./report-validator.js');
  if (validate(value)) return findMisfit(value as Report);
  const [first] = validate.errors ?? [];
  return `"${first?.instancePath.slice(0, MAX_PATH_CHARS) || '/'}" ${first?.message ?? 'is wrong'}`;
}

// What a schema cannot say: that rows and columns agree in number.
function findMisfit({ predictions, history }: Report): string | undefined {
  const classes = predictions?.classes.length ?? 0;
  for (const { name, matrix } of predictions?.splits ?? []) {
    const isSquare = matrix.length === classes && matrix.every((row) => row.length === classes);
    if (!isSquare) return `the matrix of split "${name.slice(0, 50)}" is not ${classes} × ${classes}`;
  }
  const columns = history?.columns.length ?? 0;
  const odd = history?.rows.findIndex((row) => row.length !== columns) ?? -1;
  return odd < 0 ? undefined : `row ${odd} of the history has not ${columns} values`;
}
