import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../pipeline/stage.js';
import { lockPath } from '../pipeline/state.js';
import type { Git } from '../repo/git.js';
import { shownPath, type Repository } from '../repo/repository.js';
import type { Finding } from './finding.js';

/** Whether git has what it should have, and nothing else. */
export async function checkGit(repo: Repository, stages: readonly Stage[]): Promise<Finding[]> {
  const git = repo.scm;
  if (!git) {
    if (repo.config.boolean('core', 'no_scm', false)) return [];
    const message = 'The repository is in no git repository: nobody can tell which data belongs to which code';
    return [{ severity: 'warning', check: 'git', message, fix: 'Run `git init`, or set `core.no_scm`' }];
  }
  return [
    ...(await checkDepth(git, repo.env)),
    ...(await checkOwnFiles(repo, git)),
    ...(await checkStageFiles(repo, git, stages)),
    ...(await checkOutputs(repo, git, stages)),
  ];
}

async function checkDepth(git: Git, env: NodeJS.ProcessEnv): Promise<Finding[]> {
  if (!(await git.isShallow())) return [];
  const isWorkflow = env['GITHUB_ACTIONS'] === 'true';
  return [
    {
      severity: 'warning',
      check: 'git',
      message: 'The clone is shallow: there may be no baseline to compare with, and -A sees only a part of the history',
      fix: isWorkflow ? 'Give actions/checkout `fetch-depth: 0`' : 'Run `git fetch --unshallow`',
    },
  ];
}

// What `.dvc/.gitignore` keeps out, unless somebody added it by force.
async function checkOwnFiles({ dvcFolder, cacheFolder }: Repository, git: Git): Promise<Finding[]> {
  const findings: Finding[] = [];
  const [secret] = await git.listTracked([join(dvcFolder, 'config.local')]);
  if (secret !== undefined) {
    findings.push({
      severity: 'error',
      check: 'git',
      message: `"${secret}" is in git: it is meant for passwords`,
      fix: `Run \`git rm --cached ${secret}\`, and change the passwords that were in it`,
      location: { file: secret },
    });
  }
  for (const folder of [cacheFolder, join(dvcFolder, 'tmp')]) {
    if (!folder.startsWith(git.root)) continue;
    const tracked = await git.listTracked([folder]);
    if (tracked.length === 0) continue;
    const shown = git.relativePath(folder);
    findings.push({
      severity: 'error',
      check: 'git',
      message: `${tracked.length} files of "${shown}" are in git, such as "${tracked[0] ?? ''}"`,
      fix: `Run \`git rm -r --cached ${shown}\``,
    });
  }
  return findings;
}

async function checkStageFiles(repo: Repository, git: Git, stages: readonly Stage[]): Promise<Finding[]> {
  const locks = stages.filter(({ kind }) => kind === 'pipeline').map(lockPath);
  const files = [...new Set([...stages.map(({ file }) => file), ...locks])].filter((file) => existsSync(file));
  const tracked = new Set(await git.listTracked(files));
  const findings: Finding[] = [];
  for (const file of files) {
    const shown = shownPath(repo, file);
    if (tracked.has(git.relativePath(file))) continue;
    const isIgnored = repo.gitignore.isIgnored(file, false);
    findings.push({
      severity: isIgnored ? 'error' : 'warning',
      check: 'git',
      message: `"${shown}" is ${isIgnored ? 'ignored by git' : 'not in git'}: whoever clones the repository does not get it`,
      fix: isIgnored
        ? `Take it out of .gitignore (\`git check-ignore -v ${shown}\` names the line), then \`git add ${shown}\``
        : `Run \`git add ${shown}\``,
      location: { file: shown },
    });
  }
  return findings;
}

async function checkOutputs(repo: Repository, git: Git, stages: readonly Stage[]): Promise<Finding[]> {
  const outs = stages.flatMap((stage) => stage.outs).filter((out) => out.cache);
  const tracked = await git.listTracked(outs.map((out) => out.absolutePath));
  const findings: Finding[] = [];
  for (const { absolutePath, location } of outs) {
    const name = git.relativePath(absolutePath);
    const inGit = tracked.filter((path) => path === name || path.startsWith(`${name}/`));
    const shown = shownPath(repo, absolutePath);
    if (inGit.length > 0) {
      const what = inGit.length === 1 && inGit[0] === name ? 'is' : `has ${inGit.length} files that are`;
      findings.push({
        severity: 'error',
        check: 'git',
        message: `"${shown}" ${what} in git as well as in the cache`,
        fix: `Run \`git rm -r --cached ${shown}\` and commit: the cache keeps it`,
        location,
      });
    } else if (existsSync(absolutePath) && !repo.gitignore.isIgnored(absolutePath)) {
      findings.push({
        severity: 'warning',
        check: 'git',
        message: `"${shown}" is in the cache, but git does not ignore it: \`git add .\` would commit the data`,
        fix: `Add \`/${name.split('/').at(-1) ?? ''}\` to the .gitignore beside it`,
        location,
      });
    }
  }
  return findings;
}
