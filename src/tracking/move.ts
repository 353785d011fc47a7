import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { requireInside } from '../cache/checkout.js';
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
  const isFolder = statSync(resolve(repo.cwd, to), { throwIfNoEntry: false })?.isDirectory() ?? false;
  const target = isFolder ? resolve(repo.cwd, to, basename(source)) : resolve(repo.cwd, to);
  const file = basename(stage.file) === `${basename(source)}.dvc` ? `${target}.dvc` : stage.file;
  requireInside(repo, target);
  if (!existsSync(dirname(target))) throw refusal(repo, source, `"${shownPath(repo, dirname(target))}" is no folder`);
  if (file !== stage.file && existsSync(file))
    throw refusal(repo, source, `"${shownPath(repo, file)}" is there already`);
  if (existsSync(target)) throw refusal(repo, source, `"${shownPath(repo, target)}" is there already`);
  const text = moveDvcFile(readFileSync(stage.file, 'utf8'), shownPath(repo, stage.file), {
    from: stage.file,
    to: file,
    path: out.path,
    target,
  });
  // In this order nothing is lost when it is interrupted: data that no .dvc file names is still there.
  const isThere = existsSync(source);
  if (isThere) moveFile(source, target);
  writeFileAtomic(file, text, { flush: true });
  if (file !== stage.file) rmSync(stage.file);
  if (out.cache) {
    repo.gitignore.remove(source);
    repo.gitignore.add(target);
  }
  repo.gitignore.keep();
  // Changed or not, it goes to the cache; that it changed stays to be seen, as in DVC.
  if (isThere && out.cache) await takePath(repo, target, out.hash, { signal });
  return [file];
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
