import { UserError } from '../errors.js';
import type { Repository } from '../repo/repository.js';
import { localRemote } from './local.js';
import type { Remote } from './remote.js';

/** Opens a remote of `.dvc/config` by its name, or the default one. */
export async function openRemote(repo: Repository, name?: string): Promise<Remote> {
  const chosen = name ?? repo.config.get('core', 'remote')?.value;
  if (chosen === undefined) {
    throw new UserError('remote', 'Cannot choose a remote: .dvc/config names no default', {
      exitCode: 1,
      hint: 'Add `[core]` with `remote = NAME` to .dvc/config, or name one with `--remote`',
    });
  }
  const section = `remote "${chosen.toLowerCase()}"`;
  const url = repo.config.path(section, 'url');
  if (url === undefined) {
    const known = repo.config.remoteNames();
    throw new UserError(
      'remote',
      `Cannot open remote "${chosen}": .dvc/config has no such remote, ${known.length > 0 ? `expected one of ${known.join(', ')}` : 'and no other either'}`,
      {
        exitCode: known.length > 0 ? 251 : 1,
        hint: 'Add a section [\'remote "NAME"\'] with `url = …` to .dvc/config',
      },
    );
  }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'file') return localRemote(chosen, url.replace(/^file:\/\//i, ''));
  if (scheme === 'http' || scheme === 'https') {
    const { httpRemote } = await import('./http.js');
    return httpRemote(chosen, url, repo.config);
  }
  if (scheme === 's3') {
    const { s3Remote } = await import('./s3.js');
    return s3Remote(chosen, url, repo.config);
  }
  throw new UserError(
    'remote',
    `Cannot open remote "${chosen}": "${scheme}" is not supported yet, expected a folder, s3:// or http(s)://`,
  );
}
