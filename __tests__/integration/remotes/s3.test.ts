import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { openRemote } from '../../../src/remote/select.js';
import { openRepository } from '../../../src/repo/repository.js';
import { runCli } from '../../helpers/cli.js';
import { testExchange, type Exchange } from '../../helpers/exchange.js';
import { testRemote } from '../../helpers/remote-suite.js';
import { makeRepo } from '../../helpers/repo.js';
import { BUCKET, KEYS, MINIO, MOTO, s3Config, type S3Server } from '../../helpers/s3-server.js';
import { complete } from '../../helpers/tracked.js';

const TRACKED = 'outs:\n- md5: d8e8fca2dc0f896fd7cb4cb0031ba249\n  size: 5\n  hash: md5\n  path: t.txt\n';

for (const kind of [MOTO, MINIO]) {
  const { skip } = kind.peer;
  let server: S3Server;
  let places = 0;
  before(async () => {
    if (!skip) server = await kind.start();
  });
  after(() => {
    if (!skip) server.stop();
  });

  const nextConfig = (): string => s3Config(server, `${kind.name}/place ${(places += 1)}`);

  testRemote(
    `a bucket at ${kind.name}`,
    async (context) => openRemote(openRepository(makeRepo(context, { '.dvc/config': nextConfig() }).root)),
    { skip },
  );

  const open = async (): Promise<Exchange> => {
    const config = nextConfig();
    const prefix = `${kind.name}/place ${places}/`;
    return {
      config,
      replace: async (key, Body) =>
        void (await server.client.send(new PutObjectCommand({ Bucket: BUCKET, Key: prefix + key, Body }))),
      list: async () => {
        const { Contents = [] } = await server.client.send(
          new ListObjectsV2Command({ Bucket: BUCKET, Prefix: prefix }),
        );
        return Contents.map(({ Key = '' }) => Key.slice(prefix.length));
      },
    };
  };
  testExchange(kind.name, open, skip);

  const wrong: [string, (config: string) => string, RegExp][] = [
    [
      'a bucket that is not there',
      (config) => config.replace(/url = s3.*/, 'url = s3://nowhere/x'),
      /Cannot .* remote "s3" \(s3:\/\/nowhere\/x\): there is no such bucket/,
    ],
    [
      'no bucket at all',
      (config) => config.replace(/url = s3.*/, 'url = s3://'),
      /found "s3:\/\/", expected s3:\/\/BUCKET\/PREFIX/,
    ],
    [
      'a remote that keeps versions',
      (config) => `${config}    version_aware = true\n`,
      /Cannot open remote "s3": `version_aware` is not supported yet\n.*Use real DVC for this remote/,
    ],
    [
      'a remote that is laid out as the workspace',
      (config) => `${config}    worktree = true\n`,
      /Cannot open remote "s3": `worktree` is not supported yet\n.*Use real DVC for this remote/,
    ],
  ];
  for (const [what, change, message] of wrong) {
    test(`${kind.name}: ${what} is told in one sentence`, { skip }, (context) => {
      const repo = makeRepo(context, {
        '.dvc/config': change(nextConfig()),
        't.txt.dvc': TRACKED,
      });
      for (const verb of ['pull', 'push']) {
        const { exitCode, stderr } = runCli(repo, [verb]);
        assert.notEqual(exitCode, 0);
        assert.match(stderr, message);
      }
    });
  }
}

test('moto: a role by OIDC is taken, and pushes', { skip: MOTO.peer.skip }, async (context) => {
  const { endpoint, stop } = await MOTO.start();
  context.after(stop);
  const repo = makeRepo(context, {
    '.dvc/config': s3Config({ endpoint }, 'oidc').replace(/ +(access|secret)_.*\n/g, ''),
    '../token': 'a-token',
  });
  repo.write({ 'data.txt': 'x' });
  complete(repo, 'add', 'data.txt');
  const env = {
    AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci',
    AWS_WEB_IDENTITY_TOKEN_FILE: `${repo.base}/token`,
    AWS_ENDPOINT_URL_STS: endpoint,
  };
  const { exitCode, stdout, stderr } = runCli(repo, ['push'], env);
  assert.equal(exitCode, 0, stdout + stderr);
});

test('MinIO: keys that are wrong, or may not, are told in one sentence', { skip: MINIO.peer.skip }, async (context) => {
  const { endpoint, stop } = await MINIO.start();
  context.after(stop);
  const config = s3Config({ endpoint }, 'closed');
  for (const [change, message] of [
    [
      config.replace(/secret_access_key = .*/, 'secret_access_key = wrong-secret'),
      /the secret key does not fit the access key/,
    ],
    [config.replace(/access_key_id = .*/, 'access_key_id = nobody'), /the access key is unknown/],
    [config.replace(/ +(access|secret)_.*\n/g, '') + '    allow_anonymous_login = true\n', /access was denied \(403\)/],
  ] as const) {
    const repo = makeRepo(context, { '.dvc/config': change, 't.txt.dvc': TRACKED });
    for (const verb of ['pull', 'status --cloud']) {
      const { exitCode, stderr } = runCli(repo, verb.split(' '));
      assert.notEqual(exitCode, 0);
      assert.match(stderr, message);
    }
  }
});

test('MinIO: keys of the environment and of a profile are signed with', { skip: MINIO.peer.skip }, async (context) => {
  const { endpoint, stop } = await MINIO.start();
  context.after(stop);
  const { accessKeyId, secretAccessKey } = KEYS;
  const profile = `[ci]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`;
  const repo = makeRepo(context, {
    '.dvc/config': s3Config({ endpoint }, 'env').replace(/ +(access|secret)_.*\n/g, ''),
    '../.aws/credentials': profile,
  });
  repo.write({ 'data.txt': 'x' });
  complete(repo, 'add', 'data.txt');
  const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
  assert.match(runCli(repo, ['push'], env).stdout, /1 file pushed/);
  assert.equal(runCli(repo, ['status', '--cloud', '--json'], { AWS_PROFILE: 'ci' }).stdout.trim(), '{}');
});
