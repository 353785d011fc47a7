import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import type { Ran } from './cli.js';
import { findPeer } from './peer.js';
import type { TestRepo } from './repo.js';

export const dvc = findPeer('dvc', 'TRAIN_REPORT_DVC', 'dvc');

/** Runs real DVC in a repository. */
export function runDvc(repo: TestRepo, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
  const program = resolve(dvc.path);
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: repo.root,
    env: {
      PATH: `${dirname(program)}:${process.env['PATH']}`,
      HOME: repo.base,
      SHELL: '/bin/sh',
      DVC_NO_ANALYTICS: '1',
      DVC_SITE_CACHE_DIR: `${repo.base}/site`,
      ...env,
    },
    encoding: 'utf8',
  });
  return { exitCode: status, stdout, stderr };
}
