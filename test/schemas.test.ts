import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { profiles } from '../src/decision/default-policy.ts';
import type { resultSchema } from '../src/evidence/result-schema.ts';
import type { RunResult } from '../src/model.ts';
import { resultOf } from '../src/report/result.ts';
import { recordBundle, temporaryFolder } from './evidence/recorded-run.ts';
import { sampleRuns } from './report/sample-run.ts';

const root = resolve(import.meta.dirname, '..');

describe('the published schemas', () => {
  it('are those of the sources', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'update-schemas.ts'), '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('have the type that the guard writes', () => {
    expectTypeOf<z.output<typeof resultSchema>>().toEqualTypeOf<RunResult>();
  });
});

describe('result.json and manifest.json', () => {
  it('of a real bundle are what their schemas say', async () => {
    const bundle = await recordBundle(temporaryFolder(onTestFinished));
    for (const name of ['result', 'manifest']) expectValid(validator(name), json(join(bundle, `${name}.json`)));
  });

  it.each(Object.entries(sampleRuns))('of the sample run "%s" are what the schema says', (_, eventsOfRun) => {
    expectValid(validator('result'), JSON.parse(JSON.stringify(resultOf(eventsOfRun()))));
  });

  it.each<[string, (result: Record<string, unknown>) => unknown]>([
    ['a member more', (result) => ({ ...result, more: 1 })],
    ['a member less', ({ verdict: _, ...rest }) => rest],
    ['a fraction', (result) => ({ ...result, duration_ms: 0.5 })],
    ['an unknown verdict', (result) => ({ ...result, verdict: 'fine' })],
    ['a hash that is none', (result) => ({ ...result, seal: { seq: 1, head: 'abc' } })],
  ])('are refused with %s', (_, change) => {
    const [eventsOfRun] = Object.values(sampleRuns);
    const result = JSON.parse(JSON.stringify(resultOf(eventsOfRun?.() ?? [])));
    expectValid(validator('result'), result);
    expect(validator('result')(change(result))).toBe(false);
  });
});

describe('an event', () => {
  it.each(Object.entries(sampleRuns))('of the sample run "%s" is what the schema says', (_, eventsOfRun) => {
    const validate = validator('event');
    for (const { event } of eventsOfRun()) expectValid(validate, JSON.parse(JSON.stringify(event)));
  });

  it('of a real bundle is what the schema says, and one with a member more is not', async () => {
    const bundle = await recordBundle(temporaryFolder(onTestFinished));
    const validate = validator('event');
    const lines = readFileSync(join(bundle, 'events.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const { event } = JSON.parse(line);
      expectValid(validate, event);
      expect(validate({ ...event, more: 1 })).toBe(false);
      expect(validate({ ...event, payload: { ...event.payload, more: 1 } })).toBe(false);
    }
  });
});

describe('a policy', () => {
  it.each(Object.entries(profiles))('as a run with the profile "%s" records it is what its schema says', (_, policy) => {
    expectValid(validator('effective-policy'), JSON.parse(JSON.stringify(policy)));
  });

  it('as README shows it is what its schema says, and one with a misspelt key is not', () => {
    const block = /```yaml\n(# policy\.yml\n[\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
    expectValid(validator('policy'), parse(block));
    expect(validator('policy')(parse(block.replace('wall-time', 'walltime')))).toBe(false);
  });
});

function validator(name: string): ValidateFunction {
  return new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
    json(join(root, 'docs', 'schemas', `${name}.schema.json`)),
  );
}

function expectValid(validate: ValidateFunction, value: unknown): void {
  validate(value);
  expect(validate.errors).toBeNull();
}

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8'));
}
