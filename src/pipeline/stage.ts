import type { HashInfo, Meta } from '../cache/oid.js';
import type { Location } from '../errors.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';

/** A file or folder a stage reads. `path` is as DVC stores it: posix, relative to the stage's `wdir`. */
export interface Dependency {
  readonly path: string;
  readonly absolutePath: string;
  readonly location: Location;
}

/** Values a stage reads from a params file; `keys` empty: the whole file. */
export interface ParamsDependency {
  /** posix, relative to the stage's `wdir`; `params.yaml` when none is named. */
  readonly file: string;
  readonly absolutePath: string;
  readonly keys: readonly string[];
  readonly location: Location;
}

export type OutputKind = 'out' | 'metric' | 'plot';

/** A file or folder a stage writes. */
export interface Output {
  /** As `dvc.yaml` has it: posix, relative to `wdir`, perhaps with `./` or a slash behind. */
  readonly path: string;
  readonly absolutePath: string;
  readonly kind: OutputKind;
  /** `cache: false` leaves the file to git. */
  readonly cache: boolean;
  /** `persist: true` keeps it in place before the stage runs. */
  readonly persist: boolean;
  /** `push: false` keeps it out of remotes. */
  readonly push: boolean;
  readonly remote: string | undefined;
  readonly location: Location;
  /** What `plots` says of how to draw it: `x`, `y`, `template`, `header`, …; `several` where it says so more than once. */
  readonly plot?: YamlMap | 'several' | undefined;
  /** Only for outputs of `.dvc` files, which are their own lock. */
  readonly hash?: HashInfo | undefined;
  readonly meta?: Meta | undefined;
}

/** A stage of a `dvc.yaml`, templating resolved, or a `.dvc` file. */
export interface Stage {
  readonly kind: 'pipeline' | 'dvcfile';
  /** `train`, `train@water`; empty for a `.dvc` file. */
  readonly name: string;
  /** Absolute path of the `dvc.yaml` or `.dvc` file. */
  readonly file: string;
  /** How DVC names it from the folder the user stands in: `train`, `sub/dvc.yaml:train`, `data.dvc`. */
  readonly address: string;
  readonly cmd: string | readonly string[] | undefined;
  /** Absolute path of the folder it runs in. */
  readonly wdir: string;
  readonly deps: readonly Dependency[];
  readonly params: readonly ParamsDependency[];
  readonly outs: readonly Output[];
  readonly frozen: boolean;
  readonly alwaysChanged: boolean;
  readonly desc: string | undefined;
  readonly location: Location;
  /** Set for a stage that is not written out as it is: a template is filled in, or it is one of a group. */
  readonly isTemplated?: true;
  /** What templates took from files: dotted names and values, by absolute path. */
  readonly usedValues?: ReadonlyMap<string, YamlMap>;
  /** Set for a `.dvc` file whose data comes from elsewhere (`deps`: a URL or another repository). */
  readonly isImport?: true;
}

/** Why a stage is not up to date, one thing each; rendered in one place (`describeReason`). */
export type StaleReason =
  | { readonly kind: 'never-run' }
  | { readonly kind: 'forced' }
  | { readonly kind: 'always-changed' }
  | { readonly kind: 'command'; readonly before: string; readonly after: string }
  | { readonly kind: 'dep'; readonly path: string; readonly change: 'modified' | 'deleted' | 'new' }
  | {
      readonly kind: 'param';
      readonly file: string;
      readonly key: string;
      readonly change: 'modified' | 'deleted' | 'new';
      readonly before: YamlValue | undefined;
      readonly after: YamlValue | undefined;
    }
  | { readonly kind: 'out'; readonly path: string; readonly change: 'modified' | 'deleted' | 'new' | 'not in cache' }
  | { readonly kind: 'upstream'; readonly stage: string };

/** What became of a stage in a run. */
export type StageResult =
  | {
      readonly stage: string;
      readonly outcome: 'ran';
      readonly seconds: number;
      readonly reasons: readonly StaleReason[];
    }
  | { readonly stage: string; readonly outcome: 'unchanged' }
  | {
      readonly stage: string;
      readonly outcome: 'restored';
      readonly from: 'cache' | 'run-cache';
      readonly reasons: readonly StaleReason[];
    }
  | {
      readonly stage: string;
      readonly outcome: 'failed';
      readonly seconds: number;
      readonly reasons: readonly StaleReason[];
      readonly error: unknown;
    }
  | { readonly stage: string; readonly outcome: 'skipped'; readonly because: string };

/** Runs one command line of a stage: in a shell, or in process when it is a built-in stage. Throws when it fails. */
export interface CommandRunner {
  run(line: string, stage: Stage, signal: AbortSignal): Promise<void>;
}
