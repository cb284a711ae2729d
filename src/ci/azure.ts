import { join } from 'node:path';
import { type CiDialect, said, spoken } from './dialect.ts';
import { logLine } from './log-line.ts';
import type { RunReport } from './run-report.ts';

/**
 * Azure Pipelines: an issue on the run's page, and the summary on its Extensions tab. The agent obeys such lines on stderr too, as it joins both.
 * Commands: https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export const azure: CiDialect = {
  log: (report) => [
    ...spoken(report),
    `##vso[task.logissue type=${report.severity}]${issueText(report)}`,
    ...summaryUpload(report),
  ],
};

function issueText({ title, lines: [first] }: RunReport): string {
  return data(first === undefined ? title : `FlowForge Guard ${first}`);
}

function summaryUpload({ bundlePath }: RunReport): readonly string[] {
  if (bundlePath === null) return [];
  const path = join(bundlePath, 'summary.md');
  // A path that would have to be changed to be safe is not the path of the file any more.
  return path === data(path) ? [`##vso[task.uploadsummary]${path}`] : [said('the path of the summary cannot be told to Azure')];
}

/**
 * One line, with no `%0A` and the like that the agent would decode. `%` itself has an escape, `%AZP25`, but agents decode it only where DECODE_PERCENTS is
 * set, and a reason is full of shares.
 */
function data(text: string): string {
  return logLine(text).replace(/%(?=0A|0D|3B|5D|AZP25)/gi, '% ');
}
