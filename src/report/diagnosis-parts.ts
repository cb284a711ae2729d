import type { StoredEvent } from '../ports.ts';
import type { RecordedDecision } from './decision-behind.ts';
import { eventsOf } from './events-of.ts';

/** What a diagnostics file holds, as diagnosis-text.ts writes it: texts that are not escaped for anything but a terminal. */
export interface DiagnosisParts {
  readonly file: string;
  readonly before: 'kill' | 'alert';
  /** How many processes there were, and the lines of the table of them; empty when nobody could be looked at. */
  readonly processCount: string;
  readonly tree: readonly string[];
  /** What the kernel says that the culprit's threads wait for; empty where it says nothing. */
  readonly waits: readonly string[];
  readonly stack: StackPart;
}

export type StackPart =
  | { readonly kind: 'frames'; readonly of: string; readonly lines: readonly string[] }
  /** A sentence that says why. */
  | { readonly kind: 'none'; readonly why: string };

/** The last look at the processes in the incident of this decision; null when there was none, or its file is not at hand. */
export function diagnosisOf(
  events: readonly StoredEvent[],
  decision: RecordedDecision | null,
  files: ReadonlyMap<string, Uint8Array>,
): DiagnosisParts | null {
  if (decision === null) return null;
  const captured = eventsOf(events, 'diagnostics_captured').findLast(({ incident_id }) => incident_id === decision.incident_id);
  const bytes = captured === undefined ? undefined : files.get(captured.payload.file);
  if (captured === undefined || bytes === undefined) return null;
  return partsOf(captured.payload.file, new TextDecoder().decode(bytes), captured.payload.culprit?.pid ?? null);
}

/** Nothing that a process is called begins a line of its own, so the first line that begins like a heading of ours is one. */
function partsOf(file: string, text: string, culprit: number | null): DiagnosisParts {
  const lines = text.split('\n');
  const table = lines.findIndex((line) => processesHead.test(line));
  const tree = table === -1 ? [] : untilBlank(lines.slice(table + 1));
  const rest = lines.slice(table + 1 + tree.length);
  const own = rest.findIndex((line) => line.startsWith(`${culprit} `));
  const stackAt = rest.findIndex((line) => line.startsWith('Stack of ') || line.startsWith('No stack of '));
  return {
    file,
    before: text.startsWith('Diagnosis before an alert') ? 'alert' : 'kill',
    processCount: processesHead.exec(lines[table] ?? '')?.[1] ?? '',
    tree,
    waits: culprit === null || own === -1 ? [] : untilBlank(rest.slice(own + 2)).filter((line) => !line.startsWith('  open: ')),
    stack: stackPart(lines, stackAt === -1 ? [] : rest.slice(stackAt)),
  };
}

const processesHead = /^(\d[\d,]* process(?:es)?(?:, \d+ more not shown)?); seen in /;
const nothingFound = 'Nothing was found: ';

function stackPart(lines: readonly string[], [head = '', ...frames]: readonly string[]): StackPart {
  if (head.startsWith('Stack of ')) return { kind: 'frames', of: head, lines: withoutTrailingBlanks(frames) };
  return { kind: 'none', why: head || (lines.find((line) => line.startsWith(nothingFound)) ?? '') };
}

function untilBlank(lines: readonly string[]): readonly string[] {
  const end = lines.indexOf('');
  return end === -1 ? lines : lines.slice(0, end);
}

function withoutTrailingBlanks(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}
