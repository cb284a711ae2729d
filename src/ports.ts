/** What the one loop needs from the world. Effects implement these; tests pass small fakes. */
import type {
  CanaryDraw,
  Event,
  EventDraft,
  HostSample,
  KillSignal,
  Policy,
  RunIdentity,
  RunResult,
  Tier,
  TreeSample,
  Withheld,
} from './model.ts';

export interface Ports {
  readonly clock: Clock;
  readonly spawner: Spawner;
  readonly host: Host;
  readonly journal: Journal;
  readonly cancellation: Cancellation;
  readonly notices: Notices;
  readonly outputLog: OutputLog;
  readonly diagnosis: Diagnosis;
  /** Left out where no rule asks whether the command changes anything. */
  readonly workTree?: WorkTree;
  /** Takes secrets out of a text before anything keeps it. */
  redact(text: string): string;
}

export interface WorkTree {
  /** The same again as long as no file of the working tree has changed; null where that cannot be told. Never rejects, and does not take long. */
  digest(): Promise<string | null>;
}

export interface Clock {
  /** Monotonic milliseconds; only differences mean anything. */
  monotonicMs(): number;
  /** UTC, milliseconds since the epoch. */
  utcMs(): number;
  /** Calls back every `everyMs` until the returned function is called. */
  every(everyMs: number, tick: () => void): () => void;
  /** Resolves after `ms`, or at once when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The beginning and the end of the output, in bounded memory. */
export interface OutputLog {
  observe: OnOutput;
  /** Nothing more will come. */
  end(): void;
  /** As it is now, without secrets; empty when nothing was printed. The same array again while nothing has changed; its bytes are good until the next one. */
  snapshot(): Uint8Array;
}

export interface Host {
  /** The machine as it is now. Cheap enough for every tick, and never throws: what cannot be read is -1. */
  sample(): HostSample;
}

/** The command and the surroundings that it is to find. */
export interface CommandSpec {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly isolation: 'auto' | 'group' | 'strict';
  /** Marks everything that comes of this command, in the environment, for a sweep that finds nothing else of it. */
  readonly guardId: string;
  /** How long guard-init waits between TERM and KILL when the guard itself has died. */
  readonly orphanGraceMs: number;
}

export interface Spawner {
  spawn(command: CommandSpec, onOutput: OnOutput): Promise<Spawned>;
}

export type StreamName = 'stdout' | 'stderr';

/** Called with each piece of output, in order. The bytes are only lent for the call. */
export type OnOutput = (stream: StreamName, bytes: Uint8Array) => void;

export type Spawned =
  | { readonly kind: 'started'; readonly child: Child }
  | { readonly kind: 'refused'; readonly tier: Tier; readonly exitCode: 125 | 126 | 127; readonly reason: string };

export interface Child {
  readonly pid: number;
  /** Field 22 of /proc/pid/stat, in clock ticks since boot; 0 where the platform does not say. */
  readonly startTime: number;
  readonly tier: Tier;
  /** The command itself has ended; its descendants may live. */
  readonly exited: Promise<Exit>;
  /** Every byte of output was passed on and no one holds the other end. */
  readonly drained: Promise<void>;
  /** No process of the tree is left, or `left` of them could not be ended. */
  readonly empty: Promise<Emptied>;
  sample(): Promise<TreeSample>;
  /** Total time that the output has waited for our own reader. */
  blockedMs(): number;
  /** Asks every process of the tree to end: TERM, then CONT. */
  terminate(): void;
  /** Ends every process of the tree: KILL until none is left. */
  kill(): void;
  /** What lives on of the tree once the command has ended, without the guard's own programs: a bounded list. */
  leftovers(): readonly Leftover[];
  /** Leaves what lives on alone, for good. */
  detach(): void;
  /** Closes what the guard holds of the child. Call once, at the end. */
  release(): void;
}

export interface Exit {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: KillSignal | null;
}

export interface Emptied {
  /** Processes that were ended, counted as they were reaped. */
  readonly reaped: number;
  readonly left: number;
  /** Some of those that are left, for the report. */
  readonly leftPids: readonly number[];
  /** False when what held the tree was ended itself and only a search was possible: more may be left than was found. */
  readonly certain: boolean;
}

/** A process that outlived the command. */
export interface Leftover {
  readonly pid: number;
  /** Its command line, which may hold secrets and anything else. */
  readonly command: string;
  /** It has the command's stdout or stderr open. */
  readonly holdsOutput: boolean;
}

/** Looks at the processes of the command: what they do, what they wait for, and who would have to act. */
export interface Diagnosis {
  /** Never rejects, and resolves within `timeoutMs`, or at once when `hurry` aborts, whatever the processes do. */
  capture(question: DiagnosisQuestion, timeoutMs: number, hurry: AbortSignal): Promise<Captured>;
}

export interface DiagnosisQuestion {
  /** The command. */
  readonly root: Pick<Child, 'pid' | 'startTime'>;
  /** What makes a runtime show its stack may change what it does: only what is about to be ended is asked. */
  readonly before: 'kill' | 'alert';
}

/** What a look at the processes found. Its texts come from the command: hostile, and with its secrets in them. */
export type Captured =
  | { readonly kind: 'none'; readonly why: string }
  | {
      readonly kind: 'captured';
      readonly tookMs: number;
      /** What was looked at closely, parents before their children. */
      readonly processes: readonly DiagnosedProcess[];
      /** Processes of the tree that there was no room to look at. */
      readonly more: number;
      /** Pid of the one that the command's fate hangs on; null when nobody was found. */
      readonly culprit: number | null;
      readonly stack: StackFound;
    };

export interface DiagnosedProcess {
  readonly pid: number;
  readonly ppid: number;
  /** Steps from the command, which has 0. */
  readonly depth: number;
  readonly command: string;
  /** As ps(1) has it: `S`, `R`, `D`, `T`, `Z`. */
  readonly state: string;
  readonly threads: number;
  readonly cpuBp: number;
  readonly memoryBytes: number;
  readonly ageMs: number;
  readonly wait: Wait;
  /** The kernel's words for it, of its main thread and others that tell something: `4711 read pipe_read`. */
  readonly kernel: readonly string[];
  /** Its pipes, sockets and files: `0 pipe:[12] (read)`. */
  readonly open: readonly string[];
}

/** What a process is doing, as far as the kernel tells. */
export type Wait =
  | { readonly kind: 'computing' }
  /** `what` is what its stdin is. */
  | { readonly kind: 'stdin'; readonly what: string }
  | { readonly kind: 'pipe'; readonly pipe: string; readonly way: PipeWay; readonly holders: readonly Holder[] }
  /** Nobody else has the other end; `certain` when all processes could be asked. */
  | { readonly kind: 'unheld-pipe'; readonly pipe: string; readonly way: PipeWay; readonly certain: boolean }
  /** `path` is empty for a lock in memory; `holder` for one that is not known. */
  | { readonly kind: 'lock'; readonly path: string; readonly holder: string }
  | { readonly kind: 'network'; readonly way: 'answer' | 'connect' | 'clients'; readonly address: string }
  | { readonly kind: 'socket'; readonly path: string }
  | { readonly kind: 'child' | 'sleep' | 'events' | 'signal' | 'disk' | 'stopped' | 'ended' | 'unknown' };

export type PipeWay = 'read' | 'write' | 'open to read' | 'open to write';

export interface Holder {
  readonly pid: number;
  readonly command: string;
}

/** The stack of the culprit, innermost frame first, or why there is none. */
export type StackFound =
  | { readonly kind: 'frames'; readonly of: string; readonly frames: readonly string[]; readonly text: string }
  | { readonly kind: 'none'; readonly why: string };

export interface Journal {
  /** Queues an event. Never waits and never throws: a broken journal degrades the evidence, not the run. */
  append(draft: EventDraft): void;
  /** Adds a copy of a file to the bundle, such as output.log, or replaces what was attached under that name before. Never waits and never throws. */
  attach(name: string, content: Uint8Array): void;
  /** Resolves with the place of the last event when everything appended so far is on disk, with null after `timeoutMs` or when that cannot be. */
  durable(timeoutMs: number): Promise<ChainPlace | null>;
  /** Writes the bundle and seals it. Resolves after `timeoutMs` at the latest. */
  seal(timeoutMs: number): Promise<Sealed>;
}

/** A place in the log: the number of an event and its hash, which covers everything up to it. */
export interface ChainPlace {
  readonly seq: number;
  readonly head: string;
}

export interface Sealed {
  /** Null when no bundle could be written. */
  readonly bundlePath: string | null;
  readonly result: RunResult | null;
  readonly seal: ChainPlace | null;
  /** Files of the bundle that may hold a secret all the same, and must not be published. */
  readonly withheld: readonly Withheld[];
  /** What went wrong with the evidence, in words; empty when nothing did. */
  readonly degraded: string;
}

/** Somebody wants the run to end: a signal to the guard, or the end of the process that started it. */
export interface Cancel {
  /** Decides the exit code: 128 + its number. */
  readonly signal: KillSignal;
  readonly reason: string;
}

export interface Cancellation {
  /** Calls back for every cancel of the run. Returns the way to stop listening. */
  onCancel(listener: (cancel: Cancel) => void): () => void;
}

export interface Notices {
  /** One line, one fact, on the guard's own stderr. */
  say(line: string): void;
}

/** All that one run is told. */
export interface RunRequest {
  readonly runId: string;
  /** What the step is called: its secrets are still in it. */
  readonly name: string;
  /** No line for the CI's log while there is nothing to report. */
  readonly quiet: boolean;
  /** How often a line tells how the run is doing, at most; null is never. */
  readonly heartbeatMs: number | null;
  readonly command: CommandSpec;
  readonly policy: Policy;
  readonly policySha256: string;
  /** Who says what is not as the profile has it, by key of a policy file. */
  readonly policySources?: Readonly<Record<string, string>>;
  /** The policy file is not valid, and another policy was taken: why. */
  readonly policyFallback?: string | null;
  /** What was drawn in mode `canary`; null in the others. */
  readonly canary: CanaryDraw | null;
  /** The guard's stdout is a file of its own: what the command writes there is data, not a log. */
  readonly stdoutIsData: boolean;
  readonly identity: RunIdentity;
  readonly guardVersion: string;
  /** SHA-256 of the program that supervises; empty where it runs from its sources. */
  readonly toolSha256: string;
  readonly nodeVersion: string;
  readonly platform: string;
  readonly cpus: number;
}

/** What a bundle's reader hands on. */
export interface StoredEvent {
  readonly hash: string;
  readonly event: Event;
}
