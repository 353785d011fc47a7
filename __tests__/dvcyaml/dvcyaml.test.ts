import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { UserError, UserErrors } from '../../src/errors.js';
import { parseDvcYaml } from '../../src/dvcyaml/dvcyaml.js';
import type { Stage } from '../../src/pipeline/stage.js';

function parse(context: TestContext, text: string, files: Record<string, string> = {}): Stage[] {
  const folder = mkdtempSync(join(tmpdir(), 'train-report-test-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return parseDvcYaml(text, join(folder, 'dvc.yaml'), 'dvc.yaml');
}

function commands(stages: readonly Stage[]): Record<string, unknown> {
  return Object.fromEntries(stages.map((stage) => [stage.name, stage.cmd]));
}

function messages(body: () => unknown): string[] {
  try {
    body();
  } catch (error) {
    if (error instanceof UserErrors) return error.errors.map((one) => one.message);
    if (error instanceof UserError) return [error.message];
    throw error;
  }
  return [];
}

test('a stage has what dvc.yaml says, paths relative to its wdir', (context) => {
  const [stage] = parse(
    context,
    `stages:
  train:
    wdir: code
    cmd: [a, b]
    deps: [src/, ../data]
    params: [lr, other.json: [x.y], whole.yaml:]
    outs: [model: {cache: false, persist: true}]
    metrics: [m.json: {cache: false}]
    plots: [p.csv: {x: epoch}]
`,
  );
  assert.ok(stage);
  assert.deepEqual(stage.cmd, ['a', 'b']);
  assert.deepEqual(
    stage.deps.map(({ path }) => path),
    ['src/', '../data'],
  );
  assert.deepEqual(
    stage.params.map(({ file, keys }) => [file, keys]),
    [
      ['params.yaml', ['lr']],
      ['other.json', ['x.y']],
      ['whole.yaml', []],
    ],
  );
  assert.deepEqual(
    stage.outs.map(({ path, kind, cache, persist }) => [path, kind, cache, persist]),
    [
      ['model', 'out', false, true],
      ['m.json', 'metric', false, false],
      ['p.csv', 'plot', true, false],
    ],
  );
  assert.deepEqual(stage.location, { file: 'dvc.yaml', line: 2, column: 3 });
});

test('all mistakes are reported at once, each with its place', (context) => {
  const found = messages(() =>
    parse(
      context,
      `stages:
  a:
    cdm: x
  b:
    cmd: x
    deps: y
  c:
    cmd: x
    frozen: 1
    outs: [o: {chache: false}]
extra: 1
`,
    ),
  );
  assert.match(found.shift() ?? '', /^Cannot read the file in dvc\.yaml:11:1: found unknown key "extra", /);
  assert.deepEqual(found, [
    'Cannot read stage "a" in dvc.yaml:3:5: found unknown key "cdm", did you mean "cmd"?',
    'Cannot read stage "a" in dvc.yaml:2:3: it has no "cmd", expected a command or a list of them',
    'Cannot read stage "b" in dvc.yaml:6:11: "deps" is the text "y", expected a list',
    'Cannot read output "o" in dvc.yaml:10:16: found unknown key "chache", did you mean "cache"?',
    'Cannot read "frozen" in dvc.yaml:9:13: found 1, expected true or false',
  ]);
});

test('the offending line is shown with the value underlined', (context) => {
  try {
    parse(context, 'stages:\n  a:\n    cmd: x\n    deps: yes\n');
    assert.fail();
  } catch (error) {
    assert.ok(error instanceof UserError);
    assert.equal(error.hint, '    deps: yes\n            ~~~');
  }
});

test('values come from params.yaml, vars and the stage’s own vars', (context) => {
  const stages = parse(
    context,
    `vars: [conf.json, extra.yaml:b, {top: {x: 1}}, {top: {y: 2}}]
stages:
  s:
    vars: [{own: 9}]
    cmd: run \${train.lr} \${list[0].n} \${list.1.n} \${c} \${b} \${top.x}\${top.y} \${own} \\\${kept}
`,
    {
      'params.yaml': 'train: {lr: 0.00001}\nlist: [{n: q}, {n: true}]\n',
      'conf.json': '{"c": 1e16}',
      'extra.yaml': 'a: 1\nb: null\n',
    },
  );
  assert.deepEqual(commands(stages), { s: 'run 1e-05 q true 1e+16 None 12 9 ${kept}' });
});

test('a mapping in cmd becomes options', (context) => {
  const stages = parse(context, 'stages:\n  s:\n    cmd: run ${d}\n', {
    'params.yaml': `d:
  foo: a b
  nested: {x: 1.0, deep: {y: 2}}
  yes: true
  no: false
  none: null
  list: [1, two words, "it's"]
  empty: []
`,
  });
  assert.deepEqual(commands(stages), {
    s: `run --foo 'a b' --nested.x 1.0 --nested.deep.y 2 --yes --none None --list 1 'two words' 'it'"'"'s'`,
  });
});

test('foreach and matrix make one stage for each item', (context) => {
  const stages = parse(
    context,
    `stages:
  a: {foreach: [x, 2.5, true], do: {cmd: "run \${item}"}}
  b: {foreach: [{n: 1}, {n: 2}], do: {cmd: "run \${item.n}"}}
  c: {foreach: "\${models}", do: {cmd: "run \${key} \${item.depth}", outs: ["\${key}.txt": {cache: false}]}}
  d: {matrix: {n: [1, 2], o: [{x: u}, {x: v}]}, cmd: "run \${item.n} \${item.o.x} \${key}"}
`,
    { 'params.yaml': 'models: {small: {depth: 1}, big: {depth: 9}}\n' },
  );
  assert.deepEqual(commands(stages), {
    'a@x': 'run x',
    'a@2.5': 'run 2.5',
    'a@true': 'run true',
    'b@0': 'run 1',
    'b@1': 'run 2',
    'c@small': 'run small 1',
    'c@big': 'run big 9',
    'd@1-o0': 'run 1 u 1-o0',
    'd@1-o1': 'run 1 v 1-o1',
    'd@2-o0': 'run 2 u 2-o0',
    'd@2-o1': 'run 2 v 2-o1',
  });
  assert.equal(stages.find((stage) => stage.name === 'c@big')?.outs[0]?.path, 'big.txt');
});

test('what a template cannot do is an error with its place', (context) => {
  const params = { 'params.yaml': 'd: {a: 1}\nl: [1]\n' };
  const one = (line: string): string =>
    messages(() => parse(context, `stages:\n  s:\n    cmd: x\n    ${line}\n`, params))[0] ?? '';
  assert.match(one('desc: ${nope.x}'), /dvc\.yaml:4:11: "nope\.x" is not known/);
  assert.match(one('desc: a ${l}'), /dvc\.yaml:4:11: "\$\{l\}" is a list, expected a single value/);
  assert.match(one('desc: a ${d}'), /only "cmd" takes a mapping/);
  assert.match(one('desc: ${d.a + 1}'), /there are no operators/);
  assert.match(one('outs: ["${d}"]'), /Cannot read output "a"/);
  assert.match(one('frozen: ${d.a}'), /expected true or false/);
  assert.match(one('vars: ["${x}"]'), /"\$\{…\}" in "vars" is not allowed/);
  assert.match(one('vars: [{d: {a: 2}}]'), /"d\.a" is given twice/);
});

test('a date in params.yaml is refused, as DVC refuses it', (context) => {
  const found = messages(() => parse(context, 'stages: {s: {cmd: x}}\n', { 'params.yaml': 'd: 2020-01-02\n' }));
  assert.match(found[0] ?? '', /holds the date 2020-01-02/);
});

test('an empty file has no stages, and "stages:" without any is refused', (context) => {
  assert.deepEqual(parse(context, ''), []);
  assert.match(
    messages(() => parse(context, 'stages:\n'))[0] ?? '',
    /dvc\.yaml:1:1: found nothing, expected a mapping of stages/,
  );
});

test('an output that is a file of the pipeline is refused', (context) => {
  for (const out of ['dvc.lock', 'sub/dvc.yaml', 'x.dvc']) {
    assert.match(
      messages(() => parse(context, `stages: {s: {cmd: x, outs: [${out}]}}\n`))[0] ?? '',
      /file of the pipeline/,
    );
  }
});
