import type { FlagSpec } from './arguments.ts';

/** A flag of a command as `--help` explains it. */
export interface ExplainedFlag extends FlagSpec {
  /** What stands for its value; empty when it takes none. */
  readonly placeholder: string;
  readonly help: string;
}

export function flag(name: string, placeholder: string, help: string): ExplainedFlag {
  return { name, placeholder, help, takesValue: placeholder !== '' };
}
