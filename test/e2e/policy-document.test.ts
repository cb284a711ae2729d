import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { policySchema } from '../../src/decision/policy-schema.ts';
import { repository } from './guard.ts';
import { project, snippetsIn } from './sample-project.ts';

const page = readFileSync(join(repository, 'docs', 'policy.md'), 'utf8');
const part = /^## The file\n[\s\S]*?(?=^## |$(?![\s\S]))/m.exec(page)?.[0] ?? '';
const snippets = snippetsIn(part);
const files = snippets.flatMap(({ language, text }) => {
  const name = language === 'yaml' ? /^# (\S+\.yml)\n/.exec(text)?.[1] : undefined;
  return name === undefined ? [] : [{ name, text }];
});
const policies = files.filter(({ name }) => !name.startsWith('.github/'));
const commands = snippets.flatMap(({ language, text }) => (language === 'sh' ? text.trimEnd().split('\n') : []));
let sample: ReturnType<typeof project>;

describe('docs/policy.md, on the file', () => {
  beforeEach(() => {
    sample = project();
    for (const { name, text } of files) {
      mkdirSync(dirname(join(sample.folder, name)), { recursive: true });
      writeFileSync(join(sample.folder, name), text);
    }
  });

  it('shows policies in which lint finds nothing', () => {
    expect(policies.map(({ name }) => name)).toEqual(['flowforge.yml', 'org/policy.yml', 'team.yml']);
    for (const { name } of policies) {
      const { status, stdout } = sample.run(`flowforge-ci policy lint ${name}`);
      expect([status, stdout]).toEqual([0, `${name}: no errors, no warnings\n`]);
    }
  });

  it.each(commands)('shows a command line that works: %s', (line) => {
    const { status, stdout, stderr } = sample.run(line);
    expect(status, `${stdout}${stderr}`).toBe(0);
    if (line.includes(' > '))
      expect(JSON.parse(readFileSync(join(sample.folder, 'policy.schema.json'), 'utf8'))).toHaveProperty('$schema');
  });

  it('shows what explain prints', () => {
    const at = snippets.findIndex(({ language }) => language === 'text');
    const [command, shown] = [snippets[at - 1]?.text ?? '', snippets[at]?.text ?? ''];
    const printed = squeezed(`${sample.run(command).stdout}`);
    const lines = squeezed(shown);
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) if (!line.startsWith('---')) expect(printed).toContain(line);
  });

  it('shows a step whose inputs the action has', () => {
    const { text = '' } = files.find(({ name }) => name.startsWith('.github/')) ?? {};
    const [step] = parse(text) as readonly { readonly uses: string; readonly with: object }[];
    const action = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as { readonly inputs: object };
    expect(step?.uses).toBe('flowforge/guard@v1');
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
  });

  it('names every key, and every threshold', () => {
    const { properties = {} } = z.toJSONSchema(policySchema, { io: 'input' });
    for (const key of Object.keys(properties)) expect(part).toContain(`| \`${key}\` |`);
    for (const section of ['limits', 'restart'])
      for (const key of Object.keys(keysIn(properties[section]))) expect(part).toContain(`\`${key}\``);
    for (const [rule, schema] of Object.entries(keysIn(properties['rules']))) {
      const row = part.split('\n').find((line) => line.startsWith('| `') && line.split(' | ')[0]?.includes(`\`${rule}\``));
      for (const key of Object.keys(keysIn(schema))) if (key !== 'action') expect(row, `${rule}.${key}`).toContain(`\`${key}\``);
    }
  });
});

type JsonSchema = z.core.JSONSchema._JSONSchema;

/** Of a mapping, or of the form with thresholds of what may also be a word. */
function keysIn(schema: JsonSchema | undefined): Readonly<Record<string, JsonSchema>> {
  const forms = typeof schema === 'object' ? [schema, ...(schema.anyOf ?? [])] : [];
  return (
    forms.find((form): form is z.core.JSONSchema.BaseSchema => typeof form === 'object' && form.properties !== undefined)
      ?.properties ?? {}
  );
}

/** A column may be wider than is shown. */
function squeezed(table: string): readonly string[] {
  return table.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.replaceAll(/ {2,}/g, '  ')]));
}
