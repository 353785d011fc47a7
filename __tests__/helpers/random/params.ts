import type { Choices } from './choices.js';

/** One value as each kind of params file writes it. */
type Scalar = readonly [yaml: string, json: string, toml: string, python: string];
type Tree = Map<string, Tree | Scalar>;

const LONG = `${'many words of text '.repeat(6)}end`;
const SCALARS: readonly Scalar[] = [
  ['1', '1', '1', '1'],
  ['1.0', '1.0', '1.0', '1.0'],
  ['0.001', '0.001', '0.001', '0.001'],
  ['1e-05', '1e-05', '1e-05', '1e-05'],
  ['1e5', '1e5', '1e5', '1e5'],
  ['1.0e+16', '1e16', '1e16', '1e16'],
  ['-3', '-3', '-3', '-3'],
  ['0x1F', '31', '0x1F', '0x1F'],
  ['0o17', '15', '0o17', '0o17'],
  ['12345678901234567890123', '12345678901234567890123', '9007199254740993', '12345678901234567890123'],
  ['1_000', '1000', '1_000', '1_000'],
  ['true', 'true', 'true', 'True'],
  ['False', 'false', 'false', 'False'],
  ['~', 'null', '""', 'None'],
  ['', 'null', '""', 'None'],
  ['.inf', 'Infinity', 'inf', '"inf"'],
  ['text', '"text"', '"text"', '"text"'],
  ['yes', '"yes"', "'yes'", "'yes'"],
  ["'on'", '"true"', '"true"', '"true"'],
  ['12:30', '"12:30"', '"12:30"', '"12:30"'],
  ["'1.0'", '"1.0"', '"1.0"', '"1.0"'],
  ["'with: colon # and hash'", '"with: colon # and hash"', '"with: colon # and hash"', '"with: colon # and hash"'],
  ['"it\'s \\"so\\""', '"it\'s \\"so\\""', '"it\'s \\"so\\""', '"it\'s \\"so\\""'],
  ['"two\\nlines\\ttab"', '"two\\nlines\\ttab"', '"two\\nlines\\ttab"', '"two\\nlines\\ttab"'],
  ['ünïcode 😀', '"\\u00fcn\\u00efcode 😀"', '"ünïcode 😀"', '"ünïcode 😀"'],
  [LONG, `"${LONG}"`, `"${LONG}"`, `"${LONG}"`],
  ['[1, 2.5, x]', '[1, 2.5, "x"]', '[1, 2]', '[1, 2.5, "x"]'],
  ['[]', '[]', '[]', '[]'],
  ['{}', '{}', '{}', '{}'],
  ['[[1, 2], [3, []]]', '[[1, 2], [3, []]]', '[[1, 2], [3, []]]', '[[1, 2], [3, []]]'],
  [
    '{b: 1, a: {c: null, d: [true]}}',
    '{"b": 1, "a": {"c": null}}',
    '{b = 1, a = {c = 2}}',
    '{"b": 1, "a": {"c": None}}',
  ],
];

/** A params file whose values change by chance. */
export class ParamsFile {
  readonly path: string;
  readonly #tree: Tree;

  constructor(path: string, choices: Choices) {
    this.path = path;
    this.#tree = makeTree(choices, path.endsWith('.py') ? 1 : 2);
  }

  /** Every key that a stage may name, with dots. */
  keys(): string[] {
    return keysOf(this.#tree);
  }

  /** Keys of what is surely a single value, for `${…}`. */
  scalars(): string[] {
    return keysOf(this.#tree).filter((key) => {
      const value = key
        .split('.')
        .reduce<Tree | Scalar | undefined>((at, name) => (at instanceof Map ? at.get(name) : at), this.#tree);
      return Array.isArray(value) && !/^[[{]/.test(String(value[0]));
    });
  }

  /** Gives one key another value. */
  change(choices: Choices): void {
    const names = choices.pick(this.keys()).split('.');
    const last = names.pop() ?? '';
    const parent = names.reduce<Tree>((at, name) => at.get(name) as Tree, this.#tree);
    if (!(parent.get(last) instanceof Map)) parent.set(last, choices.pick(SCALARS));
  }

  text(): string {
    if (this.path.endsWith('.json')) return `${json(this.#tree)}\n`;
    if (this.path.endsWith('.toml')) return toml(this.#tree, '');
    if (this.path.endsWith('.py')) return python(this.#tree, '');
    return yaml(this.#tree, '');
  }
}

function makeTree(choices: Choices, depth: number): Tree {
  const names = ['alpha', 'beta', 'gamma', 'x_1', 'lr', 'size', 'Delta', 'zeta'];
  const tree: Tree = new Map();
  for (let left = choices.count(2, 5); left > 0; left -= 1) {
    const isTree = depth > 0 && choices.chance(0.35);
    tree.set(choices.pick(names), isTree ? makeTree(choices, depth - 1) : choices.pick(SCALARS));
  }
  return tree;
}

function keysOf(tree: Tree, prefix = ''): string[] {
  return [...tree].flatMap(([name, value]) => [
    `${prefix}${name}`,
    ...(value instanceof Map ? keysOf(value, `${prefix}${name}.`) : []),
  ]);
}

function yaml(tree: Tree, indent: string): string {
  return [...tree]
    .map(([name, value]) =>
      value instanceof Map ? `${indent}${name}:\n${yaml(value, `${indent}  `)}` : `${indent}${name}: ${value[0]}\n`,
    )
    .join('');
}

function json(tree: Tree): string {
  return `{${[...tree].map(([name, value]) => `"${name}": ${value instanceof Map ? json(value) : value[1]}`).join(', ')}}`;
}

function toml(tree: Tree, path: string): string {
  const own = [...tree].flatMap(([name, value]) => (value instanceof Map ? [] : [`${name} = ${value[2]}\n`]));
  const tables = [...tree].flatMap(([name, value]) =>
    value instanceof Map ? [`[${path}${name}]\n${toml(value, `${path}${name}.`)}`] : [],
  );
  return [...own, ...tables].join('');
}

function python(tree: Tree, indent: string): string {
  return [...tree]
    .map(([name, value]) =>
      value instanceof Map ? `class ${name}:\n${python(value, '    ')}` : `${indent}${name} = ${value[3]}\n`,
    )
    .join('');
}
