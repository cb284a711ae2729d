import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sha256Hex } from '../../src/evidence/chain.ts';
import { canonicalEvent } from '../../src/evidence/event-json.ts';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { rewriteReports } from '../../src/evidence/rewrite-reports.ts';
import { signatureCheck } from '../../src/evidence/signature-check.ts';
import { readPublicKey } from '../../src/evidence/signing-key.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import { goldenRun, goldenRunId } from './golden-run.ts';
import { temporaryFolder } from './recorded-run.ts';

/** Written once by a guard of that schema version. If one of these fails, the guard can no longer read what it has written: mend the guard. */
const folder = fileURLToPath(new URL('../../fixtures/bundles/v1', import.meta.url));
const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

const signed = signatureCheck(readPublicKey(join(folder, 'sealed.pub.pem')));

describe('the golden bundle of schema version 1', () => {
  test('is VALID, its signature too', async () => {
    const verification = await verifyBundle(join(folder, 'sealed'), [signed]);
    expect(verification).toMatchObject({ verdict: 'VALID', problems: [], warnings: [] });
    expect(verification.events).toBe(goldenRun('').length + 1);
  });

  test('of a salvaged run is INCOMPLETE for want of a seal, and for nothing else', async () => {
    const { verdict, problems, warnings } = await verifyBundle(join(folder, 'salvaged'));
    expect({ verdict, problems, warnings }).toEqual({
      verdict: 'INCOMPLETE',
      problems: [expect.stringContaining('there is no run_sealed')],
      warnings: [],
    });
  });

  test('is read event by event as it was written', () => {
    const { events, sealed } = readBundle(join(folder, 'sealed'));
    expect(sealed).toBe(true);
    const policySha256 = sha256Hex(readFileSync(join(folder, 'sealed', 'policy.json')));
    const written = goldenRun(policySha256);
    expect(events.slice(0, -1).map(({ event }) => JSON.parse(canonicalEvent(event)))).toMatchObject(
      written.map(({ event_type, payload, reason, scores, incident_id }) =>
        JSON.parse(
          JSON.stringify({ event_type, payload, reason: reason.toWellFormed(), scores, incident_id, run_id: goldenRunId }),
        ),
      ),
    );
  });

  test.each(['sealed', 'salvaged'])('%s has its reports written and its timeline told', async (name) => {
    const out = temporaryFolder(onTestFinished);
    const reports = await rewriteReports(join(folder, name), out);
    for (const path of reports) expect(readFileSync(path, 'utf8')).toContain('npm test');
    const timeline = execFileSync(process.execPath, [cli, 'timeline', join(folder, name)], { encoding: 'utf8' });
    expect(timeline).toContain(name === 'sealed' ? 'run_sealed' : 'run_recovered');
  });

  test('is not VALID with a byte more', async () => {
    const copy = join(temporaryFolder(onTestFinished), 'copy');
    mkdirSync(copy);
    cpSync(join(folder, 'sealed'), copy, { recursive: true });
    expect(await verifyBundle(copy, [signed])).toMatchObject({ verdict: 'VALID' });
    for (const name of readdirSync(copy)) {
      cpSync(join(folder, 'sealed'), copy, { recursive: true });
      appendFileSync(join(copy, name), 'x');
      expect((await verifyBundle(copy, [signed])).verdict, name).toBe('INVALID');
    }
  });
});
