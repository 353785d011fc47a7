import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { RandomState } from '../../src/ml/random.js';
import type { Report } from '../../src/report/report.js';
import { findPeer } from '../helpers/peer.js';
import { makeRepo } from '../helpers/repo.js';
import { close, closePair } from '../stats/close.js';

const python = findPeer('python3', 'TRAIN_REPORT_DVC', 'python3');

// Everything from the two files: exact p's and intervals, and the bootstrap row by row.
const SCRIPT = `
import io, json, subprocess, numpy as np, pandas as pd
from scipy import optimize, stats
from sklearn.metrics import accuracy_score, precision_recall_fscore_support, roc_auc_score
old = pd.read_csv(io.BytesIO(subprocess.check_output(['git', 'show', 'HEAD:predictions.csv'])))
now = pd.read_csv('predictions.csv')
m = old[old.split == 'test'].merge(now[now.split == 'test'], on='id', suffixes=('_a', '_b'))
y, a, b = [(m[c] == 'dog').to_numpy().astype(int) for c in ('label_b', 'predicted_a', 'predicted_b')]
def measure(y, p):
    return [accuracy_score(y, p), *precision_recall_fscore_support(y, p, average='binary', zero_division=0)[:3]]
gained, lost = int(((a != y) & (b == y)).sum()), int(((a == y) & (b != y)).sum())
exact = stats.binomtest(gained, gained + lost)
def score(d):
    n = len(y); lin = (2 * n - gained + lost) * d - gained - lost
    q = (np.sqrt(lin ** 2 + 8 * n * lost * d * (1 - d)) - lin) / (4 * n)
    return (gained - lost - n * d) / np.sqrt(n * (2 * q + d * (1 - d)))
ci = [optimize.brentq(lambda d: score(d) - z, -.99, .99, xtol=1e-14) for z in (1.959963984540054, -1.959963984540054)]
def components(s):
    pos, neg = s[y == 1], s[y == 0]
    psi = (pos[:, None] > neg[None, :]) + .5 * (pos[:, None] == neg[None, :])
    return psi.mean(1), psi.mean(0)
(a1, a0), (b1, b0) = components(m.p_dog_a.to_numpy()), components(m.p_dog_b.to_numpy())
d = roc_auc_score(y, m.p_dog_b) - roc_auc_score(y, m.p_dog_a)
se = np.sqrt(np.var(b1 - a1, ddof=1) / len(a1) + np.var(b0 - a0, ddof=1) / len(a0))
rng, draws = np.random.default_rng(1), []
for _ in range(2000):
    i = rng.integers(0, len(y), len(y))
    draws.append(np.subtract(measure(y[i], b[i]), measure(y[i], a[i]))[1:])
print(json.dumps(dict(rows=len(m), before=measure(y, a), now=measure(y, b),
  accuracy=dict(p=exact.pvalue, interval=ci),
  auc=dict(difference=d, p=2 * stats.norm.sf(abs(d / se)), interval=[d - 1.959963984540054 * se, d + 1.959963984540054 * se]),
  bootstrap=np.percentile(draws, [2.5, 97.5], axis=0).T.tolist())))
`;

interface Expected {
  readonly rows: number;
  readonly before: number[];
  readonly now: number[];
  readonly accuracy: { readonly p: number; readonly interval: number[] };
  readonly auc: { readonly difference: number; readonly p: number; readonly interval: number[] };
  readonly bootstrap: [number, number][];
}

function predictions(seed: number, strength: number): string {
  const labels = new RandomState(5);
  const random = new RandomState(seed);
  const rows = Array.from({ length: 400 }, (_, row) => {
    const label = labels.interval(1);
    const p = 1 / (1 + Math.exp(-random.normal() - strength * (label - 0.5)));
    const [truth, guess] = [label, Number(p > 0.5)].map((one) => (one === 1 ? 'dog' : 'cat'));
    return `${row},${row % 4 === 0 ? 'train' : 'test'},${truth},${guess},${1 - p},${p}`;
  });
  return `id,split,label,predicted,p_cat,p_dog\n${rows.join('\n')}\n`;
}

test(
  'the tests of a report are SciPy’s and scikit-learn’s, recomputed from the files',
  { skip: python.skip },
  (context) => {
    const repo = makeRepo(context, {
      'dvc.yaml': 'stages:\n  evaluate:\n    cmd: x\n    outs: [{predictions.csv: {cache: false}}]\n',
      'predictions.csv': predictions(1, 1),
    });
    repo.write({ 'predictions.csv': predictions(2, 1.6) });
    execFileSync(process.execPath, [resolve('build/src/cli.js'), 'report', '--baseline', 'HEAD'], {
      cwd: repo.root,
      stdio: 'ignore',
    });
    const { comparison } = JSON.parse(readFileSync(repo.path('train-report/report.json'), 'utf8')) as Report;
    const answer = execFileSync(resolve(python.path), ['-c', SCRIPT], { cwd: repo.root }).toString();
    const expected = JSON.parse(answer) as Expected;
    assert.deepEqual([comparison?.kind, comparison?.rows?.value], ['paired', expected.rows]);
    for (const [index, metric] of ['accuracy', 'precision', 'recall', 'f1'].entries()) {
      const found = comparison?.tests.find((one) => one.metric === metric && one.class === undefined);
      assert.ok(found?.interval);
      close(found.baseline ?? 0, expected.before[index]!);
      close(found.value ?? 0, expected.now[index]!);
      if (metric === 'accuracy') {
        close(found.p ?? 0, expected.accuracy.p, 1e-10);
        closePair(found.interval, expected.accuracy.interval, 1e-9);
        continue;
      }
      const [low, high] = expected.bootstrap[index - 1]!;
      const isNear =
        Math.max(Math.abs(found.interval[0] - low), Math.abs(found.interval[1] - high)) < 0.08 * (high - low);
      assert.ok(isNear, `${metric}: ${found.interval.join()} and ${low}, ${high}`);
    }
    const auc = comparison?.tests.find((one) => one.metric === 'auc' && one.class === undefined);
    assert.ok(auc?.interval);
    close(auc.difference ?? 0, expected.auc.difference, 1e-10);
    close(auc.p ?? 0, expected.auc.p, 1e-9);
    closePair(auc.interval, expected.auc.interval, 1e-9);
  },
);
