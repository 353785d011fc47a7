import { spawn } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode, UserError } from '../errors.js';
import type { Repository } from './repository.js';

const WAIT_SECONDS = 3; // as DVC
const REACQUIRE_SECONDS = 600; // hours of work must not be lost to someone's short look

/** A lock that is held. */
export interface HeldLock {
  /** Lets go of the lock while `body` runs, as DVC does for a stage's command, which may be one of ours. */
  released<T>(body: () => Promise<T>): Promise<T>;
}

/**
 * Runs `body` while holding the lock that DVC itself takes (`.dvc/tmp/lock`, flock), so that two of us, or one of us and
 * DVC, never write one repository at once. Held by another for 3 seconds: fails with 255, as DVC does. In the end the
 * memo is saved and nothing unfinished is left.
 */
export async function withLock<T>(repo: Repository, body: (lock: HeldLock) => Promise<T>): Promise<T> {
  const folder = join(repo.dvcFolder, 'tmp');
  let release: (() => void) | undefined = await acquire(folder, WAIT_SECONDS);
  repo.scratch.sweep();
  const released = async <R>(inner: () => Promise<R>): Promise<R> => {
    release?.();
    release = undefined;
    try {
      return await inner();
    } finally {
      release = await acquire(folder, REACQUIRE_SECONDS);
    }
  };
  try {
    return await body({ released });
  } finally {
    repo.memo.save();
    repo.scratch.clean();
    release?.();
  }
}

async function acquire(folder: string, waitSeconds: number): Promise<() => void> {
  const path = join(folder, 'lock');
  let file: number;
  try {
    mkdirSync(folder, { recursive: true });
    file = openSync(path, 'a');
  } catch (error) {
    throw new UserError(
      'config',
      `Cannot lock the repository: "${path}" cannot be opened (${systemCode(error) ?? ''})`,
      {
        exitCode: 255,
        hint: 'Check who owns the folder ".dvc/tmp", and that the disk is not full',
        cause: error,
      },
    );
  }
  if (await takeLock(file, waitSeconds)) {
    writePid(file);
    return () => closeSync(file);
  }
  closeSync(file);
  throw new UserError('config', `Cannot lock the repository: another process holds "${path}"`, {
    exitCode: 255,
    hint: 'Wait until the other train-report or dvc command has ended, then run this again',
  });
}

// Where there is no flock (macOS), there is Perl.
const PERL = `open(my $f, "+<&=", 3) or exit 2; for (0 .. 10 * $ARGV[0]) { exit 0 if flock($f, 6); select(undef, undef, undef, 0.1) } exit 1`;

/** Whether the lock on the open file was free in time. It belongs to the file, so it stays ours when the child has ended. */
async function takeLock(file: number, waitSeconds: number): Promise<boolean> {
  const programs = [
    ['flock', '-w', String(waitSeconds), '-x', '3'],
    ['perl', '-e', PERL, String(waitSeconds)],
  ];
  for (const [program = '', ...args] of programs) {
    const code = await new Promise<number | undefined>((resolve) => {
      const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', file] });
      child.on('error', () => resolve(undefined));
      child.on('exit', (status) => resolve(status ?? 1));
    });
    if (code === 0) return true;
    if (code === 1) return false;
  }
  return true; // neither program, or a file system without locks: go on without
}

// As DVC's lock file: the number of the process that holds it.
function writePid(file: number): void {
  ftruncateSync(file, 0);
  writeSync(file, ` ${process.pid}\n`);
}
