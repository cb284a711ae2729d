import { type CiDialect, type Environment, evidenceFrom, said, spoken } from './dialect.ts';
import type { RunReport } from './run-report.ts';

/** Jenkins has no marks for its log; what it collects is in the pipeline. */
export const jenkins: CiDialect = { log: (report, env) => [...spoken(report), ...whereReportsGo(report, env)] };

function whereReportsGo(report: RunReport, env: Environment): readonly string[] {
  const workspace = env['WORKSPACE'];
  if (report.bundlePath === null || !workspace) return [];
  const folder = evidenceFrom(workspace, report);
  return [
    said(
      folder === null
        ? `Jenkins collects nothing from outside of ${workspace}: give --evidence-dir a folder in there`
        : `Jenkins keeps it where the pipeline says post { always { junit '${folder}/*/junit.xml'; archiveArtifacts '${folder}/**' } }`,
    ),
  ];
}
