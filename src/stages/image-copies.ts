import { statSync } from 'node:fs';
import { relative } from 'node:path';
import type { CopyJob } from '../bulk/copy-job.js';
import { cutIntoJobs, sharedTeam } from '../bulk/team.js';
import { reasonOf, UserError } from '../errors.js';
import type { StageContext } from './context.js';
import { Progress } from './progress.js';

const COPY_MODE = 0o666;
const COPY_MS = 0.15; // of one file, about

/** A file to copy, and to where. */
export interface Copy {
  readonly source: string;
  readonly target: string;
}

/** Copies files into `folder` on all cores, sharing their blocks where the file system can. */
export async function copyImages(context: StageContext, copies: readonly Copy[], folder: string): Promise<void> {
  const sizes = copies.map(({ source }) => statSync(source, { throwIfNoEntry: false })?.size ?? 0);
  const jobs = cutIntoJobs(copies.length, (index) => sizes[index] ?? 0).map(([start, end]): CopyJob => {
    const part = copies.slice(start, end);
    return {
      kind: 'copy',
      sources: part.map(({ source }) => source),
      targets: part.map(({ target }) => target),
      sizes: sizes.slice(start, end),
      expected: part.map(() => ''),
      name: 'md5',
      links: ['reflink', 'copy'],
      mode: COPY_MODE,
      exactMode: false,
      scratch: folder,
    };
  });
  const progress = new Progress(context, 'copying images', copies.length);
  let done = 0;
  const onFiles = (count: number): void => {
    done += count;
    progress.show(done);
  };
  try {
    const results = await sharedTeam().run<'copy'>(jobs, copies.length * COPY_MS, { signal: context.signal, onFiles });
    const failure = results.flatMap((result) => result?.failures ?? [])[0];
    if (!failure) return;
    const path = relative(context.folder, failure.path);
    throw new UserError('stage', `Cannot copy image "${path}": ${reasonOf(failure.code) ?? failure.message}`);
  } finally {
    progress.end();
  }
}
