import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareVersions } from '../../src/sources/version-order.js';
import { runCli } from '../helpers/cli.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const DVC_YAML = 'artifacts:\n  water:\n    path: model.bin\n    type: model\n';

function register(repo: TestRepo, tag: string): void {
  const user = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
  repo.git(...user, 'tag', '-a', tag, '-m', tag);
}

test('artifacts get brings the greatest version, one by name, or the one in a stage', (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': DVC_YAML, 'model.bin': 'one' });
  register(repo, 'water@v1.9.0');
  register(repo, 'water#prod#1');
  repo.write({ 'model.bin': 'ten' });
  repo.commit('ten');
  register(repo, 'water@v1.10.0');
  repo.write({ 'model.bin': 'not registered' });
  repo.commit('later');
  repo.git('tag', 'water@v9.0.0'); // no annotated one
  const get = (...more: string[]): string => {
    const { exitCode, stderr } = runCli(repo, ['artifacts', 'get', '.', 'water', '-o', 'got', '--force', ...more]);
    assert.equal(exitCode, 0, stderr);
    return repo.read('got');
  };
  assert.equal(get(), 'ten');
  assert.equal(get('--rev', 'v1.9.0'), 'one');
  assert.equal(get('--stage', 'prod'), 'one');
});

test('an artifact of a folder is named by it', (context) => {
  const repo = makeRepo(context, { 'models/dvc.yaml': DVC_YAML, 'models/model.bin': 'deep' });
  register(repo, 'models=water@v0.1.0');
  for (const name of ['models:water', 'models/dvc.yaml:water']) {
    assert.equal(runCli(repo, ['artifacts', 'get', '.', name, '-o', 'got', '-f']).exitCode, 0);
    assert.equal(repo.read('got'), 'deep');
  }
});

test('what is not registered is told with the tag that would register it; DVC ends with 1, too', (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': DVC_YAML, 'model.bin': 'one' });
  register(repo, 'fire@v1.0.0');
  const get = (...args: string[]): string => {
    const { exitCode, stderr } = runCli(repo, ['artifacts', 'get', '.', ...args]);
    assert.equal(exitCode, 1);
    return stderr;
  };
  assert.match(
    get('water'),
    /Cannot get artifact "water" of "\.": no annotated git tag registers it\n.*water@v1\.0\.0/,
  );
  assert.match(get('water', '--rev', 'v2.0.0'), /registers it as version "v2\.0\.0"/);
  assert.match(get('water', '--rev', 'v1.0.0', '--stage', 'prod'), /found both --rev and --stage/);
  assert.match(get('fire'), /"dvc\.yaml" at "fire@v1\.0\.0" has no "path" for it under "artifacts"/);
  assert.match(get('../up:water'), /leads out of the repository/);
});

test('versions are ordered as semantic versions are', () => {
  const ordered = ['v1.0.0-2.a', 'v1.0.0-alpha', 'v1.0.0-alpha.1', 'v1.0.0-alpha.beta', 'v1.0.0', 'v1.9.0', 'v1.10.0'];
  const shuffled = ['v1.10.0', 'v1.0.0', 'v1.0.0-alpha.beta', 'v1.9.0', 'v1.0.0-alpha', 'v1.0.0-2.a', 'v1.0.0-alpha.1'];
  assert.deepEqual(shuffled.toSorted(compareVersions), ordered);
});
