/** `md5` is DVC 3's hash of the raw bytes; `md5-dos2unix` is DVC 2's, of text with CRLF read as LF (FORMATS: DVC 2.x data). */
export type HashName = 'md5' | 'md5-dos2unix';

/** The name of some content: `value` is 32 lower-case hex digits, with `.dir` behind for a directory. */
export interface HashInfo {
  readonly name: HashName;
  readonly value: string;
}

/** What an entry in `dvc.lock` or a `.dvc` file says about content beside its hash. */
export interface Meta {
  /** Bytes; of a directory: the sum over its files, each counted as often as it is listed. */
  readonly size?: number;
  /** Number of files, for a directory only. */
  readonly nfiles?: number;
  readonly isExec?: boolean;
}

/** One file of a directory object; `relpath` is posix, relative to the directory. */
export interface TreeEntry {
  readonly relpath: string;
  readonly md5: string;
}

/** What is at a path of the workspace now. */
export interface HashedPath {
  readonly hash: HashInfo;
  readonly meta: Meta;
  /** The files of a directory, sorted by code point of `relpath`; absent for a file. */
  readonly tree?: readonly TreeEntry[];
  /** Set when it is, or holds, a symbolic link. */
  readonly hasLinks?: true;
}

/** Whether an oid names a directory object. */
export function isDirectoryOid(oid: string): boolean {
  return oid.endsWith('.dir');
}
