import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';
import { findPeer } from '../helpers/peer.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const dvc = findPeer('dvc', 'TRAIN_REPORT_DVC', 'dvc');

// Stands for each stage's script: writes what its later words name out of its params and of what it reads.
const SCRIPT = `import hashlib, pathlib, sys
inputs, outputs = " ".join(sys.argv[1:]).split(" -- ")
digest = hashlib.md5()
for name in inputs.split():
    path = pathlib.Path(name)
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if file.is_file(): digest.update(file.read_bytes())
for name in outputs.split():
    path = pathlib.Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    if name.endswith("/"):
        path.mkdir(exist_ok=True)
        (path / "part.bin").write_text(digest.hexdigest())
    elif name.endswith(".yaml"): path.write_text(f"accuracy: 0.{int(digest.hexdigest()[:6], 16)}\\n")
    else: path.write_text(digest.hexdigest())
`;

const stage = (name: string, deps: string[], params: string[], outs: string[], more = ''): string => `  ${name}:
    cmd: python src/stages/run.py params.yaml ${deps.join(' ')} -- ${[...outs, ...(more === '' ? [] : ['outputs/metrics.yaml'])].join(' ')}
    deps:
${['src/stages/run.py', ...deps].map((path) => `      - ${path}\n`).join('')}    params:
${params.map((key) => `      - ${key}\n`).join('')}    outs:
${outs.map((path) => `      - ${path}\n`).join('')}${more}`;

const PIPELINE = `stages:
${stage('data_preprocess', ['data/external'], ['data_preprocess'], ['data/processed/pokemon/', 'data/processed/pokemon.csv'])}
${stage('data_load', ['data/processed/pokemon/'], ['base', 'data_load'], ['data/processed/X.pckl', 'data/processed/y.pckl'])}
${stage('train', ['data/processed/X.pckl', 'data/processed/y.pckl'], ['train'], ['outputs/model/', 'outputs/train_history.png'])}
${stage('evaluate', ['outputs/model/', 'data/processed/X.pckl'], ['base.seed'], ['outputs/confusion_matrix.png'], '    metrics:\n      - outputs/metrics.yaml:\n          cache: false\n')}`;

const params = (epochs: number, seed: number): string =>
  `base:\n  seed: ${seed}\ndata_preprocess:\n  size: 475\ndata_load:\n  test: 0.2\ntrain:\n  epochs: ${epochs}\n  lr: 0.001\n`;

function run(repo: TestRepo, program: readonly string[], ...args: string[]): string {
  const [file = '', ...words] = program;
  const folder = dirname(resolve(dvc.path));
  const env = { HOME: repo.base, DVC_NO_ANALYTICS: '1', DVC_SITE_CACHE_DIR: `${repo.base}/site`, SHELL: '/bin/sh' };
  const PATH = `${folder}:${process.env['PATH'] ?? ''}`;
  return execFileSync(file, [...words, ...args], { cwd: repo.root, env: { ...env, PATH } }).toString();
}

test(
  'four stages of Python scripts run by DVC, by us and in turn stay up to date for both',
  { skip: dvc.skip },
  (context) => {
    const files = { 'dvc.yaml': PIPELINE, 'params.yaml': params(3, 42), 'src/stages/run.py': SCRIPT };
    const repo = makeRepo(context, files);
    const theirs = [resolve(dvc.path)];
    const ours = [process.execPath, resolve('build/src/cli.js')];
    repo.write({ 'data/external/images/1.png': 'one', 'data/external/stats.csv': 'a,b\n1,2\n' });
    run(repo, theirs, 'add', '-q', 'data/external');
    run(repo, theirs, 'repro', '-q');
    const changes = [params(4, 43), params(3, 42)];
    for (const [turn, text] of changes.entries()) {
      for (const tool of [theirs, ours]) assert.deepEqual(JSON.parse(run(repo, tool, 'status', '--json')), {});
      const lock = repo.read('dvc.lock');
      for (const tool of [theirs, ours]) run(repo, tool, 'repro');
      assert.equal(repo.read('dvc.lock'), lock);
      repo.write({ 'params.yaml': text });
      const answers = [theirs, ours].map((tool): unknown => JSON.parse(run(repo, tool, 'status', '--json')));
      assert.deepEqual(answers[1], answers[0]);
      run(repo, turn % 2 === 0 ? ours : theirs, 'repro');
    }
    assert.deepEqual(JSON.parse(run(repo, theirs, 'status', '--json')), {});
  },
);
