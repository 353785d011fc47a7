// What is measured, for each tool: the command, and how the files are put back before it.
import { join, resolve } from 'node:path';
import { changeOne, remoteOf, remove } from './data-set.js';
import type { Contender } from './measure.js';
import type { Peer } from './peers.js';

/** A tool in a repository of its own. */
export interface Side {
  readonly peer: Peer;
  readonly repo: string;
}

/** One row of the table. */
export interface Work {
  readonly title: string;
  /** What was promised. */
  readonly target: string;
  /** Tools that can do it. */
  readonly peers: readonly string[];
  readonly args: readonly string[];
  readonly prepare: (side: Side) => void;
  /** Bare system calls from Node, with the same files. */
  readonly floor?: (folder: string, side: Side) => Floor;
}

interface Floor {
  readonly args: readonly string[];
  readonly prepare?: () => void;
}

const DATA = 'data';
const CACHE = '.dvc/cache/files/md5';
const NEVER_ADDED = ['.dvc/cache', '.dvc/tmp', '.gitignore', `${DATA}.dvc`];

/** In an order in which each finds what it needs. */
export const WORKS: readonly Work[] = [
  {
    title: '`add`',
    target: '6 × DVC, faster than lode',
    peers: ['dvc', 'lode'],
    args: ['add', DATA],
    prepare: ({ repo }) => remove(repo, ...NEVER_ADDED),
    floor: (folder, { repo }) => ({
      args: ['store', join(repo, DATA), join(folder, 'floor')],
      prepare: () => remove(folder, 'floor'),
    }),
  },
  {
    title: '`add` again, one changed',
    target: 'as fast as lode',
    peers: ['dvc', 'lode'],
    args: ['add', DATA],
    prepare: ({ repo }) => changeOne(join(repo, DATA)),
    floor: (_, { repo }) => ({ args: ['lstat', join(repo, DATA)] }),
  },
  {
    title: '`status`, nothing changed',
    target: '4.5 × DVC, 2 × lode',
    peers: ['dvc', 'lode'],
    args: ['status'],
    prepare: () => {},
    floor: (_, { repo }) => ({ args: ['lstat', join(repo, DATA)] }),
  },
  {
    title: '`push` to a folder',
    target: '6 × DVC',
    peers: ['dvc'],
    args: ['push'],
    prepare: ({ repo }) => remove(remoteOf(repo), ''),
    floor: (folder, { repo }) => ({
      args: ['copy', join(repo, CACHE), join(folder, 'floor')],
      prepare: () => remove(folder, 'floor'),
    }),
  },
  {
    title: '`checkout` from the cache',
    target: 'faster than lode',
    peers: ['dvc', 'lode'],
    args: ['checkout'],
    prepare: ({ repo }) => remove(repo, DATA),
    floor: (folder, { repo }) => ({
      args: ['copy', join(repo, CACHE), join(folder, 'floor')],
      prepare: () => remove(folder, 'floor'),
    }),
  },
  {
    title: '`pull` into an empty cache',
    target: '8 × DVC',
    peers: ['dvc'],
    args: ['pull'],
    prepare: ({ repo }) => remove(repo, '.dvc/cache', DATA),
    floor: (folder, { repo }) => ({
      args: ['store', join(remoteOf(repo), 'files/md5'), join(folder, 'floor')],
      prepare: () => remove(folder, 'floor'),
    }),
  },
];

/** The commands to time for a work: ours first. */
export function contendersOf(work: Work, sides: readonly Side[], folder: string, env: NodeJS.ProcessEnv): Contender[] {
  const [ours, ...others] = sides;
  if (!ours) return [];
  const taking = [ours, ...others.filter(({ peer }) => work.peers.includes(peer.name))];
  const contenders = taking.map((side): Contender => ({
    name: side.peer.name,
    command: [...side.peer.command, ...work.args],
    cwd: side.repo,
    env,
    prepare: () => work.prepare(side),
  }));
  const floor = work.floor?.(folder, ours);
  if (!floor) return contenders;
  const command = [process.execPath, resolve('build/bench/floor.js'), ...floor.args] as const;
  return [...contenders, { name: 'floor', command, env, ...(floor.prepare ? { prepare: floor.prepare } : {}) }];
}
