/** What the hidden line at the head of a comment says. */
export interface Marker {
  /** Tells several comments of one thread apart: a report's key, or what a user's own comment is called. */
  readonly key: string;
  readonly sha: string;
  readonly run: number;
  readonly attempt: number;
  /** What the report came to, so that the next one knows whether that has changed. */
  readonly verdict?: string | undefined;
  /** Tells comments of one run apart that would be alike otherwise. */
  readonly id?: string | undefined;
}

const PATTERN =
  /^<!-- train-report key="([\w .%:!'()*~-]{1,400})" sha="([0-9a-f]{7,64})" run="(\d{1,15})" attempt="(\d{1,9})"(?: verdict="([a-z-]{1,20})")?(?: id="([0-9a-f]{1,32})")? -->/;

/** The hidden line by which a comment is found again. */
export function writeMarker({ key, sha, run, attempt, verdict, id }: Marker): string {
  const optional = `${verdict === undefined ? '' : ` verdict="${verdict}"`}${id === undefined ? '' : ` id="${id}"`}`;
  return `<!-- train-report key="${key}" sha="${sha}" run="${run}" attempt="${attempt}"${optional} -->`;
}

/** The marker of a comment's text, if it has one. */
export function readMarker(body: string | undefined | null): Marker | undefined {
  const match = PATTERN.exec(body ?? '');
  if (!match) return undefined;
  const [, key = '', sha = '', run = '0', attempt = '0', verdict, id] = match;
  return { key, sha, run: Number(run), attempt: Number(attempt), verdict, id };
}

/** Whether a run is older than another: run ids grow with time, attempts within a run. */
export function isOlder(a: Pick<Marker, 'run' | 'attempt'>, b: Pick<Marker, 'run' | 'attempt'>): boolean {
  return a.run < b.run || (a.run === b.run && a.attempt < b.attempt);
}
