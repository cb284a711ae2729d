import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');
/** Everything that a check of a release leaves; git does not see it. */
export const releaseFolder = join(root, 'build', 'release');

export type Outcome =
  | { readonly kind: 'ok'; readonly detail: string }
  | { readonly kind: 'failed'; readonly detail: string }
  /** It could not be asked here. */
  | { readonly kind: 'skipped'; readonly detail: string };

export interface Step {
  readonly name: string;
  readonly what: string;
  /** Takes minutes: left out by `--fast`. */
  readonly long: boolean;
  run(): Outcome | Promise<Outcome>;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Lines of a failed tool that are told at once; all of it stands in its log. */
const LINES_TOLD = 15;
const OUTPUT_MAX_BYTES = 256 * 1024 * 1024;

export function ran(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    ...{ cwd: root, encoding: 'utf8', maxBuffer: OUTPUT_MAX_BYTES, shell: process.platform === 'win32' },
    env: { ...process.env, ...env },
  });
  return { status, stdout: stdout ?? '', stderr: error === undefined ? (stderr ?? '') : `${error.message}\n${stderr ?? ''}` };
}

export function tool(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}

/** A step that is one tool: ok when it ends with 0. Its output is kept beside the report. */
export function toolOutcome(name: string, { status, stdout, stderr }: Ran, detail = ''): Outcome {
  const text = `${stdout}${stderr}`;
  keep(`${name}.log`, text);
  if (status === 0) return { kind: 'ok', detail };
  const last = text.trimEnd().split('\n').slice(-LINES_TOLD).join('\n');
  return { kind: 'failed', detail: `ended with ${status}; the end of build/release/${name}.log:\n${last}` };
}

export function keep(name: string, text: string): void {
  mkdirSync(releaseFolder, { recursive: true });
  writeFileSync(join(releaseFolder, name), text);
}
