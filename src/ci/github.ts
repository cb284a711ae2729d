import { type CiDialect, spoken } from './dialect.ts';

/**
 * GitHub, where the CLI runs in a `run:` step: the action has its own way. Its page shows an annotation beside the job; a group would hide the lines.
 * Escapes: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export const github: CiDialect = {
  log: (report) => [
    ...spoken(report),
    `::${report.severity} title=${escapedProperty(report.title)}::${escapedData(report.lines.join('\n'))}`,
  ],
};

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
