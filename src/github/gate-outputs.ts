/** What the outputs of the gate are made from. */
export interface GateEnding {
  readonly passed: boolean;
  /** Those that fail the gate, a line each. */
  readonly findings: readonly string[];
  /** Empty where nothing was judged. */
  readonly summaryPath: string;
  readonly junitPath: string;
  readonly jsonPath: string;
}

interface GateOutput {
  readonly name: string;
  readonly description: string;
  readonly valueOf: (ending: GateEnding) => string;
}

/** Every output of gate/action.yml, which is generated from this, as is its table in docs/gate.md. */
export const gateOutputs: readonly GateOutput[] = [
  { name: 'passed', description: 'true or false', valueOf: ({ passed }) => `${passed}` },
  {
    name: 'findings',
    description: 'what fails the gate, a line each; empty when it passed',
    valueOf: ({ findings }) => findings.join('\n'),
  },
  { name: 'summary-path', description: 'the table and the findings (Markdown)', valueOf: ({ summaryPath }) => summaryPath },
  { name: 'junit-path', description: 'the same as a JUnit report', valueOf: ({ junitPath }) => junitPath },
  { name: 'json-path', description: 'the same for programs', valueOf: ({ jsonPath }) => jsonPath },
];
