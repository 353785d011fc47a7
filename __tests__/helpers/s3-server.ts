import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { findPeer, type Peer } from './peer.js';
import { freePort, startServer } from './server-process.js';

export const KEYS = { accessKeyId: 'train-report', secretAccessKey: 'only-on-loopback' } as const;
export const BUCKET = 'data';

/** A server that speaks S3, with an empty bucket. */
export interface S3Server {
  readonly endpoint: string;
  /** Another implementation's client, to look behind ours. */
  readonly client: S3Client;
  readonly stop: () => void;
}

/** A kind of S3 server that may be installed here. */
export interface S3Kind {
  readonly name: string;
  readonly peer: Peer;
  readonly start: () => Promise<S3Server>;
}

const moto = findPeer('moto_server', 'TRAIN_REPORT_DVC', 'moto_server');
const minio = findPeer('minio', 'TRAIN_REPORT_MINIO');

export const MOTO: S3Kind = {
  name: 'moto',
  peer: moto,
  start: async () => {
    const port = await freePort();
    return start(port, moto.path, ['-H', '127.0.0.1', '-p', String(port)]);
  },
};

/** Checks every signature, unlike moto. */
export const MINIO: S3Kind = {
  name: 'MinIO',
  peer: minio,
  start: async () => {
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'minio-'));
    const server = await start(port, minio.path, ['server', '--quiet', '--address', `127.0.0.1:${port}`, folder], {
      MINIO_ROOT_USER: KEYS.accessKeyId,
      MINIO_ROOT_PASSWORD: KEYS.secretAccessKey,
    });
    const stop = (): void => {
      server.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    return { ...server, stop };
  },
};

/** The part of `.dvc/config` that names a remote `s3` at the server, as the default one. */
export function s3Config({ endpoint }: Pick<S3Server, 'endpoint'>, prefix: string, more = ''): string {
  return `[core]\n    remote = s3\n['remote "s3"']\n    url = s3://${BUCKET}/${prefix}\n    endpointurl = ${endpoint}\n    access_key_id = ${KEYS.accessKeyId}\n    secret_access_key = ${KEYS.secretAccessKey}\n${more}`;
}

async function start(port: number, command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<S3Server> {
  const endpoint = `http://127.0.0.1:${port}`;
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 3, // a server may close a connection that was kept open
    credentials: KEYS,
  });
  const isReady = async (): Promise<boolean> => {
    await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
    return true;
  };
  const { stop } = await startServer({ command, args, env, isReady });
  return { endpoint, client, stop };
}
