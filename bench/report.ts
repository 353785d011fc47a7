// The report of a large prediction file with all tests and intervals, side by side with the same work by SciPy and scikit-learn.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RandomState } from '../src/ml/random.js';
import { measure, table, type Contender } from './measure.js';

const ROUNDS = 5;
const node = process.execPath;
const cli = resolve(process.argv.includes('--build') ? 'build/src/cli.js' : 'dist/cli.js');
const folder = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-report-'));
const PIPELINE = `stages:
  evaluate:
    cmd: python evaluate.py
    outs: [{predictions.csv: {cache: false}}]
    metrics: [{metrics.json: {cache: false}}]
`;

// The same tests of the same files: McNemar, DeLong by midranks, and the bootstrap over the table of label × base × head.
const PYTHON = `
import numpy as np, pandas as pd
from scipy import stats
from sklearn.metrics import accuracy_score, precision_recall_fscore_support, roc_auc_score
a, b = pd.read_csv('before.csv'), pd.read_csv('predictions.csv')
m = a.merge(b, on='id', suffixes=('_a', '_b'))
y = (m.label_b == 'dog').to_numpy(); pa = (m.predicted_a == 'dog').to_numpy(); pb = (m.predicted_b == 'dog').to_numpy()
print([accuracy_score(y, p) for p in (pa, pb)], [precision_recall_fscore_support(y, p, average='binary') for p in (pa, pb)])
n10, n01 = int(((pa == y) & (pb != y)).sum()), int(((pa != y) & (pb == y)).sum())
print(stats.binomtest(n10, n10 + n01).pvalue)
def parts(s):
    pos, neg = s[y], s[~y]
    all_ = stats.rankdata(np.concatenate([pos, neg]))
    return (all_[:len(pos)] - stats.rankdata(pos)) / len(neg), 1 - (all_[len(pos):] - stats.rankdata(neg)) / len(pos)
(a10, a01), (b10, b01) = parts(m.p_dog_a.to_numpy()), parts(m.p_dog_b.to_numpy())
d = roc_auc_score(y, m.p_dog_b) - roc_auc_score(y, m.p_dog_a)
v = np.var(b10 - a10, ddof=1) / len(a10) + np.var(b01 - a01, ddof=1) / len(a01)
print(d, 2 * stats.norm.sf(abs(d / np.sqrt(v))))
counts = np.bincount(y * 4 + pa * 2 + pb, minlength=8)
draws = np.random.default_rng(42).multinomial(counts.sum(), counts / counts.sum(), 10000).astype(float)
def scores(t, p):
    tp, fp, fn = t[:, [i for i in range(8) if i & 4 and i & p]].sum(1), t[:, [i for i in range(8) if not i & 4 and i & p]].sum(1), t[:, [i for i in range(8) if i & 4 and not i & p]].sum(1)
    return tp / (tp + fp), tp / (tp + fn), 2 * tp / (2 * tp + fp + fn)
print([np.percentile(now - before, [2.5, 97.5]) for before, now in zip(scores(draws, 2), scores(draws, 1))])
`;

try {
  const contenders: Contender[] = [{ name: 'node -e 0', command: [node, '-e', '0'] }];
  for (const rows of [100_000, 1_000_000]) contenders.push(...prepare(rows));
  const measured = await measure(contenders, ROUNDS);
  console.log(table(measured, 'node -e 0'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function prepare(rows: number): Contender[] {
  const root = join(folder, String(rows));
  mkdirSync(join(root, '.dvc'), { recursive: true });
  const git = (...args: string[]): void => void execFileSync('git', args, { cwd: root });
  writeFileSync(join(root, 'dvc.yaml'), PIPELINE);
  writeFileSync(join(root, 'metrics.json'), '{"test": {"f1": 0.5}}');
  writeFileSync(join(root, 'predictions.csv'), predictions(rows, 1, 0.8));
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=Bench', '-c', 'user.email=bench@example.invalid', 'commit', '--quiet', '--message', 'base');
  execFileSync('cp', [join(root, 'predictions.csv'), join(root, 'before.csv')]);
  writeFileSync(join(root, 'predictions.csv'), predictions(rows, 2, 0.82));
  const name = rows.toLocaleString('en-US');
  const report: Contender = {
    name: `report of ${name} rows, all tests and intervals`,
    command: [node, cli, 'report', '--baseline', 'HEAD', '--output', 'report'],
    cwd: root,
  };
  const python = join(process.env['TRAIN_REPORT_DVC'] ?? '', 'python3');
  if (!existsSync(python)) return [report];
  return [
    report,
    { name: `${name} rows by pandas, SciPy and scikit-learn`, command: [python, '-c', PYTHON], cwd: root },
  ];
}

/** Rows of a model that is right the more often the stronger it is; the labels are always the same. */
function predictions(rows: number, seed: number, strength: number): string {
  const labels = new RandomState(99);
  const random = new RandomState(seed);
  const lines = ['id,split,label,predicted,p_cat,p_dog'];
  for (let row = 0; row < rows; row += 1) {
    const label = labels.interval(1);
    const p = 1 / (1 + Math.exp(-random.normal() - strength * (label - 0.5)));
    lines.push(`${row},test,${label === 1 ? 'dog' : 'cat'},${p > 0.5 ? 'dog' : 'cat'},${1 - p},${p}`);
  }
  return `${lines.join('\n')}\n`;
}
