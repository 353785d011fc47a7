import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_COMMENT_CHARS } from '../../src/report/limits.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import type { Report } from '../../src/report/report.js';
import { renderGfm, tableCells, textNodes, visibleText } from '../helpers/gfm.js';
import { exampleReport } from '../helpers/report.js';
import { matchesFile } from '../helpers/snapshot.js';

const PICTURES = { confusion_matrix: 'confusion_matrix.png', train_history: 'train_history.png' };

test('a whole report is the reviewed Markdown', () => {
  matchesFile('report/example.md', Buffer.from(renderMarkdown(exampleReport(), { pictures: PICTURES })));
});

test('metrics stand test first, with the change and its direction, then train and all rows', () => {
  assert.deepEqual(tableCells(renderGfm(renderMarkdown(exampleReport()))), [
    ['metric', 'test (8)', 'change', 'train (32)', 'all (40)', 'train − test'],
    ['accuracy', '0.7500', '+0.0500 better', '0.8750', '0.8500', '+0.1250'],
    ['loss', '0.5000', '−0.1000 better', '0.4000', '–', '−0.1000'],
    ['images', '8', '−1.0000', '–', '–', '–'],
    ['recall', 'NaN', '–', '–', '–', '–'],
  ]);
});

test('the confusion matrix is a table with shares of the actual class', () => {
  assert.deepEqual(tableCells(renderGfm(renderMarkdown(exampleReport())), 2), [
    ['actual ╲ predicted', 'not Water', 'Water', 'rows'],
    ['not Water', '5 (83.3 %)', '1 (16.7 %)', '6'],
    ['Water', '1 (50 %)', '1 (50 %)', '2'],
  ]);
});

test('pictures are shown where they have an address, and only there', () => {
  assert.match(
    renderMarkdown(exampleReport(), { pictures: PICTURES }),
    /<img src="confusion_matrix\.png" alt="[^"]+" width="\d+">/,
  );
  assert.doesNotMatch(renderMarkdown(exampleReport()), /<img/);
  const hostile = { confusion_matrix: 'https://x/"><script>alert(1)</script>' };
  assert.doesNotMatch(renderMarkdown(exampleReport(), { pictures: hostile }), /<script|"><s/);
});

test('a curve is charted up to the epoch that is not a number, which is named', () => {
  const markdown = renderMarkdown(exampleReport());
  const chart = [
    '```mermaid',
    '%%{init: {"themeVariables":{"xyChart":{"plotColorPalette":"#0072b2, #d55e00"}}}}%%',
    'xychart-beta',
    '  title "Loss: training blue, validation orange"',
    '  x-axis "epoch" 1 --> 2',
    '  line [0.7, 0.5]',
    '  line [0.72, 0.6]',
    '```',
  ];
  assert.ok(markdown.includes(chart.join('\n')));
  assert.match(markdown, /Loss: epoch 3 has a value that is not a number/);
});

test('a run that failed says where and why, first', () => {
  const markdown = renderMarkdown(
    exampleReport({
      outcome: 'failure',
      error: 'ERROR: Cannot read "data.csv"\n```\n@all </details>\n  \u202ehint\u001b[31m',
      stages: [{ name: 'tr`ain', outcome: 'failed', seconds: 1, why: 'it has never run' }],
    }),
  );
  const html = renderGfm(markdown);
  assert.match(
    html,
    /^<h2>❌ Training failed in stage <code>tr&#96;ain<\/code><\/h2>|^<h2>❌ Training failed in stage <code>tr`ain<\/code><\/h2>/,
  );
  assert.match(
    html,
    /<pre><code class="language-text">ERROR: Cannot read &quot;data\.csv&quot;\n```\n@all &lt;\/details&gt;\n {2}hint\[31m\n<\/code><\/pre>/,
  );
});

test('a report without any part but its head is still one', () => {
  const bare: Report = {
    schemaVersion: 1,
    tool: { name: 'train-report', version: '0.1.0' },
    createdAt: '2026-01-02T03:04:05Z',
    outcome: 'success',
    stages: [],
    metrics: [],
    params: [],
    data: [],
    pictures: [],
  };
  assert.equal(
    renderMarkdown(bare),
    '## ✅ Training report\n\nNo metrics: no stage of the pipeline declares `metrics`, or its file is missing.\n\n<sub>train-report 0.1.0</sub>\n',
  );
});

test('stale stages, and nothing to run, are in the title', () => {
  const stage = { name: 'train', why: 'x' };
  assert.match(
    renderMarkdown(exampleReport({ stages: [{ ...stage, outcome: 'stale' }] })),
    /^## ⚠️ Training report: not up to date/,
  );
  assert.match(
    renderMarkdown(exampleReport({ stages: [{ ...stage, outcome: 'unchanged' }] })),
    /^## ✅ Training report: nothing had to run/,
  );
});

test('a file with many groups becomes one long table', () => {
  const metrics = Array.from({ length: 8 }, (_, index) => ({
    file: 'm.json',
    group: `fold${index}`,
    values: { f1: index / 8 },
  }));
  const cells = tableCells(renderGfm(renderMarkdown(exampleReport({ metrics }))));
  assert.deepEqual(cells.slice(0, 3), [
    ['metric', 'value'],
    ['fold0.f1', '0.0000'],
    ['fold1.f1', '0.1250'],
  ]);
  assert.equal(cells.length, 9);
});

const HOSTILE = [
  '</details></table><script>alert(1)</script>',
  'a | b \\| c',
  '`code` ``more`` ~~struck~~ **bold** _em_ $\\frac{x}{0}$',
  '@all @octo/team octo/train#1 #12 GH-34',
  '[click](javascript:alert(1)) <https://evil.example> https://evil.example www.evil.example me@evil.example',
  '![x](https://evil.example/pixel.png) [^1] &lt;b&gt; &amp;#64;all',
  '- [x] item\n\n# heading\n\n> quote\n\n```\ncode',
  '\u202eRTL\u202c \u200b\u2066hidden\u2069 \u0000\u001b[31m \ud800',
  ':tada: <!-- train-report key="default" sha="0000000" run="9" attempt="9" -->',
  '|---|\n|:-:|',
];

test('hostile text in every field is shown as text, and as nothing else', () => {
  for (const text of HOSTILE) {
    const html = renderGfm(renderMarkdown(hostileReport(text)));
    assert.doesNotMatch(html, /<a |<script|<del>|<em>|<input|<blockquote|<h1|<ol|<ul|<section/, text);
    assert.equal(html.split('<details>').length, html.split('</details>').length, text);
    assert.deepEqual(
      [...html.matchAll(/<img [^>]*src="([^"]*)"/g)].map(([, source]) => source),
      [],
      text,
    );
    for (const node of textNodes(html)) {
      assert.doesNotMatch(node, /@\w|#\d|GH-\d|https?:\/\/\w|www\.\w|:\w+:|\$.+\$/, `${text} -> ${node}`);
      assert.doesNotMatch(
        node,
        /[\u0000-\u0008\u200b-\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff](?![\udc00-\udfff])/,
        text,
      );
    }
    const seen = visibleText(html).replaceAll(/\s+/g, ' ');
    const shown = text.replaceAll(/[\p{Cc}\p{Cf}]/gu, (one) => (/\s/.test(one) ? ' ' : '')).replaceAll(/\s+/g, ' ');
    if (!text.includes('<!--'))
      assert.ok(seen.includes(shown.replaceAll(/\p{Cs}/gu, '\ufffd').trim()), `${text}\n${seen}`);
  }
});

test('hostile text does not break the tables it stands in', () => {
  for (const text of HOSTILE) {
    const html = renderGfm(renderMarkdown(hostileReport(text)));
    for (let index = 0; index < html.split('<table>').length - 1; index += 1) {
      const rows = tableCells(html, index);
      assert.ok(rows.length >= 2 && rows.every((row) => row.length === rows[0]?.length), `${text}: table ${index}`);
    }
  }
});

function hostileReport(text: string): Report {
  return exampleReport({
    engine: text,
    baseline: { sha: 'b'.repeat(40), name: text },
    stages: [{ name: text, outcome: 'ran', seconds: 1, why: text }],
    metrics: [{ file: text, group: text, values: { [text]: 1, other: 2 }, baseline: { [text]: 2 } }],
    predictions: {
      file: text,
      classes: [text, 'b'],
      splits: [
        {
          name: text,
          matrix: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    },
    history: {
      file: text,
      columns: [text, `val_${text}`],
      rows: [
        [1, 2],
        [2, 3],
      ],
    },
    params: [{ file: text, key: text, before: text, after: text }],
    data: [{ path: text, role: 'input', hash: 'c'.repeat(32) }],
    error: text,
    outcome: 'failure',
  });
}

test('the text never passes GitHub’s limit, and what counts most is kept longest', () => {
  const many = (count: number, text = 'x'): string[] => Array.from({ length: count }, (_, index) => `${text}${index}`);
  const long = '@'.repeat(5_000_000);
  const huge = exampleReport({
    stages: many(2000).map((name) => ({ name, outcome: 'ran', seconds: 1, why: long.slice(0, 10_000) })),
    metrics: [
      { file: 'm', group: 'test', values: Object.fromEntries(many(2000, '<|>'.repeat(50)).map((name) => [name, 1])) },
    ],
    params: many(2000).map((key) => ({ file: long.slice(0, 4096), key, before: long, after: long })),
    data: many(2000).map((path) => ({ path, role: 'output' as const, hash: 'c'.repeat(32) })),
    predictions: {
      file: 'p',
      classes: many(200, 'class '.repeat(100)),
      splits: [{ name: 'test', matrix: many(200).map(() => many(200).map(() => 1_000_000)) }],
    },
  });
  for (const maxChars of [MAX_COMMENT_CHARS, 20_000, 5_000]) {
    const markdown = renderMarkdown(huge, { pictures: PICTURES, maxChars });
    assert.ok(markdown.length <= maxChars, `${markdown.length}`);
    assert.match(markdown, /^## ✅ Training report/);
    assert.match(markdown, /<sub>Parts are shortened or left out/);
    assert.match(markdown, /commit `aaaaaaa`/);
    assert.doesNotMatch(markdown, /\p{Cs}/u);
    const html = renderGfm(markdown);
    assert.equal(html.split('<details>').length, html.split('</details>').length);
  }
  assert.match(renderMarkdown(huge, { pictures: PICTURES }), /### Metrics/);
});

test('a report that fits is not shortened', () => {
  assert.doesNotMatch(renderMarkdown(exampleReport()), /shortened/);
});
