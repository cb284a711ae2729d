import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgentChannel, createAgentChannel } from '../../src/agent/agent-channel.ts';
import { type AgentStats, agentNames } from '../../src/model.ts';
import { channelOf, claude, streamOf } from './streams.ts';

const megabyte = Buffer.alloc(1_000_000, 'some text\n');
/** More than an agent says in a tick. */
const flood = Buffer.alloc(14_000_000, 'some text\n');

describe('an agent is recognised', () => {
  it.each([
    ['claude', claude.init()],
    ['claude', { type: 'system', subtype: 'hook_started', session_id: 'a' }],
    ['claude', claude.end({ is_error: true })],
    ['claude', { type: 'result', subtype: 'success', session_id: 'a' }],
    ['codex', { type: 'thread.started', thread_id: 'a' }],
    ['gemini', { type: 'init', timestamp: '2026-11-21T10:00:00Z', session_id: 'a', model: 'm' }],
    ['opencode', { type: 'step_start', timestamp: 1, sessionID: 'a', part: {} }],
    ['aider', 'Aider v0.86.1'],
  ])('as %s by %j, after a log of its own', (agent, first) => {
    const log = ['> npm ci', '{"type":"progress","at":3}', '{"type":"', 'added 3 packages', '', '{', 'Aider vs. others'];
    expect(channelOf([...log, first]).agent()).toBe(agent);
  });

  it.each([
    ['a log in JSON', { type: 'init', message: 'starting', model: 'x' }],
    ['an event of another program', { type: 'result', ok: true }],
    ['a text with an event in it', ` > ${JSON.stringify(claude.init())}`],
    ['an event with fields of the wrong type', { type: 'thread.started', thread_id: 7 }],
  ])('in nothing else: %s', (_, line) => {
    expect(channelOf([line, line]).stats()).toBeNull();
  });

  it('by name, whatever it prints, and not at all when nobody wants it', () => {
    const named = channelOf(['hello'], { agent: 'gemini' });
    expect(named.agent()).toBe('gemini');
    expect(named.stats()).toMatchObject({ events: 0, costMicros: -1 });
    expect(channelOf([claude.init()], { agent: 'none' }).stats()).toBeNull();
  });

  it('in a flood too, where its first event comes by itself or last, but not in the middle of one', () => {
    const behind = channelOf([]);
    behind.observe(flood);
    behind.observe(streamOf([claude.init()]));
    expect(behind.agent()).toBe('claude');

    const last = channelOf([]);
    last.observe(Buffer.concat([flood, streamOf([claude.init()])]));
    expect(last.agent()).toBe('claude');

    const within = channelOf([]);
    within.observe(Buffer.concat([flood, streamOf([claude.init()]), flood]));
    expect(within.agent()).toBeNull();
    within.tick();
    within.observe(Buffer.concat([streamOf([claude.init()]), megabyte]));
    expect(within.agent()).toBe('claude');
  });

  it('by a result alone, behind a log, but not within as much as is read at once', () => {
    const [log, end] = [megabyte.subarray(0, 20_000), streamOf([claude.end()])];
    const agentIn = (...pieces: Buffer[]) => {
      const channel = channelOf([]);
      channel.observe(Buffer.concat(pieces));
      return channel.agent();
    };
    expect(agentIn(log, end)).toBe('claude');
    expect(agentIn(log, end, log)).toBe('claude');
    expect(agentIn(log, end, megabyte.subarray(0, 65_536))).toBeNull();
  });

  it.each([
    ['as events begin', claude.init()],
    ['as results do', claude.end()],
  ])('in the line that a flood breaks off in, %s', (_, first) => {
    const line = streamOf([first]);
    const channel = channelOf([]);
    channel.observe(Buffer.concat([flood, line.subarray(0, 20)]));
    channel.observe(Buffer.concat([line.subarray(20), flood]));
    expect(channel.agent()).toBe('claude');
  });

  it('no more after 64 MiB', () => {
    const agentAfter = (megabytes: number) => {
      const channel = channelOf([]);
      for (let at = 0; at < megabytes; at += 1) {
        channel.observe(megabyte);
        channel.tick();
      }
      channel.observe(streamOf([claude.init()]));
      return channel.agent();
    };
    expect(agentAfter(67)).toBe('claude');
    expect(agentAfter(68)).toBeNull();
  });

  it('no more after a thousand events that are no agent’s', () => {
    const other = Array.from({ length: 1_001 }, (_, at) => ({ type: 'progress', at }));
    expect(channelOf([...other.slice(0, 900), claude.init()]).agent()).toBe('claude');
    expect(channelOf([...other, claude.init()]).stats()).toBeNull();
  });
});

describe('a stream', () => {
  const events = [
    ...[
      'log before',
      claude.init(),
      'log between',
      claude.call('t1', { command: 'ls ü €' }),
      claude.result('t1', 'x'.repeat(70_000)),
    ],
    ...[
      claude.assistant('m9', { input_tokens: 5 }),
      '{"type":"assistant","message":',
      claude.result('t1', 'again'),
      claude.end(),
    ],
  ];

  it('is read alike in whatever pieces it comes', () => {
    const bytes = streamOf(events);
    const whole = statsOf(createAgentChannel({ agent: 'auto', prices: [] }), [bytes]);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 40 }), (cuts) => {
        const places = [0, ...cuts.sort((first, second) => first - second), bytes.length];
        const pieces = places.slice(1).map((place, at) => bytes.subarray(places[at], place));
        expect(statsOf(createAgentChannel({ agent: 'auto', prices: [] }), pieces)).toEqual(whole);
      }),
    );
  });

  it('may be cut at any byte', () => {
    const bytes = streamOf(
      events.map((event) => (typeof event === 'string' ? event : JSON.parse(JSON.stringify(event).replace(/x{9,}/, 'x')))),
    );
    for (let end = 0; end <= bytes.length; end += 1)
      expect(() => statsOf(createAgentChannel({ agent: 'auto', prices: [] }), [bytes.subarray(0, end)])).not.toThrow();
  });

  it('may end its lines as Windows does', () => {
    const bytes = Buffer.from(
      streamOf([claude.init(), claude.assistant('m1', { input_tokens: 3 })])
        .toString()
        .replaceAll('\n', '\r\n'),
    );
    expect(statsOf(createAgentChannel({ agent: 'auto', prices: [] }), [bytes])?.totalTokens).toBe(3);
  });
});

describe('a long line', () => {
  const loop = (resultAt: (at: number) => string): AgentStats | null => {
    const channel = channelOf([claude.init()]);
    for (let at = 0; at < 5; at += 1) {
      channel.observe(streamOf([claude.call(`t${at}`, {}), claude.result(`t${at}`, resultAt(at), true)]));
      for (let tick = 0; tick < 9; tick += 1) channel.tick();
    }
    return channel.stats();
  };

  it('of five megabytes is read, and its result compared in full', () => {
    const half = 'a "quoted" \\ line of ü\n'.repeat(120_000);
    expect(loop(() => `${half}1${half}`)).toMatchObject({ loopRepeats: 5, skippedLines: 0 });
    expect(loop((at) => `${half}${at}${half}`)).toMatchObject({ loopRepeats: 0, skippedLines: 0 });
  });

  it('is shown by its beginning', () => {
    const channel = channelOf([
      claude.init(),
      claude.call('t1', {}),
      claude.result('t1', 'é\n'.repeat(50_000)),
      claude.call('t2', {}),
    ]);
    channel.observe(streamOf([claude.result('t2', 'é\n'.repeat(50_000))]));
    expect(channel.story().loop[0]?.result).toMatch(/^(é\n)+/);
    expect(channel.story().loop[0]?.result.length).toBeLessThan(2_100);
  });

  it('beyond eight megabytes is skipped and counted, and the next one is read', () => {
    const channel = channelOf([claude.init()]);
    const piece = Buffer.alloc(1024 * 1024, 'x');
    channel.observe(Buffer.from('{"type":"user","message":"'));
    for (let mebibyte = 0; mebibyte < 9; mebibyte += 1) channel.observe(piece);
    channel.observe(Buffer.from('"}\n'));
    channel.observe(streamOf([claude.assistant('m1', { input_tokens: 3 })]));
    expect(channel.stats()).toMatchObject({ skippedLines: 1, totalTokens: 3 });
  });

  it.each([
    ['nested too deep', `{"type":"user","message":${'['.repeat(300_000)}${']'.repeat(300_000)}}`],
    ['of a million values', `{"type":"user","message":[${'{},'.repeat(400_000)}{}]}`],
  ])('%s is skipped and counted', (_, line) => {
    expect(channelOf([claude.init(), line, claude.assistant('m1', { input_tokens: 3 })]).stats()).toMatchObject({
      ...{ skippedLines: 1, totalTokens: 3 },
    });
  });
});

describe('a flood of lines', () => {
  it('is read no further than a tick allows, says so, and its end is still seen', () => {
    const channel = channelOf([claude.init()]);
    const lines = streamOf(Array.from({ length: 1_000 }, (_, at) => claude.assistant(`m${at}`, { input_tokens: 1 })));
    for (let piece = 0; piece < 200; piece += 1) channel.observe(lines);
    channel.observe(streamOf([claude.end({ usage: { input_tokens: 200_000 } })]));
    const stats = channel.stats();
    expect(stats?.shedBytes).toBeGreaterThan(lines.length);
    expect(stats).toMatchObject({ endState: 1, totalTokens: 200_000 });

    for (let tick = 0; tick < 9; tick += 1) channel.tick();
    channel.observe(streamOf([claude.assistant('later', { input_tokens: 5 })]));
    expect(channel.tick()).toMatchObject({ shedBytes: stats?.shedBytes, endState: 0 });
  });

  it('is not read at all behind one that no agent prints, until a tick was calm', () => {
    const channel = channelOf([claude.init()]);
    const said = (id: string) => channel.observe(streamOf([claude.assistant(id, { input_tokens: 1 })]));
    channel.observe(flood);
    said('in the flood');
    channel.tick();
    said('behind it');
    expect(channel.tick()).toMatchObject({ turns: 0, totalTokens: 0 });
    said('in the calm');
    expect(channel.tick()).toMatchObject({ turns: 1, totalTokens: 1 });
  });

  it('has its end seen where it ends, and only there once it is more than any agent prints', () => {
    const end = streamOf([claude.end({ usage: { input_tokens: 7 } })]);
    const endOf = (pieces: readonly Buffer[]) => {
      const channel = channelOf([claude.init()]);
      for (const piece of pieces) channel.observe(piece);
      return channel.stats()?.endState;
    };
    expect(endOf([flood, Buffer.concat([megabyte, end])])).toBe(1);
    expect(endOf([flood, Buffer.concat([megabyte, end.subarray(0, 30)]), Buffer.concat([end.subarray(30), megabyte])])).toBe(1);
    expect(endOf([flood, Buffer.concat([megabyte, end, Buffer.alloc(16 * 1024 - end.length, '\n')])])).toBe(1);
    expect(endOf([flood, Buffer.concat([megabyte, end, Buffer.alloc(16 * 1024 - end.length + 1, '\n')])])).toBe(0);
    expect(endOf([flood, Buffer.concat([end, megabyte])])).toBe(0);
    expect(endOf([Buffer.concat([end, megabyte]), flood])).toBe(1);
  });

  it('is looked at from the start of a line on: one that quotes an event is none', () => {
    const quoted = Buffer.from(`a quote: ${JSON.stringify(claude.end())}\n`);
    for (let cut = 0; cut < 20; cut += 1) {
      const channel = channelOf([claude.init()]);
      channel.observe(flood);
      channel.observe(Buffer.concat([quoted, Buffer.alloc(16 * 1024 - quoted.length + cut, 'y')]));
      expect(channel.stats()?.endState).toBe(0);
    }
  });

  it.each([
    ['events', 20, streamOf([claude.result('t1', 'x'.repeat(5_000_000))])],
    ['objects that may be a result', 200, streamOf([{ at: 'x'.repeat(200_000) }])],
  ])('counts what it sheds of long lines as well, to the byte: %s', (_, times, line) => {
    const channel = channelOf([claude.init()]);
    for (let at = 0; at < times; at += 1)
      for (let from = 0; from < line.length; from += 65_536) channel.observe(line.subarray(from, from + 65_536));
    const shed = channel.stats()?.shedBytes ?? 0;
    expect(shed).toBeGreaterThan(10 * line.length);
    expect(shed % line.length).toBe(0);
  });

  it('is read in full at the rate of a real agent', () => {
    const channel = channelOf([claude.init()]);
    const lines = streamOf(Array.from({ length: 500 }, (_, at) => claude.assistant(`m${at}`, { input_tokens: 1 })));
    for (let tick = 0; tick < 40; tick += 1) {
      channel.observe(lines);
      expect(channel.tick()?.shedBytes).toBe(0);
    }
  });
});

describe('whatever comes', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const types = fc.constantFrom(
    ...[
      'system',
      'assistant',
      'user',
      'result',
      'thread.started',
      'turn.started',
      'turn.completed',
      'turn.failed',
      'item.started',
    ],
    ...['item.completed', 'init', 'message', 'tool_use', 'tool_result', 'step_start', 'step_finish', 'text', 'error'],
  );
  const keys = fc.constantFrom(
    ...[
      'id',
      'message',
      'content',
      'usage',
      'part',
      'item',
      'state',
      'tokens',
      'cost',
      'stats',
      'models',
      'modelUsage',
      '__proto__',
    ],
    ...[
      'input_tokens',
      'output_tokens',
      'total_cost_usd',
      'num_turns',
      'tool_id',
      'callID',
      'reason',
      'status',
      'type',
      'constructor',
    ],
  );
  const figure = fc.oneof(fc.double(), fc.integer(), fc.constantFrom('1e999', -1, 0));
  const fields = fc.dictionary(
    keys,
    fc.oneof(json, figure, fc.dictionary(keys, fc.oneof(json, fc.array(fc.dictionary(keys, json))))),
  );
  const hostile = fc
    .tuple(types, fields)
    .map(([type, rest]) => `${JSON.stringify({ type, ...rest })}`)
    .map((line) => line.replace('"1e999"', '1e999'));
  const lines = fc.array(fc.oneof(hostile, fc.string(), fc.json()), { maxLength: 30 });

  it.each(agentNames)('never breaks the reader of %s, and its counts never fall', (agent) => {
    fc.assert(
      fc.property(lines, (all) => {
        const channel = createAgentChannel({
          agent,
          prices: [{ pattern: '*', microsPerMillion: { input: 3, output: 5, cacheRead: 1, cacheWrite: 1 } }],
        });
        let before = channel.stats();
        for (const line of all) {
          channel.observe(Buffer.from(`${line}\n`));
          const now = channel.tick();
          for (const name of [
            'events',
            'turns',
            'toolCalls',
            'toolErrors',
            'totalTokens',
            'skippedLines',
            'shedBytes',
          ] as const) {
            expect(now?.[name]).toBeGreaterThanOrEqual(before?.[name] ?? 0);
            expect(Number.isSafeInteger(now?.[name])).toBe(true);
          }
          expect(Number.isSafeInteger(now?.costMicros)).toBe(true);
          channel.story();
          before = now;
        }
      }),
    );
  });

  it('never breaks the channel: any bytes, in any pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }),
        fc.constantFrom('auto' as const, ...agentNames),
        (pieces, agent) => {
          statsOf(createAgentChannel({ agent, prices: [] }), pieces);
        },
      ),
    );
  });

  it('bounds what is kept of it', () => {
    const channel = channelOf([claude.init()]);
    const long = 'y'.repeat(30_000);
    const before = heapUsed();
    for (let at = 0; at < 400; at += 1) {
      const id = `${long}${at}`;
      channel.observe(
        streamOf([claude.assistant(id, {}, [{ type: 'tool_use', id, name: id, input: { long: `${at}${long}` } }], null, id)]),
      );
      for (let tick = 0; tick < 5; tick += 1) channel.tick();
    }
    expect(channel.stats()).toMatchObject({ toolCalls: 400, shedBytes: 0 });
    expect(heapUsed() - before).toBeLessThan(24 * 1024 * 1024);
  });
});

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

function statsOf(channel: AgentChannel, pieces: readonly Uint8Array[]): AgentStats | null {
  for (const piece of pieces) channel.observe(piece);
  channel.end();
  channel.story();
  return channel.stats();
}
