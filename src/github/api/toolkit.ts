import { Agent } from 'node:http';

/** What the runner's toolkit adds to a client. */
export interface Toolkit {
  /** For Octokit: how to sign in, and the runner's addition to the user agent. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Tunnels through the proxy that the environment names for GitHub's API; undefined where it names none. */
  readonly agent: Agent | undefined;
}

/** Whether the environment names a proxy, for which the toolkit is worth its time. */
export function hasProxy(env: NodeJS.ProcessEnv): boolean {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => Boolean(env[name]));
}

/**
 * Asks the runner's toolkit. The package reads the event file as it loads and fails when that is no JSON, which costs the
 * baseline elsewhere and must not cost the comment: the file is kept from it.
 */
export async function loadToolkit(token: string): Promise<Toolkit> {
  const eventPath = process.env['GITHUB_EVENT_PATH'];
  delete process.env['GITHUB_EVENT_PATH'];
  try {
    const { defaults, getOctokitOptions } = await import('@actions/github/lib/utils');
    const agent = defaults.request?.['agent'] as Agent | undefined;
    // Without a proxy it hands out a plain agent, which keeps no connection: ours does.
    return { options: { ...getOctokitOptions(token) }, agent: agent instanceof Agent ? undefined : agent };
  } finally {
    if (eventPath !== undefined) process.env['GITHUB_EVENT_PATH'] = eventPath;
  }
}
