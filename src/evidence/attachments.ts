import {
  databaseFile,
  eventsFile,
  isBundleFileName,
  journalLeftovers,
  manifestFile,
  policyFile,
  resultFile,
  unfinishedEnding,
} from './bundle-files.ts';

/** Ten times the longest file that is attached, output.log; what waits for the seal is held in memory. */
export const largestAttachmentBytes = 16 * 1024 * 1024;
/** Two files each for a hundred diagnoses. A bundle with more is one that something ran away with. */
export const mostAttachments = 200;

/** What the bundle itself writes, or will: an attachment of that name would be lost in it, or take its place. */
const takenNames: ReadonlySet<string> = new Set<string>([
  ...[eventsFile, databaseFile, resultFile, manifestFile, policyFile, ...journalLeftovers],
  ...['manifest.dsse.json', 'summary.md', 'junit.xml', 'report.html', 'metrics.prom'],
]);

/** What keeps `content` from being a file of the bundle beside those `attached` before, in words; null when nothing does. */
export function attachmentProblem(name: string, sizeBytes: number, attached: ReadonlyMap<string, Uint8Array>): string | null {
  if (!mayBeAttached(name)) return 'a bundle cannot hold a file of that name';
  if (sizeBytes > largestAttachmentBytes) return `it has ${sizeBytes} bytes, more than ${largestAttachmentBytes}`;
  if (!attached.has(name) && attached.size >= mostAttachments) return `there are ${mostAttachments} attachments already`;
  return null;
}

/** Whether it is a safe file name and none of the bundle's own. Some file systems do not tell a from A. */
export function mayBeAttached(name: string): boolean {
  const lowerCase = name.toLowerCase();
  return isBundleFileName(name) && !takenNames.has(lowerCase) && !lowerCase.endsWith(unfinishedEnding);
}
