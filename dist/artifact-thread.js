import { runArtifactThread } from './index.js';
await runArtifactThread();
