import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { silentLogger } from '../../src/log.js';
import { findBaseline } from '../../src/repo/baseline.js';
import { openRepository } from '../../src/repo/repository.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const log = silentLogger();

interface Branches {
  readonly origin: TestRepo;
  readonly base: string;
  readonly main: string;
  readonly feature: string;
}

const COMMITS = 60; // more than the first deepening brings

/** main and feature, each sixty commits away from their common ancestor. */
function makeBranches(context: TestContext): Branches {
  const origin = makeRepo(context, { 'dvc.yaml': 'stages: {}\n' });
  const base = origin.commit('base');
  const grow = (branch: string): string => {
    const commits = Array.from({ length: COMMITS }, (_, index) =>
      [
        `commit refs/heads/${branch}`,
        `mark :${index + 1}`,
        `committer T <t@example.invalid> ${1_700_000_000 + index} +0000`,
        `data ${branch.length}`,
        branch,
        `from ${index === 0 ? base : `:${index}`}`,
        '',
      ].join('\n'),
    );
    execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: origin.root, input: `${commits.join('\n')}\n` });
    return origin.git('rev-parse', branch);
  };
  const feature = grow('feature');
  const main = grow('main');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return { origin, base, main, feature };
}

/** A clone as actions/checkout makes it: one commit deep. */
function shallowClone(origin: TestRepo): string {
  const folder = join(origin.base, 'clone');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', '--branch', 'feature', `file://${origin.root}`, folder]);
  return folder;
}

test('the merge base of a pull request is found in a shallow clone, deepened as far as needed', async (context) => {
  const { origin, base, main, feature } = makeBranches(context);
  const repo = openRepository(shallowClone(origin));
  assert.deepEqual(await findBaseline(repo, { head: feature, mergeBaseWith: main }, log), { sha: base, name: main });
});

test('a branch’s name is as good as a commit', async (context) => {
  const { origin, base, feature } = makeBranches(context);
  const repo = openRepository(shallowClone(origin));
  assert.equal((await findBaseline(repo, { head: feature, mergeBaseWith: 'main' }, log))?.sha, base);
});

test('a revision that is not there, or looks like an option, is no baseline and no error', async (context) => {
  const { origin } = makeBranches(context);
  const repo = openRepository(origin.root);
  for (const revision of ['nowhere', '0'.repeat(40), '--upload-pack=touch', 'a..b']) {
    assert.equal(await findBaseline(repo, { revision }, log), undefined);
  }
  assert.equal(await findBaseline(repo, {}, log), undefined);
});
