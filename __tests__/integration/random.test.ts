import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findPeer } from '../helpers/peer.js';
import { play } from '../helpers/random/play.js';
import { ourTool, startDvc } from '../helpers/random/tools.js';

const dvc = findPeer('dvc', 'TRAIN_REPORT_DVC', 'dvc');
const STEPS = 4;

// TRAIN_REPORT_SEEDS=first-last plays others.
const [first = 1, last = 5] = (process.env['TRAIN_REPORT_SEEDS'] ?? '1-5').split('-').map(Number);

test('random repositories are the same after each command of ours and of DVC', { skip: dvc.skip }, async (context) => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'train-report-random-')));
  const ours = ourTool();
  const theirs = await startDvc(dvc.path, { base, cwd: base });
  context.after(() => {
    ours.close();
    theirs.close();
    rmSync(base, { recursive: true, force: true });
  });
  for (let seed = first; seed <= last; seed += 1) {
    await context.test(`seed ${seed}`, async () => {
      const finding = await play(seed, STEPS, join(base, String(seed)), ours, theirs);
      assert.equal(finding && [...finding.steps, ...finding.differences].join('\n'), undefined);
    });
  }
});
