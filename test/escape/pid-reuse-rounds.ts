/**
 * Runs as the second process of a PID namespace of its own, where the next process number can be chosen. Ends trees under guard-init
 * while processes that are none of its business take over the numbers of the dead, and prints what became of them as JSON.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { lineOf, type OwnedRun, ownedRun } from '../init/owned-run.ts';
import { statOf } from './searching.ts';

const [binary = '', countText] = process.argv.slice(2);
const rounds = Number(countText);
const endings: readonly ((run: OwnedRun) => void)[] = [(run) => run.order('K'), (run) => run.order('TK'), (run) => run.hangUp()];
const flags = ['-g', '5', '-t', '10'];

/** A reaped child, a reaped orphan and a member that lives; all of them were seen by a sample: what a guard could remember of a tree. */
const withDead = `
  sleep 0.03 & child=$!
  orphan=$(sh -c 'sleep 0.03 > /dev/null & echo $!')
  wait
  while kill -0 "$orphan" 2> /dev/null; do :; done
  echo "$child $orphan"
  sleep 20 & wait`;
/** Deaf to TERM, and its members die and are reaped all the time, each in the instant in which it may be about to be signalled. */
const dying = `
  trap '' TERM
  for _ in 1 2 3; do
    setsid sh -c 'i=0; while [ $i -lt 20000 ]; do (:); i=$((i+1)); done' &
  done
  echo ready
  wait`;

const taken = await takenOver(rounds / 2);
const crowd = await inACrowd(rounds / 2);
console.log(JSON.stringify({ rounds, ...taken, ...crowd }));

/** Numbers of the tree's dead are given to a process beside it, before the tree is ended. */
async function takenOver(count: number): Promise<{ takenOver: number; harmed: number }> {
  let total = 0;
  let harmed = 0;
  for (let round = 0; round < count; round += 1) {
    const run = ownedRun(['sh', '-c', withDead], { flags, binary });
    run.stderr.resume();
    const [, child, orphan] = await lineOf(run.stdout, /^(\d+) (\d+)$/m);
    await run.said(/^sample/);
    const heirs = [Number(child), Number(orphan)].flatMap((pid) => heirOf(pid) ?? []);
    endings[round % endings.length]?.(run);
    await run.ended;
    total += heirs.length;
    harmed += heirs.filter(({ process }) => statOf(process.pid ?? 0) === null || process.signalCode !== null).length;
    await Promise.all(heirs.map(({ process }) => end(process)));
  }
  return { takenOver: total, harmed };
}

/** A process that has the number; null when another was faster. */
function heirOf(pid: number): { readonly process: ChildProcess } | null {
  writeFileSync('/proc/sys/kernel/ns_last_pid', String(pid - 1));
  const heir = spawn('sleep', ['20'], { stdio: 'ignore' });
  if (heir.pid === pid) return { process: heir };
  heir.kill('SIGKILL');
  return null;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** Trees are ended amidst a crowd of short-lived processes that take whatever number becomes free. */
async function inACrowd(count: number): Promise<{ crowd: number; crowdHarmed: number }> {
  const crowd = spawn('perl', [fileURLToPath(new URL('../../fixtures/programs/escape/crowd.pl', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: crowd.stdout })[Symbol.asyncIterator]();
  await lines.next();
  for (let round = 0; round < count; round += 1) {
    const run = ownedRun(['sh', '-c', dying], { flags, binary });
    run.stderr.resume();
    await lineOf(run.stdout, /ready/);
    run.order('T'.repeat(10));
    endings[round % endings.length]?.(run);
    await run.ended;
  }
  crowd.stdin.end();
  const [lived = 0, harmed = 1] = String((await lines.next()).value)
    .split(' ')
    .map(Number);
  return { crowd: lived, crowdHarmed: harmed };
}
