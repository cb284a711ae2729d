import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profiles } from '../src/decision/default-policy.ts';
import { createJudge } from '../src/judge.ts';
import type { Policy } from '../src/model.ts';
import { wouldHave } from '../src/would-have.ts';
import { sampleOf } from './signals/samples.ts';

const { standard } = profiles;
const bounded: Policy = { ...standard, mode: 'shadow', limits: { ...standard.limits, wallTimeMs: 1_800_000 } };

function said(policy: Policy): string {
  return wouldHave(createJudge(policy, 'run')(sampleOf({ atMs: 1_800_000 })).decision, 'test', policy.mode);
}

describe('the line of a decision that was not carried out', () => {
  it('is the one that the documentation shows', () => {
    const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'policy.md'), 'utf8');
    expect(said(bounded)).toBe('would have killed "test": wall time exceeded 30m. Mode shadow: the command goes on.');
    expect(page).toContain(`flowforge: ${said(bounded)}`);
  });

  it('says what would have been done, and which mode kept it from being done', () => {
    expect(said({ ...bounded, onRunaway: 'restart' })).toMatch(/^would have ended and restarted "test": /);
    expect(said({ ...bounded, onRunaway: 'alert' })).toMatch(/^would have alerted of "test": /);
    expect(said({ ...bounded, mode: 'canary' })).toMatch(/ Mode canary, not drawn: the command goes on\.$/);
  });
});
