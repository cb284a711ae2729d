import { appendFile, writeFile } from 'node:fs/promises';
import { PublicKeyError, readPublicKey } from '../evidence/signing-key.ts';
import { evidenceFolder } from '../evidence-folder.ts';
import { loadGatePolicy } from '../load-gate-policy.ts';
import type { Judgement } from '../model.ts';
import { readPolicyBytes } from '../policy-bytes.ts';
import { gateJunit } from '../report/gate-junit.ts';
import { gateSummary } from '../report/gate-summary.ts';
import { gateJson, gateText } from '../report/gate-text.ts';
import { runGate } from '../run-gate.ts';
import { parseArguments } from './arguments.ts';
import { gateFlags } from './gate-flags.ts';
import { gateIdentity } from './gate-identity.ts';
import { issueToken } from './gate-issue.ts';
import { wrongUsage } from './wrong-usage.ts';

const FAILED = 1;

/** `flowforge-ci gate`: whether the bundles of a pipeline are what the gate policy requires. FLOWFORGE_DISABLE does not turn it off. */
export async function gateCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, gateFlags);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const { flags, words } = parsed;
  if (flags['issue'] !== undefined) return issueToken(flags, words);
  const tokenOnly = ['key-env', 'expires', 'budget'].find((name) => flags[name] !== undefined);
  if (tokenOnly !== undefined) return wrongUsage(`--${tokenOnly} belongs to --issue`);
  const identity = gateIdentity(flags, process.env);
  if (identity.kind === 'wrong') return wrongUsage(identity.problem);
  try {
    const publicKey = flags['public-key'] === undefined ? null : readPublicKey(flags['public-key']);
    const loaded = await loadGatePolicy({
      ...{ path: flags['policy'] ?? null, pinned: flags['policy-sha256'] },
      named: (path) => path,
      read: readPolicyBytes,
    });
    if (loaded.kind === 'invalid') return wrongUsage(loaded.problem);
    if (loaded.kind === 'other') {
      process.stderr.write(`flowforge: ${loaded.problem}\n`);
      return FAILED;
    }
    const judgement = await runGate({
      places: words.length > 0 ? words : [evidenceFolder(process.cwd(), process.env['FLOWFORGE_EVIDENCE_DIR'])],
      ...{ baseline: flags['baseline'], policy: loaded.policy, publicKey, nowMs: Date.now() },
      ...{ expected: identity.expected, latestAttempt: identity.latestAttempt },
    });
    const told = { judgement, policy: loaded, expected: identity.expected };
    if (identity.loud !== null) process.stderr.write(`flowforge: ${identity.loud}\n`);
    process.stdout.write(flags['json'] === 'true' ? gateJson(told) : gateText(told));
    await writeReports(judgement, loaded.origin, flags);
    return judgement.pass ? 0 : FAILED;
  } catch (error) {
    if (error instanceof PublicKeyError) return wrongUsage(error.message);
    throw error;
  }
}

/** A report that cannot be written is said, and changes nothing of the judgement. */
async function writeReports(judgement: Judgement, policy: string, flags: Readonly<Record<string, string>>): Promise<void> {
  const [junit, summary] = [flags['junit-path'], flags['job-summary']];
  if (junit !== undefined) await attempt('--junit-path', writeFile(junit, gateJunit(judgement)));
  if (summary !== undefined) await attempt('--job-summary', appendFile(summary, gateSummary(judgement, policy)));
}

async function attempt(what: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    process.stderr.write(`flowforge: ${what}: ${(error as Error).message}\n`);
  }
}
