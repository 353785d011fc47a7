import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Ran } from '../cli.js';

/** A program with DVC's command line. */
export interface Tool {
  readonly name: string;
  run(argv: readonly string[], cwd: string): Promise<Ran>;
  close(): void;
}

// Starting DVC takes longer than what it does in a small repository: one process loads it, and forks for each command.
const SERVER = `
import importlib, json, os, sys, tempfile
from dvc.cli import main
def run(request):
    out = tempfile.TemporaryFile(); err = tempfile.TemporaryFile()
    child = os.fork()
    if child == 0:
        for file, number in ((out, 1), (err, 2)): os.dup2(file.fileno(), number)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        code = 255
        try:
            os.environ.update(request['env']); os.chdir(request['cwd'])
            code = main(request['argv'])
            if request.get('modules'):
                sys.stdout.flush(); os.ftruncate(1, 0); os.lseek(1, 0, 0); print(json.dumps(sorted(sys.modules)))
        except SystemExit as end: code = end.code
        finally:
            sys.stdout.flush(); sys.stderr.flush(); os._exit(code or 0)
    _, status = os.waitpid(child, 0)
    out.seek(0); err.seek(0)
    return {'exitCode': os.waitstatus_to_exitcode(status), 'stdout': out.read().decode(), 'stderr': err.read().decode()}
for line in sys.stdin:
    request = json.loads(line)
    answer = run(request)
    if request.get('modules'):
        for name in json.loads(answer['stdout']):
            try: importlib.import_module(name)
            except Exception: pass
    print(json.dumps(answer), flush=True)
`;

function environment(cwd: string): Record<string, string> {
  const base = cwd.slice(0, cwd.indexOf('/repo'));
  return {
    HOME: base,
    DVC_NO_ANALYTICS: '1',
    DVC_SITE_CACHE_DIR: `${base}/site`,
    SHELL: '/bin/sh',
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
}

/** Real DVC; `program` is its executable. */
export async function startDvc(program: string, warmUp: { base: string; cwd: string }): Promise<Tool> {
  const python = join(dirname(resolve(program)), 'python');
  const server = spawn(python, ['-c', SERVER], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  let last: Promise<unknown> = Promise.resolve();
  const ask = (request: object): Promise<Ran> => {
    const answer = last.then(async () => {
      server.stdin.write(`${JSON.stringify(request)}\n`);
      const line = await lines.next();
      if (line.done) throw new Error('DVC’s process ended');
      return JSON.parse(line.value) as Ran;
    });
    last = answer.catch(() => undefined);
    return answer;
  };
  mkdirSync(warmUp.base, { recursive: true });
  for (const argv of [
    ['repro'],
    ['dag', '--dot'],
    ['data', 'status', '--json'],
    ['metrics', 'diff'],
    ['diff', '--json'],
  ])
    await ask({ argv, cwd: warmUp.cwd, env: environment(warmUp.cwd), modules: true });
  return {
    name: 'DVC',
    run: (argv, cwd) => ask({ argv, cwd, env: environment(cwd) }),
    close: () => server.kill(),
  };
}

/** This program. */
export function ourTool(): Tool {
  const running = new Set<ChildProcess>();
  return {
    name: 'train-report',
    run: (argv, cwd) =>
      new Promise((done, failed) => {
        const child = spawn(process.execPath, [resolve('build/src/cli.js'), ...argv], {
          cwd,
          env: environment(cwd),
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        running.add(child);
        const texts = { stdout: '', stderr: '' };
        for (const name of ['stdout', 'stderr'] as const)
          child[name].setEncoding('utf8').on('data', (text: string) => (texts[name] += text));
        child.on('error', failed).on('close', (exitCode) => {
          running.delete(child);
          done({ exitCode, ...texts });
        });
      }),
    close: () => running.forEach((child) => child.kill()),
  };
}
