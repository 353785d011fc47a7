import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { GitHubServer } from './github-server.js';
import type { TestRepo } from './repo.js';

/** The repository's origin, a bare one beside it, whose branches the server knows. */
export interface Origin {
  readonly git: (...args: string[]) => string;
  /** The branches but main. */
  readonly branches: () => string[];
}

/** Makes the origin and pushes what is checked out as `main`. */
export function makeOrigin(repo: TestRepo, server: GitHubServer): Origin {
  const path = join(repo.base, 'origin.git');
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trim();
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', path]);
  repo.git('remote', 'add', 'origin', path);
  repo.git('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  const branches = (): string[] =>
    git('for-each-ref', '--format=%(refname:short)', 'refs/heads')
      .split('\n')
      .filter((name) => name !== 'main');
  server.headOf = (branch) => {
    try {
      return git('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
    } catch {
      return undefined;
    }
  };
  return { git, branches };
}
