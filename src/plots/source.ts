import { extname, resolve } from 'node:path';
import { parseParams } from '../dvcyaml/params.js';
import { UserError } from '../errors.js';
import { decodeText } from '../formats/csv.js';
import type { YamlKey, YamlMap, YamlValue } from '../formats/yaml-value.js';
import { failureType, type ReadFailure } from '../metrics/values.js';
import type { View } from '../metrics/view.js';

/** Suffixes of files that are shown as they are. */
export const IMAGE_SUFFIXES: readonly string[] = ['.jpg', '.jpeg', '.gif', '.png', '.svg'];

/** What a file of a plot holds: values, or the bytes of a picture. */
export type SourceContent = YamlValue | Uint8Array;

const VALUE_SUFFIXES = ['.json', '.toml', '.py', '.yml', '.yaml', '.csv', '.tsv'];

/** Why a plot or one of its files cannot be drawn; `type` as DVC's JSON has it. */
export class PlotFailure extends UserError {
  readonly type: string;

  constructor(type: string, message: string, cause?: unknown) {
    super('data', message, cause === undefined ? {} : { cause });
    this.type = type;
  }

  get failure(): ReadFailure {
    return { type: this.type, msg: this.message };
  }
}

/** Reads a file of a plot, named as the user sees it; throws a PlotFailure. `hasHeader` is about CSV and TSV. */
export async function readSource(view: View, name: string, hasHeader: boolean): Promise<SourceContent> {
  const path = resolve(view.repo.cwd, name);
  const suffix = extname(name);
  const isImage = IMAGE_SUFFIXES.includes(suffix);
  if (!isImage && !VALUE_SUFFIXES.includes(suffix)) {
    throw new PlotFailure(
      'PlotMetricTypeError',
      `Cannot draw "${name}": its name ends in "${suffix}", expected .json, .yaml, .csv, .tsv or a picture`,
    );
  }
  try {
    const bytes = await view.read(path);
    if (!bytes) {
      throw new PlotFailure(
        'FileNotFoundError',
        `Cannot read "${name}": it is neither in the workspace nor in the cache`,
      );
    }
    if (isImage) return bytes;
    const text = decodeText(bytes, name);
    if (suffix === '.csv') return await readRows(text, ',', hasHeader);
    if (suffix === '.tsv') return await readRows(text, '\t', hasHeader);
    // A plot goes by its last suffix, where params go by all from the first dot on.
    return parseParams(text, `plot${suffix}`, name);
  } catch (error) {
    if (error instanceof PlotFailure || !(error instanceof UserError)) throw error;
    const type = suffix === '.csv' || suffix === '.tsv' ? 'EncodingError' : failureType(path);
    throw new PlotFailure(type, error.message, error);
  }
}

/** Rows of CSV as Python's DictReader has them: all text, what is missing null, what is too much under the key null. */
async function readRows(text: string, delimiter: string, hasHeader: boolean): Promise<YamlValue> {
  const { parse } = await import('csv-parse/sync');
  const records: string[][] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const [first = []] = records;
  const columns = hasHeader ? first : first.map((_, index) => String(index));
  return records.slice(hasHeader ? 1 : 0).map((cells): YamlMap => {
    const row = new Map<YamlKey, YamlValue>(columns.map((column, index) => [column, cells[index] ?? null]));
    if (cells.length > columns.length) row.set(null, cells.slice(columns.length));
    return row;
  });
}
