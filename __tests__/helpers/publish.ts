import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { AncestorTest } from '../../src/github/comments/comment.js';
import type { EventContext } from '../../src/github/context.js';
import { publish, type Published, type PublishOptions } from '../../src/github/publish.js';
import { silentLogger } from '../../src/log.js';
import type { Report } from '../../src/report/report.js';
import { startGitHub, type GitHubServer } from './github-server.js';

export const SHA = 'a'.repeat(40);
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** A small report. */
export const REPORT: Report = {
  schemaVersion: 1,
  tool: { name: 'train-report', version: '0.1.0' },
  createdAt: '2026-01-01T00:00:00.000Z',
  outcome: 'success',
  stages: [{ name: 'train', outcome: 'ran', seconds: 3, why: 'params.yaml: train.epochs 5 → 10' }],
  metrics: [{ file: 'outputs/metrics.yaml', group: 'test', values: { accuracy: 0.75 } }],
  params: [],
  data: [],
  pictures: [{ name: 'confusion_matrix', file: 'confusion_matrix.png' }],
  predictions: {
    file: 'outputs/predictions.csv',
    classes: ['no', 'yes'],
    splits: [
      {
        name: 'test',
        matrix: [
          [3, 1],
          [1, 3],
        ],
      },
    ],
  },
};

/** Publishing against a server on this machine. */
export interface Rig {
  readonly server: GitHubServer;
  readonly warnings: string[];
  readonly summary: () => string;
  publish(
    changes?: Partial<EventContext>,
    report?: Report,
    token?: string,
    isAncestor?: AncestorTest,
    key?: string,
    more?: Partial<PublishOptions>,
  ): Promise<Published>;
}

/** A rig for pull request 7. */
export async function makeRig(context: TestContext): Promise<Rig> {
  const server = await startGitHub(context);
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'confusion_matrix.png'), PNG);
  const summaryFile = join(folder, 'summary.md');
  writeFileSync(summaryFile, '');
  const warnings: string[] = [];
  const log = { ...silentLogger(), warning: (message: string) => warnings.push(message) };
  const base: EventContext = {
    event: 'pull_request',
    owner: 'octo',
    repo: 'train',
    sha: SHA,
    apiUrl: server.url,
    serverUrl: 'https://github.example',
    pullRequest: 7,
    branch: undefined,
    isFork: false,
    baseline: {},
    run: { id: 10, attempt: 1, url: 'https://github.example/run/10' },
    summaryFile,
  };
  return {
    server,
    warnings,
    summary: () => readFileSync(summaryFile, 'utf8'),
    publish: (changes = {}, report = REPORT, token = server.token, isAncestor, key = 'default', more = {}) =>
      publish(report, folder, {
        context: { ...base, ...changes },
        token,
        comment: true,
        key,
        log,
        isAncestor,
        delayMs: 20,
        ...more,
      }),
  };
}
