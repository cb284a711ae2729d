import { pause } from '../tree-ending.ts';

/** A conversation with a Node process on this machine (Chrome DevTools protocol). Every wait ends in time, by rejecting. */
export interface Inspector {
  send(method: string): void;
  /** The next event of this name. */
  event(method: string, untilMs: number): Promise<unknown>;
  /** What every event of this name has said from now on; grows. */
  events(method: string): readonly unknown[];
  /** Lets the process go on, and forgets it. */
  close(): void;
}

interface Message {
  readonly method?: string;
  readonly params?: unknown;
}

/** A program has so many scripts at most, each of which is told. */
const EVENTS_MAX = 20_000;

/** @throws Error when the process does not answer by `untilMs` (of performance.now). */
export async function openInspector(port: number, untilMs: number): Promise<Inspector> {
  const socket = new WebSocket(await debuggerUrl(port, untilMs));
  const waiting: { readonly wanted: (message: Message) => boolean; readonly take: (message: Message) => void }[] = [];
  let lastId = 0;
  await inTime(
    new Promise<void>((opened, failed) => {
      socket.addEventListener('open', () => opened());
      socket.addEventListener('error', () => failed(new Error('its inspector refused the connection')));
    }),
    untilMs,
  );
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    for (const each of waiting) if (each.wanted(message)) each.take(message);
  });
  return { send, event, events, close: () => socket.close() };

  function send(method: string): void {
    lastId += 1;
    socket.send(JSON.stringify({ id: lastId, method }));
  }

  async function event(method: string, untilMs: number): Promise<unknown> {
    return (await next((message) => message.method === method, untilMs)).params;
  }

  function events(method: string): readonly unknown[] {
    const all: unknown[] = [];
    waiting.push({
      wanted: (message) => message.method === method && all.length < EVENTS_MAX,
      take: ({ params }) => all.push(params),
    });
    return all;
  }

  function next(wanted: (message: Message) => boolean, untilMs: number): Promise<Message> {
    return inTime(new Promise<Message>((take) => waiting.push({ wanted, take })), untilMs);
  }
}

async function debuggerUrl(port: number, untilMs: number): Promise<string> {
  const signal = AbortSignal.timeout(Math.max(1, Math.round(untilMs - performance.now())));
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`, { signal })).json()) as readonly {
    readonly webSocketDebuggerUrl?: string;
  }[];
  const url = targets[0]?.webSocketDebuggerUrl;
  if (url === undefined) throw new Error('its inspector offers nothing to look at');
  return url;
}

function inTime<T>(work: Promise<T>, untilMs: number): Promise<T> {
  const late = pause(Math.max(0, untilMs - performance.now())).then((): never => {
    throw new Error('its inspector did not answer in time');
  });
  return Promise.race([work, late]);
}
