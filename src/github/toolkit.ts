/**
 * The runner toolkit's options for Octokit. The package reads the event file as it loads and fails when that is no JSON,
 * which costs the baseline elsewhere and must not cost the comment: the file is kept from it.
 */
export async function toolkitOptions(token: string): Promise<Readonly<Record<string, unknown>>> {
  const eventPath = process.env['GITHUB_EVENT_PATH'];
  delete process.env['GITHUB_EVENT_PATH'];
  try {
    const { getOctokitOptions } = await import('@actions/github/lib/utils');
    return { ...getOctokitOptions(token) };
  } finally {
    if (eventPath !== undefined) process.env['GITHUB_EVENT_PATH'] = eventPath;
  }
}
