import type { Landing } from '../cache/landing.js';
import type { TreeEntry } from '../cache/oid.js';
import type { Store } from '../cache/store.js';
import type { Logger } from '../log.js';
import type { Remote } from '../remote/remote.js';

/** What a transfer works with: objects of one store, one remote. */
export interface TransferContext {
  readonly store: Store;
  readonly remote: Remote;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** How many at once; the remote's own number when absent. */
  readonly jobs?: number | undefined;
}

/** An object to be moved, with the files of the directory it names. */
export interface TransferItem {
  readonly oid: string;
  /** The path that it belongs to, for messages. */
  readonly shown: string;
  /** Only this file or folder of a directory; posix, relative to it. */
  readonly within?: string | undefined;
  /** The folder that the files of the directory go to at once. */
  readonly landing?: Landing | undefined;
}

/** An object and the path it belongs to. */
export interface NamedObject {
  readonly oid: string;
  readonly shown: string;
}

/** The files of a directory that an item stands for. */
export function chosenFiles({ within }: TransferItem, tree: readonly TreeEntry[]): readonly TreeEntry[] {
  if (within === undefined) return tree;
  return tree.filter(({ relpath }) => relpath === within || relpath.startsWith(`${within}/`));
}
