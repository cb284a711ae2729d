/** Writes action.yml and the tables of README.md and docs/policy.md from the tables in the sources. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runOptions } from '../src/decision/options.ts';
import { actionInputs } from '../src/github/inputs.ts';
import { actionOutputs } from '../src/github/outputs.ts';
import { actionTable, thresholdTable } from './policy-tables.ts';

const root = resolve(import.meta.dirname, '..');
const wanted = new Map([
  ['action.yml', actionYaml()],
  ['README.md', readmeWithTables(readFileSync(join(root, 'README.md'), 'utf8'))],
  ['docs/policy.md', policyWithTables(readFileSync(join(root, 'docs', 'policy.md'), 'utf8'))],
]);

for (const [name, text] of wanted) {
  const path = join(root, name);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${name} is not what the tables say. Run: npm run update:action\n`);
    process.exitCode = 1;
  }
}

function actionYaml(): string {
  const inputs = actionInputs.map(({ name, description, fallback }) =>
    [
      `  ${name}:`,
      `    description: ${quoted(fallback === 'required' ? description : `${description} (default: ${fallback})`)}`,
      `    required: ${fallback === 'required'}`,
    ].join('\n'),
  );
  const outputs = actionOutputs.map(({ name, description }) => `  ${name}:\n    description: ${quoted(description)}`);
  return `# Generated from src/github/inputs.ts and src/github/outputs.ts by npm run update:action.
name: FlowForge Guard
description: Supervises a step, ends runaways with their whole process tree, and leaves evidence that explains why.
author: FlowForge
branding:
  icon: shield
  color: red
inputs:
${inputs.join('\n')}
outputs:
${outputs.join('\n')}
runs:
  using: node24
  main: dist/main.js
  post: dist/post.js
  post-if: always()
`;
}

function readmeWithTables(readme: string): string {
  const inputs = actionInputs.map(({ name, description, fallback }) => [`\`${name}\``, description, fallback]);
  const outputs = actionOutputs.map(({ name, description }) => [`\`${name}\``, description]);
  const options = runOptions.map(({ name, placeholder, help, fallback }) => [
    `\`--${`${name} ${placeholder}`.trim()}\``,
    help,
    fallback,
  ]);
  const withInputs = between(readme, 'inputs', table(['input', 'what', 'default'], inputs));
  const withOutputs = between(withInputs, 'outputs', table(['output', 'what'], outputs));
  return between(withOutputs, 'options', table(['option', 'what', 'default'], options));
}

function policyWithTables(text: string): string {
  return between(between(text, 'actions', actionTable()), 'thresholds', thresholdTable());
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function between(text: string, marker: string, filling: string): string {
  const pattern = new RegExp(`(<!-- ${marker} -->\\n)[\\s\\S]*?(<!-- /${marker} -->)`);
  if (!pattern.test(text)) throw new Error(`there is no <!-- ${marker} --> … <!-- /${marker} -->`);
  return text.replace(pattern, (_, open: string, close: string) => `${open}${filling}\n${close}`);
}

/** Quotes for YAML: JSON strings are YAML strings. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
