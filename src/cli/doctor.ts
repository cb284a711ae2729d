import { tmpdir } from 'node:os';
import type { Tier } from '../model.ts';
import { defaultInitFolder, hostSpawner } from '../platform/spawner.ts';
import { testedPlatform } from '../tested-platform.ts';
import { VERSION } from '../version.ts';
import { parseArguments } from './arguments.ts';
import { wrongUsage } from './wrong-usage.ts';

/** One thing that the guard needs or could use on this host. */
interface Finding {
  readonly what: string;
  /** `bad` means that the guard would not protect here. */
  readonly state: 'good' | 'limited' | 'bad';
  readonly said: string;
}

const MARKS: Readonly<Record<Finding['state'], string>> = { good: 'ok     ', limited: 'limited', bad: 'BAD    ' };

/** `flowforge-ci doctor`: what this host can do, found out by doing it. Resolves to 1 when the guard would not protect. */
export async function doctorCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [{ name: 'json', takesValue: false }]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const findings = [guard(), platform(), await containment()];
  const text = findings.map(({ what, state, said }) => `${MARKS[state]}  ${what}: ${said}\n`).join('');
  process.stdout.write(parsed.flags.json === 'true' ? `${JSON.stringify(findings, null, 2)}\n` : text);
  return findings.some(({ state }) => state === 'bad') ? 1 : 0;
}

function guard(): Finding {
  return { what: 'guard', state: 'good', said: `${VERSION} on Node ${process.versions.node}` };
}

function platform(): Finding {
  const name = `${process.platform}-${process.arch}`;
  if (testedPlatform(process.platform)) return { what: 'platform', state: 'good', said: name };
  return { what: 'platform', state: 'limited', said: `${name} is untested: the profile is watchdog unless another is asked for` };
}

/** Starts a real command and asks what holds it. */
async function containment(): Promise<Finding> {
  const spawner = hostSpawner({ inheritedFds: [], initFolder: defaultInitFolder() });
  const argv = [process.execPath, '-e', ''] as const;
  const spawned = await spawner.spawn(
    { argv, cwd: tmpdir(), env: {}, isolation: 'auto', guardId: `doctor-${process.pid}`, orphanGraceMs: 0 },
    () => {},
  );
  if (spawned.kind === 'refused')
    return { what: 'containment', state: 'bad', said: `no command can be started: ${spawned.reason}` };
  await spawned.child.exited;
  spawned.child.kill();
  await spawned.child.empty;
  spawned.child.release();
  return { what: 'containment', ...containmentBy(spawned.child.tier) };
}

function containmentBy({ name, whyNotBetter }: Tier): Pick<Finding, 'state' | 'said'> {
  const why = whyNotBetter === '' ? '' : ` (${whyNotBetter})`;
  switch (name) {
    case 'cgroup':
    case 'strict':
    case 'init':
      return { state: 'good', said: `tier ${name}: nothing that a command starts outlives the guard${why}` };
    case 'group':
    case 'windows':
      return { state: 'bad', said: `tier ${name}: a process that leaves its group can outlive the guard${why}` };
    default:
      return name satisfies never;
  }
}
