import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strayVariableLines, strayVariables } from '../../src/decision/guard-variables.ts';
import { runOptions } from '../../src/decision/options.ts';
import { environmentName } from '../../src/decision/run-option.ts';

const sources = resolve(import.meta.dirname, '..', '..', 'src');

describe('the variables that the guard knows', () => {
  it('are all whose names stand in its sources', () => {
    const texts = globSync('**/*.{ts,c,h}', { cwd: sources }).map((file) => readFileSync(join(sources, file), 'utf8'));
    const names = new Set(texts.flatMap((text) => text.match(/FLOWFORGE_[A-Z_]+[A-Z]/g) ?? []));
    expect(names).toContain('FLOWFORGE_SIGNING_KEY');
    expect(strayVariables(Object.fromEntries([...names].map((name) => [name, 'x'])))).toEqual([]);
  });

  it('are one for each option', () => {
    const environment = Object.fromEntries(runOptions.map(({ name }) => [environmentName(name), 'x']));
    expect(strayVariables({ ...environment, FLOWFORGE_UPLOAD_EVIDENCE: 'never', PATH: '/bin', FLOWFORGE: 'x' })).toEqual([]);
  });
});

describe('a variable that the guard does not know', () => {
  it.each([
    ['FLOWFORGE_SIGNNG_KEY', 'FLOWFORGE_SIGNING_KEY'],
    ['FLOWFORGE_DISABLED', 'FLOWFORGE_DISABLE'],
    ['FLOWFORGE_DISBALE', 'FLOWFORGE_DISABLE'],
    ['FLOWFORGE_WALLTIME', 'FLOWFORGE_WALL_TIME'],
    ['FLOWFORGE_wall_time', 'FLOWFORGE_WALL_TIME'],
    ['FLOWFORGE_NO_OUTPUT_TIMOUT', 'FLOWFORGE_NO_OUTPUT_TIMEOUT'],
    ['FLOWFORGE_ARTEFACT_NAME', 'FLOWFORGE_ARTIFACT_NAME'],
  ])('%s was meant to be %s', (name, meant) => {
    expect(strayVariables({ [name]: 'secret' })).toEqual([{ name, meant }]);
    expect(strayVariableLines({ [name]: 'secret' })).toEqual([
      `${name} is no variable of the guard, and does nothing: did you mean ${meant}?`,
    ]);
  });

  it.each(['FLOWFORGE_ARCHIVE', 'FLOWFORGE_CORPUS', 'FLOWFORGE_VERSION', 'FLOWFORGE_', `FLOWFORGE_${'LONG_'.repeat(99)}`])(
    '%s is like none of its own, and is somebody else’s business',
    (name) => {
      expect(strayVariables({ [name]: 'x' })).toEqual([{ name, meant: null }]);
      expect(strayVariableLines({ [name]: 'x' })).toEqual([]);
    },
  );
});
