import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { repository, temporaryFolder } from './guard.ts';
import type { Project } from './new-user.ts';

/** What a CI's configuration came to: how its commands ended, and which files it collects. */
export interface RanRecipe {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Read as JUnit by the CI. */
  readonly junit: readonly string[];
  /** Kept by the CI. */
  readonly kept: readonly string[];
}

type Runner = (project: Project, text: string) => RanRecipe;

/** Runs a configuration as its CI would, as far as a shell can: its commands one after the other, to the first that fails. By the name of the file. */
export const recipeRunners: Readonly<Record<string, Runner>> = {
  '.github/workflows/test.yml': runGithub,
  '.gitlab-ci.yml': runGitlab,
  Jenkinsfile: runJenkins,
  '.circleci/config.yml': runCircleci,
  'azure-pipelines.yml': runAzure,
  '.buildkite/pipeline.yml': runBuildkite,
};

interface GithubStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

function runGithub(project: Project, text: string): RanRecipe {
  const { jobs } = parse(text) as { readonly jobs: { readonly test: { readonly steps: readonly GithubStep[] } } };
  const summary = join(temporaryFolder(), 'summary.md');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const { steps } = jobs.test;
  const uploads = steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
  const ran = inTurn(steps, ({ run, uses, with: inputs = {} }) => {
    if (run !== undefined) return project.run(run, env);
    return uses?.startsWith('flowforge/guard@') ? runAction(project, inputs, env) : null;
  });
  return { ...ran, junit: [], kept: uploads.flatMap(({ with: inputs }) => project.found(`${inputs?.path}*/*`)) };
}

/** The action as the runner starts it. */
function runAction({ folder }: Project, inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) {
  const asInputs = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  return spawnSync(process.execPath, [join(repository, 'dist', 'main.js')], {
    ...{ cwd: folder, encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY },
    env: { PATH: process.env.PATH, HOME: folder, RUNNER_TEMP: join(folder), ...env, ...asInputs },
  });
}

interface GitlabJob {
  readonly script: readonly string[];
  readonly variables?: Readonly<Record<string, string | { readonly value: string }>>;
  readonly artifacts: { readonly when: string; readonly paths: readonly string[]; readonly reports: { readonly junit: string } };
}

function runGitlab(project: Project, text: string): RanRecipe {
  const job = gitlabJobIn(text);
  const variables = Object.entries(job.variables ?? {}).map(([name, value]) =>
    typeof value === 'string' ? `export ${name}="${value}"` : `export ${name}=${quoted(value.value)}`,
  );
  const ran = project.run([...variables, ...job.script].join('\n'), {
    ...{ GITLAB_CI: 'true', CI_PROJECT_DIR: project.folder, CI_JOB_NAME: 'test' },
    ...{ CI_API_V4_URL: 'https://gitlab.example.com/api/v4', CI_PROJECT_ID: '7', CI_JOB_TOKEN: 'none' },
  });
  if (job.artifacts.when !== 'always') return { ...ran, junit: [], kept: [] };
  const { paths, reports } = job.artifacts;
  return { ...ran, junit: project.found(reports.junit), kept: paths.flatMap((path) => project.found(`${path}*/*`)) };
}

/** The job in the file, or the one that a component which it includes makes of its inputs. */
function gitlabJobIn(text: string): GitlabJob {
  const { include, ...jobs } = parse(text) as { include?: readonly [{ inputs: Record<string, string> }] } & Record<
    string,
    GitlabJob
  >;
  const [job] = include === undefined ? Object.values(jobs) : Object.values(componentWith(include[0].inputs));
  if (job === undefined) throw new Error('there is no job in it');
  return job;
}

/** templates/guard.yml with its inputs put in, as GitLab does: in the values, after it was parsed. */
function componentWith(given: Readonly<Record<string, string>>): Record<string, GitlabJob> {
  const template = readFileSync(join(repository, 'templates', 'guard.yml'), 'utf8');
  const [header, body] = parseAllDocuments(template).map((document) => document.toJS() as unknown);
  const { inputs } = (header as { spec: { inputs: Record<string, { default?: string }> } }).spec;
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`templates/guard.yml has no input ${unknown.join(', ')}`);
  const values = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, given[name] ?? input.default]));
  return JSON.parse(JSON.stringify(body), (_, value: unknown) => put(value, values)) as Record<string, GitlabJob>;
}

function put(value: unknown, inputs: Readonly<Record<string, string | undefined>>): unknown {
  if (typeof value !== 'string') return value;
  return value.replaceAll(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => {
    const input = inputs[name];
    if (input === undefined) throw new Error(`the component needs the input ${name}`);
    return input;
  });
}

function runJenkins(project: Project, text: string): RanRecipe {
  const lines = [...text.matchAll(/^ *sh '(.*)'$/gm)].map(([, line = '']) => line);
  const ran = project.run(lines.join('\n'), {
    ...{ JENKINS_URL: 'https://ci.example.com/', BUILD_NUMBER: '7', STAGE_NAME: 'Test', WORKSPACE: project.folder },
  });
  const always = /always \{([^}]*)\}/.exec(text)?.[1] ?? '';
  const at = (pattern: RegExp) => pattern.exec(always)?.[1] ?? 'nothing';
  return { ...ran, junit: project.found(at(/testResults: '(.*?)'/)), kept: project.found(at(/artifacts: '(.*?)'/)) };
}

type CircleciStep =
  | string
  | {
      readonly run?: string;
      readonly store_test_results?: { readonly path: string };
      readonly store_artifacts?: { readonly path: string };
    };

function runCircleci(project: Project, text: string): RanRecipe {
  const { jobs } = parse(text) as { readonly jobs: { readonly test: { readonly steps: readonly CircleciStep[] } } };
  const steps = jobs.test.steps.flatMap((step) => (typeof step === 'string' ? [] : [step]));
  const ran = inTurn(steps, ({ run }) => (run === undefined ? null : project.run(run, { CIRCLECI: 'true', CIRCLE_JOB: 'test' })));
  return {
    ...ran,
    junit: steps.flatMap(({ store_test_results: store }) => (store === undefined ? [] : project.found(`${store.path}/**/*.xml`))),
    kept: steps.flatMap(({ store_artifacts: store }) => (store === undefined ? [] : project.found(`${store.path}/*/*`))),
  };
}

interface AzureStep {
  readonly script?: string;
  readonly task?: string;
  readonly publish?: string;
  readonly condition?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

function runAzure(project: Project, text: string): RanRecipe {
  const { steps } = parse(text) as { readonly steps: readonly AzureStep[] };
  const ran = inTurn(steps, ({ script }) => (script === undefined ? null : project.run(script, { TF_BUILD: 'True' })));
  const always = steps.filter(({ condition }) => condition === 'always()');
  return {
    ...ran,
    junit: always.flatMap(({ inputs }) => project.found(inputs?.['testResultsFiles'] ?? 'nothing')),
    kept: always.flatMap(({ publish }) => (publish === undefined ? [] : project.found(`${publish}/*/*`))),
  };
}

interface BuildkiteStep {
  readonly command: readonly string[];
  readonly artifact_paths: string;
}

function runBuildkite(project: Project, text: string): RanRecipe {
  const { steps } = parse(text) as { readonly steps: readonly BuildkiteStep[] };
  const ran = inTurn(steps, ({ command }) => project.run(command.join('\n'), { BUILDKITE: 'true', BUILDKITE_STEP_KEY: 'test' }));
  return { ...ran, junit: [], kept: steps.flatMap(({ artifact_paths: paths }) => project.found(paths)) };
}

/** To the first step that fails. Those for which `start` gives null are not run. */
function inTurn<T>(steps: readonly T[], start: (step: T) => SpawnSyncReturns<string> | null): Omit<RanRecipe, 'junit' | 'kept'> {
  const ran = { status: 0 as number | null, stdout: '', stderr: '' };
  for (const step of steps) {
    const ended = start(step);
    if (ended === null) continue;
    ran.status = ended.status;
    ran.stdout += ended.stdout;
    ran.stderr += ended.stderr;
    if (ended.status !== 0) break;
  }
  return ran;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
