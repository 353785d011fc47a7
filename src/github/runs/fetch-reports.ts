import type { Logger } from '../../log.js';
import { collectFragments, type FragmentSet } from '../../fragments/collect.js';
import type { GitHubClient } from '../api/client.js';
import { describeFailure, lacksPermission } from '../api/failure.js';
import { UserError } from '../../errors.js';
import { downloadArtifact, listReportArtifacts, type RunPlace } from './artifacts.js';

const FETCH_MS = 180_000;

/** The reports that a run left as artifacts, read and checked; undefined, with one warning, when GitHub does not give them. */
export async function fetchReports(
  client: GitHubClient,
  place: RunPlace,
  name: string,
  log: Logger,
): Promise<FragmentSet | undefined> {
  try {
    return await client.within(FETCH_MS, async () => {
      const artifacts = await listReportArtifacts(client, place, name);
      return collectFragments(
        artifacts.map((artifact) => ({ name: artifact.name, files: () => downloadArtifact(client, place, artifact) })),
      );
    });
  } catch (error) {
    if (error instanceof UserError) throw error;
    log.warning(`The reports of run ${place.runId} cannot be fetched: ${describe(error)}`);
    return undefined;
  }
}

function describe(error: unknown): string {
  const paste = lacksPermission(error) ? '. Add to the job:\npermissions:\n  actions: read' : '';
  return `${describeFailure(error)}${paste}`;
}
