/** Made from policy-schema.ts by scripts/update-policy-shape.ts: change that, and run it. */
import type { Shape } from './shape.ts';

const restartKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    max: { kind: 'number', whole: true, least: 0, most: 100 },
    window: { kind: 'quantity', unit: 'duration', least: 1 },
    backoff: { kind: 'quantity', unit: 'duration', least: 0 },
    'max-backoff': { kind: 'quantity', unit: 'duration', least: 0 },
    on: { kind: 'choice', of: ['hangs', 'runaways'] },
  },
};
const limitsKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    'wall-time': { kind: 'quantity', unit: 'duration', least: 1 },
    'no-output-timeout': { kind: 'quantity', unit: 'duration', least: 1 },
    'hang-timeout': { kind: 'quantity', unit: 'duration', least: 1 },
    'max-memory': { kind: 'quantity', unit: 'memory', least: 1 },
    'max-processes': { kind: 'number', whole: true, least: 1, most: 1000000000 },
    'max-output': { kind: 'quantity', unit: 'size', least: 1 },
    'max-tokens': { kind: 'number', whole: true, least: 1, most: 1000000000 },
    'max-cost': { kind: 'quantity', unit: 'dollars', least: 1 },
    'max-turns': { kind: 'number', whole: true, least: 1, most: 1000000000 },
    'max-tool-calls': { kind: 'number', whole: true, least: 1, most: 1000000000 },
  },
};
const pricesMemberKeys: Shape = {
  kind: 'keys',
  required: ['input', 'output'],
  of: {
    input: { kind: 'quantity', unit: 'dollars', least: 0 },
    output: { kind: 'quantity', unit: 'dollars', least: 0 },
    'cache-read': { kind: 'quantity', unit: 'dollars', least: 0 },
    'cache-write': { kind: 'quantity', unit: 'dollars', least: 0 },
    reasoning: { kind: 'quantity', unit: 'dollars', least: 0 },
  },
};
const rulesWallTimeKeys: Shape = { kind: 'keys', required: [], of: { action: { kind: 'choice', of: ['off', 'alert', 'kill'] } } };
const rulesHangKeys: Shape = {
  kind: 'keys',
  required: [],
  of: { action: { kind: 'choice', of: ['off', 'alert', 'kill'] }, for: { kind: 'quantity', unit: 'duration', least: 1 } },
};
const rulesSilentSpinKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    action: { kind: 'choice', of: ['off', 'alert'] },
    for: { kind: 'quantity', unit: 'duration', least: 1 },
    cpu: { kind: 'quantity', unit: 'share', least: 1 },
  },
};
const rulesOutputLoopKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    action: { kind: 'choice', of: ['off', 'alert', 'kill'] },
    lines: { kind: 'number', whole: true, least: 2, most: 1000000000 },
    for: { kind: 'quantity', unit: 'duration', least: 0 },
    cpu: { kind: 'quantity', unit: 'share', least: 1 },
    'lines-per-second': { kind: 'number', whole: true, least: 1, most: 1000000000 },
    'masked-lines': { kind: 'number', whole: true, least: 2, most: 1000000000 },
    'masked-for': { kind: 'quantity', unit: 'duration', least: 0 },
  },
};
const rulesCpuLoopKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    action: { kind: 'choice', of: ['off', 'alert', 'kill'] },
    cpu: { kind: 'quantity', unit: 'share', least: 1 },
    lines: { kind: 'number', whole: true, least: 2, most: 1000000000 },
    for: { kind: 'quantity', unit: 'duration', least: 1 },
    'lines-per-second': { kind: 'number', whole: true, least: 1, most: 1000000000 },
    'masked-for': { kind: 'quantity', unit: 'duration', least: 1 },
  },
};
const rulesOutputFloodKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    action: { kind: 'choice', of: ['off', 'alert', 'kill'] },
    'bytes-per-second': { kind: 'quantity', unit: 'size', least: 1 },
    for: { kind: 'quantity', unit: 'duration', least: 1 },
    stale: { kind: 'flag' },
    total: { kind: 'quantity', unit: 'size', least: 1 },
  },
};
const rulesStuckProgressKeys: Shape = {
  kind: 'keys',
  required: [],
  of: { action: { kind: 'choice', of: ['off', 'alert', 'kill'] }, for: { kind: 'quantity', unit: 'duration', least: 1 } },
};
const rulesMemoryKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    action: { kind: 'choice', of: ['off', 'alert', 'kill'] },
    'alert-used': { kind: 'quantity', unit: 'share', least: 1 },
    'alert-within': { kind: 'quantity', unit: 'duration', least: 1 },
    used: { kind: 'quantity', unit: 'share', least: 1 },
    'fast-used': { kind: 'quantity', unit: 'share', least: 1 },
    'fast-within': { kind: 'quantity', unit: 'duration', least: 1 },
    confirm: { kind: 'quantity', unit: 'duration', least: 0 },
  },
};
const rulesCrashLoopKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    action: { kind: 'choice', of: ['off', 'alert', 'kill'] },
    count: { kind: 'number', whole: true, least: 2, most: 100 },
    within: { kind: 'quantity', unit: 'duration', least: 1 },
    'stale-for': { kind: 'quantity', unit: 'duration', least: 0 },
    cpu: { kind: 'quantity', unit: 'share', least: 1 },
  },
};
const rulesForkStormKeys: Shape = {
  kind: 'keys',
  required: [],
  of: { action: { kind: 'choice', of: ['off', 'alert', 'kill'] }, share: { kind: 'quantity', unit: 'share', least: 1 } },
};
const rulesAgentLoopKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    action: { kind: 'choice', of: ['off', 'alert', 'kill'] },
    repeats: { kind: 'number', whole: true, least: 2, most: 1000000 },
    'masked-repeats': { kind: 'number', whole: true, least: 2, most: 1000000 },
    'unchanged-turns': { kind: 'number', whole: true, least: 2, most: 1000000 },
  },
};
const rulesBudgetKeys: Shape = {
  kind: 'keys',
  required: [],
  of: { action: { kind: 'choice', of: ['off', 'alert', 'kill'] }, warn: { kind: 'quantity', unit: 'share', least: 1 } },
};
const rulesHangAfterResultKeys: Shape = {
  kind: 'keys',
  required: [],
  of: { action: { kind: 'choice', of: ['off', 'alert', 'end'] }, for: { kind: 'quantity', unit: 'duration', least: 1 } },
};
const rulesKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    'wall-time': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesWallTimeKeys] },
    'no-output': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesWallTimeKeys] },
    hang: { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesHangKeys] },
    'silent-spin': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert'] }, rulesSilentSpinKeys] },
    'output-loop': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesOutputLoopKeys] },
    'cpu-loop': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesCpuLoopKeys] },
    'output-flood': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesOutputFloodKeys] },
    'stuck-progress': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesStuckProgressKeys] },
    memory: { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesMemoryKeys] },
    'crash-loop': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesCrashLoopKeys] },
    'fork-storm': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesForkStormKeys] },
    'agent-loop': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesAgentLoopKeys] },
    budget: { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesBudgetKeys] },
    'hang-after-result': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'end'] }, rulesHangAfterResultKeys] },
  },
};
const stepsMemberKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    profile: { kind: 'choice', of: ['standard', 'strict', 'watchdog', 'agent'] },
    mode: { kind: 'choice', of: ['shadow', 'canary', 'enforce'] },
    'canary-percent': { kind: 'number', whole: true, least: 0, most: 100 },
    grace: { kind: 'quantity', unit: 'duration', least: 0 },
    warmup: { kind: 'quantity', unit: 'duration', least: 0 },
    orphans: { kind: 'choice', of: ['kill', 'warn', 'allow'] },
    'on-runaway': { kind: 'choice', of: ['kill', 'alert', 'restart'] },
    restart: restartKeys,
    limits: limitsKeys,
    agent: { kind: 'choice', of: ['auto', 'claude', 'codex', 'gemini', 'opencode', 'aider', 'none'] },
    prices: { kind: 'map', keys: { kind: 'text', leastChars: 1, mostChars: 200 }, of: pricesMemberKeys },
    rules: rulesKeys,
  },
};
const gateBudgetsKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    'cpu-minutes': { kind: 'number', whole: false, above: 0, most: 10000000 },
    wall: { kind: 'quantity', unit: 'duration', least: 1 },
    'peak-memory': { kind: 'quantity', unit: 'size', least: 1 },
  },
};
const gateRegressionKeys: Shape = {
  kind: 'keys',
  required: [],
  of: { cpu: { kind: 'quantity', unit: 'share', least: 1 }, wall: { kind: 'quantity', unit: 'share', least: 1 } },
};
const gateKeys: Shape = {
  kind: 'keys',
  required: [],
  of: {
    required: { kind: 'list', of: { kind: 'text', leastChars: 1, mostChars: 200 }, most: 1000 },
    'allow-verdicts': {
      kind: 'list',
      of: { kind: 'choice', of: ['passed', 'failed', 'killed', 'cancelled', 'error'] },
      least: 1,
    },
    'allow-actions': { kind: 'list', of: { kind: 'choice', of: ['continue', 'alert', 'kill', 'restart', 'log_only'] }, least: 1 },
    'allow-dry-run': { kind: 'flag' },
    explainability: { kind: 'quantity', unit: 'share', least: 1 },
    tier: { kind: 'choice', of: ['init', 'cgroup', 'strict'] },
    budgets: gateBudgetsKeys,
    regression: gateRegressionKeys,
    'max-age': { kind: 'quantity', unit: 'duration', least: 1 },
    signed: { kind: 'flag' },
    incomplete: { kind: 'choice', of: ['fail', 'warn', 'allow'] },
  },
};
const policyKeys: Shape = {
  kind: 'keys',
  required: ['version'],
  of: {
    version: { kind: 'choice', of: [1] },
    extends: {
      kind: 'either',
      of: [
        { kind: 'text', leastChars: 1 },
        { kind: 'list', of: { kind: 'text', leastChars: 1 }, most: 16 },
      ],
    },
    profile: { kind: 'choice', of: ['standard', 'strict', 'watchdog', 'agent'] },
    mode: { kind: 'choice', of: ['shadow', 'canary', 'enforce'] },
    'canary-percent': { kind: 'number', whole: true, least: 0, most: 100 },
    grace: { kind: 'quantity', unit: 'duration', least: 0 },
    warmup: { kind: 'quantity', unit: 'duration', least: 0 },
    orphans: { kind: 'choice', of: ['kill', 'warn', 'allow'] },
    'on-runaway': { kind: 'choice', of: ['kill', 'alert', 'restart'] },
    restart: restartKeys,
    limits: limitsKeys,
    agent: { kind: 'choice', of: ['auto', 'claude', 'codex', 'gemini', 'opencode', 'aider', 'none'] },
    prices: { kind: 'map', keys: { kind: 'text', leastChars: 1, mostChars: 200 }, of: pricesMemberKeys },
    rules: rulesKeys,
    steps: { kind: 'map', keys: { kind: 'text', leastChars: 1, mostChars: 200 }, of: stepsMemberKeys },
    gate: gateKeys,
  },
};
export const policyShape: Shape = policyKeys;
