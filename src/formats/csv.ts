import { parse } from 'csv-parse/sync';
import { UserError } from '../errors.js';

/** A row's cells by column, and the line of the file it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A CSV file with a header line. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** The text of a CSV file's bytes, which have to be UTF-8: anything else would turn names into other names. */
export function decodeText(bytes: Uint8Array, shown: string): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    if (!isWide) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // told below
  }
  const found = isWide ? 'it is UTF-16' : 'it is not UTF-8';
  throw new UserError('data', `Cannot read ${shown}: ${found}, expected text in UTF-8`, {
    location: { file: shown },
    hint: 'Save the file as "CSV UTF-8"',
  });
}

/** Reads CSV (RFC 4180, a byte-order mark and CRLF allowed); throws a UserError with the line of what is wrong. */
export function readCsv(text: string, shown: string): CsvTable {
  const records = parseRecords(text, shown);
  const [header, ...rows] = records;
  if (!header || header.cells.every((name) => name.trim() === '')) {
    throw new UserError(
      'data',
      `Cannot read ${shown}:1: found nothing, expected a line with the names of the columns`,
      {
        location: { file: shown, line: 1 },
      },
    );
  }
  const columns = header.cells.map((name) => name.trim());
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) throw badLine(shown, header.line, `column "${twice}" stands twice`);
  return {
    columns,
    rows: rows.map(({ line, cells }) => {
      if (cells.length !== columns.length)
        throw badLine(shown, line, `found ${cells.length} cells, expected ${columns.length}`);
      return { line, cells: new Map(columns.map((name, index) => [name, cells[index] ?? ''])) };
    }),
  };
}

function parseRecords(text: string, shown: string): { line: number; cells: string[] }[] {
  try {
    const parsed = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown;
    let end = 0;
    return (parsed as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => {
      const line = end + 1;
      end = info.lines;
      return { line: record.some((cell) => cell.includes('\n')) ? line : info.lines, cells: record };
    });
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    throw badLine(shown, line, error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
  }
}

function badLine(shown: string, line: number, found: string): UserError {
  return new UserError('data', `Cannot read ${shown}:${line}: ${found}`, { location: { file: shown, line } });
}

/** CSV as pandas writes it: LF, quotes only where a cell needs them. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.map(quote).join(',') || '""'}\n`).join('');
}

function quote(cell: string | number): string {
  const text = String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
