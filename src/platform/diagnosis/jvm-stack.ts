import { rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { DiagnosedProcess, StackFound } from '../../ports.ts';
import { pause } from '../tree-ending.ts';
import { catches, innerPid } from './process-facts.ts';

const SIGQUIT = 3;
const POLL_MS = 10;
const FRAMES_MAX = 30;
const DUMP_BYTES_MAX = 256 * 1024;

/**
 * A thread dump by the attach mechanism that jcmd uses: a file says that somebody wants to talk, SIGQUIT makes the JVM look for it, and it then
 * listens on a socket. Nothing is printed, as SIGQUIT alone would make it do (HotSpot, attachListener_posix.cpp).
 */
export async function jvmStack({ pid }: DiagnosedProcess, untilMs: number): Promise<StackFound> {
  if (!catches(pid, SIGQUIT)) return { kind: 'none', why: 'this JVM would die of SIGQUIT (it was started with -Xrs)' };
  const inner = innerPid(pid);
  const temporary = `/proc/${pid}/root/tmp`;
  const socket = `${temporary}/.java_pid${inner}`;
  const wasThere = isSocket(socket);
  if (!wasThere) await ask(pid, `${temporary}/.attach_pid${inner}`, () => isSocket(socket), untilMs);
  if (!isSocket(socket)) return { kind: 'none', why: 'the JVM did not open its attach socket in time' };
  const text = await threadDump(socket, untilMs);
  if (!wasThere) rmSync(socket, { force: true }); // a JVM that is killed leaves it behind
  return { kind: 'frames', of: deadlockIn(text) ? 'Java, which found a deadlock' : 'Java', frames: mainFrames(text), text };
}

async function ask(pid: number, file: string, answered: () => boolean, untilMs: number): Promise<void> {
  writeFileSync(file, '', { flag: 'wx', mode: 0o600 });
  try {
    process.kill(pid, 'SIGQUIT');
    while (!answered() && performance.now() + POLL_MS < untilMs) await pause(POLL_MS);
  } finally {
    rmSync(file, { force: true });
  }
}

function isSocket(path: string): boolean {
  try {
    return statSync(path).isSocket();
  } catch {
    return false;
  }
}

/** Protocol 1: version, command and three arguments, each ended by a zero byte; the answer begins with a line for the result, `0`. */
function threadDump(path: string, untilMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ path });
    const chunks: Buffer[] = [];
    let size = 0;
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Buffer.concat(chunks).toString('utf8').replace(/^0\n/, ''));
    };
    const timer = setTimeout(end, Math.max(0, untilMs - performance.now()));
    socket.once('error', reject);
    socket.once('close', end);
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > DUMP_BYTES_MAX) end();
    });
    socket.write(`1\0threaddump\0${'\0'.repeat(3)}`);
  });
}

function deadlockIn(dump: string): boolean {
  return /^Found \w+ Java-level deadlock/m.test(dump);
}

/** Of a thread in the deadlock, else of the one that runs `main`, else of the first that has a stack. */
export function mainFrames(dump: string): readonly string[] {
  const blocks = dump.split('\n\n').filter((block) => /^"/.test(block) && /^\s+at /m.test(block));
  const inDeadlock = /^Found \w+ Java-level deadlock[\s\S]*?^"([^"]+)":/m.exec(dump)?.[1];
  const block =
    blocks.find((each) => inDeadlock !== undefined && each.startsWith(`"${inDeadlock}"`)) ??
    blocks.find((each) => each.startsWith('"main"')) ??
    blocks[0] ??
    '';
  return [...block.matchAll(/^\s+at (.+)$/gm)]
    .slice(0, FRAMES_MAX)
    .map(([, frame]) => (frame ?? '').replace(/^java\.base@[^/]*\//, ''));
}
