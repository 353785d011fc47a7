/** Asks the user on the terminal; undefined where there is none, so that a script is never kept waiting. */
export function askUser(): ((question: string) => Promise<boolean>) | undefined {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  return async (question) => {
    const { createInterface } = await import('node:readline/promises');
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return /^y/i.test(await terminal.question(`${question} [y/N] `));
    } finally {
      terminal.close();
    }
  };
}
