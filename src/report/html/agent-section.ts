import { type Usage, usageRows } from '../agent-usage.ts';
import { facts, section } from './blocks.ts';
import { type Html, nothing } from './markup.ts';

/** What an AI agent has used in all, beside what was declared. Nothing where none was recognised. */
export function agentSection(usage: Usage | null): Html {
  return section('agent', 'What the agent used', usage === null ? nothing : facts(usageRows(usage)));
}
