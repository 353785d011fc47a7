import { UserError } from '../errors.js';
import type { ConfigValue } from './config-file.js';

/** What an option may be: text, `true`/`false`, a whole number, seconds, link types, or one of a few words. */
type Kind = 'text' | 'bool' | 'bool or text' | 'count' | 'number' | 'seconds' | 'links' | readonly string[];

type Options = Readonly<Record<string, Kind>>;

const REMOTE: Options = {
  url: 'text',
  checksum_jobs: 'count',
  jobs: 'count',
  worktree: 'bool',
  no_traverse: 'bool',
  version_aware: 'bool',
  verify: 'bool',
};
const LOCAL: Options = { type: 'links', protected: 'bool', shared: ['group'], slow_link_warning: 'bool' };
const HTTP: Options = {
  auth: ['basic', 'digest', 'custom'],
  custom_auth_header: 'text',
  user: 'text',
  password: 'text',
  ask_password: 'bool',
  ssl_verify: 'bool or text',
  method: 'text',
  connect_timeout: 'seconds',
  read_timeout: 'seconds',
};
const WEBDAV: Options = {
  user: 'text',
  password: 'text',
  ask_password: 'bool',
  token: 'text',
  bearer_token_command: 'text',
  custom_auth_header: 'text',
  cert_path: 'text',
  key_path: 'text',
  timeout: 'number',
  ssl_verify: 'bool or text',
};

/** By scheme of the URL; a path has none. */
const REMOTES: Readonly<Record<string, Options>> = {
  '': LOCAL,
  s3: {
    region: 'text',
    profile: 'text',
    credentialpath: 'text',
    configpath: 'text',
    endpointurl: 'text',
    access_key_id: 'text',
    secret_access_key: 'text',
    session_token: 'text',
    listobjects: 'bool',
    use_ssl: 'bool',
    allow_anonymous_login: 'bool',
    ssl_verify: 'bool or text',
    sse: 'text',
    sse_kms_key_id: 'text',
    sse_customer_algorithm: 'text',
    sse_customer_key: 'text',
    acl: 'text',
    grant_read: 'text',
    grant_read_acp: 'text',
    grant_write_acp: 'text',
    grant_full_control: 'text',
    cache_regions: 'bool',
    read_timeout: 'number',
    connect_timeout: 'number',
  },
  gs: { projectname: 'text', credentialpath: 'text', endpointurl: 'text', allow_anonymous_login: 'bool' },
  ssh: {
    type: 'links',
    port: 'number',
    user: 'text',
    password: 'text',
    ask_password: 'bool',
    passphrase: 'text',
    ask_passphrase: 'bool',
    keyfile: 'text',
    timeout: 'number',
    gss_auth: 'bool',
    allow_agent: 'bool',
    max_sessions: 'number',
  },
  hdfs: { user: 'text', kerb_ticket: 'text', replication: 'number' },
  webhdfs: {
    kerberos: 'bool',
    kerberos_principal: 'text',
    proxy_to: 'text',
    ssl_verify: 'bool or text',
    token: 'text',
    use_https: 'bool',
    user: 'text',
    password: 'text',
    data_proxy_target: 'text',
  },
  azure: {
    connection_string: 'text',
    sas_token: 'text',
    account_name: 'text',
    account_key: 'text',
    tenant_id: 'text',
    client_id: 'text',
    client_secret: 'text',
    allow_anonymous_login: 'bool',
    exclude_environment_credential: 'bool',
    exclude_visual_studio_code_credential: 'bool',
    exclude_shared_token_cache_credential: 'bool',
    exclude_managed_identity_credential: 'bool',
    timeout: 'number',
    read_timeout: 'number',
    connection_timeout: 'number',
  },
  oss: { oss_key_id: 'text', oss_key_secret: 'text', oss_endpoint: 'text' },
  gdrive: {
    profile: 'text',
    gdrive_use_service_account: 'bool',
    gdrive_client_id: 'text',
    gdrive_client_secret: 'text',
    gdrive_user_credentials_file: 'text',
    gdrive_service_account_user_email: 'text',
    gdrive_service_account_json_file_path: 'text',
    gdrive_trash_only: 'bool',
    gdrive_acknowledge_abuse: 'bool',
  },
  http: HTTP,
  https: HTTP,
  webdav: WEBDAV,
  webdavs: WEBDAV,
};

const MACHINE: Options = {
  cloud: ['aws', 'azure'],
  region: ['us-west', 'us-east', 'eu-west', 'eu-north'],
  image: 'text',
  spot: 'bool',
  spot_price: 'seconds',
  instance_hdd_size: 'number',
  instance_type: 'text',
  instance_gpu: 'text',
  ssh_private: 'text',
  startup_script: 'text',
  setup_script: 'text',
};

/** Sections in DVC's order, which is the order they are written in when they are new. */
export const SECTIONS: Readonly<Record<string, Options>> = {
  core: {
    remote: 'text',
    checksum_jobs: 'count',
    interactive: 'bool',
    analytics: 'bool',
    hardlink_lock: 'bool',
    no_scm: 'bool',
    autostage: 'bool',
    experiments: 'bool',
    check_update: 'bool',
    site_cache_dir: 'text',
    machine: 'text',
  },
  cache: {
    local: 'text',
    s3: 'text',
    gs: 'text',
    hdfs: 'text',
    webhdfs: 'text',
    ssh: 'text',
    azure: 'text',
    dir: 'text',
    ...LOCAL,
    verify: 'bool',
  },
  state: { dir: 'text', row_limit: 'count', row_cleanup_quota: 'number' },
  index: { dir: 'text' },
  feature: { machine: 'bool' },
  plots: { html_template: 'text', auto_open: 'bool', out_dir: 'text' },
  exp: {
    code: 'text',
    data: 'text',
    models: 'text',
    metrics: 'text',
    params: 'text',
    plots: 'text',
    live: 'text',
    auto_push: 'bool',
    git_remote: 'text',
  },
  parsing: { bool: ['store_true', 'boolean_optional'], list: ['nargs', 'append'] },
  hydra: { enabled: 'bool', config_dir: 'text', config_module: 'text', config_name: 'text', plugins_path: 'text' },
  studio: { token: 'text', url: 'text', repo_url: 'text', offline: 'bool' },
};

const NAMED: Readonly<Record<string, Options>> = {
  machine: MACHINE,
  db: { url: 'text', username: 'text', password: 'text' },
};

const LINK_TYPES = new Set(['reflink', 'hardlink', 'symlink', 'copy']);

/** What is wrong with the options of all files together; DVC refuses to start with any of it (exit code 251). */
export function checkConfig(sections: ReadonlyMap<string, ReadonlyMap<string, ConfigValue>>): UserError[] {
  return [...sections].flatMap(([name, options]) => {
    const allowed = allowedIn(name, options);
    if (allowed instanceof UserError) return [allowed];
    if (allowed === 'any') return [];
    return [...options].flatMap(([option, value]) => {
      const kind = Object.hasOwn(allowed, option) ? allowed[option] : undefined;
      if (kind === undefined) {
        // Experimental features come and go: DVC warns.
        return name === 'feature'
          ? []
          : [bad(value, `found option "${option}" in [${name}], which has none of that name`)];
      }
      const expected = whatIsWrong(kind, value);
      return expected === undefined
        ? []
        : [bad(value, `found "${value.value}" for "${option}" in [${name}], expected ${expected}`)];
    });
  });
}

function allowedIn(name: string, options: ReadonlyMap<string, ConfigValue>): Options | UserError | 'any' {
  const [first] = options.values();
  const kind = /^(remote|machine|db) "/.exec(name)?.[1];
  if (kind === 'remote') return allowedInRemote(name, options);
  const allowed = kind === undefined ? SECTIONS[name] : NAMED[kind];
  if (allowed && Object.hasOwn(kind === undefined ? SECTIONS : NAMED, kind ?? name)) return allowed;
  const known = Object.keys(SECTIONS).join(', ');
  return new UserError(
    'config',
    `Cannot read ${first ? `${first.file}: ` : 'the configuration: '}found section "${name}", expected one of ${known}, 'remote "NAME"'`,
    first ? { location: { file: first.file } } : {},
  );
}

function allowedInRemote(name: string, options: ReadonlyMap<string, ConfigValue>): Options | UserError | 'any' {
  const url = options.get('url');
  const [first] = options.values();
  if (!url) {
    const place = first ? `${first.file}:${first.line}` : 'the configuration';
    return new UserError('config', `Cannot read [${name}] in ${place}: found no "url", expected one`, {
      ...(first ? { location: { file: first.file, line: first.line } } : {}),
    });
  }
  const scheme = urlScheme(url.value);
  if (scheme === 'remote') return 'any';
  const own = Object.hasOwn(REMOTES, scheme) ? REMOTES[scheme] : undefined;
  if (!own) {
    const known = Object.keys(REMOTES).filter((one) => one !== '');
    return bad(url, `found a URL of type "${scheme}://" in [${name}], expected a path or one of ${known.join(', ')}`);
  }
  return { ...REMOTE, ...own };
}

/** The scheme of a remote's URL in lower case; empty for a path, and for `file:///path`, which has no host. */
export function urlScheme(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(url);
  const scheme = match?.[1]?.toLowerCase() ?? '';
  return scheme === 'file' && match?.[2] === '' ? '' : scheme;
}

/** What was expected in the place of the value, or undefined when it is right. */
function whatIsWrong(kind: Kind, { value, list }: ConfigValue): string | undefined {
  if (kind === 'links') {
    const types = list ?? value.split(',').map((type) => type.trim());
    return types.every((type) => LINK_TYPES.has(type)) ? undefined : 'some of reflink, hardlink, symlink, copy';
  }
  if (list) return 'one value: put it in quotes when it holds a comma';
  if (typeof kind !== 'string') {
    return kind.includes(value.toLowerCase()) ? undefined : `one of ${kind.join(', ')}`;
  }
  switch (kind) {
    case 'text':
    case 'bool or text':
      return undefined;
    case 'bool':
      return /^(true|false)$/i.test(value) ? undefined : 'true or false';
    case 'count':
      return /^\+?\d+$/.test(value) && Number(value) >= 1 ? undefined : 'a whole number of at least 1';
    case 'number':
      return /^[-+]?\d+$/.test(value) ? undefined : 'a whole number';
    case 'seconds':
      return value !== '' && Number(value) >= 0 ? undefined : 'a number of at least 0';
  }
}

function bad(value: ConfigValue, what: string): UserError {
  const { file, line } = value;
  return new UserError('config', `Cannot read ${file}:${line}: ${what}`, { location: { file, line } });
}
