/** What flows through the house, from sample to verdict. Types and the closed lists they come from; no imports. */

export const ruleNames = [
  'output-loop',
  'cpu-loop',
  'output-flood',
  'no-output',
  'hang',
  'silent-spin',
  'memory',
  'crash-loop',
  'fork-storm',
  'stuck-progress',
  'wall-time',
  'agent-loop',
  'budget',
  'hang-after-result',
] as const;
export type RuleName = (typeof ruleNames)[number];

export type ActionName = 'continue' | 'alert' | 'kill' | 'restart' | 'log_only';
export type Verdict = 'passed' | 'failed' | 'killed' | 'cancelled' | 'error';
export type Profile = 'standard' | 'strict' | 'watchdog' | 'agent';
export type Mode = 'shadow' | 'canary' | 'enforce';
/** A POSIX signal by name. "Signal" alone is always a detector's finding. */
export type KillSignal = `SIG${string}`;

/** What one tick saw of the process tree. Integers only, so that a replay is exact. */
export interface Sample {
  /** Monotonic time since the command was first started: it goes on through restarts. */
  readonly atMs: number;
  /** Time since the previous tick that may be judged: a paused machine and a blocked reader do not count. */
  readonly judgedMs: number;
  readonly tree: TreeSample;
  readonly host: HostSample;
  readonly output: OutputStats;
  /**
   * Statistics of stdout where it is data rather than a log: the guard's stdout is a regular file and stderr is not the same
   * file. Then `output` is of stderr alone, but for its `bytes` and `silentMs`, which count both. Null otherwise.
   */
  readonly data: OutputStats | null;
  /** What an AI agent has told of itself; left out until one is recognised, and where none is looked for. */
  readonly agent?: AgentSample;
}

/** The process tree, as the kernel accounts for it. */
export interface TreeSample {
  /** CPU time of the tree since it started, children that lived and died between samples included. Never falls. */
  readonly cpuMs: number;
  /** CPU of the tree since the previous sample, in basis points of one core: 10000 is one core fully busy. */
  readonly cpuBp: number;
  /** Cumulative time that the tree's busiest processes waited for a CPU. A spin on a contended machine uses and waits for a whole core. */
  readonly cpuWaitMs: number;
  /** What may be judged: what the tree's cgroup cannot give back, else proportional set size, else summed RSS. */
  readonly memoryBytes: number;
  /** False when `memoryBytes` is summed RSS, which counts shared pages often: it may alert, never kill. */
  readonly memoryExact: boolean;
  /** Processes that are alive now. */
  readonly processes: number;
  /** Processes that were born since the previous sample. */
  readonly births: number;
  /** Cumulative bytes that the tree read and wrote; -1 where that is not known. */
  readonly ioBytes: number;
  readonly shortLived: ShortLived;
}

/** Processes of the command line that was seen most often among those that lived for less than 2 s. */
export interface ShortLived {
  /** So far; 0 when there were none. */
  readonly total: number;
  /** A hash of that command line. */
  readonly key: number;
}

/** The machine that the tree runs on. -1 stands for what it does not say. */
export interface HostSample {
  readonly memoryTotalBytes: number;
  readonly memoryAvailableBytes: number;
  /** Share of the last 10 s in which every task that was not idle waited for memory (PSI `full avg10`). */
  readonly memoryFullBp: number;
  /** Idle time of all cores since the previous sample, in basis points of one core. */
  readonly cpuIdleBp: number;
  readonly cores: number;
  /** Processes that the tree may have at most: the smallest of `ulimit -u`, `pids.max` and the kernel's `pid_max`. */
  readonly processLimit: number;
  /** The smaller of the cgroup's memory limit and the machine's memory. */
  readonly memoryLimitBytes: number;
}

/** What is known of the command's output at one tick. All counts are totals since the start unless they say otherwise. */
export interface OutputStats {
  readonly bytes: number;
  /** Lines analysed; shed lines are not among them. */
  readonly lines: number;
  readonly shedLines: number;
  /** Judged time since the last byte of output, or since the start when there was none. */
  readonly silentMs: number;
  /** The raw-equal cycle that the output is in now: the very same lines again and again. */
  readonly loop: LoopStats;
  /**
   * Repaints so far: text that was ended by a lone carriage return, cursor-up or erase-line, or painted on a line that the
   * cursor was moved up to. Output, but no lines.
   */
  readonly updates: number;
  /** The same lines again and again once what varies in them (numbers, times, ids) is masked. */
  readonly repetition: RepetitionStats;
  /** From lines and updates alike. */
  readonly progress: ProgressStats;
}

export interface LoopStats {
  /** Lines in the present stretch that equal the line one period earlier; 0 when there is no cycle. */
  readonly lines: number;
  /** Judged time that this stretch has lasted. */
  readonly forMs: number;
  /** Lines in one turn of the cycle. */
  readonly period: number;
}

/** Of the templates of the lines: their text after masking. Lines that are not known yet count as new ones. */
export interface RepetitionStats {
  /** Normalised Shannon entropy of the last 128 lines; 10000 while fewer than 64 are known. */
  readonly entropyBp: number;
  /** Best lag match for periods of 1 to 64 lines, over the last 32, 64, 128 or 256 lines and at least four periods; 0 while there are too few. */
  readonly lagMatchBp: number;
  /** The smaller of `entropyBp` and 10000 - `lagMatchBp`. */
  readonly logEntropyBp: number;
  /** Share of the last 64 lines whose template was never seen before. */
  readonly newBp: number;
  /** Share of the last 64 lines whose template had been seen 16 times or more. */
  readonly repeatedBp: number;
  /** Share of the last 64 lines that carry an n/N, "n of N" or % which rises, judged by template. */
  readonly progressBp: number;
  /**
   * Lines in the present stretch: (`entropyBp` < 2000 or `lagMatchBp` >= 9000) at every tick, and `newBp` <= 200,
   * `repeatedBp` >= 9000 and `progressBp` < 1000 at every line of it. 0 when that does not hold.
   */
  readonly lines: number;
  /** Judged time that this stretch has lasted, up to its last line. */
  readonly forMs: number;
}

export interface ProgressStats {
  /** The last % or n/N seen, 0-10000; -1 when none was ever seen. */
  readonly valueBp: number;
  /**
   * Judged time from when this value came until it was last shown again. What counts as a change: another value, by however
   * little, or a text beside it that was not seen before. 0 when none was seen, or only once.
   */
  readonly stuckMs: number;
  /** Lines and repaints that have shown the same value again since it came. */
  readonly updatesSince: number;
}

export const agentNames = ['claude', 'codex', 'gemini', 'opencode', 'aider'] as const;
export type AgentName = (typeof agentNames)[number];

/** What `--agent` takes: an agent by name, `auto` to be recognised by its first events, or `none`. */
export const agentChoices = ['auto', ...agentNames, 'none'] as const;
export type AgentChoice = (typeof agentChoices)[number];

/** What is known of an agent by one tick. */
export interface AgentSample extends AgentStats {
  /** Turns at the last look at the working tree, since the look that first found it as it was then; -1 where nobody looks. */
  readonly unchangedTurns: number;
  /** The command had ended by itself before this sample was taken: it only tells what a budget came to. */
  readonly exited: boolean;
}

/**
 * Integers and flags, and so fit for a sample. Counts are totals since the command was first started: turns, calls, tokens and cost go on
 * through restarts.
 */
export interface AgentStats {
  /** Events of the agent, of whatever kind: whether it did anything since. */
  readonly events: number;
  readonly turns: number;
  readonly toolCalls: number;
  /** Calls whose result was a failure. */
  readonly toolErrors: number;
  /** Turns since the last call of a tool. */
  readonly turnsWithoutTools: number;
  readonly tokens: Tokens;
  /** The sum of all kinds. */
  readonly totalTokens: number;
  /** Whether tokens are told while the agent works; otherwise they are known only when its task has ended. */
  readonly tokensLive: boolean;
  /** Millionths of a dollar; -1 where neither the stream nor a price says anything. */
  readonly costMicros: number;
  /** The cost is what declared prices make of the tokens; the stream itself does not tell it, or not yet. */
  readonly costFromPrices: boolean;
  /** Tokens without a known price, where prices are what is known: then the cost is the least that was spent. */
  readonly unpricedTokens: number;
  /** How often the very same calls have come with the very same results by now; 0 when there is no cycle. */
  readonly loopRepeats: number;
  /** Calls in one turn of that cycle; 0 when there is none. */
  readonly loopPeriod: number;
  /** The same of calls that fail and differ in ids and times only. At least `loopRepeats`. */
  readonly maskedRepeats: number;
  readonly maskedPeriod: number;
  /** What the agent said of its task, unless it went on afterwards: 0 that it has not ended, 1 success, 2 failure. */
  readonly endState: number;
  /** Lines that were too long, or too deeply nested, to be read. */
  readonly skippedLines: number;
  /** Bytes that came too fast to be read. With these the counts are the least that there was. */
  readonly shedBytes: number;
}

/** Tokens by kind. No token is in two kinds, so that their sum is the total, whatever an agent's own fields overlap in. */
export interface Tokens {
  /** Read anew: neither from a cache nor into one. */
  readonly input: number;
  /** Without `reasoning`, where the agent tells them apart. */
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly reasoning: number;
}

/** What a model's tokens cost, as the user declares it. The first entry whose pattern fits a model counts. */
export interface ModelPrice {
  /** A model's name, in which `*` stands for anything. Where a stream names no model, its agent's name is what must fit. */
  readonly pattern: string;
  /** Millionths of a dollar for a million tokens: 3 dollars are 3000000. `reasoning` is billed as `output` where it is left out. */
  readonly microsPerMillion: Omit<Tokens, 'reasoning'> & { readonly reasoning?: number };
}

export const signalNames = [
  'wall-time',
  'no-output',
  'hang',
  'silent-spin',
  'output-loop',
  'cpu-loop',
  'output-flood',
  'stuck-progress',
  'memory',
  'crash-loop',
  'fork-storm',
  'agent-loop',
  'budget',
  'hang-after-result',
] as const satisfies readonly RuleName[];
export type SignalName = (typeof signalNames)[number];

/** The order of clauses in a reason. */
export const clauseKinds = ['TIME', 'CPU', 'LOG', 'PROGRESS', 'RATE', 'MEM', 'IO', 'PROC', 'AGENT', 'BUDGET'] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/** One part of a reason: the configured threshold in words. What was observed stands beside it, never in it. */
export interface Clause {
  readonly kind: ClauseKind;
  readonly text: string;
}

/** A value that was measured, beside the bound that it is judged by. A `ratio` is in basis points, as `bp` is, and reads as 0.2. */
export interface Observation {
  readonly name: string;
  readonly observed: number;
  readonly limit: number;
  readonly unit: ObservationUnit;
}

export const observationUnits = [
  'ms',
  'bp',
  'bytes',
  'lines',
  'lines/s',
  'bytes/s',
  'ratio',
  'processes',
  'tokens',
  'micro-usd',
  'turns',
  'calls',
  'repeats',
] as const;
export type ObservationUnit = (typeof observationUnits)[number];

/** A detector's finding about the samples. */
export interface Signal {
  readonly name: SignalName;
  /** `enforce` when the rule's hard predicate holds: only then may the rule kill. */
  readonly level: 'alert' | 'enforce';
  /** A limit that the user set was crossed: certain. */
  readonly declared: boolean;
  readonly clauses: readonly Clause[];
  readonly observations: readonly Observation[];
  /** `Sample.atMs` from which on the finding has held without a break. */
  readonly sinceMs: number;
  /** Confidence by component, in basis points. */
  readonly scores: Scores;
  /** What would have had to differ for the signal not to be raised. */
  readonly counterfactual: string;
  /** What the command said of its task before it did not end: ending it changes nothing about that. */
  readonly agentResult?: AgentResult;
}

export type AgentResult = 'success' | 'failure';

/** Basis points, 0-10000, by name. */
export type Scores = Readonly<Record<string, number>>;

/** Rules that held + confidence + reason → one action. */
export interface Decision {
  readonly action: ActionName;
  /** What `action` is where the policy is enforced: shadow mode makes `log_only` of it. */
  readonly intended: Exclude<ActionName, 'log_only'>;
  readonly rules: readonly RuleName[];
  readonly confidence: number;
  readonly scores: Scores;
  readonly reason: string;
  readonly counterfactual: string;
  readonly observations: readonly Observation[];
  readonly incidentId: string | null;
  readonly atMs: number;
  /** Only where the command is ended for not ending by itself once its task had: the result that it gave stands, and decides the verdict. */
  readonly agentResult?: AgentResult;
}

export interface RuleSetting {
  readonly action: 'off' | 'alert' | 'kill';
}

/** A rule that infers, and that has a bound which the user may declare. */
export interface BoundedRuleSetting extends RuleSetting {
  /** What crossing the declared bound does, whatever `action` makes of the rule's own finding. */
  readonly declared: 'alert' | 'kill';
}

/** A step of a loop ladder: a stretch of at least `lines` lines that has lasted at least `forMs`. */
export interface LoopStep {
  readonly lines: number;
  readonly forMs: number;
  /** Basis points of one core that the tree must have used or waited for since the stretch began; 0 asks for none. */
  readonly cpuBp: number;
  /** Lines a second, over the whole stretch, below which this is a wait or slow work and alerts only; 0 asks for none. */
  readonly linesPerSecond: number;
  /** The most that this step comes to. */
  readonly level: Signal['level'];
}

/** A bound on memory, in bytes or as a share of what the machine or the cgroup has. */
export type MemoryLimit =
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'share'; readonly shareBp: number };

/** What is risky and what to do about it: the effective policy, every default filled in. */
export interface Policy {
  readonly version: 1;
  readonly profile: Profile;
  readonly mode: Mode;
  readonly canary: Canary;
  readonly graceMs: number;
  readonly onRunaway: 'kill' | 'alert' | 'restart';
  readonly restart: RestartSettings;
  readonly orphans: 'kill' | 'warn' | 'allow';
  /** Only declared bounds are judged before the command has run this long. */
  readonly warmupMs: number;
  readonly limits: Limits;
  /** Which agent's stream is read: `auto` looks for one in profile `agent`, and where a rule or a limit of agents asks for it. */
  readonly agent: AgentChoice;
  /** Of models whose cost the stream does not tell. */
  readonly prices: readonly ModelPrice[];
  /** Rules whose declared bound was set outside of the checkout, and ends the command whatever mode, profile or action the checkout asks for. */
  readonly held: readonly SignalName[];
  readonly rules: Rules;
}

/** In mode `canary`: the share of runs that enforce, and whether this run is one of them. */
export interface Canary {
  /** 0 to 100. */
  readonly percent: number;
  readonly enforced: boolean;
}

/** Whether a run in mode `canary` enforces: when what was drawn is below the percentage. */
export interface CanaryDraw {
  readonly percent: number;
  /** 0 to 9999. */
  readonly draw_bp: number;
  readonly enforced: boolean;
}

/** How often a command that the guard ended is started again, and after which pause. */
export interface RestartSettings {
  /** Restarts within the window. Says something only where `onRunaway` is `restart`. */
  readonly max: number;
  readonly windowMs: number;
  /** The first pause; each later one is twice as long, up to `maxBackoffMs`. */
  readonly backoffMs: number;
  readonly maxBackoffMs: number;
  /** `hangs` starts again only what stood still; `runaways` whatever a rule ended. */
  readonly on: 'hangs' | 'runaways';
}

/** The bounds that the user declares; null where there is none. */
export interface Limits {
  readonly wallTimeMs: number | null;
  readonly noOutputMs: number | null;
  readonly hangMs: number | null;
  readonly maxMemory: MemoryLimit | null;
  readonly maxProcesses: number | null;
  readonly maxOutputBytes: number | null;
  /** Of an AI agent, in all attempts together. */
  readonly maxTokens: number | null;
  /** Millionths of a dollar. */
  readonly maxCostMicros: number | null;
  readonly maxTurns: number | null;
  readonly maxToolCalls: number | null;
}

export interface Rules {
  readonly 'wall-time': RuleSetting;
  readonly 'no-output': RuleSetting;
  readonly hang: BoundedRuleSetting & { readonly forMs: number };
  /** From outside, a silent spin and a long computation look the same: it never kills. */
  readonly 'silent-spin': { readonly action: 'off' | 'alert'; readonly cpuBp: number; readonly forMs: number };
  readonly 'output-loop': RuleSetting & {
    /** For lines that are equal byte for byte. */
    readonly ladder: readonly LoopStep[];
    /** For lines that are equal once what varies in them is masked. */
    readonly masked: readonly LoopStep[];
  };
  readonly 'cpu-loop': RuleSetting & {
    readonly cpuBp: number;
    readonly lines: number;
    readonly forMs: number;
    readonly linesPerSecond: number;
    /** How long lines must repeat, and the CPU be used, when the lines are equal only after masking. */
    readonly maskedForMs: number;
  };
  readonly 'output-flood': BoundedRuleSetting & {
    readonly bytesPerSecond: number;
    readonly forMs: number;
    /** Only where the log shows next to nothing new. */
    readonly stale: boolean;
    /** So much output in all is a flood at any rate; null where no amount is. */
    readonly totalBytes: number | null;
  };
  readonly 'stuck-progress': RuleSetting & { readonly forMs: number };
  readonly memory: BoundedRuleSetting & {
    readonly alertUsedBp: number;
    readonly alertWithinMs: number;
    readonly usedBp: number;
    readonly fastUsedBp: number;
    readonly fastWithinMs: number;
    readonly confirmMs: number;
  };
  readonly 'crash-loop': RuleSetting & {
    readonly count: number;
    readonly withinMs: number;
    /** So long this must go on, and the log say nothing new. */
    readonly staleForMs: number;
    /** A wait that starts a process every second uses less than this. */
    readonly cpuBp: number;
  };
  readonly 'fork-storm': BoundedRuleSetting & { readonly shareBp: number };
  readonly 'agent-loop': RuleSetting & {
    /** So often the very same calls come with the very same results. */
    readonly repeats: number;
    /** The same of calls that fail and differ in ids and times only. */
    readonly maskedRepeats: number;
    /** So many turns leave the working tree as it was; null where nobody looks. */
    readonly unchangedTurns: number | null;
  };
  /** The limits of an agent's tokens, cost, turns and calls; from this share of one on it alerts. */
  readonly budget: RuleSetting & { readonly warnBp: number };
  /** `end` ends the command and keeps the result that it gave. */
  readonly 'hang-after-result': { readonly action: 'off' | 'alert' | 'end'; readonly forMs: number };
}

/** How the tree is held, and why not better. */
export interface Tier {
  readonly name: 'cgroup' | 'strict' | 'init' | 'group' | 'windows';
  /** Why a better tier was not taken; empty when this is the best. */
  readonly whyNotBetter: string;
  /** Where CPU figures come from: it changes what a sample means. */
  readonly cpuSource: 'cgroup' | 'init' | 'proc' | 'pidusage';
}

/** Which run of which pipeline this is. Empty strings where the CI does not say. */
export interface RunIdentity {
  readonly ci: string;
  readonly repository: string;
  readonly sha: string;
  readonly workflow: string;
  readonly job: string;
  readonly run_id: string;
  readonly attempt: string;
  readonly step: string;
}

export const eventTypes = [
  'run_started',
  'process_started',
  'sample',
  'signal_raised',
  'signal_cleared',
  'incident_opened',
  'decision_made',
  'policy_dry_run',
  'diagnostics_captured',
  'kill_requested',
  'process_killed',
  'restart_scheduled',
  'process_exited',
  'orphans_reaped',
  'incident_closed',
  'alert_raised',
  'cancel_requested',
  'policy_fallback',
  'agent_usage',
  'checkpoint',
  'evidence_degraded',
  'run_recovered',
  'run_sealed',
] as const;
export type EventType = (typeof eventTypes)[number];

/** What each event carries. Numbers are integers; names are the ones that stand in the evidence. */
export interface EventPayloads {
  run_started: {
    readonly guard_version: string;
    /** SHA-256 of the program that supervised; empty where it runs from its sources. */
    readonly tool_sha256: string;
    readonly node_version: string;
    readonly platform: string;
    readonly cpus: number;
    readonly name: string;
    readonly command: readonly string[];
    readonly cwd: string;
    readonly mode: Mode;
    readonly profile: Profile;
    readonly policy_sha256: string;
    /** Who says what is not as the profile has it, by key of a policy file: `flowforge.yml:12`. Left out in records that are older than this. */
    readonly policy_sources?: Readonly<Record<string, string>>;
    readonly tier: Tier;
    readonly identity: RunIdentity;
    /** In mode `canary` alone: what was drawn, and what came of it. */
    readonly canary?: CanaryDraw;
  };
  process_started: {
    readonly pid: number;
    readonly start_time: number;
    /** Which attempt this is, when it began, and how it is held: of those after the first. */
    readonly attempt?: number;
    readonly at_ms?: number;
    readonly tier?: Tier;
  };
  sample: { readonly ticks: readonly Sample[] };
  signal_raised: {
    readonly signal: SignalName;
    readonly level: Signal['level'];
    readonly since_ms: number;
    readonly at_ms: number;
    readonly observations: readonly Observation[];
  };
  signal_cleared: { readonly signal: SignalName; readonly at_ms: number };
  incident_opened: { readonly rules: readonly RuleName[]; readonly at_ms: number };
  decision_made: DecisionPayload;
  /** A decision that was not carried out, because the mode is not to: `would` is what enforcing it had been. */
  policy_dry_run: DecisionPayload & { readonly would: 'alert' | 'kill' | 'restart' };
  diagnostics_captured: {
    readonly file: string;
    /** The process that the command's fate hung on; null when none was found, left out in records that are older than this. */
    readonly culprit?: Culprit | null;
  };
  kill_requested: {
    readonly why: 'rule' | 'cancel' | 'orphans';
    readonly grace_ms: number;
    readonly processes: number;
    readonly at_ms: number;
  };
  process_killed: {
    readonly processes_killed: number;
    readonly left: number;
    /** Some of those that are left. */
    readonly left_pids: readonly number[];
    /** False when what held the tree was ended itself and only a search was possible: more may be left than was found. */
    readonly certain: boolean;
    readonly took_ms: number;
    readonly last_signal: KillSignal;
  };
  /** The command was ended, nothing of it is left, and it is started again after a pause. */
  restart_scheduled: {
    /** The attempt that is to come: 2 is the first restart. */
    readonly attempt: number;
    readonly delay_ms: number;
    /** So many restarts within the window are allowed. */
    readonly max: number;
    readonly window_ms: number;
    /** What the pause's jitter was drawn with. */
    readonly seed: number;
    readonly at_ms: number;
  };
  /** `outcome` of this event is the verdict. */
  process_exited: {
    /** What the guard ends with, so what the CI sees. */
    readonly exit_code: number;
    /** What the command itself ended with; null when it never started or died of a signal. */
    readonly command_exit_code: number | null;
    readonly kill_signal: KillSignal | null;
    readonly duration_ms: number;
    readonly output_bytes: number;
    /** Cumulative CPU time and the highest figures of the whole run, ticks that no sample event holds included. */
    readonly cpu_ms: number;
    readonly peak_cpu_bp: number;
    readonly peak_memory_bytes: number;
    readonly processes_peak: number;
  };
  /** What outlived the command, and what was done about it. `left` are alive. */
  orphans_reaped: {
    readonly policy: Policy['orphans'];
    readonly count: number;
    readonly left: number;
    /** As in `process_killed`. */
    readonly certain: boolean;
    readonly took_ms: number;
    readonly processes: readonly { readonly pid: number; readonly command: string; readonly holds_output: boolean }[];
  };
  incident_closed: { readonly at_ms: number };
  alert_raised: { readonly rules: readonly RuleName[]; readonly at_ms: number };
  cancel_requested: { readonly signal: KillSignal; readonly at_ms: number };
  policy_fallback: { readonly error: string };
  /** What the agent has used so far, in all attempts: when that has changed, every ten seconds at most, and at the end. */
  agent_usage: {
    readonly agent: AgentName;
    readonly at_ms: number;
    /** The last of an attempt. */
    readonly final: boolean;
    readonly turns: number;
    readonly tool_calls: number;
    readonly tool_errors: number;
    readonly tokens: {
      readonly input: number;
      readonly output: number;
      readonly cache_read: number;
      readonly cache_write: number;
      readonly reasoning: number;
    };
    readonly total_tokens: number;
    /** Whether tokens are told while the agent works. */
    readonly tokens_live: boolean;
    /** Millionths of a dollar; -1 where neither the stream nor a price says anything. */
    readonly cost_micros: number;
    readonly cost_from: 'stream' | 'prices' | 'none';
    /** Tokens without a known price, where the cost comes from prices: then it is the least that was spent. */
    readonly unpriced_tokens: number;
    /** Bytes that came too fast to be read: with these the counts are the least that there was. */
    readonly shed_bytes: number;
    /** What was declared, beside what it came to; left out where nothing was. Cost in millionths of a dollar, -1 while it is not known. */
    readonly budget?: readonly { readonly what: BudgetFigure; readonly estimate: number; readonly actual: number }[];
    /** The cycle that `agent-loop` has found: the calls of one turn of it, without secrets and cut to what a report shows. */
    readonly loop?: { readonly repeats: number; readonly masked: boolean; readonly calls: readonly AgentCall[] };
  };
  /** Written by the journal itself, on a timer: who cuts the log and goes on leaves a gap in them. */
  checkpoint: { readonly every_ms: number };
  evidence_degraded: { readonly what: string; readonly error: string };
  /** Whoever made a bundle of what a killed guard had left; `events` were in its journal. */
  run_recovered: { readonly by: string; readonly events: number };
  run_sealed: {
    /** SHA-256 by name. */
    readonly files: Readonly<Record<string, string>>;
    /** Files of the bundle that may hold a secret all the same, and must not be published. */
    readonly withheld: readonly Withheld[];
  };
}

/** What a process was found doing. */
export const doings = [
  'computing',
  'stdin',
  'pipe',
  'unheld-pipe',
  'lock',
  'network',
  'socket',
  'child',
  'sleep',
  'events',
  'signal',
  'disk',
  'stopped',
  'ended',
  'unknown',
] as const;
export type Doing = (typeof doings)[number];

export interface Culprit {
  readonly pid: number;
  readonly command: string;
  /** The command that started it; empty for the supervised command itself, and where that is not known. */
  readonly parent: string;
  readonly doing: Doing;
  /** In words, to stand behind its name: `was waiting for input on stdin (a terminal)`. */
  readonly what: string;
}

/** What a budget is of; cost in millionths of a dollar. */
export const budgetFigures = ['tokens', 'cost', 'turns', 'tool-calls'] as const;
export type BudgetFigure = (typeof budgetFigures)[number];

/** A call of an agent's tool, in the agent's own words. */
export interface AgentCall {
  readonly name: string;
  readonly arguments: string;
  readonly result: string;
  readonly is_error: boolean;
}

/** A file that is kept from publication. */
export interface Withheld {
  readonly file: string;
  readonly why: string;
}

interface DecisionPayload {
  readonly rules: readonly RuleName[];
  readonly counterfactual: string;
  readonly observations: readonly Observation[];
  readonly at_ms: number;
  /** The command had given this result of its task, and did not end: it stands. */
  readonly agent_result?: AgentResult;
}

/** An event before the journal has given it its place in the chain. */
export interface EventDraftOf<T extends EventType> {
  readonly event_type: T;
  readonly incident_id: string | null;
  readonly actor: 'system' | `manual:${string}`;
  readonly reason: string;
  readonly scores: Scores;
  readonly action: ActionName | '';
  readonly outcome: string;
  /** UTC, milliseconds since the epoch. */
  readonly created_at_ms: number;
  readonly payload: EventPayloads[T];
}

export type EventDraft = { [T in EventType]: EventDraftOf<T> }[EventType];

/** One row of the append-only log: the only evidence model there is. */
export type Event = {
  [T in EventType]: {
    readonly seq: number;
    readonly event_id: string;
    readonly run_id: string;
    readonly incident_id: string | null;
    readonly event_type: T;
    readonly actor: string;
    readonly reason: string;
    readonly scores: Scores;
    readonly action: string;
    readonly outcome: string;
    /** ISO 8601, UTC, milliseconds. */
    readonly created_at: string;
    readonly schema_version: 1;
    readonly payload: EventPayloads[T];
  };
}[EventType];

export type EventOf<T extends EventType> = Extract<Event, { event_type: T }>;

/** result.json, version 1. */
export interface RunResult {
  readonly schema_version: 1;
  readonly run_id: string;
  readonly name: string;
  readonly command: readonly string[];
  readonly verdict: Verdict;
  readonly exit_code: number;
  readonly kill_signal: KillSignal | null;
  readonly rules: readonly RuleName[];
  readonly reason: string;
  /** What the decision would have come to; left out when it was carried out, or there was none. */
  readonly would?: 'alert' | 'kill' | 'restart';
  /** What the agent had said of its task before the guard ended it; left out unless that decided the verdict. */
  readonly agent_result?: AgentResult;
  readonly confidence: number;
  readonly counterfactual: string;
  readonly incident_id: string | null;
  readonly mode: Mode;
  readonly profile: Profile;
  readonly attempts: number;
  readonly started_at: string;
  readonly duration_ms: number;
  readonly peak_cpu_percent: number;
  readonly peak_memory_bytes: number;
  readonly output_bytes: number;
  readonly processes_peak: number;
  readonly processes_killed: number;
  readonly tier: string;
  readonly tokens: number | null;
  readonly cost: number | null;
  readonly seal: { readonly seq: number; readonly head: string } | null;
  readonly files: readonly string[];
}

/** What the pipeline gate requires of the bundles of a pipeline: the `gate:` section of a policy, every default filled in. */
export interface GatePolicy {
  /** Names of steps that must have left evidence; `*` stands for any text, `?` for any character. */
  readonly required: readonly string[];
  readonly allowVerdicts: readonly Verdict[];
  /** What decisions may have come to. */
  readonly allowActions: readonly ActionName[];
  /** False: what enforcing the policy would have killed or restarted fails the gate, too. */
  readonly allowDryRun: boolean;
  readonly explainabilityBp: number;
  /** The least that the process trees must have been held by; null for any. */
  readonly tier: GateTier | null;
  readonly budgets: GateBudgets;
  /** So much more than the baseline's step of the same name; null where it is not compared. */
  readonly regression: { readonly cpuBp: number | null; readonly wallBp: number | null };
  readonly maxAgeMs: number | null;
  readonly signed: boolean;
  readonly incomplete: 'fail' | 'warn' | 'allow';
}

export type GateTier = Extract<Tier['name'], 'init' | 'cgroup' | 'strict'>;

/** For all bundles together: the sum of their CPU time, the sum of their wall times, the highest memory of any. */
export interface GateBudgets {
  readonly cpuMs: number | null;
  readonly wallMs: number | null;
  readonly peakMemoryBytes: number | null;
}

/** What the gate knows of one bundle: from its events alone. */
export interface GateBundle {
  /** As it was found. */
  readonly path: string;
  readonly integrity: 'VALID' | 'INVALID' | 'INCOMPLETE';
  /** What keeps it from being VALID, one sentence each. */
  readonly problems: readonly string[];
  /** Null when the chain of its events does not hold: then nothing that they say is known. */
  readonly run: GatedRun | null;
}

export interface GatedRun {
  readonly runId: string;
  readonly job: string;
  readonly step: string;
  /** Which start of the job or of the pipeline, as the CI counts them; empty where it does not. */
  readonly attempt: string;
  /** Null when the record stops before the end. */
  readonly verdict: Verdict | null;
  readonly rules: readonly RuleName[];
  readonly reason: string;
  readonly decisions: readonly GatedDecision[];
  readonly explainedBp: number;
  /** What the record does not say of an intervention, one sentence each. */
  readonly unexplained: readonly string[];
  readonly tier: Tier;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakMemoryBytes: number;
  /** UTC: when the run ended, or of the last that is on record of it. */
  readonly endedAtMs: number;
}

/** A decision to do more than go on; `would` is what enforcing it had been where it was not carried out. */
export interface GatedDecision {
  readonly action: ActionName;
  readonly would: 'alert' | 'kill' | 'restart' | null;
  readonly rules: readonly RuleName[];
  readonly reason: string;
}

/** What the gate has looked at. */
export type GateCheck =
  | 'evidence'
  | 'required'
  | 'signature'
  | 'integrity'
  | 'verdict'
  | 'actions'
  | 'dry-run'
  | 'explainability'
  | 'tier'
  | 'age'
  | 'regression'
  | 'budget';

/** What the gate has found, in the figures that were compared. */
export type GateProblem =
  | { readonly kind: 'no-bundle'; readonly places: readonly string[] }
  | { readonly kind: 'search'; readonly problem: string }
  | { readonly kind: 'integrity'; readonly verdict: 'INVALID' | 'INCOMPLETE'; readonly problems: readonly string[] }
  | { readonly kind: 'superseded'; readonly attempt: string; readonly by: string }
  | { readonly kind: 'required'; readonly pattern: string; readonly seen: readonly string[] }
  | { readonly kind: 'no-key' }
  | {
      readonly kind: 'verdict';
      readonly verdict: Verdict | null;
      readonly allowed: readonly Verdict[];
      readonly rules: readonly RuleName[];
      readonly reason: string;
    }
  | ({ readonly kind: 'action'; readonly allowed: readonly ActionName[] } & GatedDecision)
  | ({ readonly kind: 'dry-run' } & GatedDecision)
  | {
      readonly kind: 'explainability';
      readonly observedBp: number;
      readonly requiredBp: number;
      readonly unexplained: readonly string[];
    }
  | { readonly kind: 'tier'; readonly observed: Tier; readonly required: GateTier }
  | { readonly kind: 'age'; readonly observedMs: number; readonly mostMs: number }
  | {
      readonly kind: 'budget';
      readonly what: GateFigure;
      readonly observed: number;
      readonly most: number;
      /** The step that took the most of it. */
      readonly largest: { readonly step: string; readonly observed: number };
    }
  | {
      readonly kind: 'regression';
      readonly what: Exclude<GateFigure, 'memory'>;
      readonly observed: number;
      readonly baseline: number;
      readonly allowedBp: number;
    }
  | { readonly kind: 'no-baseline' }
  | { readonly kind: 'bad-baseline'; readonly path: string; readonly problems: readonly string[] }
  | { readonly kind: 'not-in-baseline' };

/** CPU and wall are milliseconds, memory is bytes. */
export type GateFigure = 'cpu' | 'wall' | 'memory';

export interface GateFinding {
  /** Only `fail` fails the gate. */
  readonly level: 'fail' | 'warn' | 'note';
  readonly problem: GateProblem;
}

/** One thing that was looked at, of one bundle or of all of them together. */
export interface GateCase {
  readonly check: GateCheck;
  /** What of it, where a check looks at more than one thing: the required step, the budget. */
  readonly of: string;
  /** Null where it is about all of them. */
  readonly bundle: GateBundle | null;
  readonly findings: readonly GateFinding[];
}

/** What the gate came to. */
export interface Judgement {
  readonly pass: boolean;
  readonly bundles: readonly GateBundle[];
  readonly cases: readonly GateCase[];
}
