/**
 * Writes the golden bundles of schema version 1, fixtures/bundles/v1/. They are kept, not renewed: every later version must read them as they are, so
 * this refuses to write over them without --again, and that is right only while no version 1 was released.
 */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profiles } from '../src/decision/default-policy.ts';
import { writeBundle } from '../src/evidence/bundle.ts';
import { emptyChain, sha256Hex } from '../src/evidence/chain.ts';
import { asReadBack, type ChainedEvent, chainEvent, recovery, sealing } from '../src/evidence/chain-event.ts';
import { writeDatabase } from '../src/evidence/event-store.ts';
import { canonicalJson } from '../src/evidence/jcs.ts';
import { loadReports } from '../src/evidence/reports.ts';
import type { EventDraft } from '../src/model.ts';
import { goldenRun, goldenRunId, goldenStartMs } from '../test/evidence/golden-run.ts';

/** RFC 8410: what stands before the 32 bytes of an Ed25519 private key. This one is no secret. */
const ed25519Pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

const folder = join(import.meta.dirname, '..', 'fixtures', 'bundles', 'v1');

if (existsSync(folder) && !process.argv.includes('--again')) {
  process.stderr.write(
    'fixtures/bundles/v1 is there: a golden bundle is read, not renewed. --again, while version 1 is not released.\n',
  );
  process.exitCode = 1;
} else {
  rmSync(folder, { recursive: true, force: true });
  await write('sealed');
  await write('salvaged');
}

async function write(name: 'sealed' | 'salvaged'): Promise<void> {
  const bundle = join(folder, name);
  mkdirSync(bundle, { recursive: true });
  const policyJson = canonicalJson(profiles.standard);
  const chain = goldenChain();
  const drafts = goldenRun(sha256Hex(policyJson));
  for (const draft of name === 'sealed' ? drafts : drafts.slice(0, 8)) chain.add(draft);
  if (name === 'salvaged') chain.add(atTheEnd(recovery('flowforge-ci 0.1.0', 8)));
  const key = createPrivateKey({ key: Buffer.concat([ed25519Pkcs8, Buffer.alloc(32, 'golden')]), format: 'der', type: 'pkcs8' });
  const signed = name === 'sealed';
  await writeBundle({
    folder: bundle,
    events: chain.events.map(asReadBack),
    policyJson,
    reports: await loadReports(),
    attachments: new Map([['output.log', Buffer.from('npm test\nthe same line\nthe same line\n')]]),
    signingKey: signed ? key.export({ type: 'pkcs8', format: 'pem' }).toString() : null,
    seal: (files, withheld) => (signed ? chain.add(atTheEnd(sealing(files, withheld))) : null),
    exportDatabase: (path) => writeDatabase(path, chain.events, new Date(goldenStartMs).toISOString()),
  });
  if (signed) writeFileSync(join(folder, 'sealed.pub.pem'), createPublicKey(key).export({ type: 'spki', format: 'pem' }));
}

/** Instead of the time of day. */
function atTheEnd(draft: EventDraft): EventDraft {
  return { ...draft, created_at_ms: goldenStartMs + 3100 };
}

/** Its events have ids that count. */
function goldenChain(): { readonly events: readonly ChainedEvent[]; add(draft: EventDraft): ChainedEvent } {
  const events: ChainedEvent[] = [];
  return {
    events,
    add(draft) {
      const last = events.at(-1);
      const head = last === undefined ? emptyChain : { seq: last.event.seq, hash: last.hash };
      const eventId = `019c0000-0000-7000-8000-${String(head.seq + 1).padStart(12, '0')}`;
      const event = chainEvent(head, eventId, goldenRunId, draft);
      events.push(event);
      return event;
    },
  };
}
