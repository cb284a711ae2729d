// Healthy work that lasts: ten lines a second that all differ, and a short-lived process now and then. It ends when it is told to, or after two hours.
import { spawn } from 'node:child_process';

const words = ['compiling', 'linking', 'testing', 'packing', 'reading', 'writing', 'fetching', 'checking'];
const LINE_MS = 100;
const LINES_PER_PROCESS = 50;
const LINES_IN_ALL = 72_000;

let seed = 1;
let lines = 0;
const timer = setInterval(() => {
  lines += 1;
  process.stdout.write(`${Array.from({ length: 6 }, word).join(' ')}\n`);
  if (lines % LINES_PER_PROCESS === 0) spawn('true', { stdio: 'ignore' });
  if (lines === LINES_IN_ALL) clearInterval(timer);
}, LINE_MS);

/** Two words in one, so that lines seldom repeat; always the same ones from run to run. */
function word() {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return `${words[seed % 8]}-${(seed >> 8).toString(36).replaceAll(/\d/g, 'q')}`;
}
