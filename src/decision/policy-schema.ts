import { z } from 'zod';
import { type Parsed, parseDuration, parseShare } from './units.ts';

const duration = (leastMs: 0 | 1) => quantity(parseDuration, leastMs).describe('a duration such as 500ms, 30s, 10m or 2h');
const share = quantity(parseShare, 1).describe('a share of one core such as 90%');

const action = z.enum(['off', 'alert', 'kill']);
const lines = z.number().int().min(2).max(1_000_000_000);
const linesPerSecond = z.number().int().min(1).max(1_000_000_000);

const plainRule = z.union([action, z.strictObject({ action: action.optional() })]);
const outputLoop = z.union([
  action,
  z.strictObject({ action: action.optional(), lines: lines.optional(), for: duration(0).optional(), cpu: share.optional() }),
]);
const cpuLoop = z.union([
  action,
  z.strictObject({
    action: action.optional(),
    cpu: share.optional(),
    lines: lines.optional(),
    for: duration(1).optional(),
    'lines-per-second': linesPerSecond.optional(),
  }),
]);

/** The policy file as people write it. One source for checking it and for the JSON Schema that editors use. */
export const policySchema = z.strictObject({
  version: z.literal(1),
  profile: z.enum(['standard', 'strict', 'watchdog', 'agent']).optional(),
  mode: z.enum(['enforce']).optional(),
  grace: duration(0).optional(),
  orphans: z.enum(['kill', 'warn', 'allow']).optional(),
  limits: z.strictObject({ 'wall-time': duration(1).optional(), 'no-output-timeout': duration(1).optional() }).optional(),
  rules: z
    .strictObject({
      'wall-time': plainRule.optional(),
      'no-output': plainRule.optional(),
      'output-loop': outputLoop.optional(),
      'cpu-loop': cpuLoop.optional(),
    })
    .optional(),
});

export type PolicyText = z.output<typeof policySchema>;

/** A text with a unit. A bare number is refused: it could mean seconds, milliseconds or minutes. */
function quantity(parse: (text: string) => Parsed, least: 0 | 1) {
  return z.union([z.string(), z.number()]).transform((given, context) => {
    const parsed = parse(String(given));
    if (parsed.kind === 'ok' && parsed.value >= least) return parsed.value;
    const message = parsed.kind === 'ok' ? `"${given}" must be more than nothing` : parsed.message;
    context.issues.push({ code: 'custom', message, input: given });
    return z.NEVER;
  });
}
