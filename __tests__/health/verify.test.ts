import assert from 'node:assert/strict';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { runCli, type Ran } from '../helpers/cli.js';
import { copyRepo, makeTemplate, type TestRepo } from '../helpers/repo.js';

const PIPELINE = `stages:
  one:
    cmd: cat raw.txt code.py > one.txt
    deps: [raw.txt, code.py]
    params: [train.rate]
    outs: [one.txt]
  two:
    cmd: mkdir -p out && cp one.txt out/a && echo b > out/b
    deps: [one.txt]
    outs: [out]
`;

const template = makeTemplate({
  'dvc.yaml': PIPELINE,
  'params.yaml': 'train:\n  epochs: 5\n  rate: 1\n',
  'code.py': 'print()\n',
});
before(() => {
  template.write({ 'raw.txt': 'raw\n' });
  for (const args of [['add', 'raw.txt'], ['repro'], ['push']]) {
    const { exitCode, stderr } = runCli(template, args);
    assert.equal(exitCode, 0, stderr);
  }
});
after(() => rmSync(template.base, { recursive: true, force: true }));

const makePushed = (context: TestContext): TestRepo => copyRepo(context, template);

// As a fresh clone has it: the files of git, and no data.
function dropData(repo: TestRepo): void {
  for (const path of ['.dvc/cache', '.dvc/tmp', 'raw.txt', 'one.txt', 'out']) {
    rmSync(repo.path(path), { recursive: true, force: true });
  }
}

const verify = (repo: TestRepo, ...args: string[]): Ran => runCli(repo, ['verify', ...args]);

test('what was run and pushed is verified without any data', (context) => {
  const repo = makePushed(context);
  assert.equal(verify(repo).exitCode, 0);
  dropData(repo);
  const { exitCode, stdout } = verify(repo);
  assert.equal(exitCode, 0, stdout);
  const fetched = readdirSync(repo.path('.dvc/cache'), { recursive: true }).map(String);
  assert.deepEqual(
    fetched.filter((path) => /[0-9a-f]{30}/.test(path) && !path.endsWith('.dir')),
    [],
  );
});

test('a changed parameter, file, command or dependency is told with its place, and the exit code is 1', (context) => {
  const repo = makePushed(context);
  dropData(repo);
  repo.write({
    'params.yaml': 'train:\n  epochs: 5\n  rate: 2\n',
    'code.py': 'print(1)\n',
    'dvc.yaml': PIPELINE.replace('echo b', 'echo c'),
  });
  const { exitCode, stdout } = verify(repo);
  assert.equal(exitCode, 1);
  assert.match(stdout, /^ERROR: params\.yaml:3:3: "one" is stale: params\.yaml: train\.rate 1 → 2$/m);
  assert.match(stdout, /^ERROR: dvc\.yaml:4:21: "one" is stale: code\.py was modified$/m);
  assert.match(stdout, /^ERROR: dvc\.yaml:7:3: "two" is stale: its command changed$/m);
});

test('data that was committed under another hash than a stage has read is told', (context) => {
  const repo = makePushed(context);
  repo.write({ 'raw.txt': 'other\n' });
  runCli(repo, ['add', 'raw.txt']);
  runCli(repo, ['push']);
  dropData(repo);
  assert.match(verify(repo).stdout, /"one" is stale: raw\.txt was modified/);
});

test('code that is not there is told, since no stage makes it', (context) => {
  const repo = makePushed(context);
  rmSync(repo.path('code.py'));
  assert.match(
    verify(repo).stdout,
    /^ERROR: dvc\.yaml:4:21: "one" reads "code\.py", which is not there, and which no stage makes$/m,
  );
});

test('what the remote lacks is told on the line of dvc.lock or of the .dvc file', (context) => {
  const repo = makePushed(context);
  rmSync(join(repo.base, 'remote'), { recursive: true });
  const { exitCode, stdout } = verify(repo);
  assert.equal(exitCode, 1);
  assert.match(stdout, /^ERROR: dvc\.lock:\d+:\d+: "one\.txt" \(object [0-9a-f]{32}\) is not in remote "store"$/m);
  assert.match(
    stdout,
    /^ERROR: dvc\.lock:\d+:\d+: 3 objects of "out" \(such as "out\/b"\) are not in remote "store"$/m,
  );
  assert.match(stdout, /^ERROR: raw\.txt\.dvc:\d+:\d+: "raw\.txt" \(object [0-9a-f]{32}\) is not in remote "store"$/m);
  assert.equal(verify(repo, '--no-remote').exitCode, 0);
  const json = JSON.parse(verify(repo, '--json').stdout) as {
    ok: boolean;
    findings: { file: string; check: string }[];
  };
  assert.equal(json.ok, false);
  assert.deepEqual(
    new Set(json.findings.map(({ check, file }) => `${check} ${file}`)),
    new Set(['remote dvc.lock', 'remote raw.txt.dvc']),
  );
});

test('in a workflow, each finding is an annotation on its line', (context) => {
  const repo = makePushed(context);
  repo.write({ 'params.yaml': 'train:\n  rate: 100%\n' });
  const { stdout } = runCli(repo, ['verify'], { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repo.base });
  assert.match(stdout, /^::error file=repo\/params\.yaml,line=2,col=3::"one" is stale: .*100%25/m);
});

test('--cache believes nothing: a damaged object is told', (context) => {
  const repo = makePushed(context);
  assert.equal(verify(repo, '--cache').exitCode, 0);
  const victim = readdirSync(repo.path('.dvc/cache'), { recursive: true, withFileTypes: true }).find((entry) =>
    /^[0-9a-f]{30}$/.test(entry.name),
  );
  const path = join(victim?.parentPath ?? '', victim?.name ?? '');
  chmodSync(path, 0o644);
  writeFileSync(path, 'evil');
  chmodSync(path, 0o444);
  const { exitCode, stdout } = verify(repo, '--cache', '--no-remote');
  assert.equal(exitCode, 1);
  assert.match(stdout, /Object [0-9a-f]{32} is damaged: its bytes hash to 4034a346ccee15292d823416f7510a2f/);
});
