import { z } from 'zod';
import type { GatePolicy } from '../model.ts';
import { defaultGatePolicy } from './default-gate-policy.ts';
import { duration, share, size } from './policy-quantities.ts';

const verdicts = z.enum(['passed', 'failed', 'killed', 'cancelled', 'error']);
const actions = z.enum(['continue', 'alert', 'kill', 'restart', 'log_only']);

/** The `gate:` section of a policy file, as people write it. */
export const gateSchema = z.strictObject({
  required: z.array(z.string().min(1).max(200)).max(1000).optional(),
  'allow-verdicts': z.array(verdicts).min(1).optional(),
  'allow-actions': z.array(actions).min(1).optional(),
  'allow-dry-run': z.boolean().optional(),
  explainability: share.optional(),
  tier: z.enum(['init', 'cgroup', 'strict']).optional(),
  budgets: z
    .strictObject({
      'cpu-minutes': z.number().positive().max(10_000_000).optional(),
      wall: duration(1).optional(),
      'peak-memory': size.optional(),
    })
    .optional(),
  regression: z.strictObject({ cpu: share.optional(), wall: share.optional() }).optional(),
  'max-age': duration(1).optional(),
  signed: z.boolean().optional(),
  incomplete: z.enum(['fail', 'warn', 'allow']).optional(),
});

export type GateText = z.output<typeof gateSchema>;

/** What a `gate:` section comes to, every default filled in. */
export function gatePolicyOf({ budgets, regression, ...text }: GateText): GatePolicy {
  const { 'cpu-minutes': cpuMinutes, wall, 'peak-memory': peakMemory } = budgets ?? {};
  return {
    required: text.required ?? defaultGatePolicy.required,
    allowVerdicts: text['allow-verdicts'] ?? defaultGatePolicy.allowVerdicts,
    allowActions: text['allow-actions'] ?? defaultGatePolicy.allowActions,
    allowDryRun: text['allow-dry-run'] ?? defaultGatePolicy.allowDryRun,
    explainabilityBp: text.explainability ?? defaultGatePolicy.explainabilityBp,
    tier: text.tier ?? defaultGatePolicy.tier,
    budgets: {
      cpuMs: cpuMinutes === undefined ? null : Math.round(cpuMinutes * 60_000),
      wallMs: wall ?? null,
      peakMemoryBytes: peakMemory ?? null,
    },
    regression: { cpuBp: regression?.cpu ?? null, wallBp: regression?.wall ?? null },
    maxAgeMs: text['max-age'] ?? defaultGatePolicy.maxAgeMs,
    signed: text.signed ?? defaultGatePolicy.signed,
    incomplete: text.incomplete ?? defaultGatePolicy.incomplete,
  };
}
