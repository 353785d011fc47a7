import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { UserError } from '../errors.js';
import type { HeldLock } from '../repo/lock.js';
import type { Repository } from '../repo/repository.js';
import type { CommandRunner } from '../pipeline/stage.js';
import { noteCommand } from './orphans.js';

const KILL_AFTER_MS = 10_000;

/** Runs command lines as DVC does: `$SHELL -c`, in the stage's folder, with DVC_STAGE and DVC_ROOT set. */
export function shellRunner(repo: Repository, env: NodeJS.ProcessEnv = process.env): CommandRunner {
  return {
    run: (line, stage, signal) =>
      new Promise((resolve, reject) => {
        const [shell, args] = shellCommand(env['SHELL'] ?? '/bin/sh');
        // A group of its own, so that an interrupt reaches all that the command has started.
        const child = spawn(shell, [...args, line], {
          cwd: stage.wdir,
          env: { ...env, DVC_STAGE: stage.address, DVC_ROOT: repo.root },
          stdio: ['ignore', 'inherit', 'inherit'],
          detached: true,
        });
        const forget = child.pid === undefined ? undefined : noteCommand(repo, stage.address, child.pid);
        const kill = (name: NodeJS.Signals): void => {
          try {
            if (child.pid !== undefined) process.kill(-child.pid, name);
          } catch {
            // it has ended
          }
        };
        let timer: NodeJS.Timeout | undefined;
        const stop = (): void => {
          kill('SIGTERM');
          timer = setTimeout(() => kill('SIGKILL'), KILL_AFTER_MS);
        };
        if (signal.aborted) stop();
        signal.addEventListener('abort', stop, { once: true });
        const end = (): void => {
          forget?.();
          clearTimeout(timer);
          signal.removeEventListener('abort', stop);
        };
        child.on('error', (error) => {
          end();
          reject(
            new UserError('stage', `Cannot run stage "${stage.address}": the shell "${shell}" cannot be started`, {
              cause: error,
            }),
          );
        });
        child.on('exit', (code, killed) => {
          end();
          if (code === 0) resolve();
          else if (signal.aborted) reject(signal.reason as Error);
          else reject(failed(line, stage.address, killed ? `was ended by ${killed}` : `exited with ${code}`));
        });
      }),
  };
}

/** Lets go of the repository's lock while a command runs: it may be one of ours, or DVC's. */
export function unlockedRunner(runner: CommandRunner, lock: HeldLock): CommandRunner {
  return { run: (line, stage, signal) => lock.released(() => runner.run(line, stage, signal)) };
}

function shellCommand(shell: string): [string, string[]] {
  const name = basename(shell);
  if (name === 'bash') return [shell, ['--noprofile', '--norc', '-c']];
  if (name === 'zsh') return [shell, ['--no-rcs', '-c']];
  return [shell, ['-c']];
}

function failed(line: string, stage: string, how: string): UserError {
  return new UserError('stage', `Cannot run stage "${stage}": the command "${line}" ${how}`);
}
