import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join } from 'node:path';
import { DvcIgnore } from '../../src/repo/dvcignore.js';
import { readFixture } from '../helpers/fixture.js';
import { makeRepo } from '../helpers/repo.js';

interface Vectors {
  readonly paths: readonly string[];
  readonly rows: readonly {
    readonly patterns: readonly string[];
    readonly ignored_as_file: readonly string[];
    readonly ignored_as_dir: readonly string[];
  }[];
}

test('patterns match as in DVC', (context) => {
  const { paths, rows: all } = readFixture<Vectors>('dvc', 'dvcignore_match.json');
  // The vectors were given to the matcher alone; of a file's lines DVC strips the spaces first (FORMATS, section 5).
  const rows = all.filter(({ patterns }) => patterns.every((pattern) => pattern === pattern.trim()));
  assert.ok(rows.length > 20);
  const repo = makeRepo(context);
  const wrong: string[] = [];
  for (const { patterns, ignored_as_file: files, ignored_as_dir: folders } of rows) {
    repo.write({ '.dvcignore': `${patterns.join('\n')}\n` });
    const rules = new DvcIgnore(repo.root);
    for (const path of paths) {
      // The vectors test one path alone; a walk does not reach what lies in an ignored folder.
      const parts = path.split('/');
      const inIgnored = parts.slice(1).some((_, index) => folders.includes(parts.slice(0, index + 1).join('/')));
      if (inIgnored) continue;
      for (const [list, isFolder] of [
        [files, false],
        [folders, true],
      ] as const) {
        if (rules.isIgnored(join(repo.root, path), isFolder) !== list.includes(path))
          wrong.push(`${JSON.stringify(patterns)} on "${path}"${isFolder ? ' as a folder' : ''}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('a .dvcignore in a folder holds from there on', (context) => {
  const repo = makeRepo(context, { 'a/.dvcignore': '*.log\n/x\n' });
  const rules = new DvcIgnore(repo.root);
  const ignored = (path: string): boolean => rules.isIgnored(repo.path(path), false);
  assert.deepEqual(['a/b/c.log', 'a/x', 'c.log', 'x', 'a/b/x'].map(ignored), [true, true, false, false, false]);
});
