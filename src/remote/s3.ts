import { createReadStream, createWriteStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { messageOf, UserError } from '../errors.js';
import type { Config } from '../repo/config.js';
import { MissingObject, type Remote } from './remote.js';

const JOBS = 16;
const MAX_ATTEMPTS = 6;
const PART_BYTES = 16 * 1024 * 1024;
const DELETE_BATCH = 1000; // S3's limit for one DeleteObjects

interface S3Place {
  readonly bucket: string;
  /** Without slashes at its ends; empty for the whole bucket. */
  readonly prefix: string;
}

/** A remote in an S3 bucket, or at a server that speaks S3 (`endpointurl`). */
export async function s3Remote(name: string, url: string, config: Config): Promise<Remote> {
  const place = parseS3Url(name, url);
  const sdk = await import('@aws-sdk/client-s3');
  const client = await createClient(sdk.S3Client, name, config);
  const { bucket } = place;
  const keyOf = (key: string): string => (place.prefix === '' ? key : `${place.prefix}/${key}`);
  const explained = async <T>(what: string, body: Promise<T>): Promise<T> => {
    try {
      return await body;
    } catch (error) {
      throw explain(error, what, name, url);
    }
  };
  const list = async function* list(prefix: string): AsyncIterable<string> {
    let token: string | undefined;
    do {
      const page = await explained(
        'list',
        client.send(new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: keyOf(prefix), ContinuationToken: token })),
      );
      for (const { Key } of page.Contents ?? []) {
        if (Key !== undefined) yield place.prefix === '' ? Key : Key.slice(place.prefix.length + 1);
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
  };
  return {
    name,
    url,
    jobs: JOBS,
    list,
    exists: async (keys) => {
      const wanted = new Set(keys);
      const found = new Set<string>();
      if (keys.length > LIST_FROM) {
        for await (const key of list('files/md5/')) if (wanted.has(key)) found.add(key);
        return found;
      }
      await Promise.all(
        keys.map(async (key) => {
          try {
            await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: keyOf(key) }));
            found.add(key);
          } catch (error) {
            if (!isMissing(error)) throw explain(error, 'look for an object', name, url);
          }
        }),
      );
      return found;
    },
    download: async (key, path, { signal, onBytes }) => {
      try {
        const command = new sdk.GetObjectCommand({ Bucket: bucket, Key: keyOf(key) });
        const answer = await client.send(command, signal ? { abortSignal: signal } : {});
        await pipeline(answer.Body as Readable, createWriteStream(path), signal ? { signal } : {});
      } catch (error) {
        throw isMissing(error) ? new MissingObject(key) : explain(error, 'download', name, url);
      }
      onBytes?.(statSync(path).size);
    },
    upload: async (path, key, { signal, onBytes }) => {
      const { size } = statSync(path);
      const options = signal ? { abortSignal: signal } : {};
      if (size <= PART_BYTES) {
        const body = { Bucket: bucket, Key: keyOf(key), Body: createReadStream(path), ContentLength: size };
        await explained('upload', client.send(new sdk.PutObjectCommand(body), options));
      } else {
        await explained('upload', uploadParts(sdk, client, { bucket, key: keyOf(key), path, size }, options));
      }
      onBytes?.(size);
    },
    remove: async (keys) => {
      for (let start = 0; start < keys.length; start += DELETE_BATCH) {
        const Objects = keys.slice(start, start + DELETE_BATCH).map((key) => ({ Key: keyOf(key) }));
        await explained('delete', client.send(new sdk.DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } })));
      }
    },
    close: () => client.destroy(),
  };
}

const LIST_FROM = 100; // more than this, and pages of a thousand names cost fewer requests than a HEAD each

function parseS3Url(name: string, url: string): S3Place {
  const match = /^s3:\/\/([^/]+)\/?(.*)$/i.exec(url);
  if (!match?.[1])
    throw new UserError('config', `Cannot open remote "${name}": found "${url}", expected s3://BUCKET/PREFIX`);
  return { bucket: match[1], prefix: (match[2] ?? '').replace(/\/+$/, '') };
}

async function createClient(Client: typeof S3Client, name: string, config: Config): Promise<S3Client> {
  const section = `remote "${name.toLowerCase()}"`;
  const option = (key: string): string | undefined => config.get(section, key)?.value;
  const endpoint = option('endpointurl');
  const accessKeyId = option('access_key_id');
  const secretAccessKey = option('secret_access_key');
  const sessionToken = option('session_token');
  const profile = option('profile');
  const credentialpath = config.path(section, 'credentialpath');
  const { NodeHttpHandler } = await import('@smithy/node-http-handler');
  const { Agent: HttpAgent } = await import('node:http');
  const { Agent: HttpsAgent } = await import('node:https');
  const agent = { keepAlive: true, maxSockets: JOBS };
  const rejectUnauthorized = config.boolean(section, 'ssl_verify', true);
  const base = {
    region: option('region') ?? process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? 'us-east-1',
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: new NodeHttpHandler({
      httpAgent: new HttpAgent(agent),
      httpsAgent: new HttpsAgent({ ...agent, rejectUnauthorized }),
      connectionTimeout: 10_000,
      requestTimeout: 120_000,
    }),
    // Servers that speak S3 often lack virtual hosts and the newer checksums.
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED' as const,
    responseChecksumValidation: 'WHEN_REQUIRED' as const,
  };
  if (accessKeyId !== undefined && secretAccessKey !== undefined) {
    return new Client({
      ...base,
      credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) },
    });
  }
  if (profile !== undefined || credentialpath !== undefined) {
    const { fromIni } = await import('@aws-sdk/credential-providers');
    const credentials = fromIni({
      ...(profile ? { profile } : {}),
      ...(credentialpath ? { filepath: credentialpath } : {}),
    });
    return new Client({ ...base, credentials });
  }
  const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
  return new Client({ ...base, credentials: fromNodeProviderChain() });
}

interface PartedUpload {
  readonly bucket: string;
  readonly key: string;
  readonly path: string;
  readonly size: number;
}

async function uploadParts(
  sdk: typeof import('@aws-sdk/client-s3'),
  client: S3Client,
  { bucket, key, path, size }: PartedUpload,
  options: { readonly abortSignal?: AbortSignal },
): Promise<void> {
  const target = { Bucket: bucket, Key: key };
  const { UploadId } = await client.send(new sdk.CreateMultipartUploadCommand(target), options);
  const partBytes = Math.max(PART_BYTES, Math.ceil(size / 10_000)); // S3 takes at most 10,000 parts
  try {
    const Parts = [];
    for (let start = 0, PartNumber = 1; start < size; start += partBytes, PartNumber += 1) {
      const end = Math.min(size, start + partBytes);
      const Body = createReadStream(path, { start, end: end - 1 });
      const part = new sdk.UploadPartCommand({ ...target, UploadId, PartNumber, Body, ContentLength: end - start });
      const { ETag } = await client.send(part, options);
      Parts.push({ ETag, PartNumber });
    }
    await client.send(
      new sdk.CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts } }),
      options,
    );
  } catch (error) {
    await client.send(new sdk.AbortMultipartUploadCommand({ ...target, UploadId })).catch(() => {});
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return name === 'NoSuchKey' || name === 'NotFound';
}

const CAUSES: Readonly<Record<string, readonly [found: string, hint: string]>> = {
  AccessDenied: ['access was denied', 'Check that the credentials may list, read and write the bucket'],
  NoSuchBucket: ['there is no such bucket', 'Check the `url` in .dvc/config'],
  InvalidAccessKeyId: ['the access key is unknown', 'Check AWS_ACCESS_KEY_ID or the `profile` in .dvc/config'],
  SignatureDoesNotMatch: ['the secret key does not fit', 'Check AWS_SECRET_ACCESS_KEY'],
  ExpiredToken: ['the session token has expired', 'Sign in again'],
  CredentialsProviderError: [
    'no credentials were found',
    'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or use OIDC (aws-actions/configure-aws-credentials)',
  ],
  PermanentRedirect: ['the bucket is in another region', 'Set `region` in .dvc/config'],
  RequestTimeTooSkewed: ["this machine's clock is wrong", 'Set the clock'],
};

function explain(error: unknown, what: string, name: string, url: string): unknown {
  if (error instanceof Error && error.name === 'AbortError') return error;
  const [found, hint] = CAUSES[error instanceof Error ? error.name : ''] ?? [
    messageOf(error) || 'the server did not answer',
    undefined,
  ];
  return new UserError('remote', `Cannot ${what} at remote "${name}" (${url}): ${found}`, {
    cause: error,
    ...(hint ? { hint } : {}),
  });
}
