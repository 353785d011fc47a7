import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { copyFiles } from '../bulk/copy-files.js';
import { reasonOf, UserError } from '../errors.js';
import type { StageContext } from './context.js';
import { Progress } from './progress.js';

const MANNER = { name: 'md5', links: ['reflink', 'copy'], mode: 0o666, exactMode: false } as const;

/** A file to copy, and to where. */
export interface Copy {
  readonly source: string;
  readonly target: string;
}

/** Copies files into `folder` on all cores, sharing their blocks where the file system can. */
export async function copyImages(context: StageContext, copies: readonly Copy[], folder: string): Promise<void> {
  const sizes = copies.map(({ source }) => statSync(source, { throwIfNoEntry: false })?.size ?? 0);
  const progress = new Progress(context, 'copying images', copies.length);
  let done = 0;
  const onFiles = (count: number): void => {
    done += count;
    progress.show(done);
  };
  try {
    const list = {
      sources: copies.map(({ source }) => source),
      targets: copies.map(({ target }) => target),
      expected: copies.map(() => ''),
      sizes,
    };
    const work = { signal: context.signal, onFiles };
    const [failure] = (await copyFiles(list, { ...MANNER, scratch: folder }, work)).failures;
    if (!failure) return;
    const path = relative(context.folder, failure.path);
    throw new UserError('stage', `Cannot copy image "${path}": ${reasonOf(failure.code) ?? failure.message}`);
  } finally {
    progress.end();
  }
}
