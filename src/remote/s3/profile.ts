import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface ProfileFiles {
  readonly profile: string | undefined;
  readonly configFile: string | undefined;
  readonly credentialsFile: string | undefined;
}

/** Finds values of the chosen profile in AWS's own files; as in botocore, those in the credentials file count first. */
export function readProfile(
  { profile, configFile, credentialsFile }: ProfileFiles,
  env: NodeJS.ProcessEnv,
): (key: string) => string | undefined {
  const name = profile ?? (env['AWS_PROFILE'] || 'default');
  const folder = join(env['HOME'] ?? homedir(), '.aws');
  const config = configFile ?? (env['AWS_CONFIG_FILE'] || join(folder, 'config'));
  const credentials = credentialsFile ?? (env['AWS_SHARED_CREDENTIALS_FILE'] || join(folder, 'credentials'));
  const own = new Map([...readSection(config, name), ...readSection(credentials, name)]);
  const services = own.get('services');
  const ofServices = services === undefined ? undefined : readSection(config, services, 'services');
  return (key) => ofServices?.get(`s3.${key}`) ?? own.get(key);
}

// `[profile x]` in the one file, `[x]` in the other; an indented line belongs to the empty key above it.
function readSection(file: string, name: string, kind = 'profile'): Map<string, string> {
  const values = new Map<string, string>();
  let isOurs = false;
  let parent = '';
  for (const line of readLines(file)) {
    const [, word, section] = /^\[\s*(?:(profile|services|sso-session)\s+)?"?([^\]]*?)"?\s*\]/.exec(line) ?? [];
    if (section !== undefined) isOurs = section === name && (word ?? 'profile') === kind;
    const [, indent = '', key, value = ''] = /^(\s*)([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (!isOurs || key === undefined) continue;
    if (indent === '') parent = value === '' ? `${key}.` : '';
    values.set(indent === '' ? key : parent + key, value);
  }
  return values;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return []; // most machines have none
  }
}
