import { boundedLines } from './bounded-lines.ts';
import type { DiagnosisParts, StackPart } from './diagnosis-parts.ts';
import { fenced } from './fenced.ts';
import type { Section } from './fit-sections.ts';
import { folded } from './folded.ts';
import { inlineText } from './markdown.ts';
import { counted } from './quantities.ts';

/** Who was there when it was decided, and what the culprit did: a table of processes, and a stack or what it waited for. */
export function diagnosisSections(parts: DiagnosisParts | null): readonly Section[] {
  if (parts === null) return [];
  const { file, before, processCount, tree, waits, stack } = parts;
  const at = before === 'kill' ? 'at the kill' : 'at the alert';
  return [
    {
      name: 'the processes',
      text: tree.length === 0 ? '' : folded(`Process tree ${at}: ${processCount}`, fenced(boundedLines(tree, file).join('\n'))),
    },
    { name: 'the stack', text: stackText(stack, waits, file) },
  ];
}

function stackText(stack: StackPart, waits: readonly string[], file: string): string {
  switch (stack.kind) {
    case 'frames':
      return folded(
        inlineText(`${stack.of}, ${counted(stack.lines.length, 'line')}`),
        fenced(boundedLines(stack.lines, file).join('\n')),
      );
    case 'none': {
      const why = stack.why === '' ? [] : [inlineText(stack.why)];
      return [...why, ...(waits.length === 0 ? [] : [fenced(boundedLines(waits, file).join('\n'))])].join('\n\n');
    }
    default:
      return stack satisfies never;
  }
}
