import type { AgentName } from '../model.ts';

export const agentPolicyPath = 'flowforge-agent.yml';
export const agentWorkflowPath = '.github/workflows/flowforge-agent.yml';

/** How an agent is started without anybody who answers it. */
interface StarterAgent {
  readonly install: string;
  /** The task is in the environment: as part of the script, whoever writes it could add commands. */
  readonly run: string;
  /** The secret of the repository that holds its key. */
  readonly key: string;
  /** What it tells in time, so that a limit on it can end it. */
  readonly limits: readonly (readonly [key: string, value: string, words: string])[];
}

const tokens = ['max-tokens', '2000000', 'of all kinds, those read from a cache included'] as const;
const toldLate = ['max-tokens', '2000000', 'it tells them at its end: a limit on them alerts then'] as const;
const cost = ['max-cost', '5.00', 'in dollars'] as const;
const turns = ['max-turns', '100', 'answers of the model'] as const;
const calls = ['max-tool-calls', '300', ''] as const;

const agents: Readonly<Record<AgentName, StarterAgent>> = {
  claude: {
    install: 'npm install --global @anthropic-ai/claude-code',
    run: 'claude -p "$TASK" --output-format stream-json --verbose --permission-mode acceptEdits',
    key: 'ANTHROPIC_API_KEY',
    limits: [tokens, ['max-cost', '5.00', 'in dollars; told at its end, or in time by prices'], turns, calls],
  },
  codex: {
    install: 'npm install --global @openai/codex',
    run: 'codex exec --json --sandbox workspace-write "$TASK"',
    key: 'CODEX_API_KEY',
    limits: [toldLate, calls],
  },
  gemini: {
    install: 'npm install --global @google/gemini-cli',
    run: 'gemini -p "$TASK" --output-format stream-json --approval-mode auto_edit',
    key: 'GEMINI_API_KEY',
    limits: [toldLate, turns, calls],
  },
  opencode: {
    install: 'npm install --global opencode-ai',
    run: 'opencode run --format json --model anthropic/claude-sonnet-4-5 "$TASK"',
    key: 'ANTHROPIC_API_KEY',
    limits: [tokens, cost, turns, calls],
  },
  aider: {
    install: 'python -m pip install aider-chat',
    run: 'aider --model sonnet --yes-always --no-pretty --message "$TASK"',
    key: 'ANTHROPIC_API_KEY',
    limits: [tokens, cost, turns],
  },
};

/** A workflow for GitHub that gives an agent the task that somebody types in, under the guard. */
export function agentWorkflow(agent: AgentName): string {
  const { install, run, key } = agents[agent];
  return `# Written by flowforge-ci init github --agent ${agent}.
name: agent

on:
  workflow_dispatch:
    inputs:
      task:
        description: what the agent is to do
        required: true

permissions:
  contents: read

jobs:
  agent:
    runs-on: ubuntu-latest
    timeout-minutes: 60 # longer than any limit of the guard: it needs time to explain
    steps:
      - uses: actions/checkout@v6
      - run: ${install}
      - name: ${agent}
        uses: flowforge/guard@v1
        env:
          TASK: \${{ inputs.task }}
          ${key}: \${{ secrets.${key} }}
        with:
          run: ${run}
          name: ${agent}
          policy: ${agentPolicyPath}
`;
}

/** The secret that the workflow needs. */
export function agentKey(agent: AgentName): string {
  return agents[agent].key;
}

/** The same on a laptop. */
export function agentTrial(agent: AgentName): string {
  return agents[agent].run;
}

const WORDS_COLUMN = 26;

/** What the agent may use, and what is watched for beyond that. */
export function agentPolicy(agent: AgentName): string {
  const limits = agents[agent].limits.map(([key, value, words]) => {
    const line = `  ${key}: ${value}`;
    return `${words === '' ? line : `${line.padEnd(WORDS_COLUMN)} # ${words}`}\n`;
  });
  return `# What FlowForge Guard lets the agent use, and what it does beyond that.
# What each key means, and what is seen of which agent: docs/agents.md in github.com/flowforge/guard.

version: 1
profile: agent             # loops, hangs after the result, and the rules of any other command
agent: ${agent}

limits:
  wall-time: 45m
${limits.join('')}
# What models cost whose cost the agent does not tell, or not in time: dollars for a million tokens, as your provider says.
# prices:
#   "${agent === 'codex' || agent === 'opencode' ? agent : 'model-name-*'}": { input: 3.00, output: 15.00, cache-read: 0.30, cache-write: 3.75 }
`;
}
