import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import type { Repository } from './repository.js';

const REACQUIRE_SECONDS = 600;

/** A lock that is held. */
export interface HeldLock {
  /** Lets go of the lock while `body` runs, as DVC does for a stage's command, which may be one of ours. */
  released<T>(body: () => Promise<T>): Promise<T>;
}

/**
 * Runs `body` while holding the lock that DVC itself takes (`.dvc/tmp/lock`, flock), so that two of us, or one of us and
 * DVC, never write one repository at once. Held by another: fails with 255, as DVC does.
 */
export async function withLock<T>(repo: Repository, body: (lock: HeldLock) => Promise<T>): Promise<T> {
  const folder = join(repo.dvcFolder, 'tmp');
  let release: (() => void) | undefined = await acquire(folder);
  const released = async <R>(inner: () => Promise<R>): Promise<R> => {
    release?.();
    release = undefined;
    try {
      return await inner();
    } finally {
      release = await acquire(folder, REACQUIRE_SECONDS); // hours of work must not be lost to someone's short look
    }
  };
  try {
    return await body({ released });
  } finally {
    release?.();
  }
}

async function acquire(folder: string, waitSeconds = 0): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  const file = openSync(path, 'a');
  // The lock belongs to the open file, which we share with the child: it stays ours when the child has ended.
  const status = await new Promise<number | 'missing'>((resolve) => {
    const child = spawn('flock', ['-w', String(waitSeconds), '-x', '3'], {
      stdio: ['ignore', 'ignore', 'ignore', file],
    });
    child.on('error', () => resolve('missing')); // not Linux: go on without, as on a file system without locks
    child.on('exit', (code) => resolve(code ?? 1));
  });
  if (status === 0 || status === 'missing') return () => closeSync(file);
  closeSync(file);
  throw new UserError('config', `Cannot lock the repository: another process holds "${path}"`, {
    exitCode: 255,
    hint: 'Wait until the other train-report or dvc command has ended, then run this again',
  });
}
