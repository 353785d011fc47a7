import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { requireInside } from '../cache/checkout.js';
import { hashPath } from '../cache/scan.js';
import { systemCode, UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { moveDvcFile } from '../dvcfile/dvcfile-move.js';
import type { Output, Stage } from '../pipeline/stage.js';
import { takePath } from '../run/take.js';
import { shownPath, type Repository } from '../repo/repository.js';

/**
 * Renames tracked data, its `.dvc` file and its line in `.gitignore`; returns the files of DVC's that changed.
 */
export async function moveTracked(
  repo: Repository,
  stages: readonly Stage[],
  from: string,
  to: string,
  signal: AbortSignal,
): Promise<string[]> {
  const source = resolve(repo.cwd, from);
  const { stage, out } = findOutput(repo, stages, source);
  const isThere = existsSync(source);
  const named = resolve(repo.cwd, to);
  const isMoved = (path: string): Promise<boolean> => hasContent(repo, path, out, signal);
  const isFolder = statSync(named, { throwIfNoEntry: false })?.isDirectory() ?? false;
  // An earlier run may have been killed after it had moved the data.
  const target = isFolder && (isThere || !(await isMoved(named))) ? resolve(named, basename(source)) : named;
  const file = basename(stage.file) === `${basename(source)}.dvc` ? `${target}.dvc` : stage.file;
  requireInside(repo, target);
  if (!existsSync(dirname(target))) throw refusal(repo, source, `"${shownPath(repo, dirname(target))}" is no folder`);
  const text = moveDvcFile(readFileSync(stage.file, 'utf8'), shownPath(repo, stage.file), {
    from: stage.file,
    to: file,
    path: out.path,
    target,
  });
  const isNew = file !== stage.file;
  if (isNew && existsSync(file) && readFileSync(file, 'utf8') !== text)
    throw refusal(repo, source, `"${shownPath(repo, file)}" is there already`);
  if (existsSync(target) && (isThere || !(await isMoved(target))))
    throw refusal(repo, source, `"${shownPath(repo, target)}" is there already`);
  // In this order a run that was killed can be run again: the old .dvc file goes last, and git never sees the data.
  if (out.cache) repo.gitignore.add(target);
  repo.gitignore.keep();
  if (isThere) moveFile(source, target);
  // Changed or not, it goes to the cache; that it changed stays to be seen, as in DVC.
  if (existsSync(target) && out.cache) await takePath(repo, target, out.hash, { signal });
  writeFileAtomic(file, text, { flush: true });
  if (out.cache) repo.gitignore.remove(source);
  if (isNew) rmSync(stage.file);
  return [file];
}

/** Whether what is at `path` is what the .dvc file says of the output. */
async function hasContent(repo: Repository, path: string, out: Output, signal: AbortSignal): Promise<boolean> {
  if (!out.hash) return false;
  const found = await hashPath(repo, path, { name: out.hash.name, signal });
  return found?.hash.value === out.hash.value;
}

function findOutput(repo: Repository, stages: readonly Stage[], path: string): { stage: Stage; out: Output } {
  for (const stage of stages) {
    const out = stage.outs.find((one) => one.absolutePath === path);
    if (!out) continue;
    if (stage.kind === 'dvcfile') return { stage, out };
    throw refusal(repo, path, `it is an output of stage "${stage.address}", expected data that a .dvc file tracks`);
  }
  throw refusal(repo, path, 'no .dvc file tracks it');
}

function moveFile(source: string, target: string): void {
  try {
    renameSync(source, target);
  } catch (error) {
    if (systemCode(error) !== 'EXDEV') throw error;
    cpSync(source, target, { recursive: true, preserveTimestamps: true });
    rmSync(source, { recursive: true });
  }
}

function refusal(repo: Repository, path: string, why: string): UserError {
  return new UserError('data', `Cannot move "${shownPath(repo, path)}": ${why}`, { exitCode: 1 });
}
