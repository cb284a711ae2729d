import type { AgentEvent, AgentReader } from './agent-events.ts';

/**
 * aider's text. After each answer it tells the tokens, rounded from 1000 on, and the cost of the answer and of its session. It names
 * neither its tools nor the end of its task.
 */
export function createAiderReader(): AgentReader {
  let model = '';

  return {
    agent: 'aider',
    lines: 'text',
    dull: [],
    vital: ['Tokens: ', 'Cost: $', 'Main model: ', 'Model: ', 'Aider v'],
    liveTokens: true,
    read(line) {
      const text = line.trimEnd();
      if (isAiderBanner(text)) return [{ kind: 'session', id: '' }];
      const named = /^(?:Main m|M)odel: (\S+)/.exec(text);
      if (named !== null) model = named[1] as string;
      return [...tokensOf(text, model), ...costOf(text)];
    },
  };
}

/** `Aider v0.86.1` */
export function isAiderBanner(line: string): boolean {
  return /^Aider v\d+\.\d+/.test(line);
}

const AMOUNT = String.raw`([\d.,]+[kM]?)`;
const TOKENS = new RegExp(`^Tokens: ${AMOUNT} sent(?:, ${AMOUNT} cache write)?(?:, ${AMOUNT} cache hit)?, ${AMOUNT} received\\.`);
const COST = /(?:^|received\. )Cost: \$[\d.,]+ message, \$([\d.]+) session\./;

/** What was sent holds what was written to a cache and read from one. */
function tokensOf(text: string, model: string): AgentEvent[] {
  const found = TOKENS.exec(text);
  if (found === null) return [];
  const [sent, cacheWrite, cacheRead, output] = found.slice(1).map(amount) as [number, number, number, number];
  const tokens = { input: Math.max(0, sent - cacheWrite - cacheRead), output, cacheRead, cacheWrite, reasoning: 0 };
  const usage = { how: 'incremental', messageId: null, models: [{ model, tokens }], costMicros: null } as const;
  return [{ kind: 'turn' }, { kind: 'usage', ...usage }];
}

function costOf(text: string): AgentEvent[] {
  const found = COST.exec(text);
  if (found === null) return [];
  const micros = Math.round(Number(found[1]) * 1e6);
  if (!Number.isSafeInteger(micros)) return [];
  return [{ kind: 'usage', how: 'cumulative', messageId: null, models: [], costMicros: micros }];
}

/** `873`, `1.2k`, `37k` */
function amount(text: string | undefined): number {
  if (text === undefined) return 0;
  const factor = text.endsWith('k') ? 1e3 : text.endsWith('M') ? 1e6 : 1;
  const number = Number(text.replaceAll(',', '').replace(/[kM]$/, '')) * factor;
  return Number.isSafeInteger(Math.round(number)) ? Math.round(number) : 0;
}
