import type { GateCase, GateFinding, Judgement, RunIdentity } from '../model.ts';
import { gateTable } from './gate-table.ts';
import { findingLine, gateOutcome, problemWords } from './gate-words.ts';
import { safeLine } from './terminal-safe.ts';

/** A judgement with what it was made by. */
export interface ToldGate {
  readonly judgement: Judgement;
  readonly policy: { readonly origin: string; readonly sha256: string | null };
  /** What every bundle had to say of its run. */
  readonly expected: Partial<RunIdentity>;
}

/** What `gate` prints: by which policy, of which run, the table, a line a finding, and what it came to. */
export function gateText({ judgement, policy, expected }: ToldGate): string {
  const { pass, bundles, cases } = judgement;
  const lines = findingLines(judgement);
  return [
    `policy: ${safeLine(policy.origin, longestOriginChars)}\n`,
    `run: ${expectedWords(expected)}\n`,
    bundles.length === 0 ? '' : `\n${gateTable(judgement)}`,
    lines.length === 0 ? '\n' : `\n${lines.map((line) => `${line}\n`).join('')}\n`,
    `${gateOutcome(pass, bundles.length, cases)}\n`,
  ].join('');
}

/** The same for programs. */
export function gateJson({ judgement: { pass, bundles, cases }, policy, expected }: ToldGate): string {
  const findings = cases.flatMap((each) => each.findings.map((finding) => findingJson(each, finding)));
  const { origin, sha256 } = policy;
  return `${JSON.stringify({ pass, policy: { origin, sha256 }, expected, bundles, findings }, null, 2)}\n`;
}

/** What fails the gate, a line each. */
export function failLines({ cases }: Judgement): readonly string[] {
  return cases.flatMap((each) =>
    each.findings.filter(({ level }) => level === 'fail').map((finding) => findingLine(each, finding)),
  );
}

/** One line for each finding, those that fail the gate first. */
function findingLines({ cases }: Judgement): readonly string[] {
  const told = cases.flatMap((each) =>
    each.findings.map((finding) => ({ level: finding.level, line: findingLine(each, finding) })),
  );
  return (['fail', 'warn', 'note'] as const).flatMap((level) =>
    told.filter((each) => each.level === level).map(({ line }) => line),
  );
}

const longestOriginChars = 1000;

function findingJson({ check, of, bundle }: GateCase, { level, problem }: GateFinding) {
  const where = { bundle: bundle?.path ?? null, step: bundle?.run?.step ?? null };
  return { level, check, of, ...where, message: safeLine(problemWords(problem), longestOriginChars * 2), problem };
}

function expectedWords(expected: Partial<RunIdentity>): string {
  const said = Object.entries(expected).map(([name, value]) => `${name} ${safeLine(value)}`);
  return said.length === 0 ? 'any' : said.join(', ');
}
