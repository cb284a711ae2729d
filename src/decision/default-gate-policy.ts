import type { GatePolicy } from '../model.ts';

/** What the gate requires when no policy says otherwise: evidence that is VALID, of steps that passed, with every intervention explained. */
export const defaultGatePolicy: GatePolicy = {
  required: [],
  allowVerdicts: ['passed'],
  allowActions: ['continue', 'alert', 'log_only'],
  allowDryRun: true,
  explainabilityBp: 10_000,
  tier: null,
  budgets: { cpuMs: null, wallMs: null, peakMemoryBytes: null },
  regression: { cpuBp: null, wallBp: null },
  maxAgeMs: null,
  signed: false,
  incomplete: 'fail',
};
