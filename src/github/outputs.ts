import type { RunResult } from '../model.ts';
import type { Outcome } from '../supervise.ts';
import type { Upload } from './upload-evidence.ts';

export interface ActionOutput {
  readonly name: string;
  readonly description: string;
  readonly valueOf: (outcome: Outcome, upload: Upload) => string;
}

/** Every output of the action. action.yml and README are generated from it. */
export const actionOutputs: readonly ActionOutput[] = [
  { name: 'verdict', description: 'passed, failed, killed, cancelled or error', valueOf: ({ verdict }) => verdict },
  { name: 'reason', description: 'why the guard intervened; empty when it did not', valueOf: ({ reason }) => reason },
  fromResult('confidence', 'of the decision, in basis points (10000 is certain)', (result) => result.confidence),
  fromResult('incident-id', 'the incident in the evidence; empty when there was none', (result) => result.incident_id),
  {
    name: 'exit-code',
    description: 'what the run ended with, also where the step ends otherwise; 86 is a kill by the guard',
    valueOf: ({ exitCode }) => `${exitCode}`,
  },
  fromResult('kill-signal', 'the signal that ended the command; empty when none did', (result) => result.kill_signal),
  fromResult('attempts', 'how often the command was started', (result) => result.attempts),
  fromResult('duration-ms', 'how long the command ran', (result) => result.duration_ms),
  fromResult('peak-cpu-percent', 'of one core, the whole process tree', (result) => result.peak_cpu_percent),
  fromResult('peak-memory-bytes', 'of the whole process tree', (result) => result.peak_memory_bytes),
  fromResult('processes-killed', 'how many processes the guard ended', (result) => result.processes_killed),
  { name: 'evidence-path', description: 'the folder of the evidence bundle', valueOf: ({ sealed }) => sealed.bundlePath ?? '' },
  inBundle('junit-path', 'the JUnit report', 'junit.xml'),
  inBundle('summary-path', 'the summary (Markdown)', 'summary.md'),
  ofArtifact('artifact-id', 'the artifact that holds the bundle; empty when none was uploaded', ({ id }) => `${id}`),
  ofArtifact('artifact-url', 'where to find that artifact', ({ url }) => url),
  ofArtifact('artifact-digest', 'its SHA-256, in hex', ({ digest }) => digest),
  {
    name: 'seal',
    description: 'number and hash of the last event, the witness of the evidence',
    valueOf: ({ sealed: { seal } }) => (seal === null ? '' : `${seal.seq}:${seal.head}`),
  },
];

function fromResult(name: string, description: string, read: (result: RunResult) => string | number | null): ActionOutput {
  return { name, description, valueOf: ({ sealed: { result } }) => (result === null ? '' : `${read(result) ?? ''}`) };
}

function inBundle(name: string, description: string, file: string): ActionOutput {
  return { name, description, valueOf: ({ sealed: { bundlePath } }) => (bundlePath === null ? '' : `${bundlePath}/${file}`) };
}

function ofArtifact(name: string, description: string, read: (uploaded: Upload & { kind: 'uploaded' }) => string): ActionOutput {
  return { name, description, valueOf: (_, upload) => (upload.kind === 'uploaded' ? read(upload) : '') };
}
