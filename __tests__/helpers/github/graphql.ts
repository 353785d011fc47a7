import type { GitHubServer } from '../github-server.js';
import { textOf, type Answer, type Body } from './answer.js';

interface Problem {
  readonly type: string;
  readonly message: string;
}

const FIELD =
  /(?:(\w+): )?(minimizeComment|enablePullRequestAutoMerge)\(input: \{ (?:subjectId|pullRequestId): \$(\w+), (?:classifier: OUTDATED|mergeMethod: \$(\w+)) \}\) \{/g;

/** The mutations that we use. */
export function graphql(state: GitHubServer, body: Body): Answer {
  const query = textOf(body, 'query');
  const variables = (body['variables'] ?? {}) as Record<string, string>;
  const fields = [...query.matchAll(FIELD)];
  if (fields.length === 0 || !query.startsWith('mutation (')) state.violations.push(`GraphQL: cannot read ${query}`);
  for (const [name] of query.matchAll(/\$\w+/g))
    if (variables[name.slice(1)] === undefined) state.violations.push(`GraphQL: ${name} has no value`);
  const errors: Problem[] = [];
  const data: Record<string, unknown> = {};
  for (const [, alias, field = '', id = '', method = ''] of fields) {
    const subject = variables[id] ?? '';
    const problem =
      field === 'minimizeComment' ? minimize(state, subject) : autoMerge(state, subject, variables[method] ?? '');
    data[alias ?? field] = problem ? null : {};
    if (problem) errors.push(problem);
  }
  return { status: 200, body: { data, ...(errors.length === 0 ? {} : { errors }) } };
}

function minimize(state: GitHubServer, node: string): Problem | undefined {
  const comment = [...state.comments, ...state.commitComments].find(({ id }) => `C_${id}` === node);
  if (!comment) return { type: 'NOT_FOUND', message: `Could not resolve to a node with the global id of '${node}'` };
  comment.hidden = true;
  return undefined;
}

function autoMerge(state: GitHubServer, node: string, method: string): Problem | undefined {
  const pull = state.pulls.find(({ number }) => `PR_${number}` === node);
  if (!pull) return { type: 'NOT_FOUND', message: `Could not resolve to a node with the global id of '${node}'` };
  const { autoMerge: refusal } = state.settings;
  if (refusal !== undefined) return { type: 'UNPROCESSABLE', message: refusal };
  pull.autoMerge = method;
  return undefined;
}
