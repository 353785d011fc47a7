import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import { writeFileAtomic } from '../../formats/atomic-write.js';
import { Git } from '../../repo/git.js';
import { GitRules } from '../../repo/git-rules.js';
import type { CommandContext } from '../command.js';

interface InitFlags {
  readonly scm: boolean;
  readonly force?: boolean;
  readonly subdir?: boolean;
}

const GITIGNORE = '/config.local\n/tmp\n/cache\n';
const DVCIGNORE = `# Add patterns of files dvc should ignore, which could improve
# the performance. Learn more at
# https://dvc.org/doc/user-guide/dvcignore
`;

/** `init [FOLDER]`: makes a DVC repository. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[folder]', 'where to make it', '.')
    .option('--no-scm', 'in a folder that git does not track')
    .option('-f, --force', 'replace the .dvc folder that is there, its cache included')
    .option('--subdir', 'in a folder of a git repository below its top')
    .action(async (folder: string, flags: InitFlags) => {
      const root = resolve(context.cwd, folder);
      await initRepository(root, flags, context.env);
      context.log.info(`Made a DVC repository in "${relative(context.cwd, root) || '.'}"`);
      if (flags.scm) context.log.info('Its files are staged: commit them with `git commit`');
    });
}

/** Makes `.dvc`, `.dvcignore` and their entries in git's index, as DVC does. */
export async function initRepository(
  root: string,
  { scm, force = false, subdir = false }: InitFlags,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (!scm && subdir) fail('--no-scm and --subdir were both given, expected one of them');
  const git = scm ? Git.find(root) : undefined;
  if (scm && (!git || (git.root !== root && !subdir))) {
    fail(
      `"${root}" is not the top folder of a git repository`,
      'Run `git init` first, give --subdir in a folder of a git repository, or --no-scm to do without git',
    );
  }
  const dvcFolder = join(root, '.dvc');
  if (git && new GitRules(git.root, env).isIgnored(dvcFolder, true)) {
    fail(`git ignores "${dvcFolder}"`, 'Add the line `!.dvc` to .gitignore');
  }
  if (statSync(dvcFolder, { throwIfNoEntry: false })?.isDirectory()) {
    if (!force) fail(`"${dvcFolder}" exists`, 'Give --force to replace it, its cache included');
    rmSync(dvcFolder, { recursive: true });
  }
  mkdirSync(join(dvcFolder, 'tmp'), { recursive: true });
  const made = [join(dvcFolder, 'config'), join(root, '.dvcignore')];
  if (git) made.push(join(dvcFolder, '.gitignore'));
  if (git) writeFileAtomic(join(dvcFolder, '.gitignore'), GITIGNORE);
  if (!existsSync(join(root, '.dvcignore'))) writeFileAtomic(join(root, '.dvcignore'), DVCIGNORE);
  // Written last: without it, this is no repository yet.
  writeFileAtomic(join(dvcFolder, 'config'), git ? '' : '[core]\n    no_scm = True\n', { flush: true });
  await git?.add(made);
}

function fail(what: string, hint?: string): never {
  throw new UserError('config', `Cannot make a DVC repository: ${what}`, { exitCode: 1, ...(hint ? { hint } : {}) });
}
