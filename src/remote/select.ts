import { UserError } from '../errors.js';
import type { Repository } from '../repo/repository.js';
import { localRemote } from './local.js';
import { RemoteOptions } from './options.js';
import type { Remote } from './remote.js';

/** Opens a remote of the configuration by its name, or the default one. */
export async function openRemote({ config, env }: Pick<Repository, 'config' | 'env'>, name?: string): Promise<Remote> {
  const chosen = name ?? config.get('core', 'remote')?.value;
  if (chosen === undefined) {
    throw new UserError('remote', 'Cannot choose a remote: .dvc/config names no default', {
      exitCode: 1,
      hint: 'Add one with `train-report remote add --default NAME URL`, or name one with `--remote`',
    });
  }
  return openByUrl(RemoteOptions.read(config, chosen), env);
}

/** Fails when a remote is named, by the user or as the default, that is not there. */
export function requireRemote({ config }: Pick<Repository, 'config'>, name: string | undefined): void {
  const chosen = name ?? config.get('core', 'remote')?.value;
  if (chosen !== undefined) RemoteOptions.read(config, chosen);
}

/** Opens whatever the options say, by the scheme of its URL. */
export async function openByUrl(options: RemoteOptions, env: NodeJS.ProcessEnv): Promise<Remote> {
  const { name, url } = options;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
  switch (scheme) {
    case undefined:
      return localRemote(name, url);
    case 'file':
      return localRemote(name, url.replace(/^file:\/\//i, ''));
    case 's3': {
      const { s3Remote } = await import('./s3/remote.js');
      return s3Remote(options, env);
    }
    case 'http':
    case 'https': {
      const { httpRemote } = await import('./http/remote.js');
      return httpRemote(options);
    }
    default:
      throw new UserError(
        'remote',
        `Cannot open remote "${name}": "${scheme}" is not supported yet, expected a folder, s3://, http:// or https://`,
        { exitCode: 1, hint: 'Use real DVC for this remote' },
      );
  }
}
