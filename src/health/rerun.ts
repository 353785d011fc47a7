import { constants, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { hashPath } from '../cache/scan.js';
import type { TreeEntry } from '../cache/oid.js';
import { UserError } from '../errors.js';
import type { Logger } from '../log.js';
import { buildGraph } from '../pipeline/graph.js';
import type { CommandRunner, Output, Stage } from '../pipeline/stage.js';
import { Workspace } from '../pipeline/state.js';
import { shownPath, type Repository } from '../repo/repository.js';
import type { Finding } from './finding.js';

export interface RerunOptions {
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly runner: CommandRunner;
}

/**
 * Runs stages again, each in a scratch folder with copies of what git tracks and of what it depends on, and compares every
 * output with `dvc.lock`. Stops at the first stage that does not make the same; nothing in the workspace is touched.
 */
export async function rerunStages(
  repo: Repository,
  all: readonly Stage[],
  chosen: readonly Stage[],
  options: RerunOptions,
): Promise<Finding[]> {
  const wanted = new Set(chosen.filter((stage) => stage.kind === 'pipeline' && stage.cmd !== undefined));
  for (const stage of buildGraph(all).order.filter((one) => wanted.has(one))) {
    options.log.info(`Running "${stage.address}" again`);
    const findings = await rerun(repo, stage, options);
    if (findings.length > 0) return findings;
  }
  return [];
}

async function rerun(repo: Repository, stage: Stage, { signal, runner }: RerunOptions): Promise<Finding[]> {
  const parent = join(repo.dvcFolder, 'tmp');
  mkdirSync(parent, { recursive: true });
  const scratch = mkdtempSync(join(parent, 'rerun-'));
  const inScratch = (path: string): string => join(scratch, relative(repo.root, path));
  try {
    await fill(repo, stage, inScratch);
    const copy: Stage = {
      ...stage,
      wdir: inScratch(stage.wdir),
      deps: stage.deps.map((dep) => ({ ...dep, absolutePath: inScratch(dep.absolutePath) })),
      params: stage.params.map((params) => ({ ...params, absolutePath: inScratch(params.absolutePath) })),
      outs: stage.outs.map((out) => ({ ...out, absolutePath: inScratch(out.absolutePath) })),
    };
    mkdirSync(copy.wdir, { recursive: true });
    const lines = typeof stage.cmd === 'string' ? [stage.cmd] : (stage.cmd ?? []);
    for (const line of lines) await runner.run(line, copy, signal);
    const findings: Finding[] = [];
    for (const out of stage.outs) findings.push(...(await compare(repo, stage, out, inScratch(out.absolutePath))));
    return findings;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Copies what git tracks, and what the stage reads; not what it writes, unless it goes on from that. */
async function fill(repo: Repository, stage: Stage, inScratch: (path: string) => string): Promise<void> {
  const isOutput = (path: string): boolean =>
    stage.outs.some(({ absolutePath, persist }) => !persist && isWithin(path, absolutePath));
  const tracked = (await repo.scm?.listTracked([repo.root])) ?? [];
  const paths = tracked.map((name) => join(repo.scm?.root ?? repo.root, name));
  const read = [...stage.deps, ...stage.params].map(({ absolutePath }) => absolutePath);
  for (const path of [...paths, ...read, ...stage.outs.filter((out) => out.persist).map((out) => out.absolutePath)]) {
    if (isOutput(path) || !isWithin(path, repo.root) || isWithin(path, repo.dvcFolder)) continue;
    if (!existsSync(path)) {
      if (!read.includes(path)) continue;
      throw new UserError('data', `Cannot run "${stage.address}" again: "${shownPath(repo, path)}" is not there`, {
        hint: 'Run `train-report pull` first',
      });
    }
    mkdirSync(dirname(inScratch(path)), { recursive: true });
    const mode = constants.COPYFILE_FICLONE;
    cpSync(path, inScratch(path), { recursive: true, mode, filter: (source) => !isOutput(source) });
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

async function compare(repo: Repository, stage: Stage, out: Output, made: string): Promise<Finding[]> {
  const shown = shownPath(repo, out.absolutePath);
  const locked = new Workspace(repo).lock(stage)?.outs.find(({ path }) => path === out.path)?.hash;
  const finding = (message: string): Finding => ({
    severity: 'error',
    check: 'rerun',
    message: `"${stage.address}" does not make the same again: ${message}`,
    fix: 'Find what it depends on besides its inputs: time, random numbers without a seed, the number of threads, the machine',
    location: out.location,
  });
  if (!locked) return [finding(`dvc.lock says nothing of "${shown}"`)];
  const found = await hashPath(repo, made, { name: locked.name });
  if (!found) return [finding(`"${shown}" was not made`)];
  if (found.hash.value === locked.value) return [];
  const before = locked.value.endsWith('.dir') ? repo.store(locked.name).findTree(locked.value) : undefined;
  const files = before && found.tree ? differences(before, found.tree) : [];
  const which = files.length === 0 ? `"${shown}"` : `"${shown}/${files[0]}"${more(files.length - 1)}`;
  return [finding(`${which} differs from what dvc.lock names (${locked.value}, now ${found.hash.value})`)];
}

function more(count: number): string {
  return count === 0 ? '' : ` and ${count} more in the folder`;
}

function differences(before: readonly TreeEntry[], now: readonly TreeEntry[]): string[] {
  const hashes = new Map(before.map(({ relpath, md5 }) => [relpath, md5]));
  const changed = now.filter(({ relpath, md5 }) => hashes.get(relpath) !== md5).map(({ relpath }) => relpath);
  const left = new Set(now.map(({ relpath }) => relpath));
  return [...changed, ...[...hashes.keys()].filter((name) => !left.has(name))].sort();
}
