import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, cpSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { requireInside } from '../cache/checkout.js';
import { systemCode, UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { readYaml } from '../formats/yaml-read.js';
import { writeYaml } from '../formats/yaml-write.js';
import type { Output, Stage } from '../pipeline/stage.js';
import { shownPath, type Repository } from '../repo/repository.js';

/** Renames tracked data, its `.dvc` file and its line in `.gitignore`; returns the files of DVC's that changed. */
export function moveTracked(repo: Repository, stages: readonly Stage[], from: string, to: string): string[] {
  const source = resolve(repo.cwd, from);
  const { stage, out } = findOutput(repo, stages, source);
  const isFolder = statSync(resolve(repo.cwd, to), { throwIfNoEntry: false })?.isDirectory() ?? false;
  const target = isFolder ? resolve(repo.cwd, to, basename(source)) : resolve(repo.cwd, to);
  const file = basename(stage.file) === `${basename(source)}.dvc` ? `${target}.dvc` : stage.file;
  requireInside(repo, target);
  if (file !== stage.file && existsSync(file))
    throw refusal(repo, source, `"${shownPath(repo, file)}" is there already`);
  if (existsSync(target)) throw refusal(repo, source, `"${shownPath(repo, target)}" is there already`);
  const text = rewritePath(
    readFileSync(stage.file, 'utf8'),
    shownPath(repo, stage.file),
    out.path,
    dirname(file),
    target,
  );
  mkdirSync(dirname(target), { recursive: true });
  // In this order nothing is lost when it is interrupted: data that no .dvc file names is still there.
  if (existsSync(source)) moveFile(source, target);
  writeFileAtomic(file, text, { flush: true });
  if (file !== stage.file) rmSync(stage.file);
  if (out.cache) {
    repo.gitignore.remove(source);
    repo.gitignore.add(target);
  }
  repo.gitignore.keep();
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

/** The `.dvc` file's text with the output's new path, relative to the folder the file will be in. */
function rewritePath(text: string, shown: string, path: string, folder: string, target: string): string {
  const document = readYaml(text, shown, { code: 'data' });
  const outs = document.value instanceof Map ? document.value.get('outs') : undefined;
  const index = Array.isArray(outs) ? outs.findIndex((out) => out instanceof Map && out.get('path') === path) : -1;
  const span = document.span(['outs', index, 'path']);
  const name = relative(folder, target).split(sep).join('/');
  if (!span) throw new UserError('data', `Cannot change "${shown}": its output "${path}" is not found`);
  const written = writeYaml(new Map([['path', name]]))
    .trimEnd()
    .slice('path: '.length);
  return text.slice(0, span.start) + written + text.slice(span.end);
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
