import { z } from 'zod';
import { agentChoices, type LoopStep, type MemoryLimit, type ModelPrice, type Policy, signalNames } from '../model.ts';

const count = z.number().int().min(0);
const bound = count.nullable();
const rule = { action: z.enum(['off', 'alert', 'kill']) };
const boundedRule = { ...rule, declared: z.enum(['alert', 'kill']) };

const loopStep: z.ZodType<LoopStep> = z.strictObject({
  ...{ lines: count, forMs: count, cpuBp: count, linesPerSecond: count },
  level: z.enum(['alert', 'enforce']),
});

const memoryLimit: z.ZodType<MemoryLimit> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bytes'), bytes: count }),
  z.strictObject({ kind: z.literal('share'), shareBp: count }),
]);

const modelPrice: z.ZodType<ModelPrice> = z.strictObject({
  pattern: z.string(),
  microsPerMillion: z.strictObject({
    ...{ input: count, output: count, cacheRead: count, cacheWrite: count },
    reasoning: count.exactOptional(),
  }),
});

/** The effective policy as policy.json of a bundle holds it: every default filled in, nothing unknown. */
export const effectivePolicySchema: z.ZodType<Policy> = z.strictObject({
  version: z.literal(1),
  profile: z.enum(['standard', 'strict', 'watchdog', 'agent']),
  mode: z.enum(['shadow', 'canary', 'enforce']),
  canary: z.strictObject({ percent: count, enforced: z.boolean() }),
  graceMs: count,
  onRunaway: z.enum(['kill', 'alert', 'restart']),
  restart: z.strictObject({
    ...{ max: count, windowMs: count, backoffMs: count, maxBackoffMs: count },
    on: z.enum(['hangs', 'runaways']),
  }),
  orphans: z.enum(['kill', 'warn', 'allow']),
  warmupMs: count,
  limits: z.strictObject({
    ...{ wallTimeMs: bound, noOutputMs: bound, hangMs: bound, maxProcesses: bound, maxOutputBytes: bound },
    maxMemory: memoryLimit.nullable(),
    ...{ maxTokens: bound, maxCostMicros: bound, maxTurns: bound, maxToolCalls: bound },
  }),
  held: z.array(z.enum(signalNames)),
  agent: z.enum(agentChoices),
  prices: z.array(modelPrice),
  rules: z.strictObject({
    'wall-time': z.strictObject(rule),
    'no-output': z.strictObject(rule),
    hang: z.strictObject({ ...boundedRule, forMs: count }),
    'silent-spin': z.strictObject({ action: z.enum(['off', 'alert']), cpuBp: count, forMs: count }),
    'output-loop': z.strictObject({ ...rule, ladder: z.array(loopStep), masked: z.array(loopStep) }),
    'cpu-loop': z.strictObject({
      ...{ ...rule, cpuBp: count, lines: count, forMs: count, linesPerSecond: count, maskedForMs: count },
    }),
    'output-flood': z.strictObject({
      ...{ ...boundedRule, bytesPerSecond: count, forMs: count, stale: z.boolean(), totalBytes: bound },
    }),
    'stuck-progress': z.strictObject({ ...rule, forMs: count }),
    memory: z.strictObject({
      ...{ ...boundedRule, alertUsedBp: count, alertWithinMs: count },
      ...{ usedBp: count, fastUsedBp: count, fastWithinMs: count, confirmMs: count },
    }),
    'crash-loop': z.strictObject({ ...rule, count, withinMs: count, staleForMs: count, cpuBp: count }),
    'fork-storm': z.strictObject({ ...boundedRule, shareBp: count }),
    'agent-loop': z.strictObject({ ...rule, repeats: count, maskedRepeats: count, unchangedTurns: bound }),
    budget: z.strictObject({ ...rule, warnBp: count }),
    'hang-after-result': z.strictObject({ action: z.enum(['off', 'alert', 'end']), forMs: count }),
  }),
});
