import type { RunIdentity } from '../model.ts';
import { safeLine } from '../report/terminal-safe.ts';
import type { ExtraCheck } from './verify.ts';

/** What a bundle must say of the run that made it. Only what is given is compared. */
export type ExpectedIdentity = Partial<RunIdentity>;

/** How each field reads in a sentence. */
const words: Readonly<Record<keyof RunIdentity, string>> = {
  ci: 'CI',
  repository: 'repository',
  sha: 'commit',
  workflow: 'workflow',
  job: 'job',
  run_id: 'run',
  attempt: 'attempt',
  step: 'step',
};

/** Requires that the bundle is one of the run that was expected. */
export function identityCheck(expected: ExpectedIdentity): ExtraCheck {
  return {
    seqs: [],
    check: ({ started }, found) => {
      const problem = identityProblem(started.payload.identity, expected);
      if (problem !== null) found.faults.push(problem);
    },
  };
}

/** Requires that the bundle is of no later start of the pipeline than `latest`: it would take the place of the one that is. */
export function attemptCheck(latest: number): ExtraCheck {
  return {
    seqs: [],
    check: ({ started }, found) => {
      const { attempt } = started.payload.identity;
      if (Number(attempt) > latest) found.faults.push(`this is attempt ${said(attempt)}, and the pipeline has come to ${latest}`);
    },
  };
}

/** In what way this is the bundle of another run, in one sentence; null when it is the one that was expected. */
export function identityProblem(actual: RunIdentity, expected: ExpectedIdentity): string | null {
  const names = Object.keys(words) as (keyof RunIdentity)[];
  const differing = names.filter((name) => expected[name] !== undefined && expected[name] !== actual[name]);
  if (differing.length === 0) return null;
  const wanted = differing.map((name) => `${words[name]} ${quoted(expected[name] ?? '')}, not ${said(actual[name])}`);
  return `this is run ${said(actual.run_id)} of job ${said(actual.job)}; expected was ${wanted.join('; ')}`;
}

/** What stands in a bundle may be anything, and of any length. */
const longestShownChars = 120;

function said(value: unknown): string {
  return typeof value === 'string' && value !== '' ? quoted(value) : '(not said)';
}

function quoted(value: string): string {
  return `"${safeLine(value, longestShownChars)}"`;
}
