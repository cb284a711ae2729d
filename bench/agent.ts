import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Shipped from '../src/agent/agent-channel.ts';
import { asShipped } from './as-shipped.ts';
import { guarded, removeBundles } from './guarded.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { spawnAndPipe } from './pass-through.ts';
import { figuresOf, sideBySide } from './side-by-side.ts';

const timeStream = fileURLToPath(new URL('./programs/time-stream.mjs', import.meta.url));
const megabytes = 200;
const timesLong = 5;
/** Half a second varies more than two do: so many times the rounds. */
const SHORT_ROUNDS = 3;
const pieceBytes = 64 * 1024;
/** A guard that passes on 800 MB/s. */
const piecesPerTick = 3_200;

const codeLine = String.raw`  const answer = \"forty-two\"; // a line of code\n`;

/** Kinds of stream, after the first event of an agent or without one. */
const streams: Readonly<Record<string, { readonly first: string; readonly line: (at: number) => string }>> = {
  'of no agent': { first: '', line: (at) => `2026-11-21T10:00:00Z compiling file ${at} of the project, with all its warnings` },
  'of no agent, in JSON': { first: '', line: (at) => `{"level":"info","message":"compiling file ${at} of the project"}` },
  'of an agent that runs builds': { first: init(), line: (at) => `compiling file ${at} of the project, with all its warnings` },
  'of calls and short results': { first: init(), line: (at) => (at % 2 === 0 ? call(at) : result(at - 1, 4)) },
  'of 5 MB results': { first: init(), line: (at) => (at % 2 === 0 ? call(at) : result(at - 1, 5 * 1024)) },
};

/** What reading an agent's stream costs: on its way through the guard, and by itself. */
export async function agent(context: BenchContext): Promise<BenchRow[]> {
  return [...(await passedOn(context)), ...(await read(context))];
}

/** A stream on its way through a guard that reads it, beside a bare Node program that only pipes, and beside a guard that does not read it. */
async function passedOn(context: BenchContext): Promise<BenchRow[]> {
  const folder = join(context.scratch, 'streams');
  mkdirSync(folder, { recursive: true });
  const rows: BenchRow[] = [];
  for (const [what, { first, line }] of Object.entries(streams)) {
    const path = join(folder, 'stream');
    const bytes = streamOf(first, line);
    writeFileSync(path, bytes);
    rows.push(...(await passedOnTimes(context, what, path, bytes.length, 1)));
    rows.push(...(await passedOnTimes(context, what, path, bytes.length, timesLong)));
  }
  rmSync(folder, { recursive: true });
  return rows;
}

/** The stream so many times over, on the clock of its reader, and on that of whoever waits for start and bundle too. */
async function passedOnTimes(
  context: BenchContext,
  what: string,
  path: string,
  bytes: number,
  times: number,
): Promise<BenchRow[]> {
  const command = ['cat', ...Array<string>(times).fill(path)] as const;
  const rounds = times === 1 ? SHORT_ROUNDS * context.rounds : context.rounds;
  const wholeMs: Record<'Node' | 'guard', number[]> = { Node: [], guard: [] };
  const counted = (all: readonly number[]) => figuresOf(all.slice(1)); // sideBySide throws a first round away
  const timed = (argv: readonly [string, ...string[]], whole: number[] = []) => {
    const { streamMs, ms } = timedStream(argv, times * bytes);
    whole.push(ms);
    removeBundles(context);
    return streamMs;
  };
  const asAgent = (agent: 'auto' | 'none') => guarded(context, [...inProfileAgent, '--agent', agent], command);
  const figures = await sideBySide(
    [
      { name: 'Node', measure: () => timed([process.execPath, spawnAndPipe, ...command], wholeMs.Node) },
      { name: 'unread', measure: () => timed(asAgent('none')) },
      { name: 'guard', measure: () => timed(asAgent('auto'), wholeMs.guard) },
    ],
    rounds,
  );
  const subject = `${times * megabytes} MB ${what}`;
  const streamed = {
    what: `${subject}, first byte to last`,
    guard: figures.guard,
    unit: 'ms',
    note: `profile agent, ${rounds} rounds`,
  } as const;
  return [
    { ...streamed, beside: 'Node spawn-and-pipe', besideFigures: figures.Node },
    { ...streamed, beside: 'the same, with --agent none', besideFigures: figures.unread },
    {
      ...{
        what: `${subject}, the whole run`,
        guard: counted(wholeMs.guard),
        unit: 'ms',
        note: `bundle sealed, ${rounds} rounds`,
      },
      ...{ beside: 'Node spawn-and-pipe', besideFigures: counted(wholeMs.Node) },
    },
  ];
}

/** Every rule of an agent looks at it, and none may end it. */
const inProfileAgent = ['--quiet', '--profile', 'agent', '--on-runaway', 'alert'];

/** Throws when bytes were lost or the command failed. */
function timedStream(argv: readonly [string, ...string[]], bytes: number): { streamMs: number; ms: number } {
  const startedMs = performance.now();
  const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$@" | "$0" "$READER"', process.execPath, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, READER: timeStream },
  });
  const ms = performance.now() - startedMs;
  const [passed = 0, streamMs = 0] = stdout.split(' ').map(Number);
  if (status !== 0 || passed !== bytes) throw new Error(`${argv.join(' ')} passed ${passed} of ${bytes} bytes on: ${stderr}`);
  return { streamMs, ms };
}

/** CPU of the agent channel, beside a search for the line ends of the same bytes. */
async function read(context: BenchContext): Promise<BenchRow[]> {
  const { createAgentChannel } = (await asShipped(context, 'agent/agent-channel')) as typeof Shipped;
  const rows: BenchRow[] = [];
  for (const [what, { first, line }] of Object.entries(streams)) {
    const bytes = streamOf(first, line);
    let shed = 0;
    const readOnce = (): void => {
      shed = readAll(createAgentChannel({ agent: 'auto', prices: [] }), bytes);
    };
    const figures = await sideBySide(
      [
        { name: 'channel', measure: () => cpuMs(readOnce) },
        { name: 'count', measure: () => cpuMs(() => countNewlines(bytes)) },
      ],
      context.rounds,
    );
    const note = `${Math.round(megabytes / (figures.channel.median / 1000))} MB/s a core, ${Math.round(shed / 1e6)} MB shed`;
    const shared = { beside: 'indexOf(10) alone', besideFigures: figures.count, unit: 'ms' } as const;
    rows.push({ what: `${megabytes} MB ${what}`, guard: figures.channel, ...shared, note });
  }
  return rows;
}

function readAll(channel: Shipped.AgentChannel, bytes: Uint8Array): number {
  for (let at = 0, piece = 1; at < bytes.length; at += pieceBytes, piece += 1) {
    channel.observe(bytes.subarray(at, at + pieceBytes));
    if (piece % piecesPerTick === 0) channel.tick();
  }
  return channel.stats()?.shedBytes ?? 0;
}

function countNewlines(bytes: Uint8Array): void {
  for (let at = bytes.indexOf(10); at !== -1; ) at = bytes.indexOf(10, at + 1);
}

function streamOf(first: string, lineAt: (at: number) => string): Uint8Array {
  const bytes = Buffer.alloc(megabytes * 1e6, 10);
  let length = bytes.write(`${first}\n`);
  for (let at = 0; length < bytes.length; at += 1) length += bytes.write(`${lineAt(at)}\n`, length);
  return bytes;
}

function init(): string {
  return JSON.stringify({ type: 'system', subtype: 'init', session_id: 's', model: 'm' });
}

function call(at: number): string {
  const content = [{ type: 'tool_use', id: `t${at}`, name: 'Read', input: { file_path: `src/file-${at}.ts` } }];
  const usage = { input_tokens: 10, output_tokens: 20, cache_read_input_tokens: 900 };
  return JSON.stringify({ type: 'assistant', message: { id: `m${at}`, model: 'm', content, usage }, session_id: 's' });
}

function result(at: number, kibibytes: number): string {
  const content = [{ type: 'tool_result', tool_use_id: `t${at}`, content: 'TEXT' }];
  const text = codeLine.repeat(Math.floor((kibibytes * 1024) / codeLine.length));
  return JSON.stringify({ type: 'user', message: { content }, session_id: 's' }).replace('TEXT', () => text);
}

/** CPU time of this thread: what else the machine does at the time counts less than it would on a clock. */
function cpuMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
