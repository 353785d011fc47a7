import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assetPath } from '../assets.js';
import { UserError } from '../errors.js';
import type { Logger } from '../log.js';
import { findAddon, LIBRARY_FILES, libraryFolder, WHEEL } from './library.js';

export interface InstallOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

// What of the wheel is needed: the two libraries, and the headers that the addon's sources include.
const UNPACK = `
import sys, zipfile
wheel, target = sys.argv[1:]
prefixes = ('tensorflow/include/tensorflow/c/', 'tensorflow/include/tensorflow/core/platform/', 'tensorflow/include/tsl/')
with zipfile.ZipFile(wheel) as archive:
    for name in archive.namelist():
        if name in ('tensorflow/libtensorflow_cc.so.2', 'tensorflow/libtensorflow_framework.so.2') or (name.startswith(prefixes) and name.endswith('.h')):
            archive.extract(name, target)
`;

/** Fetches TensorFlow's library through pip, hash-checked, and builds the addon for it; does nothing when it is there. */
export async function installTensorflow({ env, log, signal }: InstallOptions): Promise<string> {
  const present = findAddon(env);
  if (present !== undefined) {
    log.info(`TensorFlow ${WHEEL.version} is installed: ${dirname(present)}`);
    return present;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new UserError(
      'engine',
      `Cannot install TensorFlow on ${process.platform}-${process.arch}: its library is for linux-x64 only`,
      {
        hint: 'Use the embedded engine, which works on any machine',
      },
    );
  }
  const folder = libraryFolder(env);
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}.tmp-`);
  try {
    await build(work, { env, log, signal });
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(work, 'done'), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  log.info(`Installed TensorFlow ${WHEEL.version} in ${folder}`);
  return join(folder, LIBRARY_FILES.addon);
}

async function build(work: string, { env, log, signal }: InstallOptions): Promise<void> {
  const call = (program: string, args: readonly string[]): Promise<void> => execute(program, args, { env, signal });
  const requirements = join(work, 'requirements.txt');
  writeFileSync(requirements, `${WHEEL.name}==${WHEEL.version} --hash=sha256:${WHEEL.sha256}\n`);
  await call('g++', ['--version']); // before downloading 200 MB
  log.info(`Downloading ${WHEEL.name} ${WHEEL.version} (207 MB) with pip`);
  await call('python3', [
    ...[
      '-m',
      'pip',
      'download',
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      '--require-hashes',
      '--only-binary=:all:',
    ],
    ...[
      '--implementation',
      'cp',
      '--python-version',
      WHEEL.pythonVersion,
      '--platform',
      WHEEL.platform,
      '--dest',
      work,
      '-r',
      requirements,
    ],
  ]);
  const wheel = readdirSync(work).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new UserError('engine', 'Cannot install TensorFlow: pip downloaded nothing');
  log.info('Unpacking the library');
  await call('python3', ['-c', UNPACK, join(work, wheel), work]);
  const done = join(work, 'done');
  mkdirSync(join(done, 'lib'), { recursive: true });
  for (const name of ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'])
    renameSync(join(work, 'tensorflow', name), join(done, 'lib', name));
  log.info('Building the addon');
  const sources = assetPath('tensorflow/binding');
  await call('g++', [
    ...['-std=c++17', '-O2', '-fPIC', '-shared', '-DNAPI_VERSION=8', '-DNODE_GYP_MODULE_NAME=tfjs_binding'],
    ...[`-I${join(work, 'tensorflow', 'include')}`, `-I${assetPath('tensorflow/node-api')}`],
    ...[join(sources, 'tfjs_backend.cc'), join(sources, 'tfjs_binding.cc')],
    ...[
      `-L${join(done, 'lib')}`,
      '-l:libtensorflow_cc.so.2',
      '-l:libtensorflow_framework.so.2',
      '-Wl,-rpath,$ORIGIN/lib',
    ],
    ...['-o', join(done, LIBRARY_FILES.addon)],
  ]);
  writeFileSync(join(done, LIBRARY_FILES.record), `${JSON.stringify({ ...WHEEL }, undefined, 2)}\n`);
}

const MISSING: Readonly<Record<string, string>> = {
  'g++': 'Install a C++ compiler: `sudo apt-get install g++` on Debian and Ubuntu',
  python3: 'Install Python 3 with pip: `sudo apt-get install python3 python3-pip` on Debian and Ubuntu',
};

function execute(
  program: string,
  args: readonly string[],
  { env, signal }: { env: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, signal, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4000)));
    child.on('error', (cause) => {
      const hint = MISSING[program];
      reject(
        signal.aborted
          ? (signal.reason as Error)
          : new UserError('engine', `Cannot install TensorFlow: "${program}" cannot be started`, {
              cause,
              ...(hint ? { hint } : {}),
            }),
      );
    });
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new UserError(
            'engine',
            `Cannot install TensorFlow: "${program} ${args.slice(0, 3).join(' ')} …" exited with ${code}: ${errors.trim().split('\n').slice(-6).join('\n')}`,
          ),
        );
    });
  });
}
