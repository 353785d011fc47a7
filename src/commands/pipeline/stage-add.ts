import { join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import { compareCodePoints } from '../../formats/python-json.js';
import type { YamlMap, YamlValue } from '../../formats/yaml-value.js';
import { parseDvcYaml } from '../../dvcyaml/dvcyaml.js';
import { putStage } from '../../dvcfile/edit.js';
import { buildGraph } from '../../pipeline/graph.js';
import { DVC_YAML, loadStages } from '../../dvcyaml/load.js';
import { writeYaml } from '../../formats/yaml-write.js';
import { withLock } from '../../repo/lock.js';
import { openRepository, type Repository } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';

// How each option marks its outputs, in the order in which DVC takes them.
const OUTPUTS = [
  ['outsPersist', 'outs', { persist: true }],
  ['outsPersistNoCache', 'outs', { cache: false, persist: true }],
  ['metricsNoCache', 'metrics', { cache: false }],
  ['metrics', 'metrics', {}],
  ['plotsNoCache', 'plots', { cache: false }],
  ['plots', 'plots', {}],
  ['outsNoCache', 'outs', { cache: false }],
  ['outs', 'outs', {}],
] as const;

type OutputOption = (typeof OUTPUTS)[number][0];

interface Options extends Partial<Record<OutputOption, string[]>> {
  readonly name: string;
  readonly deps?: string[];
  readonly params?: string[];
  readonly wdir?: string;
  readonly desc?: string;
  readonly alwaysChanged?: boolean;
  readonly force?: boolean;
  readonly run?: boolean;
}

/** `stage add -n NAME … COMMAND`: writes a stage into the `dvc.yaml` here. */
export function defineStageAdd(parent: Command, context: CommandContext): void {
  const many = (value: string, before: string[] = []): string[] => [...before, value];
  parent
    .command('add')
    .description('write a stage into dvc.yaml')
    .argument('<command...>', 'the command line')
    .requiredOption('-n, --name <name>', 'the name of the stage')
    .option('-d, --deps <path>', 'a file or folder it reads', many)
    .option('-p, --params <keys>', 'parameters it reads: "a,b" of params.yaml, or "file:a,b"', many)
    .option('-o, --outs <path>', 'a file or folder it makes, kept in the cache', many)
    .option('-O, --outs-no-cache <path>', 'one that is left to git', many)
    .option('--outs-persist <path>', 'one that stays in place before the stage runs', many)
    .option('--outs-persist-no-cache <path>', 'both', many)
    .option('-m, --metrics <path>', 'a metrics file', many)
    .option('-M, --metrics-no-cache <path>', 'a metrics file that is left to git', many)
    .option('--plots <path>', 'a plots file', many)
    .option('--plots-no-cache <path>', 'a plots file that is left to git', many)
    .option('-w, --wdir <folder>', 'the folder it runs in')
    .option('--desc <text>', 'what it is for')
    .option('--always-changed', 'run it every time')
    .option('-f, --force', 'replace a stage of that name')
    .option('--run', 'run it afterwards')
    .action(async (words: string[], options: Options) => {
      const repo = openRepository(context.cwd, context.env);
      await withLock(repo, () => addStage(repo, words, options));
      if (!options.run) return;
      const { Command: Program } = await import('commander');
      const { define } = await import('./repro.js');
      const program = new Program('repro');
      define(program, context);
      await program.parseAsync([options.name], { from: 'user' });
    });
}

async function addStage(repo: Repository, words: readonly string[], options: Options): Promise<void> {
  const { name } = options;
  if (!/^[\p{L}\p{N}_-]+$/u.test(name)) {
    throw new UserError(
      'pipeline',
      `Cannot add stage "${name}": found punctuation in its name, expected letters, digits, "-" and "_"`,
    );
  }
  const file = join(repo.cwd, DVC_YAML);
  const stages = loadStages(repo);
  if (!options.force && stages.some((stage) => stage.file === file && stage.name === name)) {
    throw new UserError('pipeline', `Cannot add stage "${name}": "${DVC_YAML}" has one of that name`, {
      hint: 'Give --force to replace it, or choose another name',
    });
  }
  const body = stageBody(repo, words, options);
  const [stage] = parseDvcYaml(writeYaml(new Map([['stages', new Map([[name, body]])]])), file, DVC_YAML);
  if (!stage) return;
  buildGraph([...stages.filter((other) => other.file !== file || other.name !== name), stage]);
  putStage(file, DVC_YAML, name, body);
  const order = OUTPUTS.flatMap(([option]) => options[option] ?? []);
  for (const path of order) {
    const out = stage.outs.find((one) => one.absolutePath === resolve(stage.wdir, path));
    if (out?.cache) repo.gitignore.add(out.absolutePath);
  }
}

function stageBody(repo: Repository, words: readonly string[], options: Options): YamlMap {
  const body: YamlMap = new Map();
  const wdir = options.wdir === undefined ? '.' : relative(repo.cwd, resolve(repo.cwd, options.wdir));
  if (options.desc !== undefined) body.set('desc', options.desc);
  body.set('cmd', words.length === 1 ? (words[0] ?? '') : words.map(quoted).join(' '));
  if (wdir !== '.' && wdir !== '') body.set('wdir', wdir.split(sep).join('/'));
  const deps = [...new Set(options.deps)].sort(compareCodePoints);
  if (deps.length > 0) body.set('deps', deps);
  const params = paramsValue(options.params ?? []);
  if (params.length > 0) body.set('params', params);
  for (const section of ['outs', 'metrics', 'plots'] as const) {
    const items = OUTPUTS.flatMap(([option, key, flags]) =>
      key === section ? (options[option] ?? []).map((path) => ({ path, flags })) : [],
    ).sort((a, b) => compareCodePoints(a.path, b.path));
    const values = items.map(({ path, flags }): YamlValue => {
      const entries = Object.entries(flags);
      return entries.length === 0 ? path : new Map([[path, new Map<string, YamlValue>(entries)]]);
    });
    if (values.length > 0) body.set(section, values);
  }
  if (options.alwaysChanged) body.set('always_changed', true);
  return body;
}

// The keys of params.yaml first, then other files, all sorted.
function paramsValue(items: readonly string[]): YamlValue[] {
  const files = new Map<string, Set<string>>();
  for (const item of items) {
    const colon = item.indexOf(':');
    const file = colon < 0 ? 'params.yaml' : item.slice(0, colon);
    const keys = files.get(file) ?? new Set();
    for (const key of item.slice(colon + 1).split(',')) if (key !== '') keys.add(key);
    files.set(file, keys);
  }
  const sorted = (keys: Iterable<string>): string[] => [...keys].sort(compareCodePoints);
  const own = files.get('params.yaml');
  files.delete('params.yaml');
  return [
    ...sorted(own ?? []),
    ...sorted(files.keys()).map((file): YamlValue => {
      const keys = sorted(files.get(file) ?? []);
      return new Map([[file, keys.length === 0 ? null : keys]]);
    }),
  ];
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
