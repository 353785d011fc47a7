import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { openRemote } from '../../../src/remote/select.js';
import { openRepository } from '../../../src/repo/repository.js';
import { runCli } from '../../helpers/cli.js';
import { testExchange, type Exchange } from '../../helpers/exchange.js';
import { testRemote } from '../../helpers/remote-suite.js';
import { makeRepo } from '../../helpers/repo.js';
import { BUCKET, MINIO, MOTO, s3Config, type S3Server } from '../../helpers/s3-server.js';

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
        't.txt.dvc': 'outs:\n- md5: d8e8fca2dc0f896fd7cb4cb0031ba249\n  size: 5\n  hash: md5\n  path: t.txt\n',
      });
      for (const verb of ['pull', 'push']) {
        const { exitCode, stderr } = runCli(repo, [verb]);
        assert.notEqual(exitCode, 0);
        assert.match(stderr, message);
      }
    });
  }
}
