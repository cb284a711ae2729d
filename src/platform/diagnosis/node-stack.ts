import type { DiagnosedProcess, StackFound } from '../../ports.ts';
import { pause } from '../tree-ending.ts';
import { openFiles } from './descriptors.ts';
import { openInspector } from './inspector.ts';
import { catches } from './process-facts.ts';
import { socketEnd } from './sockets.ts';

const SIGUSR1 = 10;
const POLL_MS = 10;
const FRAMES_MAX = 30;
/** A pause that has not come by then will not: V8 breaks into a regular expression within a tenth of a second. */
const PAUSE_TIMEOUT_MS = 300;

interface CallFrame {
  readonly functionName: string;
  readonly location: { readonly scriptId: string; readonly lineNumber: number };
}

interface Script {
  readonly scriptId: string;
  readonly url: string;
}

/**
 * The stack of a Node process that computes, by its inspector: SIGUSR1 opens that on a port of the loopback device (Node.js, "Debugger").
 * A process that waits runs no JavaScript, and is left alone.
 */
export async function nodeStack({ pid, wait }: DiagnosedProcess, untilMs: number): Promise<StackFound> {
  if (wait.kind !== 'computing') return { kind: 'none', why: 'it runs no JavaScript: it waits' };
  const port = await inspectorPort(pid, untilMs);
  if (typeof port === 'string') return { kind: 'none', why: port };
  const inspector = await openInspector(port, untilMs);
  try {
    return await pausedStack();
  } finally {
    inspector.close();
  }

  async function pausedStack(): Promise<StackFound> {
    const paused = inspector.event('Debugger.paused', Math.min(untilMs, performance.now() + PAUSE_TIMEOUT_MS));
    const scripts = inspector.events('Debugger.scriptParsed') as readonly Script[];
    inspector.send('Debugger.enable');
    inspector.send('Debugger.pause');
    const { callFrames } = (await paused) as { readonly callFrames: readonly CallFrame[] };
    const frames = callFrames.slice(0, FRAMES_MAX).map((frame) => frameWords(frame, scripts));
    return { kind: 'frames', of: 'JavaScript', frames, text: frames.map((frame) => `at ${frame}`).join('\n') };
  }
}

/** The port, or why there is none. The one that listens must be the process itself: the number alone could be anyone's. */
async function inspectorPort(pid: number, untilMs: number): Promise<number | string> {
  const known = new Set(listening(pid));
  const already = [...known].find((port) => port === DEFAULT_PORT);
  if (already !== undefined) return already;
  if (!catches(pid, SIGUSR1)) return 'it would die of SIGUSR1 (it was started with --disable-sigusr1, or is no usual Node)';
  process.kill(pid, 'SIGUSR1');
  while (performance.now() + POLL_MS < untilMs) {
    const [port] = listening(pid).filter((each) => !known.has(each));
    if (port !== undefined) return port;
    await pause(POLL_MS);
  }
  return 'its inspector did not open after SIGUSR1: it is inside native code, the program handles that signal itself, or another process has the port';
}

const DEFAULT_PORT = 9229;

function listening(pid: number): readonly number[] {
  return openFiles(pid).flatMap(({ type, target }) => {
    const end = type === 'socket' ? socketEnd(pid, target) : null;
    return end?.kind === 'listening' ? [end.port] : [];
  });
}

/** A frame names its script by a number; the scripts were told before. */
function frameWords({ functionName, location }: CallFrame, scripts: readonly Script[]): string {
  const url = scripts.find(({ scriptId }) => scriptId === location.scriptId)?.url || 'unknown';
  return `${functionName || '(anonymous)'} (${url.replace(/^file:\/\//, '')}:${location.lineNumber + 1})`;
}
