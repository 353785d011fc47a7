import { UserError } from '../../errors.js';
import { unzip } from '../../formats/unzip.js';
import { FRAGMENT_LIMITS } from '../../fragments/fragment.js';
import type { GitHubClient } from '../api/client.js';

/** An artifact of a run that holds a report. */
export interface ReportArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes, packed. */
  readonly size: number;
  readonly isExpired: boolean;
}

export interface RunPlace {
  readonly owner: string;
  readonly repo: string;
  readonly runId: number;
}

interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
}

const MAX_PACKED_BYTES = 32_000_000;
const PAGE = 100;
const MAX_PAGES = 50;
const MAX_ARTIFACTS = 256; // a matrix has no more jobs

/** The artifacts of a run by the name that reports are uploaded under: `train-report`, `train-report-…`. */
export async function listReportArtifacts(
  client: GitHubClient,
  { owner, repo, runId }: RunPlace,
  name: string,
): Promise<ReportArtifact[]> {
  const ours: ListedArtifact[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = { owner, repo, run_id: runId, per_page: PAGE, page };
    const { data } = await client.attempt(() => client.rest.actions.listWorkflowRunArtifacts(query));
    ours.push(...data.artifacts.filter((one) => one.name === name || one.name.startsWith(`${name}-`)));
    if (data.artifacts.length < PAGE) break;
  }
  if (ours.length > MAX_ARTIFACTS)
    throw new UserError('github', `Run ${runId} has ${ours.length} reports, expected at most ${MAX_ARTIFACTS}`);
  // A job that ran again may have left two of a name: the last one counts.
  const latest = new Map(ours.sort((a, b) => a.id - b.id).map((artifact) => [artifact.name, artifact]));
  return [...latest.values()].map((artifact) => ({
    id: artifact.id,
    name: artifact.name,
    size: artifact.size_in_bytes,
    isExpired: artifact.expired,
  }));
}

/** An artifact's files. GitHub sends on to a store, which gets no token. */
export async function downloadArtifact(
  client: GitHubClient,
  { owner, repo }: RunPlace,
  { id, name, size, isExpired }: ReportArtifact,
): Promise<Map<string, Buffer>> {
  const shown = `artifact "${name}"`;
  const fail = (found: string): UserError => new UserError('github', `Cannot use ${shown}: ${found}`);
  if (isExpired) throw fail('it has expired and is no longer kept');
  const tooLarge = (bytes: number): UserError => fail(`it has ${bytes} bytes, expected at most ${MAX_PACKED_BYTES}`);
  if (size > MAX_PACKED_BYTES) throw tooLarge(size);
  const { data } = await client.attempt(() =>
    client.rest.actions.downloadArtifact({ owner, repo, artifact_id: id, archive_format: 'zip' }),
  );
  if (!(data instanceof ArrayBuffer)) throw fail('GitHub answered with something else than a file');
  if (data.byteLength > MAX_PACKED_BYTES) throw tooLarge(data.byteLength);
  return unzip(Buffer.from(data), shown, FRAGMENT_LIMITS);
}
