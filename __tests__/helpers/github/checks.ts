import type { GitHubServer, StoredCheck } from '../github-server.js';
import { textOf, invalid, notFound, type Answer, type Body } from './answer.js';

interface Output {
  readonly title: string;
  readonly summary: string;
  readonly annotations?: readonly unknown[];
}

/** Check runs and commit statuses; undefined where the request is about something else. */
export function checks(state: GitHubServer, method: string, rest: string, body: Body): Answer | undefined {
  if (rest === 'check-runs' && method === 'POST') {
    const check: StoredCheck = {
      id: (state.nextId += 1),
      name: textOf(body, 'name'),
      sha: textOf(body, 'head_sha'),
      title: '',
      summary: '',
      annotations: [],
    };
    const problem = change(check, body);
    if (problem !== undefined) return invalid(problem);
    state.checks.push(check);
    return { status: 201, body: checkAnswer(check) };
  }
  const one = /^check-runs\/(\d+)$/.exec(rest);
  if (one) {
    const check = state.checks.find(({ id }) => id === Number(one[1]));
    if (!check) return notFound();
    const problem = change(check, body);
    return problem === undefined ? { status: 200, body: checkAnswer(check) } : invalid(problem);
  }
  const list = /^commits\/([0-9a-f]+)\/check-runs$/.exec(rest);
  if (list) {
    const found = state.checks.filter(({ sha }) => sha === list[1]);
    return { status: 200, body: { total_count: found.length, check_runs: found.map(checkAnswer) } };
  }
  const status = /^statuses\/([0-9a-f]+)$/.exec(rest);
  if (!status) return undefined;
  const text = (name: string): string => textOf(body, name);
  if (text('description').length > 140) return invalid('description is too long (maximum is 140 characters)');
  state.statuses.push({
    sha: status[1] ?? '',
    state: text('state'),
    context: text('context'),
    description: text('description'),
    url: text('target_url'),
  });
  return { status: 201, body: { id: (state.nextId += 1), state: text('state') } };
}

// What the description does not say: lengths, and that annotations are added to those of former requests.
function change(check: StoredCheck, body: Body): string | undefined {
  const output = body['output'] as Output | undefined;
  if ((output?.annotations?.length ?? 0) > 50) return 'annotations exceeds a maximum quantity of 50';
  if ((output?.summary.length ?? 0) > 65_535) return 'summary exceeds a maximum bytesize of 65535';
  if (body['conclusion'] !== undefined) check.conclusion = textOf(body, 'conclusion');
  if (body['external_id'] !== undefined) check.externalId = textOf(body, 'external_id');
  if (!output) return undefined;
  check.title = output.title;
  check.summary = output.summary;
  check.annotations.push(...(output.annotations ?? []));
  return undefined;
}

function checkAnswer({ id, name, conclusion, externalId }: StoredCheck): unknown {
  const url = `https://github.example/octo/train/runs/${id}`;
  return { id, name, conclusion: conclusion ?? null, external_id: externalId ?? '', html_url: url };
}
