import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { messageOf, systemReason, UserError } from '../../errors.js';
import { createClient } from '../../github/api/client.js';
import { hasProxy, loadToolkit } from '../../github/api/toolkit.js';
import { sendComment, sendToSummary } from '../../github/comments/send.js';
import { parseTarget } from '../../github/comments/target.js';
import { publishPictures } from '../../github/contents/user-pictures.js';
import { Problems } from '../../github/problems.js';
import { annotating } from '../../github/workflow-log.js';
import { readWorkplace } from '../../github/workplace.js';
import type { CommandContext } from '../command.js';
import { addPlaceOptions, flag, readToken, type PlaceOptions } from './options.js';

interface CommentFlags extends PlaceOptions {
  readonly target?: string;
  readonly pr?: boolean;
  readonly commitSha?: string;
  readonly headSha?: string;
  readonly watermarkTitle: string;
  readonly publish?: boolean;
  readonly publishUrl?: string;
  readonly native?: boolean;
  readonly publishNative?: boolean;
  readonly update?: boolean;
  readonly rmWatermark?: boolean;
  readonly watch?: boolean;
}

/** `comment create FILE` and `comment update FILE`, with CML's flags. */
export function define(command: Command, context: CommandContext): void {
  defineVerb(command, context, 'create', 'post a Markdown file on the pull request, else on the commit');
  defineVerb(command, context, 'update', 'write over the last such comment, or post the first');
}

function defineVerb(command: Command, context: CommandContext, verb: 'create' | 'update', summary: string): void {
  const strays: string[] = [];
  const sub = command
    .command(`${verb} [file]`)
    .description(summary)
    .option('--target <target>', 'pr, pr/NUMBER, commit, commit/REVISION or issue/NUMBER')
    .addOption(flag('--pr', 'the pull request of the commit', strays))
    .option('--commit-sha <revision>', 'the commit that it is about; else the event’s, or HEAD')
    .addOption(new Option('--head-sha <revision>').hideHelp())
    .option('--watermark-title <title>', 'what `update` finds it by; {workflow} and {run} are replaced', '')
    .addOption(flag('--rm-watermark', 'leave out the hidden line by which it is found again', strays))
    .addOption(flag('--publish', 'store the pictures that the file names, and link them', strays).default(true))
    .option('--no-publish', 'leave the pictures’ addresses alone')
    .addOption(new Option('--publish-url <address>').hideHelp())
    .addOption(flag('--native', '', strays).hideHelp())
    .addOption(flag('--publish-native', '', strays).hideHelp())
    .addOption(flag('--update', 'the same as `comment update`', strays).default(verb === 'update'))
    .addOption(flag('--watch', '', strays).hideHelp());
  addPlaceOptions(sub);
  sub.action((file: string | undefined, flags: CommentFlags) => comment([file, ...strays], flags, context));
}

async function comment(
  files: readonly (string | undefined)[],
  flags: CommentFlags,
  context: CommandContext,
): Promise<void> {
  refuse(flags);
  const { cwd, env, print } = context;
  const [file, ...others] = files.filter((name) => name !== undefined);
  if (file === undefined || others.length > 0)
    throw new UserError(
      'usage',
      `Cannot comment: found ${file === undefined ? 'no file' : `${others.length + 1} files`}, expected one Markdown file`,
    );
  const source = resolve(cwd, file);
  const log = annotating(context.log, env);
  const text = readMarkdown(file === '-' ? 0 : source, file);
  const target = flags.target === undefined ? parsePr(flags) : parseTarget(flags.target);
  const revision = (target.kind === 'commit' ? target.revision : undefined) ?? flags.commitSha ?? flags.headSha;
  const token = readToken(flags, env);
  const place = await readWorkplace({ cwd, env, repo: flags.repo, revision });
  const title = fillTitle(flags.watermarkTitle, env);
  const problems = new Problems(place);
  const toolkit = hasProxy(env) ? await loadToolkit(token) : undefined;
  const client = await createClient({ token, apiUrl: place.apiUrl, log, toolkit });
  const options = { client, context: place, problems, log };
  try {
    const key = `comment-${title.replaceAll(/[^\w.-]/g, '_').slice(0, 80)}`;
    const markdown = flags.publish === false ? text : await publishPictures(text, source, { ...options, key });
    const { update = false, rmWatermark = false } = flags;
    const url = await sendComment({ markdown, target, title, update, watermark: !rmWatermark }, options);
    if (url !== undefined) print(`${url}\n`);
    await settle(url, markdown, relative(cwd, source));
  } finally {
    client.close();
  }

  /** A comment that GitHub did not take is in the job summary, and fails nothing there; on a terminal it is an error. */
  async function settle(url: string | undefined, markdown: string, name: string): Promise<void> {
    if (url !== undefined) return problems.report(log, 'The comment is posted, but not all of it');
    const isThere = await sendToSummary(markdown, options);
    const where = isThere ? 'The comment is in the job summary' : `The comment is in ${name} only`;
    if (isThere || env['GITHUB_ACTIONS'] === 'true') return problems.report(log, where);
    throw new UserError('github', problems.describe('Cannot comment') ?? 'Cannot comment', { exitCode: 1 });
  }
}

function refuse({ publishUrl, native, publishNative, watch, update, rmWatermark }: CommentFlags): void {
  const cannot = (option: string, why: string, hint: string): UserError =>
    new UserError('usage', `Cannot use option ${option}: ${why}`, { hint });
  const hint = 'Leave it out: pictures are stored on the branch train-report-assets of the repository itself';
  if (publishUrl !== undefined) throw cannot('--publish-url', 'no server is needed for pictures', hint);
  if (native || publishNative) throw cannot('--native', 'GitHub has no place of its own for pictures', hint);
  if (watch)
    throw cannot(
      '--watch',
      'a file is not watched',
      'Run `train-report comment update` after each step that writes it',
    );
  if (update && rmWatermark)
    throw cannot(
      '--rm-watermark',
      'without the hidden line there is nothing to find the comment by',
      'Leave out --update or --rm-watermark',
    );
}

function parsePr({ pr }: CommentFlags): ReturnType<typeof parseTarget> {
  return pr === true ? { kind: 'pull', number: undefined } : { kind: 'found' };
}

function readMarkdown(from: string | number, shown: string): string {
  let text: string;
  try {
    text = readFileSync(from, 'utf8');
  } catch (error) {
    const reason =
      systemReason(error)?.reason ?? (/ENOENT/.test(messageOf(error)) ? 'there is no such file' : messageOf(error));
    throw new UserError('usage', `Cannot read "${shown}": ${reason}`, { cause: error });
  }
  if (text.trim() === '') throw new UserError('usage', `Cannot comment: "${shown}" is empty`);
  return text;
}

function fillTitle(title: string, env: NodeJS.ProcessEnv): string {
  return title
    .replaceAll('{workflow}', () => env['GITHUB_WORKFLOW'] ?? '')
    .replaceAll('{run}', () => env['GITHUB_RUN_ID'] ?? '');
}
