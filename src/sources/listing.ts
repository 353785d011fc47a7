import type { Entry } from './entries.js';

export interface ListOptions {
  /** The files in folders, too. */
  readonly recursive?: boolean | undefined;
  /** How deep; without a limit when absent. */
  readonly level?: number | undefined;
  /** Only what DVC tracks. */
  readonly dvcOnly?: boolean | undefined;
}

/** An entry as it is listed: its path from the folder that was asked for. */
export interface ListedEntry extends Entry {
  readonly shown: string;
}

/** What to list of a repository: what is in `folder`, or the one file of that name; undefined when it is not there. */
export function selectEntries(
  entries: readonly Entry[],
  folder: string,
  { recursive = false, level, dvcOnly = false }: ListOptions,
): ListedEntry[] | undefined {
  const own = entries.find((entry) => entry.path === folder);
  if (folder !== '' && !own) return undefined;
  if (own && !own.isDirectory) return [{ ...own, shown: own.path.split('/').at(-1) ?? '' }];
  const prefix = folder === '' ? '' : `${folder}/`;
  const depth = level ?? (recursive ? Number.POSITIVE_INFINITY : 1);
  const filled = new Set(entries.flatMap(({ path }) => foldersOf(path)));
  const tracked = new Set(entries.flatMap(({ path, out }) => (out ? [path, ...foldersOf(path)] : [])));
  return entries
    .filter((entry) => entry.path.startsWith(prefix))
    .map((entry) => ({ ...entry, shown: entry.path.slice(prefix.length) }))
    .filter(({ shown, isDirectory, path }) => {
      const parts = shown.split('/').length;
      if (parts > depth) return false;
      // A folder stands for what it holds, where that is not listed.
      return !isDirectory || parts === depth || !filled.has(path);
    })
    .filter((entry) => !dvcOnly || tracked.has(entry.path));
}

function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The listing as DVC's JSON. */
export function toJson(entries: readonly ListedEntry[]): string {
  const items = entries.map(({ isDirectory, isExec, size, out, shown }) => {
    const fields: [string, unknown][] = [
      ['isout', out !== undefined],
      ['isdir', isDirectory],
      ['isexec', isExec],
      ['size', size ?? null],
      ['md5', out?.oid ?? null],
      ['path', shown],
    ];
    return `{${fields.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')}}`;
  });
  return `[${items.join(', ')}]\n`;
}

/** The listing as lines, with sizes and hashes in columns before the paths where they are asked for. */
export function toLines(
  entries: readonly ListedEntry[],
  { size = false, hash = false }: { readonly size?: boolean | undefined; readonly hash?: boolean | undefined },
): string {
  const rows = entries.map((entry) => [
    ...(size ? [shownSize(entry.size)] : []),
    ...(hash ? [entry.out?.oid ?? '-'] : []),
    entry.shown,
  ]);
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)), []);
  const pad = (cell: string, at: number, row: readonly string[]): string => {
    if (at === row.length - 1) return cell;
    return size && at === 0 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  };
  return rows.map((row) => `${row.map(pad).join('  ')}\n`).join('');
}

function shownSize(size: number | undefined): string {
  if (size === undefined) return '';
  const units = ['', 'k', 'M', 'G', 'T'];
  let value = size;
  let unit = 0;
  for (; value >= 1024 && unit < units.length - 1; unit += 1) value /= 1024;
  // Three digits in all, as DVC.
  return unit === 0 ? String(size) : `${value.toFixed(value < 9.995 ? 2 : value < 99.95 ? 1 : 0)}${units[unit] ?? ''}`;
}

/** The listing as a tree. */
export function toTree(entries: readonly Entry[], folder: string, level = Number.POSITIVE_INFINITY): string {
  const prefix = folder === '' ? '' : `${folder}/`;
  const lines = [folder === '' ? '.' : folder];
  const draw = (parent: string, indent: string, depth: number): void => {
    if (depth > level) return;
    const children = entries.filter(
      ({ path }) => path.startsWith(parent) && !path.slice(parent.length).includes('/') && path !== parent,
    );
    for (const [index, child] of children.entries()) {
      const isLast = index === children.length - 1;
      lines.push(`${indent}${isLast ? '└── ' : '├── '}${child.path.slice(parent.length)}`);
      if (child.isDirectory) draw(`${child.path}/`, `${indent}${isLast ? '    ' : '│   '}`, depth + 1);
    }
  };
  draw(prefix, '', 1);
  return `${lines.join('\n')}\n`;
}
