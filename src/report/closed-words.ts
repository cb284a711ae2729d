/** How an incident ended, in words; `outcome` is that of its `incident_closed`. Plain text, safe as far as the record is. */
export function closedWords(outcome: string): string {
  return words[outcome] ?? outcome;
}

const words: Readonly<Record<string, string>> = {
  recovered: 'over: nothing of it is left running',
  incomplete: 'over, but some of it may still run',
  restarted: 'over: nothing of it is left running, and it is started again',
  cleared: 'over: it went away by itself',
  'command ended': 'over: the command ended',
};
