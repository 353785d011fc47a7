import { UserError } from '../../errors.js';
import type { S3Settings } from './settings.js';

/** Where a bucket is: what comes before the key in a URL. */
export interface BucketAddress {
  readonly origin: URL;
  /** Escaped; without a slash at its end. */
  readonly path: string;
}

// AWS's partitions (botocore's partitions.json).
const SUFFIXES: readonly (readonly [region: RegExp, suffix: string])[] = [
  [/^cn-/, 'amazonaws.com.cn'],
  [/^eusc-/, 'amazonaws.eu'],
  [/^us-iso-/, 'c2s.ic.gov'],
  [/^us-isob-/, 'sc2s.sgov.gov'],
  [/^eu-isoe-/, 'cloud.adc-e.uk'],
  [/^us-isof-/, 'csp.hci.ic.gov'],
];
// As a name of a host; with a dot in it, AWS's certificate would be for another.
const HOST_LABEL = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;

/** The bucket's address in a region; at `endpointurl`, its name is in the path. */
export function bucketAddress(settings: S3Settings, region: string): BucketAddress {
  const { bucket, endpoint, useTls, useFips, useDualStack } = settings;
  const inPath = `/${encodeURIComponent(bucket)}`;
  const scheme = useTls ? 'https' : 'http';
  if (endpoint !== undefined) {
    const address = /^https?:\/\//i.test(endpoint) ? endpoint : `${scheme}://${endpoint}`;
    if (!URL.canParse(address)) {
      throw new UserError(
        'config',
        `Cannot open remote "${settings.name}": endpointurl is "${endpoint}", expected https://HOST`,
      );
    }
    const origin = new URL(address);
    return { origin, path: origin.pathname.replace(/\/+$/, '') + inPath };
  }
  const suffix = SUFFIXES.find(([pattern]) => pattern.test(region))?.[1] ?? 'amazonaws.com';
  const host = `s3${useFips ? '-fips' : ''}${useDualStack ? '.dualstack' : ''}.${region}.${suffix}`;
  return HOST_LABEL.test(bucket)
    ? { origin: new URL(`${scheme}://${bucket}.${host}`), path: '' }
    : { origin: new URL(`${scheme}://${host}`), path: inPath };
}
