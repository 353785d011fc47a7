import { spawn } from 'node:child_process';

/** Opens an address in the user's browser; false when none can be started. */
export async function openInBrowser(url: string): Promise<boolean> {
  const [program = '', ...args] = openerOf(process.platform);
  return new Promise((done) => {
    const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
    child.once('error', () => done(false));
    child.once('spawn', () => {
      child.unref();
      done(true);
    });
  });
}

function openerOf(platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return ['open'];
  return platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
}
