/** Records fixtures/traces/ again: real runs of the fixture programs under the built guard. Read what has changed before you commit it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { recordingFolder, type Trace, traces } from '../fixtures/traces.ts';
import { readBundle } from '../src/evidence/read-bundle.ts';
import { resultOf } from '../src/report/result.ts';

const root = resolve(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const into = join(root, 'fixtures', 'traces');

mkdirSync(recordingFolder); // refuses to begin in a folder that something else has made
try {
  cpSync(join(root, 'fixtures', 'programs'), join(recordingFolder, 'programs'), { recursive: true });
  writeFileSync(join(recordingFolder, 'loop-then-test.sh'), loopThenTest());
  writeFileSync(join(recordingFolder, 'hang-once.sh'), hangOnce());
  if (asked.length === 0) rmSync(into, { recursive: true, force: true });
  for (const trace of traces) if (asked.length === 0 || asked.includes(trace.name)) keep(trace, await record(trace));
} finally {
  rmSync(recordingFolder, { recursive: true });
}

/** Runs one trace's command and gives the folder of its bundle. Nothing of this environment reaches the record. */
async function record({ name, options, command, policy, cancelAfterMs }: Trace): Promise<string> {
  process.stderr.write(`traces: ${name}…\n`);
  const evidence = join(recordingFolder, 'evidence', name);
  if (policy !== undefined) writeFileSync(join(recordingFolder, 'policy.yml'), policy);
  const own = ['--name', name, '--evidence-dir', evidence, ...(policy === undefined ? [] : ['--policy', 'policy.yml'])];
  const guard = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'run', ...own, ...options, '--', ...command], {
    cwd: recordingFolder,
    env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin` },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(guard, 'close');
  guard.stdout.once('data', async () => {
    if (cancelAfterMs === undefined) return;
    await sleep(cancelAfterMs);
    guard.kill('SIGTERM');
  });
  guard.stdout.resume();
  await ended;
  const [run] = readdirSync(evidence).filter((entry) => !entry.startsWith('.'));
  if (run === undefined) throw new Error(`${name} left no bundle`);
  return join(evidence, run);
}

/** Keeps what a replay needs, if the run went as it is to go. */
function keep({ name, verdict, decisions }: Trace, bundle: string): void {
  const { events } = readBundle(bundle);
  const made = events.flatMap(({ event }) =>
    event.event_type === 'decision_made' || event.event_type === 'policy_dry_run'
      ? [{ action: event.action, rules: event.payload.rules }]
      : [],
  );
  const asExpected =
    resultOf(events).verdict === verdict &&
    made.length === decisions.length &&
    decisions.every(
      ({ action, rules }, at) => made[at]?.action === action && rules.every((rule) => made[at]?.rules.includes(rule)),
    );
  if (!asExpected) throw new Error(`${name} ended as ${resultOf(events).verdict} after ${JSON.stringify(made)}`);
  mkdirSync(join(into, name), { recursive: true });
  for (const file of ['events.jsonl', 'policy.json']) cpSync(join(bundle, file), join(into, name, file));
}

/** Stands still the first time, and passes the second. */
function hangOnce(): string {
  return 'if [ -e hung ]; then rm hung; echo passed; exit 0; fi\n: > hung\necho begun\nsleep 60\n';
}

function loopThenTest(): string {
  const loop = 'node programs/detect/same-line.mjs --rate 1500 --timeout 4';
  return `${loop}\nnode programs/detect/tap-runner.mjs --tests 200\n`;
}
