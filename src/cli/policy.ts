import { wrongUsage } from './wrong-usage.ts';

/** `flowforge-ci policy lint|schema|explain`. */
export async function policyCommand([name, ...args]: readonly string[]): Promise<number> {
  switch (name) {
    case 'lint':
      return (await import('./policy-lint.ts')).policyLint(args);
    case 'schema':
      return (await import('./policy-schema.ts')).policySchemaCommand(args);
    case 'explain':
      return (await import('./policy-explain.ts')).policyExplain(args);
    default:
      return wrongUsage(
        `policy ${name === undefined ? 'needs one of' : `knows no "${name}", only`} lint, schema and explain. See flowforge-ci policy --help.`,
      );
  }
}
