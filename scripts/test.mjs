// Runs one suite of compiled tests: unit (default), quick, integration or tensorflow. Further words filter by path.
// Two suites are folders: __tests__/integration and __tests__/tensorflow; everything else is the unit suite. Of that, quick
// leaves out the `*.e2e.test.ts`: whole runs of the program against a GitHub of the test's own.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const [suite = 'unit', ...filters] = process.argv.slice(2);
const root = join('build', '__tests__');
const suiteOf = (file) => (['integration', 'tensorflow'].includes(file.split(sep)[0]) ? file.split(sep)[0] : 'unit');
const files = readdirSync(root, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.test.js') && suiteOf(file) === (suite === 'quick' ? 'unit' : suite))
  .filter((file) => suite !== 'quick' || !file.endsWith('.e2e.test.js'))
  // What is left in build/ of a test that was renamed is not one.
  .filter((file) => existsSync(join('__tests__', file.replace(/js$/, 'ts'))))
  .filter((file) => filters.length === 0 || filters.some((word) => file.includes(word)))
  .sort()
  .map((file) => join(root, file));
if (files.length === 0) {
  console.error(`No test in suite "${suite}" matches ${JSON.stringify(filters)}`);
  process.exit(1);
}
let failed = 0;
let passed = 0;
// One more than cores, since some tests wait; of its own accord Node leaves a core idle.
const stream = run({ files, concurrency: ['unit', 'quick'].includes(suite) ? availableParallelism() + 1 : false });
stream.on('test:fail', () => (failed += 1));
stream.on('test:pass', (event) => (passed += event.details?.type === 'suite' || event.skip !== undefined ? 0 : 1));
stream.compose(spec).pipe(process.stdout);
stream.on('end', () => {
  process.exitCode = failed > 0 ? 1 : 0;
  process.on('exit', () => console.log(`${suite}: ${passed} passed, ${failed} failed`));
});
