import type { Logger } from '../log.js';
import type { SelectionOptions } from './selection.js';
import type { CommandRunner, Stage } from '../pipeline/stage.js';

/** How `reproduce` goes about its work; DVC's options of `repro`. */
export interface ReproOptions extends SelectionOptions {
  readonly runner: CommandRunner;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Run every stage, also those that are up to date. */
  readonly force?: boolean;
  /** Run the stages that depend on one that ran, even if it made the same as before. */
  readonly forceDownstream?: boolean;
  /** Say what would run, and run nothing. */
  readonly dry?: boolean;
  /** `stop` at the first failure (default); `keep-going` with what does not need it; `ignore` it. */
  readonly onError?: 'stop' | 'keep-going' | 'ignore';
  /** Leave the cache as it is; only `dvc.lock` is written. */
  readonly noCommit?: boolean;
  /** Do not put back outputs of an earlier run on the same inputs. */
  readonly noRunCache?: boolean;
  /** Data that is missing here, but unchanged as far as the files tell, is no reason to run. */
  readonly allowMissing?: boolean;
  /** Fetches what a stage that must run needs and is not there: `paths`, that `stages` make; implies `allowMissing`. */
  readonly pull?: ((stages: readonly Stage[], paths: readonly string[]) => Promise<void>) | undefined;
  /** Asked before each stage that would run. */
  readonly confirm?: ((stage: Stage) => Promise<boolean>) | undefined;
}
