import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import type { EngineChoice } from './engine/trainer.js';
import { throwAll, UserError } from './errors.js';
import { parseDirections, type Directions } from './report/compare.js';
import { parseStatistics, type Statistics } from './verdict/options.js';
import type { CommentMode } from './github/comments/comment.js';
import type { MergeMethod } from './github/pulls/merge.js';
import { nearestName } from './formats/nearest.js';

/** What the Action does: train and report, train and leave the report for another job, show such a report, or merge several. */
export type ModeName = 'run' | 'report' | 'publish' | 'merge';

/** The Action's inputs, checked. */
export interface Inputs {
  readonly mode: ModeName;
  readonly workingDirectory: string;
  readonly targets: readonly string[];
  readonly setParams: readonly string[];
  readonly engine: EngineChoice;
  readonly pull: boolean;
  readonly push: boolean;
  readonly remote: string | undefined;
  readonly comment: boolean;
  readonly commentMode: CommentMode;
  readonly check: boolean;
  readonly status: boolean;
  /** Whether results are proposed as a pull request. */
  readonly publish: 'pull-request' | undefined;
  readonly autoMerge: MergeMethod | undefined;
  readonly skipCi: boolean;
  readonly reportKey: string;
  readonly reportDirectory: string;
  readonly baseline: string | undefined;
  readonly directions: Directions;
  readonly statistics: Statistics;
  /** Rules, one a line. */
  readonly failOn: string;
  readonly warnOn: string;
  /** The name that reports are uploaded under, or the beginning of it. */
  readonly artifact: string;
  /** The folder with the reports to merge. */
  readonly fragments: string;
  readonly rankBy: string | undefined;
  readonly token: string;
}

/** Every input of action.yml, by its name there. */
export const INPUT_NAMES = [
  'mode',
  'working-directory',
  'targets',
  'set-params',
  'engine',
  'pull',
  'push',
  'remote',
  'comment',
  'comment-mode',
  'check',
  'status',
  'publish',
  'auto-merge',
  'skip-ci',
  'report-key',
  'report-directory',
  'baseline',
  'directions',
  'statistics',
  'fail-on',
  'warn-on',
  'artifact',
  'fragments',
  'rank-by',
  'token',
] as const;

const MODES: readonly ModeName[] = ['run', 'report', 'publish', 'merge'];
const ENGINES: readonly EngineChoice[] = ['auto', 'embedded', 'tensorflow'];
const MERGE_METHODS: readonly MergeMethod[] = ['merge', 'squash', 'rebase'];
const COMMENT_MODES: readonly CommentMode[] = ['update', 'new', 'on-change', 'hide'];

/** Reads and checks the inputs; every mistake is reported at once. The only place that reads inputs. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const errors: UserError[] = unknownInputs(env);
  const wrong = (name: string, found: string, expected: string): void => {
    errors.push(new UserError('usage', `Cannot use input "${name}": found "${found}", expected ${expected}`));
  };
  const flag = (name: string, fallback: boolean): boolean => {
    const text = getInput(name);
    if (text === '') return fallback;
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
    wrong(name, text, 'true or false');
    return fallback;
  };
  const choice = <T extends string>(name: string, choices: readonly T[], fallback: T): T => {
    const text = getInput(name) || fallback;
    const chosen = choices.find((one) => one === text);
    if (chosen === undefined) wrong(name, text, `one of ${choices.join(', ')}`);
    return chosen ?? fallback;
  };
  const optional = <T extends string>(name: string, choices: readonly T[]): T | undefined => {
    const [first] = choices;
    return getInput(name) === '' || first === undefined ? undefined : choice(name, choices, first);
  };
  const reportKey = getInput('report-key') || 'default';
  if (!/^[\w .-]{1,100}$/.test(reportKey))
    wrong('report-key', reportKey, 'up to 100 letters, digits, spaces, dots, dashes and underscores');
  const reportDirectory = getInput('report-directory') || 'train-report';
  if (reportDirectory.startsWith('/') || reportDirectory.split('/').includes('..'))
    wrong('report-directory', reportDirectory, 'a path inside of the working directory');
  const fragments = getInput('fragments') || 'fragments';
  if (fragments.startsWith('/') || fragments.split('/').includes('..'))
    wrong('fragments', fragments, 'a path inside of the working directory');
  const parsed = <T>(name: string, parse: (text: string, where: string) => T): T => {
    try {
      return parse(getInput(name), `input "${name}"`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error);
      return parse('', '');
    }
  };
  const inputs: Inputs = {
    mode: choice('mode', MODES, 'run'),
    workingDirectory: resolve(env['GITHUB_WORKSPACE'] ?? '.', getInput('working-directory') || '.'),
    targets: getInput('targets')
      .split(/\s+/)
      .filter((name) => name !== ''),
    setParams: getInput('set-params').split(/\r?\n/),
    engine: choice('engine', ENGINES, 'auto'),
    pull: flag('pull', true),
    push: flag('push', false),
    remote: getInput('remote') || undefined,
    comment: flag('comment', true),
    commentMode: choice('comment-mode', COMMENT_MODES, 'update'),
    check: flag('check', false),
    status: flag('status', false),
    publish: optional('publish', ['pull-request']),
    autoMerge: optional('auto-merge', MERGE_METHODS),
    skipCi: flag('skip-ci', false),
    reportKey,
    reportDirectory,
    baseline: getInput('baseline') || undefined,
    directions: parsed('directions', parseDirections),
    statistics: parsed('statistics', parseStatistics),
    failOn: getInput('fail-on'),
    warnOn: getInput('warn-on'),
    artifact: getInput('artifact') || 'train-report',
    fragments,
    rankBy: getInput('rank-by') || undefined,
    token: getInput('token'),
  };
  throwAll(errors);
  return inputs;
}

function unknownInputs(env: NodeJS.ProcessEnv): UserError[] {
  const known = new Set(INPUT_NAMES.map((name) => `INPUT_${name.toUpperCase()}`));
  return Object.keys(env)
    .filter((name) => name.startsWith('INPUT_') && !known.has(name))
    .map((name) => {
      const shown = name.slice('INPUT_'.length).toLowerCase();
      const nearest = nearestName(shown, INPUT_NAMES);
      return new UserError(
        'usage',
        `Cannot use input "${shown}": there is no such input, ${nearest ? `did you mean "${nearest}"?` : `expected one of ${INPUT_NAMES.join(', ')}`}`,
      );
    });
}
