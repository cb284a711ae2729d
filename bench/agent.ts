import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Shipped from '../src/agent/agent-channel.ts';
import { asShipped } from './as-shipped.ts';
import { guarded, removeBundles } from './guarded.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { pourMs, spawnAndPipe } from './pass-through.ts';
import { sideBySide } from './side-by-side.ts';

const megabytes = 200;
const timesLong = 5;
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

/** Wall time of a stream on its way through a guard that reads it, beside a bare Node program that only pipes, and beside a guard that does not read it. */
async function passedOn(context: BenchContext): Promise<BenchRow[]> {
  const folder = join(context.scratch, 'streams');
  mkdirSync(folder, { recursive: true });
  const rows: BenchRow[] = [];
  for (const [what, { first, line }] of Object.entries(streams)) {
    const path = join(folder, 'stream');
    const bytes = streamOf(first, line);
    writeFileSync(path, bytes);
    const once = ['cat', path] as const;
    const figures = await sideBySide(
      [
        { name: 'Node', measure: () => pourMs([process.execPath, spawnAndPipe, ...once], bytes.length, 'a pipe') },
        { name: 'unread', measure: () => guardMs(context, ['--agent', 'none'], once, bytes.length) },
        { name: 'guard', measure: () => guardMs(context, ['--agent', 'auto'], once, bytes.length) },
      ],
      context.rounds,
    );
    const row = (beside: 'Node' | 'unread', besideText: string): BenchRow => ({
      ...{ what: `${megabytes} MB ${what}, passed on in profile agent`, guard: figures.guard },
      ...{ beside: besideText, besideFigures: figures[beside], unit: 'ms', note: '' },
    });
    rows.push(row('Node', 'Node spawn-and-pipe'), row('unread', 'the same, with --agent none'));
    rows.push(await passedOnLong(context, what, path, bytes.length));
  }
  rmSync(folder, { recursive: true });
  return rows;
}

/** The same stream again and again: what a start and a bundle cost is a small part of it. */
async function passedOnLong(context: BenchContext, what: string, path: string, bytes: number): Promise<BenchRow> {
  const command = ['cat', ...Array<string>(timesLong).fill(path)] as const;
  const figures = await sideBySide(
    [
      { name: 'Node', measure: () => pourMs([process.execPath, spawnAndPipe, ...command], timesLong * bytes, 'a pipe') },
      { name: 'guard', measure: () => guardMs(context, ['--agent', 'auto'], command, timesLong * bytes) },
    ],
    context.rounds,
  );
  return {
    ...{ what: `${timesLong * megabytes} MB ${what}, passed on in profile agent`, guard: figures.guard },
    ...{ beside: 'Node spawn-and-pipe', besideFigures: figures.Node, unit: 'ms', note: '' },
  };
}

/** Every rule of an agent looks at it, and none may end it. */
function guardMs(context: BenchContext, agent: readonly string[], command: readonly string[], bytes: number): number {
  const options = ['--quiet', '--profile', 'agent', '--on-runaway', 'alert', ...agent];
  const ms = pourMs(guarded(context, options, command), bytes, 'a pipe');
  removeBundles(context);
  return ms;
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
