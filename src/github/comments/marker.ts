/** What the hidden line at the head of a comment says. */
export interface Marker {
  readonly key: string;
  readonly sha: string;
  readonly run: number;
  readonly attempt: number;
}

const PATTERN =
  /^<!-- train-report key="([\w .-]{1,100})" sha="([0-9a-f]{7,64})" run="(\d{1,15})" attempt="(\d{1,9})" -->/;

/** The hidden line by which a comment is found again. */
export function writeMarker({ key, sha, run, attempt }: Marker): string {
  return `<!-- train-report key="${key}" sha="${sha}" run="${run}" attempt="${attempt}" -->`;
}

/** The marker of a comment's text, if it has one. */
export function readMarker(body: string | undefined | null): Marker | undefined {
  const match = PATTERN.exec(body ?? '');
  if (!match) return undefined;
  const [, key = '', sha = '', run = '0', attempt = '0'] = match;
  return { key, sha, run: Number(run), attempt: Number(attempt) };
}

/** Whether a run is older than another: run ids grow with time, attempts within a run. */
export function isOlder(a: Pick<Marker, 'run' | 'attempt'>, b: Pick<Marker, 'run' | 'attempt'>): boolean {
  return a.run < b.run || (a.run === b.run && a.attempt < b.attempt);
}
