import { agentChoices } from '../model.ts';
import { choice, flag, input, inputChoice, inputFlag, inputOnly, option, quantity, type RunOption } from './run-option.ts';

/**
 * Everything that a run can be told. This one table makes the flags, the action's inputs, the environment names and `--help`;
 * a test holds README and action.yml against it.
 */
export const runOptions: readonly RunOption[] = [
  option('policy', 'path', 'FILE', 'the policy file (YAML)', 'the profile alone'),
  choice(
    'on-invalid-policy',
    ['stop', 'fallback'],
    'a policy that is not valid: stop starts nothing; fallback goes on with the profile watchdog and the limits of the options',
    'stop',
  ),
  choice('profile', ['standard', 'strict', 'watchdog', 'agent'], 'a named preset of rules', 'standard', (value) => ({
    profile: value,
  })),
  choice(
    'mode',
    ['shadow', 'canary', 'enforce'],
    'shadow only records what would be done; canary enforces in a share of the runs',
    'enforce',
    (value) => ({ mode: value }),
  ),
  quantity(
    'canary-percent',
    'percent',
    'mode canary: how many runs of a hundred enforce',
    (percent) => ({ canaryPercent: percent }),
    '10',
  ),
  option('name', 'text', 'NAME', 'what this step is called in reports', 'the command'),
  option('evidence-dir', 'path', 'DIR', 'where bundles are written', './flowforge-evidence'),
  quantity('wall-time', 'duration', 'end the command when it has run this long', (ms) => ({ limits: { wallTimeMs: ms } })),
  quantity('no-output-timeout', 'duration', 'end the command when it has printed nothing for this long', (ms) => ({
    limits: { noOutputMs: ms },
  })),
  quantity('hang-timeout', 'duration', 'end the command when it has done nothing at all for this long', (ms) => ({
    limits: { hangMs: ms },
  })),
  quantity('max-memory', 'memory', 'end the command when it holds this much memory, such as 4GiB or 90%', (limit) => ({
    limits: { maxMemory: limit },
  })),
  quantity('max-processes', 'count', 'end the command when it has more processes than this', (count) => ({
    limits: { maxProcesses: count },
  })),
  quantity('max-output', 'size', 'end the command when it has printed this much', (bytes) => ({
    limits: { maxOutputBytes: bytes },
  })),
  quantity('max-tokens', 'count', 'end an AI agent when it has used more tokens than this', (tokens) => ({
    limits: { maxTokens: tokens },
  })),
  quantity('max-cost', 'dollars', 'end an AI agent when it has cost more than this', (micros) => ({
    limits: { maxCostMicros: micros },
  })),
  quantity('max-turns', 'count', 'end an AI agent when it has taken more turns than this', (turns) => ({
    limits: { maxTurns: turns },
  })),
  quantity('max-tool-calls', 'count', 'end an AI agent when it has called tools more often than this', (calls) => ({
    limits: { maxToolCalls: calls },
  })),
  choice(
    'agent',
    agentChoices,
    'the AI agent that the command is; auto looks for one in profile agent, and where a limit or a rule is for agents',
    'auto',
    (value) => ({ agent: value }),
  ),
  quantity('warmup', 'duration', 'time before any rule judges; declared bounds always do', (ms) => ({ warmupMs: ms }), '0s'),
  quantity('grace', 'duration', 'time between TERM and KILL', (ms) => ({ graceMs: ms }), '5s'),
  choice('on-runaway', ['kill', 'alert', 'restart'], 'what to do with a runaway', 'kill', (value) => ({ onRunaway: value })),
  quantity('max-restarts', 'count', 'on-runaway restart: how often at most', (max) => ({ restart: { max } }), '1'),
  choice('orphans', ['kill', 'warn', 'allow'], 'what to do with processes that outlive the command', 'kill', (value) => ({
    orphans: value,
  })),
  choice('isolation', ['auto', 'group', 'strict'], 'how the process tree is held', 'auto'),
  {
    ...choice(
      'ci',
      ['auto', 'github', 'gitlab', 'jenkins', 'circleci', 'azure', 'buildkite', 'generic', 'none'],
      'the CI that this runs in, and that is told of a kill in its own way',
      'auto',
    ),
    entries: 'cli',
  },
  choice('on-parent-exit', ['cancel', 'continue'], 'when the process that started the guard ends', 'cancel'),
  option('junit-path', 'path', 'FILE', 'also write the JUnit report here', 'the bundle only'),
  option('job-summary', 'path', 'FILE', 'also append the summary (Markdown) to this file', 'the bundle only', 'cli'),
  option('result', 'path', 'FILE', 'also write result.json here', 'the bundle only', 'cli'),
  option('shell', 'text', 'SHELL', 'run a script with this shell instead of a command (with --script)', 'none', 'cli'),
  option('script', 'path', 'FILE', 'the script that --shell runs', 'none', 'cli'),
  option('redact', 'text', 'VALUES', 'values that no report may show, one a line', 'secrets in the environment'),
  flag('require-token', 'start only with a token from gate --issue that is for this run (docs/gate.md)'),
  flag('quiet', 'say nothing on stderr but errors and interventions'),
];

/** What the action can be told: its inputs. */
export const actionOptions: readonly RunOption[] = [
  inputOnly(input('run', 'text', 'the script to supervise, as in a run: step', 'required')),
  inputOnly(input('shell', 'text', 'bash, sh, pwsh, powershell, python, cmd, or a template with {0}', "the runner's default")),
  inputOnly(input('working-directory', 'path', 'where the script runs', 'the workspace')),
  ...runOptions
    .filter(({ entries }) => entries === 'both')
    .map((each) => (each.name === 'evidence-dir' ? { ...each, fallback: '$RUNNER_TEMP/flowforge-evidence' } : each)),
  inputChoice(
    'upload-evidence',
    ['auto', 'always', 'on-incident', 'never'],
    'when the bundle is uploaded as an artifact; auto is always in shadow and canary mode and where the policy has a gate, else on-incident',
    'auto',
  ),
  input(
    'artifact-name',
    'text',
    'what the artifact is called; must differ in each job and each leg of a matrix',
    'flowforge-evidence-<job>-<attempt>-<run>',
  ),
  input('retention-days', 'count', 'how long the artifact is kept', "the repository's setting"),
  inputChoice(
    'if-upload-fails',
    ['warn', 'error', 'ignore'],
    'what an upload that fails does to the step; error fails a step that would have succeeded',
    'warn',
  ),
  inputOnly(
    inputChoice(
      'job-summary',
      ['auto', 'always', 'never'],
      "whether the run gets a section in the job's summary; auto leaves out a step that is healthy",
      'auto',
    ),
  ),
  inputFlag('annotations', "put what happened on the job's page: one error, or a warning", 'true'),
  inputFlag('fail-on-kill', 'fail the step when the guard killed it; with false, the outputs alone tell', 'true'),
];
