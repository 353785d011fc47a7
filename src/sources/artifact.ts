import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { DVC_YAML } from '../dvcyaml/load.js';
import { readTopLevel } from '../dvcyaml/top-level.js';
import { UserError } from '../errors.js';
import { compareVersions } from './version-order.js';
import { withSource } from './source.js';

/** Where an artifact is: the commit that a tag registers, and the path in it. */
export interface FoundArtifact {
  readonly revision: string;
  /** From the root of the repository, posix. */
  readonly path: string;
}

export interface ArtifactChoice {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly version?: string | undefined;
  readonly stage?: string | undefined;
}

interface RegistryTag {
  readonly tag: string;
  readonly version: string | undefined;
  readonly stage: string | undefined;
  readonly counter: number;
}

// As the tags of DVC's registry (GTO) are named: "models=water@v1.2.0", "water#prod#3".
const TAG =
  /^(?<artifact>[^@#]+)(?:@(?<version>v\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)|#(?<stage>[A-Za-z0-9][A-Za-z0-9/_-]*))!?(?:#(?<counter>\d+))?$/;
const NAME = /^(?:(?<folder>[a-zA-Z0-9-_./]+):)?(?<name>[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?)$/;

/** Finds an artifact of a repository by the tags that register it: of a version, of a stage, or the greatest version. */
export async function findArtifact(url: string, artifact: string, choice: ArtifactChoice): Promise<FoundArtifact> {
  const { cwd, env, version, stage } = choice;
  const refuse = (found: string, hint?: string): UserError =>
    new UserError('data', `Cannot get artifact "${artifact}" of "${hidePassword(url)}": ${found}`, {
      exitCode: 1,
      ...(hint === undefined ? {} : { hint }),
    });
  if (version !== undefined && stage !== undefined) throw refuse('found both --rev and --stage, expected one of them');
  const { folder = '', name } = NAME.exec(artifact)?.groups ?? {};
  if (name === undefined) throw refuse('the name is none of an artifact, expected "name" or "folder:name"');
  const home = posix.basename(folder) === DVC_YAML ? posix.dirname(folder).replace(/^\.$/, '') : folder;
  if (home.split('/').includes('..')) throw refuse('the name leads out of the repository');
  const fullName = home === '' ? name : `${home}=${name}`;
  const tags = await listTags(url, { cwd, env });
  const fitting = tags
    .flatMap((tag) => parseTag(tag, fullName) ?? [])
    .filter((tag) => {
      return (version === undefined || tag.version === version) && (stage === undefined || tag.stage === stage);
    });
  const chosen = choose(fitting, version === undefined && stage === undefined);
  if (!chosen) {
    const what =
      version === undefined ? (stage === undefined ? '' : ` in stage "${stage}"`) : ` as version "${version}"`;
    const example = `git tag -a "${fullName}@v1.0.0" -m "Register ${name}"`;
    throw refuse(`no annotated git tag registers it${what}`, `\`${example}\` registers a version`);
  }
  return withSource(url, { cwd, env, revision: chosen.tag }, async ({ root, repo }) => {
    const file = join(root, ...home.split('/'), DVC_YAML);
    const path = repo && existsSync(file) ? readTopLevel(repo, file).artifacts.get(name)?.get('path') : undefined;
    const place = posix.join(home, DVC_YAML);
    if (typeof path !== 'string') throw refuse(`"${place}" at "${chosen.tag}" has no "path" for it under "artifacts"`);
    return { revision: chosen.tag, path: posix.join(home, path) };
  });
}

function choose(tags: readonly RegistryTag[], isGreatest: boolean): RegistryTag | undefined {
  if (!isGreatest) return tags.toSorted((a, b) => a.counter - b.counter).at(-1);
  return tags
    .filter((tag) => tag.version !== undefined)
    .toSorted((a, b) => compareVersions(a.version ?? '', b.version ?? ''))
    .at(-1);
}

function parseTag(tag: string, fullName: string): RegistryTag | undefined {
  const groups = TAG.exec(tag)?.groups;
  if (!groups || groups['artifact'] !== fullName) return undefined;
  return { tag, version: groups['version'], stage: groups['stage'], counter: Number(groups['counter'] ?? 0) };
}

/** Annotated tags of a repository, near or far. */
async function listTags(url: string, { cwd, env }: Pick<ArtifactChoice, 'cwd' | 'env'>): Promise<string[]> {
  const path = resolve(cwd, url.replace(/^file:\/\//i, ''));
  const address = existsSync(path) ? path : url;
  const args = ['-c', 'protocol.ext.allow=never', 'ls-remote', '--tags', '--', address];
  const output = await new Promise<string>((done, fail) => {
    execFile('git', args, { cwd, env: { ...env, GIT_TERMINAL_PROMPT: '0' } }, (error, stdout, stderr) => {
      if (!error) return done(stdout);
      const reason = (stderr.trim().split('\n').at(-1) ?? '').replace(/^fatal: /, '');
      const message = `Cannot read the tags of "${hidePassword(url)}": git says "${hidePassword(reason)}"`;
      fail(new UserError('data', message, { exitCode: 1, cause: error }));
    });
  });
  return [...output.matchAll(/\trefs\/tags\/(.*)\^\{\}$/gm)].map(([, tag = '']) => tag);
}

function hidePassword(url: string): string {
  return url.replace(/(:\/\/)[^/@]*@/, '$1');
}
