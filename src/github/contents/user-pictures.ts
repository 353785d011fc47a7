import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Logger } from '../../log.js';
import type { NamedFile } from '../../markdown/pictures.js';
import type { GitHubClient } from '../api/client.js';
import type { EventContext } from '../context.js';
import type { Problems } from '../problems.js';
import { storePictures, type Picture } from './assets.js';

export interface PictureOptions {
  readonly client: GitHubClient;
  readonly context: EventContext;
  readonly problems: Problems;
  readonly log: Logger;
  /** Keeps the pictures of several comments apart. */
  readonly key: string;
}

const PICTURES_MS = 60_000;
const MAX_PICTURE_BYTES = 10_000_000;
const PICTURE = /\.(png|jpe?g|gif|webp|svg|bmp|ico|avif)$/i;
// Whether a look at the whole is worth it: it costs more than the comment.
const MAY_NAME_FILES = /!\[|<img\b|\]\(|^ {0,3}\[[^\]]+\]:/im;

/** Stores the local pictures that Markdown names in the repository, and returns the Markdown with their addresses. */
export async function publishPictures(markdown: string, source: string, options: PictureOptions): Promise<string> {
  if (!MAY_NAME_FILES.test(markdown)) return markdown;
  const { findNamedFiles, replaceFiles } = await import('../../markdown/pictures.js');
  const named = findNamedFiles(markdown);
  const pictures = choosePictures(named, source, options.log);
  if (pictures.size === 0) return markdown;
  const { client, context, problems, key } = options;
  const { value } = await problems.collect('store the pictures', ['contents: write'], () =>
    client.within(PICTURES_MS, () => storePictures(client, context, { key, pictures: [...pictures.values()] })),
  );
  return value ? replaceFiles(markdown, named, (path) => value[path]) : markdown;
}

function choosePictures(named: readonly NamedFile[], source: string, log: Logger): Map<string, Picture> {
  const chosen = new Map<string, Picture>();
  for (const { path: name, isPicture } of named) {
    if (chosen.has(name)) continue;
    const path = resolve(dirname(source), name);
    const problem = findProblem(path);
    if (problem === undefined) chosen.set(name, { name, path, file: storedName(path) });
    else if (isPicture) log.warning(`Picture "${name}" of ${source} cannot be stored: ${problem}`);
  }
  return chosen;
}

function findProblem(path: string): string | undefined {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return 'there is no such file';
  if (!info.isFile() || !PICTURE.test(path)) return 'it is no picture (PNG, JPEG, GIF, WebP or SVG)';
  return info.size > MAX_PICTURE_BYTES ? `it has ${info.size} bytes, and 10 MB is the most` : undefined;
}

// Pictures of several folders may have one name.
function storedName(path: string): string {
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
  return `${hash}-${basename(path).replaceAll(/[^\w.-]/g, '_')}`;
}
