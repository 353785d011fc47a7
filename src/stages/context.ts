import type { EngineChoice } from '../engine/trainer.js';
import type { Location } from '../errors.js';
import type { Logger } from '../log.js';

/** What a built-in stage gets to work with. */
export interface StageContext {
  /** Absolute path of the folder that the paths in params.yaml are relative to (the stage's `wdir`). */
  readonly folder: string;
  /** Path of the params file, as the user gave it, relative to `folder`. */
  readonly paramsFile: string;
  readonly engine: EngineChoice;
  /** Of the embedded engine; undefined: one a core. */
  readonly threads?: number | undefined;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /**
   * Tells the pipeline what the stage reads, so that a dependency or parameter that dvc.yaml does not declare can be
   * pointed out. Absent when the stage runs alone.
   */
  readonly observer?: StageObserver | undefined;
}

export interface StageObserver {
  readsFile(path: string): void;
  readsParam(file: string, key: string, location: Location, isSet: boolean): void;
}

/** A built-in stage. */
export type StageFunction = (context: StageContext) => Promise<void>;
