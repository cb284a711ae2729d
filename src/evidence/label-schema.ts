import { z } from 'zod';

export const labels = ['healthy', 'runaway'] as const;
/** What a person knows of a run that its events do not tell. */
export type Label = (typeof labels)[number];

/** <run id>.label.json, version 1. */
export const labelFileSchema = z
  .strictObject({
    schema_version: z.literal(1),
    run_id: z.string(),
    head: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('hash of the last event that it is about'),
    label: z.enum(labels),
    note: z.string(),
    by: z.string().describe('who says so'),
    at: z.iso.datetime(),
  })
  .readonly();

export type LabelFile = z.output<typeof labelFileSchema>;
