import assert from 'node:assert/strict';
import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { silentLogger } from '../../src/log.js';
import { examine } from '../../src/health/doctor.js';
import type { Finding } from '../../src/health/finding.js';
import { runCli } from '../helpers/cli.js';
import { copyRepo, makeTemplate, type TestRepo } from '../helpers/repo.js';

const PIPELINE = 'stages:\n  make:\n    cmd: echo a > a.txt\n    params: [x]\n    outs: [a.txt]\n';

const template = makeTemplate({ 'dvc.yaml': PIPELINE, 'params.yaml': 'x: 1\n' });
before(() => {
  assert.equal(runCli(template, ['repro']).exitCode, 0);
  assert.equal(runCli(template, ['push']).exitCode, 0);
  template.commit('ran');
});
after(() => rmSync(template.base, { recursive: true, force: true }));

const makeHealthy = (context: TestContext): TestRepo => copyRepo(context, template);

function look(repo: TestRepo, env: NodeJS.ProcessEnv = {}): Promise<Finding[]> {
  const { signal } = new AbortController();
  const own = { PATH: process.env['PATH'], HOME: repo.base, ...env };
  return examine({ log: silentLogger(), signal, cwd: repo.root, env: own });
}

/** `severity check: message (file:line)`, one for each finding. */
async function told(repo: TestRepo, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const findings = await look(repo, env);
  return findings
    .map(({ severity, check, message, location }) => {
      return `${severity} ${check}: ${message} (${location?.file ?? ''}:${location?.line ?? ''})`;
    })
    .join('\n');
}

test('nothing is found in a healthy repository', async (context) => {
  const repo = makeHealthy(context);
  assert.equal(await told(repo), '');
  const { exitCode, stdout } = runCli(repo, ['doctor']);
  assert.deepEqual([exitCode, stdout], [0, 'Nothing is wrong\n']);
  assert.deepEqual(JSON.parse(runCli(repo, ['doctor', '--json']).stdout), { ok: true, findings: [] });
});

test('every finding says how to mend it', async (context) => {
  const repo = makeHealthy(context);
  repo.write({ '.dvc/config': '' });
  repo.git('add', '--force', 'a.txt');
  const findings = await look(repo);
  assert.ok(findings.length > 1);
  assert.ok(findings.every(({ fix }) => fix !== undefined));
});

const cases: [what: string, spoil: (repo: TestRepo) => void, expected: RegExp][] = [
  [
    'a lock file that git ignores',
    (repo) => {
      repo.write({ '.gitignore': '/train-report/\n/a.txt\ndvc.lock\n' });
      repo.git('rm', '--quiet', '--cached', 'dvc.lock');
    },
    /^error git: "dvc\.lock" is ignored by git: .* \(dvc\.lock:\)$/m,
  ],
  [
    'data that is committed to git',
    (repo) => repo.git('add', '--force', 'a.txt'),
    /^error git: "a\.txt" is in git as well as in the cache \(dvc\.yaml:5\)$/m,
  ],
  [
    'data that git does not ignore',
    (repo) => repo.write({ '.gitignore': '/train-report/\n' }),
    /^warning git: "a\.txt" is in the cache, but git does not ignore it/m,
  ],
  [
    'two outputs that overlap',
    (repo) => repo.write({ 'dvc.yaml': `${PIPELINE}  again:\n    cmd: echo b > a.txt\n    outs: [a.txt]\n` }),
    /^error pipeline: .*it is also an output of "make".* \(dvc\.yaml:8\)$/m,
  ],
  [
    'a lock file with conflict markers',
    (repo) => repo.write({ 'dvc.lock': `<<<<<<< HEAD\n${repo.read('dvc.lock')}=======\n>>>>>>> other\n` }),
    /^error lock: .*conflict marker.* \(dvc\.lock:1\)$/m,
  ],
  [
    'a lock entry of a stage that is gone',
    (repo) => repo.write({ 'dvc.yaml': PIPELINE.replace('make:', 'other:') }),
    /^warning lock: "make" is locked, but there is no stage of that name any more \(dvc\.lock:3\)$/m,
  ],
  [
    'a configuration that cannot be read',
    (repo) => repo.write({ '.dvc/config': '[core]\n    remotes = x\n' }),
    /^error repository: .*"remotes".*:2\)$/m,
  ],
  [
    'no remote',
    (repo) => repo.write({ '.dvc/config': '' }),
    /^warning remote: No default remote is set: what 1 outputs hold is on this machine alone/m,
  ],
  [
    'a remote that lacks objects',
    (repo) => rmSync(join(repo.base, 'remote'), { recursive: true }),
    /^warning remote: "a\.txt" \(object [0-9a-f]{32}\) is not in remote "store" \(dvc\.lock:\d+\)$/m,
  ],
  [
    'a remote that cannot be asked',
    (repo) =>
      repo.write({
        '.dvc/config': '[core]\n    remote = web\n[\'remote "web"\']\n    url = http://nowhere.invalid/x\n',
      }),
    /^error remote: Cannot look for .* in remote "web" .*\(DNS\)/m,
  ],
  [
    'objects that are not read-only',
    (repo) => {
      const [object] = readdirSync(repo.path('.dvc/cache'), { recursive: true, withFileTypes: true }).filter((entry) =>
        /^[0-9a-f]{30}$/.test(entry.name),
      );
      chmodSync(join(object?.parentPath ?? '', object?.name ?? ''), 0o644);
    },
    /^warning cache: 1 objects can be written by mistake/m,
  ],
  [
    'files that are not in git',
    (repo) => repo.git('rm', '--quiet', '--cached', 'dvc.yaml'),
    /^warning git: "dvc\.yaml" is not in git/m,
  ],
  [
    'local settings in git',
    (repo) => {
      repo.write({ '.dvc/config.local': '' });
      repo.git('add', '--force', '.dvc/config.local');
    },
    /^error git: "\.dvc\/config\.local" is in git/m,
  ],
  [
    'no git repository',
    (repo) => rmSync(repo.path('.git'), { recursive: true }),
    /^warning git: The repository is in no git repository/m,
  ],
];
for (const [what, spoil, expected] of cases) {
  test(`doctor finds ${what}`, async (context) => {
    const repo = makeHealthy(context);
    spoil(repo);
    assert.match(await told(repo), expected);
  });
}

test('doctor finds passwords in git’s files, and never shows them', async (context) => {
  const repo = makeHealthy(context);
  repo.write({
    '.dvc/config': `${repo.read('.dvc/config')}['remote "web"']\n    url = https://me:sesame@host.invalid/x\n    password = sesame\n`,
  });
  repo.commit('secret');
  const text = await told(repo);
  assert.match(
    text,
    /^error credentials: The URL of \[remote "web"\] is a secret that is kept in git \(\.dvc\/config:6\)$/m,
  );
  assert.match(
    text,
    /^error credentials: `password` in \[remote "web"\] is a secret that is kept in git \(\.dvc\/config:7\)$/m,
  );
  assert.doesNotMatch(JSON.stringify(await look(repo)), /sesame/);
});

test('doctor finds a shallow clone, and outside of a repository it says so', async (context) => {
  const repo = makeHealthy(context);
  repo.git('clone', '--quiet', '--depth', '1', `file://${repo.root}`, join(repo.base, 'clone'));
  const clone = { ...repo, root: join(repo.base, 'clone') };
  const workflow = await look(clone, { GITHUB_ACTIONS: 'true' });
  assert.ok(workflow.some(({ message, fix }) => /shallow/.test(message) && /fetch-depth: 0/.test(fix ?? '')));
  const { exitCode, stdout } = runCli({ ...repo, root: repo.base }, ['doctor']);
  assert.equal(exitCode, 1);
  assert.match(stdout, /Cannot open a DVC repository/);
});
