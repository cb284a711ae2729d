import { VERSION } from '../version.ts';
import type { ProjectCommands } from './project-commands.ts';

export const starterCis = ['github', 'gitlab', 'jenkins'] as const;
export type StarterCi = (typeof starterCis)[number];

export const policyPath = 'flowforge.yml';

/** What `init` writes for one CI, by path in the repository. */
export interface StarterWorkflow {
  readonly path: string;
  readonly text: string;
  /** Written only where there is none: what it says would be lost among what is there. */
  readonly root?: { readonly path: string; readonly text: string; readonly orElse: string };
}

export function starterWorkflow(ci: StarterCi, commands: ProjectCommands): StarterWorkflow {
  switch (ci) {
    case 'github':
      return { path: '.github/workflows/flowforge.yml', text: githubWorkflow(commands) };
    case 'gitlab':
      return gitlabPipeline(commands);
    case 'jenkins':
      return { path: 'Jenkinsfile', text: jenkinsfile(commands) };
    default:
      return ci satisfies never;
  }
}

/** How the guard is started where it is not installed: npm fetches this version of it. */
export function guarded(test: string, policy = policyPath): string {
  return `npx --yes @flowforge/guard@${VERSION} run --policy ${policy} -- ${test}`;
}

function githubWorkflow({ prepare, test }: ProjectCommands): string {
  return `# Written by flowforge-ci init github.
name: flowforge

on:
  push:
  pull_request:

permissions:
  contents: read

jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 60 # longer than any limit of the guard: it needs time to explain
    steps:
      - uses: actions/checkout@v6
${prepare === null ? '' : `      - run: ${prepare}\n`}      - name: ${test}
        uses: flowforge/guard@v1
        with:
          run: ${test}
          policy: ${policyPath}
`;
}

function gitlabPipeline({ prepare, test }: ProjectCommands): StarterWorkflow {
  const path = '.gitlab/flowforge.gitlab-ci.yml';
  const include = `include:\n  - local: ${path}\n`;
  const text = `# Written by flowforge-ci init gitlab. It takes effect where .gitlab-ci.yml includes it.
guarded-test:
  # Node 22.12 or newer must be in the image. For one that has none: docs/ci-recipes.md in github.com/flowforge/guard.
  image: node:24
  script:
${prepare === null ? '' : `    - ${prepare}\n`}    - ${guarded(test)}
  artifacts:
    when: always
    paths: [flowforge-evidence/]
    reports: { junit: flowforge-evidence/*/junit.xml }
`;
  const root = { path: '.gitlab-ci.yml', text: include, orElse: include };
  return { path, text, root };
}

function jenkinsfile({ prepare, test }: ProjectCommands): string {
  return `// Written by flowforge-ci init jenkins. Node 22.12 or newer must be on the agent.
pipeline {
  agent any
  options {
    timeout(time: 1, unit: 'HOURS') // longer than any limit of the guard: it needs time to explain
  }
  stages {
    stage('Test') {
      steps {
${prepare === null ? '' : `        sh '${prepare}'\n`}        sh '${guarded(test)}'
      }
    }
  }
  post {
    always {
      junit testResults: 'flowforge-evidence/*/junit.xml', allowEmptyResults: true
      archiveArtifacts artifacts: 'flowforge-evidence/**', allowEmptyArchive: true
    }
    cleanup {
      dir('flowforge-evidence') { deleteDir() } // a workspace is kept from build to build
    }
  }
}
`;
}
