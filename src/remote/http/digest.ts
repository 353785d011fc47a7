import { createHash, randomBytes } from 'node:crypto';

// By their names in RFC 7616, the strongest first.
const HASHES = [
  ['SHA-512-256', 'sha512-256'],
  ['SHA-256', 'sha256'],
  ['MD5', 'md5'],
] as const;

interface Challenge {
  readonly realm: string;
  readonly nonce: string;
  readonly opaque: string | undefined;
  /** As the server wrote it; absent for MD5. */
  readonly algorithm: string | undefined;
  readonly hash: string;
  readonly isSession: boolean;
  /** Without it, the server speaks the older RFC 2069. */
  readonly hasQop: boolean;
  readonly hidesUser: boolean;
}

/** HTTP digest authentication (RFC 7616, qop=auth): answers a server's challenge, and then each request beforehand. */
export class DigestAuth {
  readonly #user: string;
  readonly #password: string;
  readonly #makeNonce: () => string;
  #challenge: Challenge | undefined;
  #count = 0;

  constructor(user: string, password: string, makeNonce = (): string => randomBytes(16).toString('hex')) {
    this.#user = user;
    this.#password = password;
    this.#makeNonce = makeNonce;
  }

  /**
   * Takes the challenge of a 401; says whether the request is worth another try. `sent` is the header that was refused:
   * a nonce may have run out, but the same answer to the same challenge is a wrong password.
   */
  accept(wwwAuthenticate: string | undefined, sent: string | undefined): boolean {
    const challenges = readChallenges(wwwAuthenticate ?? '');
    const [best] = challenges.flatMap(usable).sort((a, b) => rankOf(a) - rankOf(b));
    if (!best) return false;
    const isStale = challenges.some((parameters) => parameters.get('stale')?.toLowerCase() === 'true');
    const used = sent === undefined ? undefined : readChallenges(sent)[0]?.get('nonce');
    if (used === this.#challenge?.nonce || this.#challenge === undefined) {
      this.#challenge = best; // else another request has brought a newer one
      this.#count = 0;
    }
    return sent === undefined || isStale;
  }

  /** The header for a request; undefined before the server has sent a challenge. */
  header(method: string, uri: string): string | undefined {
    const challenge = this.#challenge;
    if (!challenge) return undefined;
    const { realm, nonce, opaque, algorithm, hash, isSession, hasQop, hidesUser } = challenge;
    const digest = (...parts: string[]): string => createHash(hash).update(parts.join(':')).digest('hex');
    this.#count += 1;
    const count = this.#count.toString(16).padStart(8, '0');
    const own = this.#makeNonce();
    const plain = digest(this.#user, realm, this.#password);
    const secret = isSession ? digest(plain, nonce, own) : plain;
    const request = digest(method, uri);
    const quoted: [string, string | undefined][] = [
      ['username', hidesUser ? digest(this.#user, realm) : this.#user],
      ['realm', realm],
      ['nonce', nonce],
      ['uri', uri],
      ['response', hasQop ? digest(secret, nonce, count, own, 'auth', request) : digest(secret, nonce, request)],
      ['opaque', opaque],
      ['cnonce', hasQop || isSession ? own : undefined],
    ];
    const bare: [string, string | undefined][] = [
      ['algorithm', algorithm],
      ['qop', hasQop ? 'auth' : undefined],
      ['nc', hasQop ? count : undefined],
      ['userhash', hidesUser ? 'true' : undefined],
    ];
    const parameters = [
      ...quoted.map(([name, value]) => (value === undefined ? [] : `${name}="${value.replace(/["\\]/g, '\\$&')}"`)),
      ...bare.map(([name, value]) => (value === undefined ? [] : `${name}=${value}`)),
    ];
    return `Digest ${parameters.flat().join(', ')}`;
  }
}

/** The ways of authentication that a 401 offers, in lower case. */
export function offeredSchemes(wwwAuthenticate: string | undefined): string[] {
  return readChallenges(wwwAuthenticate ?? '').map((parameters) => parameters.get('') ?? '');
}

type Parameters = ReadonlyMap<string, string>;

// `Basic realm="x", Digest realm="x", nonce="…", qop="auth"`: a word before a parameter begins the next; it is kept under ''.
function readChallenges(header: string): Parameters[] {
  const challenges: Map<string, string>[] = [];
  const parameter = /(?:([\w-]+)\s+)?([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g;
  for (const [, scheme, name = '', quoted, bare = ''] of header.matchAll(parameter)) {
    if (scheme !== undefined) challenges.push(new Map([['', scheme.toLowerCase()]]));
    challenges.at(-1)?.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare);
  }
  return challenges;
}

function usable(parameters: Parameters): Challenge[] {
  const realm = parameters.get('realm');
  const nonce = parameters.get('nonce');
  if (parameters.get('') !== 'digest' || realm === undefined || nonce === undefined) return [];
  const algorithm = parameters.get('algorithm');
  const [, base, session] = /^(.*?)(-sess)?$/i.exec(algorithm ?? 'MD5') ?? [];
  const [, hash] = HASHES.find(([name]) => name === base?.toUpperCase()) ?? [];
  const qop = parameters.get('qop');
  const offered = qop?.split(',').map((one) => one.trim().toLowerCase());
  if (hash === undefined || offered?.includes('auth') === false) return [];
  const hidesUser = parameters.get('userhash')?.toLowerCase() === 'true';
  const isSession = session !== undefined;
  return [
    {
      realm,
      nonce,
      opaque: parameters.get('opaque'),
      algorithm,
      hash,
      isSession,
      hasQop: qop !== undefined,
      hidesUser,
    },
  ];
}

function rankOf({ hash }: Challenge): number {
  return HASHES.findIndex(([, name]) => name === hash);
}
