import { safeLine } from '../report/terminal-safe.ts';

/** GitHub cuts an annotation at 4096 characters; nothing that the guard says of itself is longer. */
const LINE_CHARS_MAX = 4000;

/** `##[error]` and `##vso[task.setvariable …]`: GitHub and Azure obey them anywhere in a line, TeamCity's `##teamcity[` is alike. */
const marks = /##(?=[a-z]*\[)/gi;

/**
 * A text as one line of the guard's own that no CI takes for an order. What would be one is broken up by a space, so that a reader still sees what it was.
 * GitHub's `::error::` and Buildkite's `+++` are orders only where a line begins, and there stands `flowforge: `; GitLab's sections need an escape character.
 */
export function logLine(text: string): string {
  return safeLine(text, LINE_CHARS_MAX).replace(marks, '## ');
}
