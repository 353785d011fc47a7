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
  assert.deepEqual(await findBaseline(repo, { head: feature, mergeBaseWith: main }, log), {
    commit: { sha: base, name: main },
  });
});

test('a branch’s name is as good as a commit', async (context) => {
  const { origin, base, feature } = makeBranches(context);
  const repo = openRepository(shallowClone(origin));
  assert.equal((await findBaseline(repo, { head: feature, mergeBaseWith: 'main' }, log)).commit?.sha, base);
});

test('a revision that is not there, or looks like an option, is no baseline: it says so, and is no error', async (context) => {
  const { origin } = makeBranches(context);
  const repo = openRepository(origin.root);
  for (const revision of ['nowhere', '0'.repeat(40), '--upload-pack=touch', 'a..b', 'HEAD~999']) {
    assert.deepEqual(await findBaseline(repo, { revision }, log), {
      why: `the revision "${revision}" is neither here nor can it be fetched from origin`,
    });
  }
  assert.deepEqual(await findBaseline(repo, {}, log), {});
});

test('the commit before a push is its parent where the event’s commit is gone, also in a shallow clone', async (context) => {
  const { origin, feature } = makeBranches(context);
  const parent = origin.git('rev-parse', `${feature}^`);
  const repo = openRepository(shallowClone(origin));
  const request = { head: feature, revision: '1'.repeat(40), parent: true };
  assert.deepEqual(await findBaseline(repo, request, log), { commit: { sha: parent, name: 'the commit before' } });
  const fetched = execFileSync('git', ['rev-list', '--all', '--count'], { cwd: repo.root }).toString().trim();
  assert.equal(fetched, '1'); // the parent came alone, and no branch holds it
  const root = openRepository(origin.root);
  const first = origin.git('rev-list', '--max-parents=0', 'HEAD');
  assert.deepEqual(await findBaseline(root, { head: first, parent: true }, log), {
    why: `${first.slice(0, 7)} is the first commit`,
  });
});

test('an ancestor of a shallow clone’s commit is fetched by its distance', async (context) => {
  const { origin, feature } = makeBranches(context);
  const repo = openRepository(shallowClone(origin));
  const found = await findBaseline(repo, { revision: 'HEAD~3' }, log);
  assert.deepEqual(found.commit, { sha: origin.git('rev-parse', `${feature}~3`), name: 'HEAD~3' });
});

test('the last tag before a tag is found, annotated or not, also where the clone has no tags', async (context) => {
  const { origin, feature } = makeBranches(context);
  origin.git('tag', 'v1', `${feature}~55`);
  origin.git('tag', '-a', '-m', 'second', 'v2', `${feature}~52`);
  origin.git('tag', 'v3', feature);
  origin.git('tag', 'other', 'main');
  const expected = { commit: { sha: origin.git('rev-parse', `${feature}~52`), name: 'v2' } };
  const request = { head: feature, lastTag: true };
  assert.deepEqual(await findBaseline(openRepository(origin.root), request, log), expected);
  assert.deepEqual(await findBaseline(openRepository(shallowClone(origin)), request, log), expected);
  assert.deepEqual(await findBaseline(openRepository(origin.root), { head: `${feature}~55`, lastTag: true }, log), {
    why: `there is no tag before ${origin.git('rev-parse', '--short=7', `${feature}~55`)}`,
  });
});

test('a detached HEAD has a baseline as any other', async (context) => {
  const { origin, base, feature } = makeBranches(context);
  origin.git('checkout', '--quiet', '--detach', feature);
  const repo = openRepository(origin.root);
  assert.equal((await findBaseline(repo, { mergeBaseWith: 'main' }, log)).commit?.sha, base);
});

test('without a commit, or without git, it says so', async (context) => {
  const empty = makeRepo(context);
  execFileSync('git', ['update-ref', '-d', 'HEAD'], { cwd: empty.root });
  const repo = openRepository(empty.root);
  assert.deepEqual(await findBaseline(repo, { parent: true }, log), { why: 'there is no commit yet' });
  assert.deepEqual(await findBaseline({ ...repo, scm: undefined }, { parent: true }, log), {
    why: 'the repository is not in git',
  });
});
