import { execFile } from 'node:child_process';
import type { Finding } from './finding.js';

const OLDEST_NODE = [20, 11] as const;

/** Whether the programs are there that this one needs. */
export async function checkMachine(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const findings: Finding[] = [];
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    findings.push({
      severity: 'error',
      check: 'machine',
      message: `Node.js ${process.versions.node} is too old, expected ${OLDEST_NODE.join('.')} or later`,
      fix: 'Install a newer Node.js (in a workflow: actions/setup-node)',
    });
  }
  if (!(await runs('git', ['--version'], env))) {
    findings.push({ severity: 'error', check: 'machine', message: 'git is not installed', fix: 'Install git' });
  }
  const canLock = (await runs('flock', ['--version'], env)) || (await runs('perl', ['-v'], env));
  if (!canLock && process.platform !== 'win32') {
    findings.push({
      severity: 'warning',
      check: 'machine',
      message: 'Neither flock nor perl is installed: two programs could write the repository at once',
      fix: 'Install util-linux',
    });
  }
  return findings;
}

function runs(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, [...args], { env, timeout: 10_000 }, (error) => resolve(error === null));
  });
}
