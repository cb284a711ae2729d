import type { Outcome } from './step.ts';

/** Of `npm pack --dry-run --json`. */
export interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Without one of these the package does not do what README says. */
const needed = [
  ...['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'action.yml'],
  ...['cli.js', 'index.js', 'main.js', 'post.js', 'journal-thread.js', 'licenses.txt', 'tool.sha256'].map(
    (name) => `dist/${name}`,
  ),
  ...['guard-init-linux-x64', 'guard-init-linux-arm64', 'SHA256SUMS'].map((name) => `dist/init/${name}`),
  ...['linux-x64', 'linuxmusl-x64', 'darwin-arm64', 'win32-x64'].map((name) => `dist/prebuilds/${name}.node`),
  'fixtures/programs/infinite-looper.mjs',
];

const allowed = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|action\.yml|gate\/action\.yml)$/,
  /^dist\/(\d+\.index|cli|index|main|post|gate|[a-z]+-(thread|process)|node-version)\.js$/,
  /^dist\/(licenses\.txt|tool\.sha256|package\.json)$/,
  /^dist\/init\/(guard-init-linux-(x64|arm64)|SHA256SUMS|COMPILER)$/,
  /^dist\/prebuilds\/(linux|linuxmusl|darwin|win32)-(x64|arm64)\.node$/,
  /^fixtures\/programs\/[\w/.-]+\.(mjs|d\.mts|sh|pl|py|java)$/,
];

/** The package holds what is needed and nothing that is not known. */
export function contentsOutcome({ files, size, unpackedSize }: Packed): Outcome {
  const paths = files.map(({ path }) => path);
  const missing = needed.filter((path) => !paths.includes(path));
  const unknown = paths.filter((path) => !allowed.some((pattern) => pattern.test(path)));
  if (missing.length > 0 || unknown.length > 0) {
    const facts = [...missing.map((path) => `missing: ${path}`), ...unknown.map((path) => `not known: ${path}`)];
    return { kind: 'failed', detail: facts.join('\n') };
  }
  const mib = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
  return { kind: 'ok', detail: `${paths.length} files, ${mib(size)} packed, ${mib(unpackedSize)} unpacked` };
}
