import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RandomRepository } from './repository.js';

/** One thing that happens to a repository: files change, or a command of DVC runs. */
export type Step =
  { readonly words: string; apply(root: string): void } | { readonly argv: readonly string[]; readonly folder: string };

/** How a step reads in a report. */
export function describeStep(step: Step): string {
  return 'argv' in step ? `${step.folder === '' ? '' : `(cd ${step.folder}) `}dvc ${step.argv.join(' ')}` : step.words;
}

/** Writes files below `root`. */
export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // Linked files of the cache are never written through.
    rmSync(join(root, path), { force: true });
    writeFileSync(join(root, path), text);
  }
}

/** Runs git with a clock that stands still. */
export function git(root: string, ...argv: string[]): void {
  const date = '2030-01-01T00:00:00Z';
  const names = {
    GIT_AUTHOR_NAME: 'T',
    GIT_AUTHOR_EMAIL: 't@example.invalid',
    GIT_COMMITTER_NAME: 'T',
    GIT_COMMITTER_EMAIL: 't@example.invalid',
  };
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
    ...names,
  };
  execFileSync('git', argv, { cwd: root, env, stdio: 'ignore' });
}

const command = (...argv: string[]): Step => ({ argv, folder: '' });
const edit = (words: string, apply: (root: string) => void): Step => ({ words, apply });
const write = (words: string, files: Record<string, string>): Step => edit(words, (root) => writeFiles(root, files));

/** What happens first: data is tracked, all runs, git has it. */
export function firstSteps(repository: RandomRepository): Step[] {
  return [command('add', ...repository.tracked), command('repro', '-P'), commitAll(repository)];
}

// Outputs for the cache are left out: after a run that failed, .gitignore does not name them.
function commitAll(repository: RandomRepository): Step {
  const uncached = repository.stages.flatMap((stage) => [...stage.uncached]);
  return edit('git commit', (root) => {
    const files = ['dvc.lock', 'sub/dvc.lock', 'sub/dvc.yaml', ...uncached].filter((path) =>
      existsSync(join(root, path)),
    );
    git(root, 'add', '-u');
    git(root, 'add', '-A', '--', '*.dvc', '*.gitignore', ...files.map((path) => `:(literal)${path}`));
    git(root, 'commit', '-q', '--allow-empty', '-m', 'step');
  });
}

/** The next steps by chance: edits, then a command. */
export function nextSteps(repository: RandomRepository): Step[] {
  const { choices } = repository;
  const edits = Array.from({ length: choices.count(0, 2) }, () => nextEdit(repository));
  return [...edits, nextCommand(repository)];
}

function nextEdit(repository: RandomRepository): Step {
  const { choices, stages } = repository;
  const outs = stages.flatMap((stage) => [...stage.outs]);
  return choices.pick<() => Step>([
    () => {
      const file = choices.pick(repository.params);
      file.change(choices);
      return write(`change ${file.path}`, { [file.path]: file.text() });
    },
    () => {
      const files = repository.changeData();
      return write(`change ${Object.keys(files).join()}`, files);
    },
    () => {
      const path = choices.pick([...outs, 'data/raw', 'data/one file.bin', 'data/raw/x.txt']);
      return edit(`delete ${path}`, (root) => rmSync(join(root, path), { recursive: true, force: true }));
    },
    () => {
      repository.addStage();
      return write('add a stage', repository.dvcYamls());
    },
    () => {
      if (stages.length > 2) stages.splice(choices.count(0, stages.length - 1), 1);
      return write('remove a stage', repository.dvcYamls());
    },
    () => {
      const stage = choices.pick(stages);
      const body = 'do' in stage.body ? (stage.body['do'] as typeof stage.body) : stage.body;
      const before = typeof body['cmd'] === 'string' ? body['cmd'] : 'true';
      body['cmd'] = choices.pick([body['cmd'] ?? '', 'exit 3', `${before} more`, `true\n${before}`]);
      return write(`change the command of ${stage.name}`, repository.dvcYamls());
    },
    () => {
      repository.isCacheWhole = false;
      return edit('delete files of the cache', emptyCache);
    },
    () => write('more data', { [`data/raw/new ${choices.count(0, 3)}`]: `${choices.count(0, 99)}\n` }),
    () => commitAll(repository),
  ])();
}

// The lists of directories stay: DVC remembers them elsewhere, and answers as it remembers.
function emptyCache(root: string): void {
  const cache = join(root, '.dvc/cache/files/md5');
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache, { recursive: true }).map(String)) {
    if (/^..\/[^.]+$/.test(name)) rmSync(join(cache, name));
  }
}

function nextCommand(repository: RandomRepository): Step {
  const { choices, stages } = repository;
  const target = choices.pick(repository.addresses());
  const single = choices.pick(stages.flatMap(({ addresses }) => addresses.slice(addresses.length > 1 ? 1 : 0)));
  const data = choices.pick(repository.tracked);
  if (choices.chance(0.35)) return command('repro', ...choices.some(['-P'], 1));
  return choices.pick([
    ...[
      ['-f'],
      ['-k'],
      ['--ignore-errors'],
      ['--no-run-cache'],
      ['--no-commit'],
      ['--dry'],
      ['--allow-missing'],
      ['--pull'],
      ['--force-downstream'],
    ].map((flags) => command('repro', ...flags)),
    command('repro', target),
    command('repro', '-s', target),
    command('repro', '-p', single),
    command('repro', '--downstream', single),
    // Of what no cache holds, less is deleted here than by DVC.
    ...(repository.isCacheWhole
      ? // Forced: where DVC refuses to lose data it has removed what is left over before, and we have not.
        [
          ['checkout', '-f'],
          ['checkout', '-f', `${data}.dvc`],
          ['pull', '-f'],
        ]
      : []
    ).map((argv) => command(...argv)),
    command('commit', '-f'),
    command('commit', '-f', target),
    command('add', data),
    command('push'),
    command('push', '--run-cache'),
    command('fetch'),
    command('fetch', '--run-cache'),
    command('gc', '-w', '-f'),
    command('freeze', target),
    command('unfreeze', target),
    command('unprotect', data),
    { argv: ['repro'], folder: 'sub' },
    command('status', '-q'),
    // DVC takes the outputs of a stage from a template out of .gitignore before it finds that it cannot remove it.
    ...(/[@.]/.test(target) ? [] : [command('remove', target)]),
  ]);
}
