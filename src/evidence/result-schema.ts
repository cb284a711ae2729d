import { z } from 'zod';
import { ruleNames } from '../model.ts';

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** result.json, version 1. For the published JSON Schema and for whoever reads results of others; the guard itself only writes them. */
export const resultSchema = z
  .strictObject({
    schema_version: z.literal(1),
    run_id: z.string().describe('names the folder of the bundle'),
    name: z.string().describe('what the step is called in reports'),
    command: z.array(z.string()).readonly(),
    verdict: z.enum(['passed', 'failed', 'killed', 'cancelled', 'error']),
    exit_code: z.int().describe('what the guard ended with: what the CI saw'),
    kill_signal: z
      .templateLiteral(['SIG', z.string()])
      .nullable()
      .describe('the signal that ended the command; null when none did'),
    rules: z.array(z.enum(ruleNames)).readonly().describe('the rules that held; empty when nothing was decided'),
    reason: z.string(),
    would: z
      .enum(['alert', 'kill', 'restart'])
      .exactOptional()
      .describe('what the decision would have come to where the mode had let it; left out when it was carried out'),
    agent_result: z
      .enum(['success', 'failure'])
      .exactOptional()
      .describe('what an AI agent had said of its task before the guard ended it; left out unless that decided the verdict'),
    confidence: z.int().min(0).max(10_000).describe('of the decision, in basis points: 10000 is certain'),
    counterfactual: z.string().describe('what would have had to differ for the rule not to fire'),
    incident_id: z.string().nullable(),
    mode: z.enum(['shadow', 'canary', 'enforce']),
    profile: z.enum(['standard', 'strict', 'watchdog', 'agent']),
    attempts: count.describe('how often the command was started'),
    started_at: z.string().describe('ISO 8601, UTC, milliseconds'),
    duration_ms: count,
    peak_cpu_percent: count.describe('of one core, the whole process tree'),
    peak_memory_bytes: z.int().describe('the whole process tree; -1 when it was never known'),
    output_bytes: count,
    processes_peak: count,
    processes_killed: count,
    tier: z.string().describe('how the process tree was held'),
    tokens: count.nullable().describe('what an AI agent used, in all attempts; null where none was recognised'),
    cost: z.number().min(0).nullable().describe('of those, in dollars; null where neither the agent nor a price tells it'),
    seal: z
      .strictObject({ seq: z.int().min(1), head: sha256 })
      .readonly()
      .nullable()
      .describe('number and hash of the last event; null when the evidence is incomplete'),
    files: z.array(z.string()).readonly().describe('the files of the bundle'),
  })
  .readonly();
