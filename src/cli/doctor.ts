import { ciFrom } from '../ci/detect.ts';
import { evidenceFolder } from '../evidence-folder.ts';
import { testedPlatform } from '../tested-platform.ts';
import { VERSION } from '../version.ts';
import { parseArguments } from './arguments.ts';
import { ciFindings } from './doctor-ci.ts';
import { containment } from './doctor-containment.ts';
import { evidenceFindings } from './doctor-evidence.ts';
import { type Finding, findingsText, good, limited, protects, safeFinding } from './doctor-finding.ts';
import { hostFindings } from './doctor-host.ts';
import { doctorSettings } from './doctor-settings.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `flowforge-ci doctor`: what this host can do, found out by doing it. Resolves to 1 when the guard would not protect. */
export async function doctorCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [
    { name: 'json', takesValue: false },
    { name: 'policy', takesValue: true },
    { name: 'evidence-dir', takesValue: true },
  ]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const [word] = parsed.words;
  if (word !== undefined) return wrongUsage(`doctor takes no "${word}". Write: flowforge-ci doctor [--policy FILE] [--json]`);
  const { json, ...flags } = parsed.flags;
  const { findings: told, values, isolation } = await doctorSettings({ said: (name) => `--${name}`, values: flags });
  const ci = ciFrom(process.env, values['ci']);
  const findings = [
    ...[guard(), platform(), await containment(isolation)],
    ...hostFindings(),
    ...told,
    ...(await evidenceFindings(evidenceFolder(process.cwd(), values['evidence-dir']))),
    ...(await ciFindings(process.env, ci)),
  ].map(safeFinding);
  const found = { protects: protects(findings), findings };
  process.stdout.write(json === 'true' ? `${JSON.stringify(found, null, 2)}\n` : findingsText(findings));
  return found.protects ? 0 : 1;
}

function guard(): Finding {
  return good('guard', `${VERSION} on Node ${process.versions.node} (${process.execPath})`);
}

function platform(): Finding {
  const name = `${process.platform}-${process.arch}`;
  if (testedPlatform(process.platform)) return good('platform', name);
  const said = `${name} is untested: the profile is watchdog unless another is asked for`;
  return limited('platform', said, 'use a Linux runner where a runaway must be ended');
}
