import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { findPeer } from '../helpers/peer.js';

const python = findPeer('python3', 'TRAIN_REPORT_DVC', 'python3');

// Recomputes every metric from predictions.csv, and the split from the arrays.
const SCRIPT = `
import sys, json, numpy as np, pandas as pd
from sklearn.metrics import accuracy_score, precision_score, recall_score, f1_score, roc_auc_score
from sklearn.model_selection import train_test_split
out = pd.read_csv('outputs/predictions.csv')
def measure(rows):
    y, p, s = (rows['label'] == 'Water').astype(int), (rows['predicted'] == 'Water').astype(int), rows['p_Water']
    return dict(accuracy=accuracy_score(y, p), precision=precision_score(y, p, zero_division=0), recall=recall_score(y, p, zero_division=0), f1=f1_score(y, p, zero_division=0), auc=roc_auc_score(y, s))
found = dict(measure(out), train=measure(out[out.split == 'train']), test=measure(out[out.split == 'test']))
images, labels = np.load('data/processed/images.npy'), np.load('data/processed/labels.npy')
train, test = np.load('data/processed/train_indices.npy'), np.load('data/processed/test_indices.npy')
a, b = train_test_split(np.arange(len(labels)), test_size=0.2, random_state=42, stratify=labels)
print(json.dumps(dict(metrics=found, split=bool((a == train).all() and (b == test).all()), images=[str(images.dtype), list(images.shape)])))
`;

test('metrics and split are scikit-learn’s, recomputed from the files', { skip: python.skip }, (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'sklearn-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const project = join(folder, 'sample');
  const args = [resolve('build/src/cli.js'), 'sample', project, '--small'];
  execFileSync(process.execPath, args, { env: { PATH: process.env['PATH'], HOME: folder } });
  const answer = execFileSync(resolve(python.path), ['-c', SCRIPT], { cwd: project }).toString();
  const { metrics, split, images } = JSON.parse(answer) as {
    metrics: Record<string, unknown>;
    split: boolean;
    images: unknown;
  };
  const ours = execFileSync(
    resolve(python.path),
    [
      '-c',
      'import ruamel.yaml, json; print(json.dumps(ruamel.yaml.YAML(typ="safe").load(open("outputs/metrics.yaml"))))',
    ],
    { cwd: project },
  );
  assert.deepEqual(JSON.parse(ours.toString()), metrics);
  assert.equal(split, true);
  assert.deepEqual(images, ['uint8', [120, 32, 32, 4]]);
});
