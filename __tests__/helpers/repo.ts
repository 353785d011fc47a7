import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

// A fresh machine has no identity to commit with.
const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', '-c', 'maintenance.auto=false'];

/** A git and DVC repository of a test's own, removed when the test ends. */
export interface TestRepo {
  readonly root: string;
  /** Folder beside the repository: a remote may live there. */
  readonly base: string;
  path(name: string): string;
  write(files: Record<string, string | Uint8Array>): void;
  read(name: string): string;
  git(...args: string[]): string;
  commit(message: string): string;
}

/** Makes a repository with `.dvc` and a local remote `../remote`; `files` are written and committed. */
export function makeRepo(context: TestContext, files: Record<string, string | Uint8Array> = {}): TestRepo {
  const repo = repoIn(makeBase());
  context.after(() => rmSync(repo.base, { recursive: true, force: true }));
  fill(repo, files);
  return repo;
}

/** Copies a repository and all beside it, for tests that begin alike. */
export function copyRepo(context: TestContext, source: TestRepo): TestRepo {
  const repo = repoIn(makeBase());
  context.after(() => rmSync(repo.base, { recursive: true, force: true }));
  cpSync(source.base, repo.base, { recursive: true, preserveTimestamps: true });
  return repo;
}

/** As `makeRepo`, for a `before` hook: the caller removes its `base` in the end. */
export function makeTemplate(files: Record<string, string | Uint8Array> = {}): TestRepo {
  const repo = repoIn(makeBase());
  fill(repo, files);
  return repo;
}

function makeBase(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'train-report-test-')));
}

function repoIn(base: string): TestRepo {
  const root = join(base, 'repo');
  const repo: TestRepo = {
    root,
    base,
    path: (name) => join(root, name),
    write: (contents) => {
      for (const [name, content] of Object.entries(contents)) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), content);
      }
    },
    read: (name) => readFileSync(join(root, name), 'utf8'),
    git: (...args) =>
      execFileSync('git', [...IDENTITY, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
        .toString()
        .trim(),
    commit: (message) => {
      repo.git('add', '--all');
      repo.git('commit', '--quiet', '--allow-empty', '-m', message);
      return repo.git('rev-parse', 'HEAD');
    },
  };
  return repo;
}

function fill(repo: TestRepo, files: Record<string, string | Uint8Array>): void {
  mkdirSync(repo.root);
  repo.git('init', '--quiet', '--initial-branch=main');
  repo.write({
    '.dvc/config': '[core]\n    remote = store\n[\'remote "store"\']\n    url = ../../remote\n',
    '.dvc/.gitignore': '/config.local\n/tmp\n/cache\n',
    '.gitignore': '/train-report/\n',
    ...files,
  });
  repo.commit('first');
}
