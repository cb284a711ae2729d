import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { helpText } from '../../src/cli/help.ts';
import { wrappedRows } from '../../src/cli/wrapped-rows.ts';
import { ownVariables } from '../../src/decision/guard-variables.ts';
import { runOptions } from '../../src/decision/options.ts';

describe('--help', () => {
  it('fits into a hundred columns, but for usage lines', () => {
    const lines = [null, ...commands.map(({ name }) => name)].flatMap((name) => helpText(name).split('\n'));
    expect(lines.filter((line) => line.length > 100 && !line.startsWith('flowforge-ci '))).toEqual([]);
  });

  it('of run tells every option with all of its words', () => {
    const text = helpText('run').replace(/\s+/g, ' ');
    for (const { name, placeholder, help } of runOptions)
      expect(text).toContain(`--${name} ${placeholder} ${help}`.replace(/ +/g, ' '));
  });

  it('of run tells the variables that are no options', () => {
    const text = helpText('run').replace(/\s+/g, ' ');
    for (const { name, help } of ownVariables) expect(text).toContain(`${name} ${help}`);
  });

  it.each(commands.map(({ name, usage }) => ({ name, usage })))('of $name explains each flag of its usage', ({ name, usage }) => {
    const text = helpText(name);
    for (const [flag] of usage.matchAll(/--[a-z][\w-]*/g)) expect(text).toMatch(new RegExp(`^  ${flag}(?: |$)`, 'm'));
  });

  it('of all names each command', () => {
    for (const { name, summary } of commands) {
      expect(helpText(null)).toContain(`  flowforge-ci ${name} `);
      expect(helpText(null).replace(/\s+/g, ' ')).toContain(summary);
    }
  });
});

describe('rows of help', () => {
  it('give a long term a line of its own, and keep every word', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
    const text = wrappedRows([
      ['--short', words.join(' ')],
      [`--${'x'.repeat(40)}`, 'after it'],
    ]);
    expect(text).toContain(`  --${'x'.repeat(40)}\n           after it\n`);
    expect(text.match(/word\d+/g)).toEqual(words);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});
