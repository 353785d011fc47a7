import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf, systemCode, UserError } from '../errors.js';
import { decodeText } from '../formats/csv.js';
import type { StageContext } from './context.js';
import { stageFiles, type StageFiles } from './files.js';
import { copyImages } from './image-copies.js';
import { labelTable, readLabels, type LabelColumns, type LabelRow } from './labels.js';
import { withOutputs } from './outputs.js';
import { StageParams } from './params.js';

const NUMBER_WIDTH = 3;
const NAMES_SHOWN = 20;

/**
 * Reads the labels, writes a table with a 0/1 column for every type, and copies the images under their number in three
 * digits (`007.png`). Images without a label are left out; labels without an image are an error.
 */
export async function dataPreprocess(context: StageContext): Promise<void> {
  const params = new StageParams(context);
  const files = stageFiles(params);
  const columns: LabelColumns = {
    id: params.text('data_preprocess', 'id_column', 'pokedex_number'),
    name: params.text('data_preprocess', 'name_column', 'name'),
    labels: params.texts('data_preprocess', 'label_columns', ['type1', 'type2']),
    sampleWeight: params.optionalText('data_preprocess', 'sample_weight_column'),
  };
  params.check();
  requireApart(files, params);
  const rows = readLabels(readText(context, files.labels), files.labels, columns);
  context.observer?.readsFile(files.labels);
  context.observer?.readsFile(files.images);
  const images = findImages(join(context.folder, files.images), files.images);
  const missing = rows.filter((row) => !images.has(row.id));
  if (missing.length > 0) throw missingImages(missing, files.images, files.labels);
  const unlabelled = images.size - rows.length;
  if (unlabelled > 0) context.log.info(`${unlabelled} images have no label and are left out`);
  const nameOf = (row: LabelRow): string => `${String(row.id).padStart(NUMBER_WIDTH, '0')}.png`;
  const table = labelTable(rows, columns);
  const tableWithPaths = labelTable(rows, columns, (row) => `${files.copies}/${nameOf(row)}`);
  await withOutputs(context.folder, async (outputs) => {
    const folder = outputs.beside(files.copies);
    mkdirSync(folder);
    const copies = rows.map((row) => ({ source: images.get(row.id) ?? '', target: join(folder, nameOf(row)) }));
    await copyImages(context, copies, folder);
    outputs.write(files.table, table);
    outputs.write(files.tableWithPaths, tableWithPaths);
  });
  context.log.info(`${rows.length} labelled images`);
}

// Outputs replace what stands in their place, which must never be what they are made from.
function requireApart(files: StageFiles, params: StageParams): void {
  const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`);
  for (const input of [files.images, files.labels]) {
    for (const output of [files.copies, files.table, files.tableWithPaths]) {
      if (!isWithin(input, output) && !isWithin(output, input)) continue;
      const found = `"${output}" would be written over "${input}", expected another folder`;
      throw params.error('data_preprocess', 'destination_directory', found);
    }
  }
}

function readText(context: StageContext, path: string): string {
  try {
    return decodeText(readFileSync(join(context.folder, path)), path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = systemCode(error) ?? 'unknown';
    const found = code === 'ENOENT' ? 'there is no such file' : (reasonOf(code) ?? `it cannot be read (${code})`);
    throw new UserError(
      'data',
      `Cannot read the labels "${path}": ${found}, expected the CSV that data_preprocess.dataset_labels names`,
      { cause: error },
    );
  }
}

/** Images by number: files named `<number>.png`, leading zeros or not. */
function findImages(folder: string, shown: string): Map<number, string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(
      'data',
      `Cannot read the images in "${shown}": there is no such folder, expected the one that data_preprocess.dataset_images names`,
    );
  }
  const images = new Map<number, string>();
  for (const name of readdirSync(folder).sort()) {
    const match = /^(\d+)\.png$/i.exec(name);
    if (!match) continue;
    const id = Number(match[1]);
    if (images.has(id))
      throw new UserError('data', `Cannot use "${shown}/${name}": another image has the number ${id} too`);
    images.set(id, join(folder, name));
  }
  return images;
}

function missingImages(rows: readonly LabelRow[], folder: string, labels: string): UserError {
  const names = rows.slice(0, NAMES_SHOWN).map((row) => `${row.id}.png (line ${row.line})`);
  const more = rows.length > NAMES_SHOWN ? ` and ${rows.length - NAMES_SHOWN} more` : '';
  const first = rows[0] ? { location: { file: labels, line: rows[0].line } } : {};
  return new UserError(
    'data',
    `Cannot match labels to images: ${rows.length} of ${labels} have no image in "${folder}": ${names.join(', ')}${more}`,
    { ...first, hint: 'Add the images, or take their rows out of the labels file' },
  );
}
