import { explainCredentials } from './credential-failure.js';
import type { S3Settings, StaticKeys } from './settings.js';

const EARLY_MS = 5 * 60 * 1000;

/** Gives the keys to sign with; undefined for requests without a signature. */
export type KeySource = () => Promise<StaticKeys | undefined>;

interface TemporaryKeys extends StaticKeys {
  readonly expiration?: Date;
}

/**
 * The keys of the configuration, of the environment, or those that the AWS SDK's chain finds: profiles, single sign-on, a
 * role by OIDC, the machine's own. As in botocore, an explicit profile counts before the environment.
 */
export function findKeys(settings: S3Settings, env: NodeJS.ProcessEnv): KeySource {
  const { isAnonymous, keys, profile } = settings;
  if (isAnonymous) return async () => undefined;
  const fixed = keys ?? (profile === undefined ? keysOfEnvironment(env) : undefined);
  if (fixed) return async () => fixed;
  const load = chain(settings);
  let held: TemporaryKeys | undefined;
  let pending: Promise<TemporaryKeys> | undefined;
  return async () => {
    if (held && (held.expiration?.getTime() ?? Infinity) - EARLY_MS > Date.now()) return held;
    pending ??= load().finally(() => (pending = undefined)); // one for all that wait
    try {
      held = await pending;
      return held;
    } catch (error) {
      throw explainCredentials(error, settings, env);
    }
  };
}

function keysOfEnvironment(env: NodeJS.ProcessEnv): StaticKeys | undefined {
  const accessKeyId = env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
  const sessionToken = env['AWS_SESSION_TOKEN'];
  if (!accessKeyId || !secretAccessKey) return undefined;
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

function chain({ profile, credentialsFile, configFile, region }: S3Settings): () => Promise<TemporaryKeys> {
  let provider: (() => Promise<TemporaryKeys>) | undefined;
  return async () => {
    if (!provider) {
      // It would tell the user, at every run, to change the Node.js that the runner brought.
      process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
      const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
      provider = fromNodeProviderChain({
        clientConfig: { region },
        ...(profile === undefined ? {} : { profile }),
        ...(credentialsFile === undefined ? {} : { filepath: credentialsFile }),
        ...(configFile === undefined ? {} : { configFilepath: configFile }),
      });
    }
    return provider();
  };
}
