import { type CiDialect, spoken } from './dialect.ts';

/**
 * Buildkite: an open group in the log, and the summary as an annotation on the build's page. A line begins a group, so nothing ends it.
 * https://buildkite.com/docs/pipelines/configure/managing-log-output, https://buildkite.com/docs/agent/cli/reference/annotate
 */
export const buildkite: CiDialect = {
  log: (report) => [`+++ ${report.title}`, ...spoken(report)],
  // Each run has an annotation of its own: without a context it would replace another's.
  summaryProgram: ({ severity, runId }) => [
    'buildkite-agent',
    'annotate',
    '--style',
    severity,
    '--context',
    `flowforge-${runId}`,
  ],
};
