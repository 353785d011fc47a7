import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { relative } from 'node:path';
import { runCli } from '../helpers/cli.js';
import { readFixture } from '../helpers/fixture.js';
import { makeRepo, makeTemplate, type TestRepo } from '../helpers/repo.js';

interface Fixture {
  readonly files: Record<string, string>;
  readonly later: Record<string, string>;
  readonly cases: readonly { readonly args: string[]; readonly exit: number; readonly output: unknown }[];
}

const KEPT = ['$schema', 'data', 'title', 'width', 'height', 'mark', 'encoding'];

/** What the fixture keeps of DVC's JSON. */
function reduce(value: unknown, root: string): unknown {
  if (Array.isArray(value)) return value.map((item) => reduce(item, root));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if ('$schema' in value) return Object.fromEntries(entries.filter(([key]) => KEPT.includes(key)));
  const kept = entries.filter(([key]) => key !== 'msg');
  return Object.fromEntries(
    kept.map(([key, item]) => [key, key === 'url' ? relative(root, String(item)) : reduce(item, root)]),
  );
}

describe('plots, as DVC shows them', () => {
  const { files, later, cases } = readFixture<Fixture>('dvc', 'plots', 'plots.json');
  let repo: TestRepo;

  before(() => {
    repo = makeTemplate(files);
    repo.git('tag', 'v1');
    repo.write(later);
  });
  after(() => rmSync(repo.base, { recursive: true, force: true }));

  for (const { args, exit, output } of cases) {
    test(args.join(' '), () => {
      const { exitCode, stdout } = runCli(repo, args);
      assert.equal(exitCode, exit);
      assert.deepEqual(reduce(JSON.parse(stdout), repo.root), output);
    });
  }
});

test('the page of plots holds charts, drawings and pictures, and names its place', (context) => {
  const repo = makeRepo(context, {
    'dvc.yaml': 'plots:\n- p.csv:\n    title: "</script><b>T"\n- i.png\n',
    'p.csv': 'x,y\n0,"<i>"\n',
    'i.png': 'PNG',
  });
  const { exitCode, stdout } = runCli(repo, ['plots', 'show']);
  assert.equal(exitCode, 0);
  assert.match(stdout, /^file:\/\/.*\/dvc_plots\/index\.html\n$/);
  const page = repo.read('dvc_plots/index.html');
  assert.doesNotMatch(page, /<b>|<i>/);
  assert.equal(page.match(/<\/script>/g)?.length, 4); // three libraries, one chart
  assert.match(page, /<td>&#60;i&#62;<\/td>/);
  assert.match(page, /<img src="static\/workspace_i\.png"/);
  assert.equal(repo.read('dvc_plots/static/workspace_i.png'), 'PNG');
});

test('a page of numbers can be looked at without a network', (context) => {
  const repo = makeRepo(context, { 'p.csv': 'x,y\n0,1\n1,3\n' });
  runCli(repo, ['plots', 'show', 'p.csv', '-x', 'x', '-o', 'out']);
  assert.match(repo.read('out/index.html'), /<polyline points="64\.0,256\.0 404\.0,40\.0"/);
});

test('a page of the user is filled in, and refused where there is no place for plots', (context) => {
  const repo = makeRepo(context, {
    'p.csv': 'y\n1\n',
    'page.html': '<h1>Mine</h1>{plot_divs}',
    'bad.html': '<h1>Mine</h1>',
  });
  const args = ['plots', 'show', 'p.csv', '--html-template'];
  assert.equal(runCli(repo, [...args, 'page.html']).exitCode, 0);
  assert.match(repo.read('dvc_plots/index.html'), /^<h1>Mine<\/h1><figure>/);
  const { exitCode, stderr } = runCli(repo, [...args, 'bad.html']);
  assert.equal(exitCode, 255);
  assert.match(stderr, /has no "\{plot_divs\}", expected it where the plots belong/);
});

test('without plots nothing is written', (context) => {
  const repo = makeRepo(context);
  const { exitCode, stdout, stderr } = runCli(repo, ['plots', 'show']);
  assert.deepEqual([exitCode, stdout], [0, '']);
  assert.match(stderr, /No plots were found/);
  assert.ok(!existsSync(repo.path('dvc_plots')));
  assert.equal(runCli(repo, ['plots', 'show', '--json']).stdout, '{}\n');
});

test('a template of the repository comes before a built-in one of its name', (context) => {
  const repo = makeRepo(context, {
    'p.csv': 'a b,y.z\n0,1\n',
    '.dvc/plots/linear.json': '{"data": {"values": "<DVC_METRIC_DATA>"}, "y": "of <DVC_METRIC_Y>"}',
    '.dvc/plots/none.json': '{"mark": "bar"}',
  });
  const show = (...more: string[]): ReturnType<typeof runCli> => {
    return runCli(repo, ['plots', 'show', 'p.csv', '--show-vega', ...more]);
  };
  const values = [{ 'a b': '0', 'y.z': '1', step: 0, rev: 'workspace', filename: 'p.csv', field: 'y.z' }];
  assert.deepEqual(JSON.parse(show().stdout), { data: { values }, y: 'of y\\.z' });
  assert.match(show('-t', 'none').stderr, /has no "<DVC_METRIC_DATA>", expected one/);
  assert.match(show('-t', 'liner').stderr, /Cannot find plot template "liner": .*\n {2}Did you mean "linear"\?/);
});

test('files outside of the repository are not drawn for it', (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': 'plots:\n- ../secret.json\n' });
  repo.write({ '../secret.json': '[{"y": 1}]' });
  const { stdout } = runCli(repo, ['plots', 'show', '--json']);
  assert.match(stdout, /"msg": "Cannot draw \\"\.\.\/secret\.json\\": it lies outside of the repository/);
  assert.doesNotMatch(stdout, /"y": 1/);
});

test('plots templates lists the built-in ones and prints each as Vega-Lite', (context) => {
  const repo = makeRepo(context);
  const names = runCli(repo, ['plots', 'templates']).stdout.trim().split('\n');
  assert.equal(names.length, 9);
  for (const name of names) {
    const template = JSON.parse(runCli(repo, ['plots', 'templates', name]).stdout) as Record<string, unknown>;
    assert.deepEqual(template['data'], { values: '<DVC_METRIC_DATA>' });
  }
  const { exitCode, stderr } = runCli(repo, ['plots', 'templates', 'lineal']);
  assert.equal(exitCode, 1);
  assert.match(stderr, /expected one of simple, linear/);
});

test('--show-vega wants one target, and says so', (context) => {
  const repo = makeRepo(context, { 'p.csv': 'y\n1\n' });
  for (const args of [[], ['p.csv', 'p.csv'], ['p.csv', '--json']]) {
    const { exitCode, stderr } = runCli(repo, ['plots', 'show', '--show-vega', ...args]);
    assert.equal(exitCode, 1);
    assert.match(stderr, /Cannot use --show-vega: found/);
  }
  assert.deepEqual(readdirSync(repo.root).includes('dvc_plots'), false);
});
