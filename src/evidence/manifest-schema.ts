import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** manifest.json, version 1, as manifestText writes it. For the published JSON Schema. */
export const manifestSchema = z
  .strictObject({
    schema_version: z.literal(1),
    run_id: z.string(),
    guard_version: z.string(),
    identity: z
      .strictObject({
        ci: z.string(),
        repository: z.string(),
        sha: z.string(),
        workflow: z.string(),
        job: z.string(),
        run_id: z.string(),
        attempt: z.string(),
        step: z.string(),
      })
      .describe('which run of which pipeline this is; empty where the CI does not say'),
    events: z.int().min(1).describe('lines of events.jsonl, and number of the last event'),
    head: sha256.describe('hash of the last event'),
    files: z.record(z.string(), sha256).describe('SHA-256 of every file but manifest.json and its signature'),
  })
  .readonly();
