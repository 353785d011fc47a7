import { readFileSync } from 'node:fs';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3';
import type { S3Settings } from './settings.js';

type Sdk = typeof import('@aws-sdk/client-s3');

/** Makes the SDK's client. It does not try again by itself: `retry` does, in one way for every kind of remote. */
export async function createS3Client({ S3Client }: Sdk, settings: S3Settings): Promise<S3Client> {
  const { NodeHttpHandler } = await import('@smithy/node-http-handler');
  const { endpoint, jobs } = settings;
  // It would tell the user, at every run, to change the Node.js that the runner brought.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const agent = { keepAlive: true, maxSockets: jobs, maxFreeSockets: jobs };
  return new S3Client({
    region: settings.region,
    followRegionRedirects: true, // as DVC, which looks up where a bucket is
    maxAttempts: 1,
    tls: settings.useTls,
    ...(endpoint === undefined ? {} : { endpoint: withScheme(endpoint, settings.useTls), forcePathStyle: true }),
    // Servers that speak S3 often lack the newer checksums; ours is the name of the object.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: new NodeHttpHandler({
      httpAgent: new HttpAgent(agent),
      httpsAgent: new HttpsAgent({
        ...agent,
        rejectUnauthorized: settings.verifyTls,
        ...(settings.authorityFile === undefined ? {} : { ca: readFileSync(settings.authorityFile) }),
      }),
      connectionTimeout: settings.connectTimeoutMs,
      socketTimeout: settings.readTimeoutMs,
      socketAcquisitionWarningTimeout: 2 ** 31 - 1, // requests wait for a connection, by design
    }),
    ...(await credentialsOf(settings)),
  });
}

function withScheme(endpoint: string, useTls: boolean): string {
  return /^https?:\/\//i.test(endpoint) ? endpoint : `${useTls ? 'https' : 'http'}://${endpoint}`;
}

async function credentialsOf(settings: S3Settings): Promise<Partial<S3ClientConfig>> {
  const { keys, isAnonymous, profile, credentialsFile, configFile, region } = settings;
  if (isAnonymous) {
    return {
      signer: { sign: async (request) => request },
      credentials: { accessKeyId: 'anonymous', secretAccessKey: '' },
    };
  }
  if (keys) return { credentials: keys };
  const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
  return {
    credentials: fromNodeProviderChain({
      clientConfig: { region },
      ...(profile === undefined ? {} : { profile }),
      ...(credentialsFile === undefined ? {} : { filepath: credentialsFile }),
      ...(configFile === undefined ? {} : { configFilepath: configFile }),
    }),
  };
}
