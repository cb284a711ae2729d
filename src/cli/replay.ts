import { type BundleSource, openBundle } from '../evidence/bundle-source.ts';
import { canonicalJson } from '../evidence/jcs.ts';
import { readBundle } from '../evidence/read-bundle.ts';
import { readPolicy } from '../evidence/read-policy.ts';
import { type Difference, type Replay, replay } from '../replay.ts';
import { firstDifference } from '../report/first-difference.ts';
import { counted } from '../report/quantities.ts';
import { safeLine } from '../report/terminal-safe.ts';
import { VERSION } from '../version.ts';
import { parseArguments } from './arguments.ts';
import { wrongUsage } from './wrong-usage.ts';

type Replayed = Replay & {
  /** Versions of the guard. */
  readonly recorded_by: string;
  readonly replayed_by: string;
  /** Settings that the recorded policy did not have yet: today's defaults stand for them. */
  readonly filled_in: readonly string[];
};

/** `flowforge-ci replay`: decides again from the recorded samples; 0 when that agrees with the record, else 1. */
export async function replayCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [{ name: 'json', takesValue: false }]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const [bundle, ...more] = parsed.words;
  if (bundle === undefined || more.length > 0)
    return wrongUsage('replay needs one bundle: flowforge-ci replay [--json] <bundle>');
  try {
    const replayed = replayBundle(await openBundle(bundle));
    process.stdout.write(
      parsed.flags.json === 'true' ? `${JSON.stringify({ bundle, ...replayed }, null, 2)}\n` : asText(bundle, replayed),
    );
    return replayed.kind === 'same' ? 0 : 1;
  } catch (error) {
    process.stderr.write(`flowforge: ${(error as Error).message}\n`);
    return 1;
  }
}

function replayBundle(source: BundleSource): Replayed {
  const { events } = readBundle(source);
  const { policy, sha256, filledIn } = readPolicy(source);
  const first = events[0]?.event;
  const started = first?.event_type === 'run_started' ? first.payload : null;
  const notes = { recorded_by: started?.guard_version ?? 'unknown', replayed_by: VERSION, filled_in: filledIn };
  if (started !== null && started.policy_sha256 !== sha256) {
    const why = `policy.json is not the policy of this run: its SHA-256 is ${sha256}, run_started names ${started.policy_sha256}`;
    return { kind: 'not comparable', why, ...notes };
  }
  return { ...replay(events, policy, canonicalJson), ...notes };
}

function asText(bundle: string, replayed: Replayed): string {
  const [head, ...lines] = wordsOf(replayed);
  const { recorded_by, replayed_by, filled_in } = replayed;
  if (recorded_by !== replayed_by) lines.push(`recorded by guard ${recorded_by}, decided again by ${replayed_by}`);
  if (filled_in.length > 0) lines.push(`policy.json has no ${filled_in.join(', ')}: this version's defaults stand for them`);
  return [`${head}  ${bundle}`, ...lines.map((line) => `  ${safeLine(line)}`), ''].join('\n');
}

function wordsOf(replayed: Replayed): readonly [string, ...string[]] {
  switch (replayed.kind) {
    case 'same': {
      const { ticks, decisions, ended } = replayed;
      const cut = ended ? [] : ['the record stops before the run had ended'];
      return ['SAME', `decided again from ${counted(ticks, 'tick')}: ${counted(decisions, 'decision')}, as on record`, ...cut];
    }
    case 'differs':
      return ['DIFFERS', ...differenceWords(replayed)];
    case 'not comparable':
      return ['NOT COMPARABLE', replayed.why];
    default:
      return replayed satisfies never;
  }
}

function differenceWords({ seq, recorded, replayed }: Difference): readonly string[] {
  const where = seq === null ? 'at the end of the record' : `at event ${seq}`;
  if (recorded === null)
    return [`${where}: the samples before it lead to ${replayed?.event_type}, which is not on record`, said(replayed)];
  if (replayed === null)
    return [`${where}: ${recorded.event_type} is on record, but the samples before it do not lead to it`, said(recorded)];
  const at = firstDifference(recorded, replayed);
  return [
    `${where}: ${recorded.event_type} is not what the samples lead to: ${at?.path} differs`,
    `on record: ${said(at?.left)}`,
    `decided again: ${said(at?.right)}`,
  ];
}

function said(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
