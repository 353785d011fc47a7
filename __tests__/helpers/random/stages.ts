import { posix } from 'node:path';
import type { Choices } from './choices.js';
import { draftGroup, type Json } from './groups.js';
import type { ParamsFile } from './params.js';

/** A stage or group as `dvc.yaml` has it, and what it makes. */
export interface Draft {
  /** `dvc.yaml` or `sub/dvc.yaml`. */
  readonly file: string;
  readonly name: string;
  body: Record<string, Json>;
  /** Paths from the repository's top. */
  readonly outs: readonly string[];
  /** Those of them that git has. */
  readonly uncached: readonly string[];
  /** How commands name it or one of its instances. */
  readonly addresses: readonly string[];
}

/** What a stage can read. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly params: readonly ParamsFile[];
}

/** Makes what its first word names out of the other words: files, folders with what is in them, or plain text. */
export const MAKE = `out=$1; shift
sum=$(for word in "$@"; do
  if [ -d "$word" ]; then find "$word" -type f | LC_ALL=C sort | while read -r file; do cat "$file"; done
  elif [ -e "$word" ]; then cat "$word"; else printf %s "$word"; fi
done | cksum | cut -d' ' -f1)
case $out in
*/) mkdir -p "$out/in ner/déep"; echo "$sum" > "$out/a.txt"; echo same > "$out/in ner/same.txt"; echo "$sum b" > "$out/in ner/déep/b" ;;
*.json) echo "{\\"acc\\": 0.$sum, \\"n\\": $sum, \\"in\\": {\\"loss\\": 1e-05, \\"text\\": \\"t$sum\\", \\"list\\": [1]}}" > "$out" ;;
*.yaml) printf 'acc: 0.%s\\nin:\\n  f: 1.0\\n  none:\\n' "$sum" > "$out" ;;
*.toml) printf 'acc = 0.%s\\n[in]\\nn = %s\\n' "$sum" "$sum" > "$out" ;;
*.csv) printf 'step,loss\\n0,%s\\n1,0.5\\n' "$sum" > "$out" ;;
*) echo "$sum" > "$out" ;;
esac
`;

const NAMES = [
  'plain',
  'b c',
  'ünï',
  'x-1',
  'x.1',
  'tr',
  '😀',
  "it's",
  'q&a',
  'n,m',
  // Not at the beginning of a name: `diff` of DVC then loses the slash before it.
  'h#',
  '[b]',
  '%p',
  '+k',
  '~t',
  'ALL',
  '!w',
  'a=b',
  '@at',
];
const STAGE_NAMES = [
  'prep',
  'train',
  'tr-1',
  'Größe',
  'eval_2',
  'x',
  '12',
  'true',
  'a.b',
  'so long a name that the line is longer',
];
const SUFFIXES = ['', '', '.txt', '.bin', '/'];
const TEXTS = [
  'salt',
  'two words',
  'ü',
  '$none',
  '`x`',
  '\\',
  'a  b',
  '${v_name}',
  '${v_map.deep.n}',
  '${v_list[1]}',
  '\\${no}',
];

/** A new stage; `index` keeps the names of its outputs apart from those of others. */
export function draftStage(choices: Choices, inputs: Inputs, index: number): Draft {
  const file = choices.chance(0.2) ? 'sub/dvc.yaml' : 'dvc.yaml';
  const folder = posix.dirname(file);
  const wdir = choices.chance(0.15) ? choices.pick(['w', 'w/x y', '.', '..']) : undefined;
  const here = posix.join(folder, wdir ?? '.');
  const isInside = !here.startsWith('..');
  const from = isInside ? here : '.';
  const relative = (path: string): string => posix.relative(from, path) || '.';
  const name = `${choices.pick(STAGE_NAMES)}${index}`;
  const group = choices.chance(0.25) ? draftGroup(choices) : undefined;
  const deps = choices
    .some(inputs.paths, 3)
    .map((path) => (choices.chance(0.1) ? `./${relative(path)}` : relative(path)));
  const body: Record<string, Json> = {};
  if (wdir !== undefined && isInside) body['wdir'] = wdir;
  const outs: string[] = [];
  const uncached: string[] = [];
  const commands: string[] = [];
  const listed: Record<string, Json[]> = {};
  for (let left = choices.chance(0.08) ? 0 : choices.count(1, 3); left > 0; left -= 1) {
    const section = choices.pick(['outs', 'outs', 'outs', 'metrics', 'plots']);
    const suffix = { outs: choices.pick(SUFFIXES), metrics: choices.pick(['.json', '.yaml', '.toml']), plots: '.csv' }[
      section
    ];
    const path = `${choices.pick(NAMES)}${index}_${left}${group ? `_${group.mark}` : ''}${suffix}`;
    const words = choices.some(TEXTS, 2).filter((text) => !group || !text.includes('`'));
    const isBuilt = choices.chance(0.1);
    const make = [relative('src/make.sh'), path, ...deps, ...words].map(quoted).join(' ');
    commands.push(isBuilt ? `sh ${make} ${'and more words to make it long '.repeat(4).trim()}` : `sh ${make}`);
    const item = withFlags(choices, choices.chance(0.6) ? path.replace(/\/$/, '') : path, section);
    (listed[section] ??= []).push(item);
    const paths = (group?.marks ?? ['']).map((mark) =>
      posix.join(from, group ? path.replace(group.mark, () => mark) : path).replace(/\/$/, ''),
    );
    outs.push(...paths);
    if (JSON.stringify(item).includes('"cache":false')) uncached.push(...paths);
  }
  if (commands.length === 0) commands.push('echo "nothing to do"');
  body['cmd'] = commandForm(choices, commands);
  if (deps.length > 0) body['deps'] = deps;
  const params = paramsOf(choices, inputs.params, relative);
  if (params.length > 0) body['params'] = params;
  Object.assign(body, listed);
  if (choices.chance(0.07)) body['always_changed'] = true;
  if (choices.chance(0.05)) body['frozen'] = true;
  if (choices.chance(0.15)) body['desc'] = choices.pick(['what it is for', 'with: colon', 'ünï\ntwo lines']);
  if (choices.chance(0.1)) body['meta'] = { by: 'me', n: [1, null, { a: true }] };
  if (choices.chance(0.1)) body['vars'] = [{ [`own${index}`]: 'value' }];
  const shown = file === 'dvc.yaml' ? name : `${file}:${name}`;
  return {
    file,
    name,
    body: group ? group.wrap(body) : body,
    outs,
    uncached,
    addresses: group ? [shown, ...group.keys.map((key) => `${shown}@${key}`)] : [shown],
  };
}

function withFlags(choices: Choices, path: string, section: string): Json {
  const flags: Record<string, Json> = {};
  if (choices.chance(0.2)) flags['cache'] = false;
  if (choices.chance(0.1)) flags['persist'] = true;
  if (choices.chance(0.08)) flags['push'] = false;
  if (choices.chance(0.08)) flags['desc'] = 'of an output';
  if (choices.chance(0.05)) Object.assign(flags, { type: 'file', labels: ['a'], meta: { k: 1 } });
  if (section === 'plots' && choices.chance(0.5)) Object.assign(flags, { x: 'step', y: 'loss', title: 'T: 1' });
  return Object.keys(flags).length === 0 ? path : { [path]: flags };
}

function paramsOf(choices: Choices, files: readonly ParamsFile[], relative: (path: string) => string): Json[] {
  return choices.some(files, 2).flatMap((file): Json[] => {
    const chosen = choices.some(file.keys(), 3);
    // A key and what it holds would share one node of the lock file.
    const keys = chosen.filter((key) => !chosen.some((other) => key.startsWith(`${other}.`)));
    const path = relative(file.path);
    if (path === 'params.yaml' && keys.length > 0) return keys;
    return [{ [path]: keys.length > 0 ? keys : choices.pick<Json>([null, []]) }];
  });
}

function commandForm(choices: Choices, commands: readonly string[]): Json {
  const [only] = commands;
  if (commands.length === 1 && only !== undefined && choices.chance(0.7)) return only;
  return choices.pick<Json>([[...commands], commands.join('\n'), `${commands.join('\n')}\n`, commands.join(' && ')]);
}

function quoted(word: string): string {
  return /^[\w./{}$-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
