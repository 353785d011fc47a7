import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { openRemote } from '../../../src/remote/select.js';
import { openRepository } from '../../../src/repo/repository.js';
import { runCli } from '../../helpers/cli.js';
import { testExchange, type Exchange } from '../../helpers/exchange.js';
import { nginx, startNginx, type Nginx } from '../../helpers/nginx.js';
import { testRemote } from '../../helpers/remote-suite.js';
import { makeRepo } from '../../helpers/repo.js';

const { skip } = nginx;
let server: Nginx;
let places = 0;
before(async () => {
  if (!skip) server = await startNginx();
});
after(() => {
  if (!skip) server.stop();
});

function configOf(place: string, password = 'sesame'): string {
  return `[core]\n    remote = web\n['remote "web"']\n    url = ${server.url}/${place}\n    method = PUT\n    auth = basic\n    user = me\n    password = ${password}\n`;
}

testRemote(
  'nginx',
  async (context) =>
    openRemote(openRepository(makeRepo(context, { '.dvc/config': configOf(`place-${(places += 1)}`) }).root)),
  { skip, canList: false },
);

const open = async (): Promise<Exchange> => {
  const place = `place-${(places += 1)}`;
  const folder = join(server.folder, place);
  mkdirSync(folder, { recursive: true });
  return {
    config: configOf(place),
    replace: async (key, bytes) => {
      chmodSync(join(folder, key), 0o644);
      writeFileSync(join(folder, key), bytes);
    },
    list: async () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  };
};
testExchange('nginx', open, skip);

test('nginx: a wrong password is told in one sentence', { skip }, (context) => {
  const repo = makeRepo(context, { '.dvc/config': configOf('closed', 'simsalabim'), 'a.txt': 'a' });
  repo.git('rm', '--quiet', '--cached', 'a.txt');
  assert.equal(runCli(repo, ['add', 'a.txt']).exitCode, 0);
  const { exitCode, stderr } = runCli(repo, ['push']);
  assert.notEqual(exitCode, 0);
  assert.match(
    stderr,
    /Cannot look for ".*" in remote "web" \(.*\): access was denied \(401 Unauthorized\)\n.*`password`/,
  );
});
