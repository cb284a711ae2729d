import { azure } from './azure.ts';
import { buildkite } from './buildkite.ts';
import { circleci } from './circleci.ts';
import type { CiName } from './detect.ts';
import type { CiDialect } from './dialect.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { jenkins } from './jenkins.ts';
import { plain } from './plain.ts';

/** What each CI is told in. */
export const dialects: Readonly<Record<CiName, CiDialect>> = {
  github,
  gitlab,
  jenkins,
  circleci,
  azure,
  buildkite,
  generic: plain,
  none: plain,
};
