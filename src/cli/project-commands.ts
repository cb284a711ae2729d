/** How a project is tested. */
export interface ProjectCommands {
  /** The file that tells; null when none does, and the command is a placeholder. */
  readonly from: string | null;
  /** What must run before; null when nothing must. */
  readonly prepare: string | null;
  readonly test: string;
}

/** The first that is there tells. None of these commands needs quoting in a shell, in YAML or in Groovy. */
const known: readonly (readonly [from: string, prepare: string | null, test: string])[] = [
  ['pnpm-lock.yaml', 'corepack enable && pnpm install --frozen-lockfile', 'pnpm test'],
  ['yarn.lock', 'corepack enable && yarn install', 'yarn test'],
  ['package-lock.json', 'npm ci', 'npm test'],
  ['package.json', 'npm install', 'npm test'],
  ['Cargo.toml', null, 'cargo test'],
  ['go.mod', null, 'go test ./...'],
  ['pom.xml', null, 'mvn --batch-mode verify'],
  ['gradlew', null, './gradlew test'],
  ['pyproject.toml', 'python -m pip install .', 'python -m pytest'],
  ['Makefile', null, 'make test'],
];

/** A guess, from the names of the files in the project's folder, at the step that is most worth guarding. */
export function projectCommands(files: readonly string[]): ProjectCommands {
  const found = known.find(([from]) => files.includes(from));
  if (found === undefined) return { from: null, prepare: null, test: 'echo the command to guard' };
  const [from, prepare, test] = found;
  return { from, prepare, test };
}
