import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditOutcome } from './audit.ts';
import { type Budgets, budgetsOutcome } from './budgets.ts';
import { cleanCloneOutcome } from './clean-clone.ts';
import { type LockedPackages, licencesOutcome } from './licences.ts';
import { contentsOutcome, type Packed } from './package-contents.ts';
import { startUpRatio } from './start-up-ratio.ts';
import { keep, type Outcome, ran, root, type Step, tool, toolOutcome } from './step.ts';
import { secretsOutcome } from './tree-secrets.ts';
import { versionOutcome } from './version.ts';

const node = process.execPath;

/** In the order of what fails soonest. `releasing` is the version that is to be released, null when none is yet. */
export function releaseSteps(releasing: string | null): readonly Step[] {
  return [
    { name: 'version', what: 'version, CHANGELOG and tag agree', long: false, run: () => version(releasing) },
    {
      name: 'check',
      what: 'types, lint and layers, dead code',
      long: false,
      run: () => toolOutcome('check', ran(node, ['scripts/check.ts'])),
    },
    { name: 'licences', what: 'licences of production dependencies', long: false, run: licences },
    {
      name: 'audit',
      what: 'npm audit of production dependencies',
      long: false,
      run: () => auditOutcome(ran('npm', ['audit', '--omit=dev', '--json'])),
    },
    { name: 'sbom', what: 'bill of materials (CycloneDX)', long: false, run: sbom },
    { name: 'secrets', what: 'no secret in the tree', long: false, run: secretsOutcome },
    { name: 'package', what: 'contents of the package, publint, attw', long: false, run: packageOutcome },
    {
      name: 'dist',
      what: 'dist is what the sources build',
      long: false,
      run: () => toolOutcome('dist', ran(node, ['scripts/check-dist.ts'])),
    },
    { name: 'init', what: 'guard-init is what the sources build', long: false, run: init },
    { name: 'demo', what: 'the demo ends a runaway', long: false, run: demo },
    { name: 'budgets', what: 'size and start-up', long: false, run: budgets },
    {
      name: 'rollback',
      what: 'rollback drill',
      long: false,
      run: rollback,
    },
    { name: 'detection', what: 'detection report regenerated and compared', long: true, run: detection },
    {
      name: 'clone',
      what: 'a clean clone: the demo and all tests, by the commands of the README',
      long: true,
      run: cleanCloneOutcome,
    },
    {
      name: 'escape',
      what: 'escape matrix',
      long: true,
      run: () => toolOutcome('escape', ran(node, [vitest, 'run', '--config', 'vitest.escape.config.ts'])),
    },
    {
      name: 'chaos',
      what: 'faults around the guard',
      long: true,
      run: () => toolOutcome('chaos', ran(node, ['scripts/chaos.ts'])),
    },
  ];
}

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

function version(releasing: string | null): Outcome {
  const commitOf = (revision: string) => {
    const { status, stdout } = ran('git', ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    return status === 0 ? stdout.trim() : null;
  };
  return versionOutcome({
    ...{ packageVersion: json<Named>('package.json').version, lockVersion: json<Named>('package-lock.json').version },
    ...{ changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), releasing, head: commitOf('HEAD') ?? '' },
    commitOf: (tag) => commitOf(`refs/tags/${tag}`),
  });
}

interface Named {
  readonly version: string;
}

function licences(): Outcome {
  return licencesOutcome(json<LockedPackages>('package-lock.json'), textOf('dist/licenses.txt'));
}

/** npm writes it of what is installed; the report's folder keeps it for the release. */
function sbom(): Outcome {
  const made = ran('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']);
  if (made.status !== 0) return toolOutcome('sbom', made);
  keep('sbom.cdx.json', made.stdout);
  const { bomFormat, components = [] } = JSON.parse(made.stdout) as { bomFormat?: string; components?: readonly object[] };
  if (bomFormat !== 'CycloneDX' || components.length === 0) return { kind: 'failed', detail: 'npm sbom wrote no components' };
  return { kind: 'ok', detail: `${components.length} components in build/release/sbom.cdx.json` };
}

function packed(): Packed {
  const made = ran('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
  const [first] = Object.values(JSON.parse(made.stdout) as Record<string, Packed>);
  if (first === undefined) throw new Error(`npm pack said nothing: ${made.stderr}`);
  return first;
}

/** The package exports no module, which attw would call a fault: of a program it can say only what is wrong otherwise. */
function packageOutcome(): Outcome {
  const contents = contentsOutcome(packed());
  if (contents.kind !== 'ok') return contents;
  const linted = toolOutcome('publint', ran(tool('publint'), ['--strict']));
  if (linted.kind !== 'ok') return linted;
  const typed = toolOutcome('attw', ran(tool('attw'), ['--pack', '.', '--no-color', '--ignore-rules', 'no-resolution']));
  return typed.kind === 'ok' ? { ...contents, detail: `${contents.detail}; publint and attw find nothing` } : typed;
}

/** Says which part had to be skipped for want of a compiler. */
function init(): Outcome {
  const checked = ran('sh', ['scripts/build-init.sh', '--check']);
  const outcome = toolOutcome('init', checked);
  if (outcome.kind !== 'ok') return outcome;
  const lines = checked.stdout.trim().split('\n');
  return { kind: lines.some((line) => line.startsWith('same')) ? 'ok' : 'skipped', detail: lines.join('; ') };
}

function demo(): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'flowforge-demo-'));
  try {
    const shown = ran(node, [join(root, 'dist', 'cli.js'), 'demo'], { FLOWFORGE_EVIDENCE_DIR: folder });
    const found = /^Runaway detected in .*$/m.exec(shown.stdout)?.[0];
    return toolOutcome('demo', found === undefined ? { ...shown, status: 1 } : shown, found);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function budgets(): Promise<Outcome> {
  const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const distBytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return budgetsOutcome(json<Budgets>('scripts/release/budgets.json'), {
    ...{ dist_bytes: distBytes, package_bytes: packed().size, start_up_ratio: await startUpRatio() },
  });
}

function rollback(): Outcome {
  const drilled = ran(node, ['scripts/rollback-drill.ts']);
  return toolOutcome('rollback', drilled, drilled.stdout.trim());
}

function detection(): Outcome {
  const corpus = process.env['FLOWFORGE_CORPUS'] ?? '';
  if (corpus === '') return { kind: 'skipped', detail: 'FLOWFORGE_CORPUS is not set: there are no healthy logs to judge' };
  return toolOutcome('detection', ran(node, ['bench/detection/run.ts', '--check']));
}

function json<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(root, name), 'utf8')) as Content;
}

function textOf(name: string): string {
  try {
    return readFileSync(join(root, name), 'utf8');
  } catch {
    return '';
  }
}
