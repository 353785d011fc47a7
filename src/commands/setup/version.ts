import { existsSync } from 'node:fs';
import { release } from 'node:os';
import type { Command } from 'commander';
import { linkTypes } from '../../cache/links.js';
import { findRoot, openRepository } from '../../repo/repository.js';
import { VERSION } from '../../version.js';
import type { CommandContext } from '../command.js';

/** `version`: this program, the machine and the repository, for a report of a problem. */
export function define(command: Command, context: CommandContext): void {
  command.action(() => {
    const lines = [
      `train-report ${VERSION} (files of DVC 3)`,
      `Node.js ${process.version} on ${process.platform} ${process.arch}, ${release()}`,
    ];
    if (findRoot(context.cwd) !== undefined) {
      const repo = openRepository(context.cwd, context.env);
      const remotes = repo.config.remoteNames().map((name) => {
        const url = repo.config.remote(name)?.get('url')?.value ?? '';
        return `${name} (${/^(\w+):\/\//.exec(url)?.[1] ?? 'folder'})`;
      });
      lines.push(
        `Repository: ${repo.root}${repo.scm ? `, git in ${repo.scm.root}` : ', without git'}`,
        `Cache: ${repo.cacheFolder}${existsSync(repo.cacheFolder) ? '' : ' (not made yet)'}, links: ${linkTypes(repo.config).join(', ')}`,
        `Remotes: ${remotes.join(', ') || 'none'}`,
      );
    }
    context.print(`${lines.join('\n')}\n`);
  });
}
