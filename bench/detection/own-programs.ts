import { outcomes } from '../../fixtures/outcomes.ts';
import type { Options } from '../../fixtures/programs/detect/every-program.mjs';
import { profiles } from '../../src/decision/default-policy.ts';
import { decisionsOf, observe } from '../../test/detection/simulated-run.ts';
import { type JudgedProfile, judgedProfiles } from './judge.ts';

/** One of the project's own healthy programs, and what was done about it under any load. */
export interface OwnProgram {
  readonly program: string;
  readonly options: Options;
  /** The output of a runaway, made by healthy work: why nothing tells them apart, and what the user does. Empty for the others. */
  readonly lookalike: string;
  readonly done: Readonly<Record<JudgedProfile, 'nothing' | 'alert' | 'kill'>>;
}

const SEED = 1;

export function ownPrograms(): readonly OwnProgram[] {
  const healthy = outcomes.filter(({ kind }) => kind !== 'runaway');
  return healthy.map((row) => {
    const run = observe(row, SEED);
    const doneIn = (profile: JudgedProfile) => {
      const actions = row.cpu.flatMap((cpu) => decisionsOf(run, cpu, profiles[profile]).map(({ action }) => action));
      return actions.includes('kill') ? 'kill' : actions.length > 0 ? 'alert' : 'nothing';
    };
    const done = Object.fromEntries(judgedProfiles.map((profile) => [profile, doneIn(profile)])) as OwnProgram['done'];
    return { program: row.program, options: row.options, lookalike: row.kind === 'lookalike' ? (row.why ?? '') : '', done };
  });
}
