import { createHash } from 'node:crypto';
import { cpus } from 'node:os';
import { type CanaryKey, canaryWords, drawCanary } from './canary.ts';
import { commandEnvironment } from './ci/command-environment.ts';
import { identityFrom } from './ci/identity.ts';
import { logLine } from './ci/log-line.ts';
import { agentLookedFor } from './decision/agent-choice.ts';
import { door } from './door.ts';
import { newRunId } from './evidence/identifiers.ts';
import { canonicalJson } from './evidence/jcs.ts';
import { openJournal } from './evidence/journal.ts';
import { readSigningKey, type SigningKey, signingKeyName } from './evidence/signing-key.ts';
import { HEARTBEAT_MS } from './heartbeat.ts';
import type { CanaryDraw, Policy } from './model.ts';
import { openOutputLog } from './output-log.ts';
import { hostCancellation } from './platform/cancellation.ts';
import { hostClock } from './platform/clock.ts';
import { hostDiagnosis } from './platform/diagnosis/capture.ts';
import { hostMeter } from './platform/host.ts';
import { inheritedFds } from './platform/inherited-fds.ts';
import { stderrNotices } from './platform/notices.ts';
import { stdoutIsData } from './platform/same-file.ts';
import { keepHeapSmall } from './platform/small-heap.ts';
import { defaultInitFolder, hostSpawner } from './platform/spawner.ts';
import type { Notices, Ports, WorkTree } from './ports.ts';
import { createRedactor } from './redaction/redactor.ts';
import type { RunSettings } from './run-settings.ts';
import { stepName } from './step-name.ts';
import { type Outcome, supervise } from './supervise.ts';
import { toolSha256 } from './tool-hash.ts';
import { VERSION } from './version.ts';

/** One run as an entry asks for it. */
export interface RunOrder {
  readonly entry: 'cli' | 'action';
  readonly argv: readonly [string, ...string[]];
  readonly name: string;
  readonly cwd: string;
  readonly settings: RunSettings;
  readonly evidenceDir: string;
  /** Where the entry has to know it before the run begins; a new one is made when left out. */
  readonly runId?: string;
  /** For a test that cannot wait for a minute. */
  readonly heartbeatMs?: number;
}

/** How long guard-init waits between TERM and KILL when the guard itself was killed: nobody is left to ask for more. */
const ORPHAN_GRACE_MS = 2_000;

/** Puts the host's ports together and supervises one command. */
export async function run(order: RunOrder): Promise<Outcome> {
  keepHeapSmall(); // before there is much on it
  const { isolation, onParentExit, quiet, redact, ci, policySources, policyFallback } = order.settings;
  const fds = inheritedFds(); // before anything opens files of its own
  const redactor = createRedactor({ env: process.env, values: redact });
  const { runId = newRunId(Date.now()) } = order;
  const identity = identityFrom(process.env, '', ci);
  const step = stepName(order.name, (text) => redactor.text(text));
  const { policy, canary } = withCanary(order.settings.policy, { ...identity, run_id: identity.run_id || runId, step });
  const policyJson = canonicalJson(policy);
  const notices: Notices = { say: (line) => stderrNotices().say(logLine(redactor.text(line))) };
  const signingKey = usableKey(readSigningKey(process.env[signingKeyName]), notices);
  for (const refusal of redactor.refused) notices.say(`redact: a value is not hidden, because it is ${refusal}`);
  for (const line of policyWords(order.settings)) notices.say(line);
  if (canary !== null && !quiet) notices.say(canaryWords(canary));
  const env = commandEnvironment(process.env, order.entry);
  const workTree = await workTreeFor(policy, order.cwd, env);
  const ports: Ports = {
    ...(workTree === null ? {} : { workTree }),
    clock: hostClock,
    host: hostMeter(),
    cancellation: hostCancellation(onParentExit),
    notices,
    spawner: hostSpawner({ inheritedFds: fds, initFolder: defaultInitFolder() }),
    journal: openJournal({ evidenceDir: order.evidenceDir, runId, policyJson, signingKey, worker: door('journal-thread') }),
    outputLog: openOutputLog(redactor),
    diagnosis: hostDiagnosis(door('diagnosis-process')),
    redact: (text) => redactor.text(text),
  };
  const outcome = await supervise(
    {
      ...{ runId, name: order.name, quiet, policy },
      // On a terminal the command shows for itself how it is doing, and what it paints there would be torn.
      heartbeatMs: quiet || process.stderr.isTTY ? null : (order.heartbeatMs ?? HEARTBEAT_MS),
      command: {
        argv: order.argv,
        cwd: order.cwd,
        env,
        isolation,
        guardId: runId,
        orphanGraceMs: Math.min(policy.graceMs, ORPHAN_GRACE_MS),
      },
      canary,
      ...{ policySources, policyFallback },
      policySha256: createHash('sha256').update(policyJson).digest('hex'),
      stdoutIsData: stdoutIsData(),
      identity,
      guardVersion: VERSION,
      toolSha256: toolSha256(),
      nodeVersion: process.versions.node,
      platform: `${process.platform}-${process.arch}`,
      cpus: cpus().length,
    },
    ports,
  );
  const degraded = redactor.text(outcome.sealed.degraded);
  return { ...outcome, reason: redactor.text(outcome.reason), sealed: { ...outcome.sealed, degraded } };
}

/** What a person may not expect of the policy; that it is not the one that was asked for is said even when nothing else is. */
function policyWords({ policyFallback, notes, quiet }: RunSettings): readonly string[] {
  const others = quiet ? [] : notes;
  if (policyFallback === null) return others;
  return [
    `THE POLICY IS NOT VALID: ${policyFallback}`,
    'so this run has the profile watchdog, as --on-invalid-policy fallback asks: it alerts, and ends only what crosses a limit of the options',
    ...others,
  ];
}

/** In mode `canary` the policy says from the start whether this run enforces it, so that a replay knows. */
function withCanary(policy: Policy, key: CanaryKey): { readonly policy: Policy; readonly canary: CanaryDraw | null } {
  if (policy.mode !== 'canary') return { policy, canary: null };
  const canary = drawCanary(policy.canary.percent, key);
  return { policy: { ...policy, canary: { ...policy.canary, enforced: canary.enforced } }, canary };
}

/** Only where a rule asks whether an agent's turns change anything. */
async function workTreeFor(policy: Policy, cwd: string, env: Readonly<Record<string, string>>): Promise<WorkTree | null> {
  const { action, unchangedTurns } = policy.rules['agent-loop'];
  if (action === 'off' || unchangedTurns === null || agentLookedFor(policy) === 'none') return null;
  const { gitWorkTree } = await import('./platform/work-tree.ts');
  return gitWorkTree(cwd, env);
}

/** A key that cannot be used costs the signature, never the run. */
function usableKey(key: SigningKey, notices: Notices): string | null {
  switch (key.kind) {
    case 'none':
      return null;
    case 'key':
      return key.pem;
    case 'bad':
      notices.say(key.problem);
      return null;
    default:
      return key satisfies never;
  }
}
