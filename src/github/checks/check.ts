import { renderMarkdown } from '../../report/markdown.js';
import { oneLine } from '../../report/document.js';
import { outcomeOf } from '../../report/outcome.js';
import type { Report } from '../../report/report.js';
import type { GitHubClient } from '../api/client.js';
import type { EventContext } from '../context.js';

export interface CheckOptions {
  readonly key: string;
  /** Addresses of the pictures by name. */
  readonly pictures: Readonly<Record<string, string>>;
}

interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning';
  readonly title: string;
  readonly message: string;
}

interface Output {
  readonly title: string;
  readonly summary: string;
}

const PAGE = 100;
const MAX_ANNOTATIONS = 50; // in one request; what later ones bring is added
const MAX_OUTPUT_BYTES = 65_535;

/** The name of a report's check and status; a key tells several of them apart. */
export function checkName(key: string): string {
  return key === 'default' ? 'train-report' : `train-report (${key})`;
}

/** Says the verdict as a check run on the commit, with annotations on the lines that gates belong to; returns its address. */
export async function postCheck(
  client: GitHubClient,
  context: EventContext,
  report: Report,
  { key, pictures }: CheckOptions,
): Promise<string> {
  const { owner, repo, sha, run } = context;
  const name = checkName(key);
  const { conclusion, title } = outcomeOf(report);
  const output: Output = { title, summary: renderSummary(report, pictures) };
  const [first = [], ...rest] = batches(annotationsOf(report));
  const id = `${run.id}-${run.attempt}-${key}`;
  const created = await client.createOnce(
    async () => {
      const { data } = await client.rest.checks.create({
        owner,
        repo,
        name,
        head_sha: sha,
        external_id: id,
        status: 'completed',
        conclusion,
        ...(run.url === '' ? {} : { details_url: run.url }),
        output: { ...output, annotations: first },
      });
      return { id: data.id, url: data.html_url ?? '' };
    },
    async () => {
      const commit = { owner, repo, ref: sha, check_name: name, filter: 'all' as const, per_page: PAGE };
      const { data } = await client.rest.checks.listForRef(commit);
      const found = data.check_runs.find((one) => one.external_id === id);
      return found && { id: found.id, url: found.html_url ?? '' };
    },
  );
  for (const annotations of rest) {
    // Not repeated when its answer is lost: GitHub would add the annotations twice.
    await client.rest.checks.update({ owner, repo, check_run_id: created.id, output: { ...output, annotations } });
  }
  return created.url;
}

function renderSummary(report: Report, pictures: Readonly<Record<string, string>>): string {
  for (let maxChars = MAX_OUTPUT_BYTES; ; maxChars = Math.floor(maxChars * 0.75)) {
    const text = renderMarkdown(report, { pictures, maxChars });
    if (Buffer.byteLength(text) <= MAX_OUTPUT_BYTES) return text;
  }
}

function annotationsOf({ gates = [] }: Report): Annotation[] {
  return gates.flatMap(({ rule, level, outcome, message, location }): Annotation[] => {
    if (outcome === 'passed' || !location || !isInRepository(location.file)) return [];
    const line = location.line ?? 1;
    return [
      {
        path: location.file,
        start_line: line,
        end_line: line,
        annotation_level: level === 'fail' ? 'failure' : 'warning',
        title: oneLine(rule, 200),
        message: oneLine(message, 1000),
      },
    ];
  });
}

function isInRepository(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split('/').includes('..');
}

function batches<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / MAX_ANNOTATIONS);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * MAX_ANNOTATIONS, (index + 1) * MAX_ANNOTATIONS),
  );
}
