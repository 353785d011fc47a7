import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { findPeer } from '../helpers/peer.js';
import { EXPECTED_NUMBERS, EXPECTED_TRAINING } from '../helpers/short-training.js';

// Node for arm64, behind a script that starts it through qemu where the machine is another.
const node = findPeer('node-arm64', 'TRAIN_REPORT_NODE_ARM64');

test('a training on arm64 gives the bytes that are expected on every machine', { skip: node.skip }, () => {
  const program = resolve('build/__tests__/helpers/short-training-program.js');
  const answer = execFileSync(resolve(node.path), [program, '1', '3'], { encoding: 'utf8' });
  assert.deepEqual(JSON.parse(answer), {
    arch: 'arm64',
    numbers: EXPECTED_NUMBERS,
    trainings: [EXPECTED_TRAINING, EXPECTED_TRAINING],
  });
});

test('dist alone on arm64 runs the sample to the same outputs', { skip: node.skip }, (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'arm64-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  for (const [program, project] of [
    [process.execPath, 'here'],
    [resolve(node.path), 'arm64'],
  ] as const) {
    const env = { PATH: process.env['PATH'], HOME: folder };
    execFileSync(program, ['dist/cli.js', 'sample', project, '--small'], { cwd: folder, env });
  }
  for (const part of ['outputs', 'data/processed']) {
    const files = readdirSync(join(folder, 'here', part), { recursive: true, withFileTypes: true });
    assert.ok(files.some((file) => file.isFile()));
    for (const file of files.filter((entry) => entry.isFile())) {
      const path = join(file.parentPath, file.name);
      const other = path.replace(join(folder, 'here'), join(folder, 'arm64'));
      assert.ok(readFileSync(path).equals(readFileSync(other)), path);
    }
  }
});
