import { runDiagnosisProcess } from './index.ts';

await runDiagnosisProcess();
