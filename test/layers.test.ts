import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What the project's linter says of a file with this text at this place, in a folder of its own. */
function lint(path: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'flowforge-layers-'));
  try {
    const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...rules, $schema: undefined, vcs: { enabled: false } }));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    const biome = join(root, 'node_modules', '.bin', 'biome');
    const { stdout, stderr } = spawnSync(biome, ['lint', '--colors=off', path], { cwd: folder, encoding: 'utf8' });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const used = 'export const probe = thing;\n';

describe('the layers are a lint rule:', () => {
  it.each([
    ['src/output/layer-probe.ts', "import thing from 'node:fs';", 'sees no Node'],
    ['src/signals/layer-probe.ts', "import { thing } from '../platform/clock.ts';", 'Between pure siblings'],
    ['src/report/layer-probe.ts', "import { thing } from '../decision/units.ts';", 'Between pure siblings'],
    ['src/decision/layer-probe.ts', "import { thing } from '../supervise.ts';", 'Between pure siblings'],
    ['src/agent/layer-probe.ts', "import { thing } from '../output/fnv.ts';", 'Between pure siblings'],
    ['src/agent/digest.ts', "import { randomBytes as thing } from 'node:crypto';", 'no randomness'],
    ['src/agent/digest.ts', "import thing from 'node:fs';", 'sees no Node'],
    ['src/tuning/layer-probe.ts', "import { thing } from '../evidence/chain.ts';", 'Tuning is pure'],
    ['src/platform/layer-probe.ts', "import { thing } from '../evidence/chain.ts';", 'do not import one another'],
    ['src/evidence/layer-probe.ts', "import { thing } from '../run.ts';", 'Imports go downward only'],
    ['src/cli/layer-probe.ts', "import { thing } from '../github/main.ts';", 'independent of one another'],
    ['src/github/layer-probe.ts', "import { thing } from '../cli/main.ts';", 'independent of one another'],
  ])('%s may not say %s', (path, forbidden, said) => {
    expect(lint(path, `${forbidden}\n${used}`)).toContain(said);
  });

  it.each(['Date.now()', 'process.pid', 'performance.now()', 'setTimeout(() => {}, 1)'])(
    'a pure folder may not use %s',
    (code) => {
      expect(lint('src/action/layer-probe.ts', `export const probe = ${code};\n`)).toContain('lint/style/noRestrictedGlobals');
    },
  );

  it.each([
    ['src/output/layer-probe.ts', "import type { Sample as thing } from '../model.ts';\nexport type Probe = thing;\n"],
    [
      'src/platform/layer-probe.ts',
      "import { parseDuration as thing } from '../decision/units.ts';\nexport const probe = thing;\n",
    ],
  ])('%s may import what lies below', (path, text) => {
    expect(lint(path, text)).not.toContain('noRestricted');
  });
});
