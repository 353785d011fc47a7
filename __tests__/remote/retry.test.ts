import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retry } from '../../src/remote/retry.js';

const fails = (times: number): { readonly calls: () => number; readonly attempt: () => Promise<string> } => {
  let calls = 0;
  return {
    calls: () => calls,
    attempt: async () => {
      calls += 1;
      if (calls <= times) throw new Error(`failure ${calls}`);
      return 'done';
    },
  };
};

test('what may pass is tried again until it succeeds', async () => {
  const work = fails(3);
  assert.equal(await retry(work.attempt, { canRetry: () => true, delayMs: 1 }), 'done');
  assert.equal(work.calls(), 4);
});

test('what cannot pass is not tried again', async () => {
  const work = fails(3);
  await assert.rejects(() => retry(work.attempt, { canRetry: () => false, delayMs: 1 }), /failure 1/);
  assert.equal(work.calls(), 1);
});

test('the tries are bounded, and the last failure is the one told', async () => {
  const work = fails(9);
  await assert.rejects(() => retry(work.attempt, { canRetry: () => true, tries: 3, delayMs: 1 }), /failure 3/);
});

test('an abort ends the waiting', async () => {
  const abort = new AbortController();
  const work = fails(9);
  const waiting = retry(work.attempt, { canRetry: () => true, delayMs: 60_000, signal: abort.signal });
  setTimeout(() => abort.abort(new Error('stop')), 5);
  await assert.rejects(() => waiting, /stop/);
  assert.equal(work.calls(), 1);
});
