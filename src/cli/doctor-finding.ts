import { logLine } from '../ci/log-line.ts';

/** One thing that the guard needs or could use on this host. */
export interface Finding {
  readonly what: string;
  /** `bad` means that the guard would not protect here. */
  readonly state: 'good' | 'limited' | 'bad';
  readonly said: string;
  /** What to do about it; empty where there is nothing to do. */
  readonly todo: string;
}

export function good(what: string, said: string): Finding {
  return { what, state: 'good', said, todo: '' };
}

export function limited(what: string, said: string, todo: string): Finding {
  return { what, state: 'limited', said, todo };
}

export function bad(what: string, said: string, todo: string): Finding {
  return { what, state: 'bad', said, todo };
}

/** The same without anything that a terminal or a CI's log would obey: paths, names and answers come from elsewhere. */
export function safeFinding({ what, state, said, todo }: Finding): Finding {
  return { what, state, said: logLine(said), todo: logLine(todo) };
}

/** One line a finding, one more for what to do about it, and the answer. */
export function findingsText(findings: readonly Finding[]): string {
  const lines = findings.map(({ what, state, said, todo }) => {
    const advice = todo === '' ? '' : `${' '.repeat(MARK_CHARS)}  ${todo}\n`;
    return `${MARKS[state].padEnd(MARK_CHARS)}  ${what}: ${said}\n${advice}`;
  });
  return `${lines.join('')}\n${answer(findings)}\n`;
}

export function protects(findings: readonly Finding[]): boolean {
  return !findings.some(({ state }) => state === 'bad');
}

const MARKS: Readonly<Record<Finding['state'], string>> = { good: 'ok', limited: 'limited', bad: 'BAD' };
const MARK_CHARS = 7;

function answer(findings: readonly Finding[]): string {
  const named = (state: Finding['state']) => findings.filter((each) => each.state === state).map(({ what }) => what);
  const [wrong, lesser] = [named('bad'), named('limited')];
  if (wrong.length > 0) return `The guard would not protect here: ${wrong.join(', ')}.`;
  return lesser.length === 0 ? 'The guard protects here.' : `The guard protects here. Limited: ${lesser.join(', ')}.`;
}
