import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli } from '../helpers/cli.js';
import { makeRepo } from '../helpers/repo.js';

test('params diff shows what templates take from files: single values and lists, of instances too', (context) => {
  const repo = makeRepo(context, { 'first.txt': '' });
  repo.write({
    'vars.yaml': 'a: 1\nunused: 5\nlist: [l1, l2]\nmap:\n  k: {d: 1}\n  l: {d: 0}\noptions: {lr: 0.1}\n',
    'dvc.yaml': `vars: [vars.yaml, inline: {n: 1}]
stages:
  one: {cmd: "echo \${a} \${list[1]} \${inline.n}"}
  options: {cmd: "echo \${options}"}
  each: {foreach: "\${map}", do: {cmd: "echo \${item.d}"}}
  all: {matrix: {x: "\${list}", y: [1]}, cmd: "echo \${item.x}", vars: [{own: 1}]}
`,
  });
  const { stdout } = runCli(repo, ['params', 'diff', '--json']);
  assert.deepEqual(JSON.parse(stdout), {
    'vars.yaml': {
      a: { old: null, new: 1 },
      'list.0': { old: null, new: 'l1' },
      'list.1': { old: null, new: 'l2' },
      'map.k.d': { old: null, new: 1 },
      'map.l.d': { old: null, new: 0 },
    },
  });
});
