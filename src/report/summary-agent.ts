import { type Loop, loopCalls, loopSentence } from './agent-loop-words.ts';
import { type Usage, usageRows } from './agent-usage.ts';
import { fenced } from './fenced.ts';
import type { Section } from './fit-sections.ts';
import { inlineText } from './markdown.ts';

/** What the agent repeated: each call of the cycle with its arguments and its result, as fenced blocks of hostile text. */
export function loopSection(loop: Loop | null): Section {
  const title = 'What the agent repeated';
  if (loop === null) return { name: title.toLowerCase(), text: '' };
  const calls = loopCalls(loop).map(({ title, arguments: given, result }) =>
    [`**${inlineText(title)}.** Its arguments:`, fenced(given), 'What it was answered:', fenced(result)].join('\n\n'),
  );
  return { name: title.toLowerCase(), text: [`### ${title}`, `${inlineText(loopSentence(loop))}.`, ...calls].join('\n\n') };
}

/** What the agent has used in all, and what was declared of it. */
export function usageSection(usage: Usage | null): Section {
  const title = 'What the agent used';
  if (usage === null) return { name: title.toLowerCase(), text: '' };
  const rows = usageRows(usage).map(([what, value]) => `| ${what} | ${inlineText(value)} |`);
  return { name: title.toLowerCase(), text: [`### ${title}\n`, '| what | in all |', '| --- | --- |', ...rows].join('\n') };
}
