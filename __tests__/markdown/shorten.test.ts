import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenMarkdown } from '../../src/markdown/shorten.js';
import { renderGfm } from '../helpers/gfm.js';

const NOTE = '<sub>Shortened.</sub>';

test('text that fits is not touched', () => {
  assert.equal(shortenMarkdown('a\r\n\n\n', 6, NOTE), 'a\r\n\n\n');
});

const cases: [string, string, RegExp][] = [
  [
    'a table, between its rows',
    `| a | b |\n|---|---|\n${'| 😀 | [x](https://e.example) |\n'.repeat(200)}`,
    /\| \[x\]\(https:\/\/e\.example\) \|\n\n<sub>Shortened/,
  ],
  [
    'code, between its lines, with its fence',
    `\`\`\`\`js\n${'let x = 1;\n'.repeat(400)}\`\`\`\`\n`,
    /let x = 1;\n````\n\n<sub>Shortened/,
  ],
  ['a list, between its items', '- one **item** of it\n  more\n'.repeat(200), /more\n\n<sub>Shortened/],
  [
    'a paragraph, outside of its links',
    'word [a long link text](https://example.com/long/path) '.repeat(100),
    /(word|\)) ?\n\n<sub>Shortened/,
  ],
  [
    'a fold, which is closed',
    `<details><summary>x</summary>\n\n${'text of a paragraph\n\n'.repeat(200)}</details>\n`,
    /paragraph\n\n<\/details>\n\n<sub>Shortened/,
  ],
  ['one HTML block, which is left out', `<table>${'<tr><td>x</td></tr>'.repeat(300)}</table>`, /^<sub>Shortened/],
];
for (const [what, text, end] of cases) {
  test(`shortens ${what}`, () => {
    const short = shortenMarkdown(text, 2000, NOTE);
    assert.ok(short.length <= 2000);
    assert.match(short, end);
    const html = renderGfm(short);
    assert.match(html, /<sub>Shortened\.<\/sub>/);
    assert.equal(html.match(/<details>/g)?.length, html.match(/<\/details>/g)?.length);
    assert.doesNotMatch(short, /[\ud800-\udbff](?![\udc00-\udfff])/);
  });
}

test('links that are defined at the end stay links', () => {
  const text = `See [the docs][docs].\n\n${'text of a paragraph\n\n'.repeat(200)}[docs]: https://docs.example\n[other]: https://other.example\n`;
  const short = shortenMarkdown(text, 2000, NOTE);
  assert.match(renderGfm(short), /<a href="https:\/\/docs\.example">the docs<\/a>/);
  assert.doesNotMatch(short, /other\.example/);
});
