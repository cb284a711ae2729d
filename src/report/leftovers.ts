import type { EventPayloads } from '../model.ts';
import { counted } from './quantities.ts';
import { safeLine } from './terminal-safe.ts';

/** What outlived the command and what became of it, in one sentence. Plain text. */
export function leftoverSentence({ policy, count, left, processes }: EventPayloads['orphans_reaped']): string {
  const who = processes.length === 0 ? '' : ` (${processes.map(named).join('; ')})`;
  if (policy !== 'kill')
    return `The command left ${counted(left, 'process', 'processes')} behind${who}: they live on, as the policy says.`;
  if (count + left === 0) return 'A search found nothing that outlived the command.';
  const still = left === 0 ? '' : `, ${left} could not be ended and may still run`;
  return `The command left processes behind${who}: ${counted(count, 'process was', 'processes were')} ended${still}.`;
}

function named({ pid, command, holds_output }: EventPayloads['orphans_reaped']['processes'][number]): string {
  return `${safeLine(command)} ${pid}${holds_output ? ', holding the output open' : ''}`;
}
