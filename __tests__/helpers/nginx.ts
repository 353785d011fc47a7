import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPeer } from './peer.js';
import { freePort, startServer } from './server-process.js';

export const nginx = findPeer('nginx', 'TRAIN_REPORT_NGINX');

export interface Nginx {
  readonly url: string;
  /** What it serves, below `store`. */
  readonly folder: string;
  readonly stop: () => void;
}

/** nginx as people set it up for this: files of a folder, uploads by PUT, both for `me` with the password `sesame`. */
export async function startNginx(): Promise<Nginx> {
  const port = await freePort();
  const base = mkdtempSync(join(tmpdir(), 'nginx-'));
  const folder = join(base, 'files');
  mkdirSync(folder);
  writeFileSync(join(base, 'users'), 'me:{PLAIN}sesame\n');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(base, 'temporary')};`,
  );
  writeFileSync(
    join(base, 'nginx.conf'),
    `daemon off; master_process off; pid ${base}/pid; error_log stderr;
events {}
http {
  access_log off; ${temporary.join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    location /store/ {
      auth_basic "data"; auth_basic_user_file ${base}/users;
      dav_methods PUT DELETE; create_full_put_path on; client_max_body_size 64m;
    }
  }
}
`,
  );
  const url = `http://127.0.0.1:${port}/store`;
  const { stop } = await startServer({
    command: nginx.path,
    args: ['-p', base, '-c', join(base, 'nginx.conf'), '-e', 'stderr'],
    isReady: async () => (await fetch(url)).status > 0,
  });
  return {
    url,
    folder: join(folder, 'store'),
    stop: () => {
      stop();
      rmSync(base, { recursive: true, force: true });
    },
  };
}
