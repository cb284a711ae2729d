import { runDiagnosisProcess } from './index.js';
await runDiagnosisProcess();
