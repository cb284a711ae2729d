import type { Decision, RuleName } from './model.ts';
import type { Captured, Child, Ports } from './ports.ts';
import type { RunRecord } from './record.ts';
import { hiddenIn } from './report/diagnosis-hidden.ts';
import { culpritOf } from './report/diagnosis-named.ts';
import { diagnosisText } from './report/diagnosis-text.ts';
import { within } from './within.ts';

/** Looks at the processes when something is wrong with them, so that the reports can say which, and what it was doing. */
export interface Diagnoses {
  /** Looks while the command goes on; only at the first alert of an incident, or what shadow mode makes of one. */
  onAlert(decision: Decision): void;
  /** Resolves when the kill may begin: at once where looking would help nobody. */
  beforeKill(decision: Decision): Promise<void>;
  /** What is still being looked at is given up. */
  stop(): void;
}

type DiagnosisPorts = Pick<Ports, 'clock' | 'cancellation' | 'diagnosis' | 'redact'> & {
  readonly journal: Pick<Ports['journal'], 'attach'>;
};

/** A kill is not held up longer than this. */
const DIAGNOSIS_TIMEOUT_MS = 1_000;

/** Whoever does not keep to that is left alone a moment later. */
const LATE_MS = 50;
const late: Captured = { kind: 'none', why: 'looking took too long' };

/** An incident that comes and goes must not fill the bundle. */
const ALERTS_DIAGNOSED_MAX = 5;

/** There every moment counts, and a process more may be the one too many; and the measured values name what happened. */
const undiagnosed: ReadonlySet<RuleName> = new Set(['memory', 'fork-storm']);

/** What the attempts of a run have in common: files are numbered through, and the bundle has one bound. */
export interface DiagnosisCounts {
  alerts: number;
  files: number;
}

/** Of one attempt. */
export function openDiagnoses(
  child: Pick<Child, 'pid' | 'startTime' | 'exited'>,
  counts: DiagnosisCounts,
  record: Pick<RunRecord, 'diagnosed'>,
  ports: DiagnosisPorts,
): Diagnoses {
  const alertsOver = new AbortController();
  let incidentId: string | null = null;

  return {
    onAlert(decision) {
      if (decision.incidentId === incidentId || counts.alerts === ALERTS_DIAGNOSED_MAX) return;
      incidentId = decision.incidentId;
      counts.alerts += 1;
      void diagnose('alert', decision, alertsOver.signal);
    },
    async beforeKill(decision) {
      alertsOver.abort();
      const over = new AbortController();
      const stopListening = ports.cancellation.onCancel(() => over.abort());
      void child.exited.then(() => over.abort());
      await diagnose('kill', decision, over.signal);
      stopListening();
    },
    stop: () => alertsOver.abort(),
  };

  async function diagnose(before: 'kill' | 'alert', decision: Decision, hurry: AbortSignal): Promise<void> {
    if (hurry.aborted || decision.rules.some((rule) => undiagnosed.has(rule))) return;
    const { pid, startTime } = child;
    const question = { root: { pid, startTime }, before };
    const looking = ports.diagnosis.capture(question, DIAGNOSIS_TIMEOUT_MS, hurry).catch(failed);
    const found = (await within(ports.clock, DIAGNOSIS_TIMEOUT_MS + LATE_MS, looking)) ?? late;
    if (before === 'alert' && hurry.aborted) return; // its place in the record is gone
    const captured = hiddenIn(found, ports.redact);
    counts.files += 1;
    const file = `diagnostics-${counts.files}.txt`;
    const { rules, reason, atMs } = decision;
    ports.journal.attach(file, new TextEncoder().encode(diagnosisText(captured, { before, rules, reason, atMs })));
    record.diagnosed(decision, file, culpritOf(captured));
  }
}

function failed(error: unknown): Captured {
  return { kind: 'none', why: `looking failed: ${error instanceof Error ? error.message : 'nothing is known'}` };
}
