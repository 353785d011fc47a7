import { UserError } from '../errors.js';
import { Config, remoteSection } from '../repo/config.js';

const MAX_REFERENCES = 10;

/** The options of a remote. Where its URL refers to another (`remote://other/path`), those of the other stand behind. */
export class RemoteOptions {
  readonly name: string;
  /** A path or URL that refers to no other remote. */
  readonly url: string;
  readonly #config: Config;
  readonly #sections: readonly string[];

  private constructor(config: Config, name: string, url: string, sections: readonly string[]) {
    this.#config = config;
    this.name = name;
    this.url = url;
    this.#sections = sections;
  }

  static read(config: Config, name: string): RemoteOptions {
    const sections = [remoteSection(name)];
    let url = urlOf(config, name);
    for (let count = 0; count < MAX_REFERENCES; count += 1) {
      const reference = /^remote:\/\/([^/]+)(\/.*)?$/i.exec(url);
      if (!reference) return new RemoteOptions(config, name, url, sections);
      const [, other = '', rest = ''] = reference;
      sections.push(remoteSection(other));
      url = urlOf(config, other).replace(/\/+$/, '') + rest;
    }
    throw new UserError('config', `Cannot open remote "${name}": its URL leads back to itself`);
  }

  /** The options for an address that is given, not configured; `remote://name/path` takes those of the remote. */
  static forUrl(config: Config, url: string): RemoteOptions {
    const [, name, rest = ''] = /^remote:\/\/([^/]+)(\/.*)?$/i.exec(url) ?? [];
    if (name === undefined) return new RemoteOptions(new Config([]), url, url, []);
    const known = RemoteOptions.read(config, name);
    return new RemoteOptions(config, name, known.url.replace(/\/+$/, '') + rest, known.#sections);
  }

  get(option: string): string | undefined {
    return this.#config.get(this.#sectionOf(option), option)?.value;
  }

  /** A path, absolute. */
  path(option: string): string | undefined {
    return this.#config.path(this.#sectionOf(option), option);
  }

  number(option: string): number | undefined {
    return this.#config.number(this.#sectionOf(option), option);
  }

  boolean(option: string, fallback: boolean): boolean {
    return this.#config.boolean(this.#sectionOf(option), option, fallback);
  }

  #sectionOf(option: string): string {
    return this.#sections.find((section) => this.#config.get(section, option)) ?? this.#sections[0] ?? '';
  }
}

function urlOf(config: Config, name: string): string {
  const url = config.path(remoteSection(name), 'url');
  if (url !== undefined) return url;
  const known = config.remoteNames();
  const expected = known.length > 0 ? `expected one of ${known.join(', ')}` : 'and no other either';
  throw new UserError('remote', `Cannot open remote "${name}": .dvc/config has no such remote, ${expected}`, {
    exitCode: 1,
    hint: 'Add it with `train-report remote add NAME URL`',
  });
}
