import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetPath } from '../assets.js';
import { messageOf, UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';

export const REPORT_VERSION = 1;
export const REPORT_FILE = 'report.json';
export const MARKDOWN_FILE = 'report.md';
const MAX_REPORT_BYTES = 50_000_000;

export interface CommitInfo {
  readonly sha: string;
  /** Branch, tag, or what else it was found by. */
  readonly name?: string;
  readonly dirty?: boolean;
}

export interface StageReport {
  readonly name: string;
  readonly outcome: 'ran' | 'unchanged' | 'restored' | 'failed' | 'skipped';
  readonly seconds?: number;
  readonly why: string;
}

/** Numbers of one metrics file that belong together: a split (`test`), or the file's top level (empty). */
export interface MetricGroup {
  readonly file: string;
  readonly group: string;
  /** null: not a number (NaN), as when a class is missing. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly baseline?: Readonly<Record<string, number | null>>;
}

export interface ConfusionReport {
  readonly split: string;
  readonly labels: readonly string[];
  readonly matrix: readonly (readonly number[])[];
}

export interface ParamChange {
  readonly file: string;
  readonly key: string;
  readonly before?: string;
  readonly after?: string;
}

export interface DataVersion {
  readonly path: string;
  readonly hash: string;
  readonly size?: number;
  readonly nfiles?: number;
  /** Against the baseline, where there is one. */
  readonly changed?: boolean;
}

export interface PictureFile {
  readonly name: 'confusion_matrix' | 'train_history';
  readonly file: 'confusion_matrix.png' | 'train_history.png';
}

/** What `report.json` holds; the schema beside this file is its contract. */
export interface Report {
  readonly schemaVersion: typeof REPORT_VERSION;
  readonly tool: { readonly name: 'train-report'; readonly version: string };
  readonly createdAt: string;
  readonly outcome: 'success' | 'failure';
  readonly error?: string;
  readonly engine?: string;
  readonly commit?: CommitInfo;
  readonly baseline?: CommitInfo;
  readonly stages: readonly StageReport[];
  readonly metrics: readonly MetricGroup[];
  readonly confusion?: ConfusionReport;
  readonly params: readonly ParamChange[];
  readonly data: readonly DataVersion[];
  readonly counts?: { readonly train: number; readonly test: number };
  readonly history?: { readonly columns: readonly string[]; readonly rows: readonly (readonly (number | null)[])[] };
  readonly pictures: readonly PictureFile[];
}

/** Writes `report.json` into `folder` after checking it against the schema. */
export async function writeReport(folder: string, report: Report): Promise<void> {
  const problem = await findProblem(report);
  if (problem) throw new Error(`The report does not fit its own schema: ${problem}`);
  mkdirSync(folder, { recursive: true });
  writeFileAtomic(join(folder, REPORT_FILE), `${JSON.stringify(report, undefined, 2)}\n`);
}

/** Reads and checks `report.json`: it may come from a fork, so nothing in it is trusted. */
export async function readReport(folder: string): Promise<Report> {
  const path = join(folder, REPORT_FILE);
  const fail = (found: string, cause?: unknown): UserError =>
    new UserError('report', `Cannot read report "${path}": ${found}`, { cause });
  let parsed: unknown;
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MAX_REPORT_BYTES)
      throw fail(`it has ${bytes.length} bytes, expected at most ${MAX_REPORT_BYTES}`);
    parsed = JSON.parse(bytes.toString());
  } catch (error) {
    throw error instanceof UserError ? error : fail(messageOf(error), error);
  }
  const version = (parsed as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version > REPORT_VERSION) {
    throw fail(`it is of version ${version}, expected at most ${REPORT_VERSION}; a newer train-report wrote it`);
  }
  const problem = await findProblem(parsed);
  if (problem) throw fail(problem);
  return parsed as Report;
}

async function findProblem(value: unknown): Promise<string | undefined> {
  // A CommonJS module whose export is a function: bundled, only its default is seen.
  const { default: module } = await import('ajv');
  const ajv = new module.Ajv({ allErrors: false, allowUnionTypes: true });
  const schema = JSON.parse(readFileSync(assetPath('report.schema.json'), 'utf8')) as object;
  const validate = ajv.compile(schema);
  if (validate(value)) return undefined;
  const [first] = validate.errors ?? [];
  return `"${first?.instancePath || '/'}" ${first?.message ?? 'is wrong'}`;
}
