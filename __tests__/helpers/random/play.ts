import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ran } from '../cli.js';
import { Choices } from './choices.js';
import { answersOf, differences, filesOf, QUERIES } from './compare.js';
import { RandomRepository } from './repository.js';
import { describeStep, firstSteps, git, nextSteps, writeFiles, type Step } from './steps.js';
import type { Tool } from './tools.js';

const SEEDS = 1 << 30;

/** Where something differed, with all that led there. */
export interface Finding {
  readonly seed: number;
  readonly steps: readonly string[];
  readonly differences: readonly string[];
}

/**
 * Plays the same steps with each tool in a repository of its own, and with both in turn in a third; compares all that
 * can be seen after each command. Ends at the first difference.
 */
export async function play(
  seed: number,
  length: number,
  base: string,
  ours: Tool,
  dvc: Tool,
): Promise<Finding | undefined> {
  const repository = new RandomRepository(seed);
  const bases = ['ours', 'dvc', 'both'].map((name) => join(base, name)) as [string, string, string];
  for (const place of bases) begin(join(place, 'repo'), repository);
  const [ourBase, dvcBase, sharedBase] = bases;
  const played: string[] = [];
  const choices = new Choices(seed + SEEDS);
  let turn = seed;
  let isOver = false;
  const found = (texts: readonly string[]): Finding => ({ seed, steps: played, differences: texts });
  const playStep = async (step: Step): Promise<string[]> => {
    played.push(describeStep(step));
    if (!('argv' in step)) {
      for (const place of bases) step.apply(join(place, 'repo'));
      return [];
    }
    turn += 1;
    // Some of the questions each time: each takes DVC a while.
    const queries = [['status', '--json'], ...choices.some(QUERIES.slice(1), 5)];
    const run = (tool: Tool, place: string) => tool.run(step.argv, join(place, 'repo', step.folder));
    const inDvc = async () => {
      const ran = await run(dvc, dvcBase);
      return [ran, await answersOf(dvc, join(dvcBase, 'repo'), queries)] as const;
    };
    const inOurs = async () => {
      const ran = await run(ours, ourBase);
      return [ran, await answersOf(ours, join(ourBase, 'repo'), queries)] as const;
    };
    const [[ran, answers], [dvcRan, dvcAnswers]] = await Promise.all([inOurs(), inDvc()]);
    if (isElsewhere(ran, dvcRan)) {
      isOver = true;
      return [];
    }
    if (ran.exitCode !== dvcRan.exitCode)
      return [`exit ${String(ran.exitCode)}, DVC's ${String(dvcRan.exitCode)}\n${ran.stderr}\n${dvcRan.stderr}`];
    // The order in which DVC runs what lies downstream comes from a Python set of texts: another one in each process.
    const isOrdered = !played.some((text) => text.includes('--downstream'));
    const dvcFiles = filesOf(dvcBase, isOrdered);
    const own = [...differences(filesOf(ourBase, isOrdered), dvcFiles), ...differences(answers, dvcAnswers)];
    if (own.length > 0) return [...own, `${ran.stdout}${ran.stderr}`, `${dvcRan.stdout}${dvcRan.stderr}`];
    await run(turn % 2 === 0 ? ours : dvc, sharedBase);
    return differences(filesOf(sharedBase, isOrdered), dvcFiles).map(
      (text) => `in turn (${turn % 2 === 0 ? 'ours' : 'DVC'}): ${text}`,
    );
  };
  for (const step of firstSteps(repository)) {
    const texts = await playStep(step);
    if (texts.length > 0) return found(texts);
  }
  for (let count = 0; count < length; count += 1) {
    for (const step of nextSteps(repository)) {
      if (isOver) return undefined;
      const texts = await playStep(step);
      if (texts.length > 0) return found(texts);
    }
  }
  return undefined;
}

// Where both are right to differ, and nothing after it can be compared.
function isElsewhere(ran: Ran, dvcRan: Ran): boolean {
  // DVC would remove what no cache holds before it finds that it cannot put anything in its place; we leave it.
  if (ran.exitCode === 0) return dvcRan.stderr.includes('without a confirmation');
  // DVC runs a stage, and then finds that a dependency is missing; we look first.
  return ran.stderr.includes('is not there, expected it as') && /dependency '.*' does not exist/.test(dvcRan.stderr);
}

function begin(root: string, repository: RandomRepository): void {
  mkdirSync(root, { recursive: true });
  git(root, 'init', '-q', '-b', 'main');
  writeFiles(root, repository.files());
  git(root, 'add', '.dvc', '.dvcignore', 'src', '*.yaml', 'conf', 'p.py');
  git(root, 'commit', '-q', '-m', 'first');
}
