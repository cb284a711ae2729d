import { expect, it } from 'vitest';
import { explainIssues } from '../../src/decision/policy-problems.ts';
import { policySchema } from '../../src/decision/policy-schema.ts';

it('explains no more than a hundred unknown keys, however many there are', () => {
  const value = { version: 1, ...Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`key-${at}`, 1])) };
  const { error } = policySchema.safeParse(value);
  expect(explainIssues(error?.issues ?? [], value)).toHaveLength(100);
});

it('explains no more than a hundred wrong values, however many there are', () => {
  const steps = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`step-${at}`, { mode: 'shade' }]));
  const value = { version: 1, steps };
  const { error } = policySchema.safeParse(value);
  expect(explainIssues(error?.issues ?? [], value)).toHaveLength(100);
});
