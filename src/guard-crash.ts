/** The guard failed: no code of the command's, and none that reads as success or as a kill. */
const GUARD_FAILED = 125;

/**
 * Ends the process with 125 and a line that says why when an error is caught by nobody. Whatever the command had started ends with the guard, as after its
 * SIGKILL. For entries that supervise.
 */
export function endOnCrash(): void {
  process.on('uncaughtException', (error: unknown) => {
    const [what, ...where] = (error instanceof Error && error.stack ? error.stack : String(error)).split('\n');
    const lines = [
      `the guard itself failed (${what}): please report this`,
      'what it supervised is ended; FLOWFORGE_DISABLE=1 runs the command without it',
    ];
    process.stderr.write([...lines, ...where.map((line) => line.trim())].map((line) => `flowforge: ${line}\n`).join(''));
    process.exit(GUARD_FAILED);
  });
}
