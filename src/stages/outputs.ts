import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { systemCode, systemReason, UserError } from '../errors.js';
import { temporaryBeside } from '../formats/atomic-write.js';

/** An output's place, and where it lies until all of them are finished. */
interface Pending {
  readonly temporary: string;
  readonly target: string;
}

/** A stage's outputs in the making: files and folders beside their places, put there all together at the end. */
export class Outputs {
  readonly #folder: string;
  readonly #pending: Pending[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Path beside the output's place to write to. */
  beside(path: string): string {
    const target = join(this.#folder, path);
    mkdirSync(dirname(target), { recursive: true });
    sweep(target);
    const temporary = temporaryBeside(target);
    this.#pending.push({ temporary, target });
    return temporary;
  }

  /** The output that was begun last: what a write that fails without naming a file was for. */
  get latest(): string | undefined {
    return this.#pending.at(-1)?.target;
  }

  write(path: string, content: string | Uint8Array): void {
    writeFileSync(this.beside(path), content, { flag: 'wx' });
  }

  /** Puts all outputs in their places; when one cannot be, those that stood there before are put back. */
  commit(): void {
    const done: { readonly target: string; readonly before: string | undefined }[] = [];
    try {
      for (const { temporary, target } of this.#pending) {
        const before = lstatSync(target, { throwIfNoEntry: false }) ? temporaryBeside(target) : undefined;
        if (before !== undefined) renameSync(target, before);
        done.push({ target, before });
        renameSync(temporary, target);
      }
    } catch (error) {
      for (const { target, before } of done.reverse()) {
        rmSync(target, { recursive: true, force: true });
        if (before !== undefined) renameSync(before, target);
      }
      throw error;
    }
    this.#pending.length = 0;
    for (const { before } of done) if (before !== undefined) rmSync(before, { recursive: true, force: true });
  }

  discard(): void {
    for (const { temporary } of this.#pending) {
      try {
        rmSync(temporary, { recursive: true, force: true });
      } catch {
        // what failed before is what the user has to know
      }
    }
  }
}

// What a run that was killed left beside this output; two runs of one stage are kept apart by the repository's lock.
function sweep(target: string): void {
  const prefix = `.${basename(target)}.`;
  for (const name of readdirSync(dirname(target))) {
    const isLeft = name.startsWith(prefix) && /^[0-9a-f]{12}\.tmp$/.test(name.slice(prefix.length));
    if (isLeft) rmSync(join(dirname(target), name), { recursive: true, force: true });
  }
}

/** Runs `body` with outputs that appear all together when it succeeds, and not at all when it fails. */
export async function withOutputs(folder: string, body: (outputs: Outputs) => Promise<void>): Promise<void> {
  const outputs = new Outputs(folder);
  try {
    await body(outputs);
    outputs.commit();
  } catch (error) {
    outputs.discard();
    throw explainWrite(error, folder, outputs.latest);
  }
}

const IN_THE_WAY = new Set(['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY']);

function explainWrite(error: unknown, folder: string, latest: string | undefined): unknown {
  if (error instanceof UserError) return error;
  const system = systemReason(error);
  if (!system && !IN_THE_WAY.has(systemCode(error) ?? '')) return error;
  const named = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : latest;
  const path = named === undefined ? 'the outputs' : `"${withoutTemporary(relative(folder, named))}"`;
  const reason = system?.reason ?? 'something else stands in its place or in that of its folder';
  return new UserError('stage', `Cannot write ${path}: ${reason}`, { cause: error });
}

// The user knows the output by its own name.
function withoutTemporary(path: string): string {
  return path.replace(/(^|\/)\.([^/]+)\.[0-9a-f]{12}\.tmp/, '$1$2');
}
