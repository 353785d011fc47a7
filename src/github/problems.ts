import type { Logger } from '../log.js';
import { describeFailure, lacksPermission } from './api/failure.js';

export interface Outcome<T> {
  readonly value: T | undefined;
  /** Whether a permission is missing, or something that another run may not meet. */
  readonly failure: 'permission' | 'passing' | undefined;
}

/** What went wrong between us and GitHub, shown as one warning with what to paste. */
export class Problems {
  readonly #isFork: boolean;
  readonly #lines: string[] = [];
  readonly #permissions = new Set<string>();

  constructor({ isFork }: { readonly isFork: boolean }) {
    this.#isFork = isFork;
  }

  /** Runs `body`; its failure is noted, with the permissions that it takes where one is missing. */
  async collect<T>(what: string, permissions: readonly string[], body: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return { value: await body(), failure: undefined };
    } catch (error) {
      return { value: undefined, failure: this.add(what, permissions, error) };
    }
  }

  /** Notes one failure. */
  add(what: string, permissions: readonly string[], error: unknown): 'permission' | 'passing' {
    this.#lines.push(`could not ${what}: ${describeFailure(error)}`);
    if (!lacksPermission(error)) return 'passing';
    for (const permission of permissions) this.#permissions.add(permission);
    return 'permission';
  }

  /** All that went wrong after `place` ("The report is …"), and the lines to paste; undefined when nothing did. */
  describe(place: string): string | undefined {
    if (this.#lines.length === 0) return undefined;
    const fork = this.#isFork ? ' A pull request from a fork has a read-only token: see "Forks" in the README.' : '';
    const permissions = ['contents: read', ...this.#permissions].filter(
      (line) => line !== 'contents: read' || !this.#permissions.has('contents: write'),
    );
    const paste =
      this.#permissions.size === 0 || fork !== ''
        ? ''
        : ` Add to the job:\npermissions:\n${permissions.map((line) => `  ${line}`).join('\n')}`;
    return `${place}. It ${this.#lines.join('; ')}.${fork}${paste}`;
  }

  /** Warns of all that went wrong, once. */
  report(log: Logger, place: string): void {
    const text = this.describe(place);
    if (text !== undefined) log.warning(text);
  }
}
