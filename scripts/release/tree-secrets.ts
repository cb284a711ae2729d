import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanForSecrets } from '../../src/redaction/secret-scan.ts';
import { type Outcome, ran, root } from './step.ts';

/** What is not looked at, since it holds made-up secrets, or the words by which secrets are known. */
const leftOut = [
  /^test\/(redaction|e2e|evidence|github|cli|ci|report)\//,
  /^docs\/redaction\.md$/,
  /^src\/redaction\/secret-hints\.ts$/,
  // Bundled: secretlint is part of it, with its rules. The sources of the rest are looked at.
  /^dist\/\d+\.index\.js$/,
];

const binary = /\.(node|png|gz|tgz|db)$|^dist\/init\/guard-init/;

/** Every file that git keeps, by the very scan that runs over evidence. */
export async function secretsOutcome(): Promise<Outcome> {
  const { status, stdout, stderr } = ran('git', ['ls-files', '-z']);
  if (status !== 0) return { kind: 'skipped', detail: `git does not say which files there are: ${stderr.trim()}` };
  const names = stdout
    .split('\0')
    .filter((name) => name !== '' && !binary.test(name) && !leftOut.some((pattern) => pattern.test(name)));
  const found: string[] = [];
  for (const name of names) {
    const findings = await scanForSecrets(name, contentOf(name));
    found.push(...findings.map((each) => `${name}: ${each.kind === 'secret' ? each.rule : each.why}`));
  }
  if (found.length > 0) return { kind: 'failed', detail: [...new Set(found)].join('\n') };
  return { kind: 'ok', detail: `${names.length} files` };
}

/** Empty for a file that was removed and not committed yet. */
function contentOf(name: string): string {
  try {
    return readFileSync(join(root, name), 'utf8');
  } catch {
    return '';
  }
}
