// Builds dist/: one ncc bundle in dist/program, the two faces beside it, and the parts that cannot be bundled (sharp's
// binaries, assets) as files of their own. The same source always gives the same bytes.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import ncc from '@vercel/ncc';
import { copyAssets } from './assets.mjs';
import { compileKernels } from './kernels.mjs';

const PROGRAM = 'dist/program';
// sharp finds libvips by a path relative to its own file, so it ships as the packages it comes in.
const PACKAGES = [
  'sharp',
  'detect-libc',
  'semver',
  '@img/colour',
  '@img/sharp-linux-x64',
  '@img/sharp-libvips-linux-x64',
  '@img/sharp-wasm32',
  '@emnapi/runtime',
  'tslib',
];
const KEPT = /(^|\/)(LICENSE|NOTICE|THIRD-PARTY)[^/]*$/i;
const UNNEEDED =
  /\.(md|map|d\.ts|d\.mts|d\.cts|h|hpp|cc|ts|target|yml)$|(^|\/)(src|test|tests|include|bin|node_modules)(\/|$)/i;

function main() {
  execFileSync(process.execPath, ['scripts/compile.mjs', '--clean'], { stdio: 'inherit' });
  return bundle().then(() => {
    writeFace('dist/index.js', './program/index.js', 'startAction');
    writeFace('dist/cli.js', './program/index.js', 'startCommandLine', '#!/usr/bin/env node\n');
    writeFace(`${PROGRAM}/worker.js`, './index.js', 'startWorker');
    writeFileSync('dist/package.json', '{\n  "type": "module"\n}\n');
    copyAssets(`${PROGRAM}/assets`);
    compileKernels(`${PROGRAM}/assets/kernels.wasm`);
    copyPackages();
    return bundleYaml();
  });
}

async function bundle() {
  const { code, assets } = await ncc(join(process.cwd(), 'build/src/bundle.js'), {
    cache: false,
    externals: ['sharp'],
    quiet: true,
    esm: true,
    license: 'licenses.txt',
  });
  rmSync('dist', { recursive: true, force: true });
  mkdirSync(PROGRAM, { recursive: true });
  write(`${PROGRAM}/index.js`, code);
  for (const [name, { source }] of Object.entries(assets)) write(join(PROGRAM, name), source);
}

function write(path, content) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
}

function writeFace(path, program, start, head = '') {
  writeFileSync(path, `${head}import { ${start} } from '${program}';\n\nawait ${start}();\n`, {
    mode: head ? 0o755 : 0o644,
  });
}

// Loaded at run time, and only where it is needed (src/formats/yaml-library.ts): one file instead of its seventy.
async function bundleYaml() {
  const source = 'node_modules/yaml';
  const target = 'dist/node_modules/yaml';
  const { code } = await ncc(join(process.cwd(), source, 'dist/index.js'), { cache: false, quiet: true });
  write(`${target}/index.js`, code);
  cpSync(`${source}/LICENSE`, `${target}/LICENSE`);
  const { name, version, license } = JSON.parse(readFileSync(`${source}/package.json`, 'utf8'));
  writeManifest(target, { name, version, license, type: 'commonjs', main: 'index.js' });
}

function writeManifest(folder, manifest) {
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

function copyPackages() {
  for (const name of PACKAGES) {
    const source = join('node_modules', name);
    const target = join('dist/node_modules', name);
    cpSync(source, target, {
      recursive: true,
      filter: (path) => {
        const relative = path.slice(source.length + 1);
        return relative === '' || KEPT.test(relative) || !UNNEEDED.test(relative);
      },
    });
    dropEmptyFolders(target);
    // Fields that a registry or an installer adds would differ from machine to machine.
    const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
    const { version, license, type, main, exports, engines } = manifest;
    writeManifest(target, { name, version, license, type, main, exports, engines, config: manifest.config });
  }
}

function dropEmptyFolders(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) dropEmptyFolders(path);
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}

await main();
