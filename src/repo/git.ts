import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { UserError } from '../errors.js';

const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

interface RunOptions {
  /** What it reads. */
  readonly input?: string | undefined;
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** The git repository around a folder, spoken to through the `git` program. */
export class Git {
  /** Absolute path of the work tree's top folder. */
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** The repository that `folder` lies in, found without starting git; undefined outside of any. */
  static find(folder: string): Git | undefined {
    for (let current = folder; ; current = dirname(current)) {
      if (existsSync(join(current, '.git'))) return new Git(current);
      if (dirname(current) === current) return undefined;
    }
  }

  /** Runs git; throws a UserError with git's own words when it fails. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<Buffer> {
    const result = await this.#execute(args, options);
    if (result.code === 0) return result.stdout;
    throw new UserError(
      'config',
      `Cannot run "git ${args.join(' ')}": ${result.stderr.trim() || `exit code ${result.code}`}`,
      {
        exitCode: 255,
      },
    );
  }

  /** Runs git and returns its trimmed output, or undefined when it fails. */
  async ask(args: readonly string[]): Promise<string | undefined> {
    const { code, stdout } = await this.#execute(args);
    return code === 0 ? stdout.toString().trim() : undefined;
  }

  /** The commit a revision names, or undefined. */
  async resolve(revision: string): Promise<string | undefined> {
    return this.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  }

  /** A file's bytes at a commit; `path` is absolute or relative to the root. Undefined when it is not there. */
  async show(commit: string, path: string): Promise<Buffer | undefined> {
    const name = this.relativePath(path);
    const { code, stdout } = await this.#execute(['cat-file', 'blob', `${commit}:${name}`]);
    return code === 0 ? stdout : undefined;
  }

  /** The best common ancestor, or undefined (unrelated, or the clone is too shallow). */
  async mergeBase(a: string, b: string): Promise<string | undefined> {
    return this.ask(['merge-base', a, b]);
  }

  /** Whether one commit is an ancestor of another; undefined when a commit is not here. */
  async isAncestor(older: string, newer: string): Promise<boolean | undefined> {
    const { code } = await this.#execute(['merge-base', '--is-ancestor', older, newer]);
    return code === 0 ? true : code === 1 ? false : undefined;
  }

  async isShallow(): Promise<boolean> {
    return (await this.ask(['rev-parse', '--is-shallow-repository'])) === 'true';
  }

  /** Whether git tracks the path, or something in it. */
  async isTracked(path: string): Promise<boolean> {
    return (await this.listTracked([path])).length > 0;
  }

  /** What git tracks at or below these paths, relative to the root. */
  async listTracked(paths: readonly string[]): Promise<string[]> {
    if (paths.length === 0) return [];
    const names = paths.map((path) => `:(literal)${this.relativePath(path)}`);
    const { code, stdout } = await this.#execute(['ls-files', '-z', '--', ...names]);
    return code === 0 ? stdout.toString().split('\0').slice(0, -1) : [];
  }

  /** Adds files to the index. */
  async add(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    await this.run(['add', '--', ...paths.map((path) => `:(literal)${this.relativePath(path)}`)]);
  }

  /** Whether an ignore rule covers the path. */
  async isIgnored(path: string): Promise<boolean> {
    const { code } = await this.#execute(['check-ignore', '--quiet', '--no-index', '--', this.relativePath(path)]);
    return code === 0;
  }

  /** The path from the root, posix. */
  relativePath(path: string): string {
    const from = realOrSame(this.root);
    const absolute = path.startsWith(sep) ? path : join(this.root, path);
    const inside = absolute.startsWith(this.root + sep)
      ? relative(this.root, absolute)
      : relative(from, realOrSame(absolute));
    return inside.split(sep).join('/');
  }

  #execute(
    args: readonly string[],
    { input, env }: RunOptions = {},
  ): Promise<{ code: number; stdout: Buffer; stderr: string }> {
    return new Promise((resolve, reject) => {
      const options = {
        cwd: this.root,
        maxBuffer: MAX_OUTPUT_BYTES,
        encoding: 'buffer' as const,
        ...(env ? { env: { ...process.env, ...env } } : {}),
      };
      const child = execFile('git', [...args], options, (error, stdout, stderr) => {
        if (error && 'code' in error && error.code === 'ENOENT') {
          reject(new UserError('config', 'Cannot run "git": it is not installed', { exitCode: 255 }));
        } else {
          const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
          resolve({ code, stdout, stderr: stderr.toString() });
        }
      });
      child.stdin?.on('error', () => {}); // git may end without reading it
      child.stdin?.end(input);
    });
  }
}

function realOrSame(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
