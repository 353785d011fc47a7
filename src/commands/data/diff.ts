import { relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { openRepository } from '../../repo/repository.js';
import { diffData, type DataDiff, type DiffItem } from '../../tracking/diff.js';
import type { CommandContext } from '../command.js';

interface DiffFlags {
  readonly targets?: string[];
  readonly json?: boolean;
  readonly showHash?: boolean;
  readonly md?: boolean;
  readonly hideMissing?: boolean;
}

const STATES = ['added', 'deleted', 'renamed', 'modified', 'not in cache'] as const;

/** `diff [A [B]]`: tracked data at two commits, or at one and in the workspace. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[a]', 'the older revision', 'HEAD')
    .argument('[b]', 'the newer one; the workspace when there is none')
    .option('--targets <paths...>', 'only these tracked paths')
    .option('--json', 'print JSON')
    .option('--show-hash', 'show hashes')
    .option('--md', 'print a Markdown table')
    .option('--hide-missing', 'do not show what is not in the cache')
    .action(async (from: string, to: string | undefined, flags: DiffFlags) => {
      const repo = openRepository(context.cwd, context.env);
      const targets = (flags.targets ?? []).map((path) =>
        relative(repo.root, resolve(repo.cwd, path)).split(sep).join('/'),
      );
      const diff = await diffData(repo, { signal: context.signal, from, to, targets });
      repo.memo.save();
      if (to !== undefined || flags.hideMissing) delete diff['not in cache'];
      if (flags.json) context.print(`${toJson(diff, flags.showHash ?? false)}\n`);
      else if (flags.md) context.print(renderTable(diff, flags.showHash ?? false));
      else context.print(renderText(diff, flags.showHash ?? false));
    });
}

function toJson(diff: DataDiff, showHash: boolean): string {
  if (showHash) return JSON.stringify(diff, (_, value: unknown) => (value === '' ? null : value));
  const paths = Object.entries(diff).map(([state, items]) => [state, items.map(({ path }) => ({ path }))] as const);
  return JSON.stringify(Object.fromEntries(paths));
}

function renderText(diff: DataDiff, showHash: boolean): string {
  const lines: string[] = [];
  const summary: string[] = [];
  for (const state of STATES) {
    const items = diff[state] ?? [];
    if (items.length === 0) continue;
    lines.push(`${state[0]?.toUpperCase() ?? ''}${state.slice(1)}:`);
    for (const item of items) lines.push(`    ${showHash ? `${shortHash(item)}  ` : ''}${shownPath(item)}`);
    lines.push('');
    const files = items.filter((item) => !shownPath(item).endsWith('/')).length;
    if (files > 0) summary.push(`${files} ${state}`);
  }
  if (summary.length > 0) lines.push(`files summary: ${summary.join(', ')}`);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function renderTable(diff: DataDiff, showHash: boolean): string {
  const rows = STATES.flatMap((state) =>
    (diff[state] ?? []).map((item) => [state, ...(showHash ? [shortHash(item)] : []), shownPath(item)]),
  );
  const head = ['Status', ...(showHash ? ['Hash'] : []), 'Path'];
  const widths = head.map((title, index) => Math.max(title.length + 2, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.replaceAll('|', '\\|').padEnd(widths[index] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n\n`;
}

function shownPath({ path }: DiffItem): string {
  return typeof path === 'string' ? path : `${path.old} -> ${path.new}`;
}

function shortHash({ hash }: DiffItem): string {
  return typeof hash === 'string' ? hash.slice(0, 8) : `${hash.old.slice(0, 8)}..${hash.new.slice(0, 8)}`;
}
