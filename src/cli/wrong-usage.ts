/** Says what is wrong with the arguments; 2 is wrong usage everywhere but in `run`. */
export function wrongUsage(problem: string): number {
  process.stderr.write(`flowforge: ${problem}\n`);
  return 2;
}
