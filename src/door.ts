import { extname, join } from 'node:path';

/** A thread or process starts from its own door into the bundle, which lies beside it; beside the sources that door is TypeScript. */
export function door(name: 'journal-thread' | 'artifact-thread' | 'diagnosis-process'): string {
  return join(import.meta.dirname, `${name}${extname(import.meta.filename)}`);
}
