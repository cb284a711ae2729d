/** Writes action.yml, gate/action.yml and the tables of README.md, docs/policy.md, docs/operations.md and docs/gate.md from the tables in the sources, and README's sample from the golden reports. `--check` only compares. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ownVariables } from '../src/decision/guard-variables.ts';
import { runOptions } from '../src/decision/options.ts';
import { gateInputs } from '../src/github/gate-inputs.ts';
import { gateOutputs } from '../src/github/gate-outputs.ts';
import { type ActionInput, actionInputs } from '../src/github/inputs.ts';
import { actionOutputs } from '../src/github/outputs.ts';
import { actionTable, thresholdTable } from './policy-tables.ts';
import { writeOrCheck } from './write-or-check.ts';

const root = resolve(import.meta.dirname, '..');
const wanted = new Map([
  ['action.yml', actionYaml()],
  ['README.md', readmeWithTables(readFileSync(join(root, 'README.md'), 'utf8'))],
  ['gate/action.yml', gateYaml()],
  ['docs/operations.md', operationsWithTable(readFileSync(join(root, 'docs', 'operations.md'), 'utf8'))],
  ['docs/gate.md', gateWithTables(readFileSync(join(root, 'docs', 'gate.md'), 'utf8'))],
  ['docs/policy.md', policyWithTables(readFileSync(join(root, 'docs', 'policy.md'), 'utf8'))],
]);

for (const [file, text] of wanted) writeOrCheck(file, text, 'the tables in the sources', 'npm run update:action');

function actionYaml(): string {
  return `# Generated from src/github/inputs.ts and src/github/outputs.ts by npm run update:action.
name: FlowForge Guard
description: Supervises a step, ends runaways with their whole process tree, and leaves evidence that explains why.
author: FlowForge
branding:
  icon: shield
  color: red
${inputsAndOutputs(actionInputs, actionOutputs)}
runs:
  using: node24
  main: dist/main.js
  post: dist/post.js
  post-if: always()
`;
}

function gateYaml(): string {
  return `# Generated from src/github/gate-inputs.ts and src/github/gate-outputs.ts by npm run update:action.
name: FlowForge Guard Gate
description: Passes or fails a pipeline by the evidence that its guarded steps have left.
author: FlowForge
${inputsAndOutputs(gateInputs, gateOutputs)}
runs:
  using: node24
  main: ../dist/gate.js
`;
}

function inputsAndOutputs(
  inputs: readonly ActionInput[],
  outputs: readonly { readonly name: string; readonly description: string }[],
): string {
  const inputLines = inputs.map(({ name, description, fallback }) =>
    [
      `  ${name}:`,
      `    description: ${quoted(fallback === 'required' ? description : `${description} (default: ${fallback})`)}`,
      `    required: ${fallback === 'required'}`,
    ].join('\n'),
  );
  const outputLines = outputs.map(({ name, description }) => `  ${name}:\n    description: ${quoted(description)}`);
  return ['inputs:', ...inputLines, 'outputs:', ...outputLines].join('\n');
}

function readmeWithTables(readme: string): string {
  const options = runOptions.map(({ name, placeholder, help, fallback }) => [
    `\`--${`${name} ${placeholder}`.trim()}\``,
    help,
    fallback,
  ]);
  const withOptions = between(
    withInputsAndOutputs(readme, actionInputs, actionOutputs),
    'options',
    table(['option', 'what', 'default'], options),
  );
  return between(withOptions, 'sample', sampleReport());
}

/** What the golden summary of a hang says first, and what to change, as a quotation without headings of its own. */
function sampleReport(): string {
  const summary = readFileSync(join(root, 'fixtures', 'reports', 'killed-hang', 'summary.md'), 'utf8');
  const [first = '', observed = '', ...others] = summary.split(/^(?=###? )/m);
  const change = others.find((section) => section.startsWith('### What to change')) ?? '';
  const lines = [first, observed, change].join('').trimEnd().split('\n');
  return lines.map((line) => `> ${line.replace(/^#+ (.*)$/, '**$1**')}`.trimEnd()).join('\n');
}

function gateWithTables(text: string): string {
  return withInputsAndOutputs(text, gateInputs, gateOutputs);
}

function withInputsAndOutputs(
  text: string,
  inputs: readonly ActionInput[],
  outputs: readonly { readonly name: string; readonly description: string }[],
): string {
  const inputRows = inputs.map(({ name, description, fallback }) => [`\`${name}\``, description, fallback]);
  const outputRows = outputs.map(({ name, description }) => [`\`${name}\``, description]);
  const withInputs = between(text, 'inputs', table(['input', 'what', 'default'], inputRows));
  return between(withInputs, 'outputs', table(['output', 'what'], outputRows));
}

function operationsWithTable(text: string): string {
  const option = [
    '`FLOWFORGE_<OPTION>`',
    'any option of `run`: `FLOWFORGE_WALL_TIME=30m` is `--wall-time 30m`, `FLOWFORGE_QUIET=1` is `--quiet`',
  ];
  const rows = [option, ...ownVariables.map(({ name, help }) => [`\`${name}\``, help])];
  return between(text, 'variables', table(['variable', 'what'], rows));
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
