import { endOnCrash } from './guard-crash.ts';

/** The doors into the one bundle. Each loads only what it needs: start-up is part of what a step pays. */

export async function runCli(argv: readonly string[]): Promise<void> {
  if (argv[0] === 'run') endOnCrash();
  const { main } = await import('./cli/main.ts');
  process.exitCode = await main(argv);
}

export async function runAction(): Promise<void> {
  endOnCrash();
  const { main } = await import('./github/main.ts');
  process.exitCode = await main();
}

export async function runGateAction(): Promise<void> {
  const { gateMain } = await import('./github/gate-main.ts');
  process.exitCode = await gateMain();
}

export async function runPost(): Promise<void> {
  const { post } = await import('./github/post.ts');
  await post();
}

export async function runArtifactThread(): Promise<void> {
  const { runArtifactClient } = await import('./github/artifact-client.ts');
  await runArtifactClient();
}

export async function runDiagnosisProcess(): Promise<void> {
  const { runDiagnosis } = await import('./platform/diagnosis/run-diagnosis.ts');
  await runDiagnosis(process.argv[2] ?? '');
}

export async function runJournalThread(): Promise<void> {
  const { runJournalWorker } = await import('./evidence/journal-worker.ts');
  await runJournalWorker();
}
