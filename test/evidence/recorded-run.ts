import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openJournal } from '../../src/evidence/journal.ts';
import type { EventDraft, EventPayloads, EventType, Sample } from '../../src/model.ts';
import { noProgress } from '../../src/output/progress.ts';
import { noRepetition } from '../../src/output/repetition.ts';
import type { Journal, Sealed } from '../../src/ports.ts';

export const runId = '20261121T094512Z-3f9a1c02';
const startedAtMs = Date.UTC(2026, 10, 21, 9, 45, 12);

/** An empty folder that is removed when the test is over. */
export function temporaryFolder(onTestFinished: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A journal whose worker thread starts at once, unless `workerAfterMs` says otherwise. */
export function newJournal(
  evidenceDir: string,
  options: { workerAfterMs?: number; worker?: URL; runId?: string; checkpointMs?: number } = {},
): Journal {
  const worker = options.worker ?? new URL('./journal-entry.ts', import.meta.url);
  return openJournal({
    evidenceDir,
    runId: options.runId ?? runId,
    policyJson: '{"version":1}',
    worker,
    execArgv: [],
    workerAfterMs: options.workerAfterMs ?? 0,
    checkpointMs: options.checkpointMs ?? 10_000,
  });
}

/** Records a run that was killed for an output loop, through a worker thread, and writes its bundle. */
export async function recordRun(evidenceDir: string, samples = 3): Promise<Sealed> {
  const journal = newJournal(evidenceDir);
  for (const draft of killedRun(samples)) journal.append(draft);
  await journal.durable(10_000);
  return journal.seal(10_000);
}

/** The folder of a sealed bundle. */
export async function recordBundle(evidenceDir: string): Promise<string> {
  const { bundlePath, degraded } = await recordRun(evidenceDir);
  if (bundlePath === null) throw new Error(degraded);
  return bundlePath;
}

/** The types of the events that the journal of the run in this evidence folder holds on disk, in order. */
export function recordedTypes(evidenceDir: string): EventType[] {
  const db = new Database(join(evidenceDir, runId, 'journal.db'), { readonly: true });
  try {
    return db.prepare<[], EventType>('SELECT event_type FROM events ORDER BY seq').pluck().all();
  } finally {
    db.close();
  }
}

export function killedRun(samples: number): EventDraft[] {
  const incident = { incident_id: 'inc-1' };
  return [
    runStarted(),
    draft('process_started', { pid: 4711, start_time: 123 }),
    ...Array.from({ length: samples }, (_, second) => sampleOf(second)),
    draft('incident_opened', { rules: ['output-loop'], at_ms: 3000 }, incident),
    draft(
      'decision_made',
      { rules: ['output-loop'], counterfactual: 'Fewer than 2000 equal lines.', observations: [], at_ms: 3000 },
      { ...incident, action: 'kill', reason: 'LOG repeated – the same “line” 2000 times', scores: { confidence: 9800 } },
    ),
    draft('kill_requested', { why: 'rule', grace_ms: 5000, processes: 2, at_ms: 3001 }, { ...incident, action: 'kill' }),
    draft(
      'process_killed',
      { processes_killed: 2, left: 0, left_pids: [], certain: true, took_ms: 12, last_signal: 'SIGTERM' },
      { ...incident, action: 'kill', outcome: 'killed' },
    ),
    draft('incident_closed', { at_ms: 3020 }, { ...incident, outcome: 'killed' }),
    processExited(),
  ];
}

export function runStarted(): EventDraft {
  return draft('run_started', {
    guard_version: '0.1.0',
    tool_sha256: '',
    node_version: 'v24.0.0',
    platform: 'linux',
    cpus: 2,
    name: 'yes',
    command: ['yes', 'ünïcode \ud83d\ude00 and half \ud83d'],
    cwd: '/build',
    mode: 'enforce',
    profile: 'standard',
    policy_sha256: '0'.repeat(64),
    tier: { name: 'init', whyNotBetter: '', cpuSource: 'init' },
    identity: { ci: '', repository: '', sha: '', workflow: '', job: '', run_id: '', attempt: '', step: '' },
  });
}

export function processExited(): EventDraft {
  const figures = { output_bytes: 9999, cpu_ms: 2900, peak_cpu_bp: 9900, peak_memory_bytes: 1 << 20, processes_peak: 2 };
  const payload = { exit_code: 86, command_exit_code: null, kill_signal: 'SIGTERM', duration_ms: 3050, ...figures } as const;
  return draft('process_exited', payload, { outcome: 'killed' });
}

export function sampleOf(second: number): EventDraft {
  const tick = (i: number): Sample => ({
    atMs: second * 1000 + i * 250,
    judgedMs: 250,
    tree: {
      ...{ cpuMs: second * 950 + i, cpuBp: 9500, cpuWaitMs: 0, memoryBytes: 10_000_000 + second, memoryExact: true },
      ...{ processes: 2, births: 0, ioBytes: -1, shortLived: { total: 0, key: 0 } },
    },
    host: {
      ...{ memoryTotalBytes: 8e9, memoryAvailableBytes: 6e9, memoryLimitBytes: 8e9, memoryFullBp: -1 },
      ...{ cpuIdleBp: 0, cores: 2, processLimit: 30_000 },
    },
    output: {
      bytes: second * 4096,
      lines: second * 200,
      shedLines: 0,
      silentMs: 0,
      loop: { lines: 200, forMs: 1000, period: 1 },
      updates: 0,
      repetition: noRepetition,
      progress: noProgress,
    },
    data: null,
  });
  return draft('sample', { ticks: [tick(1), tick(2), tick(3), tick(4)] });
}

type Envelope = Partial<Omit<EventDraft, 'event_type' | 'payload'>>;

export function draft<T extends EventType>(type: T, payload: EventPayloads[T], envelope: Envelope = {}): EventDraft {
  const defaults = {
    incident_id: null,
    actor: 'system',
    reason: '',
    scores: {},
    action: '',
    outcome: '',
    created_at_ms: startedAtMs,
  } as const;
  return { ...defaults, ...envelope, event_type: type, payload } as EventDraft;
}
