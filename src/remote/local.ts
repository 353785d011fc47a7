import {
  chmodSync,
  constants,
  copyFileSync,
  createReadStream,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFile } from '../bulk/hash.js';
import { OBJECT_MODE } from '../bulk/objects.js';
import { systemCode, systemReason, UserError } from '../errors.js';
import { discard, temporaryBeside } from '../formats/atomic-write.js';
import { RETRY_POLICY } from './failure.js';
import { MissingObject, type Remote } from './remote.js';

// `files/md5/ab/cdef…`, or DVC 2's `ab/cdef…`, with `.dir` behind for a directory.
const OBJECT_KEY = /^(files\/md5\/)?([0-9a-f]{2})\/([0-9a-f]{30})(\.dir)?$/;

/** A remote that is a folder, in DVC's layout. */
export function localRemote(name: string, folder: string): Remote {
  const pathOf = (key: string): string => join(folder, key);
  const explained = <T>(body: () => T): T => {
    try {
      return body();
    } catch (error) {
      throw explain(error, name, folder);
    }
  };
  return {
    name,
    url: folder,
    folder,
    jobs: 1, // one disk
    policy: RETRY_POLICY,
    canList: true,
    exists: async (keys) => explained(() => new Set(keys.filter((key) => holds(pathOf(key), key)))),
    list: async function* list(prefix) {
      yield* explained(() => listKeys(folder, prefix.replace(/\/$/, '')));
    },
    open: async (key, { range }) =>
      explained(() => {
        const file = openObject(pathOf(key), key);
        const { size } = fstatSync(file);
        const first = range?.first ?? 0;
        const end = Math.max(first, range?.last ?? Number.POSITIVE_INFINITY);
        return { first, size, tag: undefined, body: createReadStream('', { fd: file, start: first, end }) };
      }),
    upload: async (path, key, { onBytes }) => {
      const target = pathOf(key);
      const temporary = temporaryBeside(target);
      explained(() => {
        try {
          mkdirSync(dirname(target), { recursive: true });
          copyFileSync(path, temporary, constants.COPYFILE_FICLONE);
          // As DVC: objects are read-only, kept runs are not.
          chmodSync(temporary, key.startsWith('runs/') ? 0o666 & ~process.umask() : OBJECT_MODE);
          renameSync(temporary, target);
        } catch (error) {
          discard(temporary);
          throw error;
        }
      });
      onBytes?.(statSync(target).size);
    },
    remove: async (keys) => explained(() => keys.forEach((key) => rmSync(pathOf(key), { force: true }))),
    close: () => {},
  };
}

// As DVC: a read-only object is believed to be there whole; any other is hashed, and removed when it is damaged.
function holds(path: string, key: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return false;
  const [, current, start = '', rest = '', directory] = OBJECT_KEY.exec(key) ?? [];
  if (start === '' || (stats.mode & 0o777) === OBJECT_MODE) return true;
  const isRaw = current !== undefined || directory !== undefined;
  if (hashFile(path, isRaw ? 'md5' : 'md5-dos2unix') !== start + rest) {
    rmSync(path, { force: true });
    return false;
  }
  chmodSync(path, OBJECT_MODE);
  return true;
}

function listKeys(folder: string, prefix: string): string[] {
  const keys: string[] = [];
  const visit = (key: string): void => {
    for (const entry of readFolder(join(folder, key))) {
      if (entry.name.startsWith('.')) continue; // unfinished
      const inner = key === '' ? entry.name : `${key}/${entry.name}`;
      if (entry.isDirectory()) visit(inner);
      else if (entry.isFile()) keys.push(inner);
    }
  };
  visit(prefix);
  return keys;
}

function readFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function openObject(path: string, key: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw systemCode(error) === 'ENOENT' ? new MissingObject(key) : error;
  }
}

function explain(error: unknown, name: string, folder: string): unknown {
  const reason =
    systemCode(error) === 'ENOTDIR' ? 'a file stands in the place of a folder' : systemReason(error)?.reason;
  return reason
    ? new UserError('remote', `Cannot use remote "${name}" at "${folder}": ${reason}`, { cause: error })
    : error;
}
