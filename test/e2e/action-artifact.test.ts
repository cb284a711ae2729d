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

    const digest = createHash('sha256')
      .update(artifact?.zip ?? '')
      .digest('hex');
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

  it.each([
    ['auto', { run: 'true' }, 0],
    ['auto', { run: 'exit 3' }, 0],
    ['auto', { run: 'sleep 4', 'wall-time': '500ms', profile: 'watchdog' }, 1],
    ['always', { run: 'true' }, 1],
    ['on-incident', { run: 'exit 3' }, 0],
    ['on-incident', KILLED, 1],
    ['never', KILLED, 0],
  ])('with upload-evidence %s and %j, makes %i artifacts', async (uploadEvidence, inputs, expected) => {
    const service = await artifactService();
    await new ActionStep({ ...(inputs as Record<string, string>), 'upload-evidence': uploadEvidence }, service.env).main();
    expect(service.artifacts.size).toBe(expected);
    expect(service.requests.length > 0).toBe(expected > 0);
  });

  it('is kept as long as the user says, and no longer than the repository allows', async () => {
    const service = await artifactService();
    const more = { ...service.env, GITHUB_RETENTION_DAYS: '30' };
    for (const days of ['3', '90'])
      await new ActionStep({ run: 'true', 'upload-evidence': 'always', 'retention-days': days }, more).main();
    const daysFromNow = (at = '') => Math.round((Date.parse(at) - Date.now()) / 86_400_000);
    expect([...service.artifacts.values()].map(({ expiresAt }) => daysFromNow(expiresAt))).toEqual([3, 30]);
  });

  it('is called as the user says, with what the service forbids made good and said', async () => {
    const service = await artifactService();
    const inputs = { run: 'true', 'upload-evidence': 'always', 'artifact-name': 'evidence of feature/x: "1" 🚀' };
    const { code, stderr } = await new ActionStep(inputs, service.env).main();
    expect(code).toBe(0);
    expect([...service.artifacts.keys()]).toEqual(['evidence of feature-x- -1- 🚀']);
    expect(stderr).toContain(
      'flowforge: artifact-name: "evidence of feature/x: "1" 🚀" has characters that no artifact may have',
    );
  });

  it('gets the id of the run into its name where another leg of the matrix has taken it', async () => {
    const service = await artifactService();
    const inputs = { run: 'true', 'upload-evidence': 'always', 'artifact-name': 'evidence' };
    const steps = [await new ActionStep(inputs, service.env).main(), await new ActionStep(inputs, service.env).main()] as const;
    expect([...service.artifacts.keys()]).toEqual(['evidence', `evidence-${runIdOf(steps[1])}`]);
    expect(steps[1].outputs['artifact-id']).not.toBe(steps[0].outputs['artifact-id']);
  });

  it('is uploaded at the next try when the service has failed once', async () => {
    const answers = [500, 'good'] as const;
    let asked = 0;
    const service = await artifactService(() => answers[asked++] ?? 'good');
    const { outputs, stdout } = await new ActionStep(KILLED, service.env).main();
    expect(outputs['artifact-id']).not.toBe('');
    expect(service.requests.filter((each) => each === 'CreateArtifact')).toHaveLength(2);
    expect(annotations(stdout, 'warning')).toEqual([]);
  });
});

describe('an upload that fails', () => {
  const soon = { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: '2000' };

  it.each([
    ['the service forbids it', 403, {}, '(403)'],
    ['the name is taken, and the next one too', 409, {}, '(409)'],
    ['the service has an error each time', 500, soon, 'within 2 s'],
    ['the service never answers', 'mute', soon, 'within 2 s'],
  ] as const)('leaves verdict and exit code as they are, in bounded time: %s', async (_, mood, more, said) => {
    const service = await artifactService(mood);
    const { code, outputs, stdout, tookMs, summary } = await new ActionStep(KILLED, { ...service.env, ...more }).main();
    expect(code).toBe(86);
    expect(outputs).toMatchObject({ verdict: 'killed', 'exit-code': '86', 'artifact-id': '', 'artifact-digest': '' });
    expect(service.requests.length).toBeGreaterThan(0);
    expect(annotations(stdout, 'error')).toHaveLength(1);
    expect(annotations(stdout, 'warning')).toEqual([expect.stringContaining(said)]);
    expect(annotations(stdout, 'warning')[0]).toContain(outputs['evidence-path']);
    expect(summary).toContain('killed');
    expect(tookMs).toBeLessThan(40_000); // a bound that catches a hang
  });

  it('leaves them as they are where nobody listens', async () => {
    const { code, outputs, stdout } = await new ActionStep(KILLED, absentService).main();
    expect(code).toBe(86);
    expect(outputs.verdict).toBe('killed');
    expect(annotations(stdout, 'warning')).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });

  it('fails a step that would have succeeded where the user wants that, and the outputs still tell the verdict', async () => {
    const service = await artifactService(403);
    const inputs = { run: 'true', 'upload-evidence': 'always', 'if-upload-fails': 'error' };
    const { code, outputs, stdout } = await new ActionStep(inputs, service.env).main();
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'passed', 'exit-code': '0' });
    expect(annotations(stdout, 'error')).toEqual([expect.stringContaining('(403)')]);
  });

  it('does not hide why a step has failed behind itself', async () => {
    const service = await artifactService(403);
    const inputs = { run: 'exit 3', 'upload-evidence': 'always', 'if-upload-fails': 'error' };
    const { code, outputs, stdout } = await new ActionStep(inputs, service.env).main();
    expect(code).toBe(3);
    expect(outputs).toMatchObject({ verdict: 'failed', 'exit-code': '3' });
    expect(annotations(stdout, 'error')).toEqual(['::error::Process completed with exit code 3.']);
    expect(annotations(stdout, 'warning')).toEqual([expect.stringContaining('(403)')]);
  });

  it('is not spoken of where the user wants that', async () => {
    const service = await artifactService(403);
    const { stdout, stderr } = await new ActionStep({ ...KILLED, 'if-upload-fails': 'ignore' }, service.env).main();
    expect(annotations(stdout, 'warning')).toEqual([]);
    expect(stderr).not.toContain('(403)');
  });
});

describe('a cancel while the bundle is being uploaded', () => {
  it('ends main at once with the verdict that there is, and post uploads', async () => {
    const answers = ['mute', 'good'] as const;
    let asked = 0;
    const service = await artifactService(() => answers[asked++] ?? 'good');
    const step = new ActionStep(KILLED, service.env);
    const running = step.start();
    await service.asked;
    running.child.kill('SIGINT');
    const main = await running.ended();
    expect(main).toMatchObject({ code: 86, outputs: { verdict: 'killed', 'artifact-id': '' } });
    expect(annotations(main.stdout, 'warning')).toEqual([]);
    expect(service.artifacts.size).toBe(0);

    const post = await step.post();
    expect(post).toMatchObject({ code: 0, summary: '' });
    expect([...service.artifacts.keys()]).toEqual([`flowforge-evidence-test-1-${runIdOf(main)}`]);
  });
});

describe('where there is no artifact service', () => {
  it.each([
    ['a server of one’s own', { GITHUB_SERVER_URL: 'https://github.example.com' }, 'GitHub Enterprise Server'],
    ['a runner that gives no token', { ACTIONS_RUNTIME_TOKEN: '' }, 'no access to its artifact service'],
  ])('one notice says where the evidence is and how to keep it, and nobody is asked: %s', async (_, more, said) => {
    const service = await artifactService();
    const { code, outputs, stdout } = await new ActionStep(
      { ...KILLED, 'if-upload-fails': 'error' },
      { ...service.env, ...more },
    ).main();
    expect(code).toBe(86);
    expect(service.requests).toEqual([]);
    expect(annotations(stdout, 'notice')).toEqual([expect.stringContaining(said)]);
    for (const text of [outputs['evidence-path'], 'actions/upload-artifact', 'always()'])
      expect(annotations(stdout, 'notice')[0]).toContain(text);
    expect(annotations(stdout, 'warning')).toEqual([]);
  });

  it('a healthy step is told nothing', async () => {
    const { code, stdout } = await new ActionStep({ run: 'true' }, { GITHUB_SERVER_URL: 'https://github.example.com' }).main();
    expect(code).toBe(0);
    expect(stdout).toBe('');
  });
});
