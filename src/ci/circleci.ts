import { dirname } from 'node:path';
import { type CiDialect, said, spoken } from './dialect.ts';
import type { RunReport } from './run-report.ts';

/** CircleCI has no marks for its log; it collects from any folder. */
export const circleci: CiDialect = { log: (report) => [...spoken(report), ...whereReportsGo(report)] };

function whereReportsGo({ bundlePath }: RunReport): readonly string[] {
  if (bundlePath === null) return [];
  const folder = dirname(bundlePath);
  return [
    said(
      `CircleCI keeps it where the steps end with store_test_results: { path: ${folder} } and store_artifacts: { path: ${folder} }`,
    ),
  ];
}
