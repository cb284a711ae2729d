import type { AgentCall } from '../model.ts';
import type { Usage } from './agent-usage.ts';
import { counted } from './quantities.ts';
import { longestNameChars, safeLine, safeText } from './terminal-safe.ts';

/** The calls that an agent makes again and again. */
export type Loop = NonNullable<Usage['loop']>;

/** One call of the cycle. Title and texts are the agent's words, without escape sequences and cut: escape them where they are rendered. */
export interface LoopCall {
  readonly title: string;
  readonly arguments: string;
  readonly result: string;
}

/** `The same call 5 times, with the same result each time: Bash`; of a cycle, `The same 2 calls 5 times, …: Bash, Read`. */
export function loopSentence({ repeats, masked, calls }: Loop): string {
  const what = calls.length > 1 ? `same ${calls.length} calls` : 'same call';
  const but = masked ? ', ids and times apart' : '';
  const names = calls.slice(0, mostCalls).map(({ name }) => nameOf(name));
  return `The ${what} ${counted(repeats, 'time')}, with the same result each time${but}${names.length === 0 ? '' : `: ${names.join(', ')}`}`;
}

/** The calls of one turn of the cycle, in order. */
export function loopCalls({ calls }: Loop): readonly LoopCall[] {
  return calls.slice(0, mostCalls).map((call, at) => ({
    title: `${calls.length > 1 ? `Call ${at + 1} of ${calls.length}: ` : ''}${nameOf(call.name)}, ${call.is_error ? 'which failed' : 'which succeeded'}`,
    arguments: shown(call.arguments),
    result: shown(call.result),
  }));
}

/** The longest cycle that is looked for has fewer. */
const mostCalls = 8;
const mostLines = 24;
const mostChars = 2_400;

function nameOf(name: AgentCall['name']): string {
  return safeLine(name, longestNameChars) || 'a tool without a name';
}

/** The beginning of a text. A job's page is no place for all that a tool says. */
function shown(text: string): string {
  const safe = safeText(text).trim();
  const lines = safe.slice(0, mostChars).split('\n');
  const isCut = safe.length > mostChars || lines.length > mostLines;
  return `${lines.slice(0, mostLines).join('\n')}${isCut ? '…' : ''}` || '(nothing)';
}
