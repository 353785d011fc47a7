import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode, UserError } from '../errors.js';
import type { StageContext } from './context.js';
import { stageFiles, withOutputs } from './files.js';
import { labelTable, readLabels, type LabelColumns, type LabelRow } from './labels.js';
import { StageParams } from './params.js';

const NUMBER_WIDTH = 3;
const YIELD_EVERY = 64;
const NAMES_SHOWN = 10;
/** The column of the second table that says where a row's image is, relative to the repository. */
export const PATH_COLUMN = 'imagePath';

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
  };
  params.check();
  const rows = readLabels(readText(context, files.labels), files.labels, columns);
  context.observer?.readsFile(files.labels);
  context.observer?.readsFile(files.images);
  const images = findImages(join(context.folder, files.images), files.images);
  const missing = rows.filter((row) => !images.has(row.id));
  if (missing.length > 0) throw missingImages(missing, files.images, files.labels);
  const unlabelled = images.size - rows.length;
  if (unlabelled > 0) context.log.info(`${unlabelled} images have no label and are left out`);
  const nameOf = (row: LabelRow): string => `${String(row.id).padStart(NUMBER_WIDTH, '0')}.png`;
  await withOutputs(context.folder, async (outputs) => {
    const copies = outputs.beside(files.copies);
    mkdirSync(copies);
    for (const [index, row] of rows.entries()) {
      if (index % YIELD_EVERY === 0) await nextTurn(context.signal);
      copyFileSync(images.get(row.id) ?? '', join(copies, nameOf(row)), constants.COPYFILE_FICLONE);
      context.log.progress(`copying images: ${index + 1} of ${rows.length}`);
    }
    context.log.progress('');
    outputs.write(files.table, labelTable(rows, columns));
    const value = (row: LabelRow): string => `${files.copies}/${nameOf(row)}`;
    outputs.write(files.tableWithPaths, labelTable(rows, columns, { name: PATH_COLUMN, value }));
  });
  context.log.info(`${rows.length} labelled images`);
}

function readText(context: StageContext, path: string): string {
  try {
    return readFileSync(join(context.folder, path), 'utf8');
  } catch (error) {
    const found =
      systemCode(error) === 'ENOENT'
        ? 'there is no such file'
        : `it cannot be read (${systemCode(error) ?? 'unknown'})`;
    throw new UserError(
      'data',
      `Cannot read the labels "${path}": ${found}, expected the CSV that data_preprocess.dataset_labels names`,
      { cause: error },
    );
  }
}

/** Images by number: files named `<number>.png`, leading zeros or not. */
function findImages(folder: string, shown: string): Map<number, string> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
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
  return new UserError(
    'data',
    `Cannot match labels to images: ${rows.length} of ${labels} have no image in "${folder}": ${names.join(', ')}${more}`,
    {
      hint: 'Add the images, or take their rows out of the labels file',
    },
  );
}

/** Lets signals in between two pieces of work. */
export async function nextTurn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
