import { relative, resolve, sep } from 'node:path';
import { formatLocation, type Location } from '../errors.js';

/** Something that is wrong, or will be. Only errors count in the exit code. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  /** What was looked at: `stage`, `remote`, `cache`, `git`, … */
  readonly check: string;
  /** One sentence without its full stop. */
  readonly message: string;
  /** How to mend it. */
  readonly fix?: string | undefined;
  readonly location?: Location | undefined;
}

/** A finding for people: its place, what is wrong, and on a second line how to mend it. */
export function describeFinding({ severity, message, fix, location }: Finding): string {
  const place = location ? `${formatLocation(location)}: ` : '';
  const mark = severity === 'error' ? 'ERROR' : 'WARNING';
  return `${mark}: ${place}${message}${fix === undefined ? '' : `\n  ${fix}`}`;
}

/** A finding as a workflow command: GitHub shows it on the line of the file. */
export function annotateFinding(finding: Finding, cwd: string, env: NodeJS.ProcessEnv): string {
  const { severity, message, fix, location } = finding;
  const parameters: string[] = [];
  if (location) {
    const workspace = env['GITHUB_WORKSPACE'] ?? cwd;
    const file = relative(workspace, resolve(cwd, location.file)).split(sep).join('/');
    parameters.push(`file=${escapeProperty(file)}`);
    if (location.line !== undefined) parameters.push(`line=${location.line}`);
    if (location.column !== undefined) parameters.push(`col=${location.column}`);
  }
  const text = fix === undefined ? message : `${message}\n${fix}`;
  return `::${severity}${parameters.length > 0 ? ` ${parameters.join(',')}` : ''}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
