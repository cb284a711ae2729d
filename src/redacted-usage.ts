import type { EventPayloads } from './model.ts';

type Usage = EventPayloads['agent_usage'];

/** Of a call that an agent repeats, as much as a report shows. */
const TOOL_NAME_CHARS_MAX = 200;
const CALL_CHARS_MAX = 4_000;

/** The same without the secrets that stand in an agent's calls. */
export function redactedUsage({ loop, ...figures }: Usage, redact: (text: string) => string): Usage {
  if (loop === undefined) return figures;
  const calls = loop.calls.map((call) => ({
    ...{ name: redact(call.name).slice(0, TOOL_NAME_CHARS_MAX), is_error: call.is_error },
    ...{ arguments: redact(call.arguments).slice(0, CALL_CHARS_MAX), result: redact(call.result).slice(0, CALL_CHARS_MAX) },
  }));
  return { ...figures, loop: { ...loop, calls } };
}
