import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Tool } from './tools.js';

/** What a repository looks like: file by file, answer by answer. */
export type Picture = Map<string, string>;

/** Commands that change nothing. */
export const QUERIES: readonly (readonly string[])[] = [
  ['status', '--json'],
  ['status', '-c', '--json'],
  ['data', 'status', '--json', '--granular'],
  ['params', 'diff', '--json'],
  ['metrics', 'show', '--json'],
  ['metrics', 'diff', '--json'],
  ['dag', '--dot'],
  ['dag', '--mermaid'],
  ['dag', '--outs', '--dot'],
  ['stage', 'list', '--all'],
  ['stage', 'list', '--all', '--name-only'],
  ['diff', '--json'],
  ['list', '.', '-R', '--dvc-only'],
];

/**
 * Every file of workspace, cache and remote; DVC's temporary files and git's own are none. Unless `isOrdered`, the order
 * of what stages that ran after one another have written counts for nothing.
 */
export function filesOf(base: string, isOrdered = true): Picture {
  const picture: Picture = new Map();
  const walk = (folder: string): void => {
    for (const name of readdirSync(join(base, folder)).sort()) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (['repo/.git', 'repo/.dvc/tmp', 'site', '.config', '.cache'].includes(path)) continue;
      const stat = lstatSync(join(base, path));
      if (stat.isDirectory()) walk(path);
      else if (stat.isSymbolicLink()) picture.set(path, `link to ${readlinkSync(join(base, path))}`);
      else picture.set(path, `${(stat.mode & 0o777).toString(8)} ${contentOf(join(base, path), isOrdered)}`);
    }
  };
  walk('');
  return picture;
}

function contentOf(path: string, isOrdered: boolean): string {
  const bytes = readFileSync(path);
  if (!isOrdered && basename(path) === 'dvc.lock') return JSON.stringify(sorted(parse(bytes.toString())));
  if (!isOrdered && basename(path) === '.gitignore') return bytes.toString().split('\n').sort().join('\n');
  // `freeze`, `remove` and `stage add` keep the text of the other stages here; DVC writes the whole anew.
  if (basename(path) === 'dvc.yaml') return JSON.stringify(parse(bytes.toString()));
  return bytes.length < 8192 ? bytes.toString() : createHash('md5').update(bytes).digest('hex');
}

/** What a tool answers to every query. */
export async function answersOf(tool: Tool, root: string, queries = QUERIES): Promise<Picture> {
  const picture: Picture = new Map();
  for (const argv of queries) {
    const { exitCode, stdout, stderr } = await tool.run(argv, root);
    const text = exitCode === 0 ? canonical(stdout) : '';
    picture.set(argv.join(' '), `exit ${String(exitCode)} ${text}`);
    if (exitCode !== 0) picture.set(`#${argv.join(' ')}`, stderr);
  }
  return picture;
}

/** JSON in one order: DVC’s follows the file system. */
function canonical(text: string): string {
  try {
    const json = text.replaceAll(/: (-?Infinity|NaN)(?=[,}])/g, ': "$1"'); // as Python writes them
    return JSON.stringify(sorted(JSON.parse(json)), undefined, 1);
  } catch {
    return text.split('\n').sort().join('\n');
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => key !== 'msg' && !isDoubledList(item)) // a message is in our own words
      .map(([key, item]: [string, unknown]) => [key, sorted(item)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

// DVC reads a list that templates take from a params file twice, and tells [1, 2] at one revision as [1, 2, 1, 2].
function isDoubledList(item: unknown): boolean {
  if (typeof item !== 'object' || item === null || !('old' in item) || !('new' in item)) return false;
  const inner = /^\[(.+)\]$/.exec(String(item.new))?.[1];
  return inner !== undefined && item.old === `[${inner}, ${inner}]`;
}

/** Where two pictures differ, in words. */
export function differences(ours: Picture, theirs: Picture): string[] {
  const keys = new Set([...ours.keys(), ...theirs.keys()].filter((key) => !key.startsWith('#')));
  return [...keys].flatMap((key) => {
    const [our, their] = [ours.get(key), theirs.get(key)];
    if (our === their) return [];
    const why = [ours.get(`#${key}`), theirs.get(`#${key}`)].map((text) => text ?? '').join('\n');
    return [`${key}: (-: ours, +: DVC's)\n${lineDifferences(our ?? '(nothing)', their ?? '(nothing)')}\n${why}`];
  });
}

const MOST_LINES = 40;

function lineDifferences(our: string, their: string): string {
  const [ours, theirs] = [our.split('\n'), their.split('\n')];
  const lines = [
    ...ours.filter((line) => !theirs.includes(line)).map((line) => `-${line}`),
    ...theirs.filter((line) => !ours.includes(line)).map((line) => `+${line}`),
  ];
  if (lines.length === 0) return `lines in another order:\n${our}\n---\n${their}`;
  return lines.slice(0, MOST_LINES).join('\n');
}
