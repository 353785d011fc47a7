import type { Repository } from '../repo/repository.js';
import type { Finding } from './finding.js';

const SECRET_OPTIONS = new Set([
  'password',
  'passphrase',
  'token',
  'secret_access_key',
  'session_token',
  'sse_customer_key',
  'connection_string',
  'sas_token',
  'account_key',
  'client_secret',
  'oss_key_secret',
  'gdrive_client_secret',
]);

/** Passwords in the configuration that git keeps, and in URLs there. The values are never shown. */
export async function findSecrets({ config, dvcFolder, scm }: Repository): Promise<Finding[]> {
  const file = config.files.find(({ level }) => level === 'repo');
  if (!file || !scm || (await scm.listTracked([file.path])).length === 0) return [];
  const findings: Finding[] = [];
  for (const [section, options] of file.sections) {
    for (const [option, { value, line }] of options) {
      const isInUrl = option === 'url' && /^[a-z][a-z0-9+.-]*:\/\/[^/@]*:[^/@]+@/i.test(value);
      if (!isInUrl && !SECRET_OPTIONS.has(option)) continue;
      const name = /^remote "(.*)"$/s.exec(section)?.[1];
      findings.push({
        severity: 'error',
        check: 'credentials',
        message: `${isInUrl ? 'The URL of' : `\`${option}\` in`} [${section}] is a secret that is kept in git`,
        fix: `Set it with \`train-report ${name === undefined ? `config --local ${section}.${option}` : `remote modify --local ${name} ${isInUrl ? 'password' : option}`} …\` instead, and change it: it is in the history`,
        location: { file: scm.relativePath(`${dvcFolder}/config`), line },
      });
    }
  }
  return findings;
}
