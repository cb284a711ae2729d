import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';

/*
 * What every step needs of the runner, in the form that @actions/core gives it. That package loads an HTTP client along with it, which costs a healthy step a
 * third of its start-up; it is loaded where there is something to annotate.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

/** An input of the step; empty when it was not given. */
export function input(name: string): string {
  return untrimmedInput(name).trim();
}

/** A script keeps the space around it. */
export function untrimmedInput(name: string): string {
  return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}

/** Throws when the runner's file cannot be written. */
export function setOutput(name: string, value: string): void {
  append('GITHUB_OUTPUT', name, value);
}

/** Keeps a value for the post step. Throws when the runner's file cannot be written. */
export function saveState(name: string, value: string): void {
  append('GITHUB_STATE', name, value);
}

/** What main has kept for post; empty when it has not. */
export function savedState(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}

/** Has the runner hide a value in the log from here on. */
export function mask(value: string): void {
  process.stdout.write(`::add-mask::${value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}${EOL}`);
}

/** No value can hold the delimiter, which is drawn anew each time. */
function append(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE', name: string, value: string): void {
  const file = process.env[variable];
  if (!file) throw new Error(`${variable} is not set`);
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}
