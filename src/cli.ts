import { VERSION } from './version.js';

// Whoever reads us has enough (`train-report … | head`): end as a program does that SIGPIPE ends.
const SIGPIPE_EXIT_CODE = 141;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(SIGPIPE_EXIT_CODE);
  });
}

const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { runCommandLine } = await import('./commands/run.js');
  process.exitCode = await runCommandLine(argv);
}
