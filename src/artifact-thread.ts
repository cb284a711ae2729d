import { runArtifactThread } from './index.ts';

await runArtifactThread();
