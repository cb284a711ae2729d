import { z } from 'zod';
import { agentChoices } from '../model.ts';
import { gateSchema } from './gate-schema.ts';
import { dollars, duration, memory, share, size } from './policy-quantities.ts';

const action = z.enum(['off', 'alert', 'kill']);
const lines = z.number().int().min(2).max(1_000_000_000);
const linesPerSecond = z.number().int().min(1).max(1_000_000_000);
/** Each one that is counted is remembered. */
const ends = z.number().int().min(2).max(100);
const amount = z.number().int().min(1).max(1_000_000_000);
const repeats = z.number().int().min(2).max(1_000_000);

/** Dollars for a million tokens. */
const modelPrice = z.strictObject({
  input: dollars(0),
  output: dollars(0),
  'cache-read': dollars(0).optional(),
  'cache-write': dollars(0).optional(),
  reasoning: dollars(0).optional(),
});

/** A pattern longer than this means no name that anyone gives to a step, or to a model. */
const LONGEST_PATTERN_CHARS = 200;

const plainRule = rule({});

/** What may be said of all steps, or of some by their names. */
const settings = {
  profile: z.enum(['standard', 'strict', 'watchdog', 'agent']).optional(),
  mode: z.enum(['shadow', 'canary', 'enforce']).optional(),
  'canary-percent': z.number().int().min(0).max(100).optional(),
  grace: duration(0).optional(),
  warmup: duration(0).optional(),
  orphans: z.enum(['kill', 'warn', 'allow']).optional(),
  'on-runaway': z.enum(['kill', 'alert', 'restart']).optional(),
  restart: z
    .strictObject({
      max: z.number().int().min(0).max(100).optional(),
      window: duration(1).optional(),
      backoff: duration(0).optional(),
      'max-backoff': duration(0).optional(),
      on: z.enum(['hangs', 'runaways']).optional(),
    })
    .optional(),
  limits: z
    .strictObject({
      'wall-time': duration(1).optional(),
      'no-output-timeout': duration(1).optional(),
      'hang-timeout': duration(1).optional(),
      'max-memory': memory.optional(),
      'max-processes': amount.optional(),
      'max-output': size.optional(),
      'max-tokens': amount.optional(),
      'max-cost': dollars(1).optional(),
      'max-turns': amount.optional(),
      'max-tool-calls': amount.optional(),
    })
    .optional(),
  agent: z.enum(agentChoices).optional(),
  prices: z
    .record(z.string().min(1).max(LONGEST_PATTERN_CHARS), modelPrice)
    .describe('what models cost whose cost the agent does not tell, by name: * is any text; dollars for a million tokens')
    .optional(),
  rules: z
    .strictObject({
      'wall-time': plainRule.optional(),
      'no-output': plainRule.optional(),
      hang: rule({ for: duration(1).optional() }).optional(),
      // from outside it is the same as a long computation: only a declared bound ends it
      'silent-spin': ruleOf(z.enum(['off', 'alert']), { for: duration(1).optional(), cpu: share.optional() }).optional(),
      'output-loop': rule({
        lines: lines.optional(),
        for: duration(0).optional(),
        cpu: share.optional(),
        'lines-per-second': linesPerSecond.optional(),
        'masked-lines': lines.optional(),
        'masked-for': duration(0).optional(),
      }).optional(),
      'cpu-loop': rule({
        cpu: share.optional(),
        lines: lines.optional(),
        for: duration(1).optional(),
        'lines-per-second': linesPerSecond.optional(),
        'masked-for': duration(1).optional(),
      }).optional(),
      'output-flood': rule({
        'bytes-per-second': size.optional(),
        for: duration(1).optional(),
        stale: z.boolean().optional(),
        total: size.optional(),
      }).optional(),
      'stuck-progress': rule({ for: duration(1).optional() }).optional(),
      memory: rule({
        'alert-used': share.optional(),
        'alert-within': duration(1).optional(),
        used: share.optional(),
        'fast-used': share.optional(),
        'fast-within': duration(1).optional(),
        confirm: duration(0).optional(),
      }).optional(),
      'crash-loop': rule({
        count: ends.optional(),
        within: duration(1).optional(),
        'stale-for': duration(0).optional(),
        cpu: share.optional(),
      }).optional(),
      'fork-storm': rule({ share: share.optional() }).optional(),
      'agent-loop': rule({
        repeats: repeats.optional(),
        'masked-repeats': repeats.optional(),
        'unchanged-turns': repeats.optional(),
      }).optional(),
      budget: rule({ warn: share.optional() }).optional(),
      // the result stands: that is no kill
      'hang-after-result': ruleOf(z.enum(['off', 'alert', 'end']), { for: duration(1).optional() }).optional(),
    })
    .optional(),
};

/** More would be a mistake: each is read before the command starts. */
const MOST_EXTENDED = 16;

/** What one part of a policy file says: of all steps, or of some. */
const policyPartSchema = z.strictObject(settings);

export const policySchemaTitle = 'a policy file, as people write it';

/** The policy file as people write it. One source for checking it and for the JSON Schema that editors use. */
export const policySchema = z.strictObject({
  version: z.literal(1),
  extends: z
    .union([z.string().min(1), z.array(z.string().min(1)).max(MOST_EXTENDED)])
    .describe('policies that this one changes: paths from this file; path@sha256:<hash> pins one')
    .optional(),
  ...settings,
  steps: z
    .record(z.string().min(1).max(LONGEST_PATTERN_CHARS), policyPartSchema)
    .describe('what differs for some steps, by name: * is any text, ? any character')
    .optional(),
  gate: gateSchema.optional(),
});

export type PolicyText = z.output<typeof policySchema>;
export type PolicyPart = z.output<typeof policyPartSchema>;

/** A rule is an action, or an object with thresholds. */
function rule<T extends z.ZodRawShape>(thresholds: T) {
  return ruleOf(action, thresholds);
}

function ruleOf<A extends z.ZodType, T extends z.ZodRawShape>(actions: A, thresholds: T) {
  return z.union([actions, z.strictObject({ action: actions.optional(), ...thresholds })]);
}
