import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../../src/evidence/journal.ts';
import type { EventDraft, RunIdentity } from '../../src/model.ts';
import { forgeEvents } from '../evidence/forged-bundle.ts';
import { draft, processExited, runStarted, sampleOf } from '../evidence/recorded-run.ts';

/** The run of the pipeline that the gate stands at the end of. */
export const pipeline = { ci: 'github', repository: 'octo/app', sha: 'a'.repeat(40), workflow: 'ci', run_id: '42' } as const;

export const endedAtMs = Date.UTC(2026, 10, 21, 9, 45, 12);

export interface PipelineStep {
  readonly step: string;
  readonly killed?: boolean;
  readonly identity?: Partial<RunIdentity>;
  readonly signingKey?: string;
  /** Seconds of samples before the end. */
  readonly samples?: number;
}

let runs = 0;

/** The bundle of a step as the guard writes it; its folder is named by the run. */
export async function pipelineBundle(
  evidenceDir: string,
  { step, killed = false, identity, signingKey, samples = 0 }: PipelineStep,
): Promise<string> {
  runs += 1;
  const runId = `20261121T094512Z-${runs.toString(16).padStart(8, '0')}`;
  const journal = openJournal({
    ...{ evidenceDir, runId, policyJson: '{"version":1}', signingKey: signingKey ?? null, execArgv: [] },
    worker: new URL('../evidence/journal-entry.ts', import.meta.url),
  });
  const [first, ...rest] = eventsOf(step, killed, { ...pipeline, job: 'test', attempt: '1', step, ...identity });
  const seconds = Array.from({ length: samples }, (_, second) => sampleOf(second));
  for (const each of [first, ...seconds, ...rest]) journal.append(each);
  const { bundlePath, degraded } = await journal.seal(30_000);
  if (bundlePath === null) throw new Error(degraded);
  return bundlePath;
}

/** What is left where the guard was killed before it had sealed. */
export async function cutSeal(bundle: string): Promise<void> {
  await forgeEvents(bundle, (events) => events.slice(0, -1));
  for (const name of ['manifest.json', 'result.json', 'evidence.db']) rmSync(join(bundle, name));
}

function eventsOf(name: string, killed: boolean, identity: RunIdentity): readonly [EventDraft, ...EventDraft[]] {
  const started = runStarted();
  if (started.event_type !== 'run_started') throw new Error('a run starts with run_started');
  const first = { ...started, payload: { ...started.payload, name, identity } };
  const exited = processExited();
  if (exited.event_type !== 'process_exited') throw new Error('a run ends with process_exited');
  if (!killed)
    return [
      first,
      { ...exited, outcome: 'passed', payload: { ...exited.payload, exit_code: 0, command_exit_code: 0, kill_signal: null } },
    ];
  const incident = { incident_id: 'inc-1' };
  const decided = {
    ...incident,
    action: 'kill',
    reason: 'LOG repeated the same line 2000 times',
    scores: { confidence: 9800 },
  } as const;
  return [
    first,
    draft('incident_opened', { rules: ['output-loop'], at_ms: 3000 }, incident),
    draft('decision_made', { rules: ['output-loop'], counterfactual: 'Fewer lines.', observations: [], at_ms: 3000 }, decided),
    draft('kill_requested', { why: 'rule', grace_ms: 5000, processes: 2, at_ms: 3001 }, decided),
    draft(
      'process_killed',
      { processes_killed: 2, left: 0, left_pids: [], certain: true, took_ms: 12, last_signal: 'SIGTERM' },
      { ...incident, action: 'kill', outcome: 'recovered' },
    ),
    draft('incident_closed', { at_ms: 3020 }, { ...incident, outcome: 'recovered' }),
    { ...exited, reason: decided.reason },
  ];
}
