import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The wheel that TensorFlow's library comes from; PyPI's name, version and the file's hash. */
export const WHEEL = {
  name: 'tensorflow-cpu',
  version: '2.15.1',
  pythonVersion: '3.11',
  platform: 'manylinux_2_17_x86_64',
  sha256: '54660c074d7241a503e81edfd9f5ef5af88f64051b72e2945f26318c790f2d26',
} as const;

/** The program that the user runs to install it. */
export const INSTALL_COMMAND = 'train-report engine install tensorflow';

const ADDON = 'tfjs_binding.node';
const RECORD = 'installed.json';

/** Where the library and addon are kept: the runner's tool cache, else the user's cache folder. */
export function libraryFolder(env: NodeJS.ProcessEnv): string {
  const version = `${WHEEL.version}-napi8`;
  const toolCache = env['RUNNER_TOOL_CACHE'];
  if (toolCache) return join(toolCache, 'train-report-tensorflow', version, process.arch);
  const cache = env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? homedir(), '.cache');
  return join(cache, 'train-report', 'tensorflow', version);
}

/** Path of the addon, or undefined when it is not installed. */
export function findAddon(env: NodeJS.ProcessEnv): string | undefined {
  const folder = libraryFolder(env);
  return readRecord(folder) === WHEEL.sha256 && existsSync(join(folder, ADDON)) ? join(folder, ADDON) : undefined;
}

/** Names inside of the folder. */
export const LIBRARY_FILES = { addon: ADDON, record: RECORD } as const;

function readRecord(folder: string): string | undefined {
  try {
    const record = JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as { sha256?: unknown };
    return typeof record.sha256 === 'string' ? record.sha256 : undefined;
  } catch {
    return undefined;
  }
}
