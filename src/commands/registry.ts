import type { Verb } from './command.js';

/** Every verb of the command line, in alphabetical order. */
export const VERBS: Readonly<Record<string, Verb>> = {
  dag: { summary: 'draw the stages and what feeds what', load: () => import('./dag.js') },
  engine: { summary: 'install or list the engines', load: () => import('./engine.js') },
  fetch: { summary: 'bring tracked data into the cache', load: () => import('./fetch.js') },
  freeze: { summary: 'keep stages from running', load: () => import('./freeze.js') },
  pull: { summary: 'fetch tracked data and check it out', load: () => import('./pull.js') },
  push: { summary: 'send tracked data to the remote', load: () => import('./push.js') },
  repro: { summary: 'run the stages that are stale', load: () => import('./repro.js') },
  report: { summary: 'make the report from the files that are there', load: () => import('./report.js') },
  run: { summary: 'pull, run what is stale, and report', load: () => import('./run-job.js') },
  sample: { summary: 'make the sample workspace and run the main job on it', load: () => import('./sample.js') },
  stage: { summary: 'add and list stages, run a built-in one', load: () => import('./stage.js') },
  status: { summary: 'show what is not up to date', load: () => import('./status.js') },
  unfreeze: { summary: 'let frozen stages run again', load: () => import('./unfreeze.js') },
  why: { summary: 'explain what makes a stage stale', load: () => import('./why.js') },
};
