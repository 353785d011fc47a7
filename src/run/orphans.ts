import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import type { Logger } from '../log.js';
import type { Repository } from '../repo/repository.js';
import { listNames, sendSignal } from '../system.js';

const TERM_MS = 10_000;
const KILL_MS = 5_000;
const PAUSE_MS = 50;

/** A process, by number and by the time it was started: numbers are used again. */
interface ProcessId {
  readonly pid: number;
  /** Clock ticks since the machine started; undefined where no `/proc` tells. */
  readonly started: string | undefined;
}

/** A stage's command that was started, and the run that started it. */
interface RunningCommand {
  readonly stage: string;
  readonly owner: ProcessId;
  readonly leader: ProcessId;
}

/**
 * Notes that a command runs in the process group `group`, so that a later run knows of it should this one be killed.
 * What it returns takes the note away.
 */
export function noteCommand(repo: Repository, stage: string, group: number): () => void {
  const file = join(folderOf(repo), String(group));
  const command: RunningCommand = { stage, owner: identify(process.pid), leader: identify(group) };
  try {
    mkdirSync(folderOf(repo), { recursive: true });
    writeFileAtomic(file, JSON.stringify(command));
  } catch {
    return () => undefined; // a read-only repository: its outputs are elsewhere
  }
  return () => rmSync(file, { force: true });
}

/**
 * Ends the commands that runs which were killed have left running: what they are still writing would mix with what
 * this run makes. Throws a UserError when one cannot be ended.
 */
export async function endOrphans(repo: Repository, log: Logger, signal: AbortSignal): Promise<void> {
  for (const name of listNames(folderOf(repo))) {
    const file = join(folderOf(repo), name);
    const command = readCommand(file);
    if (command && isSame(command.owner)) continue; // of a run that goes on beside this one
    if (command && isGroupOf(command)) await endGroup(command, log, signal);
    rmSync(file, { force: true });
  }
}

async function endGroup({ stage, leader }: RunningCommand, log: Logger, signal: AbortSignal): Promise<void> {
  const what = `The command of stage "${stage}" (process group ${leader.pid}) of a run that was killed is still running`;
  if (leader.started !== undefined) {
    log.warning(`${what}: ending it`);
    for (const [name, patience] of [
      ['SIGTERM', TERM_MS],
      ['SIGKILL', KILL_MS],
    ] as const) {
      sendSignal(-leader.pid, name);
      for (const end = Date.now() + patience; Date.now() < end;) {
        if (!isGroupRunning(leader.pid)) return;
        await setTimeout(PAUSE_MS, undefined, { signal });
      }
    }
  }
  throw new UserError('stage', what, {
    hint: `Wait for its end, or end it with "kill -- -${leader.pid}", then run again`,
  });
}

function isGroupOf({ leader }: RunningCommand): boolean {
  const now = identify(leader.pid);
  // A leader that is gone may have left others of its group; another process with its number is a stranger.
  return (now.started === undefined || now.started === leader.started) && isGroupRunning(leader.pid);
}

function isSame(known: ProcessId): boolean {
  return sendSignal(known.pid, 0) && identify(known.pid).started === known.started;
}

function identify(pid: number): ProcessId {
  return { pid, started: readStat(pid)?.started };
}

/** Whether any process of the group does something still: one that has ended and was not waited for counts as ended. */
function isGroupRunning(group: number): boolean {
  if (!sendSignal(-group, 0)) return false;
  const processes = listNames('/proc').filter((name) => /^\d+$/.test(name));
  if (processes.length === 0) return true;
  return processes.some((pid) => {
    const stat = readStat(Number(pid));
    return stat?.group === group && !'ZX'.includes(stat.state);
  });
}

/** What `/proc/PID/stat` says (proc(5)): state, process group (fields 3 and 5) and start time (22). */
function readStat(pid: number): { state: string; group: number; started: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' '); // the name before may hold anything
    const [state = '', , group = ''] = fields;
    return { state, group: Number(group), started: fields[19] ?? '' };
  } catch {
    return undefined; // it is gone, or the system has no /proc
  }
}

function readCommand(file: string): RunningCommand | undefined {
  try {
    const { stage, owner, leader } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    return typeof stage === 'string' && isProcessId(owner) && isProcessId(leader)
      ? { stage, owner, leader }
      : undefined;
  } catch {
    return undefined; // damaged: nobody is ended for it
  }
}

function isProcessId(value: unknown): value is ProcessId {
  if (typeof value !== 'object' || value === null || !('pid' in value)) return false;
  return (
    Number.isInteger(value.pid) && Number(value.pid) > 1 && (!('started' in value) || typeof value.started === 'string')
  );
}

function folderOf(repo: Repository): string {
  return join(repo.dvcFolder, 'tmp', 'train-report', 'commands');
}
