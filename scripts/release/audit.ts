import type { Outcome, Ran } from './step.ts';

interface AuditAnswer {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

const blocking = ['high', 'critical'];
const severities = ['critical', 'high', 'moderate', 'low', 'info'];

/** What `npm audit --json` says, by severity. A registry that does not answer is a skip with its words, not a pass. */
export function auditOutcome({ stdout, stderr }: Ran): Outcome {
  const answer = parsed(stdout);
  const counts = answer?.metadata?.vulnerabilities;
  if (counts === undefined) {
    const why = answer?.message ?? answer?.error?.summary ?? stderr.trim().split('\n').at(-1) ?? '';
    return { kind: 'skipped', detail: `the registry did not answer: ${why.replaceAll(/https?:\/\/\S+/g, 'its advisories')}` };
  }
  const detail = severities.map((severity) => `${counts[severity] ?? 0} ${severity}`).join(', ');
  return { kind: blocking.some((severity) => (counts[severity] ?? 0) > 0) ? 'failed' : 'ok', detail };
}

function parsed(text: string): AuditAnswer | null {
  try {
    return JSON.parse(text) as AuditAnswer;
  } catch {
    return null;
  }
}
