import { type CiDialect, type Environment, evidenceFrom, said, spoken } from './dialect.ts';
import type { RunReport } from './run-report.ts';

/**
 * GitLab: the guard's lines are a section of the job's log, with a heading and open, since who looks for the reason of a red job overlooks what is folded.
 * Markers: https://docs.gitlab.com/ci/jobs/job_logs/#create-custom-collapsible-sections
 */
export const gitlab: CiDialect = {
  log: (report, env) => [
    `${marker('start', report)}${report.title}`,
    ...spoken(report),
    ...whereReportsGo(report, env),
    marker('end', report),
  ],
};

function marker(edge: 'start' | 'end', { atEpochS, runId }: RunReport): string {
  return `\u001b[0Ksection_${edge}:${atEpochS}:flowforge_${runId.replace(/[^\w.-]/g, '_')}\r\u001b[0K`;
}

function whereReportsGo(report: RunReport, env: Environment): readonly string[] {
  const project = env['CI_PROJECT_DIR'];
  if (report.bundlePath === null || !project) return [];
  const folder = evidenceFrom(project, report);
  if (folder !== null)
    return [
      said(
        `GitLab keeps it where the job says artifacts: { when: always, paths: [${folder}/], reports: { junit: ${folder}/*/junit.xml } }`,
      ),
    ];
  // gitlab-ci-local names a folder that its jobs do not run in.
  if (env['GITLAB_CI'] !== 'true') return [];
  return [said(`GitLab collects nothing from outside of ${project}: give --evidence-dir a folder in there`)];
}
