import { agentChoices } from '../model.ts';
import type { PolicySource } from './effective-policy.ts';
import { type Parsed, parseCount, parseDollars, parseDuration, parseMemory, parsePercent, parseSize } from './units.ts';

/**
 * Everything that a run can be told. This one table makes the flags, the action's inputs, the environment names and `--help`;
 * a test holds README and action.yml against it.
 */
export interface RunOption {
  /** `--name`, the action's input `name`, and FLOWFORGE_NAME. */
  readonly name: string;
  readonly kind: 'text' | 'path' | 'duration' | 'size' | 'memory' | 'count' | 'dollars' | 'percent' | 'choice' | 'flag';
  readonly choices?: readonly string[];
  /** What stands for the value in `--help`. */
  readonly placeholder: string;
  readonly help: string;
  /** What holds when nothing is said, in words. */
  readonly fallback: string;
  /** Where the same thing is said: not every option makes sense in the action, which has its own ways. */
  readonly entries: 'both' | 'cli' | 'action';
  /** Only an input says it: the same name in the environment is the CLI's. */
  readonly inputOnly?: true;
  /** Options that change the policy: the part of it that a value stands for. */
  readonly toPolicy?: (value: string) => PolicySource;
}

/** What `flowforge-ci run` can be told. */
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
  {
    ...bound(
      'canary-percent',
      'percent',
      'PERCENT',
      parsePercent,
      'mode canary: how many runs of a hundred enforce',
      (percent) => ({
        canaryPercent: percent,
      }),
    ),
    fallback: '10',
  },
  option('name', 'text', 'NAME', 'what this step is called in reports', 'the command'),
  option('evidence-dir', 'path', 'DIR', 'where bundles are written', './flowforge-evidence'),
  duration('wall-time', 'end the command when it has run this long', 'no limit', (ms) => ({ limits: { wallTimeMs: ms } })),
  duration('no-output-timeout', 'end the command when it has printed nothing for this long', 'no limit', (ms) => ({
    limits: { noOutputMs: ms },
  })),
  duration('hang-timeout', 'end the command when it has done nothing at all for this long', 'no limit', (ms) => ({
    limits: { hangMs: ms },
  })),
  bound(
    'max-memory',
    'memory',
    'SIZE',
    parseMemory,
    'end the command when it holds this much memory, such as 4GiB or 90%',
    (limit) => ({
      limits: { maxMemory: limit },
    }),
  ),
  bound('max-processes', 'count', 'COUNT', parseCount, 'end the command when it has more processes than this', (count) => ({
    limits: { maxProcesses: count },
  })),
  bound('max-output', 'size', 'SIZE', parseSize, 'end the command when it has printed this much', (bytes) => ({
    limits: { maxOutputBytes: bytes },
  })),
  bound('max-tokens', 'count', 'COUNT', parseCount, 'end an AI agent when it has used more tokens than this', (tokens) => ({
    limits: { maxTokens: tokens },
  })),
  bound('max-cost', 'dollars', 'DOLLARS', parseDollars, 'end an AI agent when it has cost more than this', (micros) => ({
    limits: { maxCostMicros: micros },
  })),
  bound('max-turns', 'count', 'COUNT', parseCount, 'end an AI agent when it has taken more turns than this', (turns) => ({
    limits: { maxTurns: turns },
  })),
  bound(
    'max-tool-calls',
    'count',
    'COUNT',
    parseCount,
    'end an AI agent when it has called tools more often than this',
    (calls) => ({
      limits: { maxToolCalls: calls },
    }),
  ),
  choice(
    'agent',
    agentChoices,
    'the AI agent that the command is; auto looks for one in profile agent, and where a limit or a rule is for agents',
    'auto',
    (value) => ({ agent: value }),
  ),
  duration('warmup', 'time before any rule judges; declared bounds always do', '0s', (ms) => ({ warmupMs: ms })),
  duration('grace', 'time between TERM and KILL', '5s', (ms) => ({ graceMs: ms })),
  choice('on-runaway', ['kill', 'alert', 'restart'], 'what to do with a runaway', 'kill', (value) => ({ onRunaway: value })),
  {
    ...bound('max-restarts', 'count', 'COUNT', parseCount, 'on-runaway restart: how often at most', (max) => ({
      restart: { max },
    })),
    fallback: '1',
  },
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
  {
    ...option(
      'require-token',
      'flag',
      '',
      'start only with a token from gate --issue that is for this run (docs/gate.md)',
      'off',
    ),
    kind: 'flag',
  },
  { ...option('quiet', 'flag', '', 'say nothing on stderr but errors and interventions', 'off'), kind: 'flag' },
];

/** What the action can be told: its inputs. */
export const actionOptions: readonly RunOption[] = [
  inputOnly(actionOption('run', 'text', 'the script to supervise, as in a run: step', 'required')),
  inputOnly(
    actionOption('shell', 'text', 'bash, sh, pwsh, powershell, python, cmd, or a template with {0}', "the runner's default"),
  ),
  inputOnly(actionOption('working-directory', 'path', 'where the script runs', 'the workspace')),
  ...runOptions
    .filter(({ entries }) => entries === 'both')
    .map((each) => (each.name === 'evidence-dir' ? { ...each, fallback: '$RUNNER_TEMP/flowforge-evidence' } : each)),
  actionChoice(
    'upload-evidence',
    ['auto', 'always', 'on-incident', 'never'],
    'when the bundle is uploaded as an artifact; auto is always in shadow and canary mode and where the policy has a gate, else on-incident',
    'auto',
  ),
  actionOption(
    'artifact-name',
    'text',
    'what the artifact is called; must differ in each job and each leg of a matrix',
    'flowforge-evidence-<job>-<attempt>-<run>',
  ),
  actionOption('retention-days', 'count', 'how long the artifact is kept', "the repository's setting"),
  actionChoice(
    'if-upload-fails',
    ['warn', 'error', 'ignore'],
    'what an upload that fails does to the step; error fails a step that would have succeeded',
    'warn',
  ),
  inputOnly(
    actionChoice(
      'job-summary',
      ['auto', 'always', 'never'],
      "whether the run gets a section in the job's summary; auto leaves out a step that is healthy",
      'auto',
    ),
  ),
  actionFlag('annotations', "put what happened on the job's page: one error, or a warning", 'true'),
  actionFlag('fail-on-kill', 'fail the step when the guard killed it; with false, the outputs alone tell', 'true'),
];

/** FLOWFORGE_WALL_TIME for `wall-time`. */
export function environmentName(option: string): string {
  return `FLOWFORGE_${option.replaceAll('-', '_').toUpperCase()}`;
}

function option(
  name: string,
  kind: RunOption['kind'],
  placeholder: string,
  help: string,
  fallback: string,
  entries: RunOption['entries'] = 'both',
): RunOption {
  return { name, kind, placeholder, help, fallback, entries };
}

function actionOption(name: string, kind: RunOption['kind'], help: string, fallback: string): RunOption {
  return option(name, kind, '', help, fallback, 'action');
}

function actionChoice<const T extends string>(name: string, choices: readonly T[], help: string, fallback: T): RunOption {
  return { ...choice(name, choices, help, fallback), entries: 'action' };
}

function actionFlag(name: string, help: string, fallback: 'true' | 'false'): RunOption {
  return actionOption(name, 'flag', `${help}: true, false`, fallback);
}

function inputOnly(only: RunOption): RunOption {
  return { ...only, inputOnly: true };
}

function choice<const T extends string>(
  name: string,
  choices: readonly T[],
  help: string,
  fallback: T,
  toPolicy?: (value: T) => PolicySource,
): RunOption {
  const base = { ...option(name, 'choice', choices.join('|'), help, fallback), choices };
  return toPolicy === undefined ? base : { ...base, toPolicy: (value) => toPolicy(value as T) };
}

function duration(name: string, help: string, fallback: string, toPolicy: (ms: number) => PolicySource): RunOption {
  return { ...bound(name, 'duration', 'TIME', parseDuration, help, toPolicy), fallback };
}

function bound<T>(
  name: string,
  kind: RunOption['kind'],
  placeholder: string,
  parse: (text: string) => Parsed<T>,
  help: string,
  toPolicy: (value: T) => PolicySource,
): RunOption {
  return {
    ...option(name, kind, placeholder, help, 'no limit'),
    toPolicy(value) {
      const parsed = parse(value);
      return parsed.kind === 'ok' ? toPolicy(parsed.value) : {};
    },
  };
}
