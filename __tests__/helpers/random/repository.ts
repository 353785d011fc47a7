import { stringify } from 'yaml';
import { Choices } from './choices.js';
import { ParamsFile } from './params.js';
import { draftStage, MAKE, type Draft } from './stages.js';

const VARIABLES =
  'v_name: of a var\nv_map: {deep: {n: 3}, rate: 0.001}\nv_list: [l1, l2]\nv_dict:\n  k: {d: 1}\n  l: {d: 0}\n';

/** A repository made by chance: what its files hold, and how they change. */
export class RandomRepository {
  readonly choices: Choices;
  readonly params: readonly ParamsFile[];
  readonly tracked: readonly string[] = ['data/raw', 'data/one file.bin'];
  readonly stages: Draft[] = [];
  isCacheWhole = true;
  readonly #data = new Map<string, string>();
  readonly #style: { lineWidth: number; singleQuote: boolean; indentSeq: boolean };
  #made = 0;

  constructor(seed: number) {
    this.choices = new Choices(seed);
    const { choices } = this;
    this.params = ['params.yaml', 'conf/c d.json', 'conf/p.toml', 'p.py', 'sub/params.yaml'].map(
      (path) => new ParamsFile(path, choices),
    );
    this.#style = {
      lineWidth: choices.pick([0, 40, 80]),
      singleQuote: choices.chance(0.5),
      indentSeq: choices.chance(0.5),
    };
    for (const path of [
      'src/code.py',
      'src/ü mod.py',
      'data/raw/x.txt',
      'data/raw/in/y z.txt',
      'data/raw/in/skip.tmp',
      'data/one file.bin',
    ])
      this.changeData(path);
    for (let left = choices.count(2, 5); left > 0; left -= 1) this.addStage();
  }

  /** Every file, by path. */
  files(): Record<string, string> {
    return {
      '.dvc/config':
        '[core]\n    remote = store\n    autostage = false\n[\'remote "store"\']\n    url = ../../remote\n',
      '.dvc/.gitignore': '/config.local\n/tmp\n/cache\n',
      '.dvcignore': '*.tmp\n__pycache__/\n',
      'src/make.sh': MAKE,
      'vars.yaml': VARIABLES,
      'sub/keep': '',
      'w/x y/keep': '',
      'sub/w/x y/keep': '',
      ...this.dvcYamls(),
      ...Object.fromEntries(this.params.map((file) => [file.path, file.text()])),
      ...Object.fromEntries(this.#data),
    };
  }

  dvcYamls(): Record<string, string> {
    const files: Record<string, string> = {};
    for (const file of ['dvc.yaml', 'sub/dvc.yaml']) {
      const stages = this.stages.filter((stage) => stage.file === file);
      const vars = [file === 'dvc.yaml' ? 'vars.yaml' : '../vars.yaml', { v_more: { n: 1 } }];
      const document = { vars, stages: Object.fromEntries(stages.map(({ name, body }) => [name, body])) };
      if (stages.length > 0) files[file] = stringify(document, { ...this.#style, aliasDuplicateObjects: false });
    }
    return files;
  }

  addStage(): void {
    const outs = this.stages.flatMap((stage) => stage.outs);
    const inner = outs.flatMap((path) => (this.choices.chance(0.1) ? [`${path}/in ner`] : []));
    const paths = ['src/code.py', 'src', 'data/raw', 'data/raw/in', 'data/one file.bin', ...outs, ...outs, ...inner];
    const draft = draftStage(this.choices, { paths, params: this.params }, this.#made);
    this.#made += 1;
    this.stages.splice(this.choices.count(0, this.stages.length), 0, draft);
  }

  changeData(path = this.choices.pick([...this.#data.keys()])): Record<string, string> {
    const text = `${this.choices.count(0, 9999)}\n`.repeat(this.choices.count(0, 3));
    this.#data.set(path, text);
    return { [path]: text };
  }

  addresses(): string[] {
    return this.stages.flatMap((stage) => [...stage.addresses]);
  }
}
