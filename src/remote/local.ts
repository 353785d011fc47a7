import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { systemCode, systemReason, UserError } from '../errors.js';
import { discard, temporaryBeside } from '../formats/atomic-write.js';
import { MissingObject, type Remote } from './remote.js';

const OBJECT_MODE = 0o444;

/** A remote that is a folder, in DVC's layout. */
export function localRemote(name: string, folder: string): Remote {
  const pathOf = (key: string): string => join(folder, key);
  return {
    name,
    url: folder,
    jobs: 1, // one disk
    exists: async (keys) => new Set(keys.filter((key) => existsSync(pathOf(key)))),
    list: async function* list(prefix) {
      const top = pathOf(prefix);
      if (!existsSync(top)) return;
      for (const entry of readdirSync(top, { withFileTypes: true, recursive: true })) {
        if (!entry.isFile() || entry.name.endsWith('.tmp')) continue;
        yield relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
      }
    },
    download: async (key, path, { onBytes }) => {
      try {
        copyFileSync(pathOf(key), path, constants.COPYFILE_FICLONE);
      } catch (error) {
        throw systemCode(error) === 'ENOENT' && !existsSync(pathOf(key))
          ? new MissingObject(key)
          : explain(error, name, folder);
      }
      onBytes?.(statSync(path).size);
    },
    upload: async (path, key, { onBytes }) => {
      const target = pathOf(key);
      const temporary = temporaryBeside(target);
      try {
        mkdirSync(dirname(target), { recursive: true });
        copyFileSync(path, temporary, constants.COPYFILE_FICLONE);
        chmodSync(temporary, OBJECT_MODE);
        renameSync(temporary, target);
      } catch (error) {
        discard(temporary);
        throw explain(error, name, folder);
      }
      onBytes?.(statSync(target).size);
    },
    remove: async (keys) => {
      for (const key of keys) rmSync(pathOf(key), { force: true });
    },
    close: () => {},
  };
}

function explain(error: unknown, name: string, folder: string): unknown {
  const reason =
    systemCode(error) === 'ENOTDIR' ? 'a file stands in the place of a folder' : systemReason(error)?.reason;
  return reason
    ? new UserError('remote', `Cannot use remote "${name}" at "${folder}": ${reason}`, { cause: error })
    : error;
}
