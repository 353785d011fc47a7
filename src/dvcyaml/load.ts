import { existsSync, lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UserError } from '../errors.js';
import { isInside, shownPath, type Repository } from '../repo/repository.js';
import { readDvcFile } from '../dvcfile/dvcfile.js';
import { parseDvcYaml } from './dvcyaml.js';
import { IgnoreRules } from './ignored.js';
import type { Stage } from '../pipeline/stage.js';
import type { DictStyle } from './template.js';
import { readText } from '../formats/read-text.js';

/** The name of the file that describes a pipeline. */
export const DVC_YAML = 'dvc.yaml';

/**
 * Every stage of the repository: those of each `dvc.yaml` in order, then the `.dvc` files, folders as walked.
 * `onPipeline` is told of each `dvc.yaml`.
 */
export function loadStages(repo: Repository, onPipeline?: (file: string) => void): Stage[] {
  const stages: Stage[] = [];
  const rules = new IgnoreRules(repo);
  const visit = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    const visible = entries.filter(
      (entry) => isOurs(entry) && !rules.covers(join(folder, entry.name), entry.isDirectory()),
    );
    const found: Stage[] = [];
    for (const entry of visible) {
      const path = join(folder, entry.name);
      if (entry.isFile() && entry.name === DVC_YAML) {
        onPipeline?.(path);
        found.unshift(...readPipeline(repo, path));
      } else if (entry.isFile() && entry.name.endsWith('.dvc')) found.push(readDvcFile(path, shownPath(repo, path)));
    }
    for (const stage of found) for (const out of stage.outs) checkOutput(repo, stage, out.absolutePath, out.location);
    stages.push(...found);
    for (const entry of visible) {
      const path = join(folder, entry.name);
      // Data may hold anything, also files that look like ours: DVC does not look into outputs either.
      if (entry.isDirectory() && !isOutput(stages, path)) visit(path);
    }
  };
  visit(repo.root);
  return stages;
}

/** The stages of one `dvc.yaml`. */
export function readPipeline(repo: Repository, file: string): Stage[] {
  const shown = shownPath(repo, file);
  const prefix = shown === DVC_YAML ? '' : `${shown}:`;
  return parseDvcYaml(readText(file, shown, 'pipeline'), file, shown, dictStyle(repo)).map((stage) => ({
    ...stage,
    address: `${prefix}${stage.name}`,
  }));
}

/** Fails with a message that says so where the user expects a pipeline and there is none. */
export function requirePipeline(repo: Repository): string {
  const file = join(repo.cwd, DVC_YAML);
  if (existsSync(file)) {
    if (!new IgnoreRules(repo).covers(file, false)) return file;
    throw new UserError(
      'pipeline',
      `Cannot use "${shownPath(repo, file)}": git or .dvcignore ignores it, expected it to be kept in git`,
      {
        location: { file: shownPath(repo, file) },
        hint: 'Take it out of .gitignore or .dvcignore (`git check-ignore -v dvc.yaml` names the line)',
      },
    );
  }
  throw new UserError(
    'pipeline',
    `Cannot find "${DVC_YAML}" in "${repo.cwd}": there is no such file, expected one that describes the stages`,
    {
      hint: 'Set the input `working-directory` to the folder that has it, or write one (see docs/how-it-works.md)',
    },
  );
}

function checkOutput(repo: Repository, stage: Stage, path: string, location: Stage['location']): void {
  const shown = `${location.file}:${location.line}:${location.column}`;
  if (!isInside(repo.root, path)) {
    throw new UserError(
      'stage',
      `Cannot use output "${shownPath(repo, path)}" in ${shown}: it lies outside of the repository, expected a path in it`,
      { location },
    );
  }
  // A linked folder on the way would let a checkout write anywhere.
  let current = repo.root;
  for (const part of relative(repo.root, path).split(sep).slice(0, -1)) {
    current = join(current, part);
    if (lstatSync(current, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new UserError(
        'pipeline',
        `Cannot use output "${shownPath(repo, path)}" of ${stage.address} in ${shown}: "${shownPath(repo, current)}" is a symbolic link, expected a real folder`,
        { location },
      );
    }
  }
}

function isOutput(stages: readonly Stage[], path: string): boolean {
  return stages.some((stage) => stage.outs.some((out) => out.absolutePath === path));
}

// Only these are looked at: no other file is worth asking the rules about.
function isOurs(entry: Dirent): boolean {
  if (entry.isDirectory()) return entry.name !== '.git' && entry.name !== '.dvc' && entry.name !== 'node_modules';
  return entry.isFile() && (entry.name === DVC_YAML || entry.name.endsWith('.dvc'));
}

function dictStyle({ config }: Repository): DictStyle {
  return {
    bool: config.get('parsing', 'bool')?.value === 'boolean_optional' ? 'boolean_optional' : 'store_true',
    list: config.get('parsing', 'list')?.value === 'append' ? 'append' : 'nargs',
  };
}
