import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { compilePattern, type IgnorePattern } from './ignore-pattern.js';
import { readText } from '../formats/read-text.js';

/** The name of the files that say what DVC does not look at. */
export const DVCIGNORE = '.dvcignore';

// Never tracked, unless a `.dvcignore` takes it back.
const DEFAULT_LINES = ['.hg/', '.git/', '.git', '.dvc/'];

/** A rule and where it stands, as `check-ignore --details` prints it. */
interface Rule extends IgnorePattern {
  readonly origin: string;
}

/** Rules of one kind that follow each other: DVC tries them together, and names the first that matches. */
interface RuleGroup {
  readonly isNegated: boolean;
  readonly isFolderOnly: boolean;
  readonly rules: readonly Rule[];
}

/** What holds in a folder; paths are tried relative to the repository. */
interface RuleSet {
  readonly rules: readonly Rule[];
  readonly groups: readonly RuleGroup[];
}

/** What `.dvcignore` files keep out of DVC's sight: in data, and in the search for stages (FORMATS, section 5). */
export class DvcIgnore {
  readonly #root: string;
  readonly #sets = new Map<string, RuleSet>();
  readonly #defaults: RuleSet;

  constructor(root: string) {
    this.#root = root;
    this.#defaults = ruleSet(DEFAULT_LINES.map((line) => ({ ...compileKnown(line), origin: `:${line}` })));
  }

  /** Whether a path is ignored, by itself or with a folder above it; nothing outside of the repository is. */
  isIgnored(path: string, isFolder: boolean): boolean {
    const name = this.#relative(path);
    if (name === undefined || name === '') return false;
    for (let folder = isFolder ? path : dirname(path); folder !== this.#root; folder = dirname(folder)) {
      if (isRepository(folder)) return true;
    }
    return judge(this.#rulesIn(dirname(path)), name, isFolder).isIgnored;
  }

  /**
   * For a walk: tells which entries of a folder are ignored; the folder itself is taken not to be. `names` are all that
   * is in it, where the caller knows them.
   */
  inFolder(folder: string, names?: readonly string[]): (name: string, isFolder: boolean) => boolean {
    const prefix = this.#relative(folder);
    if (prefix === undefined) return () => false;
    const set = this.#rulesIn(folder, names);
    const isPlain = set === this.#defaults;
    return (name, isFolder) => {
      if (isFolder && isRepository(`${folder}/${name}`)) return true;
      if (isPlain && !name.startsWith('.')) return false; // the usual case: what is ignored by default starts so
      return judgeOne(set, prefix === '' ? name : `${prefix}/${name}`, isFolder).isIgnored;
    };
  }

  /** For `check-ignore`: whether it is ignored, and the rules that decided, as `file:line:pattern`. */
  explain(path: string): { readonly isIgnored: boolean; readonly origins: readonly string[] } {
    const name = this.#relative(path);
    if (name === undefined || name === '') return { isIgnored: false, origins: [] };
    return judge(this.#rulesIn(dirname(path)), name, isDirectory(path));
  }

  #relative(path: string): string | undefined {
    const name = relative(this.#root, path);
    if (name === '..' || name.startsWith(`..${sep}`)) return undefined;
    return sep === '/' ? name : name.split(sep).join('/');
  }

  #rulesIn(folder: string, names?: readonly string[]): RuleSet {
    const known = this.#sets.get(folder);
    if (known) return known;
    const above = folder === this.#root ? this.#defaults : this.#rulesIn(dirname(folder));
    const set = this.#withOwn(folder, above, names);
    this.#sets.set(folder, set);
    return set;
  }

  #withOwn(folder: string, above: RuleSet, names: readonly string[] | undefined): RuleSet {
    const file = join(folder, DVCIGNORE);
    if (names ? !names.includes(DVCIGNORE) : !existsSync(file)) return above;
    const name = this.#relative(file) ?? DVCIGNORE;
    if (judge(above, name, false).isIgnored || isDirectory(file)) return above;
    const prefix = folder === this.#root ? '' : name.slice(0, -DVCIGNORE.length - 1);
    const own = readRules(file, name, prefix);
    return own.length === 0 ? above : ruleSet([...above.rules, ...own]);
  }
}

function compileKnown(line: string): IgnorePattern {
  const pattern = compilePattern(line);
  if (!pattern) throw new Error(`Not a pattern: ${line}`);
  return pattern;
}

function readRules(file: string, name: string, prefix: string): Rule[] {
  const rules: Rule[] = [];
  for (const [index, raw] of readText(file, name, 'config')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const pattern = compilePattern(prefix === '' ? line : anchorAt(prefix, line));
    if (pattern) rules.push({ ...pattern, origin: `${name}:${index + 1}:${line}` });
  }
  return rules;
}

/** A line of a `.dvcignore` in a sub-folder, as it would read in the top one. */
function anchorAt(prefix: string, line: string): string {
  const isNegated = line.startsWith('!');
  let rule = isNegated ? line.slice(1) : line;
  const isAnchored = rule.slice(0, -1).includes('/') && !rule.startsWith('**/');
  rule = isAnchored ? rule.replace(/^\//, '') : rule.replace(/^\*\*\//, '');
  rule = rule.replace(/^\\/, '');
  return `${isNegated ? '!' : ''}/${prefix}/${isAnchored ? '' : '**/'}${rule}`;
}

function ruleSet(rules: readonly Rule[]): RuleSet {
  const groups: { isNegated: boolean; isFolderOnly: boolean; rules: Rule[] }[] = [];
  for (const rule of rules) {
    const last = groups.at(-1);
    const joins = last && last.isNegated === rule.isNegated && last.isFolderOnly === rule.isFolderOnly;
    if (joins && !rule.isNegated) last.rules.push(rule);
    else groups.push({ isNegated: rule.isNegated, isFolderOnly: rule.isFolderOnly, rules: [rule] });
  }
  return { rules, groups };
}

/** Judges a path with all folders above it: what is in an ignored folder can not be taken back. */
function judge(set: RuleSet, name: string, isFolder: boolean): { isIgnored: boolean; origins: string[] } {
  const parts = name.split('/');
  const origins: string[] = [];
  for (let count = 1; count <= parts.length; count += 1) {
    const isLast = count === parts.length;
    const { isIgnored, rule } = judgeOne(set, parts.slice(0, count).join('/'), isFolder || !isLast);
    if (!isLast && !isIgnored) continue;
    if (rule) origins.push(rule.origin);
    if (isIgnored) return { isIgnored, origins };
  }
  return { isIgnored: false, origins };
}

/** The last group with a match decides. */
function judgeOne(set: RuleSet, name: string, isFolder: boolean): { isIgnored: boolean; rule?: Rule } {
  const forms = isFolder ? [name, `${name}/`] : [name];
  for (let index = set.groups.length - 1; index >= 0; index -= 1) {
    const group = set.groups[index];
    if (!group || (group.isFolderOnly && !isFolder)) continue;
    for (const form of forms) {
      const rule = group.rules.find(({ expression }) => expression.test(form));
      if (rule) return { isIgnored: !group.isNegated, rule };
    }
  }
  return { isIgnored: false };
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// A repository in the repository looks after itself.
function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.dvc'));
}
