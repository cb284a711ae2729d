import { existsSync } from 'node:fs';
import { teardownTimes } from '../action/teardown.ts';
import { ciFrom } from '../ci/detect.ts';
import type { LintFinding } from '../decision/lint-finding.ts';
import { type LintFacts, lintPolicy } from '../decision/policy-lint.ts';
import { parseDuration } from '../decision/units.ts';
import { problemText } from '../load-policy.ts';
import { partsOf, readPolicyFiles } from '../read-policy-files.ts';
import { safeLine } from '../report/terminal-safe.ts';
import { parseArguments } from './arguments.ts';
import { policyPath } from './starter-workflow.ts';
import { wrongUsage } from './wrong-usage.ts';

/** Paths come first in a line, and are worth showing whole. */
const LINE_CHARS_MAX = 2000;

/** `flowforge-ci policy lint`: 0 when nothing is wrong or only odd, 1 for errors. */
export async function policyLint(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [
    { name: 'json', takesValue: false },
    { name: 'job-timeout', takesValue: true },
  ]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const files = parsed.words.length > 0 ? parsed.words : policyHere();
  if (files.length === 0)
    return wrongUsage(
      `there is no ${policyPath} here. Name the policy: flowforge-ci policy lint [--json] [--job-timeout TIME] FILE…`,
    );
  const jobTimeout = jobTimeoutOf(parsed.flags['job-timeout']);
  if (typeof jobTimeout === 'string') return wrongUsage(`--job-timeout: ${jobTimeout}`);

  const cancelGraceMs = teardownTimes('cancel', Number.POSITIVE_INFINITY).graceMs;
  const findings: LintFinding[] = [];
  for (const file of files) findings.push(...(await lint(file, { jobTimeout, cancelGraceMs })));
  const errors = findings.filter(({ level }) => level === 'error').length;
  const found = { errors, warnings: findings.length - errors, files, findings };
  process.stdout.write(parsed.flags['json'] === 'true' ? `${JSON.stringify(found, null, 2)}\n` : textOf(found));
  return errors === 0 ? 0 : 1;
}

async function lint(file: string, facts: LintFacts): Promise<readonly LintFinding[]> {
  const read = await readPolicyFiles(file);
  if (read.kind === 'ok') return lintPolicy(partsOf(read.file), facts);
  return read.problems.map((problem) => ({ ...problem, level: 'error' }));
}

/** What a run would read, or else what `init` writes. */
function policyHere(): readonly string[] {
  const named = process.env['FLOWFORGE_POLICY'];
  if (named !== undefined && named !== '') return [named];
  return existsSync(policyPath) ? [policyPath] : [];
}

/** What was asked, or what the CI tells: of those that are known only GitLab does. A text says what is wrong. */
function jobTimeoutOf(asked: string | undefined): LintFacts['jobTimeout'] | string {
  if (asked !== undefined) {
    const read = parseDuration(asked);
    return read.kind === 'ok' ? { ms: read.value, from: '--job-timeout' } : read.message;
  }
  const seconds = process.env['CI_JOB_TIMEOUT'] ?? '';
  if (ciFrom(process.env) !== 'gitlab' || !/^[1-9]\d{0,8}$/.test(seconds)) return null;
  return { ms: Number(seconds) * 1000, from: 'CI_JOB_TIMEOUT' };
}

function textOf({
  findings,
  files,
  errors,
  warnings,
}: {
  readonly findings: readonly LintFinding[];
  readonly files: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}): string {
  const lines = findings.map((each) => problemText({ ...each, message: `${each.level}: ${each.message}` }));
  const total = `${files.join(', ')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  return [...lines, total].map((line) => `${safeLine(line, LINE_CHARS_MAX)}\n`).join('');
}

function counted(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}
