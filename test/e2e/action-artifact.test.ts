import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ActionStep, annotations, type EndedStep } from './action-step.ts';
import { absentService, artifactService } from './artifact-service.ts';
import { guard } from './guard.ts';
import { readZip } from './read-zip.ts';

/** A run that the guard kills at once. */
const KILLED = { run: 'sleep 60', 'wall-time': '500ms', name: 'slow tests' };

function runIdOf({ outputs }: EndedStep): string {
  return outputs['evidence-path']?.split('/').at(-1) ?? '';
}

describe('the evidence of an incident', () => {
  it('becomes an artifact that holds the bundle, and its id, URL and digest become outputs', async () => {
    const service = await artifactService();
    const step = await new ActionStep(KILLED, service.env).main();
    expect(step.code).toBe(86);

    const [[name, artifact] = ['', undefined]] = service.artifacts;
    expect(name).toBe(`flowforge-evidence-test-1-${runIdOf(step)}`);
    const folder = step.outputs['evidence-path'] ?? '';
    const files = readZip(artifact?.zip ?? Buffer.alloc(0));
    expect([...files.keys()].sort()).toEqual(readdirSync(folder).sort());
    for (const [file, content] of files) expect(content.equals(readFileSync(join(folder, file))), file).toBe(true);

    const digest = createHash('sha256').update(artifact?.zip ?? '').digest('hex');
    expect(artifact).toMatchObject({ size: `${artifact?.zip.length}`, hash: `sha256:${digest}`, expiresAt: undefined });
    expect(step.outputs).toMatchObject({
      'artifact-id': artifact?.id,
      'artifact-url': `https://github.com/octo/app/actions/runs/42/artifacts/${artifact?.id}`,
      'artifact-digest': digest,
    });
    expect(step.summary).toContain(`[${name}](https://github.com/octo/app/actions/runs/42/artifacts/${artifact?.id})`);
    expect(step.summary).toContain(digest);
    expect(annotations(step.stdout, 'error')).toHaveLength(1);
    expect(step.stdout).not.toContain('Artifact name is valid');
    expect((await guard(['verify', folder])).code).toBe(0);
  });
});
