import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import type { Sealed } from '../../src/ports.ts';
import { newJournal, processExited, runStarted, temporaryFolder } from './recorded-run.ts';

/** No rule of redaction knows it, but the last look does. */
const unknown = 'AWS_ACCOUNT_ID=1234-5678-9012';

async function bundleOf(output: string, name = 'yes'): Promise<Sealed & { bundlePath: string }> {
  const journal = newJournal(temporaryFolder(onTestFinished));
  const started = runStarted();
  if (started.event_type !== 'run_started') throw new Error('runStarted gives a run_started');
  journal.append({ ...started, payload: { ...started.payload, name } });
  journal.append(processExited());
  journal.attach('output.log', Buffer.from(output, 'latin1'));
  const sealed = await journal.seal(20_000);
  return { ...sealed, bundlePath: sealed.bundlePath ?? '' };
}

describe('the last look at a bundle before it is sealed', { timeout: 30_000 }, () => {
  test('takes out of the output what redaction has left, and leaves every other byte', async () => {
    const { bundlePath, withheld } = await bundleOf(`\xff before\n${unknown}\nafter \xe9\n`);
    const log = readFileSync(join(bundlePath, 'output.log'), 'latin1');
    expect(log).toMatch(/^\xff before\n.*\[REDACTED:secretlint-aws\]\nafter \xe9\n$/);
    expect(log).not.toContain('5678');
    expect(withheld).toEqual([]);
    expect((await verifyBundle(bundlePath)).verdict).toBe('VALID');
  });

  test('names the files that hold a secret which is in the chain already', async () => {
    const { bundlePath, withheld } = await bundleOf('harmless\n', unknown);
    const files = withheld.map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining(['events.jsonl', 'evidence.db', 'result.json', 'summary.md', 'junit.xml']));
    expect(files).not.toContain('output.log');
    expect(withheld[0]?.why).toContain('aws');
    const last = readBundle(bundlePath).events.at(-1)?.event;
    expect(last?.event_type === 'run_sealed' && last.payload.withheld).toEqual(withheld);
    expect((await verifyBundle(bundlePath)).verdict).toBe('VALID');
  });

  test('names nothing in a run without secrets', async () => {
    expect((await bundleOf('da39a3ee5e6b4b0d3255bfef95601890afd80709 https://example.org/a@b\n')).withheld).toEqual([]);
  });
});
